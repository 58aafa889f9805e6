//! Values for JavaScript.

use std::io::{self, Write};

use js_sys::JSON;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;
use wasm_bindgen::prelude::*;

/// A value as JavaScript has it, by way of JSON.
pub(super) fn outgoing(value: &impl Serialize) -> JsValue {
    let mut json = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut json, Published);
    // There is nothing in a report that JSON could refuse.
    let _ = value.serialize(&mut serializer);
    let json = String::from_utf8(json).unwrap_or_default();
    JSON::parse(&json).unwrap_or(JsValue::NULL)
}

/// Numbers with a fraction are published ones, which have at most two decimals
/// (`contextFactor`). Written from whole hundredths they are the same digits
/// as anywhere, without the tables for all other numbers.
struct Published;

impl Formatter for Published {
    fn write_f64<W: Write + ?Sized>(&mut self, writer: &mut W, number: f64) -> io::Result<()> {
        let hundredths = (number.abs() * 100.0).round() as u64;
        if number < 0.0 {
            writer.write_all(b"-")?;
        }
        writer.write_all((hundredths / 100).to_string().as_bytes())?;
        let [tens, ones] = [hundredths / 10 % 10, hundredths % 10].map(|digit| b'0' + digit as u8);
        match ones {
            b'0' => writer.write_all(&[b'.', tens]),
            _ => writer.write_all(&[b'.', tens, ones]),
        }
    }
}

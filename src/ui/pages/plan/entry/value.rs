//! Values as fields hold them.

use crate::content::{Locale, Named};
use crate::model::Date;

/// A date as a field holds it; none is an empty field.
pub fn written(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// Takes a date over; an empty field is no date.
pub fn read_date(date: &mut Option<Date>, text: &str) -> Option<()> {
    *date = if text.is_empty() {
        None
    } else {
        Some(Date::parse(text)?)
    };
    Some(())
}

/// A date with the month in words.
pub fn worded(locale: Locale, date: Date) -> String {
    crate::content::date(locale, date.year(), date.month(), date.day())
}

/// A whole number as it is typed; an empty field is none, and of numbers that
/// no field allows, the largest stands for all.
pub fn read_whole(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u32::MAX))
}

/// The options of a select, and before them the one that is no value.
pub fn with_none(none: &str, mut options: Vec<(String, String)>) -> Vec<(String, String)> {
    options.insert(0, (String::new(), none.to_owned()));
    options
}

/// The options of a select: key and name of each.
pub fn options(named: &[Named]) -> Vec<(String, String)> {
    let named = named.iter();
    named
        .map(|option| (option.key.to_owned(), option.name.to_owned()))
        .collect()
}

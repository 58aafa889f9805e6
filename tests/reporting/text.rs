//! Any value as a text to read: its debug form without quotes, brackets and
//! the names of types, a row of words or numbers in one line.

use std::fmt::Debug;

/// The value, one field a line.
pub fn text(value: &impl Debug) -> String {
    let debug = format!("{value:#?}");
    let lines: Vec<&str> = debug.lines().collect();
    let mut text = String::new();
    let mut n = 0;
    while let Some(line) = lines.get(n) {
        let words = row(&lines[n..]);
        let said = if words.is_empty() {
            n += 1;
            word(field(line)).to_owned()
        } else {
            n += words.len() + 2;
            format!("{} {}", field(line), words.join(" | "))
        };
        if !said.trim().is_empty() {
            let indent = (line.len() - line.trim_start().len()) / 2;
            text += &format!("{:indent$}{}\n", "", said.trim());
        }
    }
    text.replace(": \"", ": ").replace("\\\"", "\"")
}

/// A line without brackets, and without the type or the list that opens in it.
fn field(line: &str) -> &str {
    let line = line.trim().trim_end_matches(',');
    let line = line.trim_end_matches("[]");
    let Some(opened) = line.strip_suffix(['{', '[', '(']) else {
        return line.trim_matches([']', '}', ')']);
    };
    opened.rfind(':').map_or("", |end| &opened[..=end])
}

/// The words or numbers of a list that begins here and holds nothing else.
fn row<'d>(lines: &[&'d str]) -> Vec<&'d str> {
    let is_word = |line: &&str| {
        line.starts_with(|first: char| "\"-".contains(first) || first.is_ascii_digit())
    };
    if !lines[0].ends_with(['[', '(']) {
        return Vec::new();
    }
    let inside = lines[1..].iter().map(|line| line.trim());
    let words: Vec<&str> = inside.take_while(is_word).map(word).collect();
    let end = lines.get(words.len() + 1);
    if end.is_some_and(|end| end.trim().starts_with([']', ')'])) {
        words
    } else {
        Vec::new()
    }
}

/// A word without its quotes.
fn word(line: &str) -> &str {
    let line = line.trim_end_matches(',');
    line.strip_suffix('"')
        .map_or(line, |line| line.trim_start_matches('"'))
}

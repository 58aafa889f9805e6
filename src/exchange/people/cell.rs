//! What stands in a cell, without what nobody sees.

/// Characters without width that mean nothing inside a text.
const fn is_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{180e}' | '\u{fff9}'..='\u{fffb}'
    )
}

/// Characters that turn the writing direction.
pub const fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Characters that nobody sees, some of which mean something between others:
/// joiners, directions, fillers, variations.
fn is_invisible(c: char) -> bool {
    is_nothing(c)
        || is_direction(c)
        || c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '\u{34f}'
                | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
                | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200c}' | '\u{200d}'
                | '\u{206a}'..='\u{206f}'
                | '\u{2800}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// A cell without white space and invisible characters around it, without
/// soft hyphens and the like, and with plain spaces.
#[must_use]
pub fn clean(cell: &str) -> String {
    let visible = |c: char| !is_invisible(c);
    let Some(start) = cell.find(visible) else {
        return String::new();
    };
    let end = cell
        .char_indices()
        .rfind(|(_, c)| visible(*c) || *c == '\u{fe0f}')
        .map_or(start, |(place, c)| place + c.len_utf8());
    let is_break = |c: char| matches!(c, '\n' | '\r' | '\t');
    cell[start..end]
        .chars()
        .map(|c| {
            if c.is_whitespace() && !is_break(c) {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !is_nothing(*c) && (!c.is_control() || is_break(*c)))
        .collect()
}

/// Whether a character is a mark that says nothing alone: neither a letter nor
/// a digit, nor one of the pictures that stand for people.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && c < '\u{2c00}'
}

/// Whether nothing but signs stands in a cell.
pub fn is_signs(cell: &str) -> bool {
    cell.chars().all(is_sign)
}

/// Whether a cell only says that nothing is known: «–», «n/a», a day of zeros.
pub fn is_placeholder(cell: &str) -> bool {
    let word: String = cell.split_whitespace().collect();
    let is_zero = |c: char| c == '0' || is_sign(c);
    is_signs(cell)
        || (word.len() >= "00000000".len() && word.chars().all(is_zero))
        || PLACEHOLDERS.contains(&&*word.to_lowercase())
}

/// What people and databases write where they know nothing.
const PLACEHOLDERS: [&str; 8] = ["n/a", "n.a.", "n/v", "k.a.", "null", "none", "nan", "nat"];

/// Whether a cell only numbers its row: «1.», «17», «•».
pub fn is_number_of_row(cell: &str) -> bool {
    let number = cell.trim_end_matches(['.', ')']);
    is_signs(cell) || (number.len() < 4 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A name without the mark of a list before it and the address behind it.
pub fn bare_name(cell: &str) -> &str {
    if let Some((mark, name)) = cell.split_once(' ')
        && is_number_of_row(mark)
        && mark.ends_with(is_sign)
        && !is_signs(name)
    {
        return bare_name(name);
    }
    match cell.split_once(['<', '(']) {
        Some((name, address)) if address.contains('@') && !is_signs(name) => name.trim_end(),
        _ => cell,
    }
}

/// A cell in one line, with single spaces.
pub fn in_one_line(cell: &str) -> String {
    let words: Vec<&str> = cell.split_whitespace().collect();
    words.join(" ")
}

/// Whether a cell is what a spreadsheet shows where a formula fails or a
/// number has no room: `#REF!`, `#BEZUG!`, `#N/A`, `Err:502`, `####`.
pub fn is_error(cell: &str) -> bool {
    let number = cell.strip_prefix("Err").map(str::trim_start);
    let number = number.and_then(|code| code.strip_prefix(':'));
    if number.is_some_and(|code| code.trim_start().parse::<u16>().is_ok()) {
        return true;
    }
    let Some(code) = cell.strip_prefix('#') else {
        return false;
    };
    let without_value = ["N/A", "NV", "N/D", "NA", "GETTING_DATA", "DATEN_ABRUFEN"];
    let is_code = |code: &str| {
        !code.is_empty()
            && code
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit() || "/_¡¿".contains(c))
    };
    without_value.contains(&&*code.to_ascii_uppercase())
        || code.strip_suffix(['!', '?']).is_some_and(is_code)
        || (code.len() > 1 && code.bytes().all(|byte| byte == b'#'))
}

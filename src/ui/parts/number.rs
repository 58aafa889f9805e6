//! Numbers as they are read.

use crate::model::Rounded;

/// A published number with its one decimal, in both languages of the product:
/// a decimal point, a real minus sign.
pub fn decimal(number: Rounded) -> String {
    let tenths = (number.value().abs() * 10.0).round() as u64;
    let mut text = String::new();
    if number < 0.0 {
        text.push('−');
    }
    text.push_str(&(tenths / 10).to_string());
    text.push('.');
    text.push(char::from(b'0' + (tenths % 10) as u8));
    text
}

/// A published number, or a dash where there is none.
pub fn decimal_or_dash(number: Option<Rounded>) -> String {
    number.map_or_else(|| "–".to_owned(), decimal)
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use crate::model::r1;

    #[test]
    fn always_shows_one_decimal() {
        let written = [65.0, 6.25, -43.75, 0.0, 99.96].map(|exact| decimal(r1(exact)));
        assert_eq!(written, ["65.0", "6.3", "−43.8", "0.0", "100.0"]);
    }
}

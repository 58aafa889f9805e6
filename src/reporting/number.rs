//! Numbers as they are read.

use crate::model::{Rounded, r1};

/// A published number with its one decimal, in both languages of the product:
/// a decimal point, a real minus sign.
#[must_use]
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

/// A number on the way to a published one: with two decimals where one would
/// not be the whole of it.
#[must_use]
pub fn intermediate(number: f64) -> String {
    let hundredths = (number.abs() * 100.0).round() as u64;
    if hundredths.is_multiple_of(10) {
        return decimal(r1(number));
    }
    let sign = if number < 0.0 { "−" } else { "" };
    let [whole, rest] = [hundredths / 100, hundredths % 100].map(|part| part.to_string());
    let zero = if rest.len() == 1 { "0" } else { "" };
    [sign, &whole, ".", zero, &rest].concat()
}

/// A published number, or a dash where there is none.
#[must_use]
pub fn decimal_or_dash(number: Option<Rounded>) -> String {
    number.map_or_else(|| "–".to_owned(), decimal)
}

/// A number as it stands in a field: no more decimals than a thousandth, and
/// none that say nothing.
#[must_use]
pub fn plain(number: f64) -> String {
    let thousandths = (number.abs() * 1000.0).round() as u64;
    let sign = if number < 0.0 && thousandths > 0 {
        "-"
    } else {
        ""
    };
    let whole = (thousandths / 1000).to_string();
    let rest = (1000 + thousandths % 1000).to_string();
    let decimals = rest[1..].trim_end_matches('0');
    let point = if decimals.is_empty() { "" } else { "." };
    [sign, &whole, point, decimals].concat()
}

#[cfg(test)]
mod tests {
    use super::{decimal, intermediate, plain};
    use crate::model::r1;

    #[test]
    fn always_shows_one_decimal() {
        let written = [65.0, 6.25, -43.75, 0.0, 99.96].map(|exact| decimal(r1(exact)));
        assert_eq!(written, ["65.0", "6.3", "−43.8", "0.0", "100.0"]);
    }

    #[test]
    fn shows_what_is_summed_up_before_it_is_rounded() {
        let written = [65.0, 87.5, 56.25, -43.75, 25.0 / 3.0, 7.05].map(intermediate);
        assert_eq!(written, ["65.0", "87.5", "56.25", "−43.75", "8.33", "7.05"]);
    }

    #[test]
    fn stands_in_a_field_without_idle_decimals() {
        let written = [42.0, 0.15, 2.5, -0.25, 1.0 / 3.0, 0.0, -0.0001, 7.05].map(plain);
        let expected = ["42", "0.15", "2.5", "-0.25", "0.333", "0", "0", "7.05"];
        assert_eq!(written, expected);
    }
}

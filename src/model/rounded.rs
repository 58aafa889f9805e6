//! Published numbers (instrument.md 0, Rounding).

use core::cmp::Ordering;
use core::fmt;

use serde::{Serialize, Serializer};

/// A number as published: one decimal, half away from zero, never `-0`.
///
/// Every comparison with a cut-off and every ranking uses this type, so that
/// the number on the screen never contradicts its label.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rounded(f64);

/// `R1` of instrument.md 0.
#[must_use]
pub fn r1(exact: f64) -> Rounded {
    let tenths = (exact.abs() * 10.0 + 0.5 + 1e-9).floor();
    if tenths == 0.0 {
        return Rounded(0.0);
    }
    Rounded((tenths / 10.0).copysign(exact))
}

impl Rounded {
    /// The number, for arithmetic and display.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}

impl PartialEq for Rounded {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Rounded {}

impl PartialOrd for Rounded {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rounded {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// Compares with a cut-off of the instrument, which has at most one decimal.
impl PartialEq<f64> for Rounded {
    fn eq(&self, cut_off: &f64) -> bool {
        self.0 == *cut_off
    }
}

/// Compares with a cut-off of the instrument, which has at most one decimal.
impl PartialOrd<f64> for Rounded {
    fn partial_cmp(&self, cut_off: &f64) -> Option<Ordering> {
        self.0.partial_cmp(cut_off)
    }
}

/// As a person reads it, in both languages of the product: a decimal point, a
/// real minus sign, no fraction where there is none.
impl fmt::Display for Rounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Made of whole numbers: writing floats costs the bundle more bytes.
        let tenths = (self.0.abs() * 10.0).round() as u64;
        if self.0 < 0.0 {
            f.write_str("−")?;
        }
        f.write_str(&(tenths / 10).to_string())?;
        if tenths.is_multiple_of(10) {
            return Ok(());
        }
        f.write_str(".")?;
        f.write_str(&(tenths % 10).to_string())
    }
}

impl Serialize for Rounded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json_number(self.0, serializer)
    }
}

/// Writes a published number. Whole ones are written without a fraction, as
/// JavaScript writes them, so that the report is the same JSON byte for byte
/// everywhere.
pub(crate) fn json_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if number.fract() == 0.0 {
        serializer.serialize_i64(number as i64)
    } else {
        serializer.serialize_f64(number)
    }
}

#[cfg(test)]
mod tests {
    use super::r1;

    #[test]
    fn rounds_half_away_from_zero() {
        for (exact, published) in [
            (56.25, 56.3),
            (-43.75, -43.8),
            (6.25, 6.3),
            (99.95, 100.0),
            (-0.04, 0.0),
            (0.0, 0.0),
            (-0.0, 0.0),
        ] {
            assert_eq!(r1(exact).value(), published, "{exact}");
            assert!(r1(exact).value().is_sign_positive() || published < 0.0);
        }
    }

    #[test]
    fn reads_well() {
        for (exact, text) in [
            (2.25, "2.3"),
            (-18.75, "−18.8"),
            (3.0, "3"),
            (0.04, "0"),
            (0.05, "0.1"),
            (1094.94, "1094.9"),
            (-0.1, "−0.1"),
        ] {
            assert_eq!(r1(exact).to_string(), text);
        }
    }

    #[test]
    fn writes_whole_numbers_without_fraction() {
        let json = |exact| serde_json::to_string(&r1(exact)).expect("serialises");
        assert_eq!((json(65.0), json(-18.75)), ("65".into(), "-18.8".into()));
    }
}

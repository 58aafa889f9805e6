//! Days and moments as calendar files write them.

use crate::model::Date;

/// A moment in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

impl Moment {
    /// As in `20260304T070509Z`.
    pub(super) fn stamp(self) -> String {
        let mut text = digits(self.date);
        text.push('T');
        for number in [self.hour, self.minute, self.second] {
            text.push(char::from(b'0' + number / 10 % 10));
            text.push(char::from(b'0' + number % 10));
        }
        text.push('Z');
        text
    }
}

/// As in `20260304`.
pub(super) fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

//! What the pure half may not know: the day, and chance.

use js_sys::Math;

use crate::exchange::ical::Moment;
use crate::model::Date;

/// The day on this machine's calendar.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::new(year, month, day))
        .unwrap_or(Date::EPOCH)
}

/// This moment in UTC, for files that say when they were written.
#[must_use]
pub fn moment() -> Moment {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let date = i32::try_from(now.get_utc_full_year())
        .ok()
        .and_then(|year| {
            Date::new(
                year,
                part(now.get_utc_month() + 1),
                part(now.get_utc_date()),
            )
        });
    Moment {
        date: date.unwrap_or(Date::EPOCH),
        hour: part(now.get_utc_hours()),
        minute: part(now.get_utc_minutes()),
        second: part(now.get_utc_seconds()),
    }
}

/// An identifier that is not in use.
#[must_use]
pub fn new_id(is_used: impl Fn(&str) -> bool) -> String {
    loop {
        let id: String = (0..10).map(|_| random_character()).collect();
        if !is_used(&id) {
            return id;
        }
    }
}

fn random_character() -> char {
    const CHARACTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    char::from(CHARACTERS[(Math::random() * 32.0) as usize % 32])
}

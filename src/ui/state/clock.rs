//! What the pure half may not know: the day, and chance.

use std::time::Duration;

use js_sys::Math;
use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use crate::exchange::ical::Moment;
use crate::model::Date;
use crate::storage::generations::When;

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

/// Looks at the day whenever it may have changed: at midnight, and when the page
/// comes back before the person's eyes.
pub fn each_day(look: impl Fn() + Copy + Send + Sync + 'static) {
    let listeners = [
        window_event_listener(ev::visibilitychange, move |_| look()),
        window_event_listener(ev::Custom::<web_sys::Event>::new("pageshow"), move |_| {
            look()
        }),
        window_event_listener(ev::focus, move |_| look()),
    ];
    let midnight = StoredValue::new(None::<TimeoutHandle>);
    wait_for_midnight(look, midnight);
    on_cleanup(move || {
        for listener in listeners {
            listener.remove();
        }
        if let Some(timer) = midnight.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    });
}

fn wait_for_midnight(
    look: impl Fn() + Copy + Send + Sync + 'static,
    midnight: StoredValue<Option<TimeoutHandle>>,
) {
    let arrive = move || {
        look();
        wait_for_midnight(look, midnight);
    };
    // Without a timer the day follows when the page is looked at again.
    midnight.set_value(set_timeout_with_handle(arrive, until_midnight()).ok());
}

/// How long it is until the day ends on this machine's calendar.
fn until_midnight() -> Duration {
    let now = js_sys::Date::new_0();
    let day = i32::try_from(now.get_date()).unwrap_or(1);
    let month = i32::try_from(now.get_month()).unwrap_or(0);
    let next = js_sys::Date::new_with_year_month_day(now.get_full_year(), month, day + 1);
    let left = (next.get_time() - now.get_time()).max(0.0) as u64;
    // A timer may come a little early.
    Duration::from_millis(left + 500)
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

/// This moment, as the person's clock shows it.
#[must_use]
pub fn when() -> When {
    let now = js_sys::Date::new_0();
    let minute = now.get_hours() * 60 + now.get_minutes();
    When {
        millis: now.get_time().max(0.0) as u64,
        day: today(),
        minute: u16::try_from(minute).unwrap_or_default(),
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

/// A number by chance that tells this program from others that may write at the
/// same moment.
#[must_use]
pub fn writer() -> u16 {
    (Math::random() * f64::from(u16::MAX)) as u16
}

fn random_character() -> char {
    const CHARACTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    char::from(CHARACTERS[(Math::random() * 32.0) as usize % 32])
}

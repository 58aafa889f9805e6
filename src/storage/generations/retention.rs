//! Which snapshots stay.

use super::{Cause, Mark};
use crate::model::sort_by;

/// So many of the last snapshots stay.
const LAST: usize = 10;
/// Of so many of the last days on which there is one, the last stays.
const DAYS: usize = 7;

/// Which snapshots go: all but the last ten, the last of each of the last seven
/// days that have one, and the last of each cause.
#[must_use]
pub fn dropped(marks: &[Mark]) -> Vec<Mark> {
    let mut newest_first = marks.to_vec();
    sort_by(&mut newest_first, |one, other| other.cmp(one));
    let mut days = Vec::new();
    let mut causes = vec![Cause::Pause];
    let mut place = 0;
    newest_first.retain(|mark| {
        place += 1;
        let is_last_of_day = days.len() < DAYS && is_new(&mut days, mark.when.day);
        let is_last_of_cause = is_new(&mut causes, mark.cause);
        place > LAST && !is_last_of_day && !is_last_of_cause
    });
    newest_first
}

/// Whether a value was not known; now it is.
fn is_new<T: PartialEq>(known: &mut Vec<T>, value: T) -> bool {
    let is_new = !known.contains(&value);
    if is_new {
        known.push(value);
    }
    is_new
}

//! Which values JSON leaves out, because they are the default.

use serde::Serialize;

pub(super) fn off(flag: &bool) -> bool {
    !flag
}

pub(super) fn on(flag: &bool) -> bool {
    *flag
}

pub(super) fn default<T: Default + PartialEq + Serialize>(value: &T) -> bool {
    *value == T::default()
}

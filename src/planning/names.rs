//! When two names that a person typed mean the same (instrument.md 0, Line
//! names; D.4, regions).

/// A name in the form in which names are compared.
pub(super) fn comparable(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Whether two comparable names are the same; an empty one equals nothing.
pub(super) fn same(a: &str, b: &str) -> bool {
    !a.is_empty() && a == b
}

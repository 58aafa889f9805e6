//! When two names that a person typed mean the same (instrument.md 0, Line
//! names; D.4, regions).

/// A name in the form in which names are compared: lower case, and the Greek
/// sigma in one form. `str::to_lowercase` knows by tables of four kilobytes when
/// a sigma ends a word, which both names tell alike.
pub(super) fn comparable(name: &str) -> String {
    let lower = name.trim().chars().flat_map(char::to_lowercase);
    lower.map(|c| if c == 'ς' { 'σ' } else { c }).collect()
}

/// Whether two comparable names are the same; an empty one equals nothing.
pub(super) fn same(a: &str, b: &str) -> bool {
    !a.is_empty() && a == b
}

#[cfg(test)]
mod tests {
    use super::{comparable, same};

    #[test]
    fn compares_without_case_in_any_script() {
        for (a, b) in [
            (" VERTRIEB ", "vertrieb"),
            ("Ärzte", "ÄRZTE"),
            ("ΠΩΛΗΣΕΙΣ", "πωλησεις"),
            ("İstanbul", "i\u{307}stanbul"),
        ] {
            assert!(same(&comparable(a), &comparable(b)), "{a} {b}");
        }
        assert!(!same(&comparable("Technik"), &comparable("Vertrieb")));
        assert!(!same(&comparable(" "), &comparable("")));
    }
}

//! The messages of B.8, C.3 and D.3.

use leitwerk::content::{FindingCode, FindingMessage, Locale, hints, phrase};

use crate::markdown::{columns, row, rows, section};

#[test]
fn the_hints_are_those_of_b8() {
    let table = rows("## B.8");
    for (locale, column) in columns(2) {
        assert_eq!(table.len(), hints(locale).len());
        for (hint, row) in hints(locale).iter().zip(&table) {
            assert_eq!([hint.code, hint.message], [row[0], row[column]]);
        }
    }
}

#[test]
fn the_findings_are_those_of_d3() {
    let codes = FindingCode::ALL.map(FindingCode::as_str);
    let in_document: Vec<_> = rows("## D.3").into_iter().map(|row| row[0]).collect();
    assert_eq!(in_document, codes);

    for message in FindingMessage::ALL {
        let row = row("## D.3", message.code().as_str());
        assert_eq!(message.code().phrase().unwrap_or("–"), row[5]);
        assert!(
            message
                .code()
                .phrase()
                .is_none_or(|id| phrase(id).is_some())
        );
        for (locale, column) in columns(3) {
            let template = message.template(locale);
            match message {
                // Wordings for a placeholder without a value are our own.
                FindingMessage::K07Never | FindingMessage::K10WithoutLoad => {}
                FindingMessage::K12 => assert!(section("## C.3").contains(template)),
                _ if message.code() == FindingCode::K11 => {}
                _ => assert_eq!(template, row[column]),
            }
        }
    }
}

#[test]
fn the_seed_rule_speaks_as_in_c3() {
    let rule: Vec<_> = rows("## C.3")
        .into_iter()
        .filter(|row| row.len() == 4)
        .collect();
    for (severity, message) in [
        ("critical", FindingMessage::K11Critical),
        ("high", FindingMessage::K11High),
        ("medium", FindingMessage::K11Medium),
        ("low", FindingMessage::K11Low),
    ] {
        let row = rule.iter().find(|row| row[1] == severity).unwrap();
        for (locale, column) in columns(2) {
            assert_eq!(message.template(locale), row[column]);
        }
    }
}

#[test]
fn the_wordings_without_a_value_lack_its_placeholder() {
    for locale in Locale::ALL {
        let never = FindingMessage::K07Never.template(locale);
        assert!(never.contains("{kam}") && never.contains("{sponsor}") && !never.contains("{d}"));
        let without_load = FindingMessage::K10WithoutLoad.template(locale);
        assert!(!without_load.contains("{load}"));
    }
}

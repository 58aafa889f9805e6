//! Part E: the recommendation library stands as in the document.

use leitwerk::content::{Locale, PHRASES, TaskId, instrument, recommendations};

use crate::markdown::{columns, row, rows};

#[test]
fn the_recommendations_are_those_of_part_e() {
    let in_document = rows("# E").into_iter().filter(|row| row.len() == 5);
    assert_eq!(in_document.count(), 48);
    for (locale, column) in columns(2) {
        for action in recommendations(locale) {
            let row = row("# E", action.id);
            assert_eq!(action.days.to_string(), row[1]);
            assert_eq!(action.text, row[column]);
            assert_eq!(action.phrases, anchors(row[4]));
        }
    }
}

/// `P6b, P6d` names two phrases, `P5d–P5f` all from the first to the last.
fn anchors(cell: &str) -> Vec<&'static str> {
    let place = |id: &str| PHRASES.iter().position(|phrase| phrase.id == id).unwrap();
    let parts = cell.split(", ").flat_map(|part| {
        let (first, last) = part.split_once('–').unwrap_or((part, part));
        &PHRASES[place(first)..=place(last)]
    });
    parts.map(|phrase| phrase.id).collect()
}

#[test]
fn each_task_has_two_actions_at_each_level() {
    for locale in Locale::ALL {
        let instrument = instrument(locale);
        for task in TaskId::ALL {
            for level in 1..=4 {
                let actions = instrument.actions(task, level);
                assert_eq!(actions.len(), 2);
                for (action, letter) in actions.iter().zip(["a", "b"]) {
                    let id = format!("{}-{level}{letter}", task.as_str());
                    assert_eq!((action.id, action.task, action.level), (&*id, task, level));
                    let found = instrument.recommendation(&id);
                    assert_eq!(found.map(|found| found.text), Some(action.text));
                }
            }
            assert!(instrument.actions(task, 0).is_empty());
            assert!(instrument.actions(task, 5).is_empty());
        }
    }
}

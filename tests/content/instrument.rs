//! Part A: every text of the questionnaire stands as in the document.

use leitwerk::content::{
    BalancePair, BalancePole, ContextKind, INSTRUMENT_VERSION, Locale, PHRASES, TaskId, instrument,
    phrase, questionnaire,
};
use leitwerk::model::{ContextNumber, ItemId};

use crate::markdown::{DOCUMENT, columns, row, rows, section};

#[test]
fn the_scale_is_that_of_a2() {
    let table = rows("## A.2");
    assert_eq!(table.len(), 6);
    for (locale, column) in columns(1) {
        let questionnaire = questionnaire(locale);
        for (step, row) in questionnaire.scale.iter().zip(&table) {
            assert_eq!(step.value.to_string(), row[0]);
            assert_eq!([step.label, step.anchor], [row[column], row[column + 2]]);
        }
        let na = questionnaire.not_applicable;
        assert_eq!(format!("`{}`", na.value), table[5][0]);
        assert_eq!(
            [na.label, na.anchor],
            [table[5][column], table[5][column + 2]]
        );
        assert!(section("## A.2").contains(questionnaire.stem));
    }
}

#[test]
fn the_phrases_are_those_of_a3() {
    let table = rows("## A.3");
    assert_eq!(table.len(), PHRASES.len());
    for (phrase, row) in PHRASES.iter().zip(&table) {
        let note = if phrase.is_heading {
            " (section heading)"
        } else {
            ""
        };
        assert_eq!([phrase.id, &format!("{}{note}", phrase.fragment)], row[..]);
    }
}

#[test]
fn the_items_are_those_of_a4() {
    for (locale, column) in columns(1) {
        for task in TaskId::ALL {
            let heading = format!("### {} ", task.as_str());
            let table = rows(&heading);
            assert_eq!(table.len(), 5);
            let texts = questionnaire(locale).task(task);
            assert_eq!(texts.id, task);
            let names = section(&heading).lines().next().unwrap();
            let mut names = names.trim_start_matches(&heading).split(" · ");
            assert_eq!(Some(texts.name), names.nth(column - 1));
            for ((item, row), id) in texts.items.iter().zip(&table).zip(ItemId::of(task)) {
                assert_eq!(
                    [item.id, item.text, item.phrase],
                    [row[0], row[column], row[3]]
                );
                assert_eq!(item.id, id.key());
                assert_eq!(item.help.is_some(), ["T6.2", "T6.3"].contains(&item.id));
                assert!(item.help.is_none_or(|help| DOCUMENT.contains(help)));
            }
        }
    }
}

#[test]
fn the_items_of_the_second_perspective_are_in_the_third_person() {
    for (locale, leader, first_person) in [
        (
            Locale::De,
            "eine Führungskraft ",
            ["Ich ", " ich ", "meine KAM", "meinen KAM"],
        ),
        (
            Locale::En,
            "y manager ",
            ["I ", " my KAM", "myself", " my own "],
        ),
    ] {
        let observed = instrument(locale).observed;
        for text in observed.items.iter().flatten() {
            let or_asking = text.contains("my manager ");
            assert!(text.contains(leader) || or_asking, "{text}");
            for word in first_person {
                assert!(!text.contains(word), "{text}");
            }
        }
    }
}

#[test]
fn the_balance_items_are_those_of_a5() {
    let table = rows("## A.5");
    for (locale, column) in columns(2) {
        let questionnaire = questionnaire(locale);
        assert_eq!(table.len(), questionnaire.balance.len());
        for (item, row) in questionnaire.balance.iter().zip(&table) {
            assert_eq!(
                [item.id, item.text, item.phrase],
                [row[0], row[column], row[4]]
            );
            assert!(locale == Locale::En || item.name == row[1]);
        }
        for pair in BalancePair::ALL {
            for (pole, letter) in BalancePole::ALL.into_iter().zip(["a", "b"]) {
                let item = questionnaire.balance_item(pair, pole);
                assert_eq!((item.pair, item.pole), (pair, pole));
                assert_eq!(item.id, format!("{}{letter}", pair.as_str()));
            }
        }
        let order = format!("`{}`", questionnaire.balance_order.join(", "));
        assert!(section("## A.1").contains(&order));
        let displayed: Vec<_> = questionnaire
            .displayed_balance()
            .map(|item| item.id)
            .collect();
        assert_eq!(displayed, questionnaire.balance_order);
    }
}

#[test]
fn importance_is_asked_as_in_a6() {
    let table = rows("## A.6");
    assert_eq!(table.len(), 5);
    for (locale, column) in columns(1) {
        let importance = questionnaire(locale).importance;
        for (label, row) in importance.labels.iter().zip(&table) {
            assert_eq!(*label, row[column]);
        }
        assert!(section("## A.6").contains(importance.question));
        assert!(section("## A.6").contains(importance.focus_question));
    }
}

#[test]
fn the_context_questions_are_those_of_a7() {
    for (locale, column) in columns(1) {
        let questions = questionnaire(locale).context;
        assert_eq!(rows("## A.7").len(), questions.len());
        for question in questions {
            let row = row("## A.7", &format!("`{}`", question.key));
            assert_eq!(question.text, row[column]);
            let default = question.default.map(|default| default.to_string());
            let no_default = if question.key == "kamCount" {
                "–"
            } else {
                "null"
            };
            assert_eq!(default.as_deref().unwrap_or(no_default), row[4]);
            let max = match question.at_most {
                Some(key) => format!("`{key}`"),
                None => question.max.unwrap_or_default().to_string(),
            };
            let range = match question.kind {
                ContextKind::YesNo => "yes / no".to_owned(),
                ContextKind::Integer => format!("integer {}–{max}", question.min.unwrap()),
            };
            let or_null = if row[4] == "null" {
                [" or null", " / null"]
            } else {
                ["", ""]
            };
            assert!(
                or_null
                    .map(|end| range.clone() + end)
                    .contains(&row[3].to_owned())
            );
            if let Some(number) = ContextNumber::from_key(question.key) {
                let range = (question.min.unwrap(), question.max.unwrap());
                assert_eq!(range, number.range());
            }
        }
    }
}

#[test]
fn every_phrase_that_is_named_exists() {
    let questionnaire = questionnaire(Locale::De);
    let instrument = instrument(Locale::De);
    let items = questionnaire.tasks.iter().flat_map(|task| &task.items);
    let named = items
        .map(|item| item.phrase)
        .chain(questionnaire.balance.iter().map(|item| item.phrase))
        .chain(
            instrument
                .styles
                .iter()
                .flat_map(|style| style.phrases.iter().copied()),
        )
        .chain(
            instrument
                .recommendations
                .iter()
                .flat_map(|action| action.phrases.iter().copied()),
        );
    for id in named {
        assert!(phrase(id).is_some_and(|phrase| phrase.id == id), "{id}");
    }
}

#[test]
fn the_instrument_says_its_version_and_language() {
    for locale in Locale::ALL {
        assert_eq!(instrument(locale).version, INSTRUMENT_VERSION);
        assert_eq!(instrument(locale).locale, locale);
    }
}

#[test]
fn the_package_hands_out_camel_case() {
    let json = serde_json::to_value(instrument(Locale::En)).unwrap();
    assert_eq!(json["locale"], "en");
    assert_eq!(json["notApplicable"]["value"], "na");
    assert_eq!(json["balanceOrder"][1], "B3b");
    assert_eq!(json["tasks"][5]["shortName"], "Sponsors");
    assert_eq!(json["tasks"][0]["id"], "T1");
    assert_eq!(json["balance"][0]["pole"], "transactional");
    assert_eq!(json["context"][4]["atMost"], "kamCount");
    assert_eq!(json["context"][5]["type"], "yesNo");
    assert_eq!(json["recommendations"][47]["id"], "T6-4b");
}

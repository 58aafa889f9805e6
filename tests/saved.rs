//! A saved text is read more kindly than a file, and nothing of it is lost.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::content::Locale;
use leitwerk::exchange::{self, Carried, Saved, read_saved, write_saved};
use leitwerk::model::{Date, Stage, Workspace};
use leitwerk::reporting::opening::carried;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{cases, examples, workspaces};

fn today() -> Date {
    Date::parse("2026-03-04").expect("a day")
}

/// A workspace with fields that this program cannot use.
fn odd() -> Value {
    let mut file = examples::read("sample-workspace.json");
    file["colour"] = json!({ "of": ["everything"] });
    file["settings"]["mood"] = json!("calm");
    file["context"]["kamCount"] = json!(900);
    file["kams"][1]["shoe/size"] = json!(43);
    file["kams"][1]["competence"]["customer"] = json!(9);
    file["kams"][1]["startedOn"] = json!("2026-02-31");
    file["kams"][1]["__proto__"] = json!({ "polluted": true });
    file["assessments"][0]["answers"]["T1.1"] = json!("often");
    file
}

fn read(value: &Value) -> Saved {
    read_saved(&value.to_string(), today()).expect("it is mended")
}

#[test]
fn what_cannot_be_used_is_carried_along_and_told() {
    let file = odd();
    let Saved {
        workspace,
        carried: extra,
    } = read(&file);
    assert_eq!(workspace.kams[1].started_on, None);
    assert_eq!(
        workspace.kams.len(),
        file["kams"].as_array().map_or(0, Vec::len)
    );
    assert_eq!(extra.extras().len(), 8);
    let written: Value = serde_json::from_str(&write_saved(&workspace, &extra)).expect("JSON");
    for pointer in [
        "/colour",
        "/settings/mood",
        "/context/kamCount",
        "/kams/1/shoe~1size",
        "/kams/1/competence/customer",
        "/kams/1/startedOn",
        "/kams/1/__proto__",
        "/assessments/0/answers/T1.1",
    ] {
        assert_eq!(written.pointer(pointer), file.pointer(pointer), "{pointer}");
        assert!(written.pointer(pointer).is_some(), "{pointer}");
    }
    let told = carried(&extra, Locale::De);
    let told: Vec<String> = told
        .iter()
        .map(|one| format!("{}: {}", one.place, one.message))
        .collect();
    assert!(
        told.contains(&"Feld «colour»: {\"of\":[\"everything\"]}".to_owned()),
        "{told:#?}"
    );
    assert!(
        told.contains(&"Birke, Kundenverständnis: 9".to_owned()),
        "{told:#?}"
    );
    assert!(
        told.contains(&"Angaben zum Team, Anzahl KAM: 900".to_owned()),
        "{told:#?}"
    );
    // A file is read as strictly as before.
    assert!(exchange::read(&file.to_string(), today()).is_err());
}

#[test]
fn what_the_person_enters_takes_its_place_and_goes_with_its_record() {
    let Saved {
        mut workspace,
        carried,
    } = read(&odd());
    workspace.kams[1].started_on = Date::parse("2025-01-01");
    workspace.kams.swap(0, 1);
    let written: Value = serde_json::from_str(&write_saved(&workspace, &carried)).expect("JSON");
    assert_eq!(written["kams"][0]["startedOn"], "2025-01-01");
    assert_eq!(written["kams"][0]["shoe/size"], 43);
    assert_eq!(written["kams"][1].get("shoe/size"), None);
    workspace.kams.remove(0);
    let written = write_saved(&workspace, &carried);
    assert!(!written.contains("shoe"), "{written}");
    assert!(written.contains("mood"), "{written}");
}

/// A table is completed with presets, which are nobody's word.
#[test]
fn a_preset_does_not_take_the_place_of_what_is_carried_along() {
    let mut sample = examples::read("sample-workspace.json");
    let pointer = "/assessments/0/settingsSnapshot";
    *sample.pointer_mut(pointer).expect(pointer) =
        json!({ "needByStage": { "senior": ["x"], "developing": 3 } });
    let Saved {
        mut workspace,
        carried,
    } = read(&sample);
    let senior = |workspace: &_| -> Value {
        let written: Value = serde_json::from_str(&write_saved(workspace, &carried)).expect("JSON");
        written["assessments"][0]["settingsSnapshot"]["needByStage"]["senior"].clone()
    };
    assert_eq!(senior(&workspace), json!(["x"]));
    let settings = workspace.assessments[0].settings_snapshot.as_mut();
    settings.expect("settings").need_by_stage[Stage::Senior] = 4.0;
    assert_eq!(
        senior(&workspace),
        json!(4.0),
        "the person has set it since"
    );
}

#[test]
fn what_would_lose_something_is_not_mended() {
    let sample = examples::read("sample-workspace.json");
    for (pointer, value) in [
        ("/format", json!("another")),
        ("/kams", json!("none")),
        ("/kams/1", json!(7)),
        ("/kams/1/id", json!("")),
        ("/accounts/0/tier", json!("Z")),
        ("/kams/1/regions/0", json!(7)),
    ] {
        let mut file = sample.clone();
        *file.pointer_mut(pointer).expect(pointer) = value;
        let read = read_saved(&file.to_string(), today());
        let strict = exchange::read(&file.to_string(), today());
        assert_eq!(read.err(), strict.err(), "{pointer}");
    }
    assert!(read_saved("{", today()).is_err());
}

/// Every value that stands in JSON, without those that say nothing.
fn leaves(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Object(object) => object.values().for_each(|inner| leaves(inner, all)),
        Value::Array(items) => items.iter().for_each(|inner| leaves(inner, all)),
        leaf => all.push(leaf.to_string()),
    }
}

fn has_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(items) => items.iter().any(has_float),
        Value::Object(object) => object.values().any(has_float),
        _ => false,
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn what_is_valid_is_read_as_ever(workspace in workspaces::workspaces()) {
        let text = exchange::write(&workspace);
        let saved = read_saved(&text, today()).expect("it is valid");
        prop_assert!(saved.carried.is_empty());
        prop_assert_eq!(write_saved(&saved.workspace, &saved.carried), text);
        prop_assert_eq!(saved.workspace, workspace);
    }

    #[test]
    fn nothing_carried_is_lost_from_text_to_text(json in workspaces::close_json()) {
        let Ok(first) = read_saved(&json.to_string(), today()) else {
            return Ok(());
        };
        // Numbers with very many digits may be read a last bit off.
        let is_odd = |extra: &exchange::Extra| has_float(&extra.value);
        prop_assume!(!first.carried.extras().iter().any(is_odd));
        let text = write_saved(&first.workspace, &first.carried);
        let second = read_saved(&text, today());
        let second = second.map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        prop_assert_eq!(&second.workspace, &first.workspace);
        prop_assert_eq!(write_saved(&second.workspace, &second.carried), text.clone());
        let written: Value = serde_json::from_str(&text).expect("JSON");
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for extra in first.carried.extras() {
            leaves(&extra.value, &mut before);
        }
        leaves(&written, &mut after);
        for leaf in before {
            prop_assert!(after.contains(&leaf), "{} is lost", leaf);
        }
    }

    #[test]
    fn two_texts_carry_along_what_both_have(json in workspaces::close_json()) {
        let odd = read(&odd());
        let mut both = odd.carried.clone();
        if let Ok(other) = read_saved(&json.to_string(), today()) {
            both.take_over(other.carried.clone());
            prop_assert!(both.extras().len() >= other.carried.extras().len());
        }
        both.take_over(odd.carried.clone());
        both.take_over(Carried::default());
        prop_assert!(both.extras().len() >= odd.carried.extras().len());
        let nothing = write_saved(&Workspace::default(), &both);
        prop_assert!(nothing.contains("mood"));
    }
}

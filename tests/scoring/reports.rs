//! What a report holds, and in which order.

use leitwerk::content::{Locale, instrument};
use leitwerk::model::{Date, Form, TaskId, Workspace};
use leitwerk::scoring::{Level, TeamFacts, action_ids, assess};
use serde_json::{Value, json};

use super::support::questionnaire::{assessment, balance, workspace};
use super::{PLAIN, of, report};

#[test]
fn nothing_valid_is_a_report_without_values() {
    for answers in ["?????", "-----"] {
        let report = json!(of(&[answers; 6].join(" "), "??????"));
        assert_eq!(
            report["overall"],
            json!({ "score": null, "weighted": null, "level": null, "capped": false, "cappedBy": null })
        );
        assert_eq!(
            report["tasks"]["T6"],
            json!({
                "valid": 0, "score": null, "resolution": null, "level": null, "importance": 3,
                "target": 80, "gap": null, "contextFactor": 1, "priority": null, "rank": null,
                "quadrant": null, "tentative": false, "nearBoundary": false
            })
        );
        assert_eq!(report["ranking"], json!([]));
        assert_eq!(report["focus"], json!([]));
        assert_eq!(report["balance"], Value::Null);
        assert_eq!(report["recommendations"], json!([]));
        let codes = report["hints"].as_array().expect("hints").iter();
        let codes: Vec<_> = codes.map(|hint| hint["code"].clone()).collect();
        assert_eq!(
            codes,
            ["H02", "H02", "H02", "H02", "H02", "H02", "H03", "H08"]
        );
    }
    assert_eq!(
        assess(&Workspace::default(), &TeamFacts::default(), None),
        None
    );
}

#[test]
fn the_report_names_its_fields_in_the_order_of_the_contract() {
    let mut workspace = workspace(PLAIN, "345345");
    workspace.assessments[0].balance = balance("53 43 53 42");
    workspace.context.remote_kams = Some(1);
    let text = serde_json::to_string(&report(&workspace)).expect("JSON");
    let task = r#""T6":{"valid":5,"score":60,"resolution":5,"level":3,"importance":5,"target":80,"gap":20,"contextFactor":1.15,"priority":23,"rank":1,"quadrant":"Q2","tentative":false,"nearBoundary":true}"#;
    let rest =
        r#""overall":{"score":60.8,"weighted":61.3,"level":3,"capped":false,"cappedBy":null},"#;
    for part in [
        r#"{"id":"as1","date":"2026-03-02","pilot":false,"tasks":{"T1":{"#,
        task,
        rest,
        r#""balance":{"transactional":87.5,"transformational":43.8,"balance":-43.8,"weakerLeg":43.8,"intensity":65.6,"style":"steering","tension":"B1"},"hints":[{"code":"#,
        r#""recommendations":[{"task":"T6","actions":["T6-3a","T6-3b"],"startingItems":["T6.1","T6.3"]}"#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let keys = [
        "\"overall\"",
        "\"ranking\"",
        "\"focus\"",
        "\"balance\"",
        "\"hints\"",
    ];
    let places = keys.map(|key| text.find(key).expect(key));
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn the_latest_self_assessment_is_reported() {
    let dated = |id: &str, date: &str, form| {
        let mut assessment = assessment(PLAIN, "333333");
        assessment.id = id.to_owned();
        assessment.date = Date::parse(date).expect("date");
        assessment.form = form;
        assessment
    };
    let mut workspace = Workspace {
        assessments: vec![
            dated("first", "2026-03-02", Form::SelfView),
            dated("last", "2026-03-02", Form::SelfView),
            dated("older", "2026-03-01", Form::SelfView),
            dated("team", "2026-12-31", Form::Team),
        ],
        ..Workspace::default()
    };
    assert_eq!(report(&workspace).id, "last");
    workspace
        .assessments
        .retain(|assessment| assessment.form == Form::Team);
    assert_eq!(assess(&workspace, &TeamFacts::default(), None), None);
}

#[test]
fn starting_items_are_the_lowest_valid_ones() {
    for (t1, items) in [
        ("33333", ["T1.1", "T1.2"]),
        ("54321", ["T1.5", "T1.4"]),
        ("3-2?2", ["T1.3", "T1.5"]),
        ("-3?32", ["T1.5", "T1.2"]),
    ] {
        let answers = [t1, "55555", "55555", "55555", "55555", "55555"].join(" ");
        let report = json!(of(&answers, "333333"));
        assert_eq!(
            report["recommendations"][0]["startingItems"],
            json!(items),
            "{t1}"
        );
    }
}

#[test]
fn every_recommended_action_stands_in_the_library() {
    for locale in Locale::ALL {
        for task in TaskId::ALL {
            for level in Level::ALL {
                let expected = instrument(locale).actions(task, level.number());
                let found = action_ids(task, level);
                assert!(expected.iter().map(|action| action.id).eq(found));
            }
        }
    }
}

//! The files of `tests/examples`, each in its form (contract.md): the worked
//! examples of instrument.md and its samples.

#![allow(
    clippy::expect_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::exchange;
use leitwerk::exchange::answer_code::{AnswerCode, AnswerForm};
use leitwerk::exchange::collecting::{Batch, EntryFault};
use leitwerk::model::{Answer, Answers, Date, ItemId, Round, Workspace};
use serde_json::{Value, json};
use support::compare::differences;
use support::examples;

/// Where a file is not as written.
type Runner = fn(&Value) -> Vec<String>;

/// What a file is compared with; a file of no known form is a mistake.
fn runner(file: &str) -> Option<Runner> {
    Some(match file {
        "sample-workspace.json" => workspace,
        "sample-report.json" => report,
        "sample-codes.json" => codes,
        "sample-collecting.json" => collecting,
        "sample-team-views.json" => team_views,
        "sample-migration-1-2.json" => migration,
        _ if file.starts_with("sample-") => return None,
        _ => worked_example,
    })
}

#[test]
fn every_example_is_as_written() {
    let mut failures = Vec::new();
    let files = examples::names();
    assert!(files.len() > 10);
    for file in files {
        match runner(&file) {
            Some(run) => {
                let found = run(&examples::read(&file));
                failures.extend(found.iter().map(|difference| format!("{file}{difference}")));
            }
            None => failures.push(format!("{file}: no test knows its form")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn worked_example(example: &Value) -> Vec<String> {
    let report = examples::report_on(&example["workspace"], &example["asOf"]);
    differences(&example["expect"], &report)
}

fn report(expected: &Value) -> Vec<String> {
    let workspace = examples::read("sample-workspace.json");
    differences(
        expected,
        &examples::report_on(&workspace, &expected["asOf"]),
    )
}

/// The workspace is read, and what is written of it is the same workspace.
fn workspace(workspace: &Value) -> Vec<String> {
    let read = match exchange::read_value(workspace) {
        Ok(read) => read,
        Err(problems) => return vec![format!(": {problems:?}")],
    };
    let again = exchange::read(&exchange::write(&read), Date::EPOCH);
    let is_same = again.is_ok_and(|again| again == read);
    (!is_same)
        .then(|| ": is another one once written".to_owned())
        .into_iter()
        .collect()
}

/// A workspace of schema 1 becomes this one of schema 2.
fn migration(sample: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for case in entries(&sample["cases"]) {
        let day = Date::parse(text(&case["day"])).expect("a day");
        let migrated = exchange::migrate(case["before"].clone(), day);
        let is_valid = migrated
            .as_ref()
            .is_ok_and(|value| Workspace::read(value).is_ok());
        if migrated != Ok(case["after"].clone()) || !is_valid {
            found.push(format!(": {}: {migrated:?}", case["name"]));
        }
        if exchange::migrate(case["after"].clone(), day) != Ok(case["after"].clone()) {
            found.push(format!(": {}: is migrated once more", case["name"]));
        }
    }
    found
}

/// A team view is refused at these places.
fn team_views(sample: &Value) -> Vec<String> {
    let empty = exchange::write(&Workspace::default());
    let empty: Value = serde_json::from_str(&empty).expect("JSON");
    let mut found = Vec::new();
    for case in entries(&sample["cases"]) {
        let mut workspace = empty.clone();
        workspace["teamViews"] = json!([case["view"]]);
        let problems = Workspace::read(&workspace).err().unwrap_or_default();
        let paths = problems.iter().map(|problem| problem.path.as_str());
        let mut paths: Vec<_> = paths
            .filter_map(|path| path.strip_prefix("/teamViews/0"))
            .collect();
        paths.sort_unstable();
        if json!(paths) != case["paths"] || problems.len() != paths.len() {
            found.push(format!(": {}: {problems:?}", case["name"]));
        }
    }
    found
}

fn codes(sample: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |what: &Value, expected: Value, actual: Value| {
        if expected != actual {
            found.push(format!(": {what}: expected {expected}, found {actual}"));
        }
    };
    for valid in entries(&sample["valid"]) {
        let code = AnswerCode {
            round: Round::parse(text(&valid["round"])).expect("round"),
            nonce: valid["nonce"].as_u64().expect("nonce") as u16,
            form: AnswerForm::of(&answers(&valid["answers"])).expect("enough answers"),
        };
        expect(valid, valid["code"].clone(), json!(code.to_string()));
        let mut read = read_code(text(&valid["code"]));
        read["code"] = valid["code"].clone();
        expect(&valid["code"], valid.clone(), read);
    }
    for typed in entries(&sample["typed"]) {
        let mut read = read_code(text(&typed["text"]));
        read["text"] = typed["text"].clone();
        expect(&typed["text"], typed.clone(), read);
    }
    for invalid in entries(&sample["invalid"]) {
        let fault = AnswerCode::read(text(&invalid["text"])).err();
        let key = json!(fault.map(|fault| fault.key()));
        expect(&invalid["text"], invalid["error"].clone(), key);
    }
    found
}

/// What a code says, as the sample writes it.
fn read_code(text: &str) -> Value {
    match AnswerCode::read(text) {
        Ok(code) => {
            let mut steps = vec![0; 30];
            for (item, step) in code.form.steps() {
                steps[5 * item.task.index() + item.place] = step;
            }
            json!({ "round": code.round.to_string(), "nonce": code.nonce, "answers": steps })
        }
        Err(fault) => json!({ "error": fault.key() }),
    }
}

fn answers(steps: &Value) -> Answers {
    let mut answers = Answers::default();
    for (item, step) in ItemId::all().zip(entries(steps)) {
        // Not applicable is written like not answered.
        answers.set(
            item,
            Some(match step.as_u64() {
                Some(step @ 1..=5) => Answer::Rated(step as u8),
                _ => Answer::NotApplicable,
            }),
        );
    }
    answers
}

fn collecting(sample: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for case in entries(&sample["cases"]) {
        let used: Vec<_> = entries(&case["used"])
            .iter()
            .map(|checksum| checksum.as_u64().expect("checksum") as u16)
            .collect();
        let round = Round::parse(text(&case["round"])).expect("round");
        let mut batch = Batch::open(round);
        let results: Vec<_> = entries(&case["codes"])
            .iter()
            .map(|code| match batch.enter(text(code), &used) {
                Ok(()) => "ok",
                Err(EntryFault::Code(fault)) => fault.key(),
                Err(EntryFault::Full) => "full",
            })
            .collect();
        let closed_on = Date::parse("2026-03-04").expect("a date");
        let view = batch.close("v".to_owned(), closed_on).map(|(view, _)| {
            let mut told = json!(view);
            let told = told.as_object_mut().expect("an object");
            told.retain(|key, _| ["forms", "tasks", "items"].contains(&key.as_str()));
            json!(told)
        });
        let actual = json!({ "results": results, "view": view });
        for part in ["results", "view"] {
            if case[part] != actual[part] {
                let name = text(&case["name"]);
                found.push(format!(
                    ": {name}: expected {}, found {}",
                    case[part], actual[part]
                ));
            }
        }
    }
    found
}

fn entries(list: &Value) -> &[Value] {
    list.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

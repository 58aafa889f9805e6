//! What holds for the report on every workspace (contract.md, The report).

mod support;

use std::fmt::Write;

use leitwerk::exchange;
use leitwerk::model::{Date, Workspace, r1};
use leitwerk::planning::report;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::cases;
use support::json::any_json;
use support::workspaces::{close_json, dates, valid_json, workspaces};

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_json_is_read_or_refused(value in any_json(), as_of in dates()) {
        read_and_report(&value, as_of)?;
    }

    #[test]
    fn what_is_close_to_a_workspace_is_read_or_refused(value in close_json(), as_of in dates()) {
        read_and_report(&value, as_of)?;
    }

    #[test]
    fn a_workspace_survives_writing_and_reading(workspace in workspaces()) {
        let text = exchange::write(&workspace);
        prop_assert_eq!(exchange::read(&text, Date::EPOCH), Ok(workspace));
    }

    #[test]
    fn the_order_of_keys_in_a_file_does_not_matter(
        json in valid_json(), as_of in dates(), turns in 0..40_usize,
    ) {
        let read = |text: &str| exchange::read(text, Date::EPOCH).expect("valid");
        let plain = read(&json.to_string());
        let turned = read(&written(&json, turns));
        prop_assert_eq!(report(&turned, as_of), report(&plain, as_of));
        prop_assert_eq!(turned, plain);
    }

    #[test]
    fn every_number_of_the_report_is_published(workspace in workspaces(), as_of in dates()) {
        let report = json!(report(&workspace, as_of));
        let mut numbers = Vec::new();
        collect_numbers(&report, "", &mut numbers);
        for (key, number) in numbers {
            let published = if key == "contextFactor" {
                [1.0, 1.15, 1.25].contains(&number)
            } else {
                r1(number).value() == number && !(number == 0.0 && number.is_sign_negative())
            };
            prop_assert!(published, "{} {}", key, number);
        }
    }
}

/// Reads a value; what is accepted is reported on, what is not is explained.
fn read_and_report(value: &Value, as_of: Date) -> Result<(), TestCaseError> {
    match Workspace::read(value) {
        Ok(workspace) => _ = report(&workspace, as_of),
        Err(problems) => {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let whole = problem.path.is_empty();
                prop_assert!(whole || problem.path.starts_with('/'), "{:?}", problem);
            }
        }
    }
    Ok(())
}

fn collect_numbers(json: &Value, key: &str, numbers: &mut Vec<(String, f64)>) {
    match json {
        Value::Number(number) => {
            numbers.extend(number.as_f64().map(|number| (key.to_owned(), number)));
        }
        Value::Array(list) => {
            for value in list {
                collect_numbers(value, key, numbers);
            }
        }
        Value::Object(object) => {
            for (key, value) in object {
                collect_numbers(value, key, numbers);
            }
        }
        _ => {}
    }
}

/// The text of JSON with the keys of every object in a turned order.
fn written(json: &Value, turns: usize) -> String {
    match json {
        Value::Object(object) => {
            let mut fields: Vec<_> = object.iter().collect();
            if !fields.is_empty() {
                let middle = turns % fields.len();
                fields.rotate_left(middle);
            }
            if turns % 2 == 1 {
                fields.reverse();
            }
            let mut text = String::from("{");
            for (index, (key, value)) in fields.into_iter().enumerate() {
                let comma = if index > 0 { "," } else { "" };
                let value = written(value, turns);
                let _ = write!(text, "{comma}{}:{value}", json!(key));
            }
            text + "}"
        }
        Value::Array(list) => {
            let entries: Vec<_> = list.iter().map(|value| written(value, turns)).collect();
            format!("[{}]", entries.join(","))
        }
        other => other.to_string(),
    }
}

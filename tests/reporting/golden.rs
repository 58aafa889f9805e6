//! The golden texts. When a wording is meant to change, write them anew with
//!
//! ```text
//! LEITWERK_GOLDEN=renew cargo test --no-default-features --test reporting
//! ```
//!
//! and read the difference before it is committed.

use std::fmt::Debug;
use std::path::PathBuf;

use leitwerk::content::Locale;
use leitwerk::model::{Date, Guess, TaskId, TeamView, Workspace};
use leitwerk::planning::CapacityState;
use leitwerk::planning::capacity::Inputs;
use leitwerk::planning::{Report, Team, report};
use leitwerk::reporting::{answered, capacity, findings, result};
use serde_json::json;
use similar::TextDiff;

use super::support::examples;
use super::text::text;

/// A workspace whose sentences are kept.
struct Case {
    workspace: Workspace,
    report: Report,
    locale: Locale,
    said: String,
}

impl Case {
    fn new(name: &str, workspace: Workspace, as_of: Date, locale: Locale) -> Self {
        let report = report(&workspace, as_of);
        Self {
            workspace,
            report,
            locale,
            said: format!("\n# {name}\n"),
        }
    }

    /// A file of `tests/examples`, the sample or a worked example.
    fn read(name: &str, file: &str, locale: Locale) -> Self {
        let file = examples::read(file);
        let workspace = file.get("workspace").unwrap_or(&file);
        let workspace = Workspace::read(workspace).expect("example is valid");
        let as_of = file.get("asOf").and_then(|date| date.as_str());
        let as_of = Date::parse(as_of.unwrap_or("2026-03-04")).expect("date");
        Self::new(name, workspace, as_of, locale)
    }

    fn say(mut self, title: &str, value: &impl Debug) -> Self {
        self.said += &format!("\n## {title}\n{}", text(value));
        self
    }

    /// Every section of the result.
    fn result(self) -> Self {
        let (workspace, report) = (self.workspace.clone(), self.report.clone());
        let Some(of) = result::Reading::of(self.locale, &workspace, &report) else {
            return self.say("Result", &"none");
        };
        self.say("Standing", &result::standing(&of))
            .say("Tasks", &result::tasks(&of))
            .say("Perspective", &result::perspective(&of))
            .say("Order", &result::order(&of))
            .say("Actions", &result::actions(&of))
            .say("Balance", &result::balance(&of))
            .say("Trust", &result::trust(&of))
    }

    /// The first section of the result.
    fn standing(self) -> Self {
        let (workspace, report) = (self.workspace.clone(), self.report.clone());
        let of = result::Reading::of(self.locale, &workspace, &report).expect("answers");
        self.say("Standing", &result::standing(&of))
    }

    /// The sections in which a guess and the views of the team are met.
    fn result_with_guess(self) -> Self {
        let (workspace, report) = (self.workspace.clone(), self.report.clone());
        let of = result::Reading::of(self.locale, &workspace, &report).expect("answers");
        let answered = answered::answered(&workspace, self.locale);
        self.say("Standing", &result::standing(&of))
            .say("Perspective", &result::perspective(&of))
            .say("Trust", &result::trust(&of))
            .say("Answered", &answered)
    }

    fn capacity(self) -> Self {
        let locale = self.locale;
        let team = Team::new(&self.workspace, self.report.as_of);
        let state = CapacityState::new(Inputs::new(&self.workspace, &team));
        let report = &state.report;
        let trials: Vec<capacity::Trial> = report
            .levers
            .iter()
            .filter_map(|of| {
                let then = state.with(of.lever)?;
                Some(capacity::trial(of.lever, &state, &then, locale))
            })
            .collect();
        self.say("Headline", &capacity::headline(report, locale))
            .say("Load", &capacity::load(report, locale))
            .say("Picture", &capacity::picture(&state.hours, locale))
            .say("Spans", &capacity::spans(&state, locale))
            .say("Readings", &capacity::readings(report, locale))
            .say("How", &capacity::how(&state, locale))
            .say("Levers", &capacity::levers(report, locale))
            .say("Trials", &trials)
    }

    fn findings(self) -> Self {
        let locale = self.locale;
        let found = &self.report.findings;
        let groups = findings::groups(found.iter(), locale);
        let light = findings::light(&self.report, locale);
        let hints = result::plan_hints(locale, &self.workspace, &self.report);
        let sentences = found.iter().map(|of| findings::finding(of, locale));
        let sentences: Vec<_> = sentences.collect();
        self.say("Light", &light)
            .say("Hints", &hints)
            .say("Groups", &groups)
            .say("Findings", &sentences)
    }
}

/// Examples 1 of instrument.md B.11 and B.13, and two views that do not count.
fn both_views(locale: Locale) -> Case {
    let example = examples::read("b10-1-pilot-wide-span.json");
    let mut workspace = Workspace::read(&example["workspace"]).expect("example is valid");
    workspace.assessments[0].expected = Guess {
        strongest: Some(TaskId::T5),
        weakest: Some(TaskId::T6),
    };
    let tasks = json!({
        "T1": { "valid": 15, "sum": 39 }, "T2": { "valid": 15, "sum": 45 },
        "T3": { "valid": 12, "sum": 36 }, "T4": { "valid": 15, "sum": 18 },
        "T5": { "valid": 0, "sum": 0 }, "T6": { "valid": 15, "sum": 36 },
    });
    let views = [
        ("3fa9", "2026-02-28", "1.0"),
        ("0c41", "2026-01-30", "1.0"),
        ("9b7e", "2026-03-01", "2.0"),
    ];
    for (round, closed_on, version) in views {
        let view = json!({
            "id": round, "round": round, "closedOn": closed_on,
            "instrumentVersion": version, "forms": 3, "tasks": tasks,
        });
        let view = TeamView::read_at("", &view).expect("view is valid");
        workspace.team_views.push(view);
    }
    let as_of = Date::parse("2026-03-04").expect("date");
    Case::new(
        "A guess and the views of the team",
        workspace,
        as_of,
        locale,
    )
}

/// Everything that is said in a language.
fn said(locale: Locale) -> String {
    let read = |name, file| Case::read(name, file, locale);
    let nothing = Workspace::default();
    let as_of = Date::parse("2026-03-04").expect("date");
    let cases = [
        read("The sample workspace", "sample-workspace.json")
            .result()
            .capacity()
            .findings(),
        Case::new("Nothing answered, no KAM", nothing, as_of, locale)
            .result()
            .capacity()
            .findings(),
        read("Partly answered", "b10-2-missing-data.json").result(),
        both_views(locale).result_with_guess(),
        read("Capped", "b10-4-cap.json").standing(),
        read("Overload", "c5-c2.json").capacity(),
        read("No hours left", "c5-c7.json").capacity(),
    ];
    cases.into_iter().map(|case| case.said).collect()
}

fn compare(locale: Locale, file: &str) {
    let path: PathBuf = [
        env!("CARGO_MANIFEST_DIR"),
        "tests",
        "fixtures",
        "reporting",
        file,
    ]
    .iter()
    .collect();
    let said = said(locale);
    if std::env::var("LEITWERK_GOLDEN").is_ok_and(|wish| wish == "renew") {
        std::fs::write(&path, &said).expect("golden text is written");
        return;
    }
    let golden = std::fs::read_to_string(&path).expect(file);
    if golden != said {
        let difference = TextDiff::from_lines(&golden, &said);
        panic!(
            "{file} says something else; renew it if that is meant (see the head of \
             tests/reporting/golden.rs)\n{}",
            difference
                .unified_diff()
                .context_radius(3)
                .header("golden", "said now")
        );
    }
}

#[test]
fn german_is_worded_as_before() {
    compare(Locale::De, "de.txt");
}

#[test]
fn english_is_worded_as_before() {
    compare(Locale::En, "en.txt");
}

//! Arbitrary workspaces: valid ones, as JSON and as values, and JSON that is
//! close to one.

use leitwerk::model::{
    ActionStatus, BalanceId, CareerIntent, CareerStage, Competence, ContextNumber, Date, INTERVALS,
    ItemId, PositionStatus, RoleType, Setting, Spec, SponsorLevel, Stage, TARGET, TaskId,
    Workspace, need_spec,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::json::{any_json, list, object, one_of, optional, required};
use super::mutation::{apply, mutation};

/// A valid workspace.
pub fn workspaces() -> impl Strategy<Value = Workspace> {
    valid_json().prop_map(|json| Workspace::read(&json).expect("valid"))
}

/// JSON that is a valid workspace but for a few changes, perhaps none.
pub fn close_json() -> impl Strategy<Value = Value> {
    let changes = prop::collection::vec((mutation(), any_json()), 0..4);
    (valid_json(), changes).prop_map(|(workspace, changes)| {
        changes
            .into_iter()
            .fold(workspace, |json, (change, other)| {
                apply(json, &change, other)
            })
    })
}

/// The JSON of a valid workspace.
pub fn valid_json() -> BoxedStrategy<Value> {
    object([
        required("format", Just(json!("leitwerk"))),
        required("schemaVersion", Just(json!(2))),
        required("instrumentVersion", one_of(&["1.0", "2.0"])),
        required("locale", one_of(&["de-CH", "en", "de-AT", "fr"])),
        required("context", context()),
        required("settings", settings()),
        required("assessments", parts("as", assessment(), 3)),
        optional("teamViews", parts("v", team_view(), 2)),
        required("kams", parts("k", kam(), 6)),
        required("accounts", parts("a", account(), 6)),
        required("supportMembers", parts("u", support_member(), 3)),
        required("sponsors", parts("s", sponsor(), 4)),
        required("positions", parts("p", position(), 2)),
        required("actions", parts("m", action(), 4)),
    ])
}

/// A reference date.
pub fn dates() -> impl Strategy<Value = Date> {
    date().prop_map(|date| date.as_str().and_then(Date::parse).expect("date"))
}

/// The identifier of a part. Some sort otherwise by UTF-16 units than by code
/// points, some before the digits.
fn id(list: &str, index: usize) -> String {
    ["", "～", "😀", "é", "!"][index % 5].to_owned() + list + &index.to_string()
}

/// A list of up to `most` parts, each with an identifier of its own.
fn parts(name: &'static str, part: BoxedStrategy<Value>, most: usize) -> BoxedStrategy<Value> {
    prop::collection::vec(part, 0..=most)
        .prop_map(move |mut parts| {
            for (index, part) in parts.iter_mut().enumerate() {
                part["id"] = id(name, index).into();
            }
            Value::Array(parts)
        })
        .boxed()
}

/// A reference into a list: set or not, with or without a target.
fn reference(list: &'static str) -> BoxedStrategy<Value> {
    prop_oneof![
        6 => (0..6_usize).prop_map(move |index| json!(id(list, index))),
        1 => one_of(&["", "nobody"]),
    ]
    .boxed()
}

fn references(list: &'static str) -> BoxedStrategy<Value> {
    super::json::list(reference(list), 3)
}

fn text() -> BoxedStrategy<Value> {
    one_of(&[
        "",
        " ",
        "Vertrieb",
        " VERTRIEB ",
        "Technik",
        "Ärger 😀",
        "a \"b\"\n",
        "=1+1",
        "<b>",
    ])
}

fn date() -> BoxedStrategy<Value> {
    let near = (2022..=2027, 1..=12, 1..=28)
        .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}").into());
    prop_oneof![9 => near, 1 => one_of(&["0000-01-01", "2024-02-29", "9999-12-31"])].boxed()
}

fn monday() -> BoxedStrategy<Value> {
    let week = |date: Date| json!(date.plus_days(6).monday());
    (dates(), -20..20_i64)
        .prop_map(move |(date, weeks)| week(date.plus_days(7 * weeks)))
        .boxed()
}

fn flag() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

fn whole(min: u32, max: u32) -> BoxedStrategy<Value> {
    prop_oneof![
        4 => (min..=max).prop_map(Value::from),
        1 => one_of(&[min, max]),
    ]
    .boxed()
}

/// A number as a person enters it, with up to three decimals. (Of numbers with
/// more than fifteen digits, the JSON reader may miss the last.)
fn number(spec: Spec) -> BoxedStrategy<Value> {
    let Spec { min, max, .. } = spec;
    if spec.whole {
        return whole(min as u32, max as u32);
    }
    let thousandths = (min * 1000.0) as u32..=(max * 1000.0) as u32;
    prop_oneof![
        3 => thousandths.prop_map(|n| (f64::from(n) / 1000.0).into()),
        1 => one_of(&[min, max, spec.default]),
    ]
    .boxed()
}

fn context() -> BoxedStrategy<Value> {
    let questions = ContextNumber::ALL.iter().map(|question| {
        let (min, max) = question.range();
        optional(question.key(), whole(min, max))
    });
    object(questions.chain([optional("pilotPhase", flag())]))
        .prop_map(|mut context| {
            let remote = context["remoteKams"].as_u64();
            let kams = context["kamCount"].as_u64();
            if let (Some(remote), Some(kams)) = (remote, kams) {
                context["remoteKams"] = remote.min(kams).into();
            }
            context
        })
        .boxed()
}

fn settings() -> BoxedStrategy<Value> {
    let numbers = Setting::ALL
        .iter()
        .map(|setting| optional(setting.key(), number(setting.spec())));
    let targets = TaskId::ALL.map(|task| optional(task.as_str(), number(TARGET)));
    let needs = Stage::ALL
        .iter()
        .map(|stage| optional(stage.key(), number(need_spec(*stage))));
    let others = [
        optional("targets", object(targets)),
        optional("contextEmphasis", flag()),
        optional("fixedHours", number(leitwerk::model::FIXED_HOURS)),
        optional("needByStage", object(needs)),
        optional("allowSameLine", flag()),
        optional("salesLine", text()),
        optional("blockedWeeks", list(monday(), 4)),
    ];
    // Most workspaces keep the defaults.
    prop_oneof![
        1 => Just(json!({})),
        1 => object(numbers.chain(others)),
    ]
    .boxed()
}

fn answer() -> BoxedStrategy<Value> {
    prop_oneof![
        7 => (1..=5).prop_map(Value::from),
        1 => Just(json!("na")),
        1 => Just(Value::Null),
    ]
    .boxed()
}

/// An object with an answer for each of these keys.
fn answers(keys: Vec<String>) -> BoxedStrategy<Value> {
    prop::collection::vec(answer(), keys.len())
        .prop_map(move |answers| {
            let fields = keys.iter().cloned().zip(answers);
            Value::Object(fields.collect())
        })
        .boxed()
}

fn assessment() -> BoxedStrategy<Value> {
    let importance = TaskId::ALL.map(|task| optional(task.as_str(), whole(1, 5)));
    let tasks: Vec<&str> = TaskId::ALL.map(TaskId::as_str).to_vec();
    let focus = prop::sample::subsequence(tasks, 0..=2).prop_map(Value::from);
    object([
        required("date", date()),
        required("instrumentVersion", one_of(&["1.0", "0.9"])),
        required("form", one_of(&["self", "self", "team"])),
        required(
            "answers",
            answers(ItemId::all().map(ItemId::key).map(str::to_owned).collect()),
        ),
        required(
            "balance",
            answers(
                BalanceId::all()
                    .map(BalanceId::key)
                    .map(str::to_owned)
                    .collect(),
            ),
        ),
        required("importance", object(importance)),
        required("focus", focus),
        optional("name", text()),
        optional("expected", guess()),
        optional("contextSnapshot", context()),
        optional("settingsSnapshot", settings()),
    ])
}

fn guess() -> BoxedStrategy<Value> {
    let task = || one_of(&TaskId::ALL.map(TaskId::as_str));
    object([optional("strongest", task()), optional("weakest", task())])
}

/// A team view: with five forms or more sometimes with the sums of items.
fn team_view() -> BoxedStrategy<Value> {
    let steps = prop::collection::vec((0..=100_u32, 0..=100_u32), 30);
    let head = object([
        required("round", one_of(&["3fa9", "00ff", "0000"])),
        required("closedOn", date()),
        required("instrumentVersion", one_of(&["1.0", "1.0", "0.9"])),
    ]);
    (head, 3..=12_u32, any::<bool>(), steps)
        .prop_map(|(mut view, forms, with_items, steps)| {
            let mut items = serde_json::Map::new();
            let mut tasks = serde_json::Map::new();
            for (item, (valid, mean)) in ItemId::all().zip(steps) {
                let valid = forms * valid / 100;
                let sum = valid + 4 * valid * mean / 100;
                items.insert(item.key().into(), json!({ "valid": valid, "sum": sum }));
                let task = tasks
                    .entry(item.task.as_str())
                    .or_insert(json!({ "valid": 0, "sum": 0 }));
                for (key, add) in [("valid", valid), ("sum", sum)] {
                    task[key] = (task[key].as_u64().unwrap_or(0) + u64::from(add)).into();
                }
            }
            view["forms"] = forms.into();
            view["tasks"] = tasks.into();
            if with_items && forms >= 5 {
                view["items"] = items.into();
            }
            view
        })
        .boxed()
}

fn kam() -> BoxedStrategy<Value> {
    let keys = |all: &[CareerStage]| all.iter().map(|stage| stage.key()).collect::<Vec<_>>();
    let stages = keys(CareerStage::ALL);
    let coaching: Vec<_> = Stage::ALL.iter().map(|stage| stage.key()).collect();
    let intents: Vec<_> = CareerIntent::ALL
        .iter()
        .map(|intent| intent.key())
        .collect();
    let competence = Competence::ALL
        .iter()
        .map(|competence| optional(competence.key(), whole(1, 5)));
    object([
        required("alias", text()),
        optional("line", text()),
        optional("site", text()),
        optional("regions", list(text(), 3)),
        optional("international", flag()),
        optional("decentralised", flag()),
        optional("startedOn", date()),
        optional("stage", one_of(&coaching)),
        optional("competence", object(competence)),
        optional("careerStage", one_of(&stages)),
        optional("careerIntent", one_of(&intents)),
        optional("nextStage", one_of(&stages)),
        optional("goal", text()),
        optional("goalDue", date()),
        optional("supportMemberIds", references("u")),
        optional("intervalWeeks", one_of(&INTERVALS)),
        optional("sessionMinutes", whole(15, 240)),
        optional("lastCoachingOn", date()),
        optional("sponsorId", reference("s")),
        optional("sponsorSince", date()),
        optional("lastSponsorContactOn", date()),
        optional("excludedSponsorIds", references("s")),
        optional("inPilot", flag()),
        optional("conflict", flag()),
    ])
}

fn account() -> BoxedStrategy<Value> {
    object([
        required("name", text()),
        required("tier", one_of(&["A", "B", "C"])),
        optional("kamId", reference("k")),
        optional("deputyKamId", reference("k")),
        optional("supportMemberIds", references("u")),
    ])
}

fn support_member() -> BoxedStrategy<Value> {
    object([required("alias", text()), optional("function", text())])
}

fn sponsor() -> BoxedStrategy<Value> {
    let levels: Vec<_> = SponsorLevel::ALL.iter().map(|level| level.key()).collect();
    object([
        required("alias", text()),
        optional("function", text()),
        optional("line", text()),
        required("level", one_of(&levels)),
        optional("regions", list(text(), 3)),
        optional("capacity", whole(0, 10)),
        optional("active", flag()),
        optional("isLeader", flag()),
    ])
}

fn position() -> BoxedStrategy<Value> {
    let roles: Vec<_> = RoleType::ALL.iter().map(|role| role.key()).collect();
    let states: Vec<_> = PositionStatus::ALL
        .iter()
        .map(|status| status.key())
        .collect();
    object([
        required("title", text()),
        required("roleType", one_of(&roles)),
        required("openedOn", date()),
        optional("targetDate", date()),
        required("status", one_of(&states)),
        optional("leaderInvolved", flag()),
        optional("profileUpdatedOn", date()),
        optional("candidates", whole(0, 20)),
    ])
}

fn action() -> BoxedStrategy<Value> {
    let states: Vec<_> = ActionStatus::ALL
        .iter()
        .map(|status| status.key())
        .collect();
    object([
        required("task", one_of(&TaskId::ALL.map(TaskId::as_str))),
        required("text", text()),
        optional("owner", text()),
        optional("due", date()),
        required("status", one_of(&states)),
        optional("kamId", reference("k")),
        optional("source", one_of(&["own", "T6-1a", ""])),
    ])
}

//! What is declared once: comparison field by field, and `types.d.ts`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::model::{
    Account, Action, Answer, Assessment, Context, Declared, Guess, ItemId, Kam, Listed, Position,
    Record, Setting, Settings, Sponsor, SupportMember, Tally, TaskId, TeamView, Workspace,
};
use proptest::prelude::*;
use support::cases;
use support::workspaces::workspaces;

/// Takes every place at which two records differ.
fn take_all<T: Record>(mut one: T, other: &T) -> T {
    for path in one.differing(other) {
        one.take_field(&path, other);
    }
    one
}

fn differ_where_they_are_not_equal<T: Listed + std::fmt::Debug>(
    one: &Workspace,
    other: &Workspace,
) -> Result<(), TestCaseError> {
    for (one, other) in T::list(one).iter().zip(T::list(other)) {
        prop_assert_eq!(one == other, one.differing(other).is_empty());
        prop_assert_eq!(one.differing(other), other.differing(one));
        prop_assert_eq!(&take_all(one.clone(), other), other);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn records_differ_in_fields_that_can_be_taken(one in workspaces(), other in workspaces()) {
        differ_where_they_are_not_equal::<Assessment>(&one, &other)?;
        differ_where_they_are_not_equal::<TeamView>(&one, &other)?;
        differ_where_they_are_not_equal::<Kam>(&one, &other)?;
        differ_where_they_are_not_equal::<Account>(&one, &other)?;
        differ_where_they_are_not_equal::<SupportMember>(&one, &other)?;
        differ_where_they_are_not_equal::<Sponsor>(&one, &other)?;
        differ_where_they_are_not_equal::<Position>(&one, &other)?;
        differ_where_they_are_not_equal::<Action>(&one, &other)?;
        prop_assert_eq!(&take_all(one.settings.clone(), &other.settings), &other.settings);
        prop_assert_eq!(&take_all(one.context.clone(), &other.context), &other.context);
        prop_assert_eq!(take_all(one, &other), other);
    }
}

#[test]
fn a_path_names_a_field_or_a_place_in_one() {
    let date = leitwerk::model::Date::EPOCH;
    let one = Assessment::begin("a".into(), date);
    let mut other = one.clone();
    let item = ItemId {
        task: TaskId::T3,
        place: 1,
    };
    other.answers.set(item, Some(Answer::Rated(2)));
    other.importance.set(TaskId::T5, Some(4));
    other.focus.push(TaskId::T1);
    other.context_snapshot = Some(Context::default());
    let paths = ["answers/T3.2", "importance/T5", "focus", "contextSnapshot"];
    assert_eq!(one.differing(&other), paths);

    let mut settings = Settings::default();
    settings.set(Setting::PilotMonths, 3.0);
    settings.targets[TaskId::T2] = 60.0;
    let paths = ["targets/T2", "pilotMonths"];
    assert_eq!(Settings::default().differing(&settings), paths);

    let mut taken = Settings::default();
    taken.take_field("pilotMonths", &settings);
    taken.take_field("nothing", &settings);
    assert_eq!(settings.differing(&taken), ["targets/T2"]);
}

#[test]
fn an_edit_is_checked_where_it_changes_something() {
    let unnamed = Kam::new("k".into(), String::new());
    let mut edited = unnamed.clone();
    edited.conflict = true;
    assert_eq!(edited.check(Some(&unnamed)), Ok(()));
    let found = edited.check(None).unwrap_err();
    assert_eq!((&*found.path, found.fault.code()), ("alias", "unnamed"));

    edited.session_minutes = 14;
    let found = edited.check(Some(&unnamed)).unwrap_err();
    assert_eq!(
        (&*found.path, found.fault.code()),
        ("sessionMinutes", "out-of-range")
    );
}

/// A field of an interface in `types.d.ts`: key, whether it must be there,
/// type.
type Typed<'t> = (&'t str, bool, &'t str);

/// The fields of an interface in `types.d.ts`.
fn interface(name: &str) -> Vec<Typed<'static>> {
    let types = include_str!("../src/scoring_api/types.d.ts");
    let start = format!("export interface {name} {{\n");
    let body = types.split(&start).nth(1).expect("interface");
    let body = body.split("\n}").next().expect("end");
    let lines = body.lines().map(str::trim);
    let fields = lines.filter(|line| !line.starts_with("/**"));
    fields
        .map(|line| {
            let (key, of) = line.split_once(": ").expect(line);
            let of = of.split(';').next().expect("type");
            (key.trim_end_matches('?'), !key.ends_with('?'), of)
        })
        .collect()
}

/// Whether a type lists these members, as far as it has to: an object with an
/// interface of its own lists none, and one with any keys only what stands
/// under them.
fn lists(of: &str, members: &[String]) -> bool {
    const OWN: [&str; 11] = [
        "Context",
        "Settings",
        "Assessment[]",
        "TeamView[]",
        "Guess",
        "Kam[]",
        "Account[]",
        "SupportMember[]",
        "Sponsor[]",
        "Position[]",
        "Action[]",
    ];
    if OWN.contains(&of) {
        return true;
    }
    let mut listed = Vec::new();
    let word = |c: char| !(c.is_alphanumeric() || "\"-._".contains(c));
    for word in of.split(word).filter(|word| !word.is_empty()) {
        let literal = word.trim_matches('"');
        match literal {
            "TaskId" => listed.extend(TaskId::ALL.map(TaskId::as_str)),
            "Tally" => listed.extend(["valid", "sum"]),
            "Answer" => listed.extend(["1", "2", "3", "4", "5", "na"]),
            _ if literal != word || literal.parse::<f64>().is_ok() => listed.push(literal),
            _ => {}
        }
    }
    let is_listed = |member: &String| listed.contains(&member.as_str());
    let is_member = |literal: &&str| members.iter().any(|member| member == literal);
    listed.iter().all(is_member) && (of.contains("<string") || members.iter().all(is_listed))
}

fn agree<T: Record>(name: &str) {
    let typed = interface(name);
    let declared = T::declared();
    for Declared {
        key,
        is_required,
        members,
    } in &declared
    {
        let field = typed.iter().find(|(typed, ..)| typed == key);
        let (_, required, of) = field.unwrap_or_else(|| panic!("{name}.{key} is not typed"));
        assert_eq!(is_required, required, "{name}.{key}");
        assert!(lists(of, members), "{name}.{key}: {of}, not {members:?}");
    }
    assert_eq!(
        typed.len(),
        declared.len(),
        "{name} has fields of which the model knows nothing"
    );
}

#[test]
fn the_types_of_the_package_are_those_of_the_model() {
    agree::<Workspace>("Workspace");
    agree::<Context>("Context");
    agree::<Assessment>("Assessment");
    agree::<Guess>("Guess");
    agree::<TeamView>("TeamView");
    agree::<Tally>("Tally");
    agree::<Kam>("Kam");
    agree::<Account>("Account");
    agree::<SupportMember>("SupportMember");
    agree::<Sponsor>("Sponsor");
    agree::<Position>("Position");
    agree::<Action>("Action");
    agree::<Settings>("Settings");
}

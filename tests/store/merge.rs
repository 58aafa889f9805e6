//! Bringing two workspaces together.

use leitwerk::exchange;
use leitwerk::model::{Account, Answer, Assessment, Date, ItemId, Kam, Tier, Workspace, limits};
use leitwerk::store::{Lost, RecordKind, merge};
use proptest::prelude::*;
use serde_json::json;

use super::properties::sorted;
use super::support::cases;
use super::support::workspaces::workspaces;
use super::team;

fn account(id: &str, kam: &str) -> Account {
    Account {
        id: id.into(),
        name: "Kunde".into(),
        tier: Tier::A,
        kam_id: Some(kam.into()),
        deputy_kam_id: None,
        support_member_ids: Vec::new(),
    }
}

fn ids(workspace: &Workspace) -> Vec<&str> {
    workspace.kams.iter().map(|kam| &*kam.id).collect()
}

fn added(base: &Workspace, ids: &[&str]) -> Workspace {
    let mut workspace = base.clone();
    for id in ids {
        workspace.kams.push(Kam::new((*id).into(), (*id).into()));
    }
    workspace
}

#[test]
fn different_fields_of_one_record_both_survive() {
    let base = team(&["Arve"]);
    let [mut earlier, mut later] = [base.clone(), base.clone()];
    earlier.kams[0].goal = "Verhandeln".into();
    later.kams[0].conflict = true;
    for merged in [
        merge(&base, &earlier, &later),
        merge(&base, &later, &earlier),
    ] {
        let arve = &merged.workspace.kams[0];
        assert_eq!((&*arve.goal, arve.conflict), ("Verhandeln", true));
        assert!(merged.conflicts.is_empty());
    }
}

#[test]
fn of_the_same_field_the_later_writer_wins_and_the_other_is_told() {
    let base = team(&["Arve"]);
    let [mut earlier, mut later] = [base.clone(), base.clone()];
    earlier.kams[0].goal = "Verhandeln".into();
    later.kams[0].goal = "Zuhören".into();
    let merged = merge(&base, &earlier, &later);
    assert_eq!(merged.workspace, later);
    let [conflict] = &*merged.conflicts else {
        panic!("{:?}", merged.conflicts);
    };
    assert_eq!((conflict.kind, &*conflict.name), (RecordKind::Kam, "Arve"));
    let lost = Lost::Value {
        field: "goal".into(),
        value: json!("Verhandeln"),
        instead: json!("Zuhören"),
    };
    assert_eq!(conflict.lost, lost);
}

#[test]
fn an_edit_survives_a_removal_with_what_refers_to_it() {
    let mut base = team(&["Arve", "Birke"]);
    base.accounts = vec![account("a", "Arve")];
    let mut edited = base.clone();
    edited.kams[0].goal = "Verhandeln".into();
    let mut removed = base.clone();
    removed.kams.remove(0);
    removed.accounts[0].kam_id = None;
    for merged in [
        merge(&base, &edited, &removed),
        merge(&base, &removed, &edited),
    ] {
        assert_eq!(merged.workspace, edited);
        assert_eq!(merged.conflicts.len(), 1);
        assert_eq!(merged.conflicts[0].lost, Lost::Removal);
    }
}

#[test]
fn a_removal_of_what_nobody_else_touched_is_followed() {
    let base = team(&["Arve", "Birke"]);
    let mut removed = base.clone();
    removed.kams.remove(0);
    let mut edited = base.clone();
    edited.kams[1].goal = "Verhandeln".into();
    for merged in [
        merge(&base, &edited, &removed),
        merge(&base, &removed, &edited),
    ] {
        assert_eq!(ids(&merged.workspace), ["Birke"]);
        assert_eq!(merged.workspace.kams[0].goal, "Verhandeln");
        assert!(merged.conflicts.is_empty());
    }
}

#[test]
fn what_the_other_side_refers_to_anew_is_not_removed() {
    let mut base = team(&["Arve", "Birke"]);
    base.accounts = vec![account("a", "Birke")];
    let mut removed = base.clone();
    removed.kams.remove(0);
    let mut assigned = base.clone();
    assigned.accounts[0].kam_id = Some("Arve".into());
    let merged = merge(&base, &assigned, &removed);
    assert_eq!(merged.workspace, assigned);
    assert_eq!(merged.conflicts[0].lost, Lost::Removal);
}

#[test]
fn what_both_add_stands_behind_what_it_followed() {
    let base = team(&["Arve", "Birke"]);
    let (earlier, later) = (added(&base, &["E1", "E2"]), added(&base, &["L1"]));
    let merged = merge(&base, &earlier, &later);
    assert_eq!(ids(&merged.workspace), ["Arve", "Birke", "E1", "E2", "L1"]);
    assert!(merged.conflicts.is_empty());
}

#[test]
fn the_order_of_the_side_that_moved_something_is_kept() {
    let base = team(&["Arve", "Birke", "Cassis"]);
    let mut moved = base.clone();
    moved.kams.rotate_left(1);
    let other = added(&base, &["Dorn"]);
    for merged in [merge(&base, &moved, &other), merge(&base, &other, &moved)] {
        assert_eq!(ids(&merged.workspace), ["Birke", "Cassis", "Dorn", "Arve"]);
    }
}

#[test]
fn answers_that_do_not_fit_together_are_not_brought_together() {
    let mut base = Workspace::default();
    base.context.kam_count = Some(9);
    let [mut earlier, mut later] = [base.clone(), base.clone()];
    earlier.context.remote_kams = Some(8);
    later.context.kam_count = Some(5);
    let merged = merge(&base, &earlier, &later);
    assert_eq!(merged.workspace.context, later.context);
    assert_eq!(merged.conflicts.len(), 1);
}

#[test]
fn a_list_holds_no_more_than_can_be_read_again() {
    let many = |letter: char, count: usize| -> Vec<Kam> {
        let ids = (0..count).map(|n| format!("{letter}{n}"));
        ids.map(|id| Kam::new(id.clone(), id)).collect()
    };
    let base = Workspace::default();
    let [mut earlier, mut later] = [base.clone(), base.clone()];
    earlier.kams = many('e', limits::KAMS / 2 + 1);
    later.kams = many('l', limits::KAMS / 2);
    let merged = merge(&base, &earlier, &later);
    assert_eq!(merged.workspace.kams.len(), limits::KAMS);
    assert_eq!(merged.conflicts.len(), 1);
    assert_eq!(merged.conflicts[0].lost, Lost::Record);
    let text = exchange::write(&merged.workspace);
    assert_eq!(exchange::read(&text, Date::EPOCH), Ok(merged.workspace));
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn what_both_sides_agree_on_is_kept(base in workspaces(), one in workspaces()) {
        for merged in [merge(&base, &one, &one), merge(&base, &base, &one), merge(&base, &one, &base)] {
            prop_assert_eq!(&merged.workspace, &one);
            prop_assert!(merged.conflicts.is_empty());
        }
    }

    #[test]
    fn what_is_merged_is_read_again(
        base in workspaces(), earlier in workspaces(), later in workspaces(),
    ) {
        let merged = merge(&base, &earlier, &later);
        let text = exchange::write(&merged.workspace);
        let read = exchange::read(&text, Date::EPOCH);
        prop_assert_eq!(read.as_ref(), Ok(&merged.workspace));
        // Nothing new comes of merging what was merged.
        let again = merge(&earlier, &earlier, &merged.workspace);
        prop_assert_eq!(again.workspace, merged.workspace);
    }

    #[test]
    fn without_a_conflict_it_does_not_matter_who_is_later(
        base in workspaces(), earlier in workspaces(), later in workspaces(),
    ) {
        let one = merge(&base, &earlier, &later);
        let other = merge(&base, &later, &earlier);
        prop_assert_eq!(one.conflicts.is_empty(), other.conflicts.is_empty());
        if one.conflicts.is_empty() {
            let mut other = other.workspace;
            other.locale = one.workspace.locale.clone();
            prop_assert_eq!(sorted(one.workspace), sorted(other));
        }
    }
}

#[test]
fn a_questionnaire_that_both_begin_is_one() {
    let begin = |item: &str, answer: u8| {
        let mut side = Workspace::default();
        let mut one = Assessment::begin("as-1".to_owned(), Date::new(2026, 3, 4).expect("a date"));
        let item = ItemId::from_key(item).expect("an item");
        one.answers.set(item, Some(Answer::Rated(answer)));
        side.assessments.push(one);
        side
    };
    let (mine, theirs) = (begin("T1.1", 5), begin("T1.2", 2));
    let base = Workspace::default();
    let merged = merge(&base, &theirs, &mine);
    assert_eq!(merged.conflicts, []);
    let [one] = &*merged.workspace.assessments else {
        panic!("one questionnaire");
    };
    let [first, second] = ["T1.1", "T1.2"].map(|item| {
        let item = ItemId::from_key(item).expect("an item");
        one.answers.get(item)
    });
    assert_eq!(
        [first, second],
        [5, 2].map(|step| Some(Answer::Rated(step)))
    );
    // The other side, which merges the other way round, has the same.
    let other = merge(&base, &mine, &theirs).workspace;
    assert_eq!(other.assessments, merged.workspace.assessments);
}

//! Steps one by one.

use leitwerk::content::Locale;
use leitwerk::editing::{Command, EntryKind};
use leitwerk::model::{ContextNumber, Date};
use leitwerk::store::{Clash, Label, NotNow, Outcome, STEPS, Store};

use super::{apply, edit_kam, step, team};

fn goal(store: &Store, goal: &str) -> Command {
    edit_kam(store, "Arve", |kam| goal.clone_into(&mut kam.goal))
}

fn held(store: &Store) -> Command {
    edit_kam(store, "Arve", |kam| {
        kam.last_coaching_on = Date::parse("2026-03-04");
    })
}

#[test]
fn a_change_gives_a_step_and_no_change_gives_none() {
    let mut store = Store::new(team(&["Arve"]));
    let revision = store.revision();
    let command = goal(&store, "");
    assert_eq!(apply(&mut store, command), Outcome::Nothing);
    assert_eq!(store.revision(), revision);
    assert!(store.next_back().is_none());
    let command = goal(&store, "Verhandeln");
    let id = step(&mut store, command);
    assert_eq!(store.next_back().unwrap().id, id);
    assert!(store.revision() > revision);
}

#[test]
fn two_edits_of_one_entry_in_different_places_are_two_steps() {
    let mut store = Store::new(team(&["Arve"]));
    let command = goal(&store, "Verhandeln");
    apply(&mut store, command);
    let command = held(&store);
    apply(&mut store, command);
    let undone = store.undo().unwrap().unwrap();
    assert_eq!(undone.text(Locale::De), "Letztes Coaching von Arve");
    let arve = &store.present().kams[0];
    assert_eq!((&*arve.goal, arve.last_coaching_on), ("Verhandeln", None));
}

#[test]
fn an_offer_takes_its_own_step_back_and_no_other() {
    let mut store = Store::new(team(&["Arve"]));
    let command = held(&store);
    let recorded = step(&mut store, command);
    let command = goal(&store, "Verhandeln");
    step(&mut store, command);
    assert!(store.is_last_to_touch(recorded), "nothing else touched it");
    assert!(store.undo_step(recorded).unwrap().is_some());
    let arve = &store.present().kams[0];
    assert_eq!((&*arve.goal, arve.last_coaching_on), ("Verhandeln", None));

    store.redo().unwrap();
    assert!(store.present().kams[0].last_coaching_on.is_some());
}

#[test]
fn an_offer_goes_once_something_else_has_touched_the_same() {
    let mut store = Store::new(team(&["Arve"]));
    let command = goal(&store, "Verhandeln");
    let first = step(&mut store, command);
    let command = goal(&store, "Zuhören");
    step(&mut store, command);
    assert!(!store.is_last_to_touch(first));
    assert_eq!(store.undo_step(first), Ok(None));
    assert_eq!(store.present().kams[0].goal, "Zuhören");
    store.undo().unwrap();
    assert!(store.is_last_to_touch(first), "the later step is gone");
}

#[test]
fn typing_is_one_step_from_focus_to_blur() {
    let mut store = Store::new(team(&["Arve"]));
    for (field, texts) in [
        (0, ["V", "Ve", "Ver"]),
        (1, ["Verh", "Verha", "Verhandeln"]),
    ] {
        store.open_edit();
        let ids = texts.map(|text| {
            let command = goal(&store, text);
            step(&mut store, command)
        });
        assert_eq!(ids[0], ids[2], "field {field}");
        store.close_edit();
    }
    store.undo().unwrap();
    assert_eq!(store.present().kams[0].goal, "Ver");
    store.undo().unwrap();
    assert_eq!(store.present().kams[0].goal, "");
    assert!(store.next_back().is_none());
    store.redo().unwrap();
    store.redo().unwrap();
    assert_eq!(store.present().kams[0].goal, "Verhandeln");
}

#[test]
fn typing_that_ends_where_it_began_is_no_step() {
    let mut store = Store::new(team(&["Arve"]));
    store.open_edit();
    for text in ["V", "Ve"] {
        let command = goal(&store, text);
        apply(&mut store, command);
    }
    let command = goal(&store, "");
    assert_eq!(apply(&mut store, command), Outcome::Nothing);
    assert!(store.next_back().is_none());
}

#[test]
fn typing_that_is_given_up_leaves_nothing_behind() {
    let mut store = Store::new(team(&["Arve"]));
    let command = held(&store);
    let before = step(&mut store, command);
    store.open_edit();
    for text in ["V", "Ve"] {
        let command = goal(&store, text);
        apply(&mut store, command);
    }
    store.give_up_edit();
    assert_eq!(store.present().kams[0].goal, "");
    assert_eq!(store.next_back().unwrap().id, before);
    store.give_up_edit();
    assert_eq!(store.next_back().unwrap().id, before, "nothing was typed");
}

#[test]
fn what_is_tried_out_changes_nothing() {
    let mut store = Store::new(team(&["Arve"]));
    let command = goal(&store, "Verhandeln");
    step(&mut store, command);
    store.undo().unwrap();
    let (before, revision) = (store.present().clone(), store.revision());
    let stamp = || leitwerk::editing::Stamp {
        today: Date::EPOCH,
        id: "new".into(),
    };
    let mut try_out = |command| leitwerk::editing::try_out(&mut store, command, stamp());
    assert_eq!(try_out(Command::Begin), Ok(()));
    assert_eq!(
        try_out(Command::Remove(EntryKind::Kam, "Arve".into())),
        Ok(())
    );
    let too_many = Command::SetContext(ContextNumber::Territories, Some(41));
    assert!(try_out(too_many).is_err());
    assert_eq!((store.present(), store.revision()), (&before, revision));
    assert!(store.next_forth().is_some());
}

#[test]
fn what_is_not_typed_there_is_a_step_of_its_own_while_a_field_is_open() {
    let mut store = Store::new(team(&["Arve"]));
    store.open_edit();
    let command = goal(&store, "V");
    let typed = step(&mut store, command);
    let command = held(&store);
    assert_ne!(step(&mut store, command), typed);
}

#[test]
fn several_changes_with_one_meaning_are_one_step() {
    use ContextNumber::{OtherReports, Territories};
    let mut store = Store::default();
    let count = |of, n| Command::SetContext(of, Some(n));
    apply(&mut store, count(Territories, 3));
    apply(&mut store, count(OtherReports, 1));
    apply(&mut store, Command::SetPilot(Some(true)));
    let before = store.present().clone();
    // The one other report stays: the second change changes nothing.
    let lever = vec![count(Territories, 2), count(OtherReports, 1)];
    let id = step(&mut store, Command::Together(Label::Lever(0), lever));
    assert_eq!(store.present().context.territories, Some(2));
    store.undo_step(id).unwrap().unwrap();
    assert_eq!(*store.present(), before);
}

#[test]
fn one_refused_change_refuses_those_with_the_same_meaning() {
    let mut store = Store::new(team(&["Arve"]));
    let before = store.present().clone();
    let commands = vec![
        Command::Remove(EntryKind::Kam, "Arve".into()),
        Command::SetContext(ContextNumber::Territories, Some(41)),
    ];
    let stamp = leitwerk::editing::Stamp {
        today: Date::EPOCH,
        id: "new".into(),
    };
    let together = Command::Together(Label::Lever(0), commands);
    assert!(leitwerk::editing::apply(&mut store, together, stamp).is_err());
    assert_eq!(*store.present(), before);
    assert!(store.next_back().is_none());
}

#[test]
fn the_language_is_no_step() {
    let mut store = Store::new(team(&["Arve"]));
    let command = goal(&store, "Verhandeln");
    apply(&mut store, command);
    let revision = store.revision();
    store.set_locale(Locale::En);
    assert!(store.revision() > revision, "it is saved");
    store.undo().unwrap();
    assert_eq!(store.present().kams[0].goal, "");
    assert_eq!(store.present().locale.locale(), Locale::En);
    store.replace_as(team(&["Birke"]), Label::Opened);
    assert_eq!(store.present().locale.locale(), Locale::En);
}

#[test]
fn many_steps_lead_back_and_forth() {
    let mut store = Store::new(team(&["Arve"]));
    let goals: Vec<String> = (0..STEPS).map(|n| n.to_string()).collect();
    for text in &goals {
        let command = goal(&store, text);
        step(&mut store, command);
    }
    const { assert!(STEPS >= 200) };
    for text in goals.iter().rev().skip(1) {
        store.undo().unwrap().unwrap();
        assert_eq!(store.present().kams[0].goal, *text);
    }
    store.undo().unwrap().unwrap();
    assert_eq!(store.undo(), Ok(None));
    for text in &goals {
        store.redo().unwrap().unwrap();
        assert_eq!(store.present().kams[0].goal, *text);
    }
    assert_eq!(store.redo(), Ok(None));
}

#[test]
fn a_new_change_forgets_what_was_taken_back() {
    let mut store = Store::new(team(&["Arve"]));
    let command = goal(&store, "Verhandeln");
    step(&mut store, command);
    store.undo().unwrap();
    let command = held(&store);
    step(&mut store, command);
    assert!(store.next_forth().is_none());
}

#[test]
fn a_step_is_applied_to_what_another_tab_has_changed_beside_it() {
    let mut store = Store::new(team(&["Arve", "Birke"]));
    let command = goal(&store, "Verhandeln");
    step(&mut store, command);
    let mut other = store.present().clone();
    other.kams[1].goal = "Zuhören".into();
    other.kams.swap(0, 1);
    store.adopt(other);
    store.undo().unwrap().unwrap();
    let goals = store.present().kams.iter().map(|kam| &*kam.goal);
    assert_eq!(goals.collect::<Vec<_>>(), ["Zuhören", ""]);
}

#[test]
fn a_step_is_refused_where_another_tab_has_changed_the_same() {
    let mut store = Store::new(team(&["Arve"]));
    let command = held(&store);
    step(&mut store, command);
    let command = goal(&store, "Verhandeln");
    let id = step(&mut store, command);
    let mut other = store.present().clone();
    other.kams[0].goal = "Zuhören".into();
    store.adopt(other.clone());
    assert!(!store.is_last_to_touch(id));
    let refused = store.undo().unwrap_err();
    assert_eq!(refused.clash, Clash::Changed);
    assert_eq!(*store.present(), other, "nothing has changed");
    let undone = store.undo().unwrap().unwrap();
    assert_eq!(undone.text(Locale::De), "Letztes Coaching von Arve");
    assert_eq!(store.present().kams[0].goal, "Zuhören");
}

#[test]
fn a_step_is_refused_where_the_entry_has_gone() {
    let mut store = Store::new(team(&["Arve"]));
    let command = goal(&store, "Verhandeln");
    step(&mut store, command);
    store.adopt(team(&["Birke"]));
    let NotNow { label, clash } = store.undo().unwrap_err();
    assert_eq!(clash, Clash::Gone);
    assert_eq!(label.text(Locale::De), "Entwicklungsziel von Arve");
}

#[test]
fn an_undone_removal_is_refused_where_it_would_be_there_twice() {
    let mut store = Store::new(team(&["Arve"]));
    step(&mut store, Command::Remove(EntryKind::Kam, "Arve".into()));
    store.adopt(team(&["Arve"]));
    assert_eq!(store.undo().unwrap_err().clash, Clash::Changed);
    assert_eq!(store.present().kams.len(), 1);
}

#[test]
fn what_would_not_be_read_again_is_not_restored() {
    use ContextNumber::{KamCount, RemoteKams};
    let mut store = Store::default();
    apply(&mut store, Command::SetContext(KamCount, Some(5)));
    let more = step(&mut store, Command::SetContext(KamCount, Some(9)));
    apply(&mut store, Command::SetContext(RemoteKams, Some(8)));
    // Eight remote of five KAMs would be unreadable.
    assert!(!store.is_last_to_touch(more));
    assert_eq!(store.undo_step(more), Ok(None));
}

#[test]
fn steps_of_one_workspace_are_never_taken_for_those_of_another() {
    let mut own = Store::new(team(&["Arve"]));
    let command = goal(&own, "Verhandeln");
    let offered = step(&mut own, command);
    let mut example = Store::new(team(&["Arve"])).after(&own);
    let command = goal(&example, "Zuhören");
    let of_example = step(&mut example, command);
    assert_ne!(offered, of_example);
    assert!(!example.is_last_to_touch(offered));
    let mut own = own.after(&example);
    assert!(own.is_last_to_touch(offered));
    let command = held(&own);
    let later = step(&mut own, command);
    assert_ne!(later, of_example);
}

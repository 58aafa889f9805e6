//! Commands: what they change, what they refuse, what can be undone.

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

use leitwerk::editing::{self, Command, Part, PartKind, Refusal, SettingChange, Stamp};
use leitwerk::exchange;
use leitwerk::model::{
    Account, Answer, ContextNumber, Date, Guess, ItemId, Kam, Setting, TaskId, Tier, Workspace,
    limits,
};
use leitwerk::store::{Outcome, Store};

fn stamp(id: &str) -> Stamp {
    Stamp {
        today: Date::parse("2026-03-04").unwrap(),
        id: id.into(),
    }
}

fn store() -> Store {
    Store::new(Workspace::default())
}

fn apply(store: &mut Store, command: Command) {
    editing::apply(store, command, stamp("new")).unwrap();
}

fn refuse(store: &mut Store, command: Command) -> Refusal {
    let before = store.present().clone();
    let revision = store.revision();
    let refusal = editing::apply(store, command, stamp("new")).unwrap_err();
    assert_eq!(store.revision(), revision);
    assert_eq!(*store.present(), before, "a refusal changes nothing");
    refusal
}

const ITEM: ItemId = ItemId {
    task: TaskId::T3,
    place: 2,
};

#[test]
fn the_first_answer_begins_an_assessment() {
    let mut store = store();
    apply(&mut store, Command::Answer(ITEM, Some(Answer::Rated(4))));
    let assessment = store.present().current_assessment().unwrap();
    assert_eq!(assessment.id, "new");
    assert_eq!(assessment.date.to_string(), "2026-03-04");
    assert_eq!(assessment.answers.get(ITEM), Some(Answer::Rated(4)));

    apply(&mut store, Command::Answer(ITEM, None));
    let assessment = store.present().current_assessment().unwrap();
    assert_eq!(assessment.answers.get(ITEM), None);
}

#[test]
fn a_context_answer_keeps_to_its_range_and_to_the_other_answers() {
    use ContextNumber::{KamCount, RemoteKams};
    let mut store = store();
    let answer = |question, number| Command::AnswerContext(question, Some(number));
    let refusal = refuse(&mut store, answer(KamCount, 61));
    assert_eq!(
        refusal,
        Refusal::OutOfRange {
            min: 0.0,
            max: 60.0
        }
    );
    apply(&mut store, answer(KamCount, 5));
    let refusal = refuse(&mut store, answer(RemoteKams, 6));
    assert_eq!(refusal, Refusal::OutOfRange { min: 0.0, max: 5.0 });
    apply(&mut store, answer(RemoteKams, 4));
    let refusal = refuse(&mut store, answer(KamCount, 3));
    assert_eq!(refusal, Refusal::FewerThanRemote { remote: 4 });
}

#[test]
fn a_finished_assessment_keeps_its_context_from_the_planner() {
    let mut store = store();
    let kams = ContextNumber::KamCount;
    apply(&mut store, Command::AnswerContext(kams, Some(5)));
    apply(&mut store, Command::Finish);
    apply(&mut store, Command::SetContext(kams, Some(9)));
    let snapshot = |store: &Store| {
        let assessment = store.present().current_assessment().unwrap();
        assessment.context_snapshot.as_ref().unwrap().kam_count
    };
    assert_eq!(snapshot(&store), Some(5));
    apply(&mut store, Command::AnswerContext(kams, Some(7)));
    assert_eq!(snapshot(&store), Some(7));
}

#[test]
fn the_focus_takes_two_tasks() {
    let mut store = store();
    apply(&mut store, Command::PickFocus(TaskId::T1, true));
    apply(&mut store, Command::PickFocus(TaskId::T4, true));
    let refusal = refuse(&mut store, Command::PickFocus(TaskId::T6, true));
    assert_eq!(refusal, Refusal::FocusFull);
    apply(&mut store, Command::PickFocus(TaskId::T1, false));
    apply(&mut store, Command::PickFocus(TaskId::T6, true));
    let focus = &store.present().current_assessment().unwrap().focus;
    assert_eq!(*focus, [TaskId::T4, TaskId::T6]);
}

#[test]
fn a_guess_is_kept_with_the_assessment_and_can_be_taken_back() {
    let mut store = store();
    let guess = Guess {
        strongest: Some(TaskId::T1),
        weakest: None,
    };
    apply(&mut store, Command::Answer(ITEM, Some(Answer::Rated(1))));
    apply(&mut store, Command::Expect(guess));
    let expected = |store: &Store| store.present().current_assessment().unwrap().expected;
    assert_eq!(expected(&store), guess);
    apply(&mut store, Command::Expect(Guess::default()));
    assert_eq!(expected(&store), Guess::default());
}

#[test]
fn a_new_assessment_is_the_current_one() {
    let mut store = store();
    apply(&mut store, Command::Answer(ITEM, Some(Answer::Rated(1))));
    editing::apply(&mut store, Command::Begin, stamp("second")).unwrap();
    let current = store.present().current_assessment().unwrap();
    assert_eq!(current.id, "second");
    assert_eq!(store.present().assessments.len(), 2);
}

fn account(kam: &str) -> Account {
    Account {
        id: "a".into(),
        name: "Kunde".into(),
        tier: Tier::A,
        kam_id: Some(kam.into()),
        deputy_kam_id: None,
        support_member_ids: Vec::new(),
    }
}

#[test]
fn removing_takes_the_references_too_and_can_be_undone() {
    let mut store = store();
    let kam = Kam::new("k".into(), "  Arve ".into());
    apply(&mut store, Command::Save(Part::Kam(Box::new(kam))));
    assert_eq!(store.present().kams[0].alias, "Arve");
    apply(&mut store, Command::Save(Part::Account(account("k"))));
    let before = store.present().clone();

    apply(&mut store, Command::Remove(PartKind::Kam, "k".into()));
    assert!(store.present().kams.is_empty());
    assert_eq!(store.present().accounts[0].kam_id, None);

    store.undo().unwrap();
    assert_eq!(*store.present(), before);
}

#[test]
fn another_sponsor_begins_today_and_none_leaves_no_dates() {
    let mut store = store();
    let mut kam = Kam::new("k".into(), "Arve".into());
    kam.sponsor_id = Some("first".into());
    kam.sponsor_since = Date::parse("2024-01-01");
    kam.last_sponsor_contact_on = Date::parse("2026-01-05");
    apply(&mut store, Command::Save(Part::Kam(Box::new(kam))));
    let assign =
        |sponsor: Option<&str>| Command::Assign(vec![("k".to_owned(), sponsor.map(str::to_owned))]);
    let sponsorship = |store: &Store| {
        let kam = store.present().kams[0].clone();
        let since = kam.sponsor_since.map(|date| date.to_string());
        (kam.sponsor_id, since, kam.last_sponsor_contact_on)
    };

    apply(&mut store, assign(Some("second")));
    let begun = (Some("second".into()), Some("2026-03-04".into()), None);
    assert_eq!(sponsorship(&store), begun);
    apply(&mut store, assign(None));
    assert_eq!(sponsorship(&store), (None, None, None));
    store.undo().unwrap();
    assert_eq!(sponsorship(&store), begun);
}

#[test]
fn entries_without_an_id_get_one_each() {
    let mut store = store();
    let kams = ["Arve", "Birke"].map(|alias| {
        let kam = Kam::new(String::new(), alias.into());
        Part::Kam(Box::new(kam))
    });
    apply(&mut store, Command::Add(kams.into()));
    let ids: Vec<_> = store.present().kams.iter().map(|kam| &kam.id).collect();
    assert_eq!(ids, ["new-1", "new-2"]);
}

#[test]
fn one_refused_entry_refuses_all() {
    let mut store = store();
    let kams = ["Arve", " "].map(|alias| {
        let kam = Kam::new(String::new(), alias.into());
        Part::Kam(Box::new(kam))
    });
    let refusal = refuse(&mut store, Command::Add(kams.into()));
    assert_eq!(refusal, Refusal::Unnamed);
}

#[test]
fn settings_keep_to_their_range_and_go_back_to_their_default() {
    let mut store = store();
    let set = |value| Command::Set(SettingChange::Number(Setting::WeeklyHours, value));
    let refusal = refuse(&mut store, set(Some(61.0)));
    assert_eq!(
        refusal,
        Refusal::OutOfRange {
            min: 30.0,
            max: 60.0
        }
    );
    apply(&mut store, set(Some(40.5)));
    assert_eq!(store.present().settings[Setting::WeeklyHours], 40.5);
    apply(&mut store, set(None));
    assert_eq!(store.present().settings, Workspace::default().settings);

    let weeks = Command::Set(SettingChange::Number(Setting::CalendarWeeks, Some(2.5)));
    assert_eq!(refuse(&mut store, weeks), Refusal::NotWhole);
}

#[test]
fn what_commands_make_is_a_valid_file() {
    let mut store = store();
    let kam = Kam::new("k".into(), "Arve".into());
    apply(&mut store, Command::Save(Part::Kam(Box::new(kam))));
    apply(
        &mut store,
        Command::Answer(ITEM, Some(Answer::NotApplicable)),
    );
    apply(&mut store, Command::Finish);
    let text = exchange::write(store.present());
    assert_eq!(
        exchange::read(&text, Date::EPOCH).as_ref(),
        Ok(store.present())
    );
}

#[test]
fn the_example_is_read_in_both_languages_and_moves_with_the_day() {
    use leitwerk::content::Locale;
    for locale in Locale::ALL {
        let as_of = Date::parse("2026-03-04").unwrap();
        let example = exchange::example(locale, as_of);
        assert_eq!((example.locale.locale(), example.kams.len()), (locale, 9));
        let later = exchange::example(locale, as_of.plus_days(100));
        let date = |workspace: &Workspace| workspace.current_assessment().unwrap().date;
        assert_eq!(date(&example).days_until(date(&later)), 100);
    }
}

#[test]
fn no_more_assessments_are_begun_than_a_file_may_hold() {
    let mut store = store();
    for n in 0..limits::ASSESSMENTS {
        let begun = editing::apply(&mut store, Command::Begin, stamp(&format!("a{n}")));
        assert!(matches!(begun, Ok(Outcome::Step(_))));
    }
    let limit = limits::ASSESSMENTS;
    assert_eq!(refuse(&mut store, Command::Begin), Refusal::Full { limit });
    let text = exchange::write(store.present());
    assert_eq!(
        exchange::read(&text, Date::EPOCH).as_ref(),
        Ok(store.present())
    );
}

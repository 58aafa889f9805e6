//! Commands: what they change, what they refuse, what can be undone.

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::content::Locale;
use leitwerk::editing::{self, Command, Entry, EntryKind, Refusal, SettingChange, Stamp};
use leitwerk::exchange;
use leitwerk::model::{
    Account, Action, ActionStatus, Answer, ContextNumber, Date, Fault, Guess, ItemId, Kam,
    Position, PositionStatus, RoleType, Setting, Sponsor, SponsorLevel, Stage, SupportMember,
    TaskId, Tier, Workspace, limits,
};
use leitwerk::store::{Outcome, Store};
use proptest::prelude::*;
use support::cases;
use support::workspaces::workspaces;

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

fn add(store: &mut Store, entry: Entry) {
    apply(store, Command::Add(vec![entry]));
}

fn kam(id: &str, alias: &str) -> Entry {
    Entry::Kam(Box::new(Kam::new(id.into(), alias.into())))
}

fn sponsor(id: &str) -> Sponsor {
    Sponsor {
        id: id.into(),
        alias: "Patin".into(),
        function: String::new(),
        line: String::new(),
        level: SponsorLevel::Executive,
        regions: Vec::new(),
        capacity: 2,
        active: true,
        is_leader: false,
    }
}

fn out_of_range(path: &str, min: f64, max: f64) -> Refusal {
    Refusal::field(path, Fault::OutOfRange { min, max })
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
    assert_eq!(assessment.id, "as-2026-03-04");
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
    assert_eq!(refusal, out_of_range("kamCount", 0.0, 60.0));
    apply(&mut store, answer(KamCount, 5));
    let refusal = refuse(&mut store, answer(RemoteKams, 6));
    assert_eq!(refusal, out_of_range("remoteKams", 0.0, 5.0));
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
    add(&mut store, kam("k", "  Arve "));
    assert_eq!(store.present().kams[0].alias, "Arve");
    add(&mut store, Entry::Account(account("k")));
    let before = store.present().clone();

    apply(&mut store, Command::Remove(EntryKind::Kam, "k".into()));
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
    add(&mut store, Entry::Kam(Box::new(kam)));
    add(&mut store, Entry::Sponsor(sponsor("second")));
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
        Entry::Kam(Box::new(kam))
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
        Entry::Kam(Box::new(kam))
    });
    let refusal = refuse(&mut store, Command::Add(kams.into()));
    assert_eq!(refusal, Refusal::field("alias", Fault::Unnamed));
}

#[test]
fn settings_keep_to_their_range_and_go_back_to_their_default() {
    let mut store = store();
    let set = |value| Command::Set(SettingChange::Number(Setting::WeeklyHours, value));
    let refusal = refuse(&mut store, set(Some(61.0)));
    assert_eq!(refusal, out_of_range("weeklyHours", 30.0, 60.0));
    apply(&mut store, set(Some(40.5)));
    assert_eq!(store.present().settings[Setting::WeeklyHours], 40.5);
    apply(&mut store, set(None));
    assert_eq!(store.present().settings, Workspace::default().settings);

    let weeks = Command::Set(SettingChange::Number(Setting::CalendarWeeks, Some(2.5)));
    assert_eq!(
        refuse(&mut store, weeks),
        Refusal::field("calendarWeeks", Fault::NotWhole)
    );
}

#[test]
fn what_commands_make_is_a_valid_file() {
    let mut store = store();
    add(&mut store, kam("k", "Arve"));
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

#[test]
fn an_edit_is_not_refused_for_what_it_leaves_alone() {
    // A file may hold names that nobody should enter.
    for name in ["", "  "] {
        let mut store = Store::new(Workspace {
            kams: vec![Kam::new("k".into(), name.into())],
            ..Workspace::default()
        });
        let mut kam = store.present().kams[0].clone();
        kam.conflict = true;
        apply(&mut store, Command::Save(Entry::Kam(Box::new(kam.clone()))));
        assert!(store.present().kams[0].conflict);
        assert_eq!(store.present().kams[0].alias, name, "nothing else changes");

        kam.alias = "   ".into();
        if !name.is_empty() {
            let refusal = refuse(&mut store, Command::Save(Entry::Kam(Box::new(kam.clone()))));
            assert_eq!(refusal, Refusal::field("alias", Fault::Unnamed));
        }
        kam.alias = " Arve ".into();
        apply(&mut store, Command::Save(Entry::Kam(Box::new(kam))));
        assert_eq!(store.present().kams[0].alias, "Arve");
    }
}

#[test]
fn no_list_grows_longer_than_a_file_may_hold() {
    let mut store = store();
    let limit = limits::LIST;
    let many = || vec!["x".to_owned(); limit + 1];
    let full = |path: &str| Refusal::field(path, Fault::TooMany { limit });
    let kam = |change: fn(&mut Kam) -> &mut Vec<String>| {
        let mut kam = Kam::new(String::new(), "Arve".into());
        *change(&mut kam) = many();
        Command::Save(Entry::Kam(Box::new(kam)))
    };
    let regions = kam(|kam| &mut kam.regions);
    assert_eq!(refuse(&mut store, regions), full("regions"));
    let members = kam(|kam| &mut kam.support_member_ids);
    assert_eq!(refuse(&mut store, members), full("supportMemberIds"));
    let excluded = kam(|kam| &mut kam.excluded_sponsor_ids);
    assert_eq!(refuse(&mut store, excluded), full("excludedSponsorIds"));
    let mut one = account("k");
    one.id.clear();
    one.support_member_ids = many();
    let refusal = refuse(&mut store, Command::Save(Entry::Account(one)));
    assert_eq!(refusal, full("supportMemberIds"));
    let mut one = sponsor("");
    one.regions = many();
    let refusal = refuse(&mut store, Command::Save(Entry::Sponsor(one)));
    assert_eq!(refusal, full("regions"));

    let monday = Date::parse("2026-03-02").unwrap();
    let block = |week: usize| {
        let day = monday.plus_days(7 * week as i64 + 3);
        Command::Set(SettingChange::BlockedWeek(day, true))
    };
    for week in 0..limits::BLOCKED_WEEKS {
        apply(&mut store, block(week));
    }
    let limit = limits::BLOCKED_WEEKS;
    assert_eq!(
        refuse(&mut store, block(limit)),
        Refusal::field("blockedWeeks", Fault::TooMany { limit })
    );
    assert_eq!(store.present().settings.blocked_weeks[0], monday);
}

#[test]
fn an_edit_of_an_entry_that_has_gone_is_refused_aloud() {
    let mut store = store();
    add(&mut store, kam("k", "Arve"));
    apply(&mut store, Command::Remove(EntryKind::Kam, "k".into()));
    for gone in [
        Command::Save(kam("k", "Arve")),
        Command::Save(Entry::Account(account("k"))),
        Command::Save(Entry::Sponsor(sponsor("s"))),
        Command::Assign(vec![("k".into(), None)]),
    ] {
        assert_eq!(refuse(&mut store, gone), Refusal::Gone);
    }
    add(&mut store, kam("k", "Arve"));
    let nobody = Command::Assign(vec![("k".into(), Some("nobody".into()))]);
    assert_eq!(refuse(&mut store, nobody), Refusal::Gone);
    for locale in Locale::ALL {
        assert!(Refusal::Gone.message(locale).len() > 20);
    }
}

#[test]
fn an_identifier_is_given_away_once() {
    let mut store = store();
    add(&mut store, kam("k", "Arve"));
    let mut other = account("k");
    other.id = "k".into();
    let twice = Command::Add(vec![Entry::Account(other)]);
    assert_eq!(
        refuse(&mut store, twice),
        Refusal::field("id", Fault::Duplicate)
    );
}

#[test]
fn a_fault_has_one_message() {
    for locale in Locale::ALL {
        let faults = [
            Fault::TooLong,
            Fault::Unnamed,
            Fault::NotWhole,
            Fault::TooMany { limit: 7 },
        ];
        for fault in faults {
            let refusal = Refusal::field("alias", fault.clone());
            assert_eq!(refusal.message(locale), fault.message(locale));
        }
        let full = Refusal::Full { limit: 7 };
        assert_eq!(
            full.message(locale),
            Fault::TooMany { limit: 7 }.message(locale)
        );
    }
}

/// Texts of every length that matters.
fn texts() -> BoxedStrategy<String> {
    let length = prop_oneof![
        6 => 0..4_usize,
        1 => limits::TEXT - 1..=limits::TEXT + 1,
    ];
    (
        length,
        prop::sample::select(vec!["x", "ü", " ", "\0", "😀"]),
    )
        .prop_map(|(length, text)| text.repeat(length))
        .boxed()
}

fn lists() -> BoxedStrategy<Vec<String>> {
    prop_oneof![
        12 => prop::collection::vec(texts(), 0..3),
        1 => Just(vec!["x".to_owned(); limits::LIST + 1]),
    ]
    .boxed()
}

/// Entries as no page would make them.
fn hostile() -> BoxedStrategy<Entry> {
    let texts = || (texts(), texts(), texts());
    let numbers =
        prop::sample::select(vec![0_u32, 1, 2, 5, 13, 14, 15, 240, 241, 10_001, u32::MAX]);
    (0..6, texts(), texts(), lists(), lists(), numbers)
        .prop_map(
            |(kind, (id, name, text), (other, third, _), list, ids, number)| {
                let id = if id.is_empty() { id } else { format!("e{id}") };
                match kind {
                    0 => {
                        let mut kam = Kam::new(id, name);
                        kam.competence.set(
                            leitwerk::model::Competence::Customer,
                            Some(number.min(250) as u8),
                        );
                        Entry::Kam(Box::new(Kam {
                            line: text.clone(),
                            site: other.clone(),
                            goal: third,
                            regions: list,
                            support_member_ids: ids,
                            sponsor_id: Some(text),
                            interval_weeks: Some(number),
                            session_minutes: number,
                            excluded_sponsor_ids: vec![other],
                            ..kam
                        }))
                    }
                    1 => Entry::Account(Account {
                        id,
                        name,
                        tier: Tier::B,
                        kam_id: Some(text),
                        deputy_kam_id: Some(other),
                        support_member_ids: ids,
                    }),
                    2 => Entry::SupportMember(SupportMember {
                        id,
                        alias: name,
                        function: text,
                    }),
                    3 => Entry::Sponsor(Sponsor {
                        id,
                        alias: name,
                        function: text,
                        line: other,
                        regions: list,
                        capacity: number,
                        ..sponsor("")
                    }),
                    4 => Entry::Position(Position {
                        id,
                        title: name,
                        role_type: RoleType::Kam,
                        opened_on: Date::EPOCH,
                        target_date: None,
                        status: PositionStatus::Open,
                        leader_involved: true,
                        profile_updated_on: None,
                        candidates: number,
                    }),
                    _ => Entry::Action(Action {
                        id,
                        task: TaskId::T1,
                        text: name,
                        owner: text,
                        due: None,
                        status: ActionStatus::Open,
                        kam_id: Some(other),
                        source: third,
                    }),
                }
            },
        )
        .boxed()
}

/// Changes to settings, within their ranges and beyond.
fn settings() -> BoxedStrategy<SettingChange> {
    let number = prop::sample::select(vec![
        -1.0,
        0.0,
        0.5,
        0.625,
        1.0,
        30.0,
        60.0,
        61.0,
        3650.0,
        1e300,
        f64::NAN,
        f64::INFINITY,
    ]);
    let number = || prop::option::of(number.clone());
    prop_oneof![
        (prop::sample::select(Setting::ALL), number())
            .prop_map(|(setting, number)| SettingChange::Number(setting, number)),
        number().prop_map(|number| SettingChange::Target(TaskId::T2, number)),
        number().prop_map(|number| SettingChange::Need(Stage::Senior, number)),
        number().prop_map(SettingChange::FixedHours),
        texts().prop_map(SettingChange::SalesLine),
        (support::workspaces::dates(), any::<bool>())
            .prop_map(|(day, blocked)| SettingChange::BlockedWeek(day, blocked)),
    ]
    .boxed()
}

fn commands() -> BoxedStrategy<Command> {
    let step = prop::sample::select(vec![0_u8, 1, 5, 6, 255]);
    prop_oneof![
        3 => hostile().prop_map(Command::Save),
        3 => prop::collection::vec(hostile(), 1..3).prop_map(Command::Add),
        2 => settings().prop_map(Command::Set),
        1 => (prop::sample::select(ContextNumber::ALL), prop::option::of(0..700_u32))
            .prop_map(|(question, answer)| Command::AnswerContext(question, answer)),
        1 => step.clone().prop_map(|step| Command::Answer(ITEM, Some(Answer::Rated(step)))),
        1 => step.prop_map(|step| Command::RateImportance(TaskId::T1, Some(step))),
        1 => Just(Command::Finish),
    ]
    .boxed()
}

proptest! {
    #![proptest_config(cases(96))]

    /// Reader and editor cannot disagree: what a command was not refused for
    /// can be read again, and is the same then.
    #[test]
    fn whatever_a_command_makes_is_read_back_as_it_is(
        start in workspaces(), commands in prop::collection::vec(commands(), 1..12),
    ) {
        let mut store = Store::new(start);
        for (number, command) in commands.into_iter().enumerate() {
            let stamp = stamp(&format!("new{number}"));
            let before = store.present().clone();
            let refused = editing::apply(&mut store, command, stamp).is_err();
            prop_assert!(!refused || *store.present() == before);
            let read = exchange::read(&exchange::write(store.present()), Date::EPOCH);
            prop_assert_eq!(read.as_ref(), Ok(store.present()));
        }
    }
}

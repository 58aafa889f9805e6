//! What holds for any sequence of steps.

use leitwerk::editing::{self, Command, Entry, EntryKind, SettingChange, Stamp};
use leitwerk::exchange;
use leitwerk::model::{
    Account, Answer, BalanceId, ContextNumber, Date, Guess, ItemId, Kam, Setting, Sponsor,
    SponsorLevel, SupportMember, TaskId, Tier, Workspace,
};
use leitwerk::store::{Diff, Label, Outcome, Store};
use proptest::prelude::*;
use proptest::sample::Index;

use super::support::cases;
use super::support::workspaces::workspaces;

/// What a person does: which kind of thing, to what, and how.
type Act = (u8, Index, u8);

fn acts() -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec((0..20_u8, any::<Index>(), any::<u8>()), 0..24)
}

/// A workspace whose lists stand in any order.
fn shuffled() -> impl Strategy<Value = Workspace> {
    workspaces().prop_flat_map(|workspace| {
        (
            Just(workspace.kams.clone()).prop_shuffle(),
            Just(workspace.accounts.clone()).prop_shuffle(),
            Just(workspace),
        )
            .prop_map(|(kams, accounts, workspace)| Workspace {
                kams,
                accounts,
                ..workspace
            })
    })
}

/// One of a list, if there is one.
fn pick<'l, T>(list: &'l [T], which: &Index) -> Option<&'l T> {
    (!list.is_empty()).then(|| which.get(list))
}

fn command(present: &Workspace, (what, which, how): &Act) -> Option<Command> {
    let text = ["", "Wald", " Wiese "][usize::from(how % 3)].to_owned();
    let task = TaskId::ALL[usize::from(how % 6)];
    let answer = Answer::ALL[usize::from(how % 6)];
    let number = Some(u32::from(how % 12));
    let kam = || pick(&present.kams, which).cloned();
    Some(match what {
        0 => Command::Save(Entry::Kam(Box::new(Kam {
            goal: text,
            ..kam()?
        }))),
        1 => Command::Save(Entry::Kam(Box::new(Kam {
            alias: text,
            ..kam()?
        }))),
        2 => Command::Save(Entry::Kam(Box::new(Kam {
            conflict: how % 2 == 0,
            regions: vec![text],
            ..kam()?
        }))),
        3 => Command::Remove(EntryKind::Kam, kam()?.id),
        4 => Command::Remove(
            EntryKind::Account,
            pick(&present.accounts, which)?.id.clone(),
        ),
        5 => Command::Remove(
            EntryKind::Sponsor,
            pick(&present.sponsors, which)?.id.clone(),
        ),
        6 => Command::Remove(
            EntryKind::SupportMember,
            pick(&present.support_members, which)?.id.clone(),
        ),
        7 => Command::Add(vec![
            Entry::Kam(Box::new(Kam::new(String::new(), "Neu".into()))),
            Entry::SupportMember(SupportMember {
                id: String::new(),
                alias: "Neu".into(),
                function: text,
            }),
        ]),
        8 => Command::Save(Entry::Account(Account {
            id: String::new(),
            name: "Neu".into(),
            tier: Tier::C,
            kam_id: kam().map(|kam| kam.id),
            deputy_kam_id: None,
            support_member_ids: Vec::new(),
        })),
        9 => Command::Save(Entry::Sponsor(Sponsor {
            id: String::new(),
            alias: "Neu".into(),
            function: String::new(),
            line: text,
            level: SponsorLevel::Executive,
            regions: Vec::new(),
            capacity: 2,
            active: true,
            is_leader: false,
        })),
        10 => {
            let sponsor = pick(&present.sponsors, which).map(|sponsor| sponsor.id.clone());
            let kams = present.kams.iter().take(usize::from(how % 3));
            Command::Assign(kams.map(|kam| (kam.id.clone(), sponsor.clone())).collect())
        }
        11 => Command::Set(SettingChange::Number(
            Setting::WeeklyHours,
            number.map(|n| 30.0 + f64::from(n)),
        )),
        12 => Command::Set(SettingChange::BlockedWeek(
            Date::EPOCH.plus_days(7 * i64::from(how % 5)),
            how % 2 == 0,
        )),
        13 => Command::SetContext(ContextNumber::ALL[usize::from(how % 7)], number),
        14 => Command::AnswerContext(ContextNumber::ALL[usize::from(how % 7)], number),
        15 => Command::Answer(ItemId { task, place: 1 }, Some(answer)),
        16 => Command::AnswerBalance(BalanceId::all().nth(usize::from(how % 8))?, None),
        17 if how % 3 == 0 => Command::Expect(Guess {
            strongest: Some(task),
            weakest: None,
        }),
        17 => Command::PickFocus(task, how % 2 == 0),
        18 => [Command::Begin, Command::Finish][usize::from(how % 2)].clone(),
        _ => Command::Together(
            Label::Lever(0),
            vec![
                Command::SetContext(ContextNumber::Territories, number),
                Command::Remove(EntryKind::Kam, kam()?.id),
                Command::Save(Entry::Kam(Box::new(Kam::new(String::new(), "Neu".into())))),
                Command::RateImportance(task, Some(3)),
            ],
        ),
    })
}

/// Acts, with a workspace before and after each step.
fn play(store: &mut Store, acts: &[Act]) -> Result<Vec<Workspace>, TestCaseError> {
    let mut states = vec![store.present().clone()];
    for (number, act) in acts.iter().enumerate() {
        let Some(command) = command(store.present(), act) else {
            continue;
        };
        let before = store.present().clone();
        let stamp = Stamp {
            today: Date::EPOCH,
            id: format!("n{number}"),
        };
        match editing::apply(store, command, stamp) {
            Ok(Outcome::Step(_)) => {
                prop_assert_ne!(store.present(), &before);
                states.push(store.present().clone());
            }
            Ok(Outcome::Nothing) | Err(_) => prop_assert_eq!(store.present(), &before),
        }
        reads_back(store.present())?;
    }
    Ok(states)
}

fn reads_back(workspace: &Workspace) -> Result<(), TestCaseError> {
    let text = exchange::write(workspace);
    let read = exchange::read(&text, Date::EPOCH);
    prop_assert_eq!(read.as_ref(), Ok(workspace));
    Ok(())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn undone_gives_the_start_and_redone_the_end(start in shuffled(), acts in acts()) {
        let mut store = Store::new(start);
        let states = play(&mut store, &acts)?;
        for state in states.iter().rev().skip(1) {
            prop_assert!(store.undo().unwrap().is_some());
            prop_assert_eq!(store.present(), state);
        }
        prop_assert_eq!(store.undo(), Ok(None));
        for state in states.iter().skip(1) {
            prop_assert!(store.redo().unwrap().is_some());
            prop_assert_eq!(store.present(), state);
        }
        prop_assert_eq!(store.redo(), Ok(None));
    }

    #[test]
    fn another_workspace_comes_and_goes(start in shuffled(), mut other in shuffled()) {
        prop_assume!(!Diff::between(&Workspace::default(), &start).is_empty());
        let mut store = Store::new(start.clone());
        store.replace_as(other.clone(), Label::Opened);
        other.locale = start.locale.clone();
        other.instrument_version = start.instrument_version.clone();
        prop_assert_eq!(store.present(), &other);
        if store.undo().unwrap().is_some() {
            prop_assert_eq!(store.present(), &start);
            store.redo().unwrap();
            prop_assert_eq!(store.present(), &other);
        }
    }

    #[test]
    fn an_offer_restores_what_its_step_changed_and_touches_nothing_else(
        start in workspaces(), acts in acts(), which in any::<Index>(),
    ) {
        let mut store = Store::new(start);
        let mut steps = Vec::new();
        for (number, act) in acts.iter().enumerate() {
            let stamp = Stamp { today: Date::EPOCH, id: format!("n{number}") };
            if let Some(command) = command(store.present(), act)
                && let Ok(Outcome::Step(id)) = editing::apply(&mut store, command, stamp)
            {
                steps.push(id);
            }
        }
        let offered: Vec<_> = steps.into_iter().filter(|id| store.is_last_to_touch(*id)).collect();
        prop_assume!(!offered.is_empty());
        let id = *which.get(&offered);
        let before = store.present().clone();
        prop_assert!(store.undo_step(id).unwrap().is_some());
        reads_back(store.present())?;
        // The same step made again on top gives the same, but for the order.
        prop_assert!(store.redo().unwrap().is_some());
        prop_assert_eq!(sorted(store.present().clone()), sorted(before));
    }

    #[test]
    fn steps_go_on_after_another_tab_or_are_refused_whole(
        start in workspaces(), other in workspaces(), acts in acts(),
    ) {
        let mut store = Store::new(start);
        play(&mut store, &acts)?;
        store.adopt(other);
        for _ in 0..acts.len() {
            let before = store.present().clone();
            if store.undo().is_err() {
                prop_assert_eq!(store.present(), &before);
            }
            reads_back(store.present())?;
        }
        for _ in 0..acts.len() {
            let before = store.present().clone();
            if store.redo().is_err() {
                prop_assert_eq!(store.present(), &before);
            }
            reads_back(store.present())?;
        }
    }
}

/// A workspace whose lists stand in the order of the identifiers.
pub fn sorted(mut workspace: Workspace) -> Workspace {
    macro_rules! sort {
        ($($list:ident),+) => {
            $(workspace.$list.sort_by(|a, b| a.id.cmp(&b.id));)+
        };
    }
    sort!(
        assessments,
        team_views,
        kams,
        accounts,
        support_members,
        sponsors,
        positions,
        actions
    );
    workspace
}

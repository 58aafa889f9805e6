//! Several programs on one workspace, in every order that chance comes up with.

use std::rc::Rc;

use leitwerk::editing::{Command, Entry};
use leitwerk::exchange;
use leitwerk::model::{Answer, ContextNumber, ItemId, Kam};
use leitwerk::storage::{Backend, Hold, Memory, Status, Text};
use leitwerk::store::Lost;

use super::chance::{Chance, with_seeds};
use super::desk::{Desk, today};
use super::faults::{Fault, Faulty, Plan};
use super::racy::{Browser, Door};
use super::run::{Tasks, now, turns};

fn saved(memory: &Memory) -> leitwerk::model::Workspace {
    let text = now(memory.load()).expect("a load").expect("a text").text;
    exchange::read(&text, today()).expect("a workspace")
}

fn plain(text: &str) -> Text {
    let (text, ancestors) = (text.to_owned(), Vec::new());
    Text {
        text,
        ancestors,
        saves: 0,
    }
}

fn kam(alias: &str) -> Command {
    let kam = Kam::new(String::new(), alias.to_owned());
    Command::Add(vec![Entry::Kam(Box::new(kam))])
}

fn answer(item: usize, step: u8) -> Command {
    let item = ItemId::all().nth(item).expect("an item");
    Command::Answer(item, Some(Answer::Rated(step)))
}

#[test]
fn a_save_is_there_when_the_call_returns() {
    let memory = Memory::default();
    let desk = Desk::start("a", Rc::new(memory.another_door()));
    desk.edit(answer(0, 4));
    now(desk.save());
    assert_eq!(saved(&memory), desk.present());
    assert_eq!(*desk.status.borrow(), Status::Kept);
}

#[test]
fn different_fields_of_two_programs_both_survive() {
    let memory = Memory::default();
    let [one, other] = ["a", "b"].map(|name| Desk::start(name, Rc::new(memory.another_door())));
    one.edit(answer(0, 4));
    now(one.save());
    now(other.look());
    one.edit(Command::AnswerContext(ContextNumber::KamCount, Some(7)));
    other.edit(Command::AnswerContext(ContextNumber::Territories, Some(3)));
    now(other.save());
    now(one.save());
    now(other.look());
    for desk in [&one, &other] {
        let context = desk.present().context;
        assert_eq!((context.kam_count, context.territories), (Some(7), Some(3)));
    }
    assert_eq!(saved(&memory), one.present());
    assert!(one.lost.borrow().is_empty() && other.lost.borrow().is_empty());
}

#[test]
fn of_one_field_the_later_writer_wins_and_the_other_is_told() {
    let memory = Memory::default();
    let [one, other] = ["a", "b"].map(|name| Desk::start(name, Rc::new(memory.another_door())));
    one.edit(answer(1, 1));
    now(one.save());
    now(other.look());
    one.edit(answer(0, 2));
    other.edit(answer(0, 5));
    now(one.save());
    now(other.save());
    now(one.look());
    let item = ItemId::all().next().expect("an item");
    for desk in [&one, &other] {
        let present = desk.present();
        let answers = &present.assessments[0].answers;
        assert_eq!(answers.get(item), Some(Answer::Rated(5)));
    }
    let lost = one.lost.borrow();
    assert!(
        matches!(&lost[..], [one] if matches!(&one.lost, Lost::Value { value, .. } if *value == 2)),
        "{lost:?}"
    );
    assert!(other.lost.borrow().is_empty());
}

#[test]
fn absence_deletes_nothing_and_the_person_decides() {
    let memory = Memory::default();
    let desk = Desk::start("a", Rc::new(memory.another_door()));
    desk.edit(answer(0, 4));
    now(desk.save());
    now(memory.remove()).expect("removed");
    now(desk.look());
    assert_eq!(*desk.status.borrow(), Status::Held(Hold::Absent));
    desk.edit(answer(1, 2));
    now(desk.save());
    assert_eq!(
        now(memory.load()),
        Ok(None),
        "saved without having been told to"
    );
    now(desk.keeper.keep_mine(&*desk));
    assert_eq!(saved(&memory), desk.present());
    assert_eq!(*desk.status.borrow(), Status::Kept);
}

#[test]
fn data_of_a_newer_schema_stop_the_writing_without_copies() {
    let memory = Memory::default();
    let desk = Desk::start("a", Rc::new(memory.another_door()));
    desk.edit(answer(0, 4));
    now(desk.save());
    let newer = r#"{"format":"leitwerk","schemaVersion":99}"#;
    for round in 0..10 {
        let present = now(memory.load()).expect("a load");
        let text = format!("{newer}{}", " ".repeat(round));
        now(memory.compare_and_save(present, plain(&text))).expect("a save");
        now(desk.look());
        desk.edit(answer(1, 1 + (round % 5) as u8));
        now(desk.save());
    }
    assert_eq!(*desk.status.borrow(), Status::Held(Hold::Newer));
    let text = now(memory.load()).expect("a load").expect("a text").text;
    assert!(text.starts_with(newer));
    assert_eq!(memory.copies(), Vec::<String>::new());
}

#[test]
fn what_cannot_be_read_is_copied_once_and_then_written_over() {
    let memory = Memory::default();
    let desk = Desk::start("a", Rc::new(memory.another_door()));
    desk.edit(answer(0, 4));
    now(desk.save());
    let present = now(memory.load()).expect("a load");
    now(memory.compare_and_save(present, plain("{ noise"))).expect("a save");
    now(desk.look());
    now(desk.look());
    assert_eq!(memory.copies(), ["{ noise"]);
    assert_eq!(saved(&memory), desk.present());
}

#[test]
fn a_failure_of_any_write_loses_nothing() {
    let faults = [
        Fault::Throw,
        Fault::Full,
        Fault::Tear,
        Fault::Delay(2),
        Fault::LoseEvent,
        Fault::LoseAnswer,
    ];
    for fault in faults {
        for number in 0..12 {
            let memory = Memory::default();
            let plan = Plan::at(number, fault);
            let [one, other] = ["a", "b"].map(|name| {
                let faulty = Faulty::new(memory.another_door(), plan.clone());
                Desk::start(name, Rc::new(faulty))
            });
            for round in 0..5_usize {
                for (place, desk) in [&one, &other].into_iter().enumerate() {
                    desk.edit(answer(2 * round + place, 3));
                    now(desk.save());
                }
            }
            // The trouble is over; the next look brings everything together.
            for desk in [&one, &other, &one, &other] {
                now(desk.look());
                now(desk.save());
            }
            let end = saved(&memory);
            assert_eq!(one.present(), other.present(), "{fault:?} at {number}");
            assert_eq!(end, one.present(), "{fault:?} at {number}");
            let answered: Vec<usize> = ItemId::all()
                .enumerate()
                .filter(|(_, item)| {
                    let mut assessments = end.assessments.iter();
                    assessments.any(|one| one.answers.get(*item).is_some())
                })
                .map(|(place, _)| place)
                .collect();
            assert_eq!(
                answered,
                (0..10).collect::<Vec<_>>(),
                "{fault:?} at {number}"
            );
        }
    }
}

/// Each program adds KAMs of its own and writes into fields of its own, over a
/// slow and forgetful backend, frozen now and then; in the end nothing is lost.
#[test]
fn nothing_is_lost_in_any_order() {
    with_seeds(300, |seed| {
        let mut chance = Chance::new(seed);
        let memory = Memory::default();
        let names = ["a", "b", "c"];
        let doors: Vec<Rc<Faulty>> = names
            .iter()
            .map(|_| {
                let fault = match chance.below(3) {
                    0 => Fault::None,
                    1 => Fault::Delay(chance.below(4)),
                    _ => Fault::LoseEvent,
                };
                Rc::new(Faulty::new(memory.another_door(), Plan::always(fault)))
            })
            .collect();
        let desks: Vec<Rc<Desk>> = names
            .iter()
            .zip(&doors)
            .map(|(name, door)| Desk::start(name, door.clone()))
            .collect();
        let mut tasks = Tasks::default();
        let mut added = 0;
        for _ in 0..40 {
            let who = chance.below(desks.len());
            let (desk, door) = (&desks[who], &doors[who]);
            match chance.below(6) {
                0 | 1 => {
                    added += 1;
                    desk.edit(kam(&format!("{} {added}", names[who])));
                    let desk = desk.clone();
                    tasks.start(async move { desk.save().await });
                }
                2 => {
                    desk.edit(answer(
                        10 * who + chance.below(10),
                        1 + chance.below(5) as u8,
                    ));
                    let desk = desk.clone();
                    tasks.start(async move { desk.save().await });
                }
                3 => door.freeze(chance.once_in(2)),
                4 => {
                    let desk = desk.clone();
                    let pause = chance.below(3);
                    tasks.start(async move {
                        turns(pause).await;
                        desk.look().await;
                    });
                }
                _ => {
                    for _ in 0..chance.below(6) {
                        tasks.turn(&mut chance);
                    }
                }
            }
        }
        while tasks.turn(&mut chance) {}
        for desk in desks.iter().chain(&desks).chain(&desks) {
            now(desk.look());
            now(desk.save());
        }
        let end = saved(&memory);
        for desk in &desks {
            assert_eq!(desk.present(), end);
        }
        assert_eq!(end.kams.len(), added, "KAMs were lost or doubled");
        assert!(exchange::read(&exchange::write(&end), today()).is_ok());
    });
}

/// The same in tabs that write at the same moment, each into its own copy.
#[test]
fn nothing_is_lost_by_tabs_that_write_at_once() {
    with_seeds(300, |seed| race(seed, &["a", "b", "c"], false));
}

/// Two tabs whose answers go back and forth, so that the same is said again.
#[test]
fn no_answer_goes_back_where_two_tabs_write_at_once() {
    with_seeds(300, |seed| race(seed, &["a", "b"], true));
}

/// Two tabs come to the same text by as many saves, each on its own way: it is
/// not the same step, and what one has changed by it stands.
#[test]
fn the_same_text_of_two_tabs_is_not_the_same_step() {
    let (mine, theirs) = (0, 1);
    let browser = Browser::new(2);
    let [one, other] = [mine, theirs].map(|place| {
        let name = ["a", "b"][place];
        Desk::start(name, Rc::new(Door(browser.tab(place))))
    });
    let say = |desk: &Desk, item, step| {
        desk.edit(answer(item, step));
        now(desk.save());
    };
    let exchange_all = || {
        for place in [mine, theirs] {
            browser.arrive_all(place);
        }
        for place in [mine, theirs] {
            browser.tab(place).see_some(100);
        }
    };
    say(&one, 0, 1);
    exchange_all();
    now(other.look());
    say(&other, 1, 1);
    exchange_all();
    now(one.look());

    // At once: one side changes its answer, the other its own three times.
    say(&one, 0, 2);
    browser.arrive_all(mine);
    for step in [2, 1, 2] {
        say(&other, 1, step);
    }
    browser.arrive_all(theirs);
    // The first text is seen, which the third repeats, and merged.
    let tab = browser.tab(mine);
    while one.present().assessments[0].answers.get(item(1)) != Some(Answer::Rated(2)) {
        tab.see_some(1);
        now(one.look());
    }
    exchange_all();
    now(other.look());

    // Now one side comes back to that text, and the other goes on from before.
    say(&one, 0, 1);
    browser.arrive_all(mine);
    say(&other, 1, 3);
    exchange_all();
    for desk in [&one, &other, &one] {
        now(desk.look());
        exchange_all();
    }
    for desk in [&one, &other] {
        let answers = &desk.present().assessments[0].answers;
        assert_eq!(answers.get(item(0)), Some(Answer::Rated(1)));
        assert_eq!(answers.get(item(1)), Some(Answer::Rated(3)));
    }
}

fn item(place: usize) -> ItemId {
    ItemId::all().nth(place).expect("an item")
}

/// How many answers are each tab's own.
const ITEMS: usize = 2;

fn race(seed: u64, names: &[&'static str], answers_too: bool) {
    let mut chance = Chance::new(seed);
    let browser = Browser::new(names.len());
    let desks: Vec<Rc<Desk>> = names
        .iter()
        .enumerate()
        .map(|(place, name)| Desk::start(name, Rc::new(Door(browser.tab(place)))))
        .collect();
    let mut added = 0;
    let mut answered = vec![None; ITEMS * names.len()];
    // One more is everybody's: what one of them has said last stands.
    let contested = ITEMS * names.len();
    let mut claims = vec![None; names.len()];
    for _ in 0..40 {
        let who = chance.below(desks.len());
        let desk = &desks[who];
        match chance.below(5) {
            0 => {
                added += 1;
                desk.edit(kam(&format!("{} {added}", names[who])));
                now(desk.save());
            }
            1 if answers_too => {
                let own = chance.below(ITEMS + 1);
                if own == ITEMS {
                    let step = 1 + chance.below(5) as u8;
                    claims[who] = Some(Answer::Rated(step));
                    desk.edit(answer(contested, step));
                } else {
                    let step = 1 + chance.below(2) as u8;
                    answered[ITEMS * who + own] = Some(Answer::Rated(step));
                    desk.edit(answer(ITEMS * who + own, step));
                }
                now(desk.save());
            }
            2 => {
                for _ in 0..chance.below(8) {
                    browser.deliver(&mut chance);
                }
            }
            // Also when a page gets the focus.
            3 if desk.is_called.get() || chance.once_in(4) => now(desk.look()),
            _ => {}
        }
    }
    // Until nothing moves any more: who is called looks.
    loop {
        let mut moves = browser.deliver(&mut chance);
        for desk in &desks {
            if desk.is_called.get() {
                now(desk.look());
                moves = true;
            }
        }
        if !moves {
            break;
        }
    }
    for desk in &desks {
        let present = desk.present();
        let answers = present.assessments.first().map(|one| &one.answers);
        for (item, answer) in ItemId::all().zip(answered.clone()) {
            let shown = answers.and_then(|answers| answers.get(item));
            assert_eq!(shown, answer, "{}", item.key());
        }
        let shown = answers.and_then(|answers| answers.get(item(contested)));
        assert!(
            claims.contains(&shown),
            "{shown:?} was not said last: {claims:?}"
        );
        let mut aliases: Vec<String> = desk
            .present()
            .kams
            .into_iter()
            .map(|kam| kam.alias)
            .collect();
        aliases.sort();
        aliases.dedup();
        assert_eq!(aliases.len(), added, "KAMs were lost or doubled");
        assert_eq!(desk.present(), desks[0].present());
    }
}

//! What is kept beside the workspace: which snapshots stay, what a save changes
//! in the journal, and what a start makes of it.

use std::collections::BTreeSet;
use std::rc::Rc;

use leitwerk::editing::{Command, Entry};
use leitwerk::exchange;
use leitwerk::model::{Date, Kam};
use leitwerk::storage::generations::{
    Before, Beginning, Cause, Change, Head, Lineage, Mark, Relation, When, begin, changes, dropped,
};
use leitwerk::storage::{Backend, Memory, Snapshot, Text, checksum, mark as ancestor};

use super::chance::{Chance, with_seeds};
use super::desk::{Desk, today};
use super::run::now;

const MINUTE: u64 = 60 * 1000;

/// A moment so many minutes after the first.
fn at(minutes: u64) -> When {
    let day = today().plus_days(i64::try_from(minutes / 1440).unwrap());
    When {
        millis: minutes * MINUTE,
        day,
        minute: u16::try_from(minutes % 1440).unwrap(),
    }
}

fn mark(minutes: u64, cause: Cause) -> Mark {
    Mark::new(at(minutes), cause, &minutes.to_string())
}

fn head(minutes: u64, text: &str, ancestors: &[&str], saves: u64) -> Head {
    Head {
        when: at(minutes),
        snapshot: Snapshot {
            text: text.to_owned(),
            revision: String::new(),
            ancestors: ancestors
                .iter()
                .map(|text| ancestor(checksum(text), 0))
                .collect(),
            saves,
        },
    }
}

/// The journal and the snapshots, as the database would hold them.
#[derive(Default)]
struct Kept {
    heads: Vec<Head>,
    snapshots: Vec<(Mark, String)>,
}

impl Kept {
    fn marks(&self) -> Vec<Mark> {
        self.snapshots.iter().map(|(mark, _)| *mark).collect()
    }

    fn save(&mut self, next: &Head, before: Vec<Before>) {
        for change in changes(&self.heads, &self.marks(), next, before) {
            match change {
                Change::PutHead(head) => {
                    self.heads.retain(|other| other.key() != head.key());
                    // What is written can be read.
                    self.heads.push(Head::read(&head.write()).unwrap());
                }
                Change::DropHead(key) => self.heads.retain(|head| head.key() != key),
                Change::Put(mark, text) => {
                    assert_eq!(Mark::parse(&mark.key()), Some(mark));
                    self.snapshots.push((mark, text));
                }
                Change::Drop(mark) => self.snapshots.retain(|(other, _)| *other != mark),
            }
        }
    }
}

#[test]
fn the_last_ten_stay_the_last_of_seven_days_and_the_last_of_each_cause() {
    with_seeds(500, |seed| {
        let mut chance = Chance::new(seed);
        let mut minutes = 0;
        let marks: Vec<Mark> = (0..chance.below(80))
            .map(|_| {
                minutes += 1 + chance.below(900) as u64;
                mark(minutes, Cause::ALL[chance.below(Cause::ALL.len())])
            })
            .collect();
        let gone = dropped(&marks);
        let stays: Vec<Mark> = marks
            .iter()
            .filter(|one| !gone.contains(one))
            .copied()
            .collect();

        // Marks are in the order of their time here.
        let last_ten = &marks[marks.len().saturating_sub(10)..];
        assert!(last_ten.iter().all(|one| stays.contains(one)), "{seed}");
        let days: BTreeSet<Date> = marks.iter().map(|one| one.when.day).collect();
        for day in days.into_iter().rev().take(7) {
            let last = marks.iter().rev().find(|one| one.when.day == day).unwrap();
            assert!(stays.contains(last), "{seed}: {day}");
        }
        for cause in Cause::ALL.iter().filter(|cause| **cause != Cause::Pause) {
            if let Some(last) = marks.iter().rev().find(|one| one.cause == *cause) {
                assert!(stays.contains(last), "{seed}: {cause:?}");
            }
        }
        assert!(stays.len() < 10 + 7 + Cause::ALL.len(), "{seed}");
        // What stays, stays.
        assert_eq!(dropped(&stays), []);
    });
}

#[test]
fn a_save_never_costs_a_newer_state() {
    with_seeds(300, |seed| {
        let mut chance = Chance::new(seed);
        let mut kept = Kept::default();
        // Two tabs, each with what it knows; now and then one takes in what the
        // other wrote.
        let mut tabs = [head(0, "start", &[], 0), head(0, "start", &[], 0)];
        let mut recorded = [None, None];
        for step in 1..60_u64 {
            let tab = chance.below(2);
            let own = tabs[tab].clone();
            let mut ancestors = vec![ancestor(own.lineage().sum, own.snapshot.saves)];
            ancestors.extend(&own.snapshot.ancestors);
            let mut saves = own.snapshot.saves;
            if chance.once_in(3) {
                let other = tabs[1 - tab].lineage();
                ancestors.push(ancestor(other.sum, other.saves));
                ancestors.extend(&other.ancestors);
                saves = saves.max(other.saves);
            }
            // Sometimes something is taken back.
            let text = if chance.once_in(4) {
                "start".to_owned()
            } else {
                format!("{tab}-{step}")
            };
            let next = Head {
                when: at(step),
                snapshot: Snapshot {
                    text,
                    revision: String::new(),
                    ancestors,
                    saves: saves + 1,
                },
            };
            tabs[tab] = next.clone();
            // A save may be overtaken by later ones, never lost.
            if chance.once_in(4) {
                continue;
            }
            kept.save(&next, Vec::new());
            recorded[tab] = Some(next);
            // The last state of each tab stands there, or one that was made of
            // it, or it is a snapshot.
            for last in recorded.iter().flatten() {
                let lineage = last.lineage();
                let is_there = kept.heads.iter().any(|head| {
                    matches!(
                        lineage.relation(&head.lineage()),
                        Relation::Same | Relation::Earlier
                    )
                });
                let is_snapshot = kept.marks().iter().any(|mark| mark.sum == lineage.sum);
                assert!(is_there || is_snapshot, "{seed}: {step}");
            }
            assert!(kept.heads.len() <= 4, "{seed}");
        }
    });
}

#[test]
fn the_later_of_two_texts_is_known_even_where_something_was_taken_back() {
    let first = head(0, "a", &["b"], 1).lineage();
    let second = head(1, "b", &["a"], 2).lineage();
    let again = head(2, "a", &["b", "a"], 3).lineage();
    assert_eq!(second.relation(&first), Relation::Later);
    assert_eq!(again.relation(&second), Relation::Later);
    assert_eq!(second.relation(&again), Relation::Earlier);
    let sibling = head(3, "c", &["a"], 2).lineage();
    let other = head(3, "d", &["a"], 2).lineage();
    assert_eq!(sibling.relation(&other), Relation::Sibling);
    assert_eq!(
        head(3, "e", &[], 0).lineage().relation(&other),
        Relation::Stranger
    );
}

#[test]
fn a_snapshot_is_made_after_a_pause_at_the_end_of_a_day_and_before_what_one_may_regret() {
    let mut kept = Kept::default();
    let mut texts: Vec<String> = vec!["0".to_owned()];
    let mut save = |kept: &mut Kept, minutes: u64, before: Option<Cause>| {
        let text = minutes.to_string();
        let made_of: Vec<&str> = texts.iter().rev().map(String::as_str).collect();
        let next = head(minutes, &text, &made_of, minutes);
        let last = texts.last().unwrap().clone();
        let before = before.map(|cause| Before { cause, text: last });
        kept.save(&next, before.into_iter().collect());
        texts.push(text);
    };
    let names = |kept: &Kept| -> Vec<(String, Cause)> {
        let snapshots = kept.snapshots.iter();
        snapshots
            .map(|(mark, text)| (text.clone(), mark.cause))
            .collect()
    };
    let named = |text: &str, cause| (text.to_owned(), cause);
    save(&mut kept, 1, None);
    save(&mut kept, 2, None);
    save(&mut kept, 3, None);
    assert_eq!(names(&kept), [named("1", Cause::Pause)]);
    save(&mut kept, 12, None);
    assert_eq!(names(&kept)[1..], [named("3", Cause::Pause)]);
    save(&mut kept, 13, Some(Cause::Deletion));
    assert_eq!(names(&kept)[2..], [named("12", Cause::Deletion)]);
    save(&mut kept, 1438, None);
    save(&mut kept, 1441, None);
    assert_eq!(
        names(&kept)[3..],
        [named("13", Cause::Pause), named("1438", Cause::Pause)]
    );
    assert_eq!(kept.heads.len(), 1);
}

#[test]
fn a_start_takes_what_belongs_to_the_saved_text_and_only_offers_the_rest() {
    let saved = head(0, "b", &["a"], 2).lineage();
    let taken = |head: Head| Beginning {
        taken: vec![head],
        ..Beginning::default()
    };
    let found = |head: Head| Beginning {
        found: vec![head],
        ..Beginning::default()
    };
    let nothing = Beginning::default();
    let of = |saved: Option<&Lineage>, head: &Head| begin(saved, vec![head.clone()]);

    let later = head(1, "c", &["b", "a"], 3);
    assert_eq!(of(Some(&saved), &later), taken(later.clone()));
    let sibling = head(1, "d", &["a"], 2);
    assert_eq!(of(Some(&saved), &sibling), taken(sibling.clone()));
    assert_eq!(of(Some(&saved), &head(0, "a", &[], 1)), nothing);
    assert_eq!(of(Some(&saved), &head(0, "b", &["a"], 2)), nothing);
    let stranger = head(1, "z", &["y"], 9);
    assert_eq!(of(Some(&saved), &stranger), found(stranger.clone()));
    // A cleared storage: nothing comes back by itself.
    assert_eq!(of(None, &later), found(later.clone()));
}

/// The program is killed after some saves, of which `localStorage` has only
/// kept the first so many: with the journal, nothing is lost.
#[test]
fn what_local_storage_has_lost_comes_back_from_the_journal() {
    with_seeds(100, |seed| {
        let mut chance = Chance::new(seed);
        let memory = Memory::default();
        let desk = Desk::start("first", Rc::new(memory.another_door()));
        let mut kept = Kept::default();
        let mut texts = Vec::new();
        for step in 0..2 + chance.below(8) as u64 {
            let weeks = 1 + chance.below(50);
            let kam = Kam::new(String::new(), format!("{step}-{weeks}"));
            desk.edit(Command::Add(vec![Entry::Kam(Box::new(kam))]));
            now(desk.save());
            let text = exchange::write(&desk.present());
            let snapshot = desk.keeper.stamped(text);
            texts.push(snapshot.clone());
            kept.save(
                &Head {
                    when: at(step),
                    snapshot,
                },
                Vec::new(),
            );
        }
        let whole = desk.present();

        let on_disk = &texts[chance.below(texts.len())];
        let left = Memory::default();
        let expected = now(left.load()).unwrap();
        let next = Text {
            text: on_disk.text.clone(),
            ancestors: on_disk.ancestors.clone(),
            saves: on_disk.saves,
        };
        now(left.compare_and_save(expected, next)).unwrap();
        let again = Desk::start("second", Rc::new(left));
        let saved = Lineage {
            sum: checksum(&on_disk.text),
            ancestors: on_disk.ancestors.clone(),
            saves: on_disk.saves,
        };
        let taken = begin(Some(&saved), kept.heads).taken;
        let taken = taken.into_iter().map(|head| head.snapshot).collect();
        now(again.keeper.take_up(taken, &*again));
        assert_eq!(again.present(), whole, "{seed}");
    });
}

#[test]
fn what_is_no_entry_is_none() {
    for text in [
        "",
        "\n",
        "1 2026-01-01 0",
        "1 2026-01-01 1440\n\n{}",
        "x 2026-01-01 0\n\n{}",
    ] {
        assert_eq!(Head::read(text), None, "{text}");
    }
    for key in [
        "",
        "1 2026-01-01 0 pause",
        "1 2026-01-01 0 other ff",
        "1 2026-13-01 0 pause ff",
    ] {
        assert_eq!(Mark::parse(key), None, "{key}");
    }
}

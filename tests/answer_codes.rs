//! Answer codes and batches: what holds for every form.

#![allow(
    clippy::expect_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::exchange::answer_code::{AnswerCode, AnswerForm, CodeFault, MIN_ANSWERS};
use leitwerk::exchange::collecting::{BallotBox, Batch, EntryFault};
use leitwerk::exchange::team_view;
use leitwerk::model::{Answer, Answers, Date, FORMS, ItemId, Round, Tally, TaskId, TeamView};
use proptest::prelude::*;
use proptest::sample::Index;
use support::cases;

const SYMBOLS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Answers to enough items: a step, not applicable, or none.
fn forms() -> impl Strategy<Value = Answers> {
    let steps = prop::collection::vec(0..=6_u8, 30);
    steps
        .prop_map(|steps| {
            let mut answers = Answers::default();
            for (item, step) in ItemId::all().zip(steps) {
                answers.set(
                    item,
                    match step {
                        0 => None,
                        6 => Some(Answer::NotApplicable),
                        _ => Some(Answer::Rated(step)),
                    },
                );
            }
            answers
        })
        .prop_filter("enough answers", |answers| AnswerForm::of(answers).is_ok())
}

fn codes() -> impl Strategy<Value = AnswerCode> {
    (any::<u16>(), any::<u16>(), forms())
        .prop_map(|(round, nonce, answers)| code(round, nonce, &answers))
}

fn code(round: u16, nonce: u16, answers: &Answers) -> AnswerCode {
    AnswerCode {
        round: Round(round),
        nonce,
        form: AnswerForm::of(answers).expect("enough answers"),
    }
}

/// All items answered with this step.
fn all(step: u8) -> Answers {
    let mut answers = Answers::default();
    for item in ItemId::all() {
        answers.set(item, Some(Answer::Rated(step)));
    }
    answers
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_code_is_read_as_it_was_written(code in codes()) {
        let text = code.to_string();
        prop_assert_eq!(AnswerCode::read(&text), Ok(code));
        prop_assert_eq!(AnswerCode::read(&text.to_lowercase().replace('-', " ")), Ok(code));
    }

    #[test]
    fn one_wrong_character_is_noticed(code in codes(), place in any::<Index>(), other in any::<Index>()) {
        let mut text = code.to_string().replace('-', "").into_bytes();
        let place = place.index(text.len());
        let others: Vec<u8> = SYMBOLS.iter().copied().filter(|symbol| *symbol != text[place]).collect();
        text[place] = *other.get(&others);
        let text = String::from_utf8(text).expect("ASCII");
        prop_assert_eq!(AnswerCode::read(&text), Err(CodeFault::Checksum));
    }

    #[test]
    fn two_neighbours_in_the_wrong_order_are_noticed(code in codes(), place in any::<Index>()) {
        let mut text = code.to_string().replace('-', "").into_bytes();
        let place = place.index(text.len() - 1);
        prop_assume!(text[place] != text[place + 1]);
        text.swap(place, place + 1);
        let text = String::from_utf8(text).expect("ASCII");
        prop_assert_eq!(AnswerCode::read(&text), Err(CodeFault::Checksum));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,40}", symbols in "[0-9A-Za-z -]{20,40}") {
        for text in [text, symbols] {
            match AnswerCode::read(&text) {
                Ok(code) => prop_assert_eq!(AnswerCode::read(&code.to_string()), Ok(code)),
                Err(fault) => prop_assert!(![CodeFault::Round, CodeFault::Duplicate].contains(&fault)),
            }
        }
    }

    #[test]
    fn a_closed_batch_reveals_nobody(forms in prop::collection::vec(forms(), 3..9)) {
        let closed = closed(&forms);
        prop_assert_eq!(closed.forms as usize, forms.len());
        prop_assert_eq!(closed.items.is_some(), forms.len() >= 5);
        for task in TaskId::ALL {
            let of_task = closed.tasks[task];
            let answering = forms.iter().filter(|form| form.of(task).iter().any(is_rated)).count();
            if let Some(items) = &closed.items {
                let told: Tally = ItemId::of(task).map(|item| items[item]).sum();
                prop_assert_eq!(told, of_task);
                for item in ItemId::of(task) {
                    let valid = forms.iter().filter(|form| is_rated(&form.get(item))).count();
                    let told = items[item];
                    prop_assert!(told == Tally::default() || told.valid as usize == valid && valid >= 3);
                    // 10 to 90 points.
                    prop_assert!(10 * told.sum >= 14 * told.valid && 10 * told.sum <= 46 * told.valid);
                }
            } else if of_task.valid > 0 {
                prop_assert!(answering >= 3 && of_task.valid >= 3 * closed.forms);
                // 5 to 95 points.
                prop_assert!(10 * of_task.sum >= 12 * of_task.valid);
                prop_assert!(10 * of_task.sum <= 48 * of_task.valid);
            }
        }
    }

    #[test]
    fn the_order_of_forms_and_the_way_in_do_not_matter(
        forms in prop::collection::vec(forms(), 3..8), turns in 0..8_usize,
    ) {
        let mut turned = forms.clone();
        turned.rotate_left(turns % forms.len());
        let mut ballots = BallotBox::open(Round(7));
        for form in &turned {
            prop_assert_eq!(ballots.put(&AnswerForm::of(form).expect("enough answers")), Ok(()));
        }
        prop_assert_eq!(ballots.close(ID.into(), Date::EPOCH), Some(closed(&forms)));
        prop_assert_eq!((ballots.forms(), ballots.close(ID.into(), Date::EPOCH)), (0, None));
    }
}

fn is_rated(answer: &Option<Answer>) -> bool {
    matches!(answer, Some(Answer::Rated(_)))
}

const ID: &str = "random";

fn closed(forms: &[Answers]) -> TeamView {
    let mut batch = Batch::open(Round(7));
    for (nonce, form) in (0..).zip(forms) {
        let code = code(7, nonce, form).to_string();
        assert_eq!(batch.enter(&code, &[]), Ok(()));
    }
    batch.close(ID.into(), Date::EPOCH).expect("enough forms").0
}

#[test]
fn fewer_than_fifteen_answers_give_no_code() {
    let mut answers = all(3);
    for item in ItemId::all().skip(MIN_ANSWERS) {
        answers.set(item, Some(Answer::NotApplicable));
    }
    assert!(AnswerForm::of(&answers).is_ok());
    answers.set(ItemId::of(TaskId::T1).next().expect("an item"), None);
    assert_eq!(AnswerForm::of(&answers), Err(CodeFault::TooFew));
}

#[test]
fn a_batch_that_cannot_be_closed_stays_open() {
    let mut batch = Batch::open(Round(1));
    for nonce in 0..2 {
        let code = code(1, nonce, &all(2)).to_string();
        assert_eq!(batch.enter(&code, &[]), Ok(()));
    }
    assert_eq!(
        (batch.close(ID.into(), Date::EPOCH), batch.forms()),
        (None, 2)
    );
    let third = code(1, 2, &all(2)).to_string();
    assert_eq!(batch.enter(&third, &[]), Ok(()));
    assert!(batch.close(ID.into(), Date::EPOCH).is_some());
    assert_eq!(batch.forms(), 0);
}

#[test]
fn what_was_in_a_closed_batch_does_not_come_into_the_next() {
    let codes: Vec<_> = (0..4)
        .map(|nonce| code(1, nonce, &all(4)).to_string())
        .collect();
    let mut first = Batch::open(Round(1));
    for code in &codes[..3] {
        assert_eq!(first.enter(code, &[]), Ok(()));
    }
    let (_, used) = first.close(ID.into(), Date::EPOCH).expect("enough forms");
    assert!(used.is_sorted());
    let mut second = Batch::open(Round(1));
    let duplicate = Err(EntryFault::Code(CodeFault::Duplicate));
    assert_eq!(second.enter(&codes[0], &used), duplicate);
    assert_eq!(second.enter(&codes[3], &used), Ok(()));
    assert_eq!(second.forms(), 1);
}

#[test]
fn a_batch_takes_five_hundred_forms() {
    let mut batch = Batch::open(Round(1));
    let mut ballots = BallotBox::open(Round(1));
    let form = AnswerForm::of(&all(4)).expect("enough answers");
    for nonce in 0..FORMS.1 as u16 {
        assert_eq!(
            batch.enter(&code(1, nonce, &all(4)).to_string(), &[]),
            Ok(())
        );
        assert_eq!(ballots.put(&form), Ok(()));
    }
    let more = code(1, 999, &all(4)).to_string();
    assert_eq!(batch.enter(&more, &[]), Err(EntryFault::Full));
    assert_eq!(ballots.put(&form), Err(EntryFault::Full));
}

#[test]
fn a_round_is_four_lower_case_digits() {
    for text in ["0000", "3fa9", "ffff"] {
        assert_eq!(Round::parse(text).expect(text).to_string(), text);
    }
    for text in ["", "3FA9", "+fa9", "3fa", "3fa99", "3fag", "３fa9"] {
        assert_eq!(Round::parse(text), None, "{text}");
    }
}

#[test]
fn a_team_view_travels_alone() {
    let view = closed(&[all(1), all(3), all(4), all(5), all(5)]);
    let text = team_view::write(&view);
    assert_eq!(team_view::read(&text), Ok(view.clone()));
    assert_eq!(team_view::read(&format!("\n {text} \n")), Ok(view));
    for (wrong, path) in [
        ("", ""),
        ("[]", ""),
        ("null", ""),
        (&*text.replace("leitwerk-team-view", "leitwerk"), ""),
        (
            &*text.replace("\"schemaVersion\":", "\"schemaVersion\":9"),
            "",
        ),
        (&*text.replace("\"view\":", "\"more\":1,\"view\":"), "/more"),
        (&*text.replace("\"view\":", "\"views\":"), "/views"),
        (&*text.replace("\"forms\":5", "\"forms\":2"), "/view/forms"),
    ] {
        let problems = team_view::read(wrong).expect_err(wrong);
        assert_eq!(problems[0].path, path, "{wrong}");
    }
}

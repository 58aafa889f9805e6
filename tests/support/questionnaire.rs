//! Filled-in questionnaires in the notation of instrument.md B.10.

use leitwerk::model::{
    Answer, Answers, Assessment, BalanceAnswers, BalanceId, BalancePair, BalancePole, Date, ItemId,
    TaskId, Workspace,
};

/// A workspace with one assessment of the leader: answers task by task, one
/// character an item, `-` not applicable, `?` not answered; the importance of
/// each task, `?` not rated.
pub fn workspace(answers: &str, importance: &str) -> Workspace {
    Workspace {
        assessments: vec![assessment(answers, importance)],
        ..Workspace::default()
    }
}

/// The assessment alone.
pub fn assessment(answers: &str, importance: &str) -> Assessment {
    let date = Date::parse("2026-03-02").expect("date");
    let mut assessment = Assessment::begin("as1".to_owned(), date);
    assessment.answers = self::answers(answers);
    let ratings: Vec<_> = importance.chars().map(answer).collect();
    assert_eq!(ratings.len(), 6, "{importance}");
    for (task, rating) in TaskId::ALL.into_iter().zip(ratings) {
        if let Some(Answer::Rated(rating)) = rating {
            assessment.importance.set(task, Some(rating));
        }
    }
    assessment
}

/// Balance answers pair by pair, as in `53 43 53 42`.
pub fn balance(pairs: &str) -> BalanceAnswers {
    let mut answers = BalanceAnswers::default();
    for (pair, both) in BalancePair::ALL.into_iter().zip(pairs.split_whitespace()) {
        for (pole, character) in BalancePole::ALL.into_iter().zip(both.chars()) {
            answers.set(BalanceId { pair, pole }, answer(character));
        }
    }
    answers
}

fn answers(tasks: &str) -> Answers {
    let given: Vec<_> = tasks.split_whitespace().flat_map(str::chars).collect();
    assert_eq!(given.len(), 30, "{tasks}");
    let mut answers = Answers::default();
    for (item, character) in ItemId::all().zip(given) {
        answers.set(item, answer(character));
    }
    answers
}

fn answer(character: char) -> Option<Answer> {
    match character {
        '-' => Some(Answer::NotApplicable),
        '?' => None,
        step => Some(Answer::Rated(step.to_digit(6).expect("step") as u8)),
    }
}

//! The balance between steering and inspiring (instrument.md B.7).

use crate::model::keyed::keyed;
use crate::model::{BalanceAnswers, BalanceId, BalancePair, BalancePole, r1};

/// Valid items of a pole without which it has no score.
pub const MIN_VALID_OF_POLE: u32 = 3;
/// The strength of the weaker leg, in points, from which both legs carry.
pub const BOTH_FROM: f64 = 60.0;
/// The score, in points, below which a pole is not much in use.
pub const RESTRAINED_BELOW: f64 = 40.0;
/// The difference of the poles, in points, up to which neither prevails.
pub const BALANCED_WITHIN: f64 = 20.0;

keyed! {
    /// How the two poles stand to each other.
    Style {
        /// Both legs carry.
        Both = "both",
        /// Neither is much in use.
        Restrained = "restrained",
        /// Leaning to inspiration.
        Inspiring = "inspiring",
        /// Leaning to steering.
        Steering = "steering",
        /// Balanced, with room to grow.
        Moderate = "moderate",
    }
}

/// The profile of both poles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BalanceProfile {
    /// `TA`: the mean item score of the transactional pole, points, 0 to 100.
    pub transactional: f64,
    /// `TF`: the mean item score of the transformational pole, points, 0 to
    /// 100.
    pub transformational: f64,
    /// The pair with the greatest difference; none if there is no difference.
    pub tension: Option<BalancePair>,
}

impl BalanceProfile {
    /// The profile; none if a pole has no score.
    #[must_use]
    pub fn of(answers: &BalanceAnswers) -> Option<Self> {
        Some(Self {
            transactional: pole_score(answers, BalancePole::Transactional)?,
            transformational: pole_score(answers, BalancePole::Transformational)?,
            tension: tension(answers),
        })
    }

    /// `B`: how far inspiration prevails, points, −100 to 100.
    #[must_use]
    pub fn balance(&self) -> f64 {
        self.transformational - self.transactional
    }

    /// `Q`: the strength of the weaker leg, points, 0 to 100.
    #[must_use]
    pub fn weaker_leg(&self) -> f64 {
        self.transactional.min(self.transformational)
    }

    /// `V`: the intensity, points, 0 to 100.
    #[must_use]
    pub fn intensity(&self) -> f64 {
        (self.transactional + self.transformational) / 2.0
    }

    /// The style: the first rule that matches.
    #[must_use]
    pub fn style(&self) -> Style {
        let balance = r1(self.balance());
        let within = r1(self.balance().abs()) <= BALANCED_WITHIN;
        if r1(self.weaker_leg()) >= BOTH_FROM && within {
            Style::Both
        } else if r1(self.transactional) < RESTRAINED_BELOW
            && r1(self.transformational) < RESTRAINED_BELOW
        {
            Style::Restrained
        } else if balance > BALANCED_WITHIN {
            Style::Inspiring
        } else if balance < -BALANCED_WITHIN {
            Style::Steering
        } else {
            Style::Moderate
        }
    }
}

/// `TA` or `TF`: the mean item score of a pole, points, 0 to 100; none with
/// fewer than three valid items.
#[must_use]
pub fn pole_score(answers: &BalanceAnswers, pole: BalancePole) -> Option<f64> {
    let (mut valid, mut sum) = (0, 0.0);
    for pair in BalancePair::ALL {
        if let Some(score) = item_score(answers, pair, pole) {
            valid += 1;
            sum += score;
        }
    }
    (valid >= MIN_VALID_OF_POLE).then(|| sum / f64::from(valid))
}

/// `d_p`: how far the transformational item of a pair prevails, points, −100
/// to 100; none unless both items are valid.
#[must_use]
pub fn difference(answers: &BalanceAnswers, pair: BalancePair) -> Option<f64> {
    let transactional = item_score(answers, pair, BalancePole::Transactional)?;
    let transformational = item_score(answers, pair, BalancePole::Transformational)?;
    Some(transformational - transactional)
}

fn item_score(answers: &BalanceAnswers, pair: BalancePair, pole: BalancePole) -> Option<f64> {
    answers.get(BalanceId { pair, pole })?.score()
}

fn tension(answers: &BalanceAnswers) -> Option<BalancePair> {
    let mut greatest = (None, 0.0);
    for pair in BalancePair::ALL {
        let size = difference(answers, pair).map_or(0.0, f64::abs);
        if size > greatest.1 {
            greatest = (Some(pair), size);
        }
    }
    greatest.0
}

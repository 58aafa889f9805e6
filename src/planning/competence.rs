//! The competence profile against the target of a career stage
//! (instrument.md D.1).

use crate::model::{CareerIntent, CareerStage, Competence, Kam};

/// Fewest rated competences that make a gap.
const FEWEST_RATED: usize = 3;

/// The career stage whose targets count: the one aimed at by a KAM who
/// advances, otherwise the present one.
#[must_use]
pub fn reference_stage(kam: &Kam) -> CareerStage {
    match kam.career_intent {
        Some(CareerIntent::Advance) => kam.next_stage.unwrap_or(kam.career_stage),
        _ => kam.career_stage,
    }
}

/// How many levels each rated competence is below its target, in the order of
/// the instrument.
fn shortfalls(kam: &Kam) -> impl Iterator<Item = (Competence, u8)> {
    let stage = reference_stage(kam);
    Competence::ALL.iter().filter_map(move |competence| {
        let level = kam.competence.get(*competence)?;
        Some((*competence, competence.target(stage).saturating_sub(level)))
    })
}

/// `competenceGap`: levels below target over the rated competences; none if
/// fewer than three are rated.
#[must_use]
pub fn competence_gap(kam: &Kam) -> Option<u8> {
    (shortfalls(kam).count() >= FEWEST_RATED)
        .then(|| shortfalls(kam).map(|(_, levels)| levels).sum())
}

/// `topGap`: the rated competence furthest below its target, if any is below.
#[must_use]
pub fn top_gap(kam: &Kam) -> Option<Competence> {
    shortfalls(kam)
        .reduce(|first, next| if next.1 > first.1 { next } else { first })
        .filter(|(_, levels)| *levels > 0)
        .map(|(competence, _)| competence)
}

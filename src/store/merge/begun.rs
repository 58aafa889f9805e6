//! One questionnaire, begun on two sides in the same moment.

use crate::model::{Assessment, Workspace};

/// What all three sides look like if what both have begun is one questionnaire.
/// Neither had one to answer, each gave the new one an identifier of its own,
/// and to the person they are the same. `None`, if it is not so.
pub(super) fn as_one(
    base: &Workspace,
    earlier: &Workspace,
    later: &Workspace,
) -> Option<[Workspace; 3]> {
    if open(base).is_some() {
        return None;
    }
    let (theirs, mine) = (open(earlier)?, open(later)?);
    if theirs.id == mine.id || theirs.date != mine.date {
        return None;
    }
    // Both sides come to the same, whoever merges.
    let id = (&theirs.id).min(&mine.id).clone();
    let mut sides = [base, earlier, later].map(Clone::clone);
    let blank = Assessment::begin(id.clone(), mine.date);
    sides[0].assessments.push(blank);
    for side in &mut sides[1..] {
        side.current_assessment_mut()?.id.clone_from(&id);
    }
    Some(sides)
}

/// The questionnaire that is being answered.
fn open(side: &Workspace) -> Option<&Assessment> {
    let current = side.current_assessment();
    current.filter(|one| one.context_snapshot.is_none())
}

//! What is noticed while a workspace is read.

use super::problem::{Fault, Problem};
use super::sort_by;

/// The problems so far, and the identifiers, which should all be different.
#[derive(Default)]
pub(super) struct Notes<'v> {
    problems: Vec<Problem>,
    ids: Vec<(&'v str, String)>,
}

impl<'v> Notes<'v> {
    /// Notes a problem.
    pub(super) fn problem(&mut self, path: String, fault: Fault) {
        self.problems.push(Problem { path, fault });
    }

    /// Whether a problem was noted at a path or below it.
    pub(super) fn has_problem_in(&self, path: &str) -> bool {
        self.problems.iter().any(|problem| {
            let rest = problem.path.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Notes an identifier that stands at `path`.
    pub(super) fn id(&mut self, id: &'v str, path: String) {
        self.ids.push((id, path));
    }

    /// Every problem, the identifiers that stand there twice included.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let Self {
            mut problems,
            mut ids,
        } = self;
        // Stable, so that of equal identifiers the later in the file is named.
        sort_by(&mut ids, |(a, _), (b, _)| a.cmp(b));
        let mut earlier = None;
        for (id, path) in ids {
            if earlier == Some(id) {
                let fault = Fault::Duplicate;
                problems.push(Problem { path, fault });
            }
            earlier = Some(id);
        }
        problems
    }
}

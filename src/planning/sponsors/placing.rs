//! Placing KAMs with sponsors along augmenting paths (instrument.md D.4,
//! Procedure).

use core::cmp::Reverse;

use crate::model::sort_by;

use super::fit::{Candidate, Fit, spread};

/// A KAM who needs a sponsor.
pub(super) struct Applicant {
    /// Urgency, points.
    pub urgency: u32,
    /// The place among the KAMs by id.
    pub member: usize,
    /// The sponsors the KAM may have.
    pub candidates: Vec<Candidate>,
    /// The place that is suggested.
    pub seat: Option<Seat>,
}

/// A suggested place.
#[derive(Clone, Copy)]
pub(super) struct Seat {
    /// The place of the sponsor among the sponsors by id.
    pub sponsor: usize,
    /// The fit when the pair was made.
    pub fit: Fit,
    /// The sponsor from whom an augmenting step took the KAM.
    pub moved_from: Option<usize>,
}

/// The places that a sponsor has.
pub(super) struct Seats {
    capacity: u32,
    /// Existing sponsorships in any state, which may exceed the capacity, and
    /// suggested ones.
    load: u32,
    /// The applicants placed here.
    suggested: Vec<usize>,
}

impl Seats {
    pub(super) const fn new(capacity: u32, load: u32) -> Self {
        Self {
            capacity,
            load,
            suggested: Vec::new(),
        }
    }

    const fn is_free(&self) -> bool {
        self.load < self.capacity
    }
}

/// Places as many applicants as possible, those who come first first.
pub(super) fn place_all(applicants: &mut [Applicant], sponsors: &mut [Seats]) {
    let mut placing = Placing {
        visited: vec![false; sponsors.len()],
        applicants,
        sponsors,
    };
    for applicant in 0..placing.applicants.len() {
        let before = placing.visited.clone();
        if placing.place(applicant) {
            placing.visited = before;
        }
        // After a search in vain, the sponsors that it visited stay visited:
        // none of them is free, and those placed with them have no candidates
        // but them. No later search could get anywhere from there.
    }
}

struct Placing<'p> {
    applicants: &'p mut [Applicant],
    sponsors: &'p mut [Seats],
    visited: Vec<bool>,
}

/// A candidate at the present load, in the order of preference.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Choice {
    points: Reverse<u32>,
    load: u32,
    sponsor: usize,
    candidate: usize,
}

impl Placing<'_> {
    /// Finds a place for an applicant, moving others if need be. Every level
    /// of the recursion visits another sponsor, so there are never more levels
    /// than sponsors.
    fn place(&mut self, applicant: usize) -> bool {
        let (free, taken) = self.choices(applicant);
        if let Some(choice) = free {
            self.sponsors[choice.sponsor].load += 1;
            self.seat(applicant, &choice);
            return true;
        }
        for choice in taken {
            if core::mem::replace(&mut self.visited[choice.sponsor], true) {
                continue;
            }
            let mut others = self.sponsors[choice.sponsor].suggested.clone();
            sort_by(&mut others, |a, b| {
                let (a, b) = (&self.applicants[*a], &self.applicants[*b]);
                (a.urgency, a.member).cmp(&(b.urgency, b.member))
            });
            // Who finds another place makes room. Nothing changes on the way
            // to a failure: no search looks at a visited sponsor again.
            if others.into_iter().any(|other| self.place(other)) {
                self.seat(applicant, &choice);
                return true;
            }
        }
        false
    }

    /// The best choice with a free place; only if there is none, those that
    /// were not visited yet, the best first.
    fn choices(&self, applicant: usize) -> (Option<Choice>, Vec<Choice>) {
        let choices = || {
            let candidates = self.applicants[applicant].candidates.iter().enumerate();
            candidates.map(|(index, candidate)| {
                let seats = &self.sponsors[candidate.sponsor];
                let spread = spread(seats.capacity, seats.load);
                Choice {
                    points: Reverse(candidate.fit.points() + spread),
                    load: seats.load,
                    sponsor: candidate.sponsor,
                    candidate: index,
                }
            })
        };
        let free = choices().filter(|choice| self.sponsors[choice.sponsor].is_free());
        let best = free.min();
        let mut taken = Vec::new();
        if best.is_none() {
            taken.extend(choices().filter(|choice| !self.visited[choice.sponsor]));
            sort_by(&mut taken, Ord::cmp);
        }
        (best, taken)
    }

    fn seat(&mut self, applicant: usize, choice: &Choice) {
        self.sponsors[choice.sponsor].suggested.push(applicant);
        let of = &mut self.applicants[applicant];
        let base = of.candidates[choice.candidate].fit;
        let moved_from = of.seat.map(|seat| seat.sponsor);
        of.seat = Some(Seat {
            sponsor: choice.sponsor,
            fit: Fit {
                spread: choice.points.0 - base.points(),
                ..base
            },
            moved_from,
        });
        if let Some(left) = moved_from {
            self.sponsors[left]
                .suggested
                .retain(|other| *other != applicant);
        }
    }
}

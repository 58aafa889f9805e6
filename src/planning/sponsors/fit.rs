//! Which sponsor may support which KAM, and how well they fit
//! (instrument.md D.4).

use crate::model::sort_by;
use crate::model::{Settings, Sponsor, SponsorLevel};
use crate::planning::names::{comparable, same};
use crate::planning::team::{Member, SponsorLoad};

/// The parts of the fit of a pair, points: the reasons for a suggestion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// For the sponsor's place in the hierarchy: 40, 25 or 10.
    pub level: u32,
    /// For a shared region, where the KAM is remote: 25 or 0.
    pub region: u32,
    /// For a line other than sales: 15 or 0.
    pub line: u32,
    /// For free capacity, 0 to 20.
    pub spread: u32,
}

impl Fit {
    /// The parts, in the order of the instrument.
    #[must_use]
    pub const fn parts(&self) -> [u32; 4] {
        [self.level, self.region, self.line, self.spread]
    }

    /// The fit, 10 to 100 points.
    #[must_use]
    pub fn points(&self) -> u32 {
        self.parts().into_iter().sum()
    }
}

const fn level_points(level: SponsorLevel) -> u32 {
    match level {
        SponsorLevel::Executive => 40,
        SponsorLevel::Extended => 25,
        SponsorLevel::Senior => 10,
    }
}

/// Points for the share of the capacity that is free; the capacity is at
/// least 1.
pub(super) fn spread(capacity: u32, load: u32) -> u32 {
    20 * capacity.saturating_sub(load) / capacity.max(1)
}

/// A sponsor with names in comparable form.
pub(super) struct Sponsoring<'w> {
    pub sponsor: &'w Sponsor,
    /// The fit with any KAM, before region and spread.
    base: Fit,
    line: String,
    regions: Vec<String>,
}

impl<'w> Sponsoring<'w> {
    pub(super) fn new(held: &SponsorLoad<'w>, settings: &Settings) -> Self {
        let sponsor = held.sponsor;
        let line = comparable(&sponsor.line);
        let in_sales = same(&line, &comparable(&settings.sales_line));
        Self {
            sponsor,
            base: Fit {
                level: level_points(sponsor.level),
                line: if in_sales { 0 } else { 15 },
                ..Fit::default()
            },
            line,
            regions: comparable_regions(&sponsor.regions),
        }
    }

    /// Whether the sponsor could take on anyone, if there were free capacity.
    fn is_possible(&self) -> bool {
        self.sponsor.is_effective() && self.sponsor.capacity >= 1
    }
}

/// A sponsor whom a KAM may have, whatever the free capacity.
pub(super) struct Candidate {
    /// The place among the sponsors by id.
    pub sponsor: usize,
    /// The fit before the spread.
    pub fit: Fit,
}

/// The candidates of a KAM, by sponsor id.
pub(super) fn candidates(
    member: &Member,
    sponsors: &[Sponsoring],
    allow_same_line: bool,
) -> Vec<Candidate> {
    let kam = member.kam;
    let line = comparable(&kam.line);
    let regions = if kam.is_remote() {
        comparable_regions(&kam.regions)
    } else {
        Vec::new()
    };
    let mut excluded: Vec<&str> = kam
        .excluded_sponsor_ids
        .iter()
        .map(String::as_str)
        .collect();
    sort_by(&mut excluded, Ord::cmp);
    sponsors
        .iter()
        .enumerate()
        .filter(|(_, sponsoring)| {
            sponsoring.is_possible()
                && (allow_same_line || !same(&sponsoring.line, &line))
                && excluded
                    .binary_search(&sponsoring.sponsor.id.as_str())
                    .is_err()
        })
        .map(|(sponsor, sponsoring)| Candidate {
            sponsor,
            fit: Fit {
                region: if shared(&regions, &sponsoring.regions) {
                    25
                } else {
                    0
                },
                ..sponsoring.base
            },
        })
        .collect()
}

/// Comparable names, sorted; empty ones match nothing and are left out.
fn comparable_regions(regions: &[String]) -> Vec<String> {
    let mut regions: Vec<_> = regions.iter().map(|region| comparable(region)).collect();
    regions.retain(|region| !region.is_empty());
    sort_by(&mut regions, Ord::cmp);
    regions
}

/// Whether two sorted lists share an entry.
fn shared(a: &[String], b: &[String]) -> bool {
    a.iter().any(|region| b.binary_search(region).is_ok())
}

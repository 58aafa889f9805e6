//! Arbitrary small plans for the suggestion: few places, few ids, so that
//! references often meet, and some that point to nothing.

use leitwerk::model::{Kam, Sponsor, SponsorLevel, Workspace};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::team::as_of;

/// The id of a sponsor, of so many or beyond them.
fn sponsor_id(sponsors: usize) -> impl Strategy<Value = String> {
    (0..=sponsors).prop_map(|index| format!("s{index}"))
}

fn line() -> impl Strategy<Value = String> {
    select(vec!["", "Vertrieb", " vertrieb", "Technik", "Finanzen"]).prop_map(String::from)
}

fn regions() -> impl Strategy<Value = Vec<String>> {
    vec(select(vec!["", "EU", "eu ", "APAC", "DACH"]), 0..3)
        .prop_map(|regions| regions.into_iter().map(String::from).collect())
}

prop_compose! {
    fn kam(sponsors: usize)(
        (line, regions) in (line(), regions()),
        (international, decentralised, in_pilot, conflict) in any::<(bool, bool, bool, bool)>(),
        tenure in of(0_i64..900),
        sponsor_id in weighted(0.2, sponsor_id(sponsors)),
        excluded_sponsor_ids in vec(sponsor_id(sponsors), 0..4),
    ) -> Kam {
        Kam {
            line, regions, international, decentralised, in_pilot, conflict,
            started_on: tenure.map(|days| as_of().plus_days(-days)),
            sponsor_id, excluded_sponsor_ids,
            ..Kam::new(String::new(), "KAM".into())
        }
    }
}

prop_compose! {
    fn sponsor(capacity: u32)(
        (line, regions) in (line(), regions()),
        level in select(SponsorLevel::ALL),
        capacity in 0..=capacity,
        active in prop::bool::weighted(0.9),
        is_leader in prop::bool::weighted(0.1),
    ) -> Sponsor {
        Sponsor {
            id: String::new(), alias: "Pate".into(), function: String::new(),
            line, level, regions, capacity, active, is_leader,
        }
    }
}

prop_compose! {
    /// Plans with up to so many KAMs, sponsors, and sponsorships per sponsor.
    pub fn plan(most_kams: usize, most_sponsors: usize, capacity: u32)(
        mut kams in vec(kam(most_sponsors), 0..=most_kams),
        mut sponsors in vec(sponsor(capacity), 0..=most_sponsors),
        allow_same_line in any::<bool>(),
    ) -> Workspace {
        for (index, kam) in kams.iter_mut().enumerate() {
            kam.id = format!("k{index}");
        }
        for (index, sponsor) in sponsors.iter_mut().enumerate() {
            sponsor.id = format!("s{index}");
        }
        let mut workspace = Workspace { kams, sponsors, ..Workspace::default() };
        workspace.settings.allow_same_line = allow_same_line;
        workspace
    }
}

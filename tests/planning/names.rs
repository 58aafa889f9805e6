//! The names of closed sets stand in the order of their members.

use leitwerk::content::{Locale, Named, capacity_texts, planner_names};
use leitwerk::planning::capacity::{Archetype, Band, Lever};
use leitwerk::planning::{Light, UncoveredReason};

#[track_caller]
fn check<const N: usize>(names: &[Named; N], keys: impl Iterator<Item = &'static str>) {
    assert!(names.iter().map(|name| name.key).eq(keys), "{names:?}");
}

#[test]
fn members_are_named_in_their_order() {
    for locale in Locale::ALL {
        let texts = capacity_texts(locale);
        check(&texts.bands, Band::ALL.iter().map(|m| m.key()));
        check(&texts.archetypes, Archetype::ALL.iter().map(|m| m.key()));
        check(&texts.levers, Lever::ALL.iter().map(|m| m.key()));
        let names = planner_names(locale);
        check(&names.lights, Light::ALL.iter().map(|m| m.key()));
        check(
            &names.uncovered,
            UncoveredReason::ALL.iter().map(|m| m.key()),
        );
    }
}

//! The suggestion of sponsors against instrument.md D.4: its procedure written
//! down literally, its constraints, and a search through all possibilities.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk::model::{Kam, Setting, Sponsor, SponsorLevel, Workspace};
use leitwerk::planning::{Assignment, SponsorSuggestion, Team, report, urgency};
use proptest::prelude::*;

use crate::plans::plan;
use crate::support::cases;
use crate::support::team::{as_of, kam, team_of};

fn suggestion(workspace: &Workspace) -> SponsorSuggestion {
    report(workspace, as_of()).sponsor_suggestion
}

fn line(line: &str) -> String {
    line.trim().to_lowercase()
}

fn is_eligible(kam: &Kam, sponsor: &Sponsor, workspace: &Workspace) -> bool {
    let same_line = !line(&kam.line).is_empty() && line(&kam.line) == line(&sponsor.line);
    sponsor.active
        && !sponsor.is_leader
        && sponsor.capacity >= 1
        && !kam.excluded_sponsor_ids.contains(&sponsor.id)
        && (workspace.settings.allow_same_line || !same_line)
}

fn fit(kam: &Kam, sponsor: &Sponsor, load: u32, workspace: &Workspace) -> u32 {
    let level = match sponsor.level {
        SponsorLevel::Executive => 40,
        SponsorLevel::Extended => 25,
        SponsorLevel::Senior => 10,
    };
    let regions = |regions: &[String]| -> BTreeSet<String> {
        let regions = regions.iter().map(|region| line(region));
        regions.filter(|region| !region.is_empty()).collect()
    };
    let shared = !regions(&kam.regions).is_disjoint(&regions(&sponsor.regions));
    let region = if shared && (kam.international || kam.decentralised) {
        25
    } else {
        0
    };
    let outside = line(&sponsor.line) != line(&workspace.settings.sales_line);
    let load = load.min(sponsor.capacity);
    level
        + region
        + if outside { 15 } else { 0 }
        + 20 * (sponsor.capacity - load) / sponsor.capacity
}

fn existing(workspace: &Workspace) -> BTreeMap<&str, u32> {
    let load = |sponsor: &str| {
        let held = |kam: &&Kam| kam.sponsor_id.as_deref() == Some(sponsor);
        workspace.kams.iter().filter(held).count() as u32
    };
    let sponsors = workspace.sponsors.iter().map(|sponsor| sponsor.id.as_str());
    sponsors.map(|sponsor| (sponsor, load(sponsor))).collect()
}

/// The KAMs who need a sponsor with their urgency, the most urgent first.
fn queue(workspace: &Workspace) -> Vec<(&Kam, u32)> {
    let team = Team::new(workspace, as_of());
    let mut queue: Vec<_> = team
        .members
        .iter()
        .filter(|member| member.kam.sponsor_id.is_none())
        .map(|member| {
            let urgency: u32 = urgency(member).iter().sum();
            let tenure = member.tenure.unwrap_or(u32::MAX);
            (member.kam, urgency, tenure)
        })
        .collect();
    queue.sort_by_key(|(kam, urgency, tenure)| (u32::MAX - urgency, *tenure, &kam.id));
    queue
        .into_iter()
        .map(|(kam, urgency, _)| (kam, urgency))
        .collect()
}

/// KAM, sponsor, fit, and whether the KAM was moved.
type Row = (String, String, u32, bool);

/// The procedure as it stands in D.4, line by line.
struct Procedure<'w> {
    workspace: &'w Workspace,
    urgency: BTreeMap<&'w str, u32>,
    load: BTreeMap<&'w str, u32>,
    new: BTreeMap<&'w str, (&'w str, u32)>,
    moved: BTreeSet<&'w str>,
}

impl<'w> Procedure<'w> {
    fn suggest(workspace: &'w Workspace) -> (Vec<Row>, Vec<String>) {
        let queue = queue(workspace);
        let mut procedure = Self {
            workspace,
            urgency: queue.iter().map(|(kam, u)| (kam.id.as_str(), *u)).collect(),
            load: existing(workspace),
            new: BTreeMap::new(),
            moved: BTreeSet::new(),
        };
        let mut uncovered = BTreeSet::new();
        for (kam, _) in queue {
            if !procedure.place(kam, &mut BTreeSet::new()) {
                uncovered.insert(kam.id.clone());
            }
        }
        let assignments = procedure.new.iter().map(|(kam, (sponsor, fit))| {
            let moved = procedure.moved.contains(kam);
            ((*kam).to_owned(), (*sponsor).to_owned(), *fit, moved)
        });
        (assignments.collect(), uncovered.into_iter().collect())
    }

    fn place(&mut self, kam: &'w Kam, visited: &mut BTreeSet<&'w str>) -> bool {
        let workspace = self.workspace;
        let mut options: Vec<_> = workspace
            .sponsors
            .iter()
            .filter(|sponsor| is_eligible(kam, sponsor, workspace))
            .map(|sponsor| {
                let load = self.load[sponsor.id.as_str()];
                (fit(kam, sponsor, load, workspace), load, sponsor)
            })
            .collect();
        options.sort_by_key(|(fit, load, sponsor)| (u32::MAX - fit, *load, &sponsor.id));
        for (fit, _, sponsor) in &options {
            let load = self.load.get_mut(sponsor.id.as_str()).expect("a load");
            if *load < sponsor.capacity {
                self.new.insert(&kam.id, (&sponsor.id, *fit));
                *load += 1;
                return true;
            }
        }
        for (fit, _, sponsor) in options {
            if !visited.insert(&sponsor.id) {
                continue;
            }
            let mut others: Vec<_> = self
                .new
                .iter()
                .filter(|(_, (at, _))| *at == sponsor.id)
                .map(|(other, place)| (self.urgency[other], *other, *place))
                .collect();
            others.sort();
            for (_, other, place) in others {
                self.new.remove(other);
                self.new.insert(&kam.id, (&sponsor.id, fit));
                let removed = workspace.kams.iter().find(|kam| kam.id == other);
                if self.place(removed.expect("a KAM"), visited) {
                    self.moved.insert(other);
                    return true;
                }
                self.new.insert(other, place);
                self.new.remove(kam.id.as_str());
            }
        }
        false
    }
}

/// The best coverage there is, found by trying everything: for each KAM of the
/// queue whether they are covered, and the most that can be.
fn best_coverage(workspace: &Workspace) -> (Vec<bool>, usize) {
    fn search(
        queue: &[(&Kam, u32)],
        workspace: &Workspace,
        free: &mut [u32],
        covered: &mut Vec<bool>,
        best: &mut (Vec<bool>, usize),
    ) {
        let Some(((kam, _), rest)) = queue.split_first() else {
            best.0 = best.0.clone().max(covered.clone());
            best.1 = best
                .1
                .max(covered.iter().filter(|covered| **covered).count());
            return;
        };
        for (index, sponsor) in workspace.sponsors.iter().enumerate() {
            if free[index] > 0 && is_eligible(kam, sponsor, workspace) {
                free[index] -= 1;
                covered.push(true);
                search(rest, workspace, free, covered, best);
                covered.pop();
                free[index] += 1;
            }
        }
        covered.push(false);
        search(rest, workspace, free, covered, best);
        covered.pop();
    }
    let load = existing(workspace);
    let mut free: Vec<_> = workspace
        .sponsors
        .iter()
        .map(|sponsor| sponsor.capacity.saturating_sub(load[sponsor.id.as_str()]))
        .collect();
    let mut best = (Vec::new(), 0);
    search(
        &queue(workspace),
        workspace,
        &mut free,
        &mut Vec::new(),
        &mut best,
    );
    best
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn it_follows_the_procedure(workspace in plan(12, 6, 3)) {
        let suggestion = suggestion(&workspace);
        let row = |a: &Assignment| (a.kam.clone(), a.sponsor.clone(), a.fit, a.moved);
        let assignments: Vec<_> = suggestion.assignments.iter().map(row).collect();
        let uncovered: Vec<_> = suggestion.uncovered.iter().map(|u| u.kam.clone()).collect();
        prop_assert_eq!((assignments, uncovered), Procedure::suggest(&workspace));
    }

    #[test]
    fn it_breaks_no_constraint(workspace in plan(12, 6, 3)) {
        let suggestion = suggestion(&workspace);
        let mut load = existing(&workspace);
        for assignment in &suggestion.assignments {
            let kam = workspace.kams.iter().find(|k| k.id == assignment.kam).expect("a KAM");
            let mut sponsors = workspace.sponsors.iter();
            let sponsor = sponsors.find(|s| s.id == assignment.sponsor).expect("a sponsor");
            prop_assert!(kam.sponsor_id.is_none());
            prop_assert!(is_eligible(kam, sponsor, &workspace));
            prop_assert_eq!(assignment.reasons.points(), assignment.fit);
            prop_assert_eq!(assignment.moved_from.is_some(), assignment.moved);
            let load = load.get_mut(sponsor.id.as_str()).expect("a load");
            *load += 1;
            prop_assert!(*load <= sponsor.capacity);
        }
        for uncovered in &suggestion.uncovered {
            let kam = workspace.kams.iter().find(|k| k.id == uncovered.kam).expect("a KAM");
            let any = workspace.sponsors.iter().any(|s| is_eligible(kam, s, &workspace));
            prop_assert_eq!(uncovered.reason.key(), if any { "capacity" } else { "noEligible" });
        }
        let all = suggestion.assignments.len() + suggestion.uncovered.len();
        prop_assert_eq!(all, queue(&workspace).len());
    }

    #[test]
    fn it_covers_as_many_as_can_be_in_order_of_urgency(workspace in plan(6, 4, 2)) {
        let suggestion = suggestion(&workspace);
        let is_covered = |kam: &Kam| suggestion.assignments.iter().any(|a| a.kam == kam.id);
        let covered: Vec<_> = queue(&workspace).iter().map(|(kam, _)| is_covered(kam)).collect();
        let (best, most) = best_coverage(&workspace);
        prop_assert_eq!(suggestion.assignments.len(), most);
        prop_assert_eq!(covered, best);
    }
}

fn sponsor(index: usize, capacity: u32) -> Sponsor {
    Sponsor {
        id: format!("s{index:03}"),
        alias: "Pate".into(),
        function: String::new(),
        line: String::new(),
        level: SponsorLevel::Executive,
        regions: Vec::new(),
        capacity,
        active: true,
        is_leader: false,
    }
}

/// Every KAM may have two neighbouring sponsors, and the last KAM pushes all
/// the others over.
fn chain(length: usize) -> Workspace {
    let kams = (0..length).map(|index| {
        let mut kam = kam(&format!("k{index:03}"));
        // Earlier KAMs are the more urgent ones and take their first choice.
        kam.started_on = Some(as_of().plus_days(-900 - 31 * index as i64));
        let first = if index + 1 == length { 0 } else { index };
        kam.excluded_sponsor_ids = (0..length)
            .filter(|sponsor| *sponsor != first && (*sponsor != first + 1 || index + 1 == length))
            .map(|sponsor| format!("s{sponsor:03}"))
            .collect();
        kam
    });
    let mut workspace = team_of(kams);
    workspace.sponsors = (0..length).map(|index| sponsor(index, 1)).collect();
    workspace
}

#[test]
fn the_longest_chain_of_moves_is_found() {
    let suggestion = suggestion(&chain(500));
    assert!(suggestion.uncovered.is_empty());
    let moved = suggestion.assignments.iter().filter(|a| a.moved);
    assert_eq!(moved.count(), 499);
    assert_eq!(
        suggestion.assignments[0].moved_from.as_deref(),
        Some("s000")
    );
    assert_eq!(suggestion.assignments[0].sponsor, "s001");
}

#[test]
fn the_parts_of_urgency_and_fit() {
    let mut workspace = team_of([kam("k")]);
    workspace.kams[0].decentralised = true;
    workspace.kams[0].regions = vec![" dach".into()];
    workspace.kams[0].started_on = Some(as_of().plus_days(-300));
    workspace.kams[0].in_pilot = true;
    workspace.sponsors = vec![Sponsor {
        regions: vec!["DACH ".into()],
        line: " VERTRIEB".into(),
        level: SponsorLevel::Extended,
        ..sponsor(1, 3)
    }];
    // Existing sponsorships count, in any number.
    for id in ["l", "m"] {
        let mut sponsored = kam(id);
        sponsored.sponsor_id = Some("s001".into());
        workspace.kams.push(sponsored);
    }
    workspace.settings.set(Setting::PilotMonths, 0.0);
    let team = Team::new(&workspace, as_of());
    assert_eq!(urgency(&team.members[0]), [40, 30, 0, 0, 10, 0]);
    let suggestion = suggestion(&workspace);
    assert_eq!(suggestion.assignments[0].reasons.parts(), [25, 25, 0, 6]);
    assert_eq!(suggestion.assignments[0].fit, 56);

    workspace.kams[0].decentralised = false;
    let reasons = report(&workspace, as_of()).sponsor_suggestion.assignments[0].reasons;
    assert_eq!(reasons.parts(), [25, 0, 0, 6]);
}

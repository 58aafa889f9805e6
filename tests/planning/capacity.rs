//! The tables of instrument.md parts C.4, C.5 and D.1.

use crate::support::team::{as_of, kam, kam_needing, team_needing, team_of};
use leitwerk::model::{
    CareerIntent, CareerStage, Competence, Date, Position, PositionStatus, RoleType, Severity,
    Workspace,
};
use leitwerk::planning::capacity::{Archetype, Band, Hours, Input, Inputs, Lever};
use leitwerk::planning::{self, CapacityReport, Team};

fn inputs(workspace: &Workspace) -> Inputs {
    Inputs::new(workspace, &Team::new(workspace, as_of()))
}

fn capacity(workspace: &Workspace) -> CapacityReport {
    CapacityReport::new(&inputs(workspace))
}

fn numbers(report: &CapacityReport) -> [Option<f64>; 11] {
    [
        Some(report.net_hours.value()),
        Some(report.available.value()),
        Some(report.coaching_need.value()),
        Some(report.coaching_demand.value()),
        Some(report.leadership_hours.value()),
        report.load.map(|load| load.value()),
        Some(report.coaching_capacity.value()),
        report.hours_per_kam.map(|hours| hours.value()),
        Some(f64::from(report.max_span)),
        Some(report.coaching_share.value()),
        Some(report.direct_reports.value()),
    ]
}

/// Case C3 of the table: four fifths of a position, one territory, one own
/// account.
fn case_3() -> Workspace {
    let mut workspace = team_needing(&[4.0, 4.0, 3.0, 3.0, 3.5, 3.5, 2.0, 2.0]);
    workspace.context.employment = Some(80);
    workspace.context.territories = Some(1);
    workspace.context.own_accounts = Some(1);
    workspace
}

#[test]
fn worked_examples() {
    let beside = |needs: &[f64], territories, others| {
        let mut workspace = team_needing(needs);
        workspace.context.territories = Some(territories);
        workspace.context.other_reports = Some(others);
        workspace
    };
    let twelve = [[3.0; 8].as_slice(), &[3.5; 4]].concat();
    #[rustfmt::skip]
    let cases = [
        (beside(&[3.0, 3.0, 3.0, 2.0, 4.0, 5.0], 0, 0),
            "161 56.9 20 25 40 70.4 41.9 5.6 8 15.5 6",
            Archetype::Coach, Band::Sustainable, None, None),
        (beside(&twelve, 3, 5),
            "161 29.9 38 47.5 77.5 259.6 0 0 4 0 17",
            Archetype::Coordinator, Band::Infeasible, Some(Severity::Critical), Some(Severity::Critical)),
        (case_3(),
            "128.8 25.5 25 31.3 51.3 201.1 5.5 0.5 3 4.3 8",
            Archetype::Supervisor, Band::Infeasible, None, Some(Severity::Critical)),
        (beside(&[3.0; 9], 0, 0),
            "161 56.9 27 33.8 56.3 98.9 34.4 3.1 9 21 9",
            Archetype::Supervisor, Band::Strained, None, Some(Severity::Low)),
        (beside(&[3.0; 11], 1, 0),
            "161 52.9 33 41.3 68.8 130.1 25.4 1.8 8 15.7 11",
            Archetype::Facilitator, Band::Infeasible, Some(Severity::High), Some(Severity::Critical)),
        (beside(&[3.0; 10], 2, 0),
            "161 48.9 30 37.5 62.5 127.9 23.9 1.9 7 14.8 10",
            Archetype::Supervisor, Band::Infeasible, Some(Severity::Low), Some(Severity::Critical)),
        (beside(&[3.0; 12], 6, 12),
            "161 -3.2 36 45 75 null 0 0 0 0 24",
            Archetype::Coordinator, Band::Infeasible, Some(Severity::Critical), Some(Severity::Critical)),
    ];
    for (workspace, row, archetype, band, span_rule, verdict) in cases {
        let report = capacity(&workspace);
        let expected: Vec<Option<f64>> = row.split(' ').map(|cell| cell.parse().ok()).collect();
        assert_eq!(numbers(&report).as_slice(), expected, "{row}");
        assert_eq!(report.archetype, archetype, "{row}");
        assert_eq!(report.band, band, "{row}");
        assert_eq!(report.span_rule, span_rule, "{row}");
        assert_eq!(report.verdict, verdict, "{row}");
    }
}

fn levers(workspace: &Workspace) -> Vec<(Lever, Option<f64>)> {
    let report = capacity(workspace);
    let load = |load: leitwerk::model::Rounded| load.value();
    let levers = report.levers.iter();
    levers.map(|l| (l.lever, l.load.map(load))).collect()
}

#[test]
fn levers_are_sorted_by_their_load() {
    let mut workspace = team_needing(&[3.0; 11]);
    workspace.context.territories = Some(1);
    let expected = [
        (Lever::TeamLead, Some(106.4)),
        (Lever::CutFixedTasks, Some(109.4)),
        (Lever::GroupCoaching, Some(119.2)),
        (Lever::HandOverTerritory, Some(120.9)),
    ];
    assert_eq!(levers(&workspace), expected);
}

#[test]
fn levers_have_preconditions() {
    let mut workspace = team_needing(&[3.0; 3]);
    assert_eq!(levers(&workspace).len(), 1, "only fixed tasks can be cut");

    workspace.kams.push(kam_needing(4, 3.0));
    workspace.context.own_accounts = Some(1);
    workspace.positions = vec![Position {
        id: "p".into(),
        title: "KAM".into(),
        role_type: RoleType::Kam,
        opened_on: as_of(),
        target_date: None,
        status: PositionStatus::Offer,
        leader_involved: true,
        profile_updated_on: None,
        candidates: 0,
    }];
    let mut found: Vec<_> = levers(&workspace).into_iter().map(|(l, _)| l).collect();
    found.sort_unstable();
    assert_eq!(found, Lever::ALL[1..]);

    workspace.positions[0].status = PositionStatus::Planned;
    assert_eq!(levers(&workspace).len(), 4, "planned is not live");
}

#[test]
fn levers_without_hours_come_last() {
    let mut workspace = team_needing(&[3.0; 12]);
    workspace.context.territories = Some(6);
    workspace.context.other_reports = Some(12);
    // A = -3.15: handing over a territory gives 10 hours, cutting fixed tasks
    // 10 hours as well; the others leave it negative.
    let expected = [
        (Lever::HandOverTerritory, Some(1094.9)),
        (Lever::CutFixedTasks, Some(1094.9)),
        (Lever::GroupCoaching, None),
        (Lever::TeamLead, None),
    ];
    assert_eq!(levers(&workspace), expected);
}

#[test]
fn a_lever_is_a_change_of_the_inputs() {
    let mut workspace = team_needing(&[3.0, 3.0, 4.0, 5.0]);
    workspace.context.territories = Some(4);
    workspace.context.other_reports = Some(6);
    let inputs = inputs(&workspace);
    let changed = |lever: Lever| {
        let changes = lever.changes(&inputs).expect("possible");
        inputs.with(&changes)
    };
    let territory = changed(Lever::HandOverTerritory);
    assert_eq!(territory[Input::Territories], 3.0);
    assert_eq!(territory[Input::OtherReports], 4.5);
    assert_eq!(changed(Lever::CutFixedTasks)[Input::FixedHours], 70.0);
    assert_eq!(changed(Lever::GroupCoaching)[Input::CoachingNeed], 14.0);
    let team_lead = changed(Lever::TeamLead);
    assert_eq!(team_lead[Input::Kams], 2.0);
    assert_eq!(team_lead[Input::CoachingNeed], 7.5);
    assert_eq!(Lever::HandOverAccount.changes(&inputs), None);
}

#[test]
fn loads_of_six_to_twelve_kams() {
    let loads = [66.0, 77.0, 88.0, 98.9, 109.9, 120.9, 131.9];
    for (kams, load) in (6..).zip(loads) {
        let mut workspace = Workspace::default();
        workspace.context.kam_count = Some(kams);
        assert_eq!(capacity(&workspace).load.map(|l| l.value()), Some(load));
    }
}

#[test]
fn without_a_list_the_context_counts() {
    let mut workspace = Workspace::default();
    workspace.context.kam_count = Some(4);
    workspace.context.remote_kams = Some(3);
    assert_eq!(capacity(&workspace).coaching_need.value(), 13.5);

    workspace.context.kam_count = None;
    workspace.context.remote_kams = Some(60);
    let report = capacity(&workspace);
    assert_eq!(report.kams, 0);
    assert_eq!(report.coaching_need.value(), 0.0);
    assert_eq!(report.band, Band::None);
    assert_eq!(report.hours_per_kam, None);
    assert!(!report.coaching_below_reference);
    assert_eq!(report.verdict, None);
    // 56.85 / (2.5 + 3.75)
    assert_eq!(report.max_span, 9);

    workspace.kams.push(kam_needing(1, 5.0));
    assert_eq!(capacity(&workspace).kams, 1);
}

#[test]
fn the_parts_make_the_whole() {
    let mut workspace = case_3();
    workspace.context.other_reports = Some(2);
    let hours = Hours::new(&inputs(&workspace));
    let eaten = hours.reserve
        + hours.fixed
        + hours.territories
        + hours.others
        + hours.own_accounts
        + hours.vacancies;
    assert!((hours.net - eaten - hours.available).abs() < 1e-9);
    assert!((hours.admin + hours.coaching_demand - hours.leadership).abs() < 1e-9);
}

#[test]
fn tenure_and_need() {
    for (started, tenure, need) in [
        (None, None, 3.0),
        (Some("2026-03-05"), Some(0), 5.0),
        (Some("2025-09-05"), Some(5), 5.0),
        (Some("2025-09-04"), Some(6), 4.0),
        (Some("2024-09-05"), Some(17), 4.0),
        (Some("2024-09-04"), Some(18), 3.0),
        (Some("2022-03-05"), Some(47), 3.0),
        (Some("2022-03-04"), Some(48), 2.0),
    ] {
        let mut kam = kam("k");
        kam.started_on = started.and_then(Date::parse);
        let workspace = team_of([kam]);
        let team = Team::new(&workspace, as_of());
        assert_eq!(team.members[0].tenure, tenure, "{started:?}");
        assert_eq!(team.members[0].need, need, "{started:?}");
    }
}

#[test]
fn a_remote_kam_needs_more_once() {
    let mut kam = kam_needing(1, 3.0);
    kam.decentralised = true;
    kam.international = true;
    let workspace = team_of([kam]);
    assert_eq!(capacity(&workspace).coaching_need.value(), 3.5);
}

#[test]
fn competence_against_its_target() {
    let mut kam = kam("k");
    kam.competence.set(Competence::Customer, Some(2));
    kam.competence.set(Competence::Planning, Some(2));
    assert_eq!(planning::competence_gap(&kam), None);
    assert_eq!(planning::top_gap(&kam), Some(Competence::Customer));

    kam.competence.set(Competence::Internal, Some(5));
    assert_eq!(planning::competence_gap(&kam), Some(2));

    kam.next_stage = Some(CareerStage::Global);
    assert_eq!(planning::reference_stage(&kam), CareerStage::Kam);
    kam.career_intent = Some(CareerIntent::Advance);
    assert_eq!(planning::reference_stage(&kam), CareerStage::Global);
    assert_eq!(planning::competence_gap(&kam), Some(5));
    assert_eq!(planning::top_gap(&kam), Some(Competence::Planning));

    kam.career_stage = CareerStage::Junior;
    kam.next_stage = None;
    assert_eq!(planning::competence_gap(&kam), Some(0));
    assert_eq!(planning::top_gap(&kam), None);
}

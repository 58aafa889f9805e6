//! Each check of instrument.md D.3, on both sides of its edge.
//!
//! Every case changes a plan in which nothing is to be found, and names all
//! that is then found: code, severity and entity, in the order of the report.

use leitwerk::model::{
    Account, Action, ActionStatus, CareerIntent, CareerStage, Kam, Position, PositionStatus,
    RoleType, Setting, Sponsor, SponsorLevel, SupportMember, TaskId, Tier, Workspace,
};
use leitwerk::planning::{Finding, Subjects, finding_rows, report};

use crate::support::questionnaire;
use crate::support::team::{as_of, date, kam};

/// The reference date, so many days earlier.
fn ago(days: i64) -> leitwerk::model::Date {
    as_of().plus_days(-days)
}

fn healthy_kam(id: &str) -> Kam {
    Kam {
        line: "Vertrieb".into(),
        goal: "Verhandlung".into(),
        goal_due: Some(as_of()),
        career_intent: Some(CareerIntent::Deepen),
        support_member_ids: vec!["u".into()],
        interval_weeks: Some(2),
        session_minutes: 90,
        sponsor_id: Some("s".into()),
        sponsor_since: Some(as_of()),
        ..kam(id)
    }
}

fn healthy_account(id: &str) -> Account {
    Account {
        id: id.into(),
        name: id.into(),
        tier: Tier::A,
        kam_id: Some("k1".into()),
        deputy_kam_id: Some("k2".into()),
        support_member_ids: Vec::new(),
    }
}

fn sponsor(id: &str) -> Sponsor {
    Sponsor {
        id: id.into(),
        alias: id.into(),
        function: String::new(),
        line: "Technik".into(),
        level: SponsorLevel::Executive,
        regions: Vec::new(),
        capacity: 2,
        active: true,
        is_leader: false,
    }
}

fn action(id: &str) -> Action {
    Action {
        id: id.into(),
        task: TaskId::T1,
        text: id.into(),
        owner: "Leitung".into(),
        due: Some(as_of()),
        status: ActionStatus::Open,
        kam_id: None,
        source: String::new(),
    }
}

/// Two KAMs with a sponsor, an account, a position and an action, in which
/// nothing is to be found.
fn healthy() -> Workspace {
    Workspace {
        kams: vec![healthy_kam("k1"), healthy_kam("k2")],
        accounts: vec![healthy_account("a")],
        support_members: vec![SupportMember {
            id: "u".into(),
            alias: "u".into(),
            function: String::new(),
        }],
        sponsors: vec![sponsor("s")],
        positions: vec![Position {
            id: "p".into(),
            title: "p".into(),
            role_type: RoleType::Kam,
            opened_on: as_of(),
            target_date: None,
            status: PositionStatus::Open,
            leader_involved: true,
            profile_updated_on: Some(as_of()),
            candidates: 0,
        }],
        actions: vec![action("m")],
        ..Workspace::default()
    }
}

fn found(change: fn(&mut Workspace)) -> Vec<Finding> {
    let mut workspace = healthy();
    change(&mut workspace);
    report(&workspace, as_of()).findings
}

fn named(finding: &Finding) -> String {
    let (code, severity) = (finding.code.as_str(), finding.severity.key());
    format!("{code} {severity} {}", finding.entity_id)
}

/// A change of the healthy plan, and what is then found.
type Case = (fn(&mut Workspace), &'static str);

#[track_caller]
fn check(cases: &[Case]) {
    for (index, (change, expected)) in cases.iter().enumerate() {
        let found: Vec<_> = found(*change).iter().map(named).collect();
        assert_eq!(found.join(", "), *expected, "case {index}");
    }
}

/// So many KAMs beside the two, each with a sponsor of their own; nothing but
/// them takes the leader's time.
fn add_kams(workspace: &mut Workspace, count: usize) {
    workspace.positions.clear();
    for index in 0..count {
        let id = format!("t{index}");
        let mut kam = healthy_kam(&format!("x{index:02}"));
        kam.sponsor_id = Some(id.clone());
        workspace.kams.push(kam);
        workspace.sponsors.push(sponsor(&id));
    }
}

#[test]
fn a_healthy_plan() {
    check(&[(|_| {}, ""), (|w| *w = Workspace::default(), "")]);
}

#[test]
fn k01_to_k03_coverage() {
    check(&[
        (|w| w.kams[0].sponsor_id = None, "K03 medium k1"),
        (
            |w| {
                w.kams[0].sponsor_id = None;
                w.kams[0].international = true;
                w.kams[0].session_minutes = 120;
            },
            "K02 high k1",
        ),
        (
            |w| {
                w.kams[0].sponsor_id = None;
                w.kams[0].decentralised = true;
                w.kams[0].session_minutes = 120;
                w.kams[0].in_pilot = true;
            },
            "K01 critical k1",
        ),
        (
            |w| {
                w.kams[0].sponsor_id = None;
                w.context.months_since_intro = Some(11);
            },
            "K01 critical k1",
        ),
        (
            |w| {
                w.kams[0].sponsor_id = None;
                w.context.months_since_intro = Some(12);
            },
            "K03 medium k1",
        ),
        (
            |w| {
                w.kams[0].sponsor_id = None;
                w.context.months_since_intro = Some(3);
                w.context.pilot_phase = Some(false);
            },
            "K03 medium k1",
        ),
    ]);
}

#[test]
fn k04_same_line() {
    check(&[
        (
            |w| w.sponsors[0].line = " VERTRIEB\u{a0}".into(),
            "K04 medium k1, K04 medium k2",
        ),
        (
            |w| {
                w.sponsors[0].line = " ".into();
                w.kams[0].line = String::new();
            },
            "",
        ),
    ]);
}

#[test]
fn k05_and_k08_limits() {
    check(&[
        (|w| w.sponsors[0].capacity = 1, "K05 high s"),
        (|w| w.sponsors[0].capacity = 5, ""),
        (|w| w.sponsors[0].capacity = 6, "K08 low s"),
        (
            |w| {
                w.sponsors.push(Sponsor {
                    active: false,
                    capacity: 10,
                    ..sponsor("t")
                });
            },
            "K08 low t",
        ),
        (
            |w| {
                w.sponsors[0].capacity = 1;
                w.sponsors[0].active = false;
            },
            "K05 high s, K06 high k1, K06 high k2, K03 medium k1, K03 medium k2",
        ),
    ]);
}

#[test]
fn k06_ineffective_sponsorships() {
    check(&[
        (
            |w| w.kams[0].sponsor_id = Some("nobody".into()),
            "K06 high k1, K03 medium k1",
        ),
        (
            |w| {
                w.sponsors[0].is_leader = true;
                w.kams[1].sponsor_id = None;
            },
            "K06 high k1, K03 medium k1, K03 medium k2",
        ),
    ]);
}

#[test]
fn k07_contact() {
    check(&[
        (|w| w.kams[0].sponsor_since = None, "K07 medium k1"),
        (|w| w.kams[0].sponsor_since = Some(ago(90)), ""),
        (|w| w.kams[0].sponsor_since = Some(ago(91)), "K07 medium k1"),
        (
            |w| {
                w.kams[0].sponsor_since = Some(ago(900));
                w.kams[0].last_sponsor_contact_on = Some(ago(90));
            },
            "",
        ),
        (
            |w| {
                w.kams[0].sponsor_since = Some(ago(90));
                w.kams[0].last_sponsor_contact_on = Some(ago(900));
            },
            "",
        ),
        (
            |w| {
                w.kams[0].sponsor_since = Some(ago(45));
                w.kams[0].in_pilot = true;
            },
            "",
        ),
        (
            |w| {
                w.kams[0].sponsor_since = Some(ago(46));
                w.kams[0].in_pilot = true;
            },
            "K07 medium k1",
        ),
        (
            |w| {
                w.kams[0].sponsor_since = Some(ago(8));
                w.settings.set(Setting::SponsorContactDays, 7.0);
            },
            "K07 medium k1",
        ),
    ]);
}

#[test]
fn k09_concentration() {
    check(&[
        // Two of four are half, not more.
        (|w| add_kams(w, 2), ""),
        (
            |w| {
                add_kams(w, 2);
                w.kams[2].sponsor_id = Some("s".into());
                w.sponsors[0].capacity = 3;
            },
            "K09 medium s",
        ),
        // Three in all are too few to be spread.
        (
            |w| {
                add_kams(w, 1);
                w.kams[2].sponsor_id = Some("s".into());
                w.sponsors[0].capacity = 3;
            },
            "",
        ),
        // There is nobody else to spread them to.
        (
            |w| {
                add_kams(w, 2);
                w.kams[2].sponsor_id = Some("s".into());
                w.kams[3].sponsor_id = Some("s".into());
                w.sponsors[0].capacity = 4;
                w.sponsors[1].capacity = 0;
                w.sponsors[2].active = false;
            },
            "",
        ),
        // A sponsorship that points to nobody is none.
        (
            |w| {
                add_kams(w, 2);
                w.kams[2].sponsor_id = Some("s".into());
                w.kams[3].sponsor_id = Some("nobody".into());
                w.sponsors[0].capacity = 3;
            },
            "K06 high x01, K03 medium x01",
        ),
    ]);
}

#[test]
fn k10_to_k12_capacity() {
    check(&[
        (|w| add_kams(w, 5), ""),
        (|w| add_kams(w, 7), "K10 low "),
        (
            |w| {
                add_kams(w, 7);
                w.context.territories = Some(2);
            },
            "K10 high , K12 medium , K11 low ",
        ),
        (
            |w| {
                add_kams(w, 8);
                w.context.other_reports = Some(50);
            },
            "K10 critical , K12 medium ",
        ),
        (|w| add_kams(w, 9), "K10 high , K11 medium , K12 medium "),
        (
            |w| {
                add_kams(w, 9);
                w.context.territories = Some(1);
            },
            "K10 critical , K11 high , K12 medium ",
        ),
        (
            |w| {
                add_kams(w, 9);
                w.context.territories = Some(2);
            },
            "K10 critical , K11 critical , K12 medium ",
        ),
        (
            |w| {
                *w = Workspace::default();
                w.context.kam_count = Some(11);
            },
            "K10 high , K11 medium , K12 medium ",
        ),
        (
            |w| {
                *w = Workspace::default();
                w.context.territories = Some(40);
            },
            "",
        ),
    ]);
}

#[test]
fn k13_to_k15_coaching() {
    check(&[
        (|w| w.kams[0].interval_weeks = None, "K13 medium k1"),
        (
            |w| {
                w.kams[0].interval_weeks = None;
                w.kams[0].last_coaching_on = Some(ago(900));
            },
            "K13 medium k1",
        ),
        (|w| w.kams[0].last_coaching_on = Some(ago(21)), ""),
        (
            |w| w.kams[0].last_coaching_on = Some(ago(22)),
            "K14 medium k1",
        ),
        // Three weeks and a half day short of 31.5 days.
        (
            |w| {
                w.kams[0].interval_weeks = Some(3);
                w.kams[0].session_minutes = 120;
                w.kams[0].last_coaching_on = Some(ago(31));
            },
            "",
        ),
        (
            |w| {
                w.kams[0].interval_weeks = Some(3);
                w.kams[0].session_minutes = 120;
                w.kams[0].last_coaching_on = Some(ago(32));
            },
            "K14 medium k1",
        ),
        // 2.5 of 3 hours, then 2.4 (66 minutes every other week).
        (|w| w.kams[0].session_minutes = 69, ""),
        (|w| w.kams[0].session_minutes = 66, "K15 low k1"),
    ]);
}

#[test]
fn k16_to_k18_development() {
    check(&[
        (|w| w.kams[0].career_intent = None, "K16 medium k1"),
        (
            |w| w.kams[0].career_intent = Some(CareerIntent::Advance),
            "K16 medium k1",
        ),
        (
            |w| {
                w.kams[0].career_intent = Some(CareerIntent::Advance);
                w.kams[0].next_stage = Some(CareerStage::Senior);
            },
            "",
        ),
        (
            |w| w.kams[0].career_intent = Some(CareerIntent::Lateral),
            "",
        ),
        (
            |w| {
                w.kams[0].goal = " \n".into();
                w.kams[0].goal_due = Some(ago(1));
            },
            "K17 medium k1",
        ),
        (|w| w.kams[0].goal_due = Some(ago(1)), "K18 medium k1"),
        (|w| w.kams[0].goal_due = None, ""),
    ]);
}

#[test]
fn k19_and_k20_responsibility() {
    check(&[
        (|w| w.accounts[0].kam_id = None, "K19 critical a"),
        (
            |w| {
                w.accounts[0].kam_id = Some("nobody".into());
                w.accounts[0].tier = Tier::B;
                w.accounts[0].deputy_kam_id = None;
            },
            "K19 high a",
        ),
        (|w| w.accounts[0].deputy_kam_id = None, "K20 low a"),
        (
            |w| {
                w.accounts[0].deputy_kam_id = None;
                w.kams[0].support_member_ids.clear();
            },
            "K20 high a, K22 low k1",
        ),
        // A dangling entry is an entry.
        (
            |w| {
                w.accounts[0].deputy_kam_id = None;
                w.accounts[0].support_member_ids = vec!["nobody".into()];
                w.kams[0].support_member_ids.clear();
            },
            "K30 high a, K20 low a",
        ),
    ]);
}

#[test]
fn k21_and_k22_load_and_support() {
    fn accounts(workspace: &mut Workspace, count: usize) {
        let ids = (1..=count).map(|index| format!("a{index}"));
        workspace.accounts = ids.map(|id| healthy_account(&id)).collect();
    }
    check(&[
        (|w| accounts(w, 6), ""),
        (|w| accounts(w, 7), "K21 low k1"),
        (
            |w| {
                accounts(w, 2);
                w.settings.set(Setting::MaxAccountsPerKam, 1.0);
            },
            "K21 low k1",
        ),
        (
            |w| {
                accounts(w, 2);
                w.kams[0].support_member_ids.clear();
            },
            "K22 low k1",
        ),
        (
            |w| {
                accounts(w, 2);
                w.kams[0].support_member_ids.clear();
                w.accounts[1].support_member_ids = vec!["u".into()];
            },
            "",
        ),
        // Without an account there is nothing to support.
        (|w| w.kams[1].support_member_ids.clear(), ""),
    ]);
}

#[test]
fn k23_to_k25_positions() {
    check(&[
        (|w| w.positions[0].leader_involved = false, "K23 medium p"),
        (|w| w.positions[0].opened_on = ago(120), ""),
        (|w| w.positions[0].opened_on = ago(121), "K24 high p"),
        (|w| w.positions[0].profile_updated_on = Some(ago(730)), ""),
        (
            |w| w.positions[0].profile_updated_on = Some(ago(731)),
            "K25 low p",
        ),
        (|w| w.positions[0].profile_updated_on = None, "K25 low p"),
        (
            |w| {
                w.positions[0].status = PositionStatus::Filled;
                w.positions[0].leader_involved = false;
                w.positions[0].opened_on = ago(900);
                w.positions[0].profile_updated_on = None;
            },
            "",
        ),
    ]);
}

#[test]
fn k26_and_k27_actions() {
    check(&[
        (|w| w.actions[0].due = Some(ago(1)), "K26 medium m"),
        (|w| w.actions[0].due = Some(ago(30)), "K26 medium m"),
        (|w| w.actions[0].due = Some(ago(31)), "K26 high m"),
        (|w| w.actions[0].due = None, "K27 low m"),
        (|w| w.actions[0].owner = " ".into(), "K27 low m"),
        (
            |w| {
                w.actions[0].due = Some(ago(31));
                w.actions[0].owner = String::new();
                w.actions[0].status = ActionStatus::Doing;
            },
            "K26 high m, K27 low m",
        ),
        (
            |w| {
                w.actions[0].due = Some(ago(31));
                w.actions[0].owner = String::new();
                w.actions[0].status = ActionStatus::Dropped;
            },
            "",
        ),
    ]);
}

#[test]
fn k28_focus_tasks() {
    // T1 and T2 have the largest gaps.
    fn assess(workspace: &mut Workspace) {
        let answers = "11111 22222 55555 55555 55555 55555";
        workspace.assessments = questionnaire::workspace(answers, "555555").assessments;
    }
    check(&[
        (assess, "K28 medium T2"),
        (
            |w| {
                assess(w);
                w.actions[0].status = ActionStatus::Done;
            },
            "K28 medium T1, K28 medium T2",
        ),
        (
            |w| {
                assess(w);
                w.actions.push(Action {
                    task: TaskId::T2,
                    status: ActionStatus::Doing,
                    ..action("n")
                });
            },
            "",
        ),
    ]);
}

#[test]
fn k29_conflict() {
    check(&[
        (|w| w.kams[0].conflict = true, ""),
        (
            |w| {
                w.kams[0].conflict = true;
                w.kams[0].sponsor_id = None;
            },
            "K03 medium k1, K29 medium k1",
        ),
    ]);
}

#[test]
fn k30_dangling_references() {
    check(&[
        (
            |w| {
                w.kams[0].support_member_ids = vec!["nobody".into()];
                w.kams[0].excluded_sponsor_ids = vec!["nobody".into(), "no one".into()];
            },
            "K30 high k1",
        ),
        (
            |w| w.kams[0].excluded_sponsor_ids = vec!["s".into(), "k1".into()],
            "K30 high k1",
        ),
        (
            |w| w.accounts[0].deputy_kam_id = Some("nobody".into()),
            "K30 high a",
        ),
        (
            |w| w.accounts[0].support_member_ids = vec!["u".into(), "s".into()],
            "K30 high a",
        ),
        (
            |w| {
                w.actions[0].kam_id = Some("nobody".into());
                w.actions[0].status = ActionStatus::Done;
            },
            "K30 high m",
        ),
        (|w| w.actions[0].kam_id = Some("k2".into()), ""),
    ]);
}

#[test]
fn k31_owners() {
    fn owned(workspace: &mut Workspace, owners: &[&str]) {
        let actions = owners.iter().enumerate().map(|(index, owner)| Action {
            owner: (*owner).into(),
            ..action(&format!("m{index}"))
        });
        workspace.actions = actions.collect();
    }
    check(&[
        (|w| owned(w, &["Ada"; 8]), ""),
        (|w| owned(w, &["Ada"; 9]), "K31 low Ada"),
        (
            |w| {
                owned(w, &["Ada"; 9]);
                w.actions[4].owner = " Ada\t".into();
            },
            "K31 low Ada",
        ),
        (
            |w| {
                owned(w, &["Ada"; 9]);
                w.actions[4].owner = "ada".into();
            },
            "",
        ),
        (
            |w| {
                owned(w, &["Ada"; 9]);
                w.actions[4].status = ActionStatus::Done;
            },
            "",
        ),
    ]);
}

#[test]
fn findings_lead_to_the_field_that_mends_them() {
    let field = |change: fn(&mut Workspace)| found(change)[0].field;
    assert_eq!(field(|w| w.kams[0].sponsor_id = None), Some("sponsorId"));
    assert_eq!(
        field(|w| w.kams[0].career_intent = Some(CareerIntent::Advance)),
        Some("nextStage")
    );
    assert_eq!(field(|w| w.actions[0].due = None), Some("due"));
    assert_eq!(field(|w| w.actions[0].owner.clear()), Some("owner"));
    assert_eq!(
        field(|w| w.accounts[0].deputy_kam_id = Some("nobody".into())),
        Some("deputyKamId")
    );
    assert_eq!(
        field(|w| w.kams[0].goal_due = Some(date("2026-01-01"))),
        Some("goalDue")
    );
}

/// How many findings stand in each row.
fn sizes(found: &[Finding]) -> Vec<usize> {
    let found: Vec<&Finding> = found.iter().collect();
    finding_rows(&found).iter().map(|row| row.len()).collect()
}

#[test]
fn three_of_a_kind_are_one_row() {
    let two = found(|w| w.kams.iter_mut().for_each(|kam| kam.goal.clear()));
    assert_eq!(sizes(&two), [1, 1]);
    let many = found(|w| {
        add_kams(w, 3);
        w.kams.iter_mut().for_each(|kam| kam.goal.clear());
        w.kams[4].interval_weeks = None;
    });
    let rows: Vec<_> = many.iter().map(named).collect();
    assert_eq!(rows.len(), 6, "{rows:?}");
    assert_eq!(sizes(&many), [1, 5]);
}

/// Nothing is lost in rows, and nothing moves.
#[test]
fn rows_hold_every_finding_in_order() {
    let found = found(|w| {
        add_kams(w, 9);
        for (n, kam) in w.kams.iter_mut().enumerate() {
            kam.sponsor_id = None;
            kam.international = n % 2 == 0;
            kam.goal.clear();
        }
    });
    let found: Vec<&Finding> = found.iter().collect();
    assert_eq!(finding_rows(&found).concat(), found);
    assert!(finding_rows(&found).len() < found.len());
}

#[test]
fn findings_name_what_they_are_about() {
    let mut workspace = healthy();
    workspace.kams[0].alias = "Arve".into();
    workspace.kams[0].goal.clear();
    workspace.accounts[0].deputy_kam_id = None;
    let report = report(&workspace, as_of());
    let subjects = Subjects::of(&workspace);
    let names: Vec<&str> = report.findings.iter().map(|f| subjects.name(f)).collect();
    assert!(names.contains(&"Arve"), "{names:?}");
    assert!(names.contains(&&*workspace.accounts[0].name), "{names:?}");
}

//! What holds for the report on every plan.

use leitwerk::content::Locale;
use leitwerk::model::{Date, Workspace};
use leitwerk::planning::report;
use proptest::prelude::*;

use crate::support::cases;
use crate::support::team::as_of;
use crate::support::workspaces::{dates, workspaces};

/// A plan, and the same with every list in another order.
fn shuffled() -> impl Strategy<Value = (Workspace, Workspace)> {
    workspaces().prop_flat_map(|plan| {
        let lists = (
            Just(plan.kams.clone()).prop_shuffle(),
            Just(plan.sponsors.clone()).prop_shuffle(),
            Just(plan.accounts.clone()).prop_shuffle(),
            Just(plan.positions.clone()).prop_shuffle(),
            Just(plan.actions.clone()).prop_shuffle(),
        );
        lists.prop_map(move |(kams, sponsors, accounts, positions, actions)| {
            let shuffled = Workspace {
                kams,
                sponsors,
                accounts,
                positions,
                actions,
                ..plan.clone()
            };
            (plan.clone(), shuffled)
        })
    })
}

/// Days after which the calendar repeats, weekdays included.
const CYCLE: i64 = 146_097;

/// Changes every date of the planner.
fn change_dates(plan: &mut Workspace, change: impl Fn(&mut Date)) {
    for kam in &mut plan.kams {
        let dates = [
            &mut kam.started_on,
            &mut kam.goal_due,
            &mut kam.last_coaching_on,
            &mut kam.sponsor_since,
            &mut kam.last_sponsor_contact_on,
        ];
        dates.into_iter().flatten().for_each(&change);
    }
    plan.settings.blocked_weeks.iter_mut().for_each(&change);
    for position in &mut plan.positions {
        change(&mut position.opened_on);
        position.profile_updated_on.iter_mut().for_each(&change);
    }
    for action in &mut plan.actions {
        action.due.iter_mut().for_each(&change);
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_order_of_lists_does_not_matter((plan, shuffled) in shuffled(), as_of in dates()) {
        prop_assert_eq!(report(&plan, as_of), report(&shuffled, as_of));
    }

    #[test]
    fn findings_have_a_total_order(plan in workspaces()) {
        let findings = report(&plan, as_of()).findings;
        for pair in findings.windows(2) {
            let key = |index: usize| {
                let finding = &pair[index];
                (core::cmp::Reverse(finding.severity), finding.code, &finding.entity_id)
            };
            prop_assert!(key(0) < key(1));
        }
    }

    #[test]
    fn messages_are_filled(plan in workspaces()) {
        for finding in report(&plan, as_of()).findings {
            for locale in Locale::ALL {
                let text = finding.message.text(locale);
                prop_assert!(!text.contains('{'), "{text}");
            }
        }
    }

    #[test]
    fn only_the_distance_to_the_reference_date_counts(mut plan in workspaces()) {
        // One cycle later there must still be a calendar. The weeks of the
        // coaching calendar are absolute: see tests/planning/calendar.rs.
        change_dates(&mut plan, |date| if date.year() > 3000 { *date = as_of() });
        let now = report(&plan, as_of());
        change_dates(&mut plan, |date| *date = date.plus_days(CYCLE));
        let later = report(&plan, as_of().plus_days(CYCLE));
        prop_assert_eq!(&now.capacity, &later.capacity);
        prop_assert_eq!(&now.sponsor_suggestion, &later.sponsor_suggestion);
        let what = |finding: &leitwerk::planning::Finding| {
            (finding.code, finding.severity, finding.entity_id.clone())
        };
        prop_assert!(now.findings.iter().map(what).eq(later.findings.iter().map(what)));
    }
}

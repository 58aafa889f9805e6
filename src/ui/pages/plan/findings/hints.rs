//! Where the answers say something else than the plan (instrument.md B.8).

use leptos::prelude::*;

use crate::content::{Locale, fill, ui};
use crate::planning::{Report, Team, team_facts};
use crate::scoring::HintCode;
use crate::ui::state::session::Session;

/// The hints H11 to H13, if there are any.
pub fn hints(session: Session, locale: Locale, report: &Report) -> Option<AnyView> {
    let codes: Vec<HintCode> = report
        .assessment
        .as_ref()?
        .hints
        .iter()
        .map(|hint| hint.code)
        .filter(|code| (HintCode::H11..=HintCode::H13).contains(code))
        .collect();
    if codes.is_empty() {
        return None;
    }
    let t = ui::findings(locale);
    let facts = session.peek(|workspace| {
        let team = Team::new(workspace, report.as_of);
        team_facts(&team, &report.capacity)
    });
    let rows: Vec<AnyView> = codes
        .into_iter()
        .map(|code| {
            let x = match code {
                HintCode::H12 => facts.covered_kams,
                _ => facts.kams_with_goal,
            };
            let text = fill(
                crate::content::hints(locale)[code as usize].message,
                &[
                    ("n", &facts.planned_kams.to_string()),
                    ("x", &x.to_string()),
                ],
            );
            view! { <li>{text}</li> }.into_any()
        })
        .collect();
    Some(
        view! {
            <section class="plan-hints">
                <h2>{t.hints_title}</h2>
                <p>{t.hints_lead}</p>
                <ul>{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

//! The way from a finding to the field that mends it.

use leptos::prelude::*;

use crate::content::{FindingCode, Locale, TaskId, ui};
use crate::planning::{EntityType, Finding};
use crate::ui::parts::handler;
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// The field that names the entry: where a finding takes more than one field.
const fn name_field(entity: EntityType) -> &'static str {
    match entity {
        EntityType::Account => "name",
        EntityType::Position => "title",
        EntityType::Action => "text",
        EntityType::Owner => "owner",
        _ => "alias",
    }
}

/// The page that mends a finding, and the place on it.
fn way(finding: &Finding) -> (Plan, Option<Spot>) {
    let spot = |field| {
        let entry = finding.entity_id.clone();
        Some(Spot { entry, field })
    };
    let field = finding
        .field
        .unwrap_or_else(|| name_field(finding.entity_type));
    match finding.entity_type {
        EntityType::Workspace if finding.code == FindingCode::K09 => (Plan::Sponsors, None),
        EntityType::Workspace => (Plan::Capacity, None),
        EntityType::Kam if SPONSORSHIP.contains(&field) => (Plan::Sponsors, spot(field)),
        EntityType::Kam | EntityType::Account => (Plan::Team, spot(field)),
        EntityType::Sponsor => (Plan::Sponsors, spot(field)),
        EntityType::Position => (Plan::Positions, spot(field)),
        EntityType::Task => {
            let task = TaskId::parse(&finding.entity_id).map_or("", TaskId::as_str);
            let entry = String::new();
            (Plan::Actions, Some(Spot { entry, field: task }))
        }
        EntityType::Action | EntityType::Owner => (Plan::Actions, spot(field)),
    }
}

/// The fields of a KAM that the page with the sponsors shows.
const SPONSORSHIP: [&str; 2] = ["sponsorId", "lastSponsorContactOn"];

/// Leads to the field that mends a finding; `message` is the id of its text.
pub fn button(
    session: Session,
    locale: Locale,
    finding: &Finding,
    message: String,
) -> impl IntoView + use<> {
    let text = ui::findings(locale).mend[finding.code as usize];
    let (page, spot) = way(finding);
    let page = Route::Plan(page);
    let go = move |_| match spot.clone() {
        Some(spot) => session.lead_to(page, spot),
        None => session.navigation.go(page),
    };
    view! {
        <button type="button" class="quiet" aria-describedby=message on:click=handler(go)>
            {text}
        </button>
    }
}

//! The KAMs.

use leptos::prelude::*;

use super::add::{add_one, add_several};
use super::cadence::cadence;
use super::kam_form::kam_form;
use super::sheet::{Portion, Row, Tally, sheet};
use super::team_page::TeamPage;
use crate::content::{date, fill, planner_names};
use crate::editing::Part;
use crate::exchange::csv;
use crate::model::{Date, Kam, Workspace};
use crate::planning::{EntityType, Member, Team};
use crate::ui::parts::download;

/// The KAMs of the team, and the ways to add some.
pub fn kams(page: TeamPage, is_empty: Memo<bool>) -> impl IntoView {
    let TeamPage { session, t, .. } = page;
    let portion = Portion::new(page, |workspace| {
        let kams = workspace.kams.iter();
        kams.map(|kam| &*kam.id).collect()
    });
    let rows = Memo::new(move |_| {
        let (today, limit) = (session.today(), portion.limit());
        session.report().with(|report| {
            let about = report
                .findings
                .iter()
                .filter(|finding| finding.entity_type == EntityType::Kam);
            let tally = Tally::new(about.map(|found| (&*found.entity_id, found.severity)));
            session.read(|workspace| rows(page, workspace, today, &tally, limit))
        })
    });
    let count = portion.total;
    let list = move || {
        (!is_empty.get()).then(|| {
            view! {
                <div class="sheet-head">
                    <h2>{t.kams_title} " " <span class="count">{count}</span></h2>
                    <button type="button" class="quiet" on:click=move |_| export(page)>
                        {t.csv_export}
                    </button>
                </div>
                <p class="muted">{t.sheet_hint}</p>
                {sheet(page, t.kams_title, &t.kam_heads, portion, rows, true, kam_form)}
            }
        })
    };
    let new = |alias: String| Part::Kam(Box::new(Kam::new(String::new(), alias)));
    view! {
        <section>
            {list}
            {add_one(page, "new-kam", t.new_kam, t.add_kam, Some(t.alias_hint), new)}
            {add_several(page)}
        </section>
    }
}

fn rows(
    page: TeamPage,
    workspace: &Workspace,
    today: Date,
    tally: &Tally,
    limit: usize,
) -> Vec<Row> {
    let team = Team::new(workspace, today);
    let kams = workspace.kams.iter().take(limit);
    let members = kams.filter_map(|kam| team.member(&kam.id));
    members.map(|member| row(page, member, tally)).collect()
}

fn row(page: TeamPage, member: &Member, tally: &Tally) -> Row {
    let kam = member.kam;
    let stage = planner_names(page.locale).stages[member.stage as usize].name;
    let sponsor = member.sponsor.map(|sponsor| {
        if sponsor.is_effective() {
            sponsor.alias.clone()
        } else {
            fill(page.t.inactive, &[("name", &sponsor.alias)])
        }
    });
    let coached = kam
        .last_coaching_on
        .map(|on| date(page.locale, on.year(), on.month(), on.day()));
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| page.t.not_set.to_owned());
    Row {
        id: kam.id.clone(),
        name: kam.alias.clone(),
        cells: vec![
            stage.to_owned(),
            or_dash(kam.interval_weeks.map(|weeks| cadence(page, weeks))),
            or_dash(coached),
            or_dash(sponsor),
            member.accounts.to_string(),
        ],
        findings: tally.of(&kam.id),
    }
}

/// Spreadsheets take the mark at the start as the sign of UTF-8.
const UTF_8: &str = "\u{feff}";

fn export(page: TeamPage) {
    let today = page.session.today_now().to_string();
    let name = [page.t.csv_file, "-", &today, ".csv"].concat();
    let text = page
        .session
        .peek(|workspace| csv::write(workspace, page.locale));
    // A browser that refuses files says so itself.
    let _ = download(&name, "text/csv", &[UTF_8, &text].concat());
}

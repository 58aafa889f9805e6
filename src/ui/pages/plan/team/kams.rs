//! The KAMs.

use leptos::prelude::*;

use super::add::add_one;
use super::arranged::{Candidate, arranged};
use super::export::export;
use super::import::add_several;
use super::kam_form::kam_form;
use super::sheet::{Portion, Row, Tally, sheet};
use super::team_page::TeamPage;
use crate::content::{date, fill, planner_names, ui};
use crate::editing::Entry;
use crate::model::{Date, Kam, Workspace};
use crate::planning::{EntityType, Member, Report, Team};
use crate::ui::pages::plan::cadence::cadence;
use crate::ui::parts::{ListTools, list_tools, memo, reactive};
use crate::ui::state::lists::Order;

/// The KAMs of the team, and the ways to add some.
pub fn kams(page: TeamPage, is_empty: Memo<bool>) -> impl IntoView {
    let TeamPage { session, t, .. } = page;
    let ids = memo(move || {
        session.read(|workspace| workspace.kams.iter().map(|kam| kam.id.clone()).collect())
    });
    let total = memo(move || ids.with(Vec::len));
    let look = page.lists.kams;
    let found = arranged(page, look, ids, move |workspace, order| {
        session
            .report()
            .with_untracked(|report| candidates(page, workspace, report, order))
    });
    let portion = Portion::new(page, found);
    let tools = ListTools {
        id: "kams",
        label: ui::lists(page.locale).search_kams,
        look,
        orders: ORDERS,
        total,
        shown: portion.total,
    };
    let rows = memo(move || {
        let (today, shown) = (session.today(), portion.shown());
        session.report().with(|report| {
            let tally = Tally::about(report, EntityType::Kam);
            session.read(|workspace| rows(page, workspace, today, &tally, &shown))
        })
    });
    let list = move || {
        (!is_empty.get()).then(|| {
            view! {
                <div class="sheet-head">
                    <h2>{t.kams_title} " " <span class="count">{total}</span></h2>
                    {export(page)}
                </div>
                <p class="muted">{t.sheet_hint}</p>
                {list_tools(page.locale, tools)}
                {sheet(page, t.kams_title, &t.kam_heads, portion, rows, true, kam_form)}
            }
        })
    };
    let new = |alias: String| Entry::Kam(Box::new(Kam::new(String::new(), alias)));
    view! {
        <section>
            {reactive(list)}
            {add_one(page, "new-kam", t.new_kam, t.add_kam, Some(t.alias_hint), new)}
            {add_several(page)}
        </section>
    }
}

const ORDERS: &[Order] = &[
    Order::Entered,
    Order::Name,
    Order::Stage,
    Order::Sponsor,
    Order::Accounts,
    Order::Findings,
];

fn candidates(
    page: TeamPage,
    workspace: &Workspace,
    report: &Report,
    order: Order,
) -> Vec<Candidate> {
    let team = Team::new(workspace, report.as_of);
    let tally = Tally::about(report, EntityType::Kam);
    let stages = &planner_names(page.locale).stages;
    let candidate = |member: &Member| {
        let kam = member.kam;
        let sponsor = member.sponsor.map(|sponsor| sponsor.alias.clone());
        let stage = stages[member.stage as usize].name.to_owned();
        let rank = match order {
            Order::Stage => member.stage as usize,
            Order::Sponsor => usize::from(sponsor.is_none()),
            Order::Accounts => usize::MAX - member.accounts as usize,
            Order::Findings => tally.rank(&kam.id),
            _ => 0,
        };
        let sponsor = sponsor.unwrap_or_default();
        let text = match order {
            Order::Sponsor => sponsor.clone(),
            _ => kam.alias.clone(),
        };
        Candidate {
            id: kam.id.clone(),
            name: kam.alias.clone(),
            texts: vec![stage, sponsor, kam.line.clone()],
            rank,
            text,
        }
    };
    team.members.iter().map(candidate).collect()
}

fn rows(
    page: TeamPage,
    workspace: &Workspace,
    today: Date,
    tally: &Tally,
    shown: &[String],
) -> Vec<Row> {
    let team = Team::new(workspace, today);
    let members = shown.iter().filter_map(|id| team.member(id));
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
            or_dash(kam.interval_weeks.map(|weeks| cadence(page.locale, weeks))),
            or_dash(coached),
            or_dash(sponsor),
            member.accounts.to_string(),
        ],
        findings: tally.of(&kam.id),
    }
}

//! The key accounts.

use leptos::prelude::*;

use super::account_form::account_form;
use super::add::add_one;
use super::arranged::{Candidate, arranged};
use super::sheet::{Portion, Row, Tally, sheet};
use super::team_page::TeamPage;
use crate::content::{isolated, ui};
use crate::editing::Entry;
use crate::model::{Account, Tier, Workspace, sort_by};
use crate::planning::{EntityType, Report};
use crate::ui::parts::{ListTools, list_tools, memo, reactive};
use crate::ui::state::lists::Order;

/// The key accounts, and a way to add one.
pub fn accounts(page: TeamPage) -> impl IntoView {
    let TeamPage { session, t, .. } = page;
    let ids = memo(move || {
        session.read(|workspace| workspace.accounts.iter().map(|a| a.id.clone()).collect())
    });
    let total = memo(move || ids.with(Vec::len));
    let look = page.lists.accounts;
    let found = arranged(page, look, ids, move |workspace, order| {
        session
            .report()
            .with_untracked(|report| candidates(workspace, report, order))
    });
    let portion = Portion::new(page, found);
    let tools = ListTools {
        id: "accounts",
        label: ui::lists(page.locale).search_accounts,
        look,
        orders: ORDERS,
        total,
        shown: portion.total,
    };
    let rows = memo(move || {
        let shown = portion.shown();
        session.report().with(|report| {
            let tally = Tally::about(report, EntityType::Account);
            session.read(|workspace| rows(page, workspace, &tally, &shown))
        })
    });
    let has_rows = memo(move || total.get() > 0);
    let new = |name: String| {
        Entry::Account(Account {
            id: String::new(),
            name,
            tier: Tier::B,
            kam_id: None,
            deputy_kam_id: None,
            support_member_ids: Vec::new(),
        })
    };
    let list = move || {
        has_rows.get().then(|| {
            view! {
                {list_tools(page.locale, tools)}
                {sheet(
                    page,
                    t.accounts_title,
                    &t.account_heads,
                    portion,
                    rows,
                    true,
                    account_form,
                )}
            }
        })
    };
    view! {
        <section>
            <h2>{t.accounts_title} " " <span class="count">{total}</span></h2>
            <p class="muted">{t.accounts_lead}</p>
            {reactive(list)}
            {add_one(page, "new-account", t.new_account, t.add_account, None, new)}
        </section>
    }
}

const ORDERS: &[Order] = &[
    Order::Entered,
    Order::Name,
    Order::Tier,
    Order::Kam,
    Order::Findings,
];

fn candidates(workspace: &Workspace, report: &Report, order: Order) -> Vec<Candidate> {
    let kams = ById::new(workspace.kams.iter().map(|kam| (&*kam.id, &*kam.alias)));
    let tally = Tally::about(report, EntityType::Account);
    let candidate = |account: &Account| {
        let name = |id: &Option<String>| id.as_deref().and_then(|id| kams.of(id));
        let kam = name(&account.kam_id);
        let rank = match order {
            Order::Tier => account.tier as usize,
            Order::Kam => usize::from(kam.is_none()),
            Order::Findings => tally.rank(&account.id),
            _ => 0,
        };
        let text = match order {
            Order::Kam => kam.unwrap_or_default(),
            _ => &account.name,
        };
        let people = [kam, name(&account.deputy_kam_id)];
        Candidate {
            id: account.id.clone(),
            name: account.name.clone(),
            texts: people.into_iter().flatten().map(str::to_owned).collect(),
            rank,
            text: text.to_owned(),
        }
    };
    workspace.accounts.iter().map(candidate).collect()
}

fn rows(page: TeamPage, workspace: &Workspace, tally: &Tally, shown: &[String]) -> Vec<Row> {
    let kams = ById::new(workspace.kams.iter().map(|kam| (&*kam.id, &*kam.alias)));
    let members = workspace.support_members.iter();
    let members = ById::new(members.map(|member| (&*member.id, &*member.alias)));
    let or_dash = |name: Option<&str>| name.unwrap_or(page.t.not_set).to_owned();
    let accounts = workspace.accounts.iter();
    let accounts = ById::new(accounts.map(|account| (&*account.id, account)));
    shown
        .iter()
        .filter_map(|id| accounts.of(id))
        .map(|account| Row {
            id: account.id.clone(),
            name: account.name.clone(),
            cells: vec![
                account.tier.key().to_owned(),
                or_dash(account.kam_id.as_deref().and_then(|id| kams.of(id))),
                or_dash(account.deputy_kam_id.as_deref().and_then(|id| kams.of(id))),
                members.list(page, &account.support_member_ids),
            ],
            findings: tally.of(&account.id),
        })
        .collect()
}

/// Entries, or their names, by their identifiers.
struct ById<'w, T>(Vec<(&'w str, T)>);

impl<'w, T: Copy> ById<'w, T> {
    fn new(pairs: impl Iterator<Item = (&'w str, T)>) -> Self {
        let mut pairs: Vec<_> = pairs.collect();
        sort_by(&mut pairs, |(a, _), (b, _)| a.cmp(b));
        Self(pairs)
    }

    fn of(&self, id: &str) -> Option<T> {
        let place = self
            .0
            .binary_search_by(|(other, _)| (*other).cmp(id))
            .ok()?;
        Some(self.0[place].1)
    }
}

impl ById<'_, &str> {
    /// The names of these entries.
    fn list(&self, page: TeamPage, ids: &[String]) -> String {
        let names: Vec<_> = ids
            .iter()
            .filter_map(|id| self.of(id))
            .map(isolated)
            .collect();
        if names.is_empty() {
            return page.t.not_set.to_owned();
        }
        names.join(", ")
    }
}

//! The key accounts.

use leptos::prelude::*;

use super::account_form::account_form;
use super::add::add_one;
use super::sheet::{Portion, Row, Tally, sheet};
use super::team_page::TeamPage;
use crate::editing::Part;
use crate::model::{Account, Tier, Workspace, sort_by};
use crate::planning::EntityType;

/// The key accounts, and a way to add one.
pub fn accounts(page: TeamPage) -> impl IntoView {
    let TeamPage { session, t, .. } = page;
    let portion = Portion::new(page, |workspace| {
        let accounts = workspace.accounts.iter();
        accounts.map(|account| &*account.id).collect()
    });
    let rows = Memo::new(move |_| {
        let limit = portion.limit();
        session.report().with(|report| {
            let about = report
                .findings
                .iter()
                .filter(|finding| finding.entity_type == EntityType::Account);
            let tally = Tally::new(about.map(|found| (&*found.entity_id, found.severity)));
            session.read(|workspace| rows(page, workspace, &tally, limit))
        })
    });
    let has_rows = Memo::new(move |_| !rows.with(Vec::is_empty));
    let count = portion.total;
    let new = |name: String| {
        Part::Account(Account {
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
            sheet(
                page,
                t.accounts_title,
                &t.account_heads,
                portion,
                rows,
                true,
                account_form,
            )
        })
    };
    view! {
        <section>
            <h2>{t.accounts_title} " " <span class="count">{count}</span></h2>
            <p class="muted">{t.accounts_lead}</p>
            {list}
            {add_one(page, "new-account", t.new_account, t.add_account, None, new)}
        </section>
    }
}

fn rows(page: TeamPage, workspace: &Workspace, tally: &Tally, limit: usize) -> Vec<Row> {
    let kams = Names::new(workspace.kams.iter().map(|kam| (&*kam.id, &*kam.alias)));
    let members = workspace.support_members.iter();
    let members = Names::new(members.map(|member| (&*member.id, &*member.alias)));
    let or_dash = |name: Option<&str>| name.unwrap_or(page.t.not_set).to_owned();
    let accounts = workspace.accounts.iter().take(limit);
    accounts
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

/// The names of entries by their identifiers.
pub struct Names<'w>(Vec<(&'w str, &'w str)>);

impl<'w> Names<'w> {
    /// Takes pairs of identifier and name.
    pub fn new(pairs: impl Iterator<Item = (&'w str, &'w str)>) -> Self {
        let mut pairs: Vec<_> = pairs.collect();
        sort_by(&mut pairs, Ord::cmp);
        Self(pairs)
    }

    /// The name of an entry.
    pub fn of(&self, id: &str) -> Option<&'w str> {
        let place = self
            .0
            .binary_search_by(|(other, _)| (*other).cmp(id))
            .ok()?;
        Some(self.0[place].1)
    }

    fn list(&self, page: TeamPage, ids: &[String]) -> String {
        let names: Vec<_> = ids.iter().filter_map(|id| self.of(id)).collect();
        if names.is_empty() {
            return page.t.not_set.to_owned();
        }
        names.join(", ")
    }
}

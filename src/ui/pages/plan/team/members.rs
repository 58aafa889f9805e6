//! The people who support KAMs and accounts.

use leptos::prelude::*;

use super::add::add_one;
use super::member_form::member_form;
use super::sheet::{Portion, Row, sheet};
use super::team_page::TeamPage;
use crate::content::isolated;
use crate::editing::Entry;
use crate::model::{SupportMember, Workspace};
use crate::ui::parts::{memo, reactive};

/// The support team, and a way to add somebody.
pub fn members(page: TeamPage) -> impl IntoView {
    let TeamPage { session, t, .. } = page;
    let ids = memo(move || {
        session.read(|workspace| {
            let members = workspace.support_members.iter();
            members.map(|member| member.id.clone()).collect()
        })
    });
    let portion = Portion::new(page, ids);
    let rows = memo(move || {
        let shown = portion.shown();
        session.read(|workspace| rows(page, workspace, shown.len()))
    });
    let has_rows = memo(move || !rows.with(Vec::is_empty));
    let count = portion.total;
    let new = |alias: String| {
        Entry::SupportMember(SupportMember {
            id: String::new(),
            alias,
            function: String::new(),
        })
    };
    let list = move || {
        has_rows.get().then(|| {
            sheet(
                page,
                t.members_title,
                &t.member_heads,
                portion,
                rows,
                false,
                member_form,
            )
        })
    };
    view! {
        <section>
            <h2>{t.members_title} " " <span class="count">{count}</span></h2>
            <p class="muted">{t.members_lead}</p>
            {reactive(list)}
            {add_one(page, "new-member", t.new_member, t.add_member, Some(t.alias_hint), new)}
        </section>
    }
}

fn rows(page: TeamPage, workspace: &Workspace, limit: usize) -> Vec<Row> {
    let kams = workspace.kams.iter();
    let kams = kams.map(|kam| (&kam.support_member_ids, &*kam.alias));
    let accounts = workspace.accounts.iter();
    let accounts = accounts.map(|account| (&account.support_member_ids, &*account.name));
    let supported: Vec<_> = kams
        .chain(accounts)
        .filter(|(ids, _)| !ids.is_empty())
        .collect();
    let members = workspace.support_members.iter().take(limit);
    members
        .map(|member| {
            let of_member = supported.iter().filter(|(ids, _)| ids.contains(&member.id));
            let names: Vec<_> = of_member.map(|(_, name)| isolated(name)).collect();
            let or_dash = |text: &str| {
                if text.is_empty() {
                    page.t.not_set.to_owned()
                } else {
                    text.to_owned()
                }
            };
            Row {
                id: member.id.clone(),
                name: member.alias.clone(),
                cells: vec![or_dash(&member.function), or_dash(&names.join(", "))],
                findings: None,
            }
        })
        .collect()
}

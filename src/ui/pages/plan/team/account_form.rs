//! The details of a key account.

use std::sync::Arc;

use leptos::prelude::*;

use super::kam_form::support_members;
use super::team_page::TeamPage;
use crate::editing::{Entry, EntryKind, Refusal};
use crate::model::{Account, Tier, Workspace};
use crate::ui::pages::plan::choices::{choices, put};
use crate::ui::pages::plan::entry::with_none;
use crate::ui::parts::{Field, Save, Typed, handler, input_field, memo, select_field};
use crate::ui::state::spot::Spot;

/// The details of the account with this identifier.
pub fn account_form(page: TeamPage, id: String) -> AnyView {
    let t = page.t;
    let of = id.clone();
    let account = memo(move || page.session.read(|workspace| find(workspace, &of)));
    let read = move |read: fn(&Account) -> String| {
        let value = memo(move || {
            account
                .with(|account| account.as_ref().map(read))
                .unwrap_or_default()
        });
        value.into()
    };
    let saving = |set: fn(&mut Account, String)| -> Save {
        let id = id.clone();
        Arc::new(move |text| change(page, &id, |account| set(account, text)))
    };
    let field = |key, label, hint: Option<&str>, get, set| Field {
        id: Spot::control(&id, key),
        label,
        hint: hint.map(str::to_owned),
        value: read(get),
        save: saving(set),
    };
    let tiers = Tier::ALL.iter().zip(t.tiers);
    let tiers = tiers.map(|(tier, name)| (tier.key().to_owned(), name.to_owned()));
    let kams = page.session.peek(|workspace| {
        let kams = workspace.kams.iter();
        kams.map(|kam| (kam.id.clone(), kam.alias.clone()))
            .collect()
    });
    let kams = with_none(t.not_set, kams);
    let close = id.clone();
    let gone = id.clone();
    let remove = move |_| {
        let name = account.with_untracked(|account| account.as_ref().map(|a| a.name.clone()));
        page.remove(EntryKind::Account, &gone, &name.unwrap_or_default());
    };
    view! {
        <div class="details">
            <div class="form-grid">
                {input_field(
                    field("name", t.account_name, None, |a| a.name.clone(), |a, name| a.name = name),
                    Typed::Text,
                )}
                {select_field(
                    field(
                        "tier",
                        t.tier,
                        None,
                        |a| a.tier.key().to_owned(),
                        |a, key| a.tier = Tier::from_key(&key).unwrap_or(a.tier),
                    ),
                    tiers.collect(),
                )}
                {select_field(
                    field(
                        "kamId",
                        t.account_kam,
                        None,
                        |a| a.kam_id.clone().unwrap_or_default(),
                        |a, id| a.kam_id = some(id),
                    ),
                    kams.clone(),
                )}
                {select_field(
                    field(
                        "deputyKamId",
                        t.account_deputy,
                        None,
                        |a| a.deputy_kam_id.clone().unwrap_or_default(),
                        |a, id| a.deputy_kam_id = some(id),
                    ),
                    kams,
                )}
            </div>
            {support(page, &id, account)}
            <p class="actions">
                <button type="button" class="quiet" on:click=handler(move |_| page.toggle(&close))>
                    {t.close}
                </button>
                <button type="button" class="text-button to-change" on:click=handler(remove)>
                    {t.remove_account}
                </button>
            </p>
        </div>
    }
    .into_any()
}

fn support(page: TeamPage, id: &str, account: Memo<Option<Account>>) -> AnyView {
    let members = support_members(page);
    if members.is_empty() {
        return view! { <p class="muted">{page.t.no_members}</p> }.into_any();
    }
    let chosen = move || {
        account
            .get()
            .map(|account| account.support_member_ids)
            .unwrap_or_default()
    };
    let of = id.to_owned();
    let tick = move |member: &str, on: bool| {
        change(page, &of, |account| {
            put(&mut account.support_member_ids, member, on);
        })
    };
    let chosen = memo(chosen).into();
    choices(
        id,
        "supportMemberIds",
        page.t.support,
        members,
        chosen,
        Arc::new(tick),
    )
    .into_any()
}

fn find(workspace: &Workspace, id: &str) -> Option<Account> {
    let mut accounts = workspace.accounts.iter();
    accounts.find(|account| account.id == id).cloned()
}

fn change(page: TeamPage, id: &str, change: impl FnOnce(&mut Account)) -> Result<(), String> {
    let Some(mut account) = page.session.peek(|workspace| find(workspace, id)) else {
        return Err(Refusal::Gone.message(page.locale));
    };
    change(&mut account);
    page.save(Entry::Account(account))
}

fn some(id: String) -> Option<String> {
    Some(id).filter(|id| !id.is_empty())
}

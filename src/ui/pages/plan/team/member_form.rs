//! The details of a member of a support team.

use std::sync::Arc;

use leptos::prelude::*;

use super::team_page::TeamPage;
use crate::editing::{Entry, EntryKind, Refusal};
use crate::model::{SupportMember, Workspace};
use crate::ui::parts::{Field, Typed, handler, input_field, memo};
use crate::ui::state::spot::Spot;

/// The details of the member with this identifier.
pub fn member_form(page: TeamPage, id: String) -> AnyView {
    let t = page.t;
    let of = id.clone();
    let member = memo(move || page.session.read(|workspace| find(workspace, &of)));
    let field =
        |key: &'static str, label: &'static str, part: fn(&mut SupportMember) -> &mut String| {
            let value = move || {
                let member = member.get();
                member
                    .map(|mut member| core::mem::take(part(&mut member)))
                    .unwrap_or_default()
            };
            let of = id.clone();
            let save = move |text: String| {
                let Some(mut member) = page.session.peek(|workspace| find(workspace, &of)) else {
                    return Err(Refusal::Gone.message(page.locale));
                };
                *part(&mut member) = text;
                page.save(Entry::SupportMember(member))
            };
            let field = Field {
                id: Spot::control(&id, key),
                label,
                hint: None,
                value: Signal::derive(value),
                save: Arc::new(save),
            };
            input_field(field, Typed::Text).into_any()
        };
    let close = id.clone();
    let gone = id.clone();
    let remove = move |_| {
        let alias = member.with_untracked(|member| member.as_ref().map(|m| m.alias.clone()));
        page.remove(EntryKind::SupportMember, &gone, &alias.unwrap_or_default());
    };
    view! {
        <div class="details">
            <div class="form-grid">
                {field("alias", t.member_alias, |member| &mut member.alias)}
                {field("function", t.member_function, |member| &mut member.function)}
            </div>
            <p class="actions">
                <button type="button" class="quiet" on:click=handler(move |_| page.toggle(&close))>
                    {t.close}
                </button>
                <button type="button" class="text-button to-change" on:click=handler(remove)>
                    {t.remove_member}
                </button>
            </p>
        </div>
    }
    .into_any()
}

fn find(workspace: &Workspace, id: &str) -> Option<SupportMember> {
    let mut members = workspace.support_members.iter();
    members.find(|member| member.id == id).cloned()
}

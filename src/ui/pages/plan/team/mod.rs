//! The team: KAMs, their accounts and the people who support them.

mod account_form;
mod accounts;
mod add;
mod arranged;
mod competence;
mod export;
mod import;
mod kam_form;
mod kams;
mod member_form;
mod members;
mod opened;
mod purge;
mod sheet;
mod team_page;

use leptos::prelude::*;

use self::team_page::TeamPage;
use crate::content::{Locale, ui};
use crate::ui::pages::plan::example;
use crate::ui::parts::{memo, page_title, reactive};
use crate::ui::state::session::Session;

/// The page of the team.
pub fn team(session: Session, locale: Locale) -> impl IntoView {
    let page = TeamPage::new(session, locale);
    let t = ui::team(locale);
    let is_empty = memo(move || session.read(|workspace| workspace.kams.is_empty()));
    let steps = move || {
        let is_empty = is_empty.get();
        is_empty.then(|| example::empty(session, locale, t.steps_title, t.steps))
    };
    let rest = move || {
        (!is_empty.get()).then(|| {
            view! {
                {accounts::accounts(page)}
                {members::members(page)}
            }
        })
    };
    view! {
        <div class="team" node_ref=page.root>
            {page_title(t.title)}
            <p class="lead">{t.lead}</p>
            {team_page::said(page)}
            {purge::purge_offer(page)}
            {reactive(steps)}
            {kams::kams(page, is_empty)}
            {reactive(rest)}
        </div>
    }
}

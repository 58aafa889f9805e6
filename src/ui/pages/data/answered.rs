//! What was answered, which can be removed again.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use crate::content::{Locale, fill, ui};
use crate::editing::Command;
use crate::reporting::answered::{Answered, answered as reporting};
use crate::store::RecordKind;
use crate::ui::parts::{
    CollectAny, Done, around, focus_later, handler, memo, reactive, undo_offer,
};
use crate::ui::state::session::Session;

/// The questionnaires and the view of the team, if there are any.
pub fn answered(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    let done = RwSignal::new(None::<Done>);
    let all = memo(move || session.read(|workspace| reporting(workspace, locale)));
    let rows = move || {
        let all = all.get().into_iter();
        all.map(|one| row(session, locale, one, done).into_any())
            .collect_any()
    };
    let is_some = memo(move || all.with(|all| !all.is_empty()));
    let list = move || {
        is_some.get().then(|| {
            view! {
                <h2>{t.answered_title}</h2>
                <p>{t.answered_lead}</p>
                <ul class="answered">{reactive(rows)}</ul>
            }
        })
    };
    view! { <section>{reactive(list)} {undo_offer(session, locale, done)}</section> }
}

fn row(
    session: Session,
    locale: Locale,
    one: Answered,
    done: RwSignal<Option<Done>>,
) -> impl IntoView {
    let t = ui::data(locale);
    let Answered {
        kind,
        id,
        name,
        counts,
    } = one;
    let label = fill(t.remove_answered, &[("name", &name)]);
    let said = fill(t.removed_answered, &[("name", &name)]);
    let remove = move |event: MouseEvent| {
        let button: Element = event_target(&event);
        let page = around(&button, ".content");
        let command = match kind {
            RecordKind::TeamView => Command::RemoveTeamView(id.clone()),
            _ => Command::RemoveAssessment(id.clone()),
        };
        let said = Done::new(said.clone(), session.carry_out(command));
        // The row goes, and its button with the focus.
        if let Some(undo) = said.as_ref().and_then(Done::button) {
            focus_later(page, Some(undo));
        }
        done.set(said);
    };
    view! {
        <li>
            <span>{name} ": " <span class="muted">{counts}</span></span>
            <button type="button" class="quiet to-change" aria-label=label on:click=handler(remove)>
                {t.remove}
            </button>
        </li>
    }
}

//! What is answered, what is open and what that costs; then the result.

mod cost;
mod gaps;

use leptos::prelude::*;

use crate::content::{Locale, fill, questionnaire, ui};
use crate::model::{Progress, Section, Workspace};
use crate::ui::pages::guess;
use crate::ui::parts::{
    CollectAny, count, handler, link, link_to_field, page_title, pager, reactive, section_progress,
    sections,
};
use crate::ui::state::drafts::FieldId;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The page before the result.
pub fn review(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::review(locale);
    let go = move |_| {
        if guess::is_asked(session) {
            session.navigation.go(Route::Guess);
        } else {
            guess::finish(session);
        }
    };
    let finish = view! {
        <button type="button" class="to-change" on:click=handler(go)>{t.finish}</button>
    };
    view! {
        <div class="page wide questionnaire">
            {sections(session, locale, Route::Review, section_progress(session))}
            <div class="questions review">
                {reactive(move || session.read(|workspace| overview(session, locale, workspace)))}
                <p class="hint to-change">{t.finish_hint}</p>
                {pager(session, locale, Route::Review, finish)}
            </div>
        </div>
    }
}

fn overview(session: Session, locale: Locale, workspace: &Workspace) -> impl IntoView + use<> {
    let t = ui::review(locale);
    let progress = Progress::overall(workspace);
    let open = progress.total - progress.answered;
    let title = match open {
        0 => t.title_complete.to_owned(),
        _ => fill(
            t.title_open,
            &[
                ("open", &open.to_string()),
                ("total", &progress.total.to_string()),
            ],
        ),
    };
    let lead = if open == 0 {
        t.lead_complete
    } else {
        t.lead_open
    };
    let rows = Section::all()
        .map(|section| row(session, locale, workspace, section))
        .collect_any();
    view! {
        {page_title(title)}
        <p class="lead">{lead}</p>
        {cost::overall(workspace, locale).map(|text| view! { <p>{text}</p> })}
        <ol class="overview">{rows}</ol>
    }
}

fn row(
    session: Session,
    locale: Locale,
    workspace: &Workspace,
    section: Section,
) -> impl IntoView + use<> {
    let t = ui::review(locale);
    let route = Route::of(section);
    let progress = Progress::in_section(workspace, section);
    let gaps = gaps::gaps(workspace, locale, section);
    let show = fill(t.show_open, &[("n", &gaps.len().to_string())]);
    let list = (!gaps.is_empty()).then(|| {
        let entries = gaps
            .into_iter()
            .map(|(field, text)| view! { <li>{link_to_field(session, route, field, text)}</li> })
            .collect_any();
        view! {
            <details>
                <summary>{show}</summary>
                <ul>{entries}</ul>
            </details>
        }
    });
    view! {
        <li>
            <p class="section">
                {link(session, route, route.name(locale), "")} " "
                <span>{count(ui::questions(locale).count, progress)}</span>
            </p>
            {cost::of(workspace, locale, section).map(|text| view! { <p>{text}</p> })}
            {(section == Section::Context).then(|| unsaved(session, locale))} {list}
        </li>
    }
}

/// What stands in the fields of the context and is not saved.
fn unsaved(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::review(locale);
    questionnaire(locale)
        .context
        .iter()
        .filter_map(|question| {
            let field = FieldId {
                page: Route::Context,
                control: question.key.to_owned(),
            };
            let entry = session.drafts.get(&field)?.text;
            let text = fill(
                t.not_saved,
                &[("entry", &entry), ("question", question.text)],
            );
            let link = link_to_field(session, Route::Context, question.key, text);
            Some(view! { <p class="error">{link}</p> })
        })
        .collect_any()
}

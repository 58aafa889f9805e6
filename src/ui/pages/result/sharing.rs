//! The result as a link: first what goes into it, then the link.

use leptos::prelude::*;

use super::frame::section;
use crate::content::{Locale, fill, ui};
use crate::exchange::link;
use crate::reporting::result::Heading;
use crate::ui::parts::{CollectAny, copy_field, export, handler, may_give, reactive};
use crate::ui::state::session::Session;

/// How long a link may be for chat programs to keep it whole.
const LONGEST: usize = 2_000;

/// The section in which a link is made.
pub fn sharing(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::sharing(locale);
    let is_made = RwSignal::new(false);
    let list = |points: &'static [&'static str]| {
        let points = points.iter().map(|point| view! { <li>{*point}</li> });
        view! { <ul>{points.collect_any()}</ul> }
    };
    let make = move |_| {
        if !is_made.get_untracked() && may_give(session, "link", "text/plain") {
            is_made.set(true);
        }
    };
    let made = move || is_made.get().then(|| made(session, locale));
    let body = view! {
        <div class="beside">
            <div>
                <h3>{t.inside_title}</h3>
                {list(&t.inside)}
            </div>
            <div>
                <h3>{t.outside_title}</h3>
                {list(&t.outside)}
            </div>
        </div>
        <p>{t.note}</p>
        <p class="actions">
            <button type="button" on:click=handler(make)>{t.make}</button>
        </p>
        <div role="status">{reactive(made)}</div>
        <p class="muted">{t.plan}</p>
        <p class="actions">
            <button type="button" class="quiet" on:click=handler(move |_| export(session))>
                {t.plan_file}
            </button>
        </p>
    };
    let heading = Heading {
        question: t.question,
        finding: t.finding.to_owned(),
    };
    section("sharing", heading, body)
}

/// The link to the result as it is now.
fn made(session: Session, locale: Locale) -> AnyView {
    let t = ui::sharing(locale);
    let Some(code) = session.read(link::write) else {
        return view! { <p>{t.none}</p> }.into_any();
    };
    let link = [&session.navigation.address(), link::FRAGMENT, &code].concat();
    let length = link.chars().count();
    let template = if length > LONGEST {
        t.too_long
    } else {
        t.length
    };
    let said = fill(template, &[("n", &length.to_string())]);
    view! {
        {copy_field(locale, "shared-link", t.field, said, link)}
    }
    .into_any()
}

//! What stands around every page: navigation, language, notices, and the way
//! the focus goes when the page changes.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use serde_json::json;
use web_sys::Element;

use crate::content::{Locale, PRODUCT, ui};

use super::notices::notices;
use super::steps::{follow_keys, on_key, refused, steps};
use crate::ui::pages;
use crate::ui::parts::{self, CollectAny, by_id, first, handler, link, reactive};
use crate::ui::state::route::{NavSection, Offered, Route};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// The frame with the current page in it.
pub fn shell(session: Session) -> impl IntoView {
    let owns_page = session.navigation.owns_address();
    let content = NodeRef::<html::Div>::new();
    let frame = NodeRef::<html::Div>::new();
    follow_route(session, content, owns_page);
    follow_keys(session, frame, owns_page);
    let press = move |event: KeyboardEvent| {
        // The page listens to its own keys as a whole.
        if !owns_page {
            on_key(session, frame, &event);
        }
    };
    // In a page of somebody else, that page has the landmarks.
    let beside = (!owns_page).then_some("none");
    // Built anew in each language, so that the pages need no signal per text.
    let header_navigation = move || navigation(session, session.locale());
    let notices = move || notices(session, session.locale());
    let page = move || {
        let (route, locale) = (session.navigation.route(), session.locale());
        // What a page reads while it is built must not build it again.
        untrack(|| pages::page(route, session, locale))
    };
    let privacy = move || {
        let t = ui::shell(session.locale());
        if session.is_hosted() {
            t.privacy_hosted
        } else {
            t.privacy_line
        }
    };
    view! {
        <div
            class="leitwerk"
            role=(!owns_page).then_some("region")
            aria-label=(!owns_page).then_some(PRODUCT)
            data-readonly=move || session.is_readonly().then_some("")
            data-without=move || without(session.navigation.offered())
            lang=move || session.locale().tag()
            node_ref=frame
            on:keydown=handler(press)
        >
            <header class="bar" role=beside>
                {link(session, Route::Start, PRODUCT, "brand")}
                {reactive(header_navigation)}
                {steps(session)}
                <div class="languages" role="group" aria-label=move || ui::shell(session.locale()).language>
                    {languages(session)}
                </div>
            </header>
            {refused(session)}
            <div class="notices" role="status">{reactive(notices)}</div>
            <div class="content" role=owns_page.then_some("main") node_ref=content>
                {reactive(page)}
            </div>
            <footer class="foot" role=beside>
                {steps(session)}
                <p class="privacy">{reactive(privacy)}</p>
            </footer>
        </div>
    }
}

fn navigation(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::shell(locale);
    let texts = [t.nav_assessment, t.nav_result, t.nav_plan, t.nav_data];
    let offered = session.navigation.offered();
    let entries = NavSection::ALL.into_iter().zip(texts);
    view! {
        <nav aria-label=t.navigation>
            <ul>
                {entries
                    .filter(|(section, _)| offered.has(*section))
                    .map(|(section, text)| {
                        let current = move || {
                            let here = session.navigation.route().section();
                            (here == Some(section)).then_some("true")
                        };
                        let link = link(session, section.entry(), text, "");
                        view! { <li aria-current=current>{link}</li> }
                    })
                    .collect_any()}
            </ul>
        </nav>
    }
}

/// The sections that are not offered, for the style sheets; none stands for no
/// such section.
fn without(offered: Offered) -> Option<String> {
    let sections = NavSection::ALL.into_iter();
    let missing = sections.filter(|section| !offered.has(*section));
    let keys: Vec<&str> = missing.map(NavSection::key).collect();
    (!keys.is_empty()).then(|| keys.join(" "))
}

/// The languages under their own names. They stay in place when the language
/// changes, so that the focus does too.
fn languages(session: Session) -> impl IntoView {
    Locale::ALL
        .map(|locale| {
            let choose = move |_| {
                session.set_locale(locale);
                // The element remembers over which language of the page around.
                session
                    .host
                    .tell("language", json!({ "lang": locale.tag() }));
            };
            view! {
                <button
                    type="button"
                    lang=locale.tag()
                    aria-pressed=move || (session.locale() == locale).to_string()
                    on:click=handler(choose)
                >
                    {locale.own_name()}
                </button>
            }
        })
        .collect_any()
}

/// On a new page, and where the example comes or goes, the focus goes to the
/// heading, or to the field that the way led to; the element that is the page
/// also names it in the document's title.
fn follow_route(session: Session, content: NodeRef<html::Div>, owns_page: bool) {
    Effect::new(move |before: Option<(Route, bool, Locale)>| {
        let (route, is_example) = (session.navigation.route(), session.is_example());
        let moved = before.is_some_and(|(page, example, _)| page != route || example != is_example);
        if moved {
            session.silence();
        }
        let moved = moved.then_some(route);
        request_animation_frame(move || arrive(session, content, moved, owns_page));
        (route, is_example, session.locale())
    });
}

fn arrive(session: Session, content: NodeRef<html::Div>, moved_to: Option<Route>, owns_page: bool) {
    // The view may have gone in the meantime.
    let Some(main) = content.try_get_untracked().flatten() else {
        return;
    };
    let heading = first(&main, "h1");
    let title = heading.as_ref().and_then(|heading| heading.text_content());
    if let Some(route) = moved_to {
        if owns_page {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        let spot = session.spotlight.take(route);
        let control = spot.and_then(|spot| control(&main, &spot));
        let target = control.or(heading);
        if let Some(target) = target.filter(|_| owns_page || !parts::is_elsewhere()) {
            parts::focus(&target);
        }
    }
    if owns_page {
        let title = title.map_or(PRODUCT.to_owned(), |title| {
            [&title, " – ", PRODUCT].concat()
        });
        document().set_title(&title);
        if let Some(root) = document().document_element() {
            // A document that takes no attribute keeps its language.
            let _ = root.set_attribute("lang", session.locale_now().tag());
        }
    }
}

/// The control of a field, or the first radio of a question.
fn control(main: &Element, spot: &Spot) -> Option<Element> {
    let found = by_id(main, &Spot::control(&spot.entry, spot.field))?;
    match &*found.local_name() {
        "fieldset" => first(&found, "input"),
        _ => Some(found),
    }
}

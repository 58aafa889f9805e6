//! What stands around the first pages, as `ui::app` has it around every page.

use super::context::context;
use super::link::link;
use super::start::start;
use super::tree::{Element, element};
use crate::content::{Locale, PRODUCT, step_texts, ui};
use crate::route::{Plan, Route};

/// The frame with all first pages in it, one of which is shown.
#[must_use]
pub fn frame(locale: Locale) -> Element {
    let t = ui::shell(locale);
    let header = element("header")
        .class("bar")
        .child(link(Route::Start, PRODUCT).class("brand"))
        .child(navigation(locale))
        .child(steps(locale))
        .child(languages(locale));
    element("div")
        .class("leitwerk")
        .with("lang", locale.tag())
        .child(header)
        .child(element("div").class("refused").with("role", "alert"))
        .child(element("div").class("notices").with("role", "status"))
        .child(pages(locale))
        .child(
            element("footer")
                .class("foot")
                .child(steps(locale))
                .child(element("p").class("privacy").text(t.privacy_line)),
        )
}

fn navigation(locale: Locale) -> Element {
    let t = ui::shell(locale);
    let entries = [
        (Route::Context, t.nav_assessment),
        (Route::Result, t.nav_result),
        (Route::Plan(Plan::Findings), t.nav_plan),
        (Route::Data, t.nav_data),
    ];
    let entries = entries.map(|(route, text)| element("li").child(link(route, text)));
    element("nav")
        .with("aria-label", t.navigation)
        .child(element("ul").children_of(entries))
}

/// Nothing can be taken back or made again yet.
fn steps(locale: Locale) -> Element {
    let t = step_texts(locale);
    let buttons = [t.undo, t.redo].map(|text| {
        element("button")
            .with("type", "button")
            .class("text-button")
            .with("aria-disabled", "true")
            .text(text)
    });
    element("div")
        .class("steps to-change")
        .with("role", "group")
        .with("aria-label", t.group)
        .children_of(buttons)
        .child(element("div").with("role", "status"))
}

fn languages(here: Locale) -> Element {
    let buttons = Locale::ALL.map(|locale| {
        element("button")
            .with("type", "button")
            .with("lang", locale.tag())
            .with("aria-pressed", (locale == here).to_string())
            .text(locale.own_name())
    });
    element("div")
        .class("languages")
        .with("role", "group")
        .with("aria-label", ui::shell(here).language)
        .children_of(buttons)
}

/// The pages, behind marks for those that only the program has. The order is
/// that of the style sheet: a mark hides what stands behind it.
fn pages(locale: Locale) -> Element {
    let marks = Route::all()
        .filter(|route| !matches!(route, Route::Start | Route::Context))
        .map(|route| element("i").with("id", id(route)).with("hidden", ""));
    let loading = element("div")
        .class("page")
        .with("id", "/loading")
        .child(element("p").class("late").text(ui::first(locale).loading));
    element("div")
        .class("content")
        .with("role", "main")
        .children_of(marks)
        .child(context(locale).with("id", id(Route::Context)))
        .child(start(locale).with("id", id(Route::Start)))
        .child(loading)
}

/// What the fragment of a page's address leads to.
fn id(route: Route) -> &'static str {
    route.hash().trim_start_matches('#')
}

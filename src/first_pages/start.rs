//! The start page, as `ui::pages` has it.

use super::link::link;
use super::tree::{Element, element};
use crate::content::{Locale, TaskId, task_name, ui};
use crate::route::Route;

/// The start page for someone who has answered nothing yet.
pub fn start(locale: Locale) -> Element {
    let t = ui::start(locale);
    let points = element("ul")
        .child(element("li").text(t.duration))
        .child(element("li").class("privacy").text(t.privacy))
        .child(element("li").text(t.freedom));
    let tasks = TaskId::ALL.map(|task| element("li").text(task_name(locale, task).full));
    let way_in = element("p")
        .class("actions")
        .child(link(Route::Context, t.begin).class("button"))
        .child(
            element("button")
                .with("type", "button")
                .class("quiet to-change")
                .with("data-first", "example")
                .text(t.example),
        );
    element("div")
        .class("page start")
        .child(element("h1").with("tabindex", "-1").text(t.title))
        .child(element("p").class("lead").text(t.lead))
        .child(points)
        .child(way_in)
        .child(element("p").class("muted to-change").text(t.example_hint))
        .child(element("h2").text(t.tasks_title))
        .child(element("ol").class("tasks").children_of(tasks))
        .child(element("p").class("muted").text(t.source))
}

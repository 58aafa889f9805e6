//! The page of the context questions, as `ui::pages` has it.

use super::link::link;
use super::tree::{Element, element};
use crate::content::{ContextQuestion, Locale, context_questions, fill, ui};
use crate::model::{Context, ContextNumber, Progress, Section, Workspace};
use crate::route::Route;

/// The context questions, with no answer.
pub fn context(locale: Locale) -> Element {
    let t = ui::questions(locale);
    let questions =
        context_questions(locale)
            .iter()
            .map(|asked| match ContextNumber::from_key(asked.key) {
                Some(number) => number_field(locale, number, asked),
                None => yes_or_no(locale, asked),
            });
    let answered = count(t.progress, Progress::in_tasks(&Workspace::default()));
    let progress = element("p")
        .class("progress muted")
        .child(element("span"))
        .text(" ")
        .child(element("span").text(answered));
    let content = element("div")
        .class("questions")
        .child(progress_line())
        .child(progress)
        .child(element("h1").with("tabindex", "-1").text(t.context_title))
        .child(element("p").class("lead").text(t.context_lead))
        .children_of(questions)
        .child(pager(locale));
    element("div")
        .class("page wide questionnaire")
        .child(sections(locale))
        .child(content)
}

/// As `ui::parts::number_field`.
fn number_field(locale: Locale, number: ContextNumber, asked: &ContextQuestion) -> Element {
    let t = ui::questions(locale);
    let (min, mut max) = number.range();
    if number == ContextNumber::RemoteKams {
        max = Context::default().remote_limit();
    }
    let mut hint = fill(
        t.range,
        &[("min", &min.to_string()), ("max", &max.to_string())],
    );
    if let Some(default) = asked.default {
        hint.push(' ');
        hint.push_str(&fill(t.default, &[("default", &default.to_string())]));
    }
    let id = number.key();
    let [hint_id, fault_id] = ["-hint", "-fault"].map(|suffix| [id, suffix].concat());
    let input = element("input")
        .with("type", "text")
        .with("inputmode", "numeric")
        .with("autocomplete", "off")
        .with("id", id)
        .with("aria-describedby", [&*hint_id, " ", &fault_id].concat());
    element("div")
        .class("field")
        .child(element("label").with("for", id).text(asked.text))
        .child(input)
        .child(element("p").class("hint").with("id", hint_id).text(hint))
        .child(
            element("p")
                .class("error")
                .with("id", fault_id)
                .with("aria-live", "polite"),
        )
}

/// As `ui::parts::question`.
fn yes_or_no(locale: Locale, asked: &ContextQuestion) -> Element {
    let t = ui::questions(locale);
    let help_id = [asked.key, "-help"].concat();
    let answers = [("1", t.yes), ("2", t.no)].map(|(digit, label)| {
        let radio = element("input")
            .with("type", "radio")
            .with("id", [asked.key, "-", digit].concat())
            .with("name", asked.key)
            .with("value", digit);
        element("label")
            .class("answer")
            .child(radio)
            .child(element("span").class("mark"))
            .text(" ")
            .child(element("span").class("label").text(label))
            .text(" ")
    });
    element("fieldset")
        .class("field yes-no")
        .with("id", asked.key)
        .with("aria-describedby", help_id.clone())
        .child(element("legend").text(asked.text))
        .child(
            element("p")
                .class("hint")
                .with("id", help_id)
                .text(t.pilot_hint),
        )
        .child(element("div").class("answers").children_of(answers))
        .child(element("div").class("aside"))
}

/// As `ui::parts::progress`.
fn sections(locale: Locale) -> Element {
    let t = ui::questions(locale);
    let entry = |route: Route, count: Option<String>| {
        let mut link = element("a")
            .with("href", route.hash())
            .child(element("span").text(route.short_name(locale)))
            .text(" ");
        if route == Route::Context {
            link = link.with("aria-current", "page");
        }
        if let Some(count) = count {
            link = link.child(element("span").class("muted").text(count));
        }
        element("li").child(link)
    };
    let nothing = Workspace::default();
    let entries = Section::all().map(|section| {
        let progress = Progress::in_section(&nothing, section);
        entry(Route::of(section), Some(count(t.count, progress)))
    });
    let button = element("button")
        .with("type", "button")
        .class("text-button")
        .with("aria-expanded", "false")
        .with("data-first", "sections")
        .text(t.sections);
    let list = element("ol")
        .children_of(entries)
        .child(entry(Route::Review, None));
    element("nav")
        .class("sections")
        .with("aria-label", t.sections)
        .child(button)
        .child(list)
}

/// A question's part of the line, and the space between two sections.
const QUESTION: usize = 10;
const SPACE: usize = 5;

/// As `ui::parts::progress`.
fn progress_line() -> Element {
    let nothing = Workspace::default();
    let rect = |start: usize, width: usize, class| {
        element("rect")
            .class(class)
            .with("x", start.to_string())
            .with("width", width.to_string())
            .with("height", "1")
    };
    let mut end = 0;
    let mut segments = Vec::new();
    for section in Section::all() {
        let start = end;
        let width = Progress::in_section(&nothing, section).total * QUESTION;
        end += width + SPACE;
        let is_here = section == Section::Context;
        segments.push(rect(
            start,
            width,
            if is_here { "open here" } else { "open" },
        ));
        segments.push(rect(start, 0, "answered"));
    }
    element("svg")
        .class("progress-line")
        .with(
            "viewBox",
            ["0 0 ", &(end - SPACE).to_string(), " 1"].concat(),
        )
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .children_of(segments)
}

/// As `ui::parts::pager`.
fn pager(locale: Locale) -> Element {
    let t = ui::questions(locale);
    let named = |template, route: Route, class| {
        let text = fill(template, &[("place", route.short_name(locale))]);
        link(route, text).class(class)
    };
    let ways = [
        (t.back, Route::Context.previous(), "button quiet"),
        (t.next, Route::Context.next(), "button"),
    ];
    let ways =
        ways.map(|(template, route, class)| named(template, route.unwrap_or_default(), class));
    element("nav")
        .class("pager actions")
        .with("aria-label", t.pages)
        .children_of(ways)
}

/// «12 von 30» in a template with `{answered}` and `{total}`.
fn count(template: &str, progress: Progress) -> String {
    fill(
        template,
        &[
            ("answered", &progress.answered.to_string()),
            ("total", &progress.total.to_string()),
        ],
    )
}

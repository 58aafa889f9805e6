//! The first screen: where the leader stands, what to tackle first, and the
//! radar.

use leptos::prelude::*;

use super::how::how;
use super::whose::Whose;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{Explanation, Focus, LiftSentence, Radar, Standing};
use crate::ui::charts::{figure, radar};
use crate::ui::parts::{data_table, jump, link, page_title};
use crate::ui::state::route::Route;

pub fn standing(whose: Whose, texts: &'static ResultTexts, of: Standing) -> impl IntoView + use<> {
    let t = &texts.standing;
    view! {
        <header class="standing">
            <div class="sentence">
                <p class="muted">{of.dated} " · " {of.stamp}</p>
                {headline(whose, of.headline)}
                {explanation(whose, texts, of.explanation)}
                {of.lift.map(|of| lift(texts, of))}
                {expectation(of.expectation)}
            </div>
            <div class="first">
                <h2>{t.focus_title}</h2>
                {focus(whose, texts, of.focus)}
            </div>
            <div class="picture">{picture(of.radar)}</div>
        </header>
    }
}

/// The heading of the page; where the result is shown on somebody else's, the
/// page has a heading of its own.
fn headline(whose: Whose, text: String) -> AnyView {
    match whose {
        Whose::Own(_) => page_title(text).into_any(),
        Whose::Shared(_) => view! { <h2 class="headline">{text}</h2> }.into_any(),
    }
}

fn explanation(whose: Whose, texts: &'static ResultTexts, of: Option<Explanation>) -> AnyView {
    let t = &texts.standing;
    let Some(of) = of else {
        return view! {
            <p class="lead">{t.none}</p>
            {whose.own().map(|session| view! {
                <p class="actions">{link(session, Route::Review, t.answer_more, "button")}</p>
            })}
        }
        .into_any();
    };
    let more: Vec<AnyView> = of
        .more
        .into_iter()
        .map(|sentence| view! { <p>{sentence}</p> }.into_any())
        .collect();
    view! {
        <p class="lead">{of.lead}</p>
        {more}
        {how(texts, of.how)}
    }
    .into_any()
}

/// The shortest way to the next level.
fn lift(texts: &'static ResultTexts, of: LiftSentence) -> impl IntoView + use<> {
    view! {
        <div class="lift">
            <p>{of.sentence}</p>
            <p class="muted">{of.note}</p>
            {how(texts, of.how)}
        </div>
    }
}

/// What became of the guess before the result.
fn expectation(of: Vec<String>) -> Option<AnyView> {
    let sentences: Vec<AnyView> = of
        .into_iter()
        .map(|sentence| view! { <li>{sentence}</li> }.into_any())
        .collect();
    (!sentences.is_empty()).then(|| view! { <ul class="guess">{sentences}</ul> }.into_any())
}

fn focus(whose: Whose, texts: &'static ResultTexts, of: Vec<Focus>) -> AnyView {
    if of.is_empty() {
        return view! { <p>{texts.standing.focus_none}</p> }.into_any();
    }
    let tasks: Vec<AnyView> = of
        .into_iter()
        .map(|task| {
            view! {
                <li>
                    {jump(whose.route(), "actions", task.name)}
                    <p>{task.reason}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol>{tasks}</ol> }.into_any()
}

fn picture(of: Radar) -> impl IntoView {
    view! {
        {figure("chart radar", radar(&of.axes, &of.target), of.description)}
        {data_table(of.table)}
    }
}

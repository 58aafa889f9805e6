//! What to do: the actions of the present level, the focus tasks first.

use leptos::prelude::*;

use super::frame::section;
use super::whose::Whose;
use crate::content::Locale;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{Actions, Plan, Recommended, StartingItem};
use crate::ui::parts::take_over;

pub fn actions(
    whose: Whose,
    locale: Locale,
    texts: &'static ResultTexts,
    of: Actions,
) -> impl IntoView + use<> {
    let t = &texts.actions;
    let steps = move |plan| steps(whose, locale, texts, plan);
    let intro = (!of.first.is_empty()).then_some(t.intro);
    let others_title = (!of.others.is_empty()).then(|| view! { <h3>{t.others}</h3> });
    let first: Vec<AnyView> = of
        .first
        .into_iter()
        .map(|plan| {
            view! {
                <article>
                    <h3>{plan.name}</h3>
                    <p class="muted">{plan.standing.clone()}</p>
                    {steps(plan)}
                </article>
            }
            .into_any()
        })
        .collect();
    let others: Vec<AnyView> = of
        .others
        .into_iter()
        .map(|plan| {
            view! {
                <details class="other">
                    <summary>{plan.summary.clone()}</summary>
                    {steps(plan)}
                </details>
            }
            .into_any()
        })
        .collect();
    let body = view! {
        <p>{intro}</p>
        <div class="plans">{first}</div>
        {others_title}
        {others}
    };
    section("actions", of.heading, body)
}

fn steps(
    whose: Whose,
    locale: Locale,
    texts: &'static ResultTexts,
    of: Plan,
) -> impl IntoView + use<> {
    let t = &texts.actions;
    let actions: Vec<AnyView> = of
        .actions
        .into_iter()
        .map(|action| recommended(whose, locale, t.source, action))
        .collect();
    let items: Vec<AnyView> = of.items.into_iter().map(starting_item).collect();
    view! {
        <ol class="steps-to-take">{actions}</ol>
        <h4>{t.starting_items}</h4>
        <ul class="starting">{items}</ul>
    }
}

fn recommended(whose: Whose, locale: Locale, source: &'static str, of: Recommended) -> AnyView {
    view! {
        <li>
            <p class="when">{of.within}</p>
            <p>{of.action.text}</p>
            <p class="muted">{source} " " <q lang="de-CH">{of.fragments}</q></p>
            {whose.own().map(|session| take_over(session, locale, of.action))}
        </li>
    }
    .into_any()
}

fn starting_item(of: StartingItem) -> AnyView {
    view! { <li>{of.text} <span class="muted">" " {of.answer}</span></li> }.into_any()
}

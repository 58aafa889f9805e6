//! How the leader leads: the balance between steering and inspiring.

use leptos::prelude::*;

use super::frame::section;
use super::how::how;
use super::pairs::pairs;
use super::whose::Whose;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{Balance, BalanceMap};
use crate::ui::charts::{balance_map, figure};
use crate::ui::parts::link;
use crate::ui::state::route::Route;

pub fn balance(whose: Whose, texts: &'static ResultTexts, of: Balance) -> AnyView {
    let t = &texts.balance;
    let pairs = of.pairs.map(|of| pairs(texts, of));
    let how = of.how.map(|of| how(texts, of));
    let Some(profile) = of.profile else {
        let body = view! {
            <p>{t.none}</p>
            {whose.own().map(|session| view! {
                <p class="actions">{link(session, Route::Balance, t.answer_more, "button quiet")}</p>
            })}
            {pairs}
            {how}
        };
        return section("balance", of.heading, body).into_any();
    };
    let values: Vec<AnyView> = profile
        .values
        .into_iter()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any())
        .collect();
    let body = view! {
        <div class="beside">
            <div>
                <p class="advice">{profile.advice}</p>
                <p class="muted">{t.both_strong}</p>
                <dl class="values">{values}</dl>
                {how}
            </div>
            <div>{map(profile.map)}</div>
        </div>
        {pairs}
    };
    section("balance", of.heading, body).into_any()
}

fn map(of: BalanceMap) -> impl IntoView {
    let drawing = balance_map(of.point, of.label, of.styles, of.poles);
    figure("chart balance-map", drawing, of.description)
}

//! The sections of a result, in the order of a leader's questions.

use leptos::prelude::*;

use super::whose::Whose;
use super::{actions, balance, contents, method, order, perspective, standing, tasks, trust};
use crate::reporting::result::{self, Reading};

/// Every section.
pub fn sections(whose: Whose, of: &Reading) -> impl IntoView + use<> {
    let t = of.texts;
    let perspective = result::perspective(of);
    let has_perspective = perspective.is_some();
    view! {
        {standing::standing(whose, t, result::standing(of))}
        {contents::contents(whose, of.locale, t, has_perspective)}
        {tasks::tasks(of.locale, t, result::tasks(of))}
        {perspective.map(|of| perspective::perspective(t, of))}
        {order::order(t, result::order(of))}
        {actions::actions(whose, of.locale, t, result::actions(of))}
        {balance::balance(whose, t, result::balance(of))}
        {trust::trust(of.locale, t, result::trust(of))}
        {method::method(of.locale, t)}
    }
}

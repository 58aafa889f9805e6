//! One file for each page.

mod balance;
mod context;
mod data;
mod importance;
mod later;
mod plan;
mod result;
mod review;
mod start;
mod task;

use leptos::prelude::*;

use crate::content::Locale;

use super::route::{Plan, Route};
use super::session::Session;

/// The page of a route.
pub fn page(route: Route, session: Session, locale: Locale) -> AnyView {
    match route {
        Route::Start => start::start(session, locale).into_any(),
        Route::Context => context::context(session, locale).into_any(),
        Route::Task(id) => task::task(session, locale, id).into_any(),
        Route::Balance => balance::balance(session, locale).into_any(),
        Route::Importance => importance::importance(session, locale).into_any(),
        Route::Review => review::review(session, locale).into_any(),
        Route::Result | Route::Plan(_) | Route::Data => later::later(route, session, locale),
    }
}

/// The result.
pub fn result(session: Session, locale: Locale) -> AnyView {
    result::result(session, locale).into_any()
}

/// A page of the team plan.
pub fn plan(page: Plan, session: Session, locale: Locale) -> AnyView {
    plan::plan(page, session, locale).into_any()
}

/// Saving, opening and deleting data.
pub fn data(session: Session, locale: Locale) -> AnyView {
    data::data(session, locale).into_any()
}

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

pub use later::saved_data;

use crate::content::Locale;

use super::route::Route;
use super::session::Session;

/// A page as soon as it is there: those of the first half at once.
pub fn page(route: Route, session: Session, locale: Locale) -> AnyView {
    match route {
        Route::Start => start::start(session, locale).into_any(),
        Route::Context => context::context(session, locale).into_any(),
        _ => later::later(route, session, locale),
    }
}

/// A page of the later half of the program.
pub fn later_page(route: Route, session: Session, locale: Locale) -> AnyView {
    match route {
        Route::Start | Route::Context => page(route, session, locale),
        Route::Task(id) => task::task(session, locale, id).into_any(),
        Route::Balance => balance::balance(session, locale).into_any(),
        Route::Importance => importance::importance(session, locale).into_any(),
        Route::Review => review::review(session, locale).into_any(),
        Route::Result => result::result(session, locale).into_any(),
        Route::Plan(page) => plan::plan(page, session, locale).into_any(),
        Route::Data => data::data(session, locale).into_any(),
    }
}

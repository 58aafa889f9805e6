//! One file for each page.

mod balance;
mod context;
mod data;
mod guess;
mod importance;
mod plan;
mod result;
mod review;
mod start;
mod task;

use leptos::prelude::*;

use crate::content::Locale;

use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The view of a page.
pub fn page(route: Route, session: Session, locale: Locale) -> AnyView {
    match route {
        Route::Start => start::start(session, locale).into_any(),
        Route::Context => context::context(session, locale).into_any(),
        Route::Task(id) => task::task(session, locale, id).into_any(),
        Route::Balance => balance::balance(session, locale).into_any(),
        Route::Importance => importance::importance(session, locale).into_any(),
        Route::Review => review::review(session, locale).into_any(),
        Route::Guess => guess::guess(session, locale).into_any(),
        Route::Result => result::result(session, locale).into_any(),
        Route::Shared => result::shared(session, locale).into_any(),
        Route::Plan(page) => plan::plan(page, session, locale).into_any(),
        Route::Data => data::data(session, locale).into_any(),
    }
}

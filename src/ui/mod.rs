//! What a person sees: pages made of parts, over one [`Session`].

mod app;
mod charts;
mod pages;
mod parts;
mod state;

use leptos::prelude::*;

use state::lists::Lists;

pub use app::styles;
pub use state::session::{Options, Session};

/// The whole view of one element.
pub fn view(options: &Options) -> impl IntoView + use<> {
    let session = Session::start(options);
    provide_context(session);
    provide_context(Lists::new());
    app::take_over_early(session, options);
    app::shell(session, options.owns_page)
}

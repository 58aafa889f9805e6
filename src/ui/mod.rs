//! What a person sees: pages made of parts, over one [`Session`].

mod asked;
mod charts;
mod clock;
mod download;
mod drafts;
mod later;
mod navigation;
mod pages;
mod parts;
mod route;
mod saving;
mod session;
mod shell;
mod spot;

use leptos::prelude::*;

pub use session::{Options, Session};

/// The whole view of one element.
pub fn app(options: &Options) -> impl IntoView + use<> {
    let session = Session::start(options);
    provide_context(session);
    later::fetch_after_first_page(session);
    shell::shell(session, options.owns_page)
}

//! What a person sees: pages made of parts, over one [`Session`].

mod app;
mod charts;
mod pages;
mod parts;
mod state;

use leptos::prelude::*;
use web_sys::HtmlElement;

use state::lists::Lists;

pub use app::styles;
pub use state::session::{Options, Session};

/// The whole view of one element.
pub fn view(host: &HtmlElement, options: &Options) -> impl IntoView + use<> {
    let session = Session::start(options);
    provide_context(session);
    provide_context(Lists::new());
    // In what stood in the element before.
    let focused = document().active_element();
    let has_focus = focused.is_some_and(|focused| host.contains(Some(&focused)));
    app::shell(session, options.owns_page, has_focus)
}

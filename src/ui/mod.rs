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
mod styles;
mod upload;

use leptos::prelude::*;
use web_sys::HtmlElement;

pub use session::{Options, Session};
pub use styles::first as first_styles;

/// The whole view of one element. `add_styles` takes the style sheet of the
/// later pages.
pub fn app<F: Fn(String) + 'static>(
    host: HtmlElement,
    options: &Options,
    add_styles: F,
) -> impl IntoView + use<F> {
    let session = Session::start(options);
    provide_context(session);
    later::fetch_after_first_page(session);
    later::use_it(session, move |later| {
        add_styles((later.styles)());
        session.go_on(later);
    });
    let owns_page = options.owns_page;
    let host = StoredValue::new_local(host);
    // In the view, or in what stood in the element before.
    let has_focus = move || {
        let focused = document().active_element();
        focused.is_some_and(|focused| host.with_value(|host| host.contains(Some(&focused))))
    };
    move || {
        if session.is_waiting() {
            pages::saved_data(session)
        } else {
            shell::shell(session, owns_page, has_focus()).into_any()
        }
    }
}

//! What signals remember of views that have gone.
//!
//! A signal keeps a place for everything that has ever read it, until it is
//! changed and read again, or goes itself. One that stays while views come and
//! go would keep a place for each part of each of them.

use leptos::reactive::graph::{AnySource, ReactiveNode, Source};

/// Forgets who has read these. Who is still there reads them again.
pub fn forget(sources: impl IntoIterator<Item = AnySource>) {
    for source in sources {
        source.mark_dirty();
        source.clear_subscribers();
    }
}

//! What would come of the file that is looked at, computed anew whenever the
//! person says something else of it, and whenever what is here changes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::exchange::joining::{Joined, LeftOut, Namesake, join, namesakes};
use crate::model::Workspace;
use crate::ui::parts::{memo, normalise};
use crate::ui::state::incoming::Way;
use crate::ui::state::session::Session;

/// What would come of the file.
#[derive(Clone, Copy)]
pub struct Look {
    /// Whether something is here that it could be brought together with.
    pub has_own: Memo<bool>,
    /// Whether both are brought together.
    pub is_merge: Memo<bool>,
    /// Which entries are called the same.
    pub namesakes: Memo<Vec<Namesake>>,
    /// In how many fields both say something else.
    pub contested: Memo<usize>,
    /// What does not come in.
    pub left_out: Memo<Vec<LeftOut>>,
    /// What would be here then.
    pub after: Memo<Arc<Workspace>>,
}

impl Look {
    /// Looks at the file of the session.
    pub fn new(session: Session) -> Self {
        let incoming = session.incoming;
        let has_own = memo(move || session.has_own());
        let is_merge = memo(move || {
            let way = incoming.file(|file, _| file.way);
            has_own.get() && way == Some(Way::Merge)
        });
        let namesakes = memo(move || {
            let found = is_merge.get().then(|| {
                incoming.file(|_, content| {
                    session.read_own(|own| namesakes(own, &content.workspace, normalise))
                })
            });
            found.flatten().unwrap_or_default()
        });
        let joined: Memo<Option<Arc<Joined>>> = memo(move || {
            // What the other memo reads is read first: where that one stays the
            // same, this one would not learn that it has changed.
            if !is_merge.get() {
                return None;
            }
            let namesakes = namesakes.get();
            incoming.file(|file, content| {
                let same = file.same(&namesakes);
                let theirs = &content.workspace;
                session.read_own(|own| Arc::new(join(own, theirs, &same, file.winner)))
            })
        });
        Self {
            has_own,
            is_merge,
            namesakes,
            contested: memo(move || joined.get().map_or(0, |joined| joined.contested)),
            left_out: memo(move || {
                joined
                    .get()
                    .map_or_else(Vec::new, |joined| joined.left_out.clone())
            }),
            after: memo(move || match joined.get() {
                Some(joined) => Arc::new(joined.workspace.clone()),
                None => {
                    let alone = incoming.file(|_, content| content.workspace.clone());
                    Arc::new(alone.unwrap_or_default())
                }
            }),
        }
    }
}

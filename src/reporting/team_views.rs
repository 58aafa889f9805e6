//! The views of the team with their origin (instrument.md A.8, B.11).

use crate::content::{self, Locale, fill, ui};
use crate::model::{TeamView, Workspace};
use crate::scoring::Perspective;

/// A team view and where it comes from.
#[derive(Debug, PartialEq, Eq)]
pub struct Origin {
    /// The invitation, the day and the number of forms.
    pub name: String,
    /// Whether it counts in the result, and why not.
    pub counts: String,
}

/// Every team view of a workspace, in its order.
#[must_use]
pub fn team_views(workspace: &Workspace, locale: Locale) -> Vec<Origin> {
    let in_force = Perspective::of(workspace);
    let views = workspace.team_views.iter();
    views
        .map(|view| origin(view, in_force.as_ref(), locale))
        .collect()
}

fn origin(view: &TeamView, in_force: Option<&Perspective>, locale: Locale) -> Origin {
    let t = ui::data(locale);
    let day = view.closed_on;
    let date = content::date(locale, day.year(), day.month(), day.day());
    let counts = if !view.is_known() {
        let version = [("version", view.instrument_version.as_str())];
        fill(t.team_view_other_version, &version)
    } else if in_force.is_some_and(|of| of.round == view.round) {
        t.team_view_counts.to_owned()
    } else {
        t.team_view_other_round.to_owned()
    };
    Origin {
        name: fill(
            t.team_view,
            &[
                ("round", &view.round.to_string()),
                ("date", &date),
                ("n", &view.forms.to_string()),
            ],
        ),
        counts,
    }
}

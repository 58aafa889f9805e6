//! What was answered: the questionnaires, and the view of the team with its
//! origin (instrument.md A.8, B.11).

use crate::content::{self, Locale, fill, ui};
use crate::model::{Assessment, Date, Form, TeamView, Workspace};
use crate::scoring::Perspective;
use crate::store::RecordKind;

/// Something that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// A questionnaire or a team view.
    pub kind: RecordKind,
    /// Its identifier.
    pub id: String,
    /// What it is, with its day.
    pub name: String,
    /// Whether it counts in the result, and why not.
    pub counts: String,
}

/// Every questionnaire and every team view of a workspace, in its order.
#[must_use]
pub fn answered(workspace: &Workspace, locale: Locale) -> Vec<Answered> {
    let in_force = Perspective::of(workspace);
    let own = workspace.assessments.iter();
    let views = workspace.team_views.iter();
    own.map(|one| questionnaire(one, locale))
        .chain(views.map(|view| team_view(view, in_force.as_ref(), locale)))
        .collect()
}

fn questionnaire(one: &Assessment, locale: Locale) -> Answered {
    let t = ui::data(locale);
    let day = [("date", &*date(one.date, locale))];
    let (name, counts) = match (one.is_known(), one.form) {
        (false, _) => {
            let version = [("version", one.instrument_version.as_str())];
            (t.questionnaire, fill(t.other_version, &version))
        }
        (_, Form::Team) => (t.single_form, t.single_form_counts.to_owned()),
        (_, Form::SelfView) if one.context_snapshot.is_some() => {
            (t.questionnaire, t.finished.to_owned())
        }
        (_, Form::SelfView) => (t.questionnaire, t.begun.to_owned()),
    };
    Answered {
        kind: RecordKind::Assessment,
        id: one.id.clone(),
        name: fill(name, &day),
        counts,
    }
}

fn team_view(view: &TeamView, in_force: Option<&Perspective>, locale: Locale) -> Answered {
    let t = ui::data(locale);
    let counts = if !view.is_known() {
        let version = [("version", view.instrument_version.as_str())];
        fill(t.other_version, &version)
    } else if in_force.is_some_and(|of| of.round == view.round) {
        t.team_view_counts.to_owned()
    } else {
        t.team_view_other_round.to_owned()
    };
    let values = [
        ("round", &*view.round.to_string()),
        ("date", &*date(view.closed_on, locale)),
        ("n", &*view.forms.to_string()),
    ];
    Answered {
        kind: RecordKind::TeamView,
        id: view.id.clone(),
        name: fill(t.team_view, &values),
        counts,
    }
}

fn date(day: Date, locale: Locale) -> String {
    content::date(locale, day.year(), day.month(), day.day())
}

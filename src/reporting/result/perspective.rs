//! How the KAMs see the leader, beside how the leader does (instrument.md
//! B.11).

use super::formulas;
use super::reading::{Heading, Reading};
use crate::content::{fill, second_view};
use crate::model::{Rounded, TaskId};
use crate::reporting::number::{decimal, decimal_or_dash};
use crate::reporting::{Group, How, Step, Table};
use crate::scoring::{Mark, Perspective, TaskPerspective};

/// The section about the second perspective.
#[derive(Debug)]
pub struct BothViews {
    /// Which tasks the KAMs see differently.
    pub heading: Heading,
    /// Where the numbers come from.
    pub origin: String,
    /// Each task, in the fixed order.
    pub rows: Vec<ComparedTask>,
    /// What is said once about differences.
    pub usual: &'static str,
    /// The numbers.
    pub table: Table,
    /// How they are computed.
    pub how: How,
}

/// A task in both views.
#[derive(Debug)]
pub struct ComparedTask {
    /// The task in one word.
    pub name: &'static str,
    /// The leader's score, or a dash.
    pub own: String,
    /// The KAMs' score, or why there is none.
    pub team: String,
    /// The difference with its band.
    pub gap: Option<String>,
    /// What the difference stands for, where it is clear.
    pub mark: Option<&'static str>,
    /// The leader's score, points, 0 to 100.
    pub own_score: Option<f64>,
    /// The KAMs' score and its band to either side, points.
    pub team_score: Option<(f64, f64)>,
    /// The picture in a sentence.
    pub description: String,
}

/// The section about the second perspective, if there is one.
#[must_use]
pub fn perspective(of: &Reading) -> Option<BothViews> {
    let perspective = of.whole.perspective.as_ref()?;
    let t = &of.texts.perspective;
    let rows = perspective
        .tasks
        .iter()
        .map(|(task, team)| row(of, task, team, perspective.forms));
    Some(BothViews {
        heading: Heading {
            question: t.question,
            finding: finding(of, perspective),
        },
        origin: origin(of, perspective),
        rows: rows.collect(),
        usual: second_view(of.locale).usual,
        table: table(of, perspective),
        how: how(of, perspective),
    })
}

fn finding(of: &Reading, perspective: &Perspective) -> String {
    let t = &of.texts.perspective;
    let tasks = || perspective.tasks.iter();
    if tasks().all(|(_, team)| team.gap.is_none()) {
        return t.finding_alone.to_owned();
    }
    let marked = tasks().filter(|(_, team)| team.mark.is_some());
    let names = of.names(marked.map(|(task, _)| task));
    if names.is_empty() {
        return t.finding_none.to_owned();
    }
    fill(t.finding, &[("tasks", &names)])
}

fn origin(of: &Reading, perspective: &Perspective) -> String {
    let t = &of.texts.perspective;
    let template = if perspective.views == 1 {
        t.origin_one
    } else {
        t.origin
    };
    fill(
        template,
        &[
            ("forms", &perspective.forms.to_string()),
            ("round", &perspective.round.to_string()),
            ("views", &perspective.views.to_string()),
        ],
    )
}

fn row(of: &Reading, task: TaskId, team: &TaskPerspective, forms: u32) -> ComparedTask {
    let t = &of.texts.perspective;
    let words = second_view(of.locale);
    let name = of.short(task);
    let own_score = of.report.tasks[task].score;
    let own = decimal_or_dash(own_score);
    let said = team.score.map_or_else(|| t.none.to_owned(), decimal);
    let gap = team.gap.zip(team.band).map(|(gap, band)| {
        let values = [("band", &*decimal(band)), ("n", &forms.to_string())];
        let band = fill(words.band, &values);
        fill(t.gap, &[("gap", &decimal(gap)), ("band", &band)])
    });
    let both = [name, ": ", t.own, " ", &own, ", ", t.team, " ", &said].concat();
    let value = |number: Rounded| number.value();
    ComparedTask {
        name,
        own,
        team: said,
        description: match &gap {
            Some(gap) => [&*both, ", ", gap].concat(),
            None => both,
        },
        gap,
        mark: team.mark.map(|mark| match mark {
            Mark::BlindSpot => words.blind_spot,
            Mark::HiddenStrength => words.hidden_strength,
        }),
        own_score: own_score.map(value),
        team_score: team
            .score
            .zip(team.band)
            .map(|(score, band)| (score.value(), band.value())),
    }
}

/// What a difference stands for, in a word or two.
fn verdict(of: &Reading, team: &TaskPerspective) -> &'static str {
    let t = &of.texts.perspective;
    match team.mark {
        Some(Mark::BlindSpot) => t.blind_spot,
        Some(Mark::HiddenStrength) => t.hidden_strength,
        None => t.no_mark,
    }
}

fn table(of: &Reading, perspective: &Perspective) -> Table {
    let rows = perspective.tasks.iter().map(|(task, team)| {
        vec![
            of.short(task).to_owned(),
            decimal_or_dash(of.report.tasks[task].score),
            decimal_or_dash(team.score),
            decimal_or_dash(team.gap),
            decimal_or_dash(team.band),
            team.gap.map_or("–", |_| verdict(of, team)).to_owned(),
        ]
    });
    Table {
        name: of.texts.page.numbers,
        head: &of.texts.perspective.columns,
        rows: rows.collect(),
    }
}

fn how(of: &Reading, perspective: &Perspective) -> How {
    let t = &of.texts.formulas;
    let tasks = perspective.tasks.iter().filter_map(|(task, team)| {
        let (score, band) = team.score.zip(team.band)?;
        let n = perspective.forms.to_string();
        let band_is = ["1.645 · 18 / √", &n, " = ", &decimal(band)].concat();
        let score_is = ["S = ", &decimal(score)].concat();
        let mut steps = vec![
            Step::new(t.team_score, score_is),
            Step::new(t.band, band_is),
        ];
        if let Some(gap) = team.gap {
            steps.push(formulas::mark(t, gap, band, verdict(of, team)));
        }
        Some(Group {
            name: Some(of.short(task)),
            steps,
        })
    });
    How::new(t, "B.11", tasks.collect())
}

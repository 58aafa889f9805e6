//! The facts of the questionnaire that are the same in every language, and
//! the step that joins them with the words, at compile time.

use super::texts::{ScaleText, Texts};
use super::types::{
    BalanceItem, ContextKind, ContextQuestion, INSTRUMENT_VERSION, ImportanceQuestion, Instrument,
    Item, NotApplicable, ObservedQuestions, Questionnaire, ScaleStep, Task, TaskName,
};
use crate::content::by_language::{levels, quadrants, styles};
use crate::content::messages::hints;
use crate::content::recommendations::recommendations;
use crate::content::{BalancePair, BalancePole, Locale, PHRASES, TaskId};

/// Id and phrase of each item, by task (instrument.md A.4).
const ITEMS: [[(&str, &str); 5]; 6] = [
    [
        ("T1.1", "P1b"),
        ("T1.2", "P1a"),
        ("T1.3", "P1d"),
        ("T1.4", "P1c"),
        ("T1.5", "P1e"),
    ],
    [
        ("T2.1", "P2a"),
        ("T2.2", "P2b"),
        ("T2.3", "P2c"),
        ("T2.4", "P2d"),
        ("T2.5", "P2e"),
    ],
    [
        ("T3.1", "P3a"),
        ("T3.2", "P3b"),
        ("T3.3", "P3c"),
        ("T3.4", "P3d"),
        ("T3.5", "P3e"),
    ],
    [
        ("T4.1", "P4d"),
        ("T4.2", "P4c"),
        ("T4.3", "P4e"),
        ("T4.4", "P4b"),
        ("T4.5", "P4a"),
    ],
    [
        ("T5.1", "P5b"),
        ("T5.2", "P5c"),
        ("T5.3", "P5d"),
        ("T5.4", "P5e"),
        ("T5.5", "P5f"),
    ],
    [
        ("T6.1", "P6a"),
        ("T6.2", "P6g"),
        ("T6.3", "P6c"),
        ("T6.4", "P6e"),
        ("T6.5", "P6f"),
    ],
];

/// Id and phrase of each balance item, by pair and pole (instrument.md A.5).
const BALANCE: [[(&str, &str); 2]; 4] = [
    [("B1a", "P3f"), ("B1b", "P3c")],
    [("B2a", "P3f"), ("B2b", "P3c")],
    [("B3a", "P3f"), ("B3b", "P3c")],
    [("B4a", "P3g"), ("B4b", "P3c")],
];

/// Pair partners are not neighbours (instrument.md A.1).
const BALANCE_ORDER: [&str; 8] = ["B1a", "B3b", "B2a", "B4b", "B1b", "B3a", "B2b", "B4a"];

pub(super) const fn instrument(
    locale: Locale,
    texts: &Texts,
    questionnaire: &'static Questionnaire,
) -> Instrument {
    Instrument {
        version: INSTRUMENT_VERSION,
        locale,
        questionnaire,
        observed: ObservedQuestions {
            stem: texts.observed_stem,
            items: [
                texts.tasks[0].observed,
                texts.tasks[1].observed,
                texts.tasks[2].observed,
                texts.tasks[3].observed,
                texts.tasks[4].observed,
                texts.tasks[5].observed,
            ],
        },
        levels: levels(locale),
        quadrants: quadrants(locale),
        styles: styles(locale),
        hints: hints(locale),
        recommendations: recommendations(locale),
        phrases: &PHRASES,
    }
}

pub(super) const fn names(texts: &Texts) -> [TaskName; 6] {
    let mut names = [TaskName {
        full: "",
        short: "",
    }; 6];
    let mut task = 0;
    while task < names.len() {
        names[task] = TaskName {
            full: texts.tasks[task].name,
            short: texts.tasks[task].short_name,
        };
        task += 1;
    }
    names
}

pub(super) const fn questionnaire(
    texts: &Texts,
    context: &'static [ContextQuestion; 8],
) -> Questionnaire {
    Questionnaire {
        stem: texts.stem,
        scale: [
            scale_step(1, &texts.scale[0]),
            scale_step(2, &texts.scale[1]),
            scale_step(3, &texts.scale[2]),
            scale_step(4, &texts.scale[3]),
            scale_step(5, &texts.scale[4]),
        ],
        not_applicable: NotApplicable {
            value: "na",
            label: texts.not_applicable.label,
            anchor: texts.not_applicable.anchor,
        },
        tasks: [
            task(TaskId::T1, texts),
            task(TaskId::T2, texts),
            task(TaskId::T3, texts),
            task(TaskId::T4, texts),
            task(TaskId::T5, texts),
            task(TaskId::T6, texts),
        ],
        balance: [
            balance_item(BalancePair::B1, BalancePole::Transactional, texts),
            balance_item(BalancePair::B1, BalancePole::Transformational, texts),
            balance_item(BalancePair::B2, BalancePole::Transactional, texts),
            balance_item(BalancePair::B2, BalancePole::Transformational, texts),
            balance_item(BalancePair::B3, BalancePole::Transactional, texts),
            balance_item(BalancePair::B3, BalancePole::Transformational, texts),
            balance_item(BalancePair::B4, BalancePole::Transactional, texts),
            balance_item(BalancePair::B4, BalancePole::Transformational, texts),
        ],
        balance_order: BALANCE_ORDER,
        importance: ImportanceQuestion {
            question: texts.importance_question,
            labels: texts.importance_labels,
            focus_question: texts.focus_question,
        },
        context,
    }
}

const fn scale_step(value: u8, text: &ScaleText) -> ScaleStep {
    ScaleStep {
        value,
        label: text.label,
        anchor: text.anchor,
    }
}

const fn task(id: TaskId, texts: &Texts) -> Task {
    let text = &texts.tasks[id.index()];
    Task {
        id,
        name: text.name,
        short_name: text.short_name,
        items: [
            item(id, 0, texts),
            item(id, 1, texts),
            item(id, 2, texts),
            item(id, 3, texts),
            item(id, 4, texts),
        ],
    }
}

const fn item(task: TaskId, place: usize, texts: &Texts) -> Item {
    let (id, phrase) = ITEMS[task.index()][place];
    let text = &texts.tasks[task.index()];
    // Only T6.2 and T6.3 presuppose sponsors (instrument.md A.4, notes).
    let about_sponsors = matches!((task, place), (TaskId::T6, 1 | 2));
    Item {
        id,
        text: text.items[place],
        phrase,
        help: if about_sponsors {
            Some(texts.no_sponsors_help)
        } else {
            None
        },
    }
}

const fn balance_item(pair: BalancePair, pole: BalancePole, texts: &Texts) -> BalanceItem {
    let (id, phrase) = BALANCE[pair.index()][pole.index()];
    let text = &texts.balance[pair.index()][pole.index()];
    BalanceItem {
        id,
        pair,
        pole,
        name: text.name,
        text: text.text,
        phrase,
    }
}

/// Keys, ranges and defaults (instrument.md A.7).
pub(super) const fn context(texts: &[&'static str; 8]) -> [ContextQuestion; 8] {
    [
        count("kamCount", texts[0], 60, None),
        count("territories", texts[1], 40, Some(0)),
        count("otherReports", texts[2], 60, Some(0)),
        count("ownAccounts", texts[3], 20, Some(0)),
        ContextQuestion {
            at_most: Some("kamCount"),
            ..count("remoteKams", texts[4], 60, Some(0))
        },
        ContextQuestion {
            key: "pilotPhase",
            text: texts[5],
            kind: ContextKind::YesNo,
            min: None,
            max: None,
            at_most: None,
            default: None,
        },
        count("monthsSinceIntro", texts[6], 600, None),
        ContextQuestion {
            min: Some(10),
            ..count("employment", texts[7], 100, Some(100))
        },
    ]
}

const fn count(
    key: &'static str,
    text: &'static str,
    max: u32,
    default: Option<u32>,
) -> ContextQuestion {
    ContextQuestion {
        key,
        text,
        kind: ContextKind::Integer,
        min: Some(0),
        max: Some(max),
        at_most: None,
        default,
    }
}

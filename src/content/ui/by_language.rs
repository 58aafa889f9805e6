//! The texts of each part of the view in a language.

use super::{
    ActionTexts, CalendarTexts, CapacityPageTexts, CopyingTexts, DataTexts, DifferenceTexts,
    FileTexts, FindingsTexts, FirstTexts, ImportTexts, KeepingTexts, ListTexts, NoticeTexts,
    PlanTexts, PositionTexts, QuestionTexts, ResultTexts, ReviewTexts, SharingTexts, ShellTexts,
    SponsorTexts, StartTexts, TeamTexts,
};
use crate::content::Locale;

/// The page with the actions of the plan, in a language.
#[must_use]
pub const fn actions(locale: Locale) -> &'static ActionTexts {
    locale.choose(&super::actions::de::ACTIONS, &super::actions::en::ACTIONS)
}

/// The texts of the coaching calendar, in a language.
#[must_use]
pub const fn calendar(locale: Locale) -> &'static CalendarTexts {
    locale.choose(
        &super::calendar::de::CALENDAR,
        &super::calendar::en::CALENDAR,
    )
}

/// The texts of the capacity page, in a language.
#[must_use]
pub const fn capacity(locale: Locale) -> &'static CapacityPageTexts {
    locale.choose(
        &super::capacity::de::CAPACITY,
        &super::capacity::en::CAPACITY,
    )
}

/// The texts of the page about saving and deleting, in a language.
#[must_use]
pub const fn data(locale: Locale) -> &'static DataTexts {
    locale.choose(&super::data::de::DATA, &super::data::en::DATA)
}

/// What is different between two states of the data, in a language.
#[must_use]
pub const fn differences(locale: Locale) -> &'static DifferenceTexts {
    locale.choose(
        &super::differences::de::DIFFERENCES,
        &super::differences::en::DIFFERENCES,
    )
}

/// The texts about opening a workspace, in a language.
#[must_use]
pub const fn files(locale: Locale) -> &'static FileTexts {
    locale.choose(&super::files::de::FILES, &super::files::en::FILES)
}

/// The page with the findings of the team plan, in a language.
#[must_use]
pub const fn findings(locale: Locale) -> &'static FindingsTexts {
    locale.choose(
        &super::findings::de::FINDINGS,
        &super::findings::en::FINDINGS,
    )
}

/// What is said before the program is there, in a language.
#[must_use]
pub const fn first(locale: Locale) -> &'static FirstTexts {
    locale.choose(&super::first::de::FIRST, &super::first::en::FIRST)
}

/// What a person must know about the state of their data, in a language.
#[must_use]
pub const fn notices(locale: Locale) -> &'static NoticeTexts {
    locale.choose(&super::notices::de::NOTICES, &super::notices::en::NOTICES)
}

/// What the pages of the team plan have in common, in a language.
#[must_use]
pub const fn plan(locale: Locale) -> &'static PlanTexts {
    locale.choose(&super::plan::de::PLAN, &super::plan::en::PLAN)
}

/// The page with the positions being filled, in a language.
#[must_use]
pub const fn positions(locale: Locale) -> &'static PositionTexts {
    locale.choose(
        &super::positions::de::POSITIONS,
        &super::positions::en::POSITIONS,
    )
}

/// The texts around the questions, in a language.
#[must_use]
pub const fn questions(locale: Locale) -> &'static QuestionTexts {
    locale.choose(
        &super::questions::de::QUESTIONS,
        &super::questions::en::QUESTIONS,
    )
}

/// The texts of the result, in a language.
#[must_use]
pub const fn result(locale: Locale) -> &'static ResultTexts {
    locale.choose(&super::result::de::RESULT, &super::result::en::RESULT)
}

/// The texts of the review page, in a language.
#[must_use]
pub const fn review(locale: Locale) -> &'static ReviewTexts {
    locale.choose(&super::review::de::REVIEW, &super::review::en::REVIEW)
}

/// The texts around every page, in a language.
#[must_use]
pub const fn shell(locale: Locale) -> &'static ShellTexts {
    locale.choose(&super::shell::de::SHELL, &super::shell::en::SHELL)
}

/// The page with the sponsors, in a language.
#[must_use]
pub const fn sponsors(locale: Locale) -> &'static SponsorTexts {
    locale.choose(
        &super::sponsors::de::SPONSORS,
        &super::sponsors::en::SPONSORS,
    )
}

/// The texts of the start page, in a language.
#[must_use]
pub const fn start(locale: Locale) -> &'static StartTexts {
    locale.choose(&super::start::de::START, &super::start::en::START)
}

/// The texts of the team page, in a language.
#[must_use]
pub const fn team(locale: Locale) -> &'static TeamTexts {
    locale.choose(&super::team::de::TEAM, &super::team::en::TEAM)
}

/// Where the data are kept, and what earlier states there are, in a language.
#[must_use]
pub const fn keeping(locale: Locale) -> &'static KeepingTexts {
    locale.choose(&super::keeping::de::KEEPING, &super::keeping::en::KEEPING)
}

/// The texts above a list, in a language.
#[must_use]
pub const fn lists(locale: Locale) -> &'static ListTexts {
    locale.choose(&super::lists::de::LISTS, &super::lists::en::LISTS)
}

/// The texts about taking people over from a table, in a language.
#[must_use]
pub const fn import(locale: Locale) -> &'static ImportTexts {
    locale.choose(&super::import::de::IMPORT, &super::import::en::IMPORT)
}

/// The texts beside something to copy, in a language.
#[must_use]
pub const fn copying(locale: Locale) -> &'static CopyingTexts {
    locale.choose(&super::copying::de::COPYING, &super::copying::en::COPYING)
}

/// The texts about a result as a link, in a language.
#[must_use]
pub const fn sharing(locale: Locale) -> &'static SharingTexts {
    locale.choose(&super::sharing::de::SHARING, &super::sharing::en::SHARING)
}

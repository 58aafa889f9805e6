//! What a person can do to the workspace.

use crate::model::{
    Answer, Assessment, BalanceId, ContextNumber, Date, Guess, ItemId, Kam, TaskId, TeamView,
};
use crate::store::{Draft, Label, Outcome, Store};

use super::stamp::Stamp;
use super::{Entry, EntryKind, Refusal, SettingChange, assessment, entries, setting};

/// A change that a person asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Answers a context question with a number, or takes the answer back.
    AnswerContext(ContextNumber, Option<u32>),
    /// Answers the question about the pilot phase, or takes the answer back.
    AnswerPilot(Option<bool>),
    /// Answers a task item, or takes the answer back.
    Answer(ItemId, Option<Answer>),
    /// Answers a balance item, or takes the answer back.
    AnswerBalance(BalanceId, Option<Answer>),
    /// Rates the importance of a task, 1 to 5, or takes the rating back.
    RateImportance(TaskId, Option<u8>),
    /// Picks a task as focus, or takes the pick back.
    PickFocus(TaskId, bool),
    /// Says what the leader expects of the result, or takes it back.
    Expect(Guess),
    /// Finishes the current assessment: keeps the context and the settings as
    /// they are now.
    Finish,
    /// Begins a new assessment beside the earlier ones.
    Begin,
    /// Removes a questionnaire.
    RemoveAssessment(String),
    /// Removes a view of the team.
    RemoveTeamView(String),
    /// Saves an entry of the team plan: in the place of the one with the same
    /// id, or, without an id, as a new one.
    Save(Entry),
    /// Adds entries; those that have no id yet are given one.
    Add(Vec<Entry>),
    /// Removes an entry of the team plan and every reference to it.
    Remove(EntryKind, String),
    /// Gives KAMs another sponsor from today on, or none: KAM id and sponsor
    /// id of each.
    Assign(Vec<(String, Option<String>)>),
    /// Changes a setting.
    Set(SettingChange),
    /// Changes a fact of the planner; a finished assessment keeps its own.
    SetContext(ContextNumber, Option<u32>),
    /// Changes whether the team is in a pilot phase, for the planner.
    SetPilot(Option<bool>),
    /// Several changes that are one to the person, and are called so.
    Together(Label, Vec<Command>),
}

/// The one door through which the workspace changes: carries out a command, or
/// refuses it.
///
/// # Errors
///
/// A [`Refusal`]; nothing has changed then.
pub fn apply(store: &mut Store, command: Command, stamp: Stamp) -> Result<Outcome, Refusal> {
    store.change(|draft| carry_out(draft, command, stamp))
}

/// Whether a command would be carried out. It is not.
///
/// # Errors
///
/// A [`Refusal`].
pub fn try_out(store: &mut Store, command: Command, stamp: Stamp) -> Result<(), Refusal> {
    store.try_out(|draft| carry_out(draft, command, stamp))
}

fn carry_out(draft: &mut Draft, command: Command, stamp: Stamp) -> Result<(), Refusal> {
    match command {
        Command::AnswerContext(question, answer) => {
            return assessment::answer_context(draft, question, answer);
        }
        Command::AnswerPilot(answer) => assessment::answer_pilot(draft, answer),
        Command::Answer(item, answer) => return assessment::answer(draft, item, answer, stamp),
        Command::AnswerBalance(id, answer) => {
            return assessment::answer_balance(draft, id, answer, stamp);
        }
        Command::RateImportance(task, rating) => {
            return assessment::rate_importance(draft, task, rating, stamp);
        }
        Command::PickFocus(task, picked) => {
            return assessment::pick_focus(draft, task, picked, stamp);
        }
        Command::Expect(guess) => return assessment::expect(draft, guess, stamp),
        Command::Finish => return assessment::finish(draft, stamp),
        Command::Begin => return assessment::begin(draft, stamp),
        Command::RemoveAssessment(id) => entries::take_out::<Assessment>(draft, &id),
        Command::RemoveTeamView(id) => entries::take_out::<TeamView>(draft, &id),
        Command::Save(entry) => return entries::save(draft, entry, &stamp.id),
        Command::Add(entries) => return add(draft, entries, &stamp.id),
        Command::Remove(kind, id) => entries::remove(draft, kind, &id),
        Command::Assign(pairs) => return assign(draft, &pairs, stamp.today),
        Command::Set(change) => return setting::change(draft.settings(), change),
        Command::SetContext(question, answer) => {
            return setting::set_context(draft, question, answer);
        }
        Command::SetPilot(answer) => draft.context().pilot_phase = answer,
        Command::Together(label, commands) => return together(draft, label, commands, &stamp),
    }
    Ok(())
}

/// The stamp of one of several changes: none gives away the same identifier.
fn numbered(stamp: &Stamp, number: usize) -> Stamp {
    Stamp {
        today: stamp.today,
        id: [&stamp.id, "-", &(number + 1).to_string()].concat(),
    }
}

/// Carries out all commands; one that is refused refuses all.
fn together(
    draft: &mut Draft,
    label: Label,
    commands: Vec<Command>,
    stamp: &Stamp,
) -> Result<(), Refusal> {
    draft.name(label);
    for (number, command) in commands.into_iter().enumerate() {
        carry_out(draft, command, numbered(stamp, number))?;
    }
    Ok(())
}

/// Adds all entries; one that is refused refuses all.
fn add(draft: &mut Draft, entries: Vec<Entry>, id: &str) -> Result<(), Refusal> {
    if entries.len() > 1 {
        draft.name(Label::Imported(entries.len()));
    }
    for (number, entry) in entries.into_iter().enumerate() {
        let id = [id, "-", &(number + 1).to_string()].concat();
        entries::add(draft, entry, &id)?;
    }
    Ok(())
}

fn assign(
    draft: &mut Draft,
    pairs: &[(String, Option<String>)],
    today: Date,
) -> Result<(), Refusal> {
    if pairs.len() > 1 {
        draft.name(Label::Assigned(pairs.len()));
    }
    for (kam_id, sponsor_id) in pairs {
        if let Some(sponsor_id) = sponsor_id {
            let mut sponsors = draft.workspace().sponsors.iter();
            let is_there = sponsors.any(|sponsor| sponsor.id == *sponsor_id);
            if !is_there {
                return Err(Refusal::Gone);
            }
        }
        let kam = draft.edit::<Kam>(kam_id).ok_or(Refusal::Gone)?;
        kam.sponsor_id.clone_from(sponsor_id);
        kam.sponsor_since = sponsor_id.is_some().then_some(today);
        kam.last_sponsor_contact_on = None;
        let label = entries::field(kam, "sponsorId");
        draft.name(label);
    }
    Ok(())
}

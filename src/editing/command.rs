//! What a person can do to the workspace.

use crate::content::Locale;
use crate::model::{Answer, BalanceId, ContextNumber, Date, ItemId, TaskId, Workspace};

use super::{Part, PartKind, Refusal, SettingChange, assessment, part, setting};

/// A change that a person asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Speaks another language.
    SetLocale(Locale),
    /// Puts another workspace in the place of this one.
    Replace(Box<Workspace>),
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
    /// Finishes the current assessment: keeps the context and the settings as
    /// they are now.
    Finish,
    /// Begins a new assessment beside the earlier ones.
    Begin,
    /// Saves an entry of the team plan: in the place of the one with the same
    /// id, or as a new one.
    Save(Part),
    /// Adds entries that have no id yet.
    Add(Vec<Part>),
    /// Removes an entry of the team plan and every reference to it.
    Remove(PartKind, String),
    /// Gives KAMs another sponsor from today on, or none: KAM id and sponsor
    /// id of each.
    Assign(Vec<(String, Option<String>)>),
    /// Changes a setting.
    Set(SettingChange),
    /// Changes a fact of the planner; a finished assessment keeps its own.
    SetContext(ContextNumber, Option<u32>),
    /// Changes whether the team is in a pilot phase, for the planner.
    SetPilot(Option<bool>),
}

impl Command {
    /// The identifier of the entry that is edited, if it is one that stands in
    /// the plan already.
    pub(super) fn edited_entry(&self) -> Option<&str> {
        match self {
            Self::Save(part) => Some(part.id()).filter(|id| !id.is_empty()),
            _ => None,
        }
    }
}

/// What a command may need from outside: the pure half has neither clock nor
/// randomness.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// The day on which the command is given.
    pub today: Date,
    /// An identifier that is not in use.
    pub id: String,
}

/// Carries out a command.
///
/// # Errors
///
/// A [`Refusal`]; the workspace may have changed before, unless the command
/// edits a single entry: [`super::History`] gives a copy.
pub fn carry_out(workspace: &mut Workspace, command: Command, stamp: Stamp) -> Result<(), Refusal> {
    match command {
        Command::SetLocale(locale) => workspace.locale = locale,
        Command::AnswerContext(question, answer) => {
            return assessment::answer_context(workspace, question, answer);
        }
        Command::AnswerPilot(answer) => assessment::answer_pilot(workspace, answer),
        Command::Replace(other) => *workspace = *other,
        Command::Answer(item, answer) => {
            return assessment::answer(workspace, item, answer, stamp);
        }
        Command::AnswerBalance(id, answer) => {
            return assessment::answer_balance(workspace, id, answer, stamp);
        }
        Command::RateImportance(task, rating) => {
            return assessment::rate_importance(workspace, task, rating, stamp);
        }
        Command::PickFocus(task, picked) => {
            return assessment::pick_focus(workspace, task, picked, stamp);
        }
        Command::Finish => return assessment::finish(workspace, stamp),
        Command::Begin => {
            assessment::begin(workspace, stamp)?;
        }
        Command::Save(part) => return part::save(workspace, part, &stamp.id),
        Command::Add(parts) => return add(workspace, parts, &stamp.id),
        Command::Remove(kind, id) => part::remove(workspace, kind, &id),
        Command::Assign(pairs) => assign(workspace, &pairs, stamp.today),
        Command::Set(change) => return setting::change(&mut workspace.settings, change),
        Command::SetContext(question, answer) => {
            return setting::set_context(workspace, question, answer);
        }
        Command::SetPilot(answer) => workspace.context.pilot_phase = answer,
    }
    Ok(())
}

/// Adds all entries; one that is refused refuses all.
fn add(workspace: &mut Workspace, parts: Vec<Part>, id: &str) -> Result<(), Refusal> {
    for (number, part) in parts.into_iter().enumerate() {
        let id = [id, "-", &(number + 1).to_string()].concat();
        part::save(workspace, part, &id)?;
    }
    Ok(())
}

fn assign(workspace: &mut Workspace, pairs: &[(String, Option<String>)], today: Date) {
    for (kam_id, sponsor_id) in pairs {
        if let Some(kam) = workspace.kams.iter_mut().find(|kam| kam.id == *kam_id) {
            kam.sponsor_id.clone_from(sponsor_id);
            kam.sponsor_since = sponsor_id.is_some().then_some(today);
            kam.last_sponsor_contact_on = None;
        }
    }
}

//! What keeps a document and what is saved of it in step, whoever else writes.
//!
//! Nothing is written over that was not read whole. Each save expects what was
//! last read or written here; where something else stands, that is read, both
//! are merged with what they began as, and the merge is saved. How far this
//! program and a foreign text go back together is told by the text's parent:
//! see [`super::Snapshot`].

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_util::lock::Mutex;

use super::backend::{Backend, Callback, Saved, Snapshot, Subscription, Text, Trouble};
use super::generations::Lineage;
use super::past::Past;
use super::stamp::{checksum, mark, next_save};
use crate::exchange::{self, Carried};
use crate::model::{Date, Fault, Problem, Workspace, limits};

/// What is being kept: the workspace of one or several elements.
pub trait Document {
    /// The text as it is to be saved now.
    fn text(&self) -> String;
    /// The day, for files of an older schema.
    fn today(&self) -> Date;
    /// Somebody else has changed what is saved. Brings both together.
    fn merge(&self, foreign: Foreign);
    /// How saving stands has changed.
    fn tell(&self, status: Status);
}

/// What somebody else has saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreign {
    /// What is saved now.
    pub theirs: Workspace,
    /// What theirs and the document here began as; empty where they have
    /// nothing in common.
    pub base: Workspace,
    /// What was saved before the last save from here, where theirs was made of
    /// that one: what both have changed since is what is lost here.
    pub before: Option<Workspace>,
}

/// How saving stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// Everything is saved, or on its way.
    Kept,
    /// Something could not be saved. The next change tries again.
    Trouble(Trouble),
    /// Nothing is saved until the person has decided.
    Held(Hold),
}

/// Why nothing is saved although it could be.
#[derive(Clone, Debug, PartialEq)]
pub enum Hold {
    /// What was saved is gone: deleted in another tab, or cleared by the
    /// website.
    Absent,
    /// A newer version of the program has saved something.
    Newer,
    /// What is saved cannot be read, and there is no room for a copy of it.
    NoCopy(SetAside),
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// The text as it was found.
    pub text: String,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Under which name a copy is kept; `None` if there was no room for one.
    pub key: Option<String>,
}

/// What was found at the start.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A workspace.
    Workspace(Box<Workspace>),
    /// A text that this program cannot read.
    Unreadable(SetAside),
    /// Data of a newer version of the program.
    Newer,
}

/// What is remembered where there was no text: an empty workspace.
const NOTHING: &str = "";
/// How many ancestors a text tells of.
const ANCESTORS: usize = 64;

/// How often a save that meets other texts each time is tried again: a backend
/// that hands out another text than it was given would never end.
const PATIENCE: usize = 100;

/// Keeps one document in one backend.
pub struct Keeper {
    backend: Rc<dyn Backend>,
    /// What stands in the backend as far as is known here.
    known: RefCell<Known>,
    past: RefCell<Past>,
    /// Whether the newest of them was written here.
    is_own: Cell<bool>,
    /// The marks of the texts that the document is made of, the newest
    /// first; also those that are no longer remembered, and those of others.
    ancestors: RefCell<Vec<u64>>,
    /// The number of the last save that led to the document.
    saves: Cell<u64>,
    writer: u16,
    hold: RefCell<Option<Hold>>,
    /// What saved texts hold that this program cannot use; it is saved again.
    carried: RefCell<Carried>,
    /// Whether something could not be saved and may find its way later.
    is_owing: Cell<bool>,
    /// One thing at a time: an answer that comes late must not be taken for the
    /// present.
    turn: Mutex<()>,
}

#[derive(Clone)]
enum Known {
    /// Not yet read: nothing may be written.
    Unread,
    /// No text, or this one.
    Read(Option<Snapshot>),
}

/// What a foreign text means here.
enum News {
    /// It is in the document now.
    Merged,
    /// A copy is kept; it may be written over.
    SetAside,
    Held(Hold),
}

impl Keeper {
    /// Keeps nothing before [`Self::load`]. The writer is a number by chance
    /// that tells this program from others that may write at the same moment.
    #[must_use]
    pub fn new(backend: Rc<dyn Backend>, writer: u16) -> Self {
        Self {
            backend,
            known: RefCell::new(Known::Unread),
            past: RefCell::default(),
            is_own: Cell::new(false),
            ancestors: RefCell::default(),
            saves: Cell::new(0),
            writer,
            hold: RefCell::default(),
            carried: RefCell::default(),
            is_owing: Cell::new(false),
            turn: Mutex::new(()),
        }
    }

    /// Waits until what the backend was asked for last is done.
    pub async fn at_rest(&self) {
        drop(self.turn.lock().await);
    }

    /// Calls back when somebody else may have changed what is saved.
    pub fn subscribe(&self, callback: Callback) -> Subscription {
        self.backend.subscribe(callback)
    }

    /// Why nothing is saved until the person has decided, if so.
    #[must_use]
    pub fn hold(&self) -> Option<Hold> {
        self.hold.borrow().clone()
    }

    /// The text that is saved as far as is known here.
    #[must_use]
    pub fn known_text(&self) -> Option<String> {
        self.known_snapshot().map(|snapshot| snapshot.text)
    }

    /// What is known of the text that is saved, without the text; `None` if
    /// there is none.
    #[must_use]
    pub fn saved(&self) -> Option<Lineage> {
        self.known_snapshot().as_ref().map(Lineage::of)
    }

    /// Whether it is known what stands in the backend.
    #[must_use]
    pub fn has_read(&self) -> bool {
        matches!(*self.known.borrow(), Known::Read(_))
    }

    /// The text of the document with its lineage, to be kept elsewhere too. It
    /// counts as a save, whether the backend has taken the text or not: what is
    /// saved later was made of it.
    pub fn stamped(&self, text: String) -> Snapshot {
        let own = mark(checksum(&text), self.saves.get());
        let mut ancestors = self.ancestors.borrow().clone();
        let is_saved = ancestors.first() == Some(&own);
        if is_saved {
            ancestors.remove(0);
        } else {
            self.saves.set(self.next_save());
        }
        let snapshot = Snapshot {
            text,
            revision: String::new(),
            ancestors,
            saves: self.saves.get(),
        };
        self.descend(&snapshot);
        snapshot
    }

    /// Takes in what was kept elsewhere of the same line, such as what the
    /// backend lost in a crash, and saves what comes of it. What cannot be read
    /// is left where it is.
    pub async fn take_up(&self, kept: Vec<Snapshot>, document: &dyn Document) {
        let _turn = self.turn.lock().await;
        if self.hold.borrow().is_some() {
            return;
        }
        for snapshot in kept {
            let Ok(theirs) = self.read(&snapshot.text, document.today()) else {
                continue;
            };
            let today = document.today();
            let base = self
                .past
                .borrow()
                .common(&snapshot, |text| read(text, today));
            self.descend(&snapshot);
            document.merge(Foreign {
                theirs,
                base: base.unwrap_or_default(),
                before: None,
            });
        }
        self.save_in_turn(document).await;
    }

    fn next_save(&self) -> u64 {
        next_save(self.saves.get(), self.writer)
    }

    fn known_snapshot(&self) -> Option<Snapshot> {
        match &*self.known.borrow() {
            Known::Read(snapshot) => snapshot.clone(),
            Known::Unread => None,
        }
    }

    /// Whether something could not be saved and may find its way later.
    #[must_use]
    pub fn is_owing(&self) -> bool {
        self.is_owing.get()
    }

    /// Whether nothing is missed by who saves: see [`Backend::is_atomic`].
    #[must_use]
    pub fn is_atomic(&self) -> bool {
        self.backend.is_atomic()
    }

    /// The text to be saved of a workspace: with what is carried along.
    #[must_use]
    pub fn text_of(&self, workspace: &Workspace) -> String {
        exchange::write_saved(workspace, &self.carried.borrow())
    }

    /// What saved texts hold that this program cannot use.
    #[must_use]
    pub fn carried(&self) -> Carried {
        self.carried.borrow().clone()
    }

    /// Carries nothing along any more.
    pub fn let_go(&self) {
        self.carried.take();
    }

    /// Reads a text that was saved. What is carried along with it is carried
    /// along here from now on.
    fn read(&self, text: &str, today: Date) -> Result<Workspace, Vec<Problem>> {
        let saved = exchange::read_saved(text, today)?;
        self.carried.borrow_mut().take_over(saved.carried);
        Ok(saved.workspace)
    }

    /// Reads what is saved, at the start.
    ///
    /// # Errors
    ///
    /// [`Trouble`]: nothing is known then, and nothing will be saved until a
    /// later look has found out what stands there.
    pub async fn load(&self, today: Date) -> Result<Found, Trouble> {
        let _turn = self.turn.lock().await;
        let found = self.backend.load().await?;
        if let Some(text) = self.backend.unsent()
            && let Ok(workspace) = self.read(&text, today)
        {
            // It is the present; what was found is what it was made of, and the
            // next save meets what has come since.
            self.know(found);
            self.is_owing.set(true);
            return Ok(Found::Workspace(Box::new(workspace)));
        }
        let Some(snapshot) = found else {
            self.know(None);
            return Ok(Found::Nothing);
        };
        match self.read(&snapshot.text, today) {
            Ok(workspace) => {
                self.know(Some(snapshot));
                Ok(Found::Workspace(Box::new(workspace)))
            }
            Err(problems) if is_newer(&problems) => {
                self.know(Some(snapshot));
                self.hold.replace(Some(Hold::Newer));
                Ok(Found::Newer)
            }
            Err(problems) => {
                let set_aside = self.set_aside(&snapshot.text, problems).await;
                self.know(Some(snapshot));
                if set_aside.key.is_none() {
                    self.hold.replace(Some(Hold::NoCopy(set_aside.clone())));
                }
                Ok(Found::Unreadable(set_aside))
            }
        }
    }

    /// Saves the document as it is now: a backend that answers at once has the
    /// text when this is first polled.
    pub async fn save(&self, document: &dyn Document) {
        let _turn = self.turn.lock().await;
        self.save_in_turn(document).await;
    }

    async fn save_in_turn(&self, document: &dyn Document) {
        if self.hold.borrow().is_some() {
            return;
        }
        let status = self.write(document).await;
        self.is_owing.set(matches!(status, Status::Trouble(_)));
        document.tell(status);
    }

    /// Writes until what is saved is what the document says.
    async fn write(&self, document: &dyn Document) -> Status {
        if matches!(*self.known.borrow(), Known::Unread) {
            // It was not to be reached at the start: what stands there is
            // somebody's work.
            match self.backend.load().await {
                Ok(None) => self.know(None),
                Ok(Some(theirs)) => match self.take_in(theirs, document).await {
                    News::Merged | News::SetAside => {}
                    News::Held(hold) => return self.stop(hold),
                },
                Err(trouble) => return Status::Trouble(trouble),
            }
        }
        for _ in 0..PATIENCE {
            let text = document.text();
            if let Some(known) = self.known_snapshot().filter(|known| known.text == text) {
                self.past.borrow_mut().was(&text, known.saves);
                return Status::Kept;
            }
            if text.len() > limits::FILE {
                return Status::Trouble(Trouble::Full);
            }
            let expected = self.known_snapshot();
            let ancestors = self.ancestors.borrow().clone();
            let saves = self.next_save();
            let next = Text {
                text,
                ancestors,
                saves,
            };
            match self.backend.compare_and_save(expected, next).await {
                Ok(Saved::Kept(snapshot)) => {
                    self.know(Some(snapshot));
                    self.saves.set(self.saves.get().max(saves));
                    self.is_own.set(true);
                }
                Ok(Saved::Conflict(None)) => return self.stop(Hold::Absent),
                Ok(Saved::Conflict(Some(theirs))) => match self.take_in(theirs, document).await {
                    News::Merged | News::SetAside => {}
                    News::Held(hold) => return self.stop(hold),
                },
                Err(trouble) => return Status::Trouble(trouble),
            }
        }
        Status::Trouble(Trouble::Lost)
    }

    /// Looks whether somebody else has changed what is saved, and takes that
    /// in. Who has just written looks once others have had the time to.
    pub async fn look(&self, document: &dyn Document) {
        let _turn = self.turn.lock().await;
        let found = match self.backend.load().await {
            Ok(found) => found,
            Err(trouble) => return document.tell(Status::Trouble(trouble)),
        };
        let known = self.known.borrow().clone();
        let is_new = match &known {
            Known::Unread => found.is_some(),
            Known::Read(known) => {
                known.as_ref().map(|one| &one.text) != found.as_ref().map(|one| &one.text)
            }
        };
        if !is_new {
            if self.is_owing.get() {
                self.save_in_turn(document).await;
            }
            return;
        }
        let Some(theirs) = found else {
            let status = self.stop(Hold::Absent);
            return document.tell(status);
        };
        match self.take_in(theirs, document).await {
            News::Merged | News::SetAside => {
                self.hold.replace(None);
                self.save_in_turn(document).await;
            }
            News::Held(hold) => {
                let status = self.stop(hold);
                document.tell(status);
            }
        }
    }

    /// Resolves once what others have written before now can be seen here.
    pub async fn settled(&self) {
        self.backend.settled().await;
    }

    /// Goes on after the person has decided to keep what is on the screen, in
    /// the place of what is missing or cannot be read.
    pub async fn keep_mine(&self, document: &dyn Document) {
        let _turn = self.turn.lock().await;
        let hold = self.hold.replace(None);
        if hold == Some(Hold::Absent) {
            self.know(None);
        }
        self.save_in_turn(document).await;
    }

    /// Removes what is saved, and every copy beside it.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; something may still be there.
    pub async fn remove(&self) -> Result<(), Trouble> {
        let _turn = self.turn.lock().await;
        self.backend.remove().await?;
        self.past.borrow_mut().clear();
        self.ancestors.borrow_mut().clear();
        self.saves.set(0);
        self.hold.replace(None);
        self.let_go();
        self.know(None);
        Ok(())
    }

    /// Brings a foreign text and the document together.
    async fn take_in(&self, theirs: Snapshot, document: &dyn Document) -> News {
        match self.read(&theirs.text, document.today()) {
            Ok(workspace) => {
                let foreign = self.foreign(&theirs, workspace, document.today());
                self.past.borrow_mut().met(&theirs, foreign.base.clone());
                self.know_of(Some(theirs));
                document.merge(foreign);
                News::Merged
            }
            Err(problems) if is_newer(&problems) => News::Held(Hold::Newer),
            Err(problems) => {
                let set_aside = self.set_aside(&theirs.text, problems).await;
                if set_aside.key.is_none() {
                    return News::Held(Hold::NoCopy(set_aside));
                }
                self.know(Some(theirs));
                News::SetAside
            }
        }
    }

    /// What a foreign text means for the document. Where nothing tells what both
    /// have in common, it is the oldest text that is remembered here.
    fn foreign(&self, snapshot: &Snapshot, theirs: Workspace, today: Date) -> Foreign {
        let past = self.past.borrow();
        let read = |text: &str| read(text, today);
        let is_atomic = self.backend.is_atomic();
        let common = if is_atomic {
            past.newest().map(read)
        } else {
            past.common(snapshot, read)
        };
        let is_answer = self.is_own.get() && (is_atomic || past.is_newest_in(snapshot));
        let before = past.before_newest().filter(|_| is_answer);
        Foreign {
            theirs,
            base: common
                .or_else(|| past.oldest().map(read))
                .unwrap_or_default(),
            before: before.map(read),
        }
    }

    async fn set_aside(&self, text: &str, problems: Vec<Problem>) -> SetAside {
        // No copy is a reason to hold, whatever the trouble was.
        let key = self.backend.set_aside(text).await.unwrap_or(None);
        let text = text.to_owned();
        SetAside {
            text,
            problems,
            key,
        }
    }

    /// The document is just this text, or there is none.
    fn know(&self, snapshot: Option<Snapshot>) {
        let (text, saves) = match &snapshot {
            Some(snapshot) => (snapshot.text.as_str(), snapshot.saves),
            None => (NOTHING, 0),
        };
        self.past.borrow_mut().was(text, saves);
        self.know_of(snapshot);
    }

    /// This text is saved, or none.
    fn know_of(&self, snapshot: Option<Snapshot>) {
        if let Some(snapshot) = &snapshot {
            self.descend(snapshot);
        }
        self.is_own.set(false);
        self.known.replace(Known::Read(snapshot));
    }

    /// The document is now made of this text, and of what that is made of.
    fn descend(&self, snapshot: &Snapshot) {
        self.saves.set(self.saves.get().max(snapshot.saves));
        let mut ancestors = self.ancestors.borrow_mut();
        let mut all = vec![mark(checksum(&snapshot.text), snapshot.saves)];
        // In turns, so that both lines go back about as far.
        let (mut own, mut theirs) = (ancestors.iter(), snapshot.ancestors.iter());
        while all.len() < ANCESTORS {
            let next = [own.next(), theirs.next()];
            if next == [None, None] {
                break;
            }
            for sum in next.into_iter().flatten() {
                if !all.contains(sum) {
                    all.push(*sum);
                }
            }
        }
        *ancestors = all;
    }

    fn stop(&self, hold: Hold) -> Status {
        self.hold.replace(Some(hold.clone()));
        Status::Held(hold)
    }
}

/// The workspace of a text that was saved or read here, and can be read again.
fn read(text: &str, today: Date) -> Workspace {
    if text == NOTHING {
        return Workspace::default();
    }
    exchange::read_saved(text, today).map_or_else(|_| Workspace::default(), |saved| saved.workspace)
}

fn is_newer(problems: &[Problem]) -> bool {
    let mut problems = problems.iter();
    problems.any(|problem| matches!(problem.fault, Fault::NewerSchema { .. }))
}

//! What keeps a document and what is saved of it in step, whoever else writes.
//!
//! Nothing is written over that was not read whole. Each save expects what was
//! last read or written here; where something else stands, that is read, both
//! are merged with what they began as, and the merge is saved. How far this
//! program and a foreign text go back together is told by the text's parent:
//! see [`super::Snapshot`].

use core::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::backend::{Backend, Callback, Saved, Snapshot, Subscription, Trouble, checksum};
use crate::exchange;
use crate::model::{Date, Fault, Problem, Workspace, limits};

/// What is being kept: the workspace of one or several elements.
pub trait Document {
    /// The text as it is to be saved now.
    fn text(&self) -> String;
    /// The day, for files of an older schema.
    fn today(&self) -> Date;
    /// Somebody else has changed what is saved: `theirs` began as `base`
    /// (`None`: as nothing that is known here). Brings both together.
    fn merge(&self, base: Option<Workspace>, theirs: Workspace);
    /// How saving stands has changed.
    fn tell(&self, status: Status);
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

/// How many of the last texts are remembered to find what two sides have in
/// common, and how many bytes of them.
const REMEMBERED: usize = 16;
const REMEMBERED_BYTES: usize = 4 * limits::FILE;

/// How often a save that meets other texts each time is tried again: a backend
/// that hands out another text than it was given would never end.
const PATIENCE: usize = 100;

/// Keeps one document in one backend.
pub struct Keeper {
    backend: Rc<dyn Backend>,
    /// What stands in the backend as far as is known here.
    known: RefCell<Known>,
    /// The last texts that were read or written here, the newest at the end.
    remembered: RefCell<VecDeque<String>>,
    /// The last text that others are sure to have seen too.
    shared: RefCell<Option<String>>,
    hold: RefCell<Option<Hold>>,
    is_writing: Cell<bool>,
    /// Something has changed while it was being written.
    is_stale: Cell<bool>,
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
    /// Keeps nothing before [`Self::load`].
    #[must_use]
    pub fn new(backend: Rc<dyn Backend>) -> Self {
        Self {
            backend,
            known: RefCell::new(Known::Unread),
            remembered: RefCell::default(),
            shared: RefCell::default(),
            hold: RefCell::default(),
            is_writing: Cell::new(false),
            is_stale: Cell::new(false),
        }
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

    fn known_snapshot(&self) -> Option<Snapshot> {
        match &*self.known.borrow() {
            Known::Read(snapshot) => snapshot.clone(),
            Known::Unread => None,
        }
    }

    /// Reads what is saved, at the start.
    ///
    /// # Errors
    ///
    /// [`Trouble`]: nothing is known then, and nothing will be saved until a
    /// later look has found out what stands there.
    pub async fn load(&self, today: Date) -> Result<Found, Trouble> {
        let found = self.backend.load().await?;
        let Some(snapshot) = found else {
            self.know(None);
            return Ok(Found::Nothing);
        };
        match exchange::read(&snapshot.text) {
            Ok(workspace) => {
                self.shared.replace(Some(snapshot.text.clone()));
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
    /// text when this is first polled. A change during a save is saved after
    /// it.
    pub async fn save(&self, document: &dyn Document) {
        if self.hold.borrow().is_some() {
            return;
        }
        if self.is_writing.replace(true) {
            self.is_stale.set(true);
            return;
        }
        let status = self.write(document).await;
        self.is_writing.set(false);
        if let Some(status) = status {
            document.tell(status);
        }
    }

    /// Writes until what is saved is what the document says.
    async fn write(&self, document: &dyn Document) -> Option<Status> {
        if matches!(*self.known.borrow(), Known::Unread) {
            // It was not to be reached at the start: what stands there is
            // somebody's work.
            match self.backend.load().await {
                Ok(None) => self.know(None),
                Ok(Some(theirs)) => match self.take_in(theirs, document).await {
                    News::Merged | News::SetAside => {}
                    News::Held(hold) => return Some(self.stop(hold)),
                },
                Err(trouble) => return Some(Status::Trouble(trouble)),
            }
        }
        for _ in 0..PATIENCE {
            self.is_stale.set(false);
            let text = document.text();
            if text.len() > limits::FILE {
                return Some(Status::Trouble(Trouble::Full));
            }
            let expected = self.known_snapshot();
            match self.backend.compare_and_save(expected, text).await {
                Ok(Saved::Kept(snapshot)) => {
                    self.know(Some(snapshot));
                    if !self.is_stale.get() {
                        return Some(Status::Kept);
                    }
                }
                Ok(Saved::Conflict(None)) => return Some(self.stop(Hold::Absent)),
                Ok(Saved::Conflict(Some(theirs))) => match self.take_in(theirs, document).await {
                    News::Merged | News::SetAside => {}
                    News::Held(hold) => return Some(self.stop(hold)),
                },
                Err(trouble) => return Some(Status::Trouble(trouble)),
            }
        }
        Some(Status::Trouble(Trouble::Lost))
    }

    /// Looks whether somebody else has changed what is saved, and takes that
    /// in. Who has just written looks once others have had the time to.
    pub async fn look(&self, document: &dyn Document) {
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
            self.shared.replace(found.map(|one| one.text));
            return;
        }
        let Some(theirs) = found else {
            let status = self.stop(Hold::Absent);
            return document.tell(status);
        };
        match self.take_in(theirs, document).await {
            News::Merged | News::SetAside => {
                self.hold.replace(None);
                if self.known_text().is_none_or(|text| text != document.text()) {
                    self.save(document).await;
                } else {
                    document.tell(Status::Kept);
                }
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
        let hold = self.hold.replace(None);
        if hold == Some(Hold::Absent) {
            self.know(None);
        }
        self.save(document).await;
    }

    /// Removes what is saved, and every copy beside it.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; something may still be there.
    pub async fn remove(&self) -> Result<(), Trouble> {
        self.backend.remove().await?;
        self.remembered.borrow_mut().clear();
        self.hold.replace(None);
        self.know(None);
        Ok(())
    }

    /// Brings a foreign text and the document together.
    async fn take_in(&self, theirs: Snapshot, document: &dyn Document) -> News {
        match exchange::read(&theirs.text) {
            Ok(workspace) => {
                let base = self.common(&theirs, document.today());
                self.shared.replace(Some(theirs.text.clone()));
                self.know(Some(theirs));
                document.merge(base, workspace);
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

    /// What a foreign text and the document have in common: the text that it
    /// was made of, if that is remembered, or else what both have surely seen.
    fn common(&self, theirs: &Snapshot, today: Date) -> Option<Workspace> {
        let remembered = self.remembered.borrow();
        let parent = theirs.parent.and_then(|parent| {
            let mut texts = remembered.iter().rev();
            texts.find(|text| checksum(text) == parent)
        });
        let shared = self.shared.borrow();
        let text = parent.or(shared.as_ref())?;
        // What was saved or read here can be read again.
        exchange::read(text).ok()
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

    fn know(&self, snapshot: Option<Snapshot>) {
        if let Some(snapshot) = &snapshot {
            self.remember(&snapshot.text);
        }
        self.known.replace(Known::Read(snapshot));
    }

    fn remember(&self, text: &str) {
        let mut remembered = self.remembered.borrow_mut();
        if remembered.back().is_some_and(|last| last == text) {
            return;
        }
        remembered.push_back(text.to_owned());
        let bytes = |texts: &VecDeque<String>| texts.iter().map(String::len).sum::<usize>();
        while remembered.len() > REMEMBERED
            || (remembered.len() > 2 && bytes(&remembered) > REMEMBERED_BYTES)
        {
            remembered.pop_front();
        }
    }

    fn stop(&self, hold: Hold) -> Status {
        self.hold.replace(Some(hold.clone()));
        Status::Held(hold)
    }
}

fn is_newer(problems: &[Problem]) -> bool {
    let mut problems = problems.iter();
    problems.any(|problem| matches!(problem.fault, Fault::NewerSchema { .. }))
}

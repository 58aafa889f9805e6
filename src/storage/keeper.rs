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

use super::backend::{Backend, Callback, Saved, Snapshot, Subscription, Trouble};
use super::descent::Descent;
use super::document::{Document, Foreign, Found, Hold, SetAside, Status};
use super::generations::Lineage;
use crate::exchange::{self, Carried};
use crate::model::{Date, Fault, Problem, Workspace, limits};

/// How often a save that meets other texts each time is tried again: a backend
/// that hands out another text than it was given would never end.
const PATIENCE: usize = 100;

/// Keeps one document in one backend.
pub struct Keeper {
    backend: Rc<dyn Backend>,
    /// What stands in the backend as far as is known here.
    known: RefCell<Known>,
    descent: RefCell<Descent>,
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
            descent: RefCell::new(Descent::new(writer)),
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
    #[must_use]
    pub fn stamped(&self, text: String) -> Snapshot {
        self.descent.borrow_mut().stamped(text)
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
            let base = self
                .descent
                .borrow_mut()
                .take_up(&snapshot, document.today());
            document.merge(Foreign {
                theirs,
                base,
                before: None,
            });
        }
        self.save_in_turn(document).await;
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
                self.descent.borrow_mut().is_again_at(&known);
                return Status::Kept;
            }
            if text.len() > limits::FILE {
                return Status::Trouble(Trouble::Full);
            }
            let expected = self.known_snapshot();
            let next = self.descent.borrow().next(text);
            let saves = next.saves;
            match self.backend.compare_and_save(expected, next).await {
                Ok(Saved::Kept(snapshot)) => {
                    self.descent.borrow_mut().has_saved(&snapshot, saves);
                    self.known.replace(Known::Read(Some(snapshot)));
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
        self.descent.borrow_mut().clear();
        self.hold.replace(None);
        self.let_go();
        self.know(None);
        Ok(())
    }

    /// Brings a foreign text and the document together.
    async fn take_in(&self, theirs: Snapshot, document: &dyn Document) -> News {
        match self.read(&theirs.text, document.today()) {
            Ok(workspace) => {
                let is_atomic = self.backend.is_atomic();
                let today = document.today();
                let foreign = self
                    .descent
                    .borrow_mut()
                    .take_in(&theirs, workspace, today, is_atomic);
                self.known.replace(Known::Read(Some(theirs)));
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

    /// The document is just this text, which is saved, or there is none.
    fn know(&self, snapshot: Option<Snapshot>) {
        self.descent.borrow_mut().is_at(snapshot.as_ref());
        self.known.replace(Known::Read(snapshot));
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

//! Loading and saving, and the troubles that a person must know of.

use web_sys::Storage;

use crate::exchange::ical::Exported;
use crate::model::{Date, Workspace};
use crate::storage::{self, Loaded, SetAside, Slot, Trouble};

/// Where the workspace of one element is kept.
pub struct Saving {
    storage: Option<Storage>,
    own: Slot,
    /// Nothing is saved while the only copy of unreadable data stands there.
    blocked: bool,
}

/// What was found in the storage.
pub struct Found {
    /// The workspace to go on with.
    pub workspace: Option<Workspace>,
    /// Whether that is the example.
    pub is_example: bool,
    /// Why nothing can be saved.
    pub trouble: Option<Trouble>,
    /// What could not be read.
    pub set_aside: Option<SetAside>,
}

impl Saving {
    /// Opens the storage of an instance.
    #[must_use]
    pub fn open(instance: &str) -> Self {
        Self {
            storage: storage::open(),
            own: Slot::own(instance),
            blocked: false,
        }
    }

    /// Why nothing can be saved, if so.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        match &self.storage {
            Some(storage) => storage::probe(storage).err(),
            None => Some(Trouble::Denied),
        }
    }

    /// Reads what is there now.
    pub fn load(&mut self, today: Date) -> Found {
        let mut found = Found {
            workspace: None,
            is_example: false,
            trouble: self.trouble(),
            set_aside: None,
        };
        let Some(storage) = &self.storage else {
            return found;
        };
        match self.own.load(storage, today) {
            Loaded::Nothing => {}
            Loaded::Workspace(workspace) => found.workspace = Some(*workspace),
            Loaded::Unreadable(set_aside) => {
                self.blocked = set_aside.key.is_none();
                found.set_aside = Some(set_aside);
            }
        }
        if let Loaded::Workspace(example) = self.own.example().load(storage, today) {
            found.workspace = Some(*example);
            found.is_example = true;
        }
        found
    }

    /// Saves the text of the workspace, or of the example.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was saved before still stands.
    pub fn save(&self, text: &str, is_example: bool) -> Result<(), Trouble> {
        let storage = self.storage.as_ref().ok_or(Trouble::Denied)?;
        if is_example {
            self.own.example().save(storage, text)
        } else if self.blocked {
            Err(Trouble::Full)
        } else {
            self.own.save(storage, text)
        }
    }

    /// What earlier calendar files of the person's own workspace held.
    #[must_use]
    pub fn exported(&self) -> Exported {
        let storage = self.storage.as_ref();
        storage
            .map(|storage| self.own.exported(storage))
            .unwrap_or_default()
    }

    /// Keeps what calendar files of the person's own workspace hold now.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn remember_exported(&self, exported: &Exported) -> Result<(), Trouble> {
        let storage = self.storage.as_ref().ok_or(Trouble::Denied)?;
        self.own.remember_exported(storage, exported)
    }

    /// Removes the example.
    pub fn remove_example(&self) {
        if let Some(storage) = &self.storage {
            self.own.example().clear(storage);
        }
    }

    /// Removes everything of this instance, backups included.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where the browser keeps some of it.
    pub fn remove_all(&mut self) -> Result<(), Trouble> {
        self.blocked = false;
        match &self.storage {
            Some(storage) => self.own.clear_all(storage),
            None => Ok(()),
        }
    }

    /// The key that other tabs write to.
    #[must_use]
    pub fn key(&self) -> String {
        self.own.key().to_owned()
    }
}

//! What is kept beside the person's workspace: the example while it is being
//! looked at, and what earlier calendar files held.

use web_sys::Storage;

use crate::exchange;
use crate::exchange::ical::Exported;
use crate::model::{Date, Workspace};
use crate::storage::{self, Slot, Trouble};

/// Where one element keeps what stands beside the workspace.
pub struct Saving {
    storage: Option<Storage>,
    example: Slot,
    exported: Slot,
}

impl Saving {
    /// Opens the storage of an instance.
    #[must_use]
    pub fn open(instance: &str) -> Self {
        Self {
            storage: storage::open(),
            example: Slot::example(instance),
            exported: Slot::exported(instance),
        }
    }

    /// The example, if it was being looked at. One that cannot be read is as
    /// good as none: nothing of the person's is in it.
    #[must_use]
    pub fn example(&self, today: Date) -> Option<Workspace> {
        let text = self.example.text(self.storage.as_ref()?)?;
        exchange::read(&text, today).ok()
    }

    /// Keeps the example.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn save_example(&self, text: &str) -> Result<(), Trouble> {
        let storage = self.storage.as_ref().ok_or(Trouble::Denied)?;
        self.example.save(storage, text)
    }

    /// Removes the example.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; it may come back.
    pub fn remove_example(&self) -> Result<(), Trouble> {
        match &self.storage {
            Some(storage) => self.example.clear(storage),
            None => Ok(()),
        }
    }

    /// What earlier calendar files of the person's own workspace held. What
    /// cannot be read is as good as nothing: the next file then only fails to
    /// cancel.
    #[must_use]
    pub fn exported(&self) -> Exported {
        let storage = self.storage.as_ref();
        storage
            .and_then(|storage| Exported::read(&self.exported.text(storage)?))
            .unwrap_or_default()
    }

    /// Keeps what calendar files of the person's own workspace hold now.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn remember_exported(&self, exported: &Exported) -> Result<(), Trouble> {
        let storage = self.storage.as_ref().ok_or(Trouble::Denied)?;
        self.exported.save(storage, &exported.write())
    }
}

//! What is kept beside the person's workspace: the example while it is being
//! looked at, and what earlier calendar files held.

use web_sys::Storage;

use crate::exchange;
use crate::exchange::ical::Exported;
use crate::model::{Date, Workspace};
use crate::storage::{self, Kind, Place, Slot, Trouble};

/// Where one element keeps what stands beside the workspace.
pub struct Saving {
    storage: Option<Storage>,
    /// Whether it is missed where there is no storage.
    is_lasting: bool,
    example: Slot,
    exported: Slot,
}

impl Saving {
    /// Opens what stands beside a place: in the browser, if the workspace is
    /// kept there, too.
    #[must_use]
    pub fn open(place: &Place) -> Self {
        let is_lasting = place.kind == Kind::Local;
        Self {
            storage: is_lasting.then(storage::open).flatten(),
            is_lasting,
            example: Slot::example(&place.instance),
            exported: Slot::exported(&place.instance),
        }
    }

    fn save(&self, slot: &Slot, text: &str) -> Result<(), Trouble> {
        match &self.storage {
            Some(storage) => slot.save(storage, text),
            None if self.is_lasting => Err(Trouble::Denied),
            None => Ok(()),
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
        self.save(&self.example, text)
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
        self.save(&self.exported, &exported.write())
    }
}

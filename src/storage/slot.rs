//! An entry beside the person's workspace, which no other tab writes into.

use web_sys::Storage;

use super::area::{remove, write};
use super::{Trouble, WebStorage};
use crate::model::limits;

/// The place of a text in the storage.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    key: String,
}

impl Slot {
    /// The slot of the example of an instance.
    #[must_use]
    pub fn example(instance: &str) -> Self {
        Self::beside(instance, "example")
    }

    /// The slot of what the calendar files of an instance held.
    #[must_use]
    pub fn exported(instance: &str) -> Self {
        Self::beside(instance, "exported")
    }

    /// The slot of a text of an older schema, by the key of the instance.
    #[must_use]
    pub fn older(key: &str) -> Self {
        let key = [key, "/older"].concat();
        Self { key }
    }

    /// The slot of what is known of files, by the key of the instance.
    #[must_use]
    pub fn backups(key: &str) -> Self {
        let key = [key, "/file"].concat();
        Self { key }
    }

    fn beside(instance: &str, name: &str) -> Self {
        let key = [&WebStorage::key_of(instance), "/", name].concat();
        Self { key }
    }

    /// The text, if there is one that can be had.
    #[must_use]
    pub fn text(&self, storage: &Storage) -> Option<String> {
        storage.get_item(&self.key).ok().flatten()
    }

    /// Keeps a text, unless it is longer than what can be read again.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn save(&self, storage: &Storage, text: &str) -> Result<(), Trouble> {
        if text.len() > limits::FILE {
            return Err(Trouble::Full);
        }
        write(storage, &self.key, text)
    }

    /// Removes the text.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; it may still be there.
    pub fn clear(&self, storage: &Storage) -> Result<(), Trouble> {
        remove(storage, &self.key)
    }
}

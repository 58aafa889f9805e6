//! What earlier calendar files held, beside the workspace.

use web_sys::Storage;

use super::Trouble;
use super::area::write;
use super::slot::Slot;
use crate::exchange::ical::Exported;

impl Slot {
    /// The key of what was exported from this slot.
    fn exported_key(&self) -> String {
        [self.key(), "/exported"].concat()
    }

    /// What earlier calendar files held. What cannot be read is as good as
    /// nothing: the next file then only fails to cancel.
    #[must_use]
    pub fn exported(&self, storage: &Storage) -> Exported {
        let text = storage.get_item(&self.exported_key()).ok().flatten();
        text.and_then(|text| Exported::read(&text))
            .unwrap_or_default()
    }

    /// Keeps what calendar files hold now.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn remember_exported(&self, storage: &Storage, exported: &Exported) -> Result<(), Trouble> {
        write(storage, &self.exported_key(), &exported.write())
    }
}

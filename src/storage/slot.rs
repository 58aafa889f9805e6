//! One entry: loading, saving, setting aside.

use web_sys::Storage;

use crate::exchange;
use crate::model::{Date, Workspace, limits};

use super::area::write;
use super::{SetAside, Trouble};

/// The place of one workspace in the storage.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    key: String,
}

/// What stood in a slot.
#[derive(Debug, PartialEq)]
pub enum Loaded {
    /// Nothing yet.
    Nothing,
    /// A workspace.
    Workspace(Box<Workspace>),
    /// A text that this program cannot read; a copy is set aside.
    Unreadable(SetAside),
}

impl Slot {
    /// The slot of a person's own workspace.
    #[must_use]
    pub fn own(instance: &str) -> Self {
        // Only its own copies lie below the key of an instance.
        let instance = instance.replace('%', "%25").replace('/', "%2F");
        Self {
            key: ["leitwerk/", &instance].concat(),
        }
    }

    /// The slot of the example beside this one.
    #[must_use]
    pub fn example(&self) -> Self {
        Self {
            key: [&self.key, "/example"].concat(),
        }
    }

    /// The key of the entry.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether there is an entry.
    #[must_use]
    pub fn is_filled(&self, storage: &Storage) -> bool {
        self.text(storage).is_some()
    }

    fn text(&self, storage: &Storage) -> Option<String> {
        storage.get_item(&self.key).ok().flatten()
    }

    /// Reads the entry. What cannot be read is copied to a backup key, so that
    /// saving does not overwrite it.
    #[must_use]
    pub fn load(&self, storage: &Storage, today: Date) -> Loaded {
        let Some(text) = self.text(storage) else {
            return Loaded::Nothing;
        };
        match exchange::read(&text, today) {
            Ok(workspace) => Loaded::Workspace(Box::new(workspace)),
            Err(problems) => {
                let key = self.set_aside(storage, &text);
                Loaded::Unreadable(SetAside {
                    text,
                    problems,
                    key,
                })
            }
        }
    }

    /// Copies a text to the first backup key that is free or holds it already.
    fn set_aside(&self, storage: &Storage, text: &str) -> Option<String> {
        for number in 1_u32.. {
            let key = [&self.key, "/backup/", &number.to_string()].concat();
            match storage.get_item(&key).ok()? {
                Some(kept) if kept == text => return Some(key),
                Some(_) => {}
                None => return write(storage, &key, text).ok().map(|()| key),
            }
        }
        None
    }

    /// Saves the text of a workspace, unless it is longer than what can be read
    /// again.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was saved before still stands.
    pub fn save(&self, storage: &Storage, text: &str) -> Result<(), Trouble> {
        if text.len() > limits::FILE {
            return Err(Trouble::Full);
        }
        write(storage, &self.key, text)
    }

    /// Removes the entry.
    pub fn clear(&self, storage: &Storage) {
        // An entry that cannot be removed cannot be written either, and that
        // is told when saving.
        let _ = storage.remove_item(&self.key);
    }

    /// Removes the entry and every backup of it.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where the browser keeps some of it; the others are gone.
    pub fn clear_all(&self, storage: &Storage) -> Result<(), Trouble> {
        let mut keys = Vec::new();
        for index in 0..storage.length().unwrap_or(0) {
            if let Ok(Some(key)) = storage.key(index)
                && (key == self.key || key.starts_with(&[&self.key, "/"].concat()))
            {
                keys.push(key);
            }
        }
        let kept = keys.iter().filter(|key| storage.remove_item(key).is_err());
        match kept.count() {
            0 => Ok(()),
            _ => Err(Trouble::Denied),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Slot;

    #[test]
    fn no_instance_has_a_key_of_another() {
        assert_eq!(Slot::own("site").key(), "leitwerk/site");
        let example = Slot::own("site").example();
        assert_eq!(example.key(), "leitwerk/site/example");
        assert_ne!(Slot::own("site/example"), example);
        assert_ne!(Slot::own("a/b"), Slot::own("a%2Fb"));
    }
}

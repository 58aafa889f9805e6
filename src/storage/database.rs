//! The browser's database (IndexedDB), through the crate `idb`: opened when it
//! is first needed, and again when it was closed.
//!
//! One database for the origin, `leitwerk`, with an entry for each thing that
//! is kept. Its name begins with the key of the instance and `/`.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use idb::{
    DatabaseEvent as _, Event as _, Factory, KeyRange, ObjectStore, ObjectStoreParams, Query,
    Request as _, Transaction, TransactionResult,
};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbTransaction};

use super::Trouble;

/// The name of the database.
const NAME: &str = "leitwerk";
const VERSION: u32 = 1;

/// What entries are about; each is an object store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// The newest states.
    Journal,
    /// Earlier states.
    Snapshots,
    /// The file in which a person saves on, as the browser's handle.
    Files,
}

impl Shelf {
    const ALL: [Self; 3] = [Self::Journal, Self::Snapshots, Self::Files];

    const fn name(self) -> &'static str {
        match self {
            Self::Journal => "journal",
            Self::Snapshots => "snapshots",
            Self::Files => "files",
        }
    }
}

#[wasm_bindgen]
extern "C" {
    /// web-sys knows the options only behind its unstable flag.
    #[wasm_bindgen(extends = IdbDatabase)]
    type Connection;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn begin(
        this: &Connection,
        names: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// The database of this origin.
#[derive(Default)]
pub struct Database {
    connection: RefCell<Option<Connection>>,
}

impl Drop for Database {
    fn drop(&mut self) {
        self.close();
    }
}

impl Database {
    /// Reads, and with what was read in hand changes something, as one.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; nothing has changed then.
    pub async fn transact<T>(&self, work: impl AsyncFnOnce(&Work) -> Answer<T>) -> Answer<T> {
        // What is to be made is there.
        self.run(true, work).await?.ok_or(Trouble::Denied)
    }

    /// Only reads: where there is no database, none is made, and there is
    /// nothing in it.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn read<T: Default>(&self, work: impl AsyncFnOnce(&Work) -> Answer<T>) -> Answer<T> {
        Ok(self.run(false, work).await?.unwrap_or_default())
    }

    async fn run<T>(
        &self,
        is_to_make: bool,
        work: impl AsyncFnOnce(&Work) -> Answer<T>,
    ) -> Answer<Option<T>> {
        if !self.open(is_to_make).await? {
            return Ok(None);
        }
        let transaction = match self.begin() {
            Ok(transaction) => transaction,
            // It was closed, by the browser or because another tab has asked.
            Err(_) => {
                self.close();
                if !self.open(is_to_make).await? {
                    return Ok(None);
                }
                self.begin()?
            }
        };
        let work_in = Work(transaction);
        // A request that fails takes the transaction back.
        let outcome = work(&work_in).await?;
        let Work(transaction) = work_in;
        match transaction.commit().map_err(trouble)?.await {
            Ok(TransactionResult::Committed) => Ok(Some(outcome)),
            // What else there is to go wrong was said by a request.
            Ok(TransactionResult::Aborted) => Err(Trouble::Full),
            Err(error) => Err(trouble(error)),
        }
    }

    fn begin(&self) -> Answer<Transaction> {
        let connection = self.connection.borrow();
        let connection = connection.as_ref().ok_or(Trouble::Denied)?;
        let names = Shelf::ALL.map(|shelf| JsValue::from_str(shelf.name()));
        let options = Object::new();
        // A plain object takes every property.
        drop(Reflect::set(
            &options,
            &"durability".into(),
            &"strict".into(),
        ));
        connection
            .begin(&names.into_iter().collect(), "readwrite", &options)
            .map(Into::into)
            .map_err(|_| Trouble::Denied)
    }

    /// Opens the database, and makes it if it is not there; false where it is
    /// not and is not to be made.
    async fn open(&self, is_to_make: bool) -> Answer<bool> {
        if self.connection.borrow().is_some() {
            return Ok(true);
        }
        let factory = Factory::new().map_err(trouble)?;
        let mut request = factory.open(NAME, Some(VERSION)).map_err(trouble)?;
        let is_missing = Rc::new(Cell::new(false));
        let told = is_missing.clone();
        request.on_upgrade_needed(move |event| {
            if !is_to_make && event.old_version() == Ok(0) {
                told.set(true);
                let making = event.target().ok().and_then(|made| made.transaction());
                // Where it is made all the same, it is empty.
                drop(making.map(Transaction::abort));
                return;
            }
            // Where this fails, so does every transaction.
            if let Ok(database) = event.database() {
                for shelf in Shelf::ALL {
                    drop(database.create_object_store(shelf.name(), ObjectStoreParams::new()));
                }
            }
        });
        let database = match request.await {
            Err(_) if is_missing.get() => return Ok(false),
            database => database.map_err(trouble)?,
        };
        let connection: Connection = JsValue::from(database).unchecked_into();
        // Who wants to delete the database does not wait for this tab.
        if let Ok(close) = Reflect::get(&connection, &"close".into()) {
            let close: Function = close.unchecked_into();
            let close = close.bind0(&connection);
            connection.set_onversionchange(Some(&close));
        }
        self.connection.replace(Some(connection));
        Ok(true)
    }

    fn close(&self) {
        if let Some(connection) = self.connection.take() {
            connection.close();
        }
    }

    /// Deletes the database, if nobody keeps anything in it. What another
    /// instance writes at the same moment goes into the next one, or comes with
    /// its next save: the workspace itself is not here.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; the empty database is still there.
    pub async fn delete_if_empty(&self) -> Answer<()> {
        let count = self
            .read(async |work: &Work| {
                let mut count = 0;
                for shelf in Shelf::ALL {
                    count += work.count(shelf).await?;
                }
                Ok(count)
            })
            .await?;
        if count > 0 {
            return Ok(());
        }
        self.close();
        let request = Factory::new().and_then(|factory| factory.delete(NAME));
        request.map_err(trouble)?.await.map_err(trouble)
    }
}

/// What comes of asking the database.
pub type Answer<T> = Result<T, Trouble>;

/// What is done in one transaction. Nothing but this may be awaited meanwhile:
/// the browser would take it for the end.
pub struct Work(Transaction);

impl Work {
    fn shelf(&self, shelf: Shelf) -> Answer<ObjectStore> {
        self.0.object_store(shelf.name()).map_err(trouble)
    }

    /// The names below a prefix.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn names(&self, shelf: Shelf, prefix: &str) -> Answer<Vec<String>> {
        let request = self.shelf(shelf)?.get_all_keys(Some(below(prefix)?), None);
        let keys = request.map_err(trouble)?.await.map_err(trouble)?;
        Ok(texts(&keys))
    }

    /// The texts below a prefix, in the order of their names.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn texts(&self, shelf: Shelf, prefix: &str) -> Answer<Vec<String>> {
        let request = self.shelf(shelf)?.get_all(Some(below(prefix)?), None);
        let values = request.map_err(trouble)?.await.map_err(trouble)?;
        Ok(texts(&values))
    }

    /// What has this name.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn get(&self, shelf: Shelf, name: &str) -> Answer<Option<JsValue>> {
        let request = self.shelf(shelf)?.get(JsValue::from_str(name));
        request.map_err(trouble)?.await.map_err(trouble)
    }

    /// Keeps something under a name.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; nothing of this transaction is kept then.
    pub async fn put(&self, shelf: Shelf, name: &str, value: &JsValue) -> Answer<()> {
        let request = self.shelf(shelf)?.put(value, Some(&name.into()));
        request.map_err(trouble)?.await.map_err(trouble)?;
        Ok(())
    }

    /// Removes what has this name.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; nothing of this transaction has happened then.
    pub async fn delete(&self, shelf: Shelf, name: &str) -> Answer<()> {
        let request = self.shelf(shelf)?.delete(JsValue::from_str(name));
        request.map_err(trouble)?.await.map_err(trouble)
    }

    /// Removes everything below a prefix.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; nothing of this transaction has happened then.
    pub async fn clear(&self, prefix: &str) -> Answer<()> {
        for shelf in Shelf::ALL {
            let request = self.shelf(shelf)?.delete(below(prefix)?);
            request.map_err(trouble)?.await.map_err(trouble)?;
        }
        Ok(())
    }

    async fn count(&self, shelf: Shelf) -> Answer<u32> {
        let request = self.shelf(shelf)?.count(None);
        request.map_err(trouble)?.await.map_err(trouble)
    }
}

/// Every name that begins with a prefix that ends with `/`.
fn below(prefix: &str) -> Answer<Query> {
    // The character after `/`.
    let end = [prefix.trim_end_matches('/'), "0"].concat();
    KeyRange::bound(&prefix.into(), &end.into(), None, Some(true))
        .map(Query::KeyRange)
        .map_err(trouble)
}

fn texts(values: &[JsValue]) -> Vec<String> {
    values.iter().filter_map(JsValue::as_string).collect()
}

fn trouble(error: idb::Error) -> Trouble {
    match error {
        idb::Error::DomException(error) if error.name() == "QuotaExceededError" => Trouble::Full,
        _ => Trouble::Denied,
    }
}

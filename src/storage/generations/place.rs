//! The generations of one instance in the browser's database.

use wasm_bindgen::JsValue;

use super::super::Trouble;
use super::super::database::{Answer, Database, Shelf, Work};
use super::{Before, Change, Head, Mark, changes};
use crate::model::sort_by;

/// The name of the handle of a file.
const FILE: &str = "file";

/// The generations of one instance in the browser's database.
pub struct Place {
    database: Database,
    /// What the names of its entries begin with.
    prefix: String,
}

impl Place {
    /// The place of the instance with this key of `localStorage`.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self {
            database: Database::default(),
            prefix: [key, "/"].concat(),
        }
    }

    fn name(&self, key: &str) -> String {
        [&self.prefix, key].concat()
    }

    async fn heads_in(&self, work: &Work) -> Answer<Vec<Head>> {
        let entries = work.texts(Shelf::Journal, &self.prefix).await?;
        Ok(entries
            .iter()
            .filter_map(|entry| Head::read(entry))
            .collect())
    }

    async fn marks_in(&self, work: &Work) -> Answer<Vec<Mark>> {
        let names = work.names(Shelf::Snapshots, &self.prefix).await?;
        let keys = names
            .iter()
            .filter_map(|name| name.strip_prefix(&self.prefix));
        Ok(keys.filter_map(Mark::parse).collect())
    }

    async fn carry_out(&self, work: &Work, changes: &[Change]) -> Answer<()> {
        for change in changes {
            match change {
                Change::PutHead(head) => {
                    let entry = JsValue::from_str(&head.write());
                    work.put(Shelf::Journal, &self.name(&head.key()), &entry)
                        .await?;
                }
                Change::DropHead(key) => work.delete(Shelf::Journal, &self.name(key)).await?,
                Change::Put(mark, text) => {
                    let text = JsValue::from_str(text);
                    work.put(Shelf::Snapshots, &self.name(&mark.key()), &text)
                        .await?;
                }
                Change::Drop(mark) => {
                    work.delete(Shelf::Snapshots, &self.name(&mark.key()))
                        .await?;
                }
            }
        }
        Ok(())
    }

    /// The newest states in the journal.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn heads(&self) -> Answer<Vec<Head>> {
        let work = async |work: &Work| self.heads_in(work).await;
        self.database.read(work).await
    }

    /// The snapshots without their texts, the newest first.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn marks(&self) -> Answer<Vec<Mark>> {
        let work = async |work: &Work| self.marks_in(work).await;
        let mut marks = self.database.read(work).await?;
        sort_by(&mut marks, |one, other| other.cmp(one));
        Ok(marks)
    }

    /// The text of a snapshot, if it is still there.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn text(&self, mark: Mark) -> Answer<Option<String>> {
        let name = self.name(&mark.key());
        let work = async |work: &Work| work.get(Shelf::Snapshots, &name).await;
        let found = self.database.read(work).await?;
        Ok(found.and_then(|value| value.as_string()))
    }

    /// The handle of the file in which the person saves on, if there is one.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn file(&self) -> Answer<Option<JsValue>> {
        let name = self.name(FILE);
        let work = async |work: &Work| work.get(Shelf::Files, &name).await;
        self.database.read(work).await
    }

    /// Keeps the handle of a file.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; the file before is still kept, if there was one.
    pub async fn keep_file(&self, handle: &JsValue) -> Answer<()> {
        let name = self.name(FILE);
        let work = async |work: &Work| work.put(Shelf::Files, &name, handle).await;
        self.database.transact(work).await
    }

    /// Writes a newest state into the journal, with what it comes before as
    /// snapshots. Where room is short, the oldest snapshots go, and in the end
    /// no new one comes.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; the journal is as it was.
    pub async fn save(&self, head: &Head, before: &[Before]) -> Answer<()> {
        let mut is_room_for_snapshots = true;
        loop {
            let work = async |work: &Work| {
                let (heads, marks) = (self.heads_in(work).await?, self.marks_in(work).await?);
                let mut changes = changes(&heads, &marks, head, before.to_vec());
                changes.retain(|one| is_room_for_snapshots || !matches!(one, Change::Put(..)));
                self.carry_out(work, &changes).await
            };
            match self.database.transact(work).await {
                Err(Trouble::Full) if is_room_for_snapshots => {
                    is_room_for_snapshots = self.drop_oldest().await?;
                }
                outcome => return outcome,
            }
        }
    }

    /// Carries out changes. Where room is short, the oldest snapshots go.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; nothing has changed then.
    pub async fn change(&self, changes: &[Change]) -> Answer<()> {
        loop {
            let work = async |work: &Work| self.carry_out(work, changes).await;
            match self.database.transact(work).await {
                Err(Trouble::Full) if self.drop_oldest().await? => {}
                outcome => return outcome,
            }
        }
    }

    /// Drops the oldest snapshot; false if there is none.
    async fn drop_oldest(&self) -> Answer<bool> {
        let Some(oldest) = self.marks().await?.pop() else {
            return Ok(false);
        };
        let drop = [Change::Drop(oldest)];
        let work = async |work: &Work| self.carry_out(work, &drop).await;
        self.database.transact(work).await?;
        Ok(true)
    }

    /// Removes everything of this instance, and the database with it if nothing
    /// else is there.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; something may still be there.
    pub async fn clear(&self) -> Answer<()> {
        let work = async |work: &Work| work.clear(&self.prefix).await;
        self.database.read(work).await?;
        self.database.delete_if_empty().await
    }
}

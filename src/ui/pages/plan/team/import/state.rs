//! A table that is looked at, before anything of it comes into the plan.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::content::ui::ImportTexts;
use crate::content::{csv_texts, ui};
use crate::exchange::people::{
    Choice, Mapping, Preview, Selection, guess, is_known_heading, preview,
};
use crate::exchange::table::{Encoding, Foreign, Table, decode, decode_as, read_text};
use crate::exchange::workbook::Workbook;
use crate::model::limits;
use crate::ui::pages::plan::team::team_page::TeamPage;
use crate::ui::parts::{memo, normalise};
use crate::ui::state::drafts::FieldId;
use crate::ui::state::route::{Plan, Route};

/// A file whose text can be read in another way.
#[derive(Clone, Debug, PartialEq)]
pub struct Bytes {
    /// What stands in it.
    pub bytes: Arc<Vec<u8>>,
    /// How it is read.
    pub encoding: Encoding,
    /// Whether another encoding is as likely.
    pub is_doubtful: bool,
}

/// A workbook, and which of its sheets is shown.
#[derive(Clone)]
pub struct Opened {
    /// The file.
    pub bytes: Arc<Vec<u8>>,
    /// What it says about itself.
    pub workbook: Arc<Workbook>,
    /// The place of the sheet.
    pub sheet: usize,
}

/// The table that is looked at.
#[derive(Clone, Copy)]
pub struct Import {
    pub page: TeamPage,
    pub t: &'static ImportTexts,
    /// Whether there is a table, or why there is none.
    pub outcome: RwSignal<Option<Result<(), String>>>,
    /// Where it comes from.
    pub name: RwSignal<String>,
    /// The bytes of a file of text.
    pub bytes: RwSignal<Option<Bytes>>,
    /// The workbook whose sheet it is.
    pub workbook: RwSignal<Option<Opened>>,
    /// Its rows; each table is another one.
    pub table: RwSignal<Arc<Table>>,
    /// What the columns hold.
    pub mapping: RwSignal<Mapping>,
    /// What the person said of some rows.
    pub said: RwSignal<BTreeMap<usize, Choice>>,
    /// What would come in.
    pub preview: Memo<Preview>,
    /// Why nothing was taken over.
    pub fault: RwSignal<Option<String>>,
    /// How many tables were opened or put away: see [`Self::turn`].
    turns: StoredValue<u32>,
}

/// The id of the field into which rows are pasted.
pub const PASTE: &str = "paste-kams";

/// The id of the heading above what would be taken over.
pub const HEADING: &str = "import-title";

impl Import {
    /// No table yet.
    pub fn new(page: TeamPage) -> Self {
        let table = RwSignal::new(Arc::new(Table::default()));
        let mapping = RwSignal::new(Mapping::default());
        let preview = memo(move || {
            page.session.read(|workspace| {
                table.with(|table| {
                    mapping.with(|mapping| preview(table, mapping, workspace, normalise))
                })
            })
        });
        Self {
            page,
            t: ui::import(page.locale),
            outcome: RwSignal::new(None),
            name: RwSignal::new(String::new()),
            bytes: RwSignal::new(None),
            workbook: RwSignal::new(None),
            table,
            mapping,
            said: RwSignal::new(BTreeMap::new()),
            preview,
            fault: RwSignal::new(None),
            turns: StoredValue::new(0),
        }
    }

    /// Another table is opened, or the present one is put away. Returns the
    /// number by which it is known whether that is still so.
    pub fn turn(self) -> u32 {
        self.turns.update_value(|turns| *turns += 1);
        self.turns.get_value()
    }

    /// Whether nothing else was opened since, and the page is still there.
    pub fn is_current(self, turn: u32) -> bool {
        self.turns.try_get_value() == Some(turn)
    }

    /// What stands in the field for pasting. It outlives a change of the
    /// language, which builds the page anew.
    pub fn pasted(self) -> Option<String> {
        let draft = self.page.session.drafts.get(&Self::field());
        draft.map(|unsaved| unsaved.text)
    }

    /// Keeps what stands in the field for pasting.
    pub fn keep_pasted(self, text: String) {
        self.page.session.drafts.keep(&Self::field(), text);
    }

    fn field() -> FieldId {
        FieldId {
            page: Route::Plan(Plan::Team),
            control: PASTE.to_owned(),
        }
    }

    /// Looks at a text that was pasted.
    pub fn paste(self, text: &str) {
        self.turn();
        self.bytes.set(None);
        self.workbook.set(None);
        self.name.set(self.t.pasted.to_owned());
        self.read(text);
        self.go_there();
    }

    /// Looks at a file of text.
    pub fn open(self, bytes: Vec<u8>) {
        if bytes.len() > limits::FILE {
            self.refuse(csv_texts(self.page.locale).too_large.to_owned());
        } else if let Some(foreign) = Foreign::of_bytes(&bytes) {
            self.refuse(foreign.message(self.page.locale));
        } else {
            let decoded = decode(&bytes);
            self.bytes.set(Some(Bytes {
                bytes: Arc::new(bytes),
                encoding: decoded.encoding,
                is_doubtful: decoded.is_doubtful,
            }));
            self.read(&decoded.text);
        }
        self.go_there();
    }

    /// Reads the file in another encoding.
    pub fn read_as(self, encoding: Encoding) {
        let text = self.bytes.with_untracked(|bytes| {
            let bytes = bytes.as_ref()?;
            Some(decode_as(&bytes.bytes, encoding))
        });
        if let Some(text) = text {
            self.bytes.update(|bytes| {
                if let Some(bytes) = bytes {
                    bytes.encoding = encoding;
                }
            });
            self.read(&text);
        }
    }

    /// Begins with a file.
    pub fn begin(self, name: String) {
        self.name.set(name);
        self.bytes.set(None);
        self.workbook.set(None);
    }

    /// Looks at a sheet of a workbook.
    pub fn show_sheet(self, table: Table) {
        let is_first = self
            .outcome
            .with_untracked(|outcome| !matches!(outcome, Some(Ok(()))));
        self.show(table);
        if is_first {
            self.go_there();
        }
    }

    fn read(self, text: &str) {
        match Foreign::of_text(text) {
            Some(foreign) => self.refuse(foreign.message(self.page.locale)),
            None => self.show(read_text(text, is_known_heading)),
        }
    }

    /// Shows a table.
    fn show(self, table: Table) {
        let mapping = guess(&table);
        // Headings alone are nobody.
        let are_headings = table.rows.len() <= mapping.titles + mapping.height;
        if table.rows.is_empty() || (are_headings && !mapping.asks_head) {
            self.refuse(csv_texts(self.page.locale).empty.to_owned());
            return;
        }
        self.said.set(BTreeMap::new());
        self.fault.set(None);
        self.mapping.set(mapping);
        self.table.set(Arc::new(table));
        self.outcome.set(Some(Ok(())));
    }

    /// Says why there is no table.
    pub fn refuse(self, message: String) {
        self.workbook.set(None);
        self.outcome.set(Some(Err(message)));
    }

    /// Forgets the table.
    pub fn forget(self) {
        self.turn();
        self.outcome.set(None);
        self.bytes.set(None);
        self.workbook.set(None);
        self.mapping.set(Mapping::default());
        self.table.set(Arc::new(Table::default()));
    }

    fn go_there(self) {
        if self
            .outcome
            .with_untracked(|outcome| matches!(outcome, Some(Ok(()))))
        {
            self.page.focus_later(HEADING.to_owned());
        }
    }

    /// What comes in as things stand.
    pub fn selection(self) -> Selection {
        self.preview.with(|preview| {
            self.said.with(|said| {
                let session = self.page.session;
                session.read(|workspace| preview.selection(said, workspace))
            })
        })
    }

    /// What a column is called.
    pub fn column_name(self, place: usize) -> String {
        self.mapping.with(|mapping| match mapping.heading(place) {
            "" => crate::content::fill(self.t.column, &[("n", &(place + 1).to_string())]),
            heading => heading.to_owned(),
        })
    }
}

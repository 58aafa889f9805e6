//! Opening a workbook and the sheet that the person picks.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{Import, Opened};
use crate::exchange::table::{Table, decode};
use crate::exchange::workbook::{Archive, Packed, ROOT, Workbook, workbook_parts};
use crate::ui::parts::inflate;

/// The most bytes of an unpacked part.
const PART: usize = 50_000_000;

/// Opens a workbook at its first sheet on which something stands.
pub fn open(import: Import, bytes: Vec<u8>) {
    spawn_local(async move {
        let bytes = Arc::new(bytes);
        let workbook = describe(&bytes).await;
        let sheet = match &workbook {
            Some(workbook) => first_sheet(&bytes, workbook).await,
            None => 0,
        };
        if import.outcome.is_disposed() {
            return;
        }
        match workbook {
            Some(workbook) => {
                import.workbook.set(Some(Opened {
                    bytes,
                    workbook: Arc::new(workbook),
                    sheet,
                }));
                show(import, sheet).await;
            }
            None => import.refuse(import.t.workbook_unreadable.to_owned()),
        }
    });
}

/// Shows another sheet.
pub fn pick(import: Import, place: usize) {
    import.workbook.update(|opened| {
        if let Some(opened) = opened {
            opened.sheet = place;
        }
    });
    spawn_local(show(import, place));
}

async fn describe(bytes: &[u8]) -> Option<Workbook> {
    let archive = Archive::read(bytes)?;
    let [place, relations] = workbook_parts(&part(&archive, ROOT).await?);
    let workbook = part(&archive, &place).await?;
    let relations = part(&archive, &relations).await?;
    let workbook = Workbook::read(&place, &workbook, &relations);
    Some(workbook).filter(|workbook| !workbook.sheets.is_empty())
}

async fn first_sheet(bytes: &[u8], workbook: &Workbook) -> usize {
    for place in 0..workbook.sheets.len() {
        let sheet = table(bytes, workbook, place).await;
        if sheet.is_some_and(|sheet| !sheet.rows.is_empty()) {
            return place;
        }
    }
    0
}

async fn table(bytes: &[u8], workbook: &Workbook, place: usize) -> Option<Table> {
    let archive = Archive::read(bytes)?;
    let sheet = workbook.sheets.get(place)?;
    let rows = part(&archive, &sheet.path).await?;
    let strings = part(&archive, &workbook.strings).await.unwrap_or_default();
    let styles = part(&archive, &workbook.styles).await.unwrap_or_default();
    Some(workbook.table(&rows, &strings, &styles))
}

async fn show(import: Import, place: usize) {
    let Some(opened) = import.workbook.try_get_untracked().flatten() else {
        return;
    };
    let table = table(&opened.bytes, &opened.workbook, place).await;
    if import.outcome.is_disposed() {
        return;
    }
    // Another file or sheet may have been chosen in the meantime.
    let is_current = import.workbook.with_untracked(|now| {
        now.as_ref()
            .is_some_and(|now| now.sheet == place && Arc::ptr_eq(&now.bytes, &opened.bytes))
    });
    if is_current {
        match table {
            Some(table) => import.show_sheet(table),
            None => import.refuse(import.t.workbook_unreadable.to_owned()),
        }
    }
}

/// The text of a part.
async fn part(archive: &Archive<'_>, name: &str) -> Option<String> {
    let bytes = match archive.part(name)? {
        Packed::Plain(bytes) => bytes.to_vec(),
        Packed::Deflated(bytes) => inflate(bytes, PART).await?,
    };
    Some(decode(&bytes).text)
}

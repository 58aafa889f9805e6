//! Opening a workbook and the sheet that the person picks.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{Import, Opened};
use crate::exchange::table::decode;
use crate::exchange::workbook::{Archive, Packed, RELATIONS, STRINGS, STYLES, WORKBOOK, Workbook};
use crate::ui::parts::inflate;

/// The most bytes of an unpacked part.
const PART: usize = 50_000_000;

/// Opens a workbook at its first sheet.
pub fn open(import: Import, bytes: Vec<u8>) {
    spawn_local(async move {
        let bytes = Arc::new(bytes);
        let workbook = describe(&bytes).await;
        if import.outcome.is_disposed() {
            return;
        }
        match workbook {
            Some(workbook) => {
                import.workbook.set(Some(Opened {
                    bytes,
                    workbook: Arc::new(workbook),
                    sheet: 0,
                }));
                show(import, 0).await;
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
    let workbook = part(&archive, WORKBOOK).await?;
    let relations = part(&archive, RELATIONS).await?;
    Some(Workbook::read(&workbook, &relations)).filter(|workbook| !workbook.sheets.is_empty())
}

async fn show(import: Import, place: usize) {
    let Some(opened) = import.workbook.try_get_untracked().flatten() else {
        return;
    };
    let table = async {
        let archive = Archive::read(&opened.bytes)?;
        let sheet = opened.workbook.sheets.get(place)?;
        let rows = part(&archive, &sheet.path).await?;
        let strings = part(&archive, STRINGS).await.unwrap_or_default();
        let styles = part(&archive, STYLES).await.unwrap_or_default();
        Some(opened.workbook.table(&rows, &strings, &styles))
    };
    let table = table.await;
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

//! Opening a workbook and the sheet that the person picks.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{Import, Opened};
use crate::exchange::table::decode;
use crate::exchange::workbook::{Archive, Packed, ROOT, Workbook, workbook_parts};
use crate::ui::parts::inflate;

/// The most bytes of an unpacked part.
const PART: usize = 50_000_000;

/// Opens a workbook at its first sheet on which something stands, unless
/// something else is opened meanwhile.
pub fn open(import: Import, turn: u32, bytes: Vec<u8>) {
    spawn_local(async move {
        let bytes = Arc::new(bytes);
        let workbook = describe(&bytes).await;
        if !import.is_current(turn) {
            return;
        }
        match workbook {
            Some(workbook) => {
                import.workbook.set(Some(Opened {
                    bytes,
                    workbook: Arc::new(workbook),
                    sheet: 0,
                }));
                show(import, true).await;
            }
            None => import.refuse(import.t.workbook_unreadable.to_owned()),
        }
    });
}

/// Shows another sheet.
pub fn pick(import: Import, place: usize) {
    turn_to(import, place);
    spawn_local(show(import, false));
}

fn turn_to(import: Import, place: usize) {
    import.workbook.update(|opened| {
        if let Some(opened) = opened {
            opened.sheet = place;
        }
    });
}

/// What a file says of its workbook.
async fn describe(bytes: &[u8]) -> Option<Workbook> {
    let root = parts(bytes, &[ROOT]).await?;
    let [place, relations] = workbook_parts(&root[0]);
    let found = parts(bytes, &[&place, &relations]).await?;
    let workbook = Workbook::read(&place, &found[0], &found[1]);
    Some(workbook).filter(|workbook| !workbook.sheets.is_empty())
}

/// Shows the sheet that is turned to, or the next one if it is empty and may
/// be passed over.
async fn show(import: Import, passes_over: bool) {
    while let Some(opened) = import.workbook.try_get_untracked().flatten() {
        let sheets = &opened.workbook.sheets;
        let sheet = sheets.get(opened.sheet);
        let names = [
            sheet.map_or("", |sheet| &sheet.path),
            &opened.workbook.strings,
            &opened.workbook.styles,
        ];
        let found = parts(&opened.bytes, &names).await;
        let found = found.filter(|found| !found[0].is_empty());
        let table = found.map(|found| opened.workbook.table(&found[0], &found[1], &found[2]));
        if import.outcome.is_disposed() {
            return;
        }
        // Another file or sheet may have been chosen in the meantime.
        let is_current = import.workbook.with_untracked(|now| {
            let now = now.as_ref();
            now.is_some_and(|now| {
                now.sheet == opened.sheet && Arc::ptr_eq(&now.bytes, &opened.bytes)
            })
        });
        let next = opened.sheet + 1;
        match table {
            _ if !is_current => {}
            Some(table) if passes_over && table.rows.is_empty() && next < sheets.len() => {
                turn_to(import, next);
                continue;
            }
            Some(table) => import.show_sheet(table),
            None => import.refuse(import.t.workbook_unreadable.to_owned()),
        }
        return;
    }
}

/// The texts of these parts, each empty if there is none; nothing if one is
/// damaged.
async fn parts(bytes: &[u8], names: &[&str]) -> Option<Vec<String>> {
    let archive = Archive::read(bytes)?;
    let mut texts = Vec::new();
    for name in names {
        let unpacked = match archive.part(name) {
            None => Vec::new(),
            Some(Packed::Plain(bytes)) => bytes.to_vec(),
            Some(Packed::Deflated(bytes)) => inflate(bytes, PART).await?,
        };
        texts.push(decode(&unpacked).text);
    }
    Some(texts)
}

//! How a file was read, where it can be read in another way: its encoding, or
//! another sheet of a workbook.

use leptos::prelude::*;

use super::state::Import;
use super::workbook;
use crate::exchange::table::Encoding;
use crate::ui::parts::{CollectAny, handler, memo, reactive};

/// What can be chosen about a file.
pub fn source(import: Import) -> impl IntoView {
    view! { {encoding(import)} {sheets(import)} }
}

/// The sheets of a workbook, if it has several.
fn sheets(import: Import) -> impl IntoView {
    let names = memo(move || {
        import.workbook.with(|opened| {
            let sheets = opened.as_ref().map(|opened| opened.workbook.sheets.iter());
            let sheets = sheets.into_iter().flatten();
            sheets.map(|sheet| sheet.name.clone()).collect::<Vec<_>>()
        })
    });
    let choose = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            workbook::pick(import, place);
        }
    };
    reactive(move || {
        let names = names.get();
        (names.len() > 1).then(|| {
            let shown = import.workbook.with_untracked(|opened| {
                let opened = opened.as_ref();
                opened.map_or(0, |opened| opened.sheet)
            });
            let options = names.into_iter().enumerate().map(|(place, name)| {
                view! { <option value=place selected=place == shown>{name}</option> }
            });
            view! {
                <div class="field">
                    <label for="import-sheet">{import.t.sheet}</label>
                    <select
                        id="import-sheet"
                        on:change=handler(choose)
                    >
                        {options.collect_any()}
                    </select>
                </div>
            }
        })
    })
}

/// The encoding of a file that is not plainly Unicode.
fn encoding(import: Import) -> impl IntoView {
    let t = import.t;
    // Once it is shown it stays, whatever is chosen.
    let asks = Memo::new(move |before: Option<&bool>| {
        let asks = import.bytes.with(|bytes| {
            let bytes = bytes.as_ref()?;
            let is_plain = matches!(
                bytes.encoding,
                Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be
            );
            Some(!is_plain || bytes.is_doubtful)
        });
        asks.is_some_and(|asks| asks || before == Some(&true))
    });
    let hint = move || {
        let is_doubtful = import
            .bytes
            .with(|bytes| bytes.as_ref().is_some_and(|bytes| bytes.is_doubtful));
        if is_doubtful {
            t.encoding_doubt
        } else {
            t.encoding_hint
        }
    };
    let value = move || {
        let bytes = import.bytes.get();
        bytes.map_or("", |bytes| bytes.encoding.key())
    };
    let choose = move |event| {
        if let Some(encoding) = Encoding::from_key(&event_target_value(&event)) {
            import.read_as(encoding);
        }
    };
    let options = move || {
        let options = Encoding::ALL.iter().zip(t.encodings);
        let options = options.map(|(encoding, name)| {
            view! { <option value=encoding.key()>{name}</option> }
        });
        options.collect_any()
    };
    reactive(move || {
        asks.get().then(|| {
            view! {
                <div class="field">
                    <label for="import-encoding">{t.encoding}</label>
                    <select
                        id="import-encoding"
                        aria-describedby="import-encoding-hint"
                        prop:value=value
                        on:change=handler(choose)
                    >
                        {options()}
                    </select>
                    <p class="hint" id="import-encoding-hint">{reactive(hint)}</p>
                </div>
            }
        })
    })
}

//! What holds for the site before anyone has answered anything.

use std::time::Duration;

use leitwerk_journeys::{
    Fault, Find, Page, SITE, Storage, Visit, WORKSPACE, only_in_chromium, workspace,
};
use serde_json::json;

#[test]
fn starts_under_a_strict_policy_in_a_folder_of_its_host() {
    let page = Visit::new().open();
    page.is_started();
    let mut asked = page.asked_of_host();
    assert!(
        asked.iter().all(|path| path.starts_with(SITE)),
        "asked outside the folder: {asked:?}"
    );
    let times = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), times, "asked twice: {asked:?}");
    assert_eq!(page.read_console(), Vec::<String>::new());
}

#[test]
fn asks_for_nothing_after_it_has_started() {
    let page = Visit::new().open();
    page.is_started();
    let loaded = page.requests();
    assert!(!loaded.is_empty());
    for button in ["English", "Deutsch"] {
        page.button(button).click();
    }
    page.press(&["Tab", "Tab", "Enter"]);
    page.back();
    page.is_started();
    assert_eq!(page.requests(), loaded);
    assert!(page.cookies().is_empty());
}

#[test]
fn is_accessible_and_fits_from_320_pixels_in_every_look() {
    for visit in [
        Visit::new(),
        Visit::new().dark(),
        Visit::new().in_english().width(390),
        Visit::new().in_english().dark(),
        Visit::new().width(320),
        Visit::new().forced_colors(),
    ] {
        if !visit.can_be_had() {
            continue;
        }
        let page = visit.open();
        page.is_started();
        page.is_accessible();
        page.fits();
    }
}

#[test]
fn starts_where_storage_is_denied() {
    let page = Visit::new().storage(Storage::Denied).open();
    page.is_started();
}

const CONTEXT: &str = "/portal/leitwerk/#/context";
const KAMS: &str = "Wie viele KAM führen Sie direkt?";

/// The program does not come: someone reads why, and types all the same.
fn fails(page: &Page, reason: &str) {
    let field = page.textbox(KAMS);
    field.is_there();
    page.sees(reason);
    field.focus();
    page.type_text("5");
    assert_eq!(field.value(), "5");
    page.is_accessible();
    page.fits();
}

#[test]
fn says_that_its_program_is_missing() {
    for (file, ending) in [("program.wasm", ".wasm"), ("program.js", ".js")] {
        let page = Visit::new()
            .fault(Fault::Missing(file))
            .expects("integrity")
            .expects("404")
            .expects("not loaded")
            .expects("leitwerk: missing")
            .open_at(CONTEXT);
        fails(&page, "Auf dem Server fehlt die Datei program-");
        page.sees(ending);
    }
}

#[test]
fn takes_over_what_was_typed_when_the_program_comes_at_last() {
    if only_in_chromium("network that breaks and comes back") {
        return;
    }
    let page = Visit::new()
        .expects("ERR_BLOCKED_BY_CLIENT")
        .expects("leitwerk: unreachable")
        .open_at("/pages/empty.html");
    page.cdp("Network.enable", json!({}));
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }));
    page.go(CONTEXT);
    fails(&page, "Das Programm ist nicht erreichbar.");
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] }));
    page.button("Nochmals laden").click();
    page.is_started();
    assert_eq!(page.textbox(KAMS).value(), "5");
    assert_eq!(page.workspace()["context"]["kamCount"], 5);
    page.lacks("Das Programm ist nicht erreichbar.");
}

#[test]
fn says_that_its_program_is_something_else() {
    for file in ["program.wasm", "program.js"] {
        let visit = Visit::new().fault(Fault::Replaced(file)).in_english();
        let page = visit
            .expects("integrity")
            .expects("leitwerk: content")
            .expects("MIME type")
            .open();
        page.sees("with the wrong content");
        page.sees("About ten minutes");
    }
}

#[test]
fn a_wrong_media_type_does_no_harm() {
    let page = Visit::new()
        .fault(Fault::Typed("program.wasm", "application/octet-stream"))
        .open();
    page.is_started();
}

#[test]
fn refuses_files_of_another_release() {
    for file in ["program.wasm", "program.js"] {
        let page = Visit::new()
            .fault(Fault::Stranger(file))
            .expects("integrity")
            .expects("leitwerk: releases")
            .open_at(CONTEXT);
        fails(&page, "Dateien zweier Fassungen");
    }
}

#[test]
fn refuses_a_file_with_one_byte_changed() {
    for file in ["program.wasm", "program.js"] {
        let page = Visit::new()
            .fault(Fault::Flipped(file))
            .expects("integrity")
            .expects("not loaded: ")
            .open_at(CONTEXT);
        fails(&page, "verändert aus; die Datei wird nicht ausgeführt");
    }
}

#[test]
fn looks_past_a_cache_that_holds_another_release() {
    for file in ["program.wasm", "program.js"] {
        let page = Visit::new()
            .expects("integrity")
            .fault(Fault::StrangerOnce(file))
            .open();
        page.is_started();
    }
}

#[test]
fn says_that_a_policy_blocks_it() {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; \
        connect-src 'self'; img-src 'self'";
    let page = Visit::new()
        .fault(Fault::Policy(policy))
        .expects("Content Security Policy")
        .expects("leitwerk: blocked")
        .open_at(CONTEXT);
    fails(
        &page,
        "Content-Security-Policy braucht «'wasm-unsafe-eval'»",
    );
}

#[test]
fn says_that_a_policy_refuses_its_file() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
        style-src 'self'; img-src 'self'";
    let page = Visit::new()
        .fault(Fault::Policy(policy))
        .expects("Content Security Policy")
        .expects("leitwerk: refused")
        .open_at(CONTEXT);
    fails(&page, "in connect-src erlauben");
}

#[test]
fn says_that_a_browser_is_too_old() {
    let page = Visit::new()
        .without_webassembly()
        .expects("leitwerk: unsupported")
        .open_at(CONTEXT);
    fails(
        &page,
        "Dieser Browser ist zu alt oder führt kein WebAssembly aus",
    );
}

#[test]
fn says_that_even_its_element_has_not_come() {
    let page = Visit::new()
        .fault(Fault::Missing("element.js"))
        .expects("404")
        .expects("not loaded")
        .patience(Duration::from_secs(40))
        .open();
    page.sees("Rund zehn Minuten");
    page.is_accessible();
    page.fits();
    page.sees("Das Programm dieser Seite ist nicht angekommen.");
    page.link("Standortbestimmung beginnen").click();
    page.textbox("Wie viele KAM führen Sie direkt?").is_there();
}

#[test]
fn offers_what_is_saved_where_the_program_does_not_come() {
    let own = workspace("b10-1").to_string();
    let page = Visit::new()
        .fault(Fault::Missing("program.wasm"))
        .expects("integrity")
        .expects("404")
        .expects("not loaded")
        .expects("leitwerk: missing")
        .stored(WORKSPACE, &own)
        .open();
    page.sees("Was Sie früher gespeichert haben, ist unverändert da.");
    page.lacks("Diese Seite wird geladen.");
    page.button("Angaben als Datei sichern").click();
    assert_eq!(page.downloaded_text("leitwerk-angaben.json"), own);
    assert_eq!(page.stored(WORKSPACE), Some(own));
}

#[test]
fn says_that_it_has_stopped_and_starts_again() {
    let own = workspace("b10-1").to_string();
    let page = Visit::new()
        .expects("memory access out of bounds")
        .expects("index out of bounds")
        .expects("Out of bounds memory access")
        .expects("of the page")
        .stored(WORKSPACE, &own)
        .open_at(&[SITE, "#/result"].concat());
    page.is_started();
    // Nothing that a person can do brings it to this.
    let module = page.asked_of_host();
    let module = module
        .iter()
        .find(|path| path.contains("program-") && path.ends_with(".js"));
    let script = "import(arguments[0]).then((it) => it.default()).then((program) => {
        setTimeout(() => program.mounted_unmount(0x7ffffff0));
    });";
    let module = module.cloned().unwrap_or_default();
    // What the page itself throws is no trouble of the program.
    page.script(
        "setTimeout(() => { throw new Error('of the page'); });",
        vec![],
    );
    page.sees("von 100 Punkten");
    page.script(script, vec![module.clone().into()]);
    page.heading("Leitwerk hat angehalten").is_focused();
    page.is_accessible();
    page.fits();
    page.button("Angaben als Datei sichern").click();
    assert_eq!(page.downloaded_text("leitwerk-angaben.json"), own);
    page.button("Neu starten").click();
    page.is_started();
    page.sees("von 100 Punkten");
    // The one that has stopped may fall once more; the new one stands.
    let again = "import(arguments[0]).then((it) => it.default()).then((program) => {
        setTimeout(() => program.mounted_unmount(0x7ffffff0));
        setTimeout(() => { window.fell = true; });
    });";
    page.script(again, vec![module.into()]);
    page.until("the old program falls", || {
        let fell = page.script("return window.fell === true;", vec![]);
        if fell == true { Ok(()) } else { Err("not yet") }
    });
    page.sees("von 100 Punkten");
    assert_eq!(page.stored(WORKSPACE), Some(own));
}

#[test]
fn comes_back_after_the_tab_was_killed() {
    let page = Visit::new().open();
    page.is_started();
    page.kill_and_reopen();
    page.is_started();
    page.reload();
    page.is_started();
}

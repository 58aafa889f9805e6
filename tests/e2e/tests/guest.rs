//! The element as a guest: under a sticky header, a base address and a router;
//! where nothing may be changed; rendered anew by a framework; in browsers that
//! do not run its program.

use leitwerk_journeys::element::{KEY, PORTAL, SCREENS, asks, heard, hears, open, with_it};
use leitwerk_journeys::{Fault, Find, Page, Visit, not_in_webkit, only_in_chromium, workspace};
use serde_json::{Value, json};

const KAMS: &str = "Wie viele KAM führen Sie direkt?";
const TERRITORIES: &str = "Wie viele weitere Verkaufsgebiete verantworten Sie?";

fn shows(page: &Page, screen: &str) {
    let shown = asks(page, &format!("it.show('{screen}')"));
    assert_eq!(shown["done"], Value::Null, "{screen}: {shown}");
    page.is_settled();
}

/// What of the focus the header of 80 px covers, going up from the foot.
fn covered(page: &Page, screen: &str) -> Vec<Value> {
    shows(page, screen);
    let to_the_foot = "scrollTo(0, document.documentElement.scrollHeight);
        const all = it.shadowRoot.querySelectorAll('input, button, a[href], select');
        const shown = [...all].filter((it) => it.checkVisibility() && !it.disabled);
        shown.at(-1).focus();";
    with_it(page, to_the_foot);
    let mut covered = Vec::new();
    for _ in 0..30 {
        page.press(&["Shift+Tab"]);
        let box_of = "const it = focused();
            const seen = /radio|checkbox/.test(it?.type) ? it.closest('label') : it;
            const { top } = seen?.getBoundingClientRect() ?? { top: 80 };
            return it?.getRootNode() === document ? 'outside' : [top, describe(it)];";
        let found = page.person(box_of);
        if found == json!("outside") {
            break;
        }
        if found[0].as_f64() < Some(79.0) {
            covered.push(found);
        }
    }
    covered
}

#[test]
fn what_gets_the_focus_stays_below_a_sticky_header() {
    if not_in_webkit("Tab to links and buttons") {
        return;
    }
    let page = open(Visit::new().height(500));
    page.script("document.documentElement.className = 'sticky';", vec![]);
    let screens = ["/context", "/task/T1", "/data"];
    let without: usize = screens.iter().map(|it| covered(&page, it).len()).sum();
    assert_ne!(without, 0, "the header covers nothing anyway");
    with_it(
        &page,
        "it.style.setProperty('--leitwerk-scroll-margin', '80px');",
    );
    for screen in screens {
        assert_eq!(covered(&page, screen), Vec::<Value>::new(), "{screen}");
    }
}

/// A page whose addresses begin elsewhere, and whose router takes every link
/// and every other address for its own.
const ROUTER: &str = "document.head.prepend(Object.assign(document.createElement('base'), { href: '/elsewhere/' }));
    window.routed = [];
    document.addEventListener('click', (event) => {
        const link = event.composedPath().find((it) => it.localName === 'a');
        if (!link) return;
        event.preventDefault();
        routed.push(link.getAttribute('href'));
    });
    addEventListener('hashchange', () => routed.push(location.hash));
    addEventListener('popstate', () => routed.push(location.href));
    window.navigation?.addEventListener('navigate', (event) => routed.push(event.destination.url));";

#[test]
fn takes_the_focus_from_nothing_of_the_page_around() {
    let page = open(Visit::new());
    let focused = || page.script("return document.activeElement.id;", vec![]);
    page.script(
        "const field = document.createElement('input');
         field.id = 'own';
         document.querySelector('main').prepend(field);
         field.focus();",
        vec![],
    );
    with_it(&page, "it.show('/plan/team');");
    page.heading("Wer zum Team gehört").is_there();
    // A page that is no longer offered is left.
    with_it(&page, "it.sections = 'result';");
    page.heading("Wer zum Team gehört").is_gone();
    page.is_settled();
    assert_eq!(focused(), json!("own"));
    // The person goes on inside, and so does the focus.
    with_it(&page, "it.removeAttribute('sections'); it.focus();");
    assert_ne!(focused(), json!("own"));
    with_it(&page, "it.show('/plan/team');");
    page.heading("Wer zum Team gehört").is_focused();
}

#[test]
fn leads_where_it_should_under_a_base_address_and_a_router() {
    let own = workspace("b10-1").to_string();
    let page = open(Visit::new().stored(KEY, &own));
    page.script(ROUTER, vec![]);
    let before = page.script("return [location.href, history.length];", vec![]);
    page.link("Standort").click();
    page.heading("Ihre Ausgangslage").is_there();
    page.link("Weiter: …").click();
    page.heading("Ihre Ausgangslage").is_gone();
    page.link("Ergebnis").focus();
    page.press(&["Enter"]);
    page.is_settled();
    page.link("Teamplan").click();
    page.link("Kapazität").click();
    page.is_settled();
    page.link("Daten").click();
    page.link("Leitwerk").nth(0).click();
    page.is_settled();
    let after = page.script("return [location.href, history.length];", vec![]);
    assert_eq!(after, before);
    assert_eq!(page.script("return routed;", vec![]), json!([]));
    // The host's own links are the host's.
    page.link("Portal").click();
    assert_eq!(
        page.script("return routed;", vec![]),
        json!(["#/elsewhere"])
    );
}

#[test]
fn its_first_pages_leave_a_router_alone_too() {
    let page = Visit::new()
        .fault(Fault::Held("program.wasm"))
        .open_at(PORTAL);
    page.link("Standort").is_there();
    page.script(ROUTER, vec![]);
    page.link("Standort").click();
    page.textbox(KAMS).fill("7");
    page.lets_through();
    page.is_started();
    assert_eq!(page.textbox(KAMS).value(), "7");
    assert_eq!(page.script("return routed;", vec![]), json!([]));
}

/// Presses whatever can be pressed and chooses whatever can be chosen on the
/// page that is shown, and tells what was refused.
const USES_ALL: &str = "const done = arguments[0];
    const root = document.querySelector('kam-leitwerk').shadowRoot;
    const rest = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const content = () => root.querySelector('.content');
    const isThere = (it) => it.checkVisibility() && !it.disabled && !it.readOnly && !it.used;
    const complaints = () => {
        const all = root.querySelectorAll('.refused, .content .error');
        return [...all].map((it) => it.textContent.trim()).filter(Boolean);
    };
    const found = [];
    (async () => {
        for (let time = 0; time < 80; time += 1) {
            const all = [...content().querySelectorAll('button, input, select, textarea')];
            const it = all.find(isThere);
            if (!it) break;
            it.used = true;
            const name = it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent;
            if (it.localName === 'select') {
                it.selectedIndex = (it.selectedIndex + 1) % it.options.length;
                it.dispatchEvent(new Event('change', { bubbles: true }));
            } else if (it.localName === 'button' || /radio|checkbox/.test(it.type)) {
                it.click();
            } else if (it.type !== 'file') {
                it.value = '1';
                it.dispatchEvent(new Event('input', { bubbles: true }));
                it.dispatchEvent(new Event('change', { bubbles: true }));
            }
            await rest();
            const said = complaints();
            if (said.length > 0) found.push([it.localName, name.trim(), said]);
        }
    })().then(() => done(found), (error) => done(String(error)));";

#[test]
fn offers_nothing_to_change_where_nothing_may_be_changed() {
    if only_in_chromium("downloads") {
        return;
    }
    let own = workspace("b10-1").to_string();
    let page = open(Visit::new().stored(KEY, &own));
    page.script("window.print = () => {};", vec![]);
    let before = asks(&page, "it.exportWorkspace()");
    page.button("Rückgängig").nth(0).is_there();
    with_it(&page, "it.readOnly = true;");
    page.sees("Diese Angaben können hier gelesen, aber nicht geändert werden.");
    page.button("Rückgängig").is_gone();
    for screen in SCREENS {
        shows(&page, screen);
        let refused = page.async_script(USES_ALL, vec![]);
        assert_eq!(refused, json!([]), "{screen}");
    }
    let after = asks(&page, "it.exportWorkspace()");
    assert_eq!(after, before);
    // Reading, moving about and taking a file away work.
    page.link("Standort").click();
    assert_eq!(page.textbox(KAMS).value(), "12");
    page.link("Daten").click();
    page.button("Als Datei speichern").click();
    page.downloaded(".json");
    page.is_accessible();
    page.press(&["Control+z"]);
    assert_eq!(asks(&page, "it.exportWorkspace()"), before);
    page.lacks("Das lässt sich");
    with_it(&page, "it.readOnly = false;");
    page.button("Alles löschen …").is_there();
}

#[test]
fn offers_nothing_to_change_before_the_program_either() {
    let page = Visit::new()
        .fault(Fault::Held("program.wasm"))
        .before_page(
            "document.addEventListener('DOMContentLoaded', () => {
                document.querySelector('kam-leitwerk').setAttribute('readonly', '');
            });",
        )
        .open_at(PORTAL);
    page.link("Standort").click();
    page.textbox(KAMS).is_gone();
    page.lets_through();
    page.is_started();
    page.sees("Diese Angaben können hier gelesen, aber nicht geändert werden.");
}

/// Puts a new element in the place of the one that is there, with the same
/// attributes, as a framework does that renders anew.
const RENDERS_ANEW: &str = "const again = document.createElement('kam-leitwerk');
    for (const { name, value } of it.attributes) again.setAttribute(name, value);
    again.store = it.store;
    window.former = it;
    it.replaceWith(again);";

#[test]
fn a_new_element_of_the_same_name_goes_on_where_the_old_one_was() {
    let page = open(Visit::new());
    let holds = |kams: &str, territories: &str| {
        page.until("what was entered", || {
            let found = [KAMS, TERRITORIES].map(|field| page.textbox(field).value());
            let is_it = found == [kams, territories];
            is_it.then_some(()).ok_or(found.join(" and "))
        });
    };
    for set_up in [
        "it.instance = 'local';",
        "it.instance = 'short'; it.storage = 'memory';",
        "it.instance = 'portal'; it.storage = 'host'; it.store = new PortalStore();",
    ] {
        let make = format!(
            "const it = document.createElement('kam-leitwerk'); {set_up}
             document.querySelector('#two').replaceChildren();
             document.querySelector('#one').replaceChildren(it);"
        );
        page.script(&make, vec![]);
        page.is_started();
        page.link("Standort").click();
        page.textbox(KAMS).fill("7");
        page.textbox(TERRITORIES).fill("viele");
        for _ in 0..3 {
            with_it(&page, RENDERS_ANEW);
            page.is_started();
            holds("7", "viele");
        }
        page.button("Rückgängig: …").nth(0).click();
        holds("", "viele");
        // The old one is still somewhere and comes back: they share the
        // workspace, and each has a page of its own.
        let back = "document.querySelector('#two').append(former);
            const done = arguments[0];
            former.whenReady().then(() => former.show('/data')).then(() => done(true), (error) => done(String(error)));";
        assert_eq!(page.async_script(back, vec![]), json!(true));
        page.script("document.querySelector('#two').replaceChildren();", vec![]);
        holds("", "viele");
        // Another start is another wish.
        let anew = ["it.start = '/result';", RENDERS_ANEW].concat();
        with_it(&page, &anew);
        page.until("the result", || {
            let ready = heard(&page, "ready").pop().unwrap_or_default();
            (ready["page"] == "/result")
                .then_some(())
                .ok_or(ready.to_string())
        });
    }
}

#[test]
fn what_is_typed_before_the_program_outlives_a_new_element_too() {
    let page = Visit::new()
        .fault(Fault::Held("program.wasm"))
        .open_at(PORTAL);
    page.link("Standort").click();
    page.textbox(KAMS).fill("7");
    page.radio("Ja").click();
    for _ in 0..2 {
        with_it(&page, RENDERS_ANEW);
        assert_eq!(page.textbox(KAMS).value(), "7");
    }
    page.lets_through();
    page.is_started();
    assert_eq!(page.textbox(KAMS).value(), "7");
    page.radio("Ja").is_checked();
    let saved = page.stored(KEY).unwrap_or_default();
    assert!(saved.contains("\"kamCount\":7"), "{saved}");
}

#[test]
fn another_store_is_another_account() {
    let page = open(Visit::new());
    let make = "const it = document.createElement('kam-leitwerk');
        it.instance = 'portal'; it.storage = 'host'; it.start = '/context';
        it.store = new PortalStore();
        document.querySelector('#one').replaceChildren(it);";
    page.script(make, vec![]);
    page.is_started();
    page.textbox(KAMS).fill("7");
    page.script(make, vec![]);
    page.is_started();
    assert_eq!(page.textbox(KAMS).value(), "");
    page.button("Rückgängig: …").is_gone();
}

#[test]
fn asks_the_store_of_the_portal_once_to_begin_with() {
    let page = open(Visit::new());
    let make = "window.asked = [];
        const store = new PortalStore();
        const { load, save } = store;
        store.load = (...all) => { asked.push('load'); return load.apply(store, all); };
        store.save = (...all) => { asked.push('save'); return save.apply(store, all); };
        const it = document.createElement('kam-leitwerk');
        it.storage = 'host'; it.start = '/context'; it.store = store;
        document.querySelector('#one').replaceChildren(it);";
    page.script(make, vec![]);
    page.is_started();
    page.is_settled();
    assert_eq!(page.script("return asked;", vec![]), json!(["load"]));
    page.textbox(KAMS).fill("7");
    hears(
        &page,
        "storage-status",
        &json!({ "status": "saved", "storage": "host" }),
    );
    assert_eq!(
        page.script("return asked;", vec![]),
        json!(["load", "save"])
    );
}

#[test]
fn has_no_link_to_share_in_a_page_of_somebody_else() {
    // Its address would be the portal's, which knows nothing of results.
    let own = workspace("b10-1").to_string();
    let page = open(Visit::new().stored(KEY, &own));
    shows(&page, "/result");
    page.heading("Was tun? …").is_there();
    page.heading("Wie gebe ich das Ergebnis weiter? …")
        .is_gone();
    page.button("Als Link teilen").is_gone();
}

/// As Apple's browsers call themselves.
const APPLE: &str =
    "Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });";
/// Safari of before 16.4 has no sheets that scripts make.
const OLD: &str = "for (const it of [Document, ShadowRoot]) delete it.prototype.adoptedStyleSheets;
    window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };";

#[test]
fn tells_an_old_browser_from_one_in_lockdown_mode() {
    const TOO_OLD: &str = "Dieser Browser ist zu alt oder führt kein WebAssembly aus.";
    const LOCKED: &str = "Safari führt dieses Programm im Blockierungsmodus nicht aus.";
    for (visit, kind, sentence) in [
        (
            Visit::new().before_page(APPLE).without_webassembly(),
            "lockdown",
            LOCKED,
        ),
        (
            Visit::new()
                .before_page(APPLE)
                .before_page(OLD)
                .without_webassembly(),
            "unsupported",
            TOO_OLD,
        ),
        (Visit::new().before_page(OLD), "unsupported", TOO_OLD),
    ] {
        let page = visit
            .expects("leitwerk: ")
            .expects("TypeError")
            .open_at(PORTAL);
        page.sees(sentence);
        hears(&page, "error", &json!({ "kind": kind }));
        // What the portal has put there stays for the person.
        if kind == "unsupported" {
            page.sees("Ihre eigenen Worte.");
        }
    }
}

/// An element that keeps its workspace in a store of the portal, `store`.
const HOSTED: &str = "window.store = new PortalStore();
    const it = document.createElement('kam-leitwerk');
    it.storage = 'host'; it.start = '/context'; it.store = store;
    document.querySelector('#one').replaceChildren(it);";

#[test]
fn speaks_of_the_account_where_the_portal_keeps_the_data() {
    let page = open(Visit::new().expects("leitwerk: the store's save() failed"));
    page.script(HOSTED, vec![]);
    page.is_started();
    shows(&page, "/data");
    page.heading("Ihre Daten liegen in Ihrem Konto bei dieser Website")
        .is_there();
    page.lacks("nur in diesem Browser");
    page.lacks("Der Browser erlaubt keine Datenbank");
    page.script(
        "store.save = () => Promise.reject(Object.assign(new Error('signed out'), { code: 'denied' }));",
        vec![],
    );
    shows(&page, "/context");
    page.textbox(KAMS).fill("7");
    page.sees("weil diese Website sie nicht annimmt");
}

#[test]
fn a_reset_is_done_when_it_says_so() {
    let page = open(Visit::new().expects("leitwerk: the store's remove() failed"));
    page.script(HOSTED, vec![]);
    page.is_started();
    page.textbox(KAMS).fill("7");
    hears(&page, "storage-status", &json!({ "status": "saved" }));
    let slow = "store.remove = async () => {
        for (let turn = 0; turn < 20; turn += 1) await new Promise((next) => setTimeout(next));
        store.kept = null;
    };";
    page.script(slow, vec![]);
    let left = asks(&page, "it.reset().then(() => store.kept)");
    assert_eq!(left, json!({ "done": null }));
    assert_eq!(page.textbox(KAMS).value(), "");
    page.textbox(KAMS).fill("8");
    page.until("a save", || {
        let kept = page.script("return store.kept?.text ?? '';", vec![]);
        let is_kept = kept.to_string().contains("kamCount");
        is_kept.then_some(()).ok_or(kept)
    });
    page.script(
        "store.remove = () => Promise.reject(new Error('not now'));",
        vec![],
    );
    assert_eq!(asks(&page, "it.reset()")["kind"], "store");
}

//! The element in the page of a portal: set up, asked, heard, moved.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use leitwerk_journeys::element::{KEY, PORTAL, asks, heard, hears, open, with_it};
use leitwerk_journeys::{Fault, Find, Page, Visit, only_in_chromium, workspace};
use serde_json::{Value, json};

const KAMS: &str = "Wie viele KAM führen Sie direkt?";
const TERRITORIES: &str = "Wie viele weitere Verkaufsgebiete verantworten Sie?";

fn answers_kams(page: &Page, text: &str) {
    page.link("Standort").click();
    page.textbox(KAMS).focus();
    page.press(&["Control+a"]);
    page.type_text(text);
    page.press(&["Tab"]);
}

fn finishes(page: &Page) {
    page.button("Abschliessen und Ergebnis ansehen").click();
}

#[test]
fn what_a_host_hears_is_what_the_list_says() {
    let own = workspace("b10-1").to_string();
    let page = open(Visit::new().stored(KEY, &own).expects("leitwerk: theme"));
    with_it(&page, "it.share = 'scores'; it.theme = 'pink';");
    answers_kams(&page, "7");
    page.link("Daten").click();
    page.button("Als Datei speichern").click();
    page.downloaded(".json");
    page.link("Standort").click();
    page.link("Überblick").nth(0).click();
    finishes(&page);
    for name in [
        "ready",
        "navigate",
        "change",
        "complete",
        "storage-status",
        "error",
        "export",
    ] {
        page.until(&format!("leitwerk-{name}"), || {
            (!heard(&page, name).is_empty())
                .then_some(())
                .ok_or("nothing")
        });
    }
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let all = page.script("return heard;", vec![]);
    for event in all.as_array().expect("a list") {
        assert_eq!(event["bubbles"], true);
        assert_eq!(event["composed"], true);
        assert_eq!(event["cancelable"], event["name"] == "export");
        let name = event["name"].as_str().expect("a name").to_owned();
        let detail = event["detail"].as_object().expect("an object");
        keys.entry(name).or_default().extend(detail.keys().cloned());
    }
    let listed = listed();
    for (name, mut sent) in keys {
        sent.sort();
        sent.dedup();
        let mut list = listed[&name].clone();
        // Nothing went wrong with saving.
        list.retain(|key| key != "reason");
        list.sort();
        assert_eq!(sent, list, "of leitwerk-{name}");
    }
    let told = all.to_string();
    for secret in ["answers", "Arve", "kamCount"] {
        assert!(!told.contains(secret), "{secret} was told");
    }
}

/// The keys that `src/embed/events.js` lists for each event.
fn listed() -> BTreeMap<String, Vec<String>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/embed/events.js");
    let source = fs::read_to_string(file).unwrap_or_default();
    let lines = source.lines().filter_map(|line| {
        let (name, keys) = line.trim().strip_suffix("],")?.split_once(": [")?;
        let keys = keys.split(", ").map(|key| key.trim_matches('"').to_owned());
        Some((name.trim_matches('"').to_owned(), keys.collect()))
    });
    lines.collect()
}

#[test]
fn scores_are_told_only_where_they_are_shared() {
    let own = workspace("b10-1").to_string();
    let page = open(Visit::new().stored(KEY, &own));
    with_it(&page, "it.show('/review');");
    finishes(&page);
    hears(&page, "complete", &json!({}));
    let detail = heard(&page, "complete").remove(0);
    assert!(detail.get("scores").is_none(), "{detail}");
}

#[test]
fn changes_while_it_runs_and_loses_nothing() {
    let page = open(Visit::new().expects("leitwerk: sections"));
    answers_kams(&page, "7");
    // A draft: 456 is no answer.
    let draft = TERRITORIES;
    page.textbox(draft).focus();
    page.type_text("viele");
    page.press(&["Tab"]);
    with_it(&page, "it.lang = 'EN-us';");
    page.sees("How many KAMs do you lead directly?");
    let in_english = page.textbox("How many other sales territories are you responsible for?");
    assert_eq!(in_english.value(), "viele");
    with_it(
        &page,
        "it.sections = 'assessment data'; it.asOf = '2026-03-31'; it.theme = 'dark';",
    );
    page.link("Result").is_gone();
    page.link("Data").is_there();
    with_it(
        &page,
        "it.readOnly = true; it.start = '/result'; it.loading = 'lazy'; it.share = 'scores';",
    );
    page.until("a field that cannot be changed", || {
        let value = page.textbox("How many KAMs do you lead directly?").value();
        (value == "7").then_some(()).ok_or(value)
    });
    with_it(
        &page,
        "it.readOnly = false; it.removeAttribute('sections'); it.lang = 'de';",
    );
    page.link("Ergebnis").is_there();
    assert_eq!(page.textbox(KAMS).value(), "7");
    assert_eq!(page.textbox(draft).value(), "viele");
    page.button("Rückgängig: …").nth(0).click();
    assert_eq!(page.textbox(KAMS).value(), "");
    // Another workspace, and back.
    page.button("Wiederholen: …").nth(0).click();
    with_it(&page, "it.instance = 'other';");
    page.until("the other workspace", || {
        let page_now = asks(
            &page,
            "it.exportWorkspace().then((all) => all.context.kamCount ?? 0)",
        );
        (page_now["done"] == 0)
            .then_some(())
            .ok_or(page_now.to_string())
    });
    with_it(&page, "it.instance = 'widget';");
    page.until("the first workspace", || {
        let count = asks(
            &page,
            "it.exportWorkspace().then((all) => all.context.kamCount ?? 0)",
        );
        (count["done"] == 7).then_some(()).ok_or(count.to_string())
    });
    assert_eq!(page.textbox(KAMS).value(), "7");
    assert_eq!(page.textbox(draft).value(), "viele");
    with_it(&page, "it.sections = 'everything';");
    hears(&page, "error", &json!({ "kind": "attribute" }));
}

#[test]
fn speaks_the_language_around_it_and_follows() {
    let page = open(Visit::new());
    page.link("Standort").is_there();
    page.script("document.documentElement.lang = 'en-GB';", vec![]);
    page.link("Assessment").is_there();
    page.script("document.querySelector('#one').lang = 'DE-ch';", vec![]);
    page.link("Standort").is_there();
    // The person says otherwise, and is heard the next time, too.
    page.button("English").click();
    page.link("Assessment").is_there();
    page.reload();
    page.is_started();
    page.script("document.querySelector('#one').lang = 'DE-ch';", vec![]);
    page.link("Assessment").is_there();
}

#[test]
fn is_moved_and_put_back_without_losing_anything() {
    let page = open(Visit::new());
    answers_kams(&page, "7");
    let draft = TERRITORIES;
    page.textbox(draft).focus();
    page.type_text("viele");
    page.press(&["Tab"]);
    let is_as_before = || {
        assert_eq!(page.textbox(KAMS).value(), "7");
        assert_eq!(page.textbox(draft).value(), "viele");
    };
    with_it(&page, "document.querySelector('#two').append(it);");
    is_as_before();
    with_it(
        &page,
        "document.querySelector('#one').moveBefore?.(it, null);",
    );
    is_as_before();
    let put_back = "const done = arguments[0];
        const it = document.querySelector('kam-leitwerk');
        const place = it.parentNode;
        (async () => {
            for (let time = 0; time < 50; time += 1) {
                it.remove();
                await new Promise((next) => setTimeout(next));
                place.append(it);
                await new Promise((next) => setTimeout(next));
            }
        })().then(done);";
    let _ = page.async_script(put_back, vec![]);
    is_as_before();
    page.button("Rückgängig: …").nth(0).click();
    assert_eq!(page.textbox(KAMS).value(), "");
    assert_eq!(heard(&page, "ready").len(), 1);
}

#[test]
fn two_hundred_elements_leave_nothing_behind() {
    if only_in_chromium("a count of listeners, nodes and bytes") {
        return;
    }
    let page = open(Visit::new());
    let come_and_go = "const [times, done] = arguments;
        const place = document.querySelector('#two');
        (async () => {
            for (let time = 0; time < times; time += 1) {
                const it = document.createElement('kam-leitwerk');
                it.instance = `guest-${time % 3}`;
                place.append(it);
                await it.whenReady();
                it.remove();
                await new Promise((next) => setTimeout(next));
            }
        })().then(() => done(true), (error) => done(String(error)));";
    let count = || {
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        let counters = page.cdp("Memory.getDOMCounters", json!({}));
        let heap = page.cdp("Runtime.getHeapUsage", json!({}));
        (
            counters["jsEventListeners"].as_u64().unwrap_or(0),
            counters["nodes"].as_u64().unwrap_or(0),
            heap["usedSize"].as_f64().unwrap_or(0.0) / 1e6,
        )
    };
    let come = |times: u32| {
        let outcome = page.async_script(come_and_go, vec![json!(times)]);
        assert_eq!(outcome, json!(true));
    };
    come(20);
    // What is finalised is so in a task of its own.
    let before = page.until("a first count", || {
        let first = count();
        let second = count();
        if first.1 == second.1 {
            Ok(second)
        } else {
            Err("still going")
        }
    });
    come(200);
    let after = page.until("no more listeners and nodes than before", || {
        let now = count();
        let is_flat = now.0 <= before.0 + 10 && now.1 <= before.1 + 200 && now.2 < before.2 + 2.0;
        if is_flat {
            Ok(now)
        } else {
            Err(format!("{before:?} became {now:?}"))
        }
    });
    let module = page.asked_of_host();
    let module = module
        .iter()
        .find(|path| path.contains("program-") && path.ends_with(".js"));
    let memory = "const done = arguments[1];
        import(arguments[0]).then((it) => it.default()).then((it) => done(it.memory.buffer.byteLength));";
    // The first counts had many waiting to be forgotten, so there is room.
    let memory_after = |rounds: u32| {
        for _ in 0..rounds {
            come(50);
            count();
            page.is_settled();
        }
        let script = vec![module.cloned().unwrap_or_default().into()];
        let bytes = page.async_script(memory, script);
        bytes.as_u64().expect("a number of bytes")
    };
    let program = [memory_after(2), memory_after(6)];
    println!("bytes of the program: {program:?}, 300 elements later");
    // Memory grows by pages of 64 KiB, and finds its shape in the first of them:
    // what each element left behind would be many more.
    assert!(program[1] <= program[0] + 4 * 65_536, "{program:?}");
    println!("listeners, nodes, heap in MB: {before:?}, after 200 more: {after:?}");
}

#[test]
fn does_what_it_is_asked() {
    let page = open(Visit::new().expects("leitwerk"));
    assert_eq!(asks(&page, "it.whenReady()"), json!({ "done": null }));
    assert_eq!(
        asks(&page, "customElements.get('kam-leitwerk').version")["done"],
        "0.1.0"
    );
    let example = workspace("b10-1");
    page.script(
        "window.example = JSON.parse(arguments[0]);",
        vec![json!(example.to_string())],
    );
    let replaced = asks(&page, "it.importWorkspace(example, { mode: 'replace' })");
    assert_eq!(replaced, json!({ "done": "replaced" }));
    let again = asks(&page, "it.importWorkspace(example, { mode: 'merge' })");
    assert_eq!(again, json!({ "done": "unchanged" }));
    let exported = asks(&page, "it.exportWorkspace()");
    assert_eq!(exported["done"]["assessments"], example["assessments"]);
    let report = asks(&page, "it.report()");
    assert!(
        report["done"]["assessment"]["overall"]["score"].is_number(),
        "{report}"
    );
    assert_eq!(asks(&page, "it.undo()"), json!({ "done": true }));
    assert_eq!(asks(&page, "it.undo()"), json!({ "done": false }));
    assert_eq!(asks(&page, "it.redo()"), json!({ "done": true }));
    assert_eq!(
        asks(&page, "it.show('/plan/team')"),
        json!({ "done": null })
    );
    page.heading("Wer zum Team gehört").is_focused();
    let nowhere = asks(&page, "it.show('/nowhere')");
    assert_eq!(
        (&nowhere["kind"], &nowhere["name"]),
        (&json!("page"), &json!("WidgetError"))
    );
    let wrong = asks(
        &page,
        "it.importWorkspace({ format: 'other' }, { mode: 'replace' })",
    );
    assert_eq!(wrong["kind"], "workspace");
    assert!(wrong["problems"][0]["path"].is_string(), "{wrong}");
    with_it(&page, "it.readOnly = true;");
    assert_eq!(asks(&page, "it.undo()")["kind"], "readonly");
    with_it(&page, "it.readOnly = false;");
    assert_eq!(asks(&page, "it.reset()"), json!({ "done": null }));
    assert_eq!(page.stored(KEY), None);
}

#[test]
fn answers_for_the_workspace_that_was_just_asked_for() {
    let page = open(Visit::new());
    answers_kams(&page, "7");
    let kams = |statements: &str| {
        let script = format!(
            "(async () => {{
                {statements}
                const {{ context }} = await it.exportWorkspace();
                return context.kamCount ?? null;
            }})()"
        );
        asks(&page, &script)["done"].clone()
    };
    assert_eq!(kams("it.instance = 'other';"), Value::Null);
    assert_eq!(kams("it.instance = 'widget';"), 7);
    // There and back, so that nothing is opened.
    let back =
        "it.instance = 'other'; const one = it.whenReady(); it.instance = 'widget'; await one;";
    assert_eq!(kams(back), 7);
    // And at every moment of the opening, however early.
    let restless = "const wrong = [];
        for (let ticks = 0; ticks < 40; ticks += 1) {
            it.instance = 'other';
            for (let n = 0; n < ticks; n += 1) await undefined;
            it.instance = 'widget';
            const { context } = await it.exportWorkspace();
            if (context.kamCount !== 7) wrong.push(ticks);
        }
        if (wrong.length > 0) throw new Error(`wrong after ${wrong} ticks`);";
    assert_eq!(kams(restless), 7);
    // Out of the page.
    let out =
        "const place = it.parentNode; it.remove(); await new Promise((done) => setTimeout(done));
        it.instance = 'third'; await undefined; place.append(it);";
    assert_eq!(kams(out), Value::Null);
    // What is brought in comes into the account that is set, and no other.
    let stores = "const example = await it.exportWorkspace();
        window.anna = new PortalStore(); window.beat = new PortalStore();
        it.store = anna; it.storage = 'host'; await it.whenReady();
        example.context.kamCount = 9;
        it.store = beat; await it.importWorkspace(example, { mode: 'replace' });";
    assert_eq!(kams(stores), 9);
    page.until("the import in the store", || {
        let script = "return [anna.kept, Boolean(beat.kept)];";
        let kept = page.script(script, vec![]);
        (kept == json!([null, true])).then_some(()).ok_or(kept)
    });
}

#[test]
fn nothing_that_a_portal_sets_or_gives_stops_it() {
    let page = open(
        Visit::new()
            .expects("leitwerk: context")
            .expects("leitwerk: storage")
            .expects("Error: host"),
    );
    // Java writes tags so; an object of JavaScript has these names, too.
    with_it(&page, "it.lang = 'en_US';");
    page.link("Assessment").is_there();
    for tag in ["constructor", "__proto__", "fr"] {
        with_it(&page, &format!("it.lang = '{tag}';"));
        page.link("Standort").is_there();
        with_it(&page, "it.lang = 'en';");
        page.link("Assessment").is_there();
    }
    // What a listener throws is the portal's, of whatever kind.
    with_it(
        &page,
        "const thrown = [new RangeError('host'), new WebAssembly.RuntimeError('host')];
         it.addEventListener('leitwerk-navigate', () => { throw thrown.pop(); });",
    );
    page.link("Result").click();
    page.link("Assessment").click();
    with_it(
        &page,
        "it.context = { pilotPhase: 'perhaps', language: 5 };",
    );
    hears(
        &page,
        "error",
        &json!({ "message": "context: no answers to pilotPhase" }),
    );
    for store in ["{}", "'store'", "Promise.resolve(new PortalStore())"] {
        with_it(&page, &format!("it.storage = 'host'; it.store = {store};"));
        assert_eq!(asks(&page, "it.whenReady()"), json!({ "done": null }));
        hears(&page, "error", &json!({ "kind": "store" }));
        hears(&page, "storage-status", &json!({ "storage": "memory" }));
    }
    with_it(
        &page,
        "it.storage = 'local'; it.context = { pilotPhase: 'true' };",
    );
    let phase = "it.exportWorkspace().then(({ context }) => context.pilotPhase)";
    assert_eq!(asks(&page, phase)["done"], true);
}

#[test]
fn takes_what_was_set_before_it_was_defined_and_what_the_portal_knows() {
    let page = open(Visit::new());
    let script = "const it = document.createElement('template');
        it.innerHTML = '<kam-leitwerk instance=early></kam-leitwerk>';
        const early = it.content.firstElementChild;
        early.start = '/context';
        early.context = { teamSize: 9, pilotPhase: true };
        document.querySelector('#one').replaceChildren(early);";
    page.script(script, vec![]);
    page.is_started();
    page.until("nine KAMs", || {
        let value = page.textbox(KAMS).value();
        (value == "9").then_some(()).ok_or(value)
    });
    page.radio("Ja").is_checked();
}

#[test]
fn keeps_what_is_entered_in_the_store_of_the_portal() {
    let page = open(Visit::new().expects("leitwerk: the store's save() failed"));
    let script = "window.shelf = new PortalStore();
        const it = document.createElement('kam-leitwerk');
        it.storage = 'host';
        it.store = shelf;
        document.querySelector('#one').replaceChildren(it);";
    page.script(script, vec![]);
    page.is_started();
    answers_kams(&page, "7");
    let shelf = || {
        let text = page.script("return shelf.kept?.text ?? null;", vec![]);
        let text = text.as_str().unwrap_or_default().to_owned();
        serde_json::from_str::<Value>(&text).unwrap_or_default()
    };
    page.until("the answer in the store", || {
        let kept = shelf();
        (kept["context"]["kamCount"] == 7)
            .then_some(())
            .ok_or(kept.to_string())
    });
    assert_eq!(page.stored("leitwerk/site"), None);
    hears(
        &page,
        "storage-status",
        &json!({ "status": "saved", "storage": "host" }),
    );
    // Another device has gone on.
    let elsewhere = "const kept = JSON.parse(shelf.kept.text);
        kept.context.territories = 4;
        shelf.saves += 1;
        shelf.kept = { text: JSON.stringify(kept), revision: `r${shelf.saves}` };
        for (const call of shelf.listeners) call();";
    page.script(elsewhere, vec![]);
    let territories = page.textbox(TERRITORIES);
    page.until("what another device has entered", || {
        let value = territories.value();
        (value == "4").then_some(()).ok_or(value)
    });
    // Offline, and back.
    page.script("shelf.fails = true;", vec![]);
    answers_kams(&page, "8");
    hears(
        &page,
        "storage-status",
        &json!({ "status": "failed", "reason": "unreachable" }),
    );
    page.script(
        "shelf.fails = false; for (const call of shelf.listeners) call();",
        vec![],
    );
    page.until("what was entered meanwhile", || {
        let kept = shelf();
        (kept["context"]["kamCount"] == 8)
            .then_some(())
            .ok_or(kept.to_string())
    });
    assert_eq!(shelf()["context"]["territories"], 4);
    // A second element, and the first one anew, find it.
    page.script(
        "const it = document.createElement('kam-leitwerk');
         it.storage = 'host';
         it.store = shelf;
         it.start = '/context';
         document.querySelector('#one').replaceChildren(it);",
        vec![],
    );
    page.until("eight KAMs", || {
        let value = page.textbox(KAMS).value();
        (value == "8").then_some(()).ok_or(value)
    });
}

#[test]
fn tries_things_out_in_a_sandbox_and_keeps_them_nowhere() {
    let page = open(Visit::new());
    page.script(
        "const it = document.createElement('kam-leitwerk');
         it.sandbox = true;
         it.start = '/context';
         document.querySelector('#one').replaceChildren(it);",
        vec![],
    );
    page.is_started();
    page.until("the example", || {
        let value = page.textbox(KAMS).value();
        (!value.is_empty()).then_some(()).ok_or("no answer")
    });
    answers_kams(&page, "11");
    assert_eq!(page.textbox(KAMS).value(), "11");
    assert_eq!(page.stored_keys(), Vec::<String>::new());
    // What is told of it is true.
    hears(&page, "storage-status", &json!({ "storage": "memory" }));
}

#[test]
fn takes_nothing_out_that_the_portal_holds_back() {
    // A share sheet and a picker of files, as some browsers have them.
    let page = open(
        Visit::new()
            .before_page(
                "window.taken = [];
                 const matches = window.matchMedia.bind(window);
                 window.matchMedia = (query) => query === '(pointer: coarse)' ? { matches: true } : matches(query);
                 navigator.canShare = () => true;
                 navigator.share = async () => { taken.push('shared'); };
                 window.showSaveFilePicker = async () => { taken.push('picked'); throw new DOMException('', 'AbortError'); };
                 URL.createObjectURL = () => { taken.push('file'); return 'blob:x'; };
                 window.print = () => { taken.push('printed'); };",
            )
            .stored(KEY, &workspace("b10-1").to_string()),
    );
    page.script("window.holdsBack = true;", vec![]);
    for (screen, button) in [
        ("/data", "Als Datei speichern"),
        ("/data", "Datei wählen und darin weiterspeichern …"),
        ("/result", "Drucken"),
    ] {
        with_it(&page, &format!("it.show('{screen}');"));
        let before = heard(&page, "export").len();
        page.button(button).nth(0).click();
        page.until(button, || {
            let now = heard(&page, "export").len();
            (now == before + 1).then_some(()).ok_or(now)
        });
        page.sees("lässt nicht zu, dass hier eine Datei erstellt wird");
    }
    assert_eq!(page.script("return taken;", vec![]), json!([]));
    page.script("window.holdsBack = false;", vec![]);
    with_it(&page, "it.show('/data');");
    page.button("Als Datei speichern").click();
    page.until("the share sheet", || {
        let taken = page.script("return taken;", vec![]);
        (taken == json!(["shared"])).then_some(()).ok_or(taken)
    });
}

#[test]
fn keeps_its_keys_and_links_to_itself() {
    let page = open(Visit::new());
    page.link("Standort").click();
    page.textbox(KAMS).focus();
    page.script("keys.length = 0;", vec![]);
    page.type_text("12");
    page.press(&["Backspace", "Control+a", "Control+z", "Escape", "Tab"]);
    let keys = page.script("return keys;", vec![]);
    let keys: Vec<String> = serde_json::from_value(keys).expect("a list");
    assert!(
        keys.iter().all(|key| ["Escape", "Tab", "Control"]
            .iter()
            .any(|own| key.ends_with(own))),
        "{keys:?}"
    );
    assert!(keys.contains(&"keydown Escape".to_owned()));
    let address = page.url();
    let title = page.title();
    let history = page.script("return history.length;", vec![]);
    page.link("Ergebnis").click();
    page.link("Teamplan").click();
    assert_eq!(page.url(), address);
    assert_eq!(page.title(), title);
    assert_eq!(page.script("return history.length;", vec![]), history);
}

/// How the element stands in the page: width and height in px.
fn size(page: &Page) -> (f64, f64) {
    let size = with_it(
        page,
        "const { width, height } = it.getBoundingClientRect(); return [width, height];",
    );
    let part = |index: usize| size[index].as_f64().unwrap_or(f64::NAN);
    (part(0), part(1))
}

/// A part of the view, by a style sheet's selector, and one of its computed styles.
fn style_of(page: &Page, selector: &str, property: &str) -> String {
    let script =
        "const it = document.querySelector('kam-leitwerk').shadowRoot.querySelector(arguments[0]);
        return getComputedStyle(it).getPropertyValue(arguments[1]);";
    let value = page.script(script, vec![json!(selector), json!(property)]);
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn stands_wherever_a_host_puts_it_and_takes_nothing_on() {
    let page = open(Visit::new());
    let alone = size(&page);
    assert!(alone.0 > 600.0, "{alone:?}");
    let line = style_of(&page, "h1", "line-height");
    for layout in ["row", "column", "grid", "float", "cell"] {
        with_it(
            &page,
            &format!("document.querySelector('#one').className = '{layout}';"),
        );
        let (width, height) = size(&page);
        assert!(
            width > 280.0 && height > 200.0,
            "{layout}: {width} × {height}"
        );
        let page_width = page.script("return document.documentElement.scrollWidth;", vec![]);
        assert!(
            page_width.as_f64() <= Some(1280.0),
            "{layout}: {page_width}"
        );
    }
    with_it(
        &page,
        "document.querySelector('#one').className = ''; it.hidden = true;",
    );
    assert_eq!(size(&page), (0.0, 0.0));
    with_it(&page, "it.hidden = false;");
    assert_eq!(size(&page), alone);
    // Everything that a host's style sheet may say.
    page.script("document.documentElement.className = 'hostile';", vec![]);
    for (property, value) in [
        ("letter-spacing", "normal"),
        ("text-transform", "none"),
        ("direction", "ltr"),
        ("line-height", &*line),
        ("font-style", "normal"),
        ("visibility", "visible"),
        ("text-align", "start"),
    ] {
        assert_eq!(style_of(&page, "h1", property), value, "{property}");
    }
    assert!(size(&page).0 >= alone.0, "{:?}", size(&page));
    assert_eq!(style_of(&page, ".leitwerk", "font-size"), "16px");
}

#[test]
fn fits_into_280_pixels_and_is_accessible_in_a_page_of_somebody_else() {
    for (visit, narrow) in [
        (Visit::new(), true),
        (Visit::new().in_english().dark(), false),
    ] {
        if !visit.can_be_had() {
            continue;
        }
        let page = open(visit);
        if narrow {
            page.script(
                "document.querySelector('#one').className = 'narrow';",
                vec![],
            );
            page.script(
                "for (const it of document.querySelectorAll('h1, header, footer')) it.hidden = true;",
                vec![],
            );
        }
        for screen in [
            "/",
            "/context",
            "/task/T1",
            "/review",
            "/result",
            "/plan/team",
            "/data",
        ] {
            let shown = asks(&page, &format!("it.show('{screen}')"));
            assert_eq!(shown["done"], Value::Null, "{shown}");
            page.is_settled();
            let overflow = with_it(
                &page,
                "const frame = it.shadowRoot.querySelector('.leitwerk');
                 return frame.scrollWidth - frame.clientWidth;",
            );
            assert_eq!(overflow, json!(0), "{screen}");
            page.is_accessible();
        }
        let mains = "return document.querySelectorAll('main').length
            + document.querySelector('kam-leitwerk').shadowRoot.querySelectorAll('main, [role=main]').length;";
        assert_eq!(page.script(mains, vec![]), json!(1));
    }
}

#[test]
fn corrects_colours_that_cannot_be_read_and_follows_the_host() {
    let page = open(Visit::new().expects("has a contrast of"));
    assert_eq!(with_it(&page, "return it.themeReport;"), json!([]));
    with_it(
        &page,
        "it.style.setProperty('--leitwerk-accent', '#ffcc00');",
    );
    let report = page.until("a report", || {
        let report = with_it(&page, "return it.themeReport;");
        (report.as_array().is_some_and(|all| !all.is_empty()))
            .then_some(report)
            .ok_or("none")
    });
    assert_eq!(report[0]["property"], "--leitwerk-accent");
    assert_eq!(report[0]["given"], "#ffcc00");
    assert!(report[0]["contrast"].as_f64() < Some(4.5));
    page.is_accessible();
    // The host turns dark, by a class of its own.
    page.script(
        "document.documentElement.className = 'dark-portal';",
        vec![],
    );
    page.until("dark colours", || {
        let ground = style_of(&page, ".leitwerk", "background-color");
        (ground == "rgb(20, 23, 26)").then_some(()).ok_or(ground)
    });
    page.until("an accent that needs no correction", || {
        let report = with_it(&page, "return it.themeReport;");
        (report == json!([]))
            .then_some(())
            .ok_or(report.to_string())
    });
    with_it(&page, "it.theme = 'light';");
    page.until("light colours", || {
        let ground = style_of(&page, ".leitwerk", "background-color");
        (ground == "rgb(255, 255, 255)").then_some(()).ok_or(ground)
    });
    page.script(
        "document.documentElement.className = 'styles-parts';",
        vec![],
    );
    assert_eq!(style_of(&page, "h1", "color"), "rgb(0, 0, 128)");
}

#[test]
fn takes_the_scheme_of_the_ground_that_a_host_gives() {
    let page = open(Visit::new().expects("has a contrast of"));
    let light = "rgb(236, 239, 242)";
    let is_light = |what: &str| {
        page.until(what, || {
            let ink = style_of(&page, ".leitwerk", "color");
            (ink == light).then_some(()).ok_or(ink)
        });
    };
    // Only the ground, and the portal has said nothing of dark colours.
    with_it(
        &page,
        "it.style.setProperty('--leitwerk-surface', '#0f172a');",
    );
    is_light("light text on a dark ground");
    assert_eq!(with_it(&page, "return it.themeReport;"), json!([]));
    page.link("Standort").click();
    page.is_accessible();
    // No text can be read on both.
    with_it(&page, "it.style.setProperty('--leitwerk-raised', 'white');");
    let report = page.until("a report", || {
        let report = with_it(&page, "return it.themeReport[0] ?? null;");
        (!report.is_null()).then_some(report).ok_or("none")
    });
    assert_eq!(report["property"], "--leitwerk-raised");
    assert_eq!(report["used"], "#0f172a");
    // The ground of the portal is seen through it.
    with_it(
        &page,
        "it.removeAttribute('style'); it.parentNode.style.background = 'navy';
         it.style.setProperty('--leitwerk-surface', 'transparent');",
    );
    is_light("light text on the ground of the portal");
    page.is_accessible();
}

#[test]
fn asks_the_person_before_it_brings_something_in() {
    let page = open(Visit::new());
    answers_kams(&page, "7");
    let example = workspace("b10-1").to_string();
    let script = "window.example = JSON.parse(arguments[0]);
        window.became = 'waiting';
        const it = document.querySelector('kam-leitwerk');
        it.importWorkspace(example).then((done) => { window.became = done; });";
    page.script(script, vec![json!(example)]);
    let became = |outcome: &str| {
        page.until(outcome, || {
            let became = page.script("return became;", vec![]);
            (became == outcome).then_some(()).ok_or(became.to_string())
        });
    };
    // On the page that shows what would change …
    page.sees("Diese Website möchte Angaben in Leitwerk übernehmen");
    page.button("Abbrechen").click();
    became("cancelled");
    page.script(script, vec![json!(example)]);
    page.button("Zusammenführen").click();
    became("merged");
    page.link("Standort").click();
    assert_eq!(page.textbox(KAMS).value(), "12");
    answers_kams(&page, "9");
    // … and where that is not offered, above any other.
    with_it(&page, "it.sections = 'assessment';");
    page.script(script, vec![json!(example)]);
    page.button("Nichts übernehmen").click();
    became("cancelled");
    page.script(script, vec![json!(example)]);
    page.button("Meine Angaben ersetzen").click();
    became("replaced");
    page.textbox(KAMS).holds(
        "have the host's answer",
        "return arguments[0].value !== '7';",
    );
}

#[test]
fn masks_what_is_entered_and_outlives_a_translator() {
    let page = open(Visit::new());
    page.link("Standort").click();
    let masked = with_it(
        &page,
        "const fields = [...it.shadowRoot.querySelectorAll('input, .leitwerk')];
         return fields.length > 8 && fields.every((it) => it.hasAttribute('data-private')
             && it.hasAttribute('data-hj-suppress') && it.dataset.clarityMask === 'true'
             && it.classList.contains('ph-no-capture'));",
    );
    assert_eq!(masked, json!(true));
    // As browsers' translators do it.
    let translate = "const walker = document.createTreeWalker(it.shadowRoot, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            if (!text.data.trim()) continue;
            const font = document.createElement('font');
            font.textContent = text.data.toUpperCase();
            text.replaceWith(font);
        }";
    for screen in [
        "/context",
        "/review",
        "/result",
        "/plan",
        "/plan/team",
        "/data",
        "/",
    ] {
        assert_eq!(
            asks(&page, &format!("it.show('{screen}')"))["done"],
            Value::Null
        );
        page.is_settled();
        with_it(&page, translate);
    }
    assert_eq!(asks(&page, "it.show('/context')")["done"], Value::Null);
    page.textbox(KAMS).focus();
    page.type_text("7");
    let saved = page.stored(KEY).unwrap_or_default();
    assert!(saved.contains("\"kamCount\":7"), "{saved}");
}

#[test]
fn says_that_its_program_takes_long_and_takes_over_when_it_comes() {
    let page = Visit::new()
        .fault(Fault::Held("program.wasm"))
        .patience(Duration::from_secs(60))
        .expects("leitwerk: timeout")
        .open_at(PORTAL);
    page.sees("nach 30 Sekunden noch nicht angekommen");
    hears(&page, "error", &json!({ "kind": "timeout" }));
    page.lets_through();
    page.is_started();
}

#[test]
fn is_loaded_once_and_tells_two_releases_apart() {
    let page = open(Visit::new().expects("runs in this page, version"));
    let twice = "const done = arguments[0];
        import('/portal/leitwerk/element.js?again').then(
            (it) => done(it.KamLeitwerk === customElements.get('kam-leitwerk')),
            (error) => done(String(error)));";
    assert_eq!(page.async_script(twice, vec![]), json!(true));
    page.script(
        "customElements.get('kam-leitwerk').release = 'older';",
        vec![],
    );
    let third = twice.replace("again", "third");
    assert_eq!(page.async_script(&third, vec![]), json!(true));
}

#[test]
fn fetches_its_program_when_it_is_nearly_seen() {
    let page = open(Visit::new());
    let script = "const it = document.createElement('kam-leitwerk');
        it.loading = 'lazy';
        it.instance = 'far';
        const far = document.createElement('div');
        far.className = 'far';
        document.querySelector('#one').replaceChildren(far, it);";
    page.script(script, vec![]);
    page.is_settled();
    assert!(!page.has_program());
    page.script(
        "document.querySelector('kam-leitwerk').scrollIntoView();",
        vec![],
    );
    page.is_started();
}

#[test]
fn three_elements_share_one_program_and_a_stop_tells_all() {
    if only_in_chromium("a trap of the page's own that a script brings about") {
        return;
    }
    let page = open(
        Visit::new()
            .expects("memory access out of bounds")
            .expects("leitwerk"),
    );
    let script = "for (const instance of ['second', 'third']) {
            const it = document.createElement('kam-leitwerk');
            it.instance = instance;
            document.querySelector('#two').append(it);
        }
        return Promise.all([...document.querySelectorAll('kam-leitwerk')].map((it) => it.whenReady())).then(() => true);";
    assert_eq!(page.script(script, vec![]), json!(true));
    let asked = page.asked_of_host();
    let programs = asked.iter().filter(|path| path.ends_with(".wasm")).count();
    assert_eq!(programs, 1);
    let module = asked
        .iter()
        .find(|path| path.contains("program-") && path.ends_with(".js"));
    let script = "import(arguments[0]).then((it) => it.default()).then((program) => {
        setTimeout(() => program.mounted_unmount(0x7ffffff0));
    });";
    page.script(script, vec![module.cloned().unwrap_or_default().into()]);
    page.until("three stops", || {
        let stops = heard(&page, "error")
            .iter()
            .filter(|it| it["kind"] == "stopped")
            .count();
        (stops == 3).then_some(()).ok_or(stops.to_string())
    });
    assert_eq!(
        asks(
            &page,
            "Promise.race([it.exportWorkspace(), 'still waiting'])"
        )["done"],
        "still waiting"
    );
}

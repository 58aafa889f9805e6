//! The element in a frame, for portals that strip custom elements: the portal
//! stands on another origin than the frame.

use leitwerk_journeys::{Fault, Find, Page, Visit, not_in_webkit};
use serde_json::{Value, json};

/// What a portal allows that shows a frame from elsewhere.
const POLICY: &str = "default-src 'none'; \
    script-src 'self' http://localhost:* 'wasm-unsafe-eval'; connect-src 'self'; \
    style-src 'self'; img-src 'self' data:; frame-src 'self' http://localhost:* data:";
const PORTAL: &str = "/pages/framed.html";
const KAMS: &str = "How many KAMs do you lead directly?";

fn visit() -> Visit {
    Visit::new().fault(Fault::Policy(POLICY)).lists_portal()
}

fn portal() -> Page {
    let page = visit().open_at(PORTAL);
    page.in_frame(Page::is_started);
    page
}

/// The height of the frame, and that of what it shows, in px.
fn heights(page: &Page) -> [Value; 2] {
    let outer = page.script(
        "return document.querySelector('iframe').clientHeight;",
        vec![],
    );
    let mut inner = Value::Null;
    page.in_frame(|page| {
        let script = "const it = document.querySelector('kam-leitwerk');
            return Math.ceil(it.getBoundingClientRect().height);";
        inner = page.script(script, vec![]);
    });
    [outer, inner]
}

/// Waits until the frame is as high as what it shows; returns that height.
fn fitted(page: &Page) -> f64 {
    page.until("a frame as high as its content", || match heights(page) {
        [outer, inner] if outer == inner => Ok(outer.as_f64().unwrap_or_default()),
        [outer, inner] => Err(format!("The frame has {outer} px, its content {inner}.")),
    })
}

#[test]
fn is_as_high_as_what_it_shows_and_shrinks_again() {
    let page = portal();
    let start = fitted(&page);
    page.in_frame(|page| page.link("Start the assessment").click());
    page.until("another height", || {
        let now = fitted(&page);
        (now != start).then_some(()).ok_or(now)
    });
    page.in_frame(|page| page.link("Leitwerk").click());
    page.until("the height of the start", || {
        let now = fitted(&page);
        (now == start).then_some(()).ok_or(now)
    });
    page.sees("What stands below it.");
    page.is_accessible();
}

#[test]
fn begins_each_page_at_its_top_and_tells_the_portal() {
    if not_in_webkit("scrolling around a frame of another origin") {
        return;
    }
    let page = visit().height(500).open_at(PORTAL);
    page.in_frame(Page::is_started);
    let script = "window.heard = [];
        for (const name of ['ready', 'navigate', 'change']) {
            document.addEventListener(`leitwerk-${name}`, (event) => {
                heard.push([name, event.target.localName, event.detail.page ?? event.detail.answered]);
            });
        }";
    page.script(script, vec![]);
    page.in_frame(|page| {
        page.link("Start the assessment").click();
        page.textbox(KAMS).fill("8");
        page.link("Next: …").click();
        page.heading("…").nth(0).is_focused();
    });
    page.until("the top of the frame", || {
        let script =
            "return Math.round(document.querySelector('iframe').getBoundingClientRect().top);";
        let top = page.script(script, vec![]).as_i64().unwrap_or(-1);
        (0..500).contains(&top).then_some(()).ok_or(top)
    });
    let heard = page.script("return heard;", vec![]);
    for said in [
        json!(["navigate", "iframe", "/context"]),
        json!(["change", "iframe", 1]),
        json!(["navigate", "iframe", "/task/T1"]),
    ] {
        let heard = heard.as_array().cloned().unwrap_or_default();
        assert!(heard.contains(&said), "{said} is not in {heard:?}");
    }
}

#[test]
fn takes_language_and_colours_of_the_portal() {
    let page = portal();
    let inside = |page: &Page, scheme: &str| {
        page.in_frame(|page| {
            page.until(scheme, || {
                let script = "return [
                    document.querySelector('meta[name=color-scheme]').content,
                    document.querySelector('kam-leitwerk').getAttribute('theme'),
                    document.documentElement.lang,
                ];";
                let found = page.script(script, vec![]);
                (found == json!([scheme, scheme, "en"]))
                    .then_some(())
                    .ok_or(found)
            });
        });
    };
    inside(&page, "light");
    page.script("document.documentElement.className = 'dark';", vec![]);
    inside(&page, "dark");
    page.script("document.documentElement.className = '';", vec![]);
    inside(&page, "light");
}

#[test]
fn is_set_up_by_its_address() {
    let address = "/portal/leitwerk/embed.html?lang=en&theme=dark&readonly=false&sandbox=1";
    let page = Visit::new().open_at(address);
    page.is_started();
    let script = "const it = document.querySelector('kam-leitwerk');
        return [it.readOnly, it.sandbox, document.documentElement.lang,
            document.querySelector('meta[name=color-scheme]').content];";
    assert_eq!(
        page.script(script, vec![]),
        json!([false, true, "en", "dark"])
    );
    page.sees("This is an example to try out.");
}

#[test]
fn keeps_what_is_being_typed_when_the_portal_takes_it_away() {
    let page = portal();
    page.in_frame(|page| {
        page.link("Start the assessment").click();
        page.textbox(KAMS).focus();
        page.type_text("8");
    });
    page.script(
        "document.querySelector('#place').replaceChildren();",
        vec![],
    );
    page.script("host.show(document.querySelector('#place'));", vec![]);
    page.in_frame(|page| {
        page.is_started();
        page.link("Assessment").click();
        page.until("what was typed", || {
            let value = page.textbox(KAMS).value();
            (value == "8").then_some(()).ok_or(value)
        });
    });
}

#[test]
fn talks_to_no_portal_that_it_does_not_list() {
    let page = Visit::new()
        .fault(Fault::Policy(POLICY))
        .expects("is not among the leitwerk-origins of /portal/leitwerk/embed.html")
        .open_at(PORTAL);
    page.in_frame(Page::is_started);
    page.in_frame(|page| {
        page.link("Standortbestimmung beginnen").click();
        // It has no height from outside and scrolls by itself.
        let script = "return getComputedStyle(document.documentElement).overflowY;";
        assert_eq!(page.script(script, vec![]), json!("visible"));
    });
    assert_eq!(page.script("return messages;", vec![]), json!([]));
}

#[test]
fn no_stranger_moves_the_frame() {
    let page = portal();
    let height = fitted(&page);
    // From the portal's own window, and from a sandbox, whose origin is "null".
    let script = "const done = arguments[0];
        const tall = { leitwerk: 1, type: 'height', height: 9000 };
        const odd = [null, undefined, 7, 'height', 'x'.repeat(5e6), [], {}, tall,
            { ...tall, leitwerk: 2 }, { leitwerk: 1, type: 'height', height: 'tall' },
            { leitwerk: 1, type: 'event', name: 'x'.repeat(1e6) }];
        for (const message of odd) window.postMessage(message, '*');
        const sandbox = document.createElement('iframe');
        sandbox.sandbox = 'allow-scripts';
        // A sandbox has no origin of its own that 'self' could mean.
        sandbox.src = `http://localhost:${location.port}/pages/stranger.html`;
        addEventListener('message', ({ source, data }) => {
            if (source === sandbox.contentWindow && data === 'done') done(true);
        });
        document.body.append(sandbox);";
    assert_eq!(page.async_script(script, vec![]), json!(true));
    assert_eq!(fitted(&page), height);
    // Into the frame, from the portal's origin but not from its window.
    let frame = page.script("return frames[0].length;", vec![]);
    assert_eq!(frame, json!(0));
}

#[test]
fn a_frame_that_talks_nonsense_disturbs_no_portal() {
    let page = portal();
    let height = fitted(&page);
    page.script(
        "window.onerror = () => { window.disturbed = true; };",
        vec![],
    );
    page.in_frame(|page| {
        let script = "const say = (message) => parent.postMessage({ leitwerk: 1, ...message }, '*');
            for (const height of [10n, NaN, Infinity, '500', [500], {}, null]) say({ type: 'height', height });
            for (const name of [null, '', 'A', 'x y', {}]) say({ type: 'event', name, detail: 1 });
            say({ type: 'event', name: 'last', detail: 1 });";
        page.script(script, vec![]);
    });
    page.until("the last message", || {
        let script = "return messages.some(({ data }) => data.name === 'last');";
        (page.script(script, vec![]) == json!(true))
            .then_some(())
            .ok_or("not yet")
    });
    assert_eq!(
        page.script("return window.disturbed ?? null;", vec![]),
        Value::Null
    );
    assert_eq!(fitted(&page), height);
}

#[test]
fn the_frame_ignores_what_is_no_greeting() {
    let page = visit()
        .expects("speaks version 2 of the messages, this frame 1")
        .open_at(PORTAL);
    page.in_frame(Page::is_started);
    let height = fitted(&page);
    let script = "const odd = [null, 7, 'hello', 'x'.repeat(5e6), [], {}, { leitwerk: '1', type: 'hello', scheme: 'dark' },
            { leitwerk: 2, type: 'hello', scheme: 'dark' }, { leitwerk: 1, type: 'goodbye', scheme: 'dark' },
            { leitwerk: 1, type: 'hello', scheme: 'red', lang: { toString: 1 } }];
        for (const message of odd) frames[0].postMessage(message, new URL(document.querySelector('iframe').src).origin);";
    page.script(script, vec![]);
    page.in_frame(|page| {
        page.heading("Where do you stand …").is_there();
        let script = "return document.querySelector('kam-leitwerk').getAttribute('theme');";
        assert_eq!(page.script(script, vec![]), json!("light"));
    });
    assert_eq!(fitted(&page), height);
}

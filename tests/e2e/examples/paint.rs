//! How early the first page is painted, and how fast an answer is, beside the
//! same page as hand-written HTML with one sheet and no script:
//! `cargo run -p leitwerk-journeys --example paint`, after `cargo xtask build`.
//!
//! Slow 4G (562 ms, 1.6 Mbit/s down), processor four times slower, files
//! compressed with brotli. Each number is the median of the visits.

use leitwerk_journeys::{Find, PLAIN, Page, SITE, Visit};
use serde_json::{Value, json};

const VISITS: usize = 5;
const KEYS: usize = 20;
const KAMS: &str = "Wie viele KAM führen Sie direkt?";

fn main() {
    println!(
        "{:>28} {:>10} {:>10} {:>6}",
        "ms", "by hand", "Leitwerk", "ratio"
    );
    let first = |path: &'static str| median((0..VISITS).map(|_| first_paint(path)).collect());
    row("first paint", first(PLAIN), first(SITE));
    let answer = |path: &'static str| median((0..VISITS).map(|_| answer(path)).collect());
    row("an answer painted", answer(PLAIN), answer(SITE));
}

fn row(what: &str, by_hand: f64, ours: f64) {
    println!(
        "{what:>28} {by_hand:>10.1} {ours:>10.1} {:>6.2}",
        ours / by_hand
    );
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

fn visit() -> Page {
    let page = Visit::new()
        .slower(4)
        .compressed()
        .open_at("/pages/empty.html");
    page.cdp("Network.enable", json!({}));
    page
}

/// Milliseconds until the first text is painted.
fn first_paint(path: &str) -> f64 {
    let page = visit();
    page.cdp(
        "Network.emulateNetworkConditions",
        json!({
            "offline": false,
            "latency": 562.5,
            "downloadThroughput": 180_000,
            "uploadThroughput": 84_375,
        }),
    );
    page.go(path);
    page.until("the first paint", || {
        let script = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime;";
        page.script(script, vec![])
            .as_f64()
            .ok_or("Nothing is painted.")
    })
}

/// Milliseconds from a key press to the frame that shows it.
fn answer(path: &str) -> f64 {
    let page = visit();
    page.go(&[path, "#/context"].concat());
    if path == SITE {
        page.is_started();
    }
    let script = "window.times = [];
        addEventListener('keydown', (event) => requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => times.push(performance.now() - event.timeStamp);
            port2.postMessage(0);
        }), true);";
    page.script(script, vec![]);
    page.textbox(KAMS).focus();
    for _ in 0..KEYS {
        page.press(&["1", "Backspace"]);
    }
    let times = page.script("return window.times;", vec![]);
    let times = times.as_array().map(Vec::as_slice).unwrap_or_default();
    median(times.iter().filter_map(Value::as_f64).collect())
}

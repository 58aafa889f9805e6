//! What is there after the whole browser was killed.

use std::time::UNIX_EPOCH;

use leitwerk_journeys::{Find, Page, SITE, Visit, only_in_chromium};
use serde_json::json;

/// How often the browser is killed.
const ROUNDS: usize = 20;
/// How often the page is looked at before an answer counts as lost.
const LOOKS: usize = 100;
/// What the page asks where nothing is left but the journal: the browser may
/// have been killed, or somebody has deleted the answers.
const BRING_BACK: &str = "Stand zurückholen";

/// Whether the answer comes back to the page, at once or after a question.
fn comes_back(page: &Page, item: &str, digit: usize) -> bool {
    let script = "const root = document.querySelector('kam-leitwerk').shadowRoot;
        const radio = root.querySelector(`[name='${arguments[0]}'][value='${arguments[1]}']`);
        return radio?.checked === true;";
    let mut looks = 0;
    page.until("the answer, or the end of patience", || {
        looks += 1;
        if page.button(BRING_BACK).count() == 1 {
            page.button(BRING_BACK).click();
        }
        let is_checked = page.script(script, vec![json!(item), json!(digit)]) == json!(true);
        let is_decided = is_checked || looks == LOOKS;
        is_decided.then_some(is_checked).ok_or("It is not there.")
    })
}

/// Notes when an answer is given, by the clock of the machine in ms.
const NOTE: &str = "addEventListener('click', () => { window.answeredAt = Date.now(); }, true);";

/// Waits in the page until the journal holds what is saved, and returns when
/// the answer was given. Nothing is on disk any sooner: the browser needs some
/// 30 ms for that.
const IN_JOURNAL: &str = "
    const done = arguments[arguments.length - 1];
    const ask = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
    const look = async () => {
        const all = await indexedDB.databases();
        if (all.some((one) => one.name === 'leitwerk')) {
            const database = await ask(indexedDB.open('leitwerk'));
            const journal = database.transaction('journal').objectStore('journal');
            const entries = await ask(journal.getAll());
            database.close();
            const saved = localStorage.getItem('leitwerk/site');
            if (entries.some((entry) => String(entry).endsWith(saved))) return done(window.answeredAt);
        }
        setTimeout(look, 5);
    };
    look();";

/// The time by that clock.
fn now() -> u128 {
    UNIX_EPOCH.elapsed().unwrap_or_default().as_millis()
}

#[test]
fn an_answer_is_there_after_the_browser_was_killed() {
    if only_in_chromium("profile that outlives its browser") {
        return;
    }
    let path = [SITE, "#/task/T1"].concat();
    let mut page = Visit::new().open_at(&path);
    let mut lost = Vec::new();
    let mut kills = Vec::new();
    for round in 0..ROUNDS {
        // Another answer each time.
        let (statement, digit) = (round % 5, 1 + round / 5);
        page.is_started();
        let radio = page.radio(&format!("{digit} …")).nth(statement);
        radio.is_there();
        page.script(NOTE, vec![]);
        radio.click();
        let answered = page.async_script(IN_JOURNAL, vec![]);
        page.kill_browser();
        let after = now() - u128::from(answered.as_u64().expect("a time"));
        kills.push(after);
        page.restart_browser(&path);
        page.is_started();
        if !comes_back(&page, &format!("T1.{}", statement + 1), digit) {
            lost.push(format!(
                "answer {round}, killed {after} ms after it was given"
            ));
        }
    }
    println!(
        "{} of {ROUNDS} answers kept; killed so many ms after each: {kills:?}",
        ROUNDS - lost.len()
    );
    assert!(lost.is_empty(), "lost: {lost:#?}");
}

//! What is kept beside the workspace: the journal, earlier states, and what the
//! page says about where it is kept.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE};
use serde_json::{Value, json};

/// Reads everything in the database: the names and values of each shelf. Null
/// where there is no database.
const DATABASE: &str = "
    const done = arguments[arguments.length - 1];
    indexedDB.databases().then(async (all) => {
        if (!all.some((one) => one.name === 'leitwerk')) return done(null);
        const request = indexedDB.open('leitwerk');
        const database = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
        const found = {};
        const transaction = database.transaction([...database.objectStoreNames]);
        const ask = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
        for (const name of database.objectStoreNames) {
            const keys = await ask(transaction.objectStore(name).getAllKeys());
            const values = await ask(transaction.objectStore(name).getAll());
            found[name] = keys.map((key, place) => [key, String(values[place])]);
        }
        database.close();
        done(found);
    });";

/// The database; see [`DATABASE`].
fn database(page: &Page) -> Value {
    page.async_script(DATABASE, vec![])
}

/// The entries of a shelf: name and value.
fn shelf(page: &Page, name: &str) -> Vec<(String, String)> {
    let entries = database(page)[name].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let both = |entry: &Value| (text(&entry[0]), text(&entry[1]));
    entries.iter().map(both).collect()
}

/// Waits until the journal holds exactly what is saved.
fn journal_is_written(page: &Page) {
    page.until("the journal to hold what is saved", || {
        let saved = page.stored(WORKSPACE).unwrap_or_default();
        let journal = shelf(page, "journal");
        let is_written = matches!(&journal[..], [(_, entry)] if entry.ends_with(&saved));
        is_written.then_some(()).ok_or(format!("{journal:?}"))
    });
}

fn first_statement() -> String {
    format!("{SITE}#/task/T1")
}

#[test]
fn what_local_storage_lost_in_a_crash_comes_back_from_the_journal() {
    let page = Visit::new().open_at(&first_statement());
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
    let early = page.stored(WORKSPACE).unwrap_or_default();
    let early_stamp = page.stored("leitwerk/site/stamp").unwrap_or_default();
    page.radio("2 …").nth(1).click();
    page.radio("5 …").nth(1).click();
    page.radio("2 …").nth(1).click();
    page.radio("3 …").nth(2).click();
    page.sees("3 von 30 Aussagen");
    journal_is_written(&page);
    // As it stands on disk when the browser is killed: some seconds old.
    page.store(WORKSPACE, &early);
    page.store("leitwerk/site/stamp", &early_stamp);
    page.kill_and_reopen();
    page.sees("3 von 30 Aussagen");
    page.radio("2 …").nth(1).is_checked();
    page.radio("3 …").nth(2).is_checked();
    page.until("it to be saved again", || {
        let answers = page.workspace()["assessments"][0]["answers"].clone();
        let expected = json!({ "T1.1": 4, "T1.2": 2, "T1.3": 3 });
        (answers == expected).then_some(()).ok_or(answers)
    });
}

//! The browser's database: what is written stands there, for every tab, and
//! goes as a whole.

use leitwerk::model::Date;
use leitwerk::storage::generations::{Before, Cause, Change, Head, Mark, Place, When};
use leitwerk::storage::{Snapshot, checksum, mark};
use wasm_bindgen_test::wasm_bindgen_test;

fn when(minutes: u64) -> When {
    When {
        millis: minutes * 60_000,
        day: Date::EPOCH,
        minute: 0,
    }
}

fn head(minutes: u64, text: &str, made_of: &[&str]) -> Head {
    Head {
        when: when(minutes),
        snapshot: Snapshot {
            text: text.to_owned(),
            revision: String::new(),
            ancestors: made_of.iter().map(|text| mark(checksum(text), 0)).collect(),
            saves: minutes,
        },
    }
}

fn texts(heads: Vec<Head>) -> Vec<String> {
    let mut texts: Vec<_> = heads.into_iter().map(|head| head.snapshot.text).collect();
    texts.sort();
    texts
}

#[wasm_bindgen_test]
async fn the_journal_holds_the_newest_state_and_none_that_it_was_made_of() {
    let place = Place::new("leitwerk/journal");
    place.clear().await.unwrap();
    assert_eq!(place.heads().await, Ok(Vec::new()));
    place.save(&head(1, "a", &[]), &[]).await.unwrap();
    let before = Before {
        cause: Cause::Import,
        text: "a".to_owned(),
    };
    place.save(&head(2, "b", &["a"]), &[before]).await.unwrap();
    assert_eq!(place.heads().await, Ok(vec![head(2, "b", &["a"])]));
    let marks = place.marks().await.unwrap();
    assert_eq!(marks, [Mark::new(when(2), Cause::Import, "a")]);
    assert_eq!(place.text(marks[0]).await, Ok(Some("a".to_owned())));
    place.clear().await.unwrap();
}

#[wasm_bindgen_test]
async fn two_tabs_lose_no_newer_state() {
    let (one, other) = (Place::new("leitwerk/tabs"), Place::new("leitwerk/tabs"));
    one.clear().await.unwrap();
    one.save(&head(1, "a", &[]), &[]).await.unwrap();
    let (b, c) = (head(2, "b", &["a"]), head(2, "c", &["a"]));
    let both = futures_util::future::join(one.save(&b, &[]), other.save(&c, &[]));
    assert_eq!(both.await, (Ok(()), Ok(())));
    assert_eq!(texts(one.heads().await.unwrap()), ["b", "c"]);
    other
        .save(&head(3, "d", &["b", "c", "a"]), &[])
        .await
        .unwrap();
    // What was overtaken comes too late.
    one.save(&b, &[]).await.unwrap();
    assert_eq!(texts(one.heads().await.unwrap()), ["d"]);
    one.clear().await.unwrap();
}

#[wasm_bindgen_test]
async fn what_goes_is_gone_and_the_neighbour_stays() {
    let (own, next) = (Place::new("leitwerk/own"), Place::new("leitwerk/own2"));
    for place in [&own, &next] {
        place.save(&head(1, "a", &[]), &[]).await.unwrap();
        let mark = Mark::new(when(1), Cause::Found, "b");
        let put = [Change::Put(mark, "b".to_owned())];
        place.change(&put).await.unwrap();
    }
    own.clear().await.unwrap();
    assert_eq!(own.heads().await, Ok(Vec::new()));
    assert_eq!(own.marks().await, Ok(Vec::new()));
    assert_eq!(next.heads().await.unwrap().len(), 1);
    assert_eq!(next.marks().await.unwrap().len(), 1);
    next.clear().await.unwrap();
    // The database is closed and deleted now; it is made anew.
    own.save(&head(2, "c", &[]), &[]).await.unwrap();
    assert_eq!(texts(own.heads().await.unwrap()), ["c"]);
    own.clear().await.unwrap();
}

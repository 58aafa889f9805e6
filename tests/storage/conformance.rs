//! What every backend must do; used natively and in a browser.

use std::cell::Cell;
use std::rc::Rc;

use leitwerk::storage::{Backend, Saved, Snapshot, Text};

/// Two doors to one place in which nothing stands yet.
pub type Doors = [Rc<dyn Backend>; 2];

async fn save(door: &Rc<dyn Backend>, expected: Option<Snapshot>, text: &str) -> Saved {
    let next = Text {
        text: text.to_owned(),
        ancestors: Vec::new(),
        saves: 0,
    };
    let saved = door.compare_and_save(expected, next).await;
    saved.expect("a save")
}

fn kept(saved: Saved) -> Snapshot {
    match saved {
        Saved::Kept(snapshot) => snapshot,
        Saved::Conflict(found) => panic!("a conflict with {found:?}"),
    }
}

async fn text(door: &Rc<dyn Backend>) -> Option<String> {
    let loaded = door.load().await.expect("a load");
    loaded.map(|snapshot| snapshot.text)
}

/// Everything but [`calls_the_others`], which takes two pages of a browser.
pub async fn conforms(doors: impl Fn() -> Doors) {
    keeps_what_it_is_given(doors()).await;
    writes_over_nothing_that_it_was_not_told_of(doors()).await;
    keeps_copies_apart(doors()).await;
    removes_everything(doors()).await;
    keeps_every_text(doors()).await;
}

async fn keeps_what_it_is_given([one, other]: Doors) {
    assert_eq!(text(&one).await, None);
    let first = kept(save(&one, None, "first").await);
    assert_eq!(first.text, "first");
    assert_eq!(text(&other).await.as_deref(), Some("first"));
    let second = kept(save(&other, Some(first), "second").await);
    assert_eq!(text(&one).await.as_deref(), Some("second"));
    assert_eq!(
        one.load().await.expect("a load").map(|one| one.text),
        Some(second.text)
    );
}

async fn writes_over_nothing_that_it_was_not_told_of([one, other]: Doors) {
    let first = kept(save(&one, None, "first").await);
    let conflict = |saved: Saved| match saved {
        Saved::Conflict(found) => found.map(|snapshot| snapshot.text),
        Saved::Kept(_) => panic!("written over"),
    };
    assert_eq!(
        conflict(save(&other, None, "mine").await).as_deref(),
        Some("first")
    );
    let second = kept(save(&other, Some(first.clone()), "second").await);
    assert_eq!(
        conflict(save(&one, Some(first), "late").await).as_deref(),
        Some("second")
    );
    assert_eq!(text(&one).await.as_deref(), Some("second"));
    one.remove().await.expect("removed");
    assert_eq!(conflict(save(&one, Some(second), "after").await), None);
    assert_eq!(text(&other).await, None);
}

/// Who writes calls the others.
pub async fn calls_the_others([one, other]: Doors) {
    let calls = Rc::new(Cell::new(0));
    let count = calls.clone();
    let subscription = other.subscribe(Rc::new(move || count.set(count.get() + 1)));
    let first = kept(save(&one, None, "first").await);
    one.settled().await;
    assert!(calls.get() >= 1, "the other was not called");
    drop(subscription);
    let before = calls.get();
    kept(save(&one, Some(first), "second").await);
    one.settled().await;
    assert_eq!(calls.get(), before, "called after the end");
}

async fn keeps_copies_apart([one, other]: Doors) {
    let first = kept(save(&one, None, "first").await);
    let name = one.set_aside("noise").await.expect("a copy");
    if name.is_none() {
        // A place without copies is allowed, and says so.
        return;
    }
    assert_eq!(other.set_aside("noise").await.expect("the same copy"), name);
    assert_ne!(other.set_aside("more noise").await.expect("a copy"), name);
    assert_eq!(text(&one).await.as_deref(), Some("first"));
    kept(save(&one, Some(first), "second").await);
    assert_eq!(one.set_aside("noise").await.expect("still there"), name);
}

async fn removes_everything([one, other]: Doors) {
    kept(save(&one, None, "first").await);
    one.remove().await.expect("removed");
    one.remove().await.expect("nothing left to remove");
    assert_eq!(text(&other).await, None);
    kept(save(&other, None, "anew").await);
    assert_eq!(text(&one).await.as_deref(), Some("anew"));
}

async fn keeps_every_text([one, other]: Doors) {
    let mut last = None;
    let long = "Führung 😀 ".repeat(200_000);
    for sample in [
        "",
        "\u{0}\u{1}\r\n\t",
        "\u{feff}ü",
        "e\u{301}",
        "\u{10ffff}",
        &long,
    ] {
        last = Some(kept(save(&one, last, sample).await));
        assert_eq!(text(&other).await.as_deref(), Some(sample));
    }
}

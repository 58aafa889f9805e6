//! What steps are called, in both languages.

use leitwerk::content::{Locale, step_texts};
use leitwerk::editing::{Command, Entry, EntryKind, SettingChange};
use leitwerk::model::{
    Account, Answer, ContextNumber, Guess, ItemId, Kam, Record, Setting, Sponsor, TaskId, Tier,
    Workspace,
};
use leitwerk::store::{Label, RecordKind, Store};

use super::{apply, edit_kam, step, team};

fn called(store: &mut Store, command: Command) -> [String; 2] {
    step(store, command);
    let label = &store.next_back().unwrap().label;
    Locale::ALL.map(|locale| label.text(locale))
}

fn kam(id: &str, alias: &str) -> Entry {
    Entry::Kam(Box::new(Kam::new(id.into(), alias.into())))
}

#[test]
fn steps_are_called_what_they_change() {
    let mut store = Store::new(team(&["Arve", "Birke"]));
    let command = edit_kam(&store, "Arve", |kam| kam.goal = "Verhandeln".into());
    assert_eq!(
        called(&mut store, command),
        ["Entwicklungsziel von Arve", "Development goal of Arve"]
    );
    let command = edit_kam(&store, "Arve", |kam| {
        kam.goal.clear();
        kam.conflict = true;
    });
    assert_eq!(
        called(&mut store, command),
        ["Angaben zu Arve", "Details of Arve"]
    );
    assert_eq!(
        called(&mut store, Command::Save(kam("", "Cassis"))),
        ["Cassis hinzugefügt", "Cassis added"]
    );
    let people = vec![kam("", "Dorn"), kam("", "Efeu")];
    assert_eq!(
        called(&mut store, Command::Add(people)),
        ["2 Personen übernommen", "2 people taken over"]
    );
    let account = Account {
        id: "a".into(),
        name: "Kunde".into(),
        tier: Tier::A,
        kam_id: Some("Arve".into()),
        deputy_kam_id: None,
        support_member_ids: Vec::new(),
    };
    apply(&mut store, Command::Add(vec![Entry::Account(account)]));
    assert_eq!(
        called(&mut store, Command::Remove(EntryKind::Kam, "Arve".into())),
        ["Arve entfernt", "Arve removed"]
    );
    let sponsor = Sponsor {
        id: "s".into(),
        alias: "Patin".into(),
        ..Sponsor::blank()
    };
    apply(&mut store, Command::Add(vec![Entry::Sponsor(sponsor)]));
    let one = vec![("Birke".to_owned(), Some("s".to_owned()))];
    assert_eq!(
        called(&mut store, Command::Assign(one)),
        ["Patin oder Pate von Birke", "Sponsor of Birke"]
    );
    let both = ["Birke", "Birke"].map(|kam| (kam.to_owned(), None));
    assert_eq!(
        called(&mut store, Command::Assign(both.into())),
        ["2 Paten zugeteilt", "2 sponsors assigned"]
    );
}

#[test]
fn answers_and_settings_are_called_by_what_is_asked() {
    let mut store = Store::default();
    let item = ItemId {
        task: TaskId::T3,
        place: 2,
    };
    let answer = |step| Command::Answer(item, Some(Answer::Rated(step)));
    for step in [1, 2] {
        assert_eq!(
            called(&mut store, answer(step)),
            ["Antwort 3 zu Innovation", "Answer 3 on Innovation"]
        );
    }
    assert_eq!(
        called(&mut store, Command::PickFocus(TaskId::T1, true)),
        ["Schwerpunkte", "Focus"]
    );
    let guess = Guess {
        strongest: Some(TaskId::T1),
        weakest: None,
    };
    assert_eq!(
        called(&mut store, Command::Expect(guess)),
        ["Schätzung vor dem Ergebnis", "Guess before the result"]
    );
    let kams = ContextNumber::KamCount;
    assert_eq!(
        called(&mut store, Command::SetContext(kams, Some(9))),
        ["Anzahl KAM", "Number of KAMs"]
    );
    let hours = SettingChange::Number(Setting::WeeklyHours, Some(40.0));
    assert_eq!(
        called(&mut store, Command::Set(hours))[0],
        "Arbeitswoche bei voller Stelle"
    );
    assert_eq!(
        called(&mut store, Command::Finish),
        ["Abschluss der Standortbestimmung", "End of the assessment"]
    );
    assert_eq!(
        called(&mut store, Command::AnswerContext(kams, Some(8)))[0],
        "Anzahl KAM"
    );
    assert_eq!(
        called(&mut store, Command::Begin),
        ["Neue Standortbestimmung", "New assessment"]
    );
    store.replace_as(Workspace::default(), Label::Opened);
    let label = &store.next_back().unwrap().label;
    assert_eq!(label.text(Locale::De), "Öffnen der Datei");
    assert_eq!(
        Label::Lever(0).text(Locale::De),
        "Hebel «Ein Verkaufsgebiet abgeben»"
    );
}

#[test]
fn typing_a_name_calls_the_step_by_what_stands_there_at_the_end() {
    let mut store = Store::new(team(&["Arve"]));
    store.open_edit();
    for alias in ["Arv", "Ar", "Ara"] {
        let command = edit_kam(&store, "Arve", |kam| alias.clone_into(&mut kam.alias));
        apply(&mut store, command);
    }
    let label = &store.next_back().unwrap().label;
    assert_eq!(label.text(Locale::De), "Alias von Ara");
}

#[test]
fn a_name_that_is_read_out_is_not_too_long() {
    let label = Label::Removed {
        kind: RecordKind::Action,
        name: "Ärger ".repeat(300),
    };
    let text = label.text(Locale::De);
    assert!(text.ends_with("Ärger… entfernt"), "{text}");
    assert!(text.chars().count() < 60);
    let label = Label::Added {
        kind: RecordKind::Assessment,
        name: "2026-03-04".into(),
    };
    assert_eq!(label.text(Locale::De), "Standortbestimmung hinzugefügt");
}

#[test]
fn the_kinds_stand_in_their_order() {
    for locale in Locale::ALL {
        let keys = step_texts(locale).kinds.map(|kind| kind.key);
        let kinds: Vec<_> = RecordKind::ALL.iter().map(|kind| kind.key()).collect();
        assert_eq!(keys[..], kinds);
    }
}

//! Opening a workspace: what a text is, what would change, and what comes of
//! bringing two workspaces together.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::content::Locale;
use leitwerk::exchange::joining::{LeftOut, Namesake, Winner, join, namesakes};
use leitwerk::exchange::opening::{NotOpened, Opened, Other, open_bytes, open_text};
use leitwerk::exchange::people::Form;
use leitwerk::exchange::table::Foreign;
use leitwerk::exchange::{self, link};
use leitwerk::model::{Account, Date, Kam, Tier, Workspace, limits};
use leitwerk::reporting::differences::differences;
use leitwerk::reporting::opening::{left_out, opened, refusal};
use leitwerk::store::{Diff, Label, RecordKind, Store, What, changes};
use proptest::prelude::*;
use serde_json::json;
use support::{cases, examples, workspaces};

fn today() -> Date {
    Date::parse("2026-03-04").expect("a day")
}

fn sample() -> Workspace {
    exchange::read_value(&examples::read("sample-workspace.json")).expect("a workspace")
}

/// Composes ä, as the browser does.
fn normalise(_: Form, text: &str) -> String {
    text.replace("a\u{308}", "ä")
}

fn kam(id: &str, alias: &str) -> Kam {
    Kam::new(id.into(), alias.into())
}

fn other(text: &str) -> Other {
    match open_text(text, today()) {
        Err(NotOpened::Other(other)) => other,
        found => panic!("{text}: {found:?}"),
    }
}

#[test]
fn what_is_no_workspace_is_said_to_be_what_it_is() {
    assert_eq!(open_text(" \u{feff}\n", today()), Err(NotOpened::Empty));
    let code = &examples::read("sample-codes.json")["valid"][0]["code"];
    let view = &examples::read("sample-team-views.json")["cases"][0]["view"];
    let view = json!({ "format": "leitwerk-team-view", "schemaVersion": 2, "view": view });
    let shared = link::write(&sample()).expect("a code");
    assert_eq!(other(code.as_str().expect("a code")), Other::AnswerCode);
    assert_eq!(other(&view.to_string()), Other::TeamView);
    assert_eq!(
        other(&["https://example.org/", link::FRAGMENT, &shared].concat()),
        Other::Link
    );
    assert_eq!(other("Alias;Linie\nArve;Vertrieb\n"), Other::Table);
    assert_eq!(other("Arve\t4\nBirke\t5"), Other::Table);
    assert_eq!(other("Guten Tag"), Other::Text);
    assert_eq!(other("[1, 2]"), Other::Foreign(Foreign::Json));
    assert_eq!(other("{\"a\": 1}"), Other::Foreign(Foreign::Json));
    assert_eq!(other("<html><body>"), Other::Foreign(Foreign::WebPage));
    let workbook = [b"PK\x03\x04...xl/workbook.xml".as_slice(), &[0; 9]].concat();
    assert_eq!(
        open_bytes(&workbook, today()),
        Err(NotOpened::Other(Other::Foreign(Foreign::Workbook)))
    );
    let said = refusal(
        &NotOpened::Other(Other::Foreign(Foreign::Workbook)),
        Locale::De,
    );
    assert_eq!(
        said.message,
        "Das ist eine Excel-Arbeitsmappe, keine Leitwerk-Datei. Personen aus Tabellen \
        übernehmen Sie im Teamplan auf der Seite «Team» unter «Mehrere auf einmal hinzufügen»."
    );
}

#[test]
fn what_is_wrong_is_told_with_its_place_in_words() {
    let mut file = examples::read("sample-workspace.json");
    file["kams"][1]["startedOn"] = json!("2026-02-31");
    file["kams"][1]["competence"]["customer"] = json!(9);
    file["actions"][0]["colour"] = json!("red");
    file["settings"]["blockedWeeks"] = json!(["2026-04-06", "2026-04-07"]);
    file["extra"] = json!(1);
    let Err(why) = open_text(&file.to_string(), today()) else {
        panic!("it was opened");
    };
    let said = refusal(&why, Locale::De);
    let places: Vec<&str> = said.problems.iter().map(|one| &*one.place).collect();
    let text = file["actions"][0]["text"].as_str().expect("a text");
    assert_eq!(
        places,
        [
            "Annahmen, Gesperrte Wochen, Eintrag 2",
            "KAM 2 («Birke»), Beginn in der KAM-Rolle",
            "KAM 2 («Birke»), Kundenverständnis",
            &format!("Massnahme 1 («{text}»), Feld «colour»"),
            "Feld «extra»",
        ]
    );
    assert_eq!(said.problems[1].pointer, "/kams/1/startedOn");
    assert!(
        said.problems[1]
            .message
            .starts_with("Dieses Datum gibt es nicht.")
    );

    let broken = "{ \"format\": \"leitwerk\", äh";
    let Err(NotOpened::Faulty(faulty)) = open_text(broken, today()) else {
        panic!("it was opened");
    };
    assert!(faulty.problems[0].message(Locale::De).contains("Zeile 1"));
    let newer = json!({ "format": "leitwerk", "schemaVersion": 99 });
    let Err(why) = open_text(&newer.to_string(), today()) else {
        panic!("it was opened");
    };
    let said = refusal(&why, Locale::En);
    assert!(
        said.problems[0].message.contains("newer version"),
        "{said:?}"
    );
}

#[test]
fn an_older_file_is_brought_up_to_date_and_that_is_said() {
    let cases = examples::read("sample-migration-1-2.json");
    let before = cases["cases"][0]["before"].to_string();
    let file = open_text(&before, today()).expect("a workspace");
    assert_eq!(file.from_schema, Some(1));
    let said = opened("alt.json", &file, Locale::De);
    assert!(said[1].contains("älteren Version (Schema 1)"), "{said:?}");
    let present = exchange::write(&file.workspace);
    assert_eq!(
        open_text(&present, today()).map(|file| file.from_schema),
        Ok(None)
    );
}

#[test]
fn a_file_in_any_encoding_of_unicode_is_read() {
    let workspace = sample();
    let text = exchange::write(&workspace);
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let marked = ["\u{feff}", &text].concat();
    for bytes in [text.as_bytes(), &wide, marked.as_bytes()] {
        let opened = open_bytes(bytes, today()).expect("a workspace");
        assert_eq!(opened.workspace, workspace);
    }
}

#[test]
fn what_a_mail_puts_around_a_file_is_no_part_of_it() {
    let workspace = sample();
    let text = exchange::write(&workspace);
    for around in [
        ["Hallo,\n\n", "\n\n-- \nGesendet von unterwegs"],
        ["```json\n", "\n```"],
        ["> ", "\n"],
        ["", "\0\0\0"],
        ["", ","],
    ] {
        let opened = open_text(&around.join(&text), today()).expect("a workspace");
        assert_eq!(opened.workspace, workspace, "{around:?}");
    }
    // Twice, cut, or broken into lines it is none, and that is said.
    let lines: Vec<_> = text
        .as_bytes()
        .chunks(76)
        .map(String::from_utf8_lossy)
        .collect();
    for text in [
        text.repeat(2),
        text[..900].into(),
        lines.join("\n> "),
        format!("{text}}}"),
    ] {
        let Err(why) = open_text(&text, today()) else {
            panic!("it was opened");
        };
        let said = refusal(&why, Locale::De);
        assert!(
            said.problems[0].message.contains("lesbares JSON"),
            "{said:?}"
        );
    }
}

#[test]
fn differences_name_each_field_with_its_values() {
    let before = sample();
    let mut after = before.clone();
    after.kams[0].line = "Innendienst".into();
    after.kams[0].started_on = Date::parse("2020-02-01");
    after.kams[0].career_stage = leitwerk::model::CareerStage::Kam;
    after.kams[0].in_pilot = true;
    after.kams[0].sponsor_id = None;
    let gone = after.kams.remove(1);
    after.kams.push(kam("new", "Ulme"));
    after.settings.fixed_hours = None;
    after
        .settings
        .set(leitwerk::model::Setting::WeeklyHours, 40.0);
    let found = differences(&before, &after, Locale::De);
    let [settings, kams] = &found[..] else {
        panic!("{found:#?}");
    };
    let fields = &settings.rows[0].fields;
    assert_eq!(fields.len(), 2);
    assert!(
        fields.contains(&"Arbeitswoche bei voller Stelle: 42 → 40".to_owned()),
        "{fields:?}"
    );
    assert_eq!(kams.title, "KAM");
    assert_eq!(kams.counts, "1 neu, 1 geändert, 1 entfernt");
    assert_eq!(kams.rows[0].name, "Arve");
    assert_eq!(
        kams.rows[0].fields,
        [
            "Laufbahnstufe: Senior KAM → KAM",
            "«Teil eines Pilots»: nein → ja",
            "Linie: Vertrieb → Innendienst",
            &format!("Patin oder Pate: {} → leer", before.sponsors[0].alias),
            "Beginn in der KAM-Rolle: 1. Mai 2019 → 1. Februar 2020",
        ]
    );
    let names: Vec<&str> = kams.rows.iter().map(|row| &*row.name).collect();
    assert_eq!(names.last().copied(), Some(&*gone.alias));
    assert_eq!(kams.rows.last().map(|row| row.what), Some("entfernt"));
}

#[test]
fn people_and_accounts_of_one_name_are_proposed_as_the_same() {
    let mine = Workspace {
        kams: vec![kam("1", "M\u{e4}rz"), kam("2", "Mai"), kam("3", "Mai")],
        ..Workspace::default()
    };
    let mut theirs = Workspace {
        kams: vec![kam("a", " ma\u{308}rz "), kam("b", "Mai"), kam("c", "Juni")],
        ..Workspace::default()
    };
    theirs.kams[0].goal = "Sprechen".into();
    theirs.accounts.push(Account {
        id: "x".into(),
        name: "Aare".into(),
        tier: Tier::A,
        kam_id: Some("a".into()),
        deputy_kam_id: None,
        support_member_ids: Vec::new(),
    });
    let same = namesakes(&mine, &theirs, normalise);
    let pairs: Vec<(&str, &str)> = same.iter().map(|one| (&*one.mine, &*one.theirs)).collect();
    assert_eq!(pairs, [("1", "a"), ("2", "b")]);

    let joined = join(&mine, &theirs, &same, Winner::Mine).workspace;
    let kams: Vec<(&str, &str)> = joined
        .kams
        .iter()
        .map(|one| (&*one.id, &*one.alias))
        .collect();
    assert_eq!(
        kams,
        [("1", "März"), ("2", "Mai"), ("3", "Mai"), ("c", "Juni")]
    );
    assert_eq!(joined.kams[0].goal, "Sprechen");
    assert_eq!(joined.accounts[0].kam_id.as_deref(), Some("1"));

    let apart = join(&mine, &theirs, &[], Winner::Mine).workspace;
    assert_eq!(apart.kams.len(), 6);
    assert_eq!(apart.accounts[0].kam_id.as_deref(), Some("a"));
}

#[test]
fn what_only_one_side_says_stays_and_the_person_chooses_the_rest() {
    let mut mine = sample();
    let mut theirs = mine.clone();
    mine.kams[0].goal = "Hier".into();
    theirs.kams[0].goal = "Dort".into();
    theirs.kams[0].site.clear();
    mine.kams[1].line.clear();
    mine.context.kam_count = Some(2);
    mine.context.remote_kams = Some(1);
    theirs.context.kam_count = Some(9);
    theirs.context.remote_kams = Some(7);
    mine.accounts.pop();
    let with = |winner| join(&mine, &theirs, &[], winner);
    let [by_file, by_mine] = [Winner::Theirs, Winner::Mine].map(with);
    assert_eq!(by_file.contested, 3);
    assert_eq!(by_file.workspace.kams[0].goal, "Dort");
    assert_eq!(by_mine.workspace.kams[0].goal, "Hier");
    for joined in [&by_file.workspace, &by_mine.workspace] {
        assert_eq!(joined.kams[0].site, mine.kams[0].site);
        assert_eq!(joined.kams[1].line, theirs.kams[1].line);
        assert_eq!(joined.accounts.len(), theirs.accounts.len());
    }
    assert_eq!(by_file.workspace.context, theirs.context);
    assert_eq!(by_mine.workspace.context, mine.context);
}

#[test]
fn what_does_not_come_in_is_told() {
    let mut mine = Workspace {
        sponsors: sample().sponsors,
        ..Workspace::default()
    };
    let all = mine.sponsors.len()..limits::SPONSORS;
    mine.sponsors.extend(all.map(|n| leitwerk::model::Sponsor {
        id: format!("s{n}"),
        ..sample().sponsors[0].clone()
    }));
    let mut theirs = Workspace::default();
    theirs.kams.push(kam(&mine.sponsors[0].id.clone(), "Ulme"));
    theirs.sponsors.push(leitwerk::model::Sponsor {
        id: "one-more".into(),
        alias: "Weber".into(),
        ..sample().sponsors[0].clone()
    });
    let joined = join(&mine, &theirs, &[], Winner::Theirs);
    assert_eq!(joined.workspace, mine);
    let told: Vec<(RecordKind, &str, bool)> = joined
        .left_out
        .iter()
        .map(
            |LeftOut {
                 kind,
                 name,
                 is_full,
             }| (*kind, &**name, *is_full),
        )
        .collect();
    assert_eq!(
        told,
        [
            (RecordKind::Kam, "Ulme", false),
            (RecordKind::Sponsor, "Weber", true)
        ]
    );
    assert_eq!(left_out(&joined.left_out, Locale::De).len(), 2);
}

/// A second workspace that shares records with the first.
fn two() -> impl Strategy<Value = (Workspace, Workspace)> {
    (workspaces::workspaces(), workspaces::workspaces())
}

fn winner() -> impl Strategy<Value = Winner> {
    prop_oneof![Just(Winner::Theirs), Just(Winner::Mine)]
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_join_can_be_read_and_loses_nothing((mine, theirs) in two(), winner in winner()) {
        let same: Vec<Namesake> = namesakes(&mine, &theirs, normalise);
        let joined = join(&mine, &theirs, &same, winner);
        let text = exchange::write(&joined.workspace);
        let read = exchange::read(&text, today());
        prop_assert_eq!(read.as_ref(), Ok(&joined.workspace));
        for change in changes(&mine, &joined.workspace) {
            prop_assert!(!matches!(change.what, What::Removed | What::Moved), "{:?}", change);
            if let (Winner::Mine, What::Edited(fields)) = (winner, change.what) {
                for field in fields {
                    prop_assert!(field.before.is_null(), "{:?}", field);
                }
            }
        }
        // Once more brings nothing more.
        let again = join(&joined.workspace, &theirs, &same, winner);
        prop_assert_eq!(again.workspace, joined.workspace);
    }

    #[test]
    fn what_is_joined_with_itself_or_with_nothing_stays((mine, _) in two(), winner in winner()) {
        let alone = join(&mine, &mine, &[], winner);
        prop_assert_eq!(&alone.workspace, &mine);
        prop_assert_eq!(alone.contested, 0);
        let nothing = Workspace::default();
        prop_assert_eq!(&join(&mine, &nothing, &[], winner).workspace, &mine);
        let taken = join(&nothing, &mine, &[], winner).workspace;
        prop_assert!(changes(&taken, &mine).is_empty());
    }

    #[test]
    fn the_preview_is_what_the_step_does((mine, theirs) in two(), winner in winner()) {
        for after in [theirs.clone(), join(&mine, &theirs, &[], winner).workspace] {
            let told = changes(&mine, &after);
            prop_assert_eq!(told.is_empty(), Diff::between(&mine, &after).is_empty());
            let mut store = Store::new(mine.clone());
            let outcome = store.replace_as(after, Label::Opened);
            prop_assert_eq!(&changes(&mine, store.present()), &told);
            prop_assert_eq!(outcome.step().is_none(), told.is_empty());
            prop_assert!(store.undo().is_ok());
            prop_assert!(changes(&mine, store.present()).is_empty());
        }
    }

    #[test]
    fn where_nothing_is_a_file_comes_to_the_letter((_, theirs) in two()) {
        let mut store = Store::new(Workspace {
            locale: theirs.locale.locale().into(),
            ..Workspace::default()
        });
        store.replace_as(theirs.clone(), Label::Opened);
        prop_assert_eq!(exchange::write(store.present()), exchange::write(&theirs));
    }

    #[test]
    fn what_is_told_never_panics((mine, theirs) in two()) {
        for locale in Locale::ALL {
            for group in differences(&mine, &theirs, locale) {
                prop_assert!(!group.rows.is_empty());
            }
        }
    }

    #[test]
    fn no_file_makes_the_reading_panic(json in workspaces::close_json(), text in ".{0,200}") {
        for text in [json.to_string(), text] {
            for locale in Locale::ALL {
                match open_bytes(text.as_bytes(), today()) {
                    Ok(file) => prop_assert!(!opened("x", &file, locale).is_empty()),
                    Err(why) => {
                        let said = refusal(&why, locale);
                        prop_assert!(!said.message.is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let found: Result<Opened, NotOpened> = open_bytes(&bytes, today());
        prop_assert!(found.is_err());
    }
}

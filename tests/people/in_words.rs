//! Tables and lists of people as they lie about: what each must give, in one
//! line. The other files have what went wrong once, and what is written.

use leitwerk::content::Locale;
use leitwerk::exchange::KamField;
use leitwerk::exchange::people::{
    Choice, Note, Outcome, PersonRow, Question, Wrong, guess, is_known_heading, preview,
};
use leitwerk::exchange::table::{Foreign, read_text};
use leitwerk::model::{Kam, Workspace};

use super::opened::normalise;

/// What a text gives, in short: `?` and what is asked, then the people with
/// what is known of them, `~` and what is worth a look, `!` and what is wrong
/// in which line.
fn gives(text: &str) -> String {
    if let Some(foreign) = Foreign::of_text(text) {
        return format!("{foreign:?}");
    }
    let table = read_text(text, is_known_heading);
    let workspace = Workspace::default();
    let preview = preview(&table, &guess(&table), &workspace, normalise);
    let asked = preview.questions.iter().map(|question| match question {
        Question::Heading => "?heading".to_owned(),
        Question::Name => "?name".to_owned(),
        Question::Dates { .. } => "?dates".to_owned(),
    });
    let rows = preview.rows.iter().map(|row| in_short(row, &workspace));
    asked.chain(rows).collect::<Vec<_>>().join(" | ")
}

fn in_short(row: &PersonRow, workspace: &Workspace) -> String {
    let mut text = match &row.outcome {
        Outcome::Bad(problems) => {
            let problems = problems.iter().map(|problem| match &problem.what {
                Wrong::Value(field, _) => format!("{}={}", field.key(), problem.text),
                what => format!("{what:?}"),
            });
            let problems: Vec<_> = problems.collect();
            return format!("!{} {}", row.line, problems.join(" "));
        }
        Outcome::New(kam) | Outcome::Known { new: kam, .. } => {
            let nobody = Kam::new(String::new(), String::new());
            let fields = KamField::ALL.iter().filter(|field| {
                **field != KamField::Alias
                    && field.text(kam, workspace) != field.text(&nobody, workspace)
            });
            let fields: Vec<_> = fields
                .map(|field| format!(" {}={}", field.key(), field.text(kam, workspace)))
                .collect();
            kam.alias.clone() + &fields.concat()
        }
    };
    for note in &row.notes {
        text += &format!(" ~{note:?}");
    }
    text
}

fn each(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(gives(text), *expected, "{text:?}");
    }
}

#[test]
fn what_stands_below_a_table_is_nobody_unless_the_person_says_so() {
    for below in [
        "Total;2;",
        "Summe",
        "GESAMT;;",
        "Gesamtergebnis",
        "Stand: 1.3.2026",
        "Anzahl: 2;;",
        "* x = dezentral",
        "Quelle: SAP HR, 1.3.2026",
        "Erstellt von Max Muster am 1.3.2026",
        "(2 rows)",
        "2 Zeilen",
        "Seite 1 von 1",
    ] {
        let text = format!("Alias;Linie;seit\nAda;Süd;14.3.2024\nBo;;\n\n{below}\n");
        let table = read_text(&text, is_known_heading);
        let preview = preview(&table, &guess(&table), &Workspace::default(), normalise);
        let [ada, bo, remark] = &preview.rows[..] else {
            panic!("{below}: {preview:?}");
        };
        for person in [ada, bo] {
            assert_eq!(
                (person.choice(None), &person.notes[..]),
                (Choice::Add, &[][..])
            );
        }
        assert_eq!(remark.notes, [Note::Remark], "{below}");
        assert_eq!(remark.choice(None), Choice::Skip, "{below}");
    }
    // Names may have numbers.
    each(&[("Alias;Linie\nKAM 1;Süd\nKAM 2;\n", "KAM 1 line=Süd | KAM 2")]);
}

#[test]
fn a_cell_that_says_nothing_sets_nothing() {
    for nothing in [
        "-",
        "–",
        "--",
        "?",
        "…",
        "./.",
        "n/a",
        "N/A",
        "n. a.",
        "k.A.",
        "k. A.",
        "NULL",
        "null",
        "00.00.0000",
        "0000-00-00",
        "0000-00-00 00:00:00",
    ] {
        let text = format!(
            "Alias;Linie;seit;Dauer;Stufe;Ort\nAda;Süd;{0};{0};{0};{0}\n",
            nothing
        );
        assert_eq!(gives(&text), "Ada line=Süd", "{nothing}");
        let flag = format!("Alias;dezentral\nAda;{nothing}\n");
        assert_eq!(gives(&flag), "Ada", "{nothing}");
    }
    // Such a name is none.
    for nothing in ["-", "–", "?", ".", "…", "'", "\u{301}"] {
        let text = format!("Alias;Linie\nAda;Süd\n{nothing};West\n");
        assert_eq!(gives(&text), "Ada line=Süd | !3 NoName", "{nothing}");
    }
    each(&[
        (
            "Alias;Linie\n🦊;Süd\n###;Ost\n",
            "🦊 line=Süd | !3 SpreadsheetError",
        ),
        ("Alias;seit\nAda;0\n", "!2 startedOn=0"),
        (
            "Alias;Linie\n#nv;Süd\nErr :502;Süd\n",
            "!2 SpreadsheetError | !3 SpreadsheetError",
        ),
    ]);
}

#[test]
fn numbers_are_read_with_their_units() {
    for minutes in [
        "90",
        "90.0",
        "90,00",
        "90 min",
        "90 Min.",
        "90\u{a0}Minuten",
        "+90",
    ] {
        let text = format!("Alias;Dauer\nAda;{minutes}\n");
        assert_eq!(gives(&text), "Ada sessionMinutes=90", "{minutes}");
    }
    for weeks in ["2", "2.0", "2 Wochen", "2 weeks", "2 semaines"] {
        let text = format!("Alias;Rhythmus\nAda;{weeks}\n");
        assert_eq!(gives(&text), "Ada intervalWeeks=2", "{weeks}");
    }
    for other in ["2 Monate", "2.5", "zwei", "1 h", "2-3"] {
        let text = format!("Alias;Rhythmus\nAda;{other}\n");
        assert_eq!(gives(&text), format!("!2 intervalWeeks={other}"));
    }
}

#[test]
fn lists_from_mails_and_documents_are_names() {
    let two = "Anna Müller | Björn Graf";
    let three = "Müller, Anna | Graf, Björn | Rochat, Céline";
    each(&[
        ("Anna Müller, Björn Graf", two),
        ("Anna Müller;\nBjörn Graf;", two),
        ("• Anna Müller\n• Björn Graf", two),
        ("- Anna Müller\n- Björn Graf", two),
        ("1. Anna Müller\n2. Björn Graf", two),
        ("1)\tAnna Müller\n2)\tBjörn Graf", two),
        ("17;Anna Müller\n18;Björn Graf", two),
        ("•\tAnna Müller\n•\tBjörn Graf", two),
        ("> ☐ Anna Müller\n> ☐ Björn Graf", two),
        (
            "Anna Müller <a.mueller2@firma.ch>; Björn Graf <graf@firma.ch>",
            two,
        ),
        ("Anna Müller <a@firma.ch>\nBjörn Graf (b@firma.ch)", two),
        ("Müller, Anna; Graf, Björn; Rochat, Céline", three),
        (
            "Müller, Anna <a@b.ch>; Graf, Björn <b@b.ch>; Rochat, Céline <c@b.ch>",
            three,
        ),
        (
            "\"Müller, Anna\" <a@b.ch>, \"Graf, Björn\" <b@b.ch>, \"Rochat, Céline\" <c@b.ch>",
            three,
        ),
        ("Müller, Anna", "Müller, Anna"),
        ("Name\nvon Gunten, Anna Maria\n", "von Gunten, Anna Maria"),
        ("1001;Süd\n1002;Ost\n", "?heading | ?name | !2 NoName"),
        ("Ada, Bo und Cy", "Ada | Bo | Cy"),
        ("Ada, Bo et Cy", "Ada | Bo | Cy"),
        ("anna@firma.ch\nbo@firma.ch", "anna@firma.ch | bo@firma.ch"),
    ]);
}

#[test]
fn what_stands_above_a_list_is_asked_about() {
    for heading in [
        "Sales Rep",
        "Key Accounter",
        "KAM Schweiz",
        "Unsere KAM",
        "UNSERE LEUTE",
        "Responsable de compte",
        "Membre de l'équipe",
        "Account Managers",
        "Liste",
    ] {
        let text = format!("{heading}\nAnna Müller\nBjörn Graf\n");
        let given = gives(&text);
        assert!(
            given.starts_with("?heading") || given == "Anna Müller | Björn Graf",
            "{heading}: {given}"
        );
    }
    each(&[("ANNA MÜLLER\nBJÖRN GRAF", "ANNA MÜLLER | BJÖRN GRAF")]);
}

#[test]
fn headings_may_be_grouped_in_several_languages_and_lines() {
    let ada = "Ada line=Süd startedOn=2024-03-14";
    each(&[
        ("Alias;Rolle;\n;Linie;seit\nAda;Süd;14.3.2024\n", ada),
        (
            "Alias;Rolle;Rolle\nAlias;Linie;seit\nAda;Süd;14.3.2024\n",
            ada,
        ),
        (
            "\"Name\nNom\";\"Linie\nLigne\";\"seit\r\ndepuis\"\nAda;Süd;14.3.2024\n",
            ada,
        ),
        (
            "Name - Nom;Linie - Ligne;seit - depuis\nAda;Süd;14.3.2024\n",
            ada,
        ),
        // A function that is a heading elsewhere is still a function.
        (
            "Name;Funktion;seit\nAda;Key Account Manager;14.3.2024\n",
            "Ada startedOn=2024-03-14",
        ),
        (
            "Legal First Name;Legal Last Name\nAnna;Müller\n",
            "Anna Müller",
        ),
        ("Nachname MA;Vorname MA\nMüller;Anna\n", "Anna Müller"),
        ("Vor- und Nachname\nAnna Müller\n", "Anna Müller"),
    ]);
}

#[test]
fn address_books_and_lists_of_staff_give_whole_names() {
    each(&[
        (
            "\"Anrede\",\"Vorname\",\"Weitere Vornamen\",\"Nachname\",\"Abteilung\",\"Initialen\"\n\
             \"Frau\",\"Anna\",\"\",\"Müller\",\"Süd\",\"A.M.\"\n",
            "Anna Müller line=Süd",
        ),
        (
            "First Name,Middle Name,Last Name,Nickname,Department\nAnna,,Müller,,Süd\n",
            "Anna Müller line=Süd",
        ),
        (
            "Name,Given Name,Family Name,Initials,Nickname\nAnna Müller,Anna,Müller,,\n",
            "Anna Müller",
        ),
        ("Name;Vorname;Kürzel\nMüller;Anna;AMU\n", "Anna Müller"),
        // An alias is one, whatever stands beside it.
        ("Alias;Vorname;Nachname\nAda;Anna;Müller\n", "Ada"),
        ("Kürzel;Abteilung\nAMU;Süd\n", "AMU line=Süd"),
        (
            "+------+-------+------------+\n| name | dept  | start_date |\n\
             +------+-------+------------+\n| Ada  | Süd   | 2024-03-14 |\n\
             | Bo   | NULL  | NULL       |\n+------+-------+------------+\n",
            "Ada line=Süd startedOn=2024-03-14 | Bo",
        ),
        (
            ",name,department,start_date\n0,Ada,Süd,2024-03-14\n1,Bo,nan,NaT\n",
            "Ada line=Süd startedOn=2024-03-14 | Bo",
        ),
    ]);
}

#[test]
fn titles_in_the_middle_are_nobody() {
    each(&[
        (
            "Team\nName;seit\nAda;14.3.2024\nTeam\nName;seit\nBo;21.6.2022\n",
            "Ada startedOn=2024-03-14 | Bo startedOn=2022-06-21",
        ),
        (
            "Süd;\nName;seit\nAda;14.3.2024\nOst;\nName;seit\nBo;21.6.2022\n",
            "Ada startedOn=2024-03-14 | Ost ~Remark | Bo startedOn=2022-06-21",
        ),
        // A table that lies on its side.
        ("Name;Ada;Bo\nAbteilung;Süd;Ost\n", "Abteilung ~Remark"),
    ]);
}

#[test]
fn who_is_not_in_the_plan_is_said_to_be_missing_there() {
    let text = "Alias;Pate;Support\nAda;Max;\nBo;;Innendienst\nCy;-;n/a\n";
    let table = read_text(text, is_known_heading);
    let preview = preview(&table, &guess(&table), &Workspace::default(), normalise);
    let said: Vec<_> = preview
        .rows
        .iter()
        .filter_map(|row| match &row.outcome {
            Outcome::Bad(problems) => Some(problems[0].message(Locale::De)),
            _ => None,
        })
        .collect();
    assert_eq!(said.len(), 2);
    assert!(
        said.iter().all(|said| said.contains("Erfassen Sie")),
        "{said:?}"
    );
}

#[test]
fn what_is_neither_yes_nor_no_is_told_in_words() {
    let table = read_text(
        "Alias;Betreut international\nAda;vielleicht\n",
        is_known_heading,
    );
    let preview = preview(&table, &guess(&table), &Workspace::default(), normalise);
    let Outcome::Bad(problems) = &preview.rows[0].outcome else {
        panic!("a row with a problem");
    };
    assert_eq!(
        problems[0].message(Locale::De),
        "Dieser Wert ist hier nicht vorgesehen. Wählen Sie einen der vorgesehenen Werte. \
         Erlaubt: ja, nein."
    );
}

#[test]
fn lines_and_marks_of_other_programs_are_no_rows() {
    let ada = "Ada line=Süd | Bo line=Ost";
    each(&[
        (
            "-------------\n|Alias|Linie|\n-------------\n|Ada  |Süd  |\n|Bo   |Ost  |\n-------------\n",
            ada,
        ),
        ("Alias;Linie\nAda;Süd\nBo;Ost\n\u{1a}", ada),
        ("Alias;Linie\nAda;Süd\n\u{feff}\"Bo\";\"Ost\"\n", ada),
        ("Alias;Linie\n=\"Ada\";\"=\"\"Süd\"\"\"\nBo;Ost\n", ada),
        ("Alias;Linie\nA\u{1}da;S\u{7f}üd\n", "Ada line=Süd"),
        // A text that was marked so that no spreadsheet runs it stays as it is.
        ("Alias;Linie\nAda;\"'=\"\"Süd\"\"\"\n", "Ada line==\"Süd\""),
    ]);
}

#[test]
fn names_that_look_the_same_are_the_same() {
    for (one, other) in [
        ("Anna D'Angelo", "Anna D’Angelo"),
        ("Anna D'Angelo", "ANNA D´ANGELO"),
        ("Anna-Lena Li", "Anna\u{2011}Lena Li"),
        ("Anna-Lena Li", "Anna–Lena Li"),
        ("Max Weiß", "MAX WEISS"),
        ("Max Weiß", "Max Weiss"),
        ("Jürg Zoë", "Jürg\u{200e} \u{202a}Zoë\u{202c}"),
        ("Jürg Zoë", "Ju\u{308}rg\u{202f}Zoe\u{308}"),
    ] {
        let given = gives(&format!("Alias;Linie\n{one};Süd\n{other};Ost\n"));
        assert!(given.ends_with("~Twice(2)"), "{given}");
    }
    let given = gives("Alias;Linie\nMüller;Süd\nMueller;Ost\n");
    assert_eq!(given, "Müller line=Süd | Mueller line=Ost");
}

#[test]
fn days_of_other_programs_are_read() {
    for text in [
        "14.03.2024 um 12:30",
        "14 March 2024 at 12:30 PM",
        "14/03/2024 à 08:00",
        "2024-03-14Z",
        "2024\u{2011}03\u{2011}14",
        "2024\u{2212}03\u{2212}14",
        "\u{200e}14\u{200e}.\u{200e}03\u{200e}.2024",
        "14032024",
    ] {
        let given = gives(&format!("Alias;seit\nAda;{text}\n"));
        assert_eq!(given, "Ada startedOn=2024-03-14", "{text}");
    }
    assert!(gives("Alias;seit\nAda;04032024\n").starts_with("?dates"));
}

#[test]
fn files_of_other_programs_are_said_to_be_what_they_are() {
    each(&[
        (
            "From: Anna <a@x.ch>\nSubject: Team\nMIME-Version: 1.0\n\nAnna",
            "Mail",
        ),
        ("Subject: Team\nContent-Type: text/plain\n\nAnna", "Mail"),
        ("X-Mozilla-Status: 0001\nReturn-Path: <a@x.ch>\n", "Mail"),
        ("BEGIN:VEVENT\nUID:1\n", "Calendar"),
        ("ID;PWXL;N;E\nC;Y1;X1;K\"Alias\"\nE\n", "OtherWorkbook"),
        ("ID;Person;Linie\n1;Ada;Süd\n", "Ada line=Süd"),
    ]);
}

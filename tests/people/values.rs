//! Days, and yes and no.

use leitwerk::exchange::people::{Order, Question};

use super::opened::{DAYS, Opened, days, problems};

#[test]
fn numbers_of_a_spreadsheet_are_days_and_said_to_be() {
    let opened = Opened::file("dates-excel-serial.csv");
    assert_eq!(days(&opened.kams()), DAYS);
    assert_eq!(opened.preview().serials, [1]);
}

#[test]
fn an_open_order_of_day_and_month_is_asked_once() {
    let mut opened = Opened::file("dates-slash-ambiguous.csv");
    let expected = Question::Dates {
        column: 1,
        orders: vec![Order::DayMonth, Order::MonthDay],
        example: "03/04/2024".to_owned(),
    };
    assert_eq!(opened.preview().questions, [expected]);
    opened.mapping.set_order(1, Order::MonthDay);
    assert_eq!(
        days(&opened.kams()),
        ["2024-03-04", "2022-06-01", "2023-11-05", "2025-01-02"]
    );
    opened.mapping.set_order(1, Order::DayMonth);
    assert_eq!(
        days(&opened.kams()),
        ["2024-04-03", "2022-01-06", "2023-05-11", "2025-02-01"]
    );
}

#[test]
fn days_are_read_as_people_write_them() {
    for (text, day) in [
        ("4.3.26", "2026-03-04"),
        ("04.03.2026", "2026-03-04"),
        ("4. 3. 2026", "2026-03-04"),
        ("2026-03-04", "2026-03-04"),
        ("2026/3/4", "2026-03-04"),
        ("2026.03.04", "2026-03-04"),
        ("20260304", "2026-03-04"),
        ("2026-03-04T00:00:00", "2026-03-04"),
        ("04.03.2026 00:00", "2026-03-04"),
        ("14/03/2026", "2026-03-14"),
        ("3/14/2026 12:00:00 AM", "2026-03-14"),
        ("14-03-2026", "2026-03-14"),
        ("4. März 2026", "2026-03-04"),
        ("Mittwoch, 4. März 2026", "2026-03-04"),
        ("Mi 4. Mrz. 26", "2026-03-04"),
        ("4-Mar-26", "2026-03-04"),
        ("March 4, 2026", "2026-03-04"),
        ("4th of March 2026", "2026-03-04"),
        ("4 mars 2026", "2026-03-04"),
        ("mercredi 4 mars 2026", "2026-03-04"),
        ("1er août 2025", "2025-08-01"),
        ("4 gennaio 2026", "2026-01-04"),
        ("46085", "2026-03-04"),
        ("46085.5", "2026-03-04"),
        ("31.12.68", "2068-12-31"),
        ("1.1.97", "1997-01-01"),
    ] {
        let opened = Opened::text(&format!("Alias;seit\nAda;{text}\n"));
        assert_eq!(days(&opened.kams()), [day], "{text}");
    }
    for text in [
        "31.2.2026",
        "2026-13-01",
        "2026",
        "März 2026",
        "1.3.",
        "gestern",
        "14/14/2026",
        "1.2.3.4",
        "1.3.026",
        "4. Foo 2026",
        "99999999",
        "0",
        "1e5",
    ] {
        let opened = Opened::text(&format!("Alias;seit\nAda;{text}\n"));
        let problems = problems(&opened.preview());
        assert_eq!(problems.len(), 1, "{text}");
        assert_eq!(
            (problems[0].0, &*problems[0].1, &*problems[0].2),
            (2, "seit", text)
        );
    }
    // In another column, the first day decides for all.
    let opened = Opened::text("Alias;seit\nAda;01/02/2025\nBo;25/12/24\n");
    assert_eq!(days(&opened.kams()), ["2025-02-01", "2024-12-25"]);
    // Where no order suits all, the person says which.
    let opened = Opened::text("Alias;seit\nAda;31/12/2025\nBo;12/31/2024\nCy;1/2/2024\n");
    assert!(opened.preview().is_open);
    // The same day in both orders is no question.
    let opened = Opened::text("Alias;seit\nAda;03/03/2025\n");
    assert_eq!(days(&opened.kams()), ["2025-03-03"]);
}

#[test]
fn yes_and_no_are_read_as_people_write_them() {
    for (text, flag) in [
        ("ja", true),
        ("JA", true),
        ("j", true),
        ("yes", true),
        ("Y", true),
        ("x", true),
        ("X", true),
        ("1", true),
        ("WAHR", true),
        ("TRUE", true),
        ("oui", true),
        ("vrai", true),
        ("sì", true),
        ("si", true),
        ("vero", true),
        ("✓", true),
        ("☑", true),
        ("", false),
        ("nein", false),
        ("n", false),
        ("No", false),
        ("non", false),
        ("0", false),
        ("FALSCH", false),
        ("faux", false),
        ("falso", false),
        ("-", false),
        ("–", false),
    ] {
        let opened = Opened::text(&format!("Alias;dezentral\nAda;{text}\n"));
        assert_eq!(opened.kams()[0].decentralised, flag, "{text}");
    }
}

//! Part B: levels, quadrants, styles and the words around them.

use leitwerk::content::{levels, quadrants, result_labels, styles};

use crate::markdown::{DOCUMENT, columns, row, rows};

#[test]
fn the_levels_are_those_of_b4() {
    let table = rows("## B.4");
    for (locale, column) in columns(2) {
        for (level, row) in levels(locale).iter().zip(&table) {
            assert_eq!(
                [&level.level.to_string(), level.name],
                [row[0], row[column]]
            );
            assert!(column == 2 || level.reading == row[4]);
        }
    }
}

#[test]
fn the_quadrants_are_those_of_b5() {
    let table = rows("## B.5");
    for (locale, column) in columns(2) {
        for (quadrant, row) in quadrants(locale).iter().zip(&table) {
            assert_eq!([quadrant.key, quadrant.name], [row[0], row[column]]);
        }
    }
}

#[test]
fn the_styles_are_those_of_b7_and_e() {
    let names: Vec<_> = rows("## B.7")
        .into_iter()
        .filter(|row| row.len() == 5)
        .collect();
    assert_eq!(names.len(), 5);
    for (locale, column) in columns(3) {
        for (style, name) in styles(locale).iter().zip(&names) {
            let key = format!("`{}`", style.key);
            assert_eq!([&key, style.name], [name[2], name[column]]);
            let text = row("### Balance profile", &key);
            assert_eq!(style.recommendation, text[column - 2]);
            assert_eq!(style.phrases.join(", "), text[3]);
        }
    }
}

#[test]
fn the_labels_that_the_document_quotes_stand_as_quoted() {
    for (locale, _) in columns(0) {
        let labels = result_labels(locale);
        let both = [
            labels.not_scorable,
            labels.target_reached,
            labels.no_reliable_change,
        ];
        for label in both.into_iter().chain([labels.not_validated]) {
            assert!(DOCUMENT.contains(label), "{label}");
        }
    }
    let german = result_labels(leitwerk::content::Locale::De);
    for label in [
        german.resolution,
        german.weighted,
        german.weaker_leg,
        german.greatest_tension,
    ] {
        assert!(DOCUMENT.contains(&format!("«{label}»")), "{label}");
    }
}

//! Parts C and D: the names of the planner's sets, quantities and settings.

use leitwerk::content::{
    FIXED_HOURS_SPLIT, Locale, Named, SettingText, SettingsTexts, capacity_texts, planner_names,
    settings_texts,
};
use leitwerk::model::{
    ActionStatus, CareerIntent, CareerStage, Competence, FIXED_HOURS, PositionStatus, RoleType,
    Setting, Severity, SponsorLevel, Stage,
};

use leitwerk::planning::capacity::SOURCE_HOURS;

use crate::markdown::{DOCUMENT, columns, rows, section};

fn keys(names: &[Named]) -> Vec<&'static str> {
    names.iter().map(|named| named.key).collect()
}

macro_rules! assert_names {
    ($names:expr, $set:ty) => {
        let members: Vec<_> = <$set>::ALL.iter().map(|member| member.key()).collect();
        assert_eq!(keys(&$names), members);
    };
}

#[test]
fn every_member_of_the_workspace_s_sets_has_its_name_in_its_place() {
    for locale in Locale::ALL {
        let names = planner_names(locale);
        assert_names!(names.stages, Stage);
        assert_names!(names.competences, Competence);
        assert_names!(names.career_stages, CareerStage);
        assert_names!(names.career_intents, CareerIntent);
        assert_names!(names.sponsor_levels, SponsorLevel);
        assert_names!(names.role_types, RoleType);
        assert_names!(names.position_statuses, PositionStatus);
        assert_names!(names.action_statuses, ActionStatus);
        assert_names!(names.severities, Severity);
        let settings = settings_texts(locale).numbers.iter().map(|text| text.key);
        assert!(settings.eq(Setting::ALL.iter().map(|setting| setting.key())));
    }
}

#[test]
fn both_languages_name_the_same_members() {
    let [german, english] = Locale::ALL.map(planner_names);
    assert_eq!(keys(&german.lights), keys(&english.lights));
    assert_eq!(keys(&german.uncovered), keys(&english.uncovered));
    let [german, english] = Locale::ALL.map(capacity_texts);
    assert_eq!(keys(&german.bands), keys(&english.bands));
    assert_eq!(keys(&german.archetypes), keys(&english.archetypes));
    assert_eq!(keys(&german.levers), keys(&english.levers));
    let [german, english] = Locale::ALL.map(|locale| {
        other_settings(settings_texts(locale)).map(|text| (text.key, text.unit.is_some()))
    });
    assert_eq!(german, english);
}

fn other_settings(texts: &SettingsTexts) -> [SettingText; 7] {
    [
        texts.targets,
        texts.context_emphasis,
        texts.fixed_hours,
        texts.need_by_stage,
        texts.allow_same_line,
        texts.sales_line,
        texts.blocked_weeks,
    ]
}

#[test]
fn the_stages_are_those_of_c2() {
    let table = rows("## C.2");
    let stage = |key: &str| {
        table
            .iter()
            .find(|row| row[1] == format!("`{key}`"))
            .unwrap()
    };
    for (locale, side) in columns(0) {
        for named in planner_names(locale).stages {
            let (german, english) = stage(named.key)[0].split_once(" / ").unwrap();
            let name = [german, english][side];
            assert_eq!(named.name.to_lowercase(), name.to_lowercase());
        }
    }
    assert_eq!(
        f64::from(FIXED_HOURS_SPLIT.iter().sum::<u8>()),
        FIXED_HOURS.default
    );
}

#[test]
fn the_competences_are_those_of_d1() {
    let table: Vec<_> = rows("## D.1")
        .into_iter()
        .filter(|row| row.len() == 8)
        .collect();
    for (locale, column) in columns(1) {
        let names = planner_names(locale);
        for (named, row) in names.competences.iter().zip(&table) {
            assert_eq!(format!("`{}`", named.key), row[0]);
            assert_eq!(named.name.to_lowercase(), row[column].to_lowercase());
        }
    }
    for (level, name) in planner_names(Locale::De)
        .competence_levels
        .iter()
        .enumerate()
    {
        assert!(section("## D.1").contains(&format!("{} «{name}»", level + 1)));
    }
}

#[test]
fn the_bands_and_levers_are_those_of_part_c() {
    let table: Vec<_> = rows("## C.3")
        .into_iter()
        .filter(|row| row.len() == 5)
        .collect();
    for (locale, column) in columns(2) {
        // The first band stands for a team without KAMs and has no row.
        for (band, row) in capacity_texts(locale).bands[1..].iter().zip(&table) {
            assert_eq!(
                [&format!("`{}`", band.key), band.name],
                [row[0], row[column]]
            );
        }
    }
    for (lever, row) in capacity_texts(Locale::De).levers.iter().zip(rows("## C.4")) {
        assert_eq!(lever.key, row[0]);
        assert!(
            row[1].starts_with(&format!("{} / ", lever.name)),
            "{}",
            lever.name
        );
    }
    for locale in Locale::ALL {
        assert!(DOCUMENT.contains(capacity_texts(locale).archetype_note));
    }
}

#[test]
fn the_spans_by_source_are_those_of_c2_and_c3() {
    let table = rows("## C.2");
    for locale in Locale::ALL {
        assert!(section("## C.3").contains(capacity_texts(locale).spans.sentence));
    }
    for (n, hours) in SOURCE_HOURS.iter().enumerate() {
        let [german, english] = Locale::ALL.map(|locale| capacity_texts(locale).spans.sources[n]);
        let hours = format!("{hours:.1}");
        let row = table.iter().find(|row| row[0] == hours).expect(&hours);
        assert_eq!(english.source, row[2].replace(" (secondary)", ""));
        assert_eq!(german.source, english.source);
        let in_document = row[1].contains(english.reading);
        assert!(
            in_document || row[1].contains(english.name),
            "{}",
            english.reading
        );
    }
}

#[test]
fn every_default_of_the_capacity_says_where_it_comes_from() {
    // What C.2 lists with a default of its own, and the needs.
    let table = rows("## C.2");
    let defaults = table.iter().filter(|row| row.len() == 6);
    let keys = defaults.map(|row| row[0].trim_matches('`'));
    let from_team = [
        "kamCount",
        "territories",
        "otherReports",
        "ownAccounts",
        "openPositions",
        "employment",
    ];
    let keys = keys.filter(|key| !from_team.contains(key));
    let expected: Vec<_> = keys.chain(["needByStage", "remoteNeed"]).collect();
    let [german, english] = Locale::ALL.map(|locale| {
        let texts = capacity_texts(locale);
        texts.origins.map(|origin| origin.key)
    });
    assert_eq!(german, english);
    assert_eq!(german.to_vec(), expected);
}

#[test]
fn the_severities_and_reasons_stand_as_quoted() {
    let german = planner_names(Locale::De);
    let severities = german.severities.map(|severity| severity.name);
    let spoken: Vec<_> = severities.into_iter().rev().collect();
    assert!(section("## 0").contains(&format!("German: {}.", spoken.join(", "))));
    let english = planner_names(Locale::En);
    for (german, english) in german.uncovered.iter().zip(&english.uncovered) {
        let quoted = format!("«{}» ({})", german.name, english.name);
        assert!(section("## D.4").contains(&quoted), "{quoted}");
    }
}

//! The quarter's coaching: in a file, blocked weeks, sessions that were held.

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::json;

/// The calendar of three KAMs, two of them with a cadence.
fn calendar(visit: Visit) -> Page {
    let mut workspace = workspace("b10-1");
    workspace["kams"] = json!([
        { "id": "k1", "alias": "Arve; Süd", "intervalWeeks": 2, "sessionMinutes": 90 },
        { "id": "k2", "alias": "Birke", "intervalWeeks": 4, "sessionMinutes": 60 },
        { "id": "k3", "alias": "Eibe" },
    ]);
    visit
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/plan/calendar"))
}

/// The events of a calendar file, as another program reads them.
fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap_or_default();
    let event = |component: CalendarComponent| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    };
    calendar.components.into_iter().filter_map(event).collect()
}

/// How many sessions the page announces.
fn announced(page: &Page) -> usize {
    page.until("the number of sessions", || {
        let text = page.text();
        let number = text.split(" Gespräche in 13 Wochen.").next();
        let number = number.and_then(|before| before.lines().last()?.parse().ok());
        number.ok_or(text)
    })
}

#[test]
fn the_quarter_goes_into_a_calendar_file() {
    let page = calendar(Visit::new().width(390));
    page.sees("Ohne Coaching-Rhythmus:");
    page.button("Rhythmus festlegen: Eibe").is_there();
    let count = announced(&page);
    assert!(count >= 8, "{count} sessions");
    page.fits();

    page.button("Kalender speichern (.ics)").click();
    let file = page.downloaded_text(".ics");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let events = events(&file);
    assert_eq!(events.len(), count);
    let shown = page.text();
    for event in &events {
        let Some(DatePerhapsTime::Date(day)) = event.get_start() else {
            panic!("no day: {event:?}");
        };
        assert_eq!(event.get_end(), day.succ_opt().map(DatePerhapsTime::Date));
        let (summary, minutes) = match event.get_summary() {
            Some("Coaching: Arve; Süd") => ("Arve; Süd", "90 Minuten"),
            Some("Coaching: Birke") => ("Birke", "60 Minuten"),
            other => panic!("{other:?}"),
        };
        let on = day.format("%-d. ").to_string();
        let is_shown =
            |line: &str| line.contains(&on) && line.contains(summary) && line.contains(minutes);
        assert!(shown.lines().any(is_shown), "{event:?} in:\n{shown}");
    }
}

#[test]
fn a_session_that_was_held_stands_with_the_kam() {
    let page = calendar(Visit::new());
    let coached = |page: &Page| page.workspace()["kams"][1]["lastCoachingOn"].clone();
    assert!(coached(&page).is_null());
    page.button("Gehalten: Birke, …").nth(0).click();
    page.sees("Letztes Coaching von Birke: ");
    let today = "const now = new Date();
        return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
            .map((part) => String(part).padStart(2, '0')).join('-');";
    // The first session lies ahead; it was held today.
    assert_eq!(coached(&page), page.script(today, vec![]));
    page.button("Rückgängig machen").click();
    page.lacks("Letztes Coaching von Birke");
    assert!(coached(&page).is_null());
}

#[test]
fn a_blocked_week_has_no_sessions() {
    let page = calendar(Visit::new());
    let week = page.checkbox("Woche ab …").nth(0);
    week.click();
    week.is_checked();
    page.sees("0 Minuten, gesperrt");
    assert_eq!(page.workspace()["settings"]["blockedWeeks"], json!([0]));
    page.reload();
    page.checkbox("Woche ab …").nth(0).click();
    page.lacks("Minuten, gesperrt");
    assert_eq!(page.workspace()["settings"]["blockedWeeks"], json!(null));
}

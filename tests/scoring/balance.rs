//! The balance profile (B.7).

use leitwerk::scoring::Style;

use super::support::questionnaire::{balance, workspace};
use super::{PLAIN, report};

#[test]
fn the_balance_takes_the_first_style_that_matches() {
    for (pairs, style, tension) in [
        ("44 44 44 44", Some(Style::Both), None),
        // 60 and 80 need three items a pole.
        ("44 44 33 ??", Some(Style::Both), None),
        ("35 35 45 ??", Some(Style::Inspiring), Some("B1")),
        ("21 22 22 22", Some(Style::Restrained), Some("B1")),
        ("25 23 22 22", Some(Style::Inspiring), Some("B1")),
        ("35 35 45 45", Some(Style::Inspiring), Some("B1")),
        ("53 43 53 42", Some(Style::Steering), Some("B1")),
        ("33 33 33 34", Some(Style::Moderate), Some("B4")),
        // A difference of 20 points or less does not lean: 18.75 here.
        ("33 34 34 34", Some(Style::Moderate), Some("B2")),
        ("34 34 34 34", Some(Style::Inspiring), Some("B1")),
        // Without a pole there is no profile, and no tension.
        ("15 15 1? 1?", None, None),
        ("?5 15 15 -5", None, None),
    ] {
        let mut workspace = workspace(PLAIN, "333333");
        workspace.assessments[0].balance = balance(pairs);
        let profile = report(&workspace).balance;
        assert_eq!(profile.map(|profile| profile.style), style, "{pairs}");
        let found = profile.and_then(|profile| profile.tension);
        assert_eq!(found.map(|pair| pair.as_str()), tension, "{pairs}");
    }
}

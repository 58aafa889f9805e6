//! Small teams to plan for.

use leitwerk::model::{Date, Kam, Record, Sponsor, Stage, Workspace};

/// The date of this text.
pub fn date(text: &str) -> Date {
    Date::parse(text).expect(text)
}

/// The reference date of the worked examples.
pub fn as_of() -> Date {
    date("2026-03-04")
}

/// A KAM of whom nothing but the id is known.
pub fn kam(id: &str) -> Kam {
    Kam::new(id.to_owned(), format!("KAM {id}"))
}

/// A KAM who needs so many hours of coaching a month, 2.0 to 5.5 in halves.
pub fn kam_needing(index: usize, need: f64) -> Kam {
    Kam {
        decentralised: need.fract() > 0.0,
        stage: Some(match need.trunc() as u32 {
            2 => Stage::Senior,
            3 => Stage::Independent,
            4 => Stage::Developing,
            _ => Stage::Onboarding,
        }),
        ..kam(&format!("k{index:02}"))
    }
}

/// A sponsor of whom nothing but id and alias is known.
pub fn sponsor(id: &str, alias: &str) -> Sponsor {
    Sponsor {
        id: id.to_owned(),
        alias: alias.to_owned(),
        ..Sponsor::blank()
    }
}

/// A workspace with nothing but these KAMs.
pub fn team_of(kams: impl IntoIterator<Item = Kam>) -> Workspace {
    Workspace {
        kams: kams.into_iter().collect(),
        ..Workspace::default()
    }
}

/// A workspace with KAMs who need so many hours each.
pub fn team_needing(needs: &[f64]) -> Workspace {
    team_of((1..).zip(needs).map(|(i, need)| kam_needing(i, *need)))
}

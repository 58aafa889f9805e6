//! A team to which people come.

use leitwerk::model::{Date, Kam, SupportMember, Workspace};

use super::support::team::sponsor;

/// A team to export: two people of one name, a sponsor, texts of several
/// lines with everything that a spreadsheet tears.
pub fn team() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.sponsors.push(sponsor("s1", "Pat, Max"));
    for (id, alias) in [
        ("k1", "Ada"),
        ("k2", "Bo; \"gross\""),
        ("k3", "Ada"),
        ("k4", "Cy, Li"),
    ] {
        let mut kam = Kam::new(id.into(), alias.into());
        kam.line = "Vertrieb, Süd; West".into();
        kam.goal = "Erst dies, dann\n(oder nie) das; \"bald\"".into();
        kam.started_on = Date::new(2024, 3, 14);
        kam.decentralised = true;
        kam.sponsor_id = Some("s1".into());
        workspace.kams.push(kam);
    }
    workspace
}

pub fn member(id: &str, alias: &str) -> SupportMember {
    SupportMember {
        id: id.into(),
        alias: alias.into(),
        function: String::new(),
    }
}

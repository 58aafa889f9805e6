use super::DifferenceTexts;

pub static DIFFERENCES: DifferenceTexts = DifferenceTexts {
    kinds: [
        "Facts about the team",
        "Assumptions",
        "Assessments",
        "The KAMs' views",
        "KAMs",
        "Key accounts",
        "Support members",
        "Sponsors",
        "Positions",
        "Actions",
    ],
    added: "new",
    removed: "removed",
    changed: "changed",
    moved: "another order",
    added_count: "{n} new",
    removed_count: "{n} removed",
    changed_count: "{n} changed",
    field: "{field}: {before} → {after}",
    other_field: "Other details",
    empty: "empty",
    not_applicable: "not applicable",
    more: "Show {n} more",
};

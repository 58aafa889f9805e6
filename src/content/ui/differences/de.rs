use super::DifferenceTexts;

pub static DIFFERENCES: DifferenceTexts = DifferenceTexts {
    kinds: [
        "Angaben zum Team",
        "Annahmen",
        "Standortbestimmungen",
        "Sichten der KAM",
        "KAM",
        "Schlüsselkunden",
        "Support-Mitglieder",
        "Patinnen und Paten",
        "Stellen",
        "Massnahmen",
    ],
    added: "neu",
    removed: "entfernt",
    changed: "geändert",
    moved: "andere Reihenfolge",
    added_count: "{n} neu",
    removed_count: "{n} entfernt",
    changed_count: "{n} geändert",
    field: "{field}: {before} → {after}",
    other_field: "Weitere Angaben",
    empty: "leer",
    not_applicable: "nicht anwendbar",
    more: "{n} weitere zeigen",
};

use super::PlanTexts;

pub static PLAN: PlanTexts = PlanTexts {
    edit: "Bearbeiten",
    close: "Schliessen",
    remove: "Entfernen",
    removed: "«{name}» ist entfernt.",
    undo: "Rückgängig machen",
    add: "Hinzufügen",
    show_more: "{n} weitere zeigen",
    example: "Beispiel laden",
    example_hint: "Das Beispiel zeigt einen ausgefüllten Teamplan. Ihre eigenen Angaben bleiben davon unberührt.",
    nothing_chosen: "keine Angabe",
    yes: "ja",
    no: "nein",
    move_to: "Verschieben nach",
    move_label: "«{name}» verschieben nach",
    column_empty: "Keine.",
    reminder: "Am Vortag um 9 Uhr erinnern",
    not_remembered: "Ihr Browser merkt sich nicht, was Sie gespeichert haben. Was später wegfällt, löschen Sie im Kalender selbst.",
};

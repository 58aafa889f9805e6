use super::DataTexts;

pub static DATA: DataTexts = DataTexts {
    title: "Ihre Daten liegen nur in diesem Browser",
    lead: "Speichern Sie Ihren Stand als Datei, um ihn aufzubewahren, weiterzugeben oder auf einem anderen Gerät zu öffnen.",
    export_title: "Als Datei speichern",
    export_hint: "Die Datei enthält alle Angaben, auch den Teamplan.",
    import_title: "Datei öffnen",
    import_label: "Leitwerk-Datei (JSON)",
    import_hint: "Der Inhalt der Datei tritt an die Stelle Ihrer jetzigen Angaben. Das lässt sich rückgängig machen, solange die Seite offen ist.",
    import_done: "Die Datei ist geöffnet.",
    import_failed: "Die Datei wurde nicht geöffnet. Ihre Angaben sind unverändert. Wählen Sie eine Datei, die Leitwerk gespeichert hat.",
    import_more: "und {n} weitere",
    whole_file: "Ganze Datei",
    undo: "Rückgängig",
    undone: "Die letzte Änderung ist rückgängig gemacht.",
    delete_title: "Alles löschen",
    delete_hint: "Löscht alle Angaben dieses Browsers, auch beiseitegelegte. Das lässt sich nicht rückgängig machen.",
    delete_ask: "Alles löschen …",
    delete_confirm: "Ja, endgültig löschen",
    delete_cancel: "Behalten",
    deleted: "Alles ist gelöscht.",
};

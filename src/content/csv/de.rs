use super::CsvTexts;

pub static CSV: CsvTexts = CsvTexts {
    yes: "ja",
    no: "nein",
    allowed: "Erlaubt: {allowed}.",
    surplus: "Die Zeile hat mehr Zellen als die erste Zeile Spalten. Setzen Sie Texte mit Trennzeichen in Anführungszeichen.",
    empty: "Die Datei ist leer. Wählen Sie eine Datei mit mindestens einem Namen.",
    no_alias: "Die Datei hat keine Spalte mit Namen. Schreiben Sie in die erste Zeile «alias» über die Spalte mit den Namen.",
    too_large: "Die Datei ist grösser als 5 MB. Teilen Sie sie auf.",
};

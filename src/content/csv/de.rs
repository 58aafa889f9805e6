use super::CsvTexts;

pub static CSV: CsvTexts = CsvTexts {
    yes: "ja",
    no: "nein",
    allowed: "Erlaubt: {allowed}.",
    surplus: "Die Zeile hat mehr Zellen als die Überschrift Spalten. Setzen Sie Texte mit Trennzeichen in Anführungszeichen.",
    spreadsheet_error: "Das ist ein Fehler der Tabellenkalkulation, kein Wert. Verbessern Sie die Zelle in der Tabelle.",
    no_name: "Hier steht kein Name, den man sieht. Ergänzen Sie ihn in der Tabelle.",
    unknown_name: "So heisst hier niemand im Plan. Erfassen Sie diese Person zuerst, oder übernehmen Sie die Spalte nicht.",
    unclosed: "Ein Anführungszeichen öffnet und schliesst nicht; gelesen ist bis zum Ende der Zeile.",
    unreadable: "Ein Zeichen liess sich nicht lesen (�).",
    twice: "Der Name steht schon in Zeile {line}.",
    ambiguous: "Im Plan heissen mehrere so.",
    remark: "Das ist wohl keine Person, sondern eine Summe oder Anmerkung.",
    empty: "Hier steht nichts. Wählen Sie eine Datei oder einen Text mit mindestens einem Namen.",
    too_large: "Die Datei ist grösser als 5 MB. Teilen Sie sie auf.",
    is_foreign: "Das ist {what}, keine Tabelle in Textform. {todo}",
    foreign: [
        [
            "eine Excel-Arbeitsmappe",
            "Öffnen Sie sie als Datei, oder speichern Sie das Blatt als CSV.",
        ],
        [
            "eine Excel-Arbeitsmappe in einem alten oder binären Format",
            "Speichern Sie sie in Excel als .xlsx oder als CSV.",
        ],
        [
            "eine Office-Datei mit Kennwort",
            "Nehmen Sie das Kennwort weg, oder speichern Sie das Blatt als CSV.",
        ],
        [
            "eine Tabelle eines anderen Programms",
            "Speichern Sie sie als .xlsx oder als CSV.",
        ],
        [
            "ein Textdokument",
            "Kopieren Sie die Tabelle darin, und fügen Sie sie als Text ein.",
        ],
        [
            "eine Präsentation",
            "Kopieren Sie die Tabelle darin, und fügen Sie sie als Text ein.",
        ],
        [
            "ein Archiv mit mehreren Dateien",
            "Entpacken Sie es, und öffnen Sie die Tabelle darin.",
        ],
        [
            "ein PDF",
            "Kopieren Sie die Namen darin, und fügen Sie sie als Text ein.",
        ],
        [
            "ein Bild",
            "Wählen Sie eine Tabelle, oder schreiben Sie die Namen ab.",
        ],
        [
            "eine Webseite, wie sie manche Programme mit der Endung .xls liefern",
            "Öffnen Sie sie in Excel, und speichern Sie sie als .xlsx oder als CSV.",
        ],
        [
            "eine Visitenkarte (vCard)",
            "Exportieren Sie die Kontakte als CSV.",
        ],
        ["ein Kalender", "Wählen Sie eine Tabelle mit Personen."],
        [
            "eine E-Mail",
            "Kopieren Sie die Namen darin, und fügen Sie sie als Text ein.",
        ],
        [
            "eine Datei von Leitwerk",
            "Öffnen Sie sie auf der Seite «Daten».",
        ],
        [
            "eine Datei mit Daten (JSON)",
            "Speichern Sie die Tabelle als CSV.",
        ],
        [
            "eine Datei mit Daten (XML)",
            "Speichern Sie die Tabelle als CSV.",
        ],
        [
            "eine Datei, die kein Text ist",
            "Speichern Sie die Tabelle als .xlsx oder als CSV.",
        ],
    ],
};

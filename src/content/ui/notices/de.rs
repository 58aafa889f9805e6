use super::NoticeTexts;

pub static NOTICES: NoticeTexts = NoticeTexts {
    not_saved_denied: "Ihre Angaben werden nicht gespeichert, weil dieser Browser hier keinen Speicher erlaubt. Sie können weiterarbeiten; speichern Sie Ihren Stand als Datei, bevor Sie die Seite schliessen.",
    not_saved_full: "Die letzte Änderung ist nicht gespeichert, weil der Speicher dieses Browsers voll ist. Speichern Sie Ihren Stand als Datei, bevor Sie die Seite schliessen.",
    not_saved_unreachable: "Die letzte Änderung ist noch nicht gespeichert, weil der Speicher im Moment nicht antwortet. Leitwerk versucht es mit der nächsten Änderung wieder. Speichern Sie Ihren Stand als Datei, bevor Sie die Seite schliessen.",
    set_aside: "Die gespeicherten Daten konnten nicht gelesen werden: {message} Leitwerk hat die Daten unverändert beiseitegelegt.",
    set_aside_no_room: "Für eine Kopie war kein Platz; darum wird nichts gespeichert, bis Sie die Daten heruntergeladen und gelöscht haben.",
    download_set_aside: "Beiseitegelegte Daten herunterladen",
    export: "Als Datei speichern",
    file_refused: "Der Browser hat keine Datei erzeugt. Wo diese Seite in eine andere eingebettet ist, kann es sein, dass sie keine Dateien anbieten darf: Öffnen Sie Leitwerk in einem eigenen Fenster und versuchen Sie es noch einmal.",
    dismiss: "Hinweis schliessen",
    example_notice: "Sie sehen ein Beispiel. Ihre eigenen Angaben bleiben davon unberührt.",
    example_remove: "Beispiel entfernen",
    file_name: "leitwerk",
    set_aside_file_name: "leitwerk-beiseitegelegt",
};

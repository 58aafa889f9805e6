use super::FirstTexts;

pub static FIRST: FirstTexts = FirstTexts {
    loading: "Diese Seite wird geladen.",
    no_script: "Um die Fragen zu beantworten, erlauben Sie dieser Seite JavaScript und laden Sie sie neu.",
    absent: "Das Programm dieser Seite ist nicht angekommen. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
    again: "Nochmals laden",
    kept: "Was Sie hier eingegeben haben, bleibt stehen, solange diese Seite offen ist.",
    saved: "Was Sie früher gespeichert haben, ist unverändert da.",
    unsupported: "Dieser Browser kann kein WebAssembly ausführen. Öffnen Sie die Seite in einer aktuellen Version von Chrome, Edge, Firefox oder Safari.",
    blocked: "Eine Sicherheitsregel dieser Website verhindert WebAssembly. Die Content-Security-Policy braucht «{keyword}» in script-src.",
    refused: "Eine Sicherheitsregel dieser Website verhindert das Laden von {file}. Die Content-Security-Policy muss die Herkunft der Datei in {directive} erlauben.",
    unreachable: "Das Programm ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es nochmals.",
    foreign: "Der Server gibt {file} nicht an diese Website heraus. Er muss mit der Kopfzeile «Access-Control-Allow-Origin» {origin} erlauben.",
    missing: "Auf dem Server fehlt die Datei {file}. Versuchen Sie es nochmals; bleibt der Fehler, ist die Installation unvollständig.",
    content: "Der Server liefert {file} mit falschem Inhalt aus. Versuchen Sie es nochmals; bleibt der Fehler, ist die Installation zu erneuern.",
    releases: "Es sind Dateien zweier Fassungen von Leitwerk zusammengekommen. Laden Sie die Seite neu; bleibt der Fehler, ist die Installation zu erneuern.",
    failed: "Das Programm konnte nicht starten. Versuchen Sie es nochmals.",
    stopped_title: "Leitwerk hat angehalten",
    stopped: "Im Programm ist ein Fehler aufgetreten. Damit nichts Falsches gespeichert wird, hat es angehalten. Was bis dahin gespeichert wurde, ist noch da.",
    restart: "Neu starten",
    save: "Angaben als Datei sichern",
    file_name: "leitwerk-angaben",
};

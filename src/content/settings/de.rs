//! The words of the settings in German.

use super::{SettingsTexts, number, plain};

pub static TEXTS: SettingsTexts = SettingsTexts {
    numbers: [
        number(
            "pilotMonths",
            "Dauer einer Pilotphase",
            "Monate",
            "So lange zählt eine neue KAM-Struktur als Pilot, wenn zur Pilotphase nichts angegeben ist.",
        ),
        number(
            "weeklyHours",
            "Arbeitswoche bei voller Stelle",
            "h/Woche",
            "Vertragliche Wochenstunden bei 100 Prozent.",
        ),
        number(
            "workingWeeks",
            "Arbeitswochen im Jahr",
            "Wochen",
            "Ohne Ferien und Feiertage.",
        ),
        number(
            "unplannedShare",
            "Reserve für Ungeplantes",
            "Anteil",
            "Teil der Arbeitszeit, der frei bleibt.",
        ),
        number(
            "hoursPerTerritory",
            "Steuerung je Verkaufsgebiet",
            "h/Monat",
            "Ohne die Führung der Personen im Gebiet; diese zählen als weitere direkt Unterstellte.",
        ),
        number(
            "hoursPerOther",
            "Führung je weitere unterstellte Person",
            "h/Monat",
            "Alle direkt Unterstellten, die nicht KAM sind.",
        ),
        number(
            "hoursPerOwnAccount",
            "Betreuung je eigenen Schlüsselkunden",
            "h/Monat",
            "Schlüsselkunden, die Sie selbst betreuen.",
        ),
        number(
            "hoursPerVacancy",
            "Auswahl je offene Stelle",
            "h/Monat",
            "Gespräche und Abklärungen, solange die Stelle in Besetzung ist.",
        ),
        number(
            "hoursPerKamAdmin",
            "Führung je KAM ohne Coaching",
            "h/Monat",
            "Ziele, Freigaben, Eskalationen.",
        ),
        number(
            "prepFactor",
            "Vor- und Nachbereitung je Coaching-Stunde",
            "Anteil",
            "Kommt zu jeder Gesprächsstunde hinzu.",
        ),
        number(
            "remoteNeed",
            "Zuschlag für dezentrale oder internationale KAM",
            "h/Monat",
            "Einmal je KAM, auch wenn beides zutrifft.",
        ),
        number(
            "sponsorContactDaysPilot",
            "Frist für den Patenkontakt in der Pilotphase",
            "Tage",
            "Liegt der letzte Kontakt länger zurück, entsteht der Befund K07.",
        ),
        number(
            "sponsorContactDays",
            "Frist für den Patenkontakt",
            "Tage",
            "Liegt der letzte Kontakt länger zurück, entsteht der Befund K07.",
        ),
        number(
            "maxAccountsPerKam",
            "Schlüsselkunden je KAM",
            "Anzahl",
            "Sind es mehr, entsteht der Befund K21.",
        ),
        number(
            "vacancyDays",
            "Frist für eine offene Stelle",
            "Tage",
            "Ist die Stelle länger offen, entsteht der Befund K24.",
        ),
        number(
            "profileDays",
            "Gültigkeit eines Jobprofils",
            "Tage",
            "Ein älteres Profil gilt als nicht aktuell (K25).",
        ),
        number(
            "overdueHighDays",
            "Frist für überfällige Massnahmen",
            "Tage",
            "Ein längerer Verzug wiegt schwerer (K26).",
        ),
        number(
            "maxActionsPerOwner",
            "Laufende Massnahmen je Person",
            "Anzahl",
            "Sind es mehr, entsteht der Befund K31.",
        ),
        number(
            "calendarWeeks",
            "Horizont des Coaching-Kalenders",
            "Wochen",
            "Gezählt ab der laufenden Woche.",
        ),
    ],
    targets: number(
        "targets",
        "Zielwert je Aufgabe",
        "Punkte",
        "Die Lücke einer Aufgabe ist ihr Abstand zum Zielwert.",
    ),
    context_emphasis: plain(
        "contextEmphasis",
        "Umfeld gewichten",
        "Eine Pilotphase oder dezentrale KAM geben den Paten mehr Gewicht, eine Spanne über zehn KAM neben Verkaufsgebieten dem Coaching.",
    ),
    fixed_hours: number(
        "fixedHours",
        "Fixe Aufgaben",
        "h/Monat",
        "Ohne eigenen Wert im Verhältnis zum Beschäftigungsgrad.",
    ),
    need_by_stage: number(
        "needByStage",
        "Coaching-Bedarf nach Stufe",
        "h/Monat",
        "Gesprächsstunden je KAM, ohne Vor- und Nachbereitung.",
    ),
    allow_same_line: plain(
        "allowSameLine",
        "Paten aus derselben Linie zulassen",
        "Sonst schlägt der Planer sie nicht vor; Rückendeckung braucht Abstand.",
    ),
    sales_line: plain(
        "salesLine",
        "Linie des Vertriebs",
        "Patinnen und Paten ausserhalb dieser Linie erhalten im Vorschlag mehr Punkte.",
    ),
    blocked_weeks: plain(
        "blockedWeeks",
        "Gesperrte Wochen",
        "Wochen ohne Coaching, zum Beispiel Ferien oder Messen.",
    ),
};

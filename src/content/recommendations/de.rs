//! The recommendation library in German, by task, level and letter.

pub(super) const TEXTS: [[[&str; 2]; 4]; 6] = [
    // T1
    [
        [
            "Fragen Sie jede und jeden KAM nach einem Markttrend der letzten drei Monate und bringen Sie die Liste in die nächste Führungssitzung.",
            "Wählen Sie eine Gewohnheit, die Sie von den KAM geändert haben wollen, und ändern Sie sie zuerst bei sich.",
        ],
        [
            "Führen Sie einen festen Punkt «Stimme des Schlüsselkunden» in der Monatssitzung ein, abwechselnd durch eine oder einen KAM bestritten.",
            "Schreiben Sie zu jeder laufenden Veränderung einen Satz auf, der den Kundennutzen nennt, und verwenden Sie ihn in jedem Gespräch darüber.",
        ],
        [
            "Vereinbaren Sie mit einem anderen Bereich eine gemeinsame Veränderung, die von einem Schlüsselkunden angestossen wurde, mit Termin und Messgrösse.",
            "Halten Sie 60 Tage nach jedem Beschluss einen kurzen Nachblick: Was wird im Alltag angewendet, was nicht?",
        ],
        [
            "Dokumentieren Sie zwei Veränderungen, die über das KAM ins Unternehmen kamen, und stellen Sie sie der Geschäftsleitung vor.",
            "Übertragen Sie einer oder einem KAM die Leitung einer bereichsübergreifenden Veränderung und begleiten Sie als Sparringspartner.",
        ],
    ],
    // T2
    [
        [
            "Führen Sie mit jeder und jedem KAM ein Gespräch von 45 Minuten nur über Entwicklung und halten Sie je ein Ziel fest.",
            "Nehmen Sie an den Auswahlgesprächen der nächsten KAM-Besetzung selbst teil.",
        ],
        [
            "Überarbeiten Sie das Jobprofil KAM mit zwei erfahrenen KAM; ergänzen Sie ein Profil für das Support-Team.",
            "Skizzieren Sie auf einer Seite drei Laufbahnstufen im KAM und was den Wechsel ausmacht.",
        ],
        [
            "Stellen Sie eine Liste von drei internen Nachwuchspersonen zusammen und geben Sie jeder eine Aufgabe an einem Schlüsselkunden.",
            "Berichten Sie vierteljährlich im Intranet oder an einer Versammlung, was der Vertrieb für andere Bereiche erreicht hat.",
        ],
        [
            "Richten Sie mit einem anderen Bereich einen zeitlich begrenzten Rollentausch für eine oder einen KAM ein.",
            "Lassen Sie erfahrene KAM die Einarbeitung neuer KAM leiten und verankern Sie das im Jobprofil.",
        ],
    ],
    // T3
    [
        [
            "Halten Sie für jede und jeden KAM fest, welche drei Entscheide ohne Rückfrage getroffen werden dürfen.",
            "Bitten Sie im nächsten Teamgespräch um je eine unfertige Idee und wählen Sie gemeinsam eine für einen Versuch.",
        ],
        [
            "Reservieren Sie pro KAM einen halben Tag im Monat für Lösungsarbeit mit einem Schlüsselkunden und schützen Sie diesen Termin.",
            "Ergänzen Sie jede Zielvereinbarung um zwei Spalten: «vorgegeben» und «frei gestaltbar».",
        ],
        [
            "Führen Sie ein Verzeichnis der Versuche mit Ergebnis und Lehre; besprechen Sie es einmal im Quartal ohne Schuldfrage.",
            "Prüfen Sie Ihre Anreize: Mindestens ein Ziel pro KAM soll eine neue Leistung für einen Schlüsselkunden betreffen.",
        ],
        [
            "Laden Sie einen Schlüsselkunden zu einem gemeinsamen Innovationstag ein; Gastgeber ist die oder der KAM.",
            "Lassen Sie sich von den KAM rückmelden, wo Steuerung hilft und wo sie bremst; streichen Sie eine Kontrolle.",
        ],
    ],
    // T4
    [
        [
            "Legen Sie für jede und jeden KAM einen Coaching-Rhythmus fest und tragen Sie die nächsten drei Termine ein.",
            "Stellen Sie in den nächsten fünf Gesprächen mindestens drei Fragen, bevor Sie einen Rat geben; notieren Sie, was sich ändert.",
        ],
        [
            "Begleiten Sie jede und jeden KAM zu einem Kundengespräch und geben Sie am selben Tag Rückmeldung.",
            "Beenden Sie jedes Coaching mit der Frage nach dem nächsten Schritt; die oder der KAM formuliert und hält ihn fest.",
        ],
        [
            "Prüfen Sie die Führungsspanne im Kapazitätsmodell und geben Sie eine Aufgabe ab, die Coaching-Zeit kostet.",
            "Ergänzen Sie Einzelcoaching durch eine kollegiale Fallberatung im Monat.",
        ],
        [
            "Bilden Sie eine oder einen erfahrenen KAM zum Coach für Neue aus.",
            "Lassen Sie Ihr eigenes Coaching von einer aussenstehenden Person beobachten und holen Sie Rückmeldung der KAM ein.",
        ],
    ],
    // T5
    [
        [
            "Suchen Sie in der Vertriebsstrategie die Stelle zum KAM; fehlt sie, schlagen Sie einen Absatz vor.",
            "Leiten Sie für die drei wichtigsten Schlüsselkunden je ein Ziel aus der Strategie ab und besprechen Sie es mit der oder dem KAM.",
        ],
        [
            "Stellen Sie die Strategie auf einer Seite dar: Was heisst sie für einen Schlüsselkunden im nächsten Quartal?",
            "Geben Sie jeder strategischen Massnahme einen Starttermin und prüfen Sie den Start am selben Tag.",
        ],
        [
            "Bringen Sie halbjährlich eine Rückmeldung der KAM zur Strategie in die Geschäftsleitung – in beide Richtungen.",
            "Führen Sie eine Streichliste: Pro neue Massnahme fällt eine bestehende Aktivität weg.",
        ],
        [
            "Machen Sie die Umsetzung messbar an vier Fragen: gestartet, pünktlich, vollständig, mit welchem Aufwand?",
            "Beteiligen Sie zwei KAM an der nächsten Strategierunde als Mitautorinnen oder Mitautoren.",
        ],
    ],
    // T6
    [
        [
            "Gewinnen Sie ein Mitglied der Geschäftsleitung als erste Patin oder ersten Paten; beginnen Sie bei KAM in der Pilotphase oder mit dezentraler Rolle.",
            "Vereinbaren Sie mit der Geschäftsleitung einen direkten Weg für dringende Anliegen der KAM.",
        ],
        [
            "Schreiben Sie die Rolle der Patin und des Paten auf einer halben Seite auf: Mentor und Rückendeckung, keine Linienführung.",
            "Ordnen Sie allen dezentral oder international tätigen KAM eine Patin oder einen Paten zu; nutzen Sie den Vorschlag des Planers.",
        ],
        [
            "Vereinbaren Sie einen festen Rhythmus Pate–KAM (mindestens vierteljährlich) und prüfen Sie ihn halbjährlich.",
            "Stellen Sie in zwei anderen Bereichen je eine KAM-Erfolgsgeschichte vor; die Hauptrolle hat der Beitrag dieses Bereichs.",
        ],
        [
            "Verankern Sie die Patenschaften im Pflichtenheft der Geschäftsleitung mit Nachfolgeregelung.",
            "Lassen Sie Patinnen und Paten einmal im Jahr gemeinsam auswerten, welche Hindernisse sie für KAM beseitigt haben.",
        ],
    ],
];

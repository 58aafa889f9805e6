use super::{ProblemTexts, RefusalTexts};

pub static PROBLEMS: ProblemTexts = ProblemTexts {
    not_json: "Das ist kein lesbares JSON (Zeile {line}, Spalte {column}). Nehmen Sie die Datei, wie Leitwerk sie gespeichert hat.",
    not_data: "Dieser Wert lässt sich nicht als JSON schreiben. Übergeben Sie ein einfaches Objekt ohne Kreise und ohne sehr tiefe Verschachtelung.",
    too_large: "Die Datei ist grösser als 5 MB. Entfernen Sie nicht mehr benötigte Einträge.",
    wrong_format: "Das ist keine Leitwerk-Datei.",
    newer_schema: "Die Daten stammen aus einer neueren Version von Leitwerk (Schema {found}). Öffnen Sie sie mit der neueren Version.",
    required: "Dieses Feld fehlt. Ergänzen Sie einen Wert.",
    unknown_field: "Dieses Feld ist nicht bekannt. Entfernen Sie es.",
    expected_object: "Hier wird ein Objekt mit Feldern erwartet.",
    expected_list: "Hier wird eine Liste erwartet.",
    expected_text: "Hier wird ein Text erwartet.",
    expected_number: "Hier wird eine Zahl erwartet.",
    expected_flag: "Hier wird true oder false erwartet.",
    expected_answer: "Hier wird eine Zahl von 1 bis 5 oder «na» erwartet.",
    invalid_date: "Dieses Datum gibt es nicht. Schreiben Sie es als JJJJ-MM-TT.",
    not_monday: "Dieser Tag ist kein Montag. Schreiben Sie den Montag der Woche.",
    unknown_value: "Dieser Wert ist hier nicht vorgesehen. Wählen Sie einen der vorgesehenen Werte.",
    duplicate: "Dieser Eintrag steht schon an anderer Stelle. Jeder darf nur einmal vorkommen.",
    empty: "Dieses Feld ist leer. Ergänzen Sie einen Wert.",
    not_the_sum: "Diese Zahl ist nicht das Total der fünf Aussagen. Prüfen Sie, woher die Datei stammt.",
    too_few_forms: "Summen je Aussage gibt es erst ab fünf Bogen. Entfernen Sie dieses Feld.",
};

pub static REFUSALS: RefusalTexts = RefusalTexts {
    out_of_range: "Geben Sie eine Zahl von {min} bis {max} ein.",
    not_whole: "Geben Sie eine ganze Zahl ein.",
    too_long: "Der Text ist länger als 2000 Zeichen. Kürzen Sie ihn.",
    too_many: "Die Liste ist zu lang. Erlaubt sind höchstens {limit} Einträge.",
    fewer_than_remote: "Es können nicht weniger KAM sein, als dezentral oder international arbeiten ({min}). Ändern Sie zuerst jene Zahl.",
    unnamed: "Geben Sie einen Namen oder ein Alias ein.",
    focus_full: "Es sind schon zwei Aufgaben gewählt. Nehmen Sie zuerst eine Wahl zurück.",
    no_date: "Geben Sie ein Datum ein, das es gibt.",
    gone: "Diesen Eintrag gibt es nicht mehr: Er wurde inzwischen entfernt. Legen Sie ihn neu an, wenn es ihn noch braucht.",
    read_only: "Diese Angaben können hier nur gelesen werden.",
    held_back: "Diese Website lässt nicht zu, dass hier eine Datei erstellt wird.",
};

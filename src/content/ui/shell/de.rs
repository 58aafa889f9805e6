use super::ShellTexts;

pub static SHELL: ShellTexts = ShellTexts {
    navigation: "Hauptnavigation",
    nav_assessment: "Standort",
    nav_result: "Ergebnis",
    nav_plan: "Teamplan",
    nav_data: "Daten",
    plan_pages: [
        "Befunde",
        "Team",
        "Paten",
        "Kapazität",
        "Kalender",
        "Stellen",
        "Massnahmen",
    ],
    page_start: "Start",
    page_context: "Ausgangslage",
    page_balance: "Spagat",
    page_importance: "Wichtigkeit",
    page_review: "Überblick",
    page_guess: "Ihre Schätzung",
    language: "Sprache",
    privacy_line: "Ihre Angaben bleiben in diesem Browser.",
    privacy_hosted: "Ihre Angaben werden in Ihrem Konto bei dieser Website gespeichert.",
};

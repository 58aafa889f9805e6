use super::ShellTexts;

pub static SHELL: ShellTexts = ShellTexts {
    navigation: "Main navigation",
    nav_assessment: "Assessment",
    nav_result: "Result",
    nav_plan: "Team plan",
    nav_data: "Data",
    plan_pages: [
        "Findings",
        "Team",
        "Sponsors",
        "Capacity",
        "Calendar",
        "Positions",
        "Actions",
    ],
    page_start: "Start",
    page_context: "Your team",
    page_balance: "Balance",
    page_importance: "Importance",
    page_review: "Review",
    page_guess: "Your guess",
    language: "Language",
    privacy_line: "What you enter stays in this browser.",
    privacy_hosted: "What you enter is saved in your account with this website.",
};

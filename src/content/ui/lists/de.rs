use super::ListTexts;

pub static LISTS: ListTexts = ListTexts {
    search_kams: "KAM suchen",
    search_accounts: "Kunden suchen",
    search_findings: "Befunde durchsuchen",
    order: "Sortieren",
    as_entered: "wie erfasst",
    by_name: "nach Name",
    by_stage: "nach Stufe",
    by_sponsor: "nach Patin oder Pate",
    by_accounts: "nach Zahl der Kunden",
    by_findings: "nach Befunden",
    by_kam: "nach KAM",
    by_tier: "nach Klasse",
    by_severity: "nach Schwere",
    shown: "{n} von {total}",
    nothing: "Nichts passt zu «{text}».",
};

use super::ListTexts;

pub static LISTS: ListTexts = ListTexts {
    search_kams: "Search KAMs",
    search_accounts: "Search accounts",
    search_findings: "Search findings",
    order: "Sort",
    as_entered: "as entered",
    by_name: "by name",
    by_stage: "by stage",
    by_sponsor: "by sponsor",
    by_accounts: "by number of accounts",
    by_findings: "by findings",
    by_kam: "by KAM",
    by_tier: "by tier",
    by_severity: "by severity",
    shown: "{n} of {total}",
    nothing: "Nothing matches “{text}”.",
};

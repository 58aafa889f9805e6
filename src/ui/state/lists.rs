//! How the person looks at long lists: what is searched for and in which
//! order. The choice stays while pages and languages come and go.

use leptos::prelude::*;

use crate::model::Severity;

/// The order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As they were entered.
    Entered,
    /// Findings by severity.
    Severity,
    /// By name, as the person's language sorts.
    Name,
    /// KAMs by coaching stage.
    Stage,
    /// KAMs by their sponsor's name.
    Sponsor,
    /// KAMs with many accounts first.
    Accounts,
    /// Entries with the most severe findings first.
    Findings,
    /// Accounts by the name of their KAM.
    Kam,
    /// Accounts by tier.
    Tier,
}

/// How one list is looked at.
#[derive(Clone, Copy)]
pub struct Look {
    /// What is searched for; empty shows everything.
    pub search: RwSignal<String>,
    /// The order.
    pub order: RwSignal<Order>,
}

impl Look {
    fn new(order: Order) -> Self {
        Self {
            search: RwSignal::new(String::new()),
            order: RwSignal::new(order),
        }
    }

    /// Whether everything is shown as it comes.
    #[must_use]
    pub fn is_plain(self, first_order: Order) -> bool {
        self.order.get() == first_order && self.search.with(|text| text.trim().is_empty())
    }

    /// Shows everything again, in the order that was chosen.
    pub fn show_all(self) {
        if !self.search.with_untracked(String::is_empty) {
            self.search.set(String::new());
        }
    }
}

/// How the long lists of one element are looked at.
#[derive(Clone, Copy)]
pub struct Lists {
    /// The KAMs of the team.
    pub kams: Look,
    /// The key accounts.
    pub accounts: Look,
    /// The findings.
    pub findings: Look,
    /// The severity of the findings that are shown; all without.
    pub severity: RwSignal<Option<Severity>>,
}

impl Lists {
    /// Everything as it comes.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kams: Look::new(Order::Entered),
            accounts: Look::new(Order::Entered),
            findings: Look::new(Order::Severity),
            severity: RwSignal::new(None),
        }
    }

    /// Those of the element in which a part of the view stands.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }
}

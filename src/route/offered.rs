//! Which sections of the navigation an element offers.

use super::nav_section::NavSection;
use super::page::{Plan, Route};

impl NavSection {
    /// The page to which the navigation leads.
    #[must_use]
    pub const fn entry(self) -> Route {
        match self {
            Self::Assessment => Route::Context,
            Self::Result => Route::Result,
            Self::Plan => Route::Plan(Plan::Findings),
            Self::Data => Route::Data,
        }
    }
}

/// The sections that an element offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered([bool; 4]);

impl Default for Offered {
    /// All of them.
    fn default() -> Self {
        Self([true; 4])
    }
}

impl Offered {
    /// From keys with white space between them; without any that is known, all.
    #[must_use]
    pub fn parse(keys: &str) -> Self {
        let has = |section: NavSection| keys.split_whitespace().any(|key| key == section.key());
        let offered = NavSection::ALL.map(has);
        if offered == [false; 4] {
            return Self::default();
        }
        Self(offered)
    }

    /// Whether a section is offered.
    #[must_use]
    pub const fn has(self, section: NavSection) -> bool {
        self.0[section as usize]
    }

    /// Whether a page can be gone to. The start leads into the questionnaire.
    #[must_use]
    pub fn allows(self, page: Route) -> bool {
        self.has(page.section().unwrap_or(NavSection::Assessment))
    }

    /// The page, or the one to begin with where it is not offered.
    #[must_use]
    pub fn or_home(self, page: Route) -> Route {
        if self.allows(page) {
            return page;
        }
        let mut sections = NavSection::ALL.into_iter();
        match sections.find(|section| self.has(*section)) {
            None | Some(NavSection::Assessment) => Route::Start,
            Some(section) => section.entry(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NavSection, Offered};
    use crate::route::{Plan, Route};

    #[test]
    fn without_a_known_key_everything_is_offered() {
        for keys in ["", "  ", "none of these"] {
            assert_eq!(Offered::parse(keys), Offered::default());
        }
        assert!(NavSection::ALL.map(|it| Offered::default().has(it)) == [true; 4]);
    }

    #[test]
    fn leads_only_to_what_is_offered() {
        let plan = Offered::parse("plan  data");
        assert_eq!(plan.or_home(Route::Start), Route::Plan(Plan::Findings));
        assert_eq!(plan.or_home(Route::Data), Route::Data);
        let questions = Offered::parse("assessment");
        assert_eq!(questions.or_home(Route::Result), Route::Start);
        assert_eq!(questions.or_home(Route::Guess), Route::Guess);
        for page in Route::all() {
            for keys in ["assessment", "result", "plan", "data"] {
                let offered = Offered::parse(keys);
                assert!(offered.allows(offered.or_home(page)), "{page:?} in {keys}");
            }
        }
    }
}

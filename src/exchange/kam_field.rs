//! The fields of a KAM as text: as a person types them, and as they stand in
//! the cells of a CSV file (instrument.md D.1).

use super::fold::fold;
use super::list;
use super::people::date::{self, Written};
use crate::content::{
    Locale, NO, NO_SIGNS, UNITS, YES, YES_SIGNS, csv_texts, kam_fields, planner_names,
};
use crate::model::keyed::keyed;
use crate::model::{
    CareerIntent, CareerStage, Competence, Date, Expected, Fault, INTERVALS, Kam, SESSION_MINUTES,
    SESSION_RANGE, Stage, Workspace, limits,
};

keyed! {
    /// A field of a KAM, with its key in files.
    KamField {
        /// The name the leader recognises.
        Alias = "alias",
        /// Reporting line.
        Line = "line",
        /// Start in the KAM role.
        StartedOn = "startedOn",
        /// Coaching stage.
        Stage = "stage",
        /// Coaching cadence, weeks.
        IntervalWeeks = "intervalWeeks",
        /// Works decentralised.
        Decentralised = "decentralised",
        /// Serves accounts in more than one country.
        International = "international",
        /// Length of a coaching session, minutes.
        SessionMinutes = "sessionMinutes",
        /// The last coaching session.
        LastCoachingOn = "lastCoachingOn",
        /// The sponsor.
        Sponsor = "sponsorId",
        /// Start of the sponsorship.
        SponsorSince = "sponsorSince",
        /// The last contact with the sponsor.
        LastSponsorContactOn = "lastSponsorContactOn",
        /// Sponsors that do not suit.
        ExcludedSponsors = "excludedSponsorIds",
        /// Present career stage.
        CareerStage = "careerStage",
        /// Career direction.
        CareerIntent = "careerIntent",
        /// The stage aimed at.
        NextStage = "nextStage",
        /// Development goal.
        Goal = "goal",
        /// When the goal is due.
        GoalDue = "goalDue",
        /// Level of customer insight.
        Customer = "competence.customer",
        /// Level of solutions and innovation.
        Solution = "competence.solution",
        /// Level of internal influence.
        Internal = "competence.internal",
        /// Level of account strategy and planning.
        Planning = "competence.planning",
        /// Level of negotiation and profit.
        Commercial = "competence.commercial",
        /// Personal support team.
        SupportMembers = "supportMemberIds",
        /// Place of work.
        Site = "site",
        /// Regions or countries.
        Regions = "regions",
        /// Part of a pilot.
        InPilot = "inPilot",
        /// An internal conflict is open.
        Conflict = "conflict",
    }
}

impl KamField {
    /// The field of a competence level.
    #[must_use]
    pub const fn of(competence: Competence) -> Self {
        match competence {
            Competence::Customer => Self::Customer,
            Competence::Solution => Self::Solution,
            Competence::Internal => Self::Internal,
            Competence::Planning => Self::Planning,
            Competence::Commercial => Self::Commercial,
        }
    }

    /// Whether the value is a day.
    #[must_use]
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::StartedOn
                | Self::LastCoachingOn
                | Self::SponsorSince
                | Self::LastSponsorContactOn
                | Self::GoalDue
        )
    }

    /// Whether the value is yes or no.
    #[must_use]
    pub const fn is_flag(self) -> bool {
        matches!(
            self,
            Self::Decentralised | Self::International | Self::InPilot | Self::Conflict
        )
    }

    /// Whether the value names others of the plan.
    #[must_use]
    pub const fn is_reference(self) -> bool {
        matches!(
            self,
            Self::Sponsor | Self::ExcludedSponsors | Self::SupportMembers
        )
    }

    fn competence(self) -> Option<Competence> {
        let mut all = Competence::ALL.iter().copied();
        all.find(|competence| Self::of(*competence) == self)
    }

    /// What the field is called.
    #[must_use]
    pub const fn name(self, locale: Locale) -> &'static str {
        kam_fields(locale)[self as usize].name
    }

    /// The value of the field as text; empty if it is not set. Other entries
    /// are named by the name a person gave them, if that is unmistakable.
    #[must_use]
    pub fn text(self, kam: &Kam, workspace: &Workspace) -> String {
        let flag = |on: bool| if on { "true" } else { "false" }.to_owned();
        match self {
            Self::Alias => kam.alias.clone(),
            Self::Line => kam.line.clone(),
            Self::Site => kam.site.clone(),
            Self::Goal => kam.goal.clone(),
            Self::Stage => kam.stage.map_or("", Stage::key).to_owned(),
            Self::CareerStage => kam.career_stage.key().to_owned(),
            Self::CareerIntent => kam.career_intent.map_or("", CareerIntent::key).to_owned(),
            Self::NextStage => kam.next_stage.map_or("", CareerStage::key).to_owned(),
            Self::IntervalWeeks => number(kam.interval_weeks),
            Self::SessionMinutes => number(Some(kam.session_minutes)),
            Self::StartedOn => date(kam.started_on),
            Self::LastCoachingOn => date(kam.last_coaching_on),
            Self::SponsorSince => date(kam.sponsor_since),
            Self::LastSponsorContactOn => date(kam.last_sponsor_contact_on),
            Self::GoalDue => date(kam.goal_due),
            Self::Decentralised => flag(kam.decentralised),
            Self::International => flag(kam.international),
            Self::InPilot => flag(kam.in_pilot),
            Self::Conflict => flag(kam.conflict),
            Self::Regions => list::join(&kam.regions),
            Self::Sponsor => names(kam.sponsor_id.as_slice(), &sponsors(workspace)),
            Self::ExcludedSponsors => names(&kam.excluded_sponsor_ids, &sponsors(workspace)),
            Self::SupportMembers => names(&kam.support_member_ids, &members(workspace)),
            Self::Customer
            | Self::Solution
            | Self::Internal
            | Self::Planning
            | Self::Commercial => number(
                self.competence()
                    .and_then(|competence| kam.competence.get(competence))
                    .map(u32::from),
            ),
        }
    }

    /// The value of the field as a person reads it; empty if it is not set.
    #[must_use]
    pub fn spoken(self, kam: &Kam, workspace: &Workspace, locale: Locale) -> String {
        let t = csv_texts(locale);
        let text = self.text(kam, workspace);
        if let Some(day) = Date::parse(&text).filter(|_| self.is_date()) {
            return crate::content::date(locale, day.year(), day.month(), day.day());
        }
        let (keys, names) = self.options(locale);
        let flags = [("true", t.yes), ("false", t.no)];
        let mut words = keys
            .into_iter()
            .zip(names)
            .chain(flags.into_iter().filter(|_| self.is_flag()));
        words
            .find(|(key, _)| *key == text)
            .map_or(text, |(_, name)| name.to_owned())
    }

    /// Sets the field from a text; an empty one takes the value back. Keys and
    /// names of both languages are read, dates in any form in which their order
    /// shows, other entries by their name or identifier.
    ///
    /// # Errors
    ///
    /// What is wrong with the text; the KAM is then unchanged.
    pub fn set(self, kam: &mut Kam, text: &str, workspace: &Workspace) -> Result<(), Fault> {
        let trimmed = text.trim();
        match self {
            Self::Alias => kam.alias = text_from(text)?,
            Self::Line => kam.line = text_from(text)?,
            Self::Site => kam.site = text_from(text)?,
            Self::Goal => kam.goal = text_from(text)?,
            Self::Stage => kam.stage = self.choice(trimmed)?.and_then(Stage::from_key),
            Self::CareerStage => {
                kam.career_stage = self
                    .choice(trimmed)?
                    .and_then(CareerStage::from_key)
                    .unwrap_or_default();
            }
            Self::CareerIntent => {
                kam.career_intent = self.choice(trimmed)?.and_then(CareerIntent::from_key);
            }
            Self::NextStage => {
                kam.next_stage = self.choice(trimmed)?.and_then(CareerStage::from_key);
            }
            Self::IntervalWeeks => kam.interval_weeks = interval(trimmed)?,
            Self::SessionMinutes => {
                kam.session_minutes = whole(trimmed, SESSION_RANGE)?.unwrap_or(SESSION_MINUTES);
            }
            Self::StartedOn => kam.started_on = date_from(trimmed)?,
            Self::LastCoachingOn => kam.last_coaching_on = date_from(trimmed)?,
            Self::SponsorSince => kam.sponsor_since = date_from(trimmed)?,
            Self::LastSponsorContactOn => kam.last_sponsor_contact_on = date_from(trimmed)?,
            Self::GoalDue => kam.goal_due = date_from(trimmed)?,
            Self::Decentralised => kam.decentralised = flag_from(trimmed)?,
            Self::International => kam.international = flag_from(trimmed)?,
            Self::InPilot => kam.in_pilot = flag_from(trimmed)?,
            Self::Conflict => kam.conflict = flag_from(trimmed)?,
            Self::Regions => kam.regions = regions_from(text)?,
            Self::Sponsor => {
                kam.sponsor_id = match trimmed {
                    "" => None,
                    name => Some(id_of(name, &sponsors(workspace))?),
                };
            }
            Self::ExcludedSponsors => {
                kam.excluded_sponsor_ids = ids_of(text, &sponsors(workspace))?;
            }
            Self::SupportMembers => kam.support_member_ids = ids_of(text, &members(workspace))?,
            Self::Customer
            | Self::Solution
            | Self::Internal
            | Self::Planning
            | Self::Commercial => {
                let level = whole(trimmed, (1, 5))?.and_then(|level| u8::try_from(level).ok());
                if let Some(competence) = self.competence() {
                    kam.competence.set(competence, level);
                }
            }
        }
        Ok(())
    }

    /// The values among which a person chooses, in words; none if the field is
    /// free.
    #[must_use]
    pub fn allowed(self, locale: Locale) -> Vec<String> {
        let t = csv_texts(locale);
        match self {
            _ if self.is_flag() => vec![t.yes.to_owned(), t.no.to_owned()],
            Self::IntervalWeeks => INTERVALS.iter().map(u32::to_string).collect(),
            _ => {
                let (_, names) = self.options(locale);
                names.iter().map(|name| (*name).to_owned()).collect()
            }
        }
    }

    /// The keys and names of a choice.
    fn options(self, locale: Locale) -> (Vec<&'static str>, Vec<&'static str>) {
        let names = planner_names(locale);
        let options: &[crate::content::Named] = match self {
            Self::Stage => &names.stages,
            Self::CareerStage | Self::NextStage => &names.career_stages,
            Self::CareerIntent => &names.career_intents,
            _ => &[],
        };
        options
            .iter()
            .map(|option| (option.key, option.name))
            .unzip()
    }

    /// The key of a choice, from the key or a name.
    fn choice(self, text: &str) -> Result<Option<&'static str>, Fault> {
        if text.is_empty() {
            return Ok(None);
        }
        let text = text.to_lowercase();
        for locale in Locale::ALL {
            let (keys, names) = self.options(locale);
            let mut found = keys.iter().zip(&names);
            if let Some((key, _)) =
                found.find(|(key, name)| key.to_lowercase() == text || name.to_lowercase() == text)
            {
                return Ok(Some(key));
            }
        }
        Err(Fault::UnknownValue)
    }
}

fn number(number: Option<u32>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

fn date(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

fn text_from(text: &str) -> Result<String, Fault> {
    if text.chars().count() > limits::TEXT {
        return Err(Fault::TooLong);
    }
    Ok(text.to_owned())
}

fn flag_from(text: &str) -> Result<bool, Fault> {
    let is = |words: &str, signs: &str| {
        let word = fold(text);
        words.split_whitespace().any(|known| known == word)
            || (word.is_empty() && text.chars().all(|c| signs.contains(c) || c == '\u{fe0f}'))
    };
    if is(NO, NO_SIGNS) {
        Ok(false)
    } else if is(YES, YES_SIGNS) {
        Ok(true)
    } else {
        Err(Fault::WrongType(Expected::Flag))
    }
}

/// A date as people write it, if it can be only one day.
fn date_from(text: &str) -> Result<Option<Date>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    match date::read(text) {
        Written::Day(day) => Ok(Some(day)),
        _ => Err(Fault::InvalidDate),
    }
}

fn interval(text: &str) -> Result<Option<u32>, Fault> {
    match whole(text, (0, u32::MAX))? {
        None => Ok(None),
        Some(weeks) if INTERVALS.contains(&weeks) => Ok(Some(weeks)),
        Some(_) => Err(Fault::UnknownValue),
    }
}

fn whole(text: &str, (min, max): (u32, u32)) -> Result<Option<u32>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    let number: i64 = bare_number(text).parse().map_err(|_| not_whole(text))?;
    let number = u32::try_from(number).ok();
    let fits = number.filter(|number| (min..=max).contains(number));
    fits.map(Some).ok_or(Fault::OutOfRange {
        min: min.into(),
        max: max.into(),
    })
}

/// A number without its unit or decimals that are zero: «90 min», «90,0».
fn bare_number(text: &str) -> &str {
    let Some((number, rest)) = text
        .find(|c: char| !c.is_ascii_digit())
        .and_then(|end| text.split_at_checked(end))
    else {
        return text;
    };
    let is_unit = UNITS.split_whitespace().any(|unit| unit == fold(rest));
    let is_zero = rest.starts_with([',', '.']) && rest[1..].bytes().all(|byte| byte == b'0');
    if is_unit || is_zero { number } else { text }
}

/// Whether a text that is no whole number is a number at all.
fn not_whole(text: &str) -> Fault {
    let number = text.starts_with(|first: char| first.is_ascii_digit() || first == '-')
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || ".,-".contains(c));
    if number {
        Fault::NotWhole
    } else {
        Fault::WrongType(Expected::Number)
    }
}

fn regions_from(text: &str) -> Result<Vec<String>, Fault> {
    list::distinct(text)
        .iter()
        .map(|region| text_from(region))
        .collect()
}

/// Identifiers and names of entries to which a KAM refers.
type Names<'w> = Vec<(&'w str, &'w str)>;

fn sponsors(workspace: &Workspace) -> Names<'_> {
    let sponsors = workspace.sponsors.iter();
    sponsors
        .map(|sponsor| (&*sponsor.id, &*sponsor.alias))
        .collect()
}

fn members(workspace: &Workspace) -> Names<'_> {
    let members = workspace.support_members.iter();
    members
        .map(|member| (&*member.id, &*member.alias))
        .collect()
}

fn names(ids: &[String], entries: &Names) -> String {
    let named: Vec<String> = ids.iter().map(|id| name_of(id, entries)).collect();
    match named.as_slice() {
        // One entry is not a list, whatever its name contains.
        [only] => only.clone(),
        _ => list::join(&named),
    }
}

/// The name of an entry, or its identifier where the name leads elsewhere.
fn name_of(id: &str, entries: &Names) -> String {
    let found = entries.iter().find(|(other, _)| *other == id);
    found
        .map(|(_, name)| *name)
        .filter(|name| !name.contains(';') && id_of(name, entries).as_deref() == Ok(id))
        .unwrap_or(id)
        .to_owned()
}

/// The identifier of the entry with this identifier or name.
fn id_of(text: &str, entries: &Names) -> Result<String, Fault> {
    let name = text.trim().to_lowercase();
    let by_id = entries.iter().find(|(id, _)| *id == text.trim());
    let found = by_id.or_else(|| {
        let mut entries = entries.iter();
        entries.find(|(_, other)| other.trim().to_lowercase() == name)
    });
    found
        .map(|(id, _)| (*id).to_owned())
        .ok_or(Fault::UnknownValue)
}

fn ids_of(text: &str, entries: &Names) -> Result<Vec<String>, Fault> {
    // A name may contain a comma.
    if !text.trim().is_empty()
        && let Ok(id) = id_of(text, entries)
    {
        return Ok(vec![id]);
    }
    let mut ids: Vec<String> = Vec::new();
    for name in list::split(text) {
        let id = id_of(name, entries)?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

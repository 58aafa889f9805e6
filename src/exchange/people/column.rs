//! What the columns of a table hold, as far as it was understood, and as the
//! person says.

use super::date::Order;
use crate::exchange::kam_field::KamField;

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// Something else: the column is left out.
    #[default]
    Nothing,
    /// A field of a KAM.
    Field(KamField),
    /// The first part of the name.
    GivenName,
    /// The last part of the name.
    FamilyName,
    /// The identifiers of an own export, which lead to the same people even if
    /// their names were changed.
    Id,
}

impl Target {
    /// Everything that a column can hold, in the order of the fields.
    pub fn all() -> impl Iterator<Item = Self> {
        let fields = KamField::ALL.iter().copied().map(Self::Field);
        let names = [Self::GivenName, Self::FamilyName];
        [Self::Nothing]
            .into_iter()
            .chain(fields)
            .chain(names)
            .chain([Self::Id])
    }

    /// The key of the choice.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Field(field) => field.key(),
            Self::GivenName => "givenName",
            Self::FamilyName => "familyName",
            Self::Id => "id",
        }
    }

    /// The choice with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|target| target.key() == key)
    }

    /// Whether the column is the name or a part of it.
    #[must_use]
    pub const fn is_name(self) -> bool {
        matches!(
            self,
            Self::Field(KamField::Alias) | Self::GivenName | Self::FamilyName
        )
    }

    /// Whether the column holds days.
    #[must_use]
    pub const fn is_date(self) -> bool {
        match self {
            Self::Field(field) => field.is_date(),
            _ => false,
        }
    }
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// What stands above it; empty where nothing does.
    pub heading: String,
    /// What it holds.
    pub target: Target,
    /// The order of day and month that the person named.
    pub order: Option<Order>,
}

/// How a table is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// How many rows stand above the headings: titles, which are left out.
    pub titles: usize,
    /// How many rows the headings take; none if there are no headings.
    pub height: usize,
    /// Whether the first row may have headings or a person.
    pub asks_head: bool,
    /// Whether the person has said which.
    pub is_head_said: bool,
    /// The columns.
    pub columns: Vec<Column>,
}

impl Mapping {
    /// Says what a column holds. No two columns hold the same, so another one
    /// that did is left out.
    pub fn set_target(&mut self, place: usize, target: Target) {
        for (other, column) in self.columns.iter_mut().enumerate() {
            if other == place {
                column.target = target;
                column.order = None;
            } else if column.target == target {
                column.target = Target::Nothing;
            }
        }
    }

    /// Says in which order day and month stand in a column.
    pub fn set_order(&mut self, place: usize, order: Order) {
        if let Some(column) = self.columns.get_mut(place) {
            column.order = Some(order);
        }
    }

    /// Says whether the first row is a heading.
    pub fn set_head(&mut self, has_heading: bool) {
        self.height = usize::from(has_heading);
        self.is_head_said = true;
    }

    /// The heading of a column; empty where there is none.
    #[must_use]
    pub fn heading(&self, place: usize) -> &str {
        let column = self.columns.get(place).filter(|_| self.height > 0);
        column.map_or("", |column| &column.heading)
    }

    /// Whether some column holds names.
    #[must_use]
    pub fn has_names(&self) -> bool {
        self.columns.iter().any(|column| column.target.is_name())
    }
}

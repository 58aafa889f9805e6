//! Key accounts and the support teams around them (instrument.md D.1).

use serde::Serialize;

use super::fields::Fields;
use super::keyed::keyed;

keyed! {
    /// How much depends on an account.
    Tier {
        /// The most.
        A = "A",
        /// Less.
        B = "B",
        /// The least.
        C = "C",
    }
}

/// A key account.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// A name the leader recognises.
    pub name: String,
    /// How much depends on it.
    pub tier: Tier,
    /// The responsible KAM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kam_id: Option<String>,
    /// The KAM's deputy for this account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy_kam_id: Option<String>,
    /// Support team of this account.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub support_member_ids: Vec<String>,
}

impl Account {
    pub(super) fn read(fields: &mut Fields) -> Self {
        Self {
            id: fields.id("id"),
            name: fields.required_text("name"),
            tier: fields.required_choice("tier", Tier::ALL, Tier::from_key),
            kam_id: fields.reference("kamId"),
            deputy_kam_id: fields.reference("deputyKamId"),
            support_member_ids: fields.references("supportMemberIds"),
        }
    }
}

/// A member of a support team.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupportMember {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// A name the leader recognises; an alias is recommended.
    pub alias: String,
    /// What the person does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub function: String,
}

impl SupportMember {
    pub(super) fn read(fields: &mut Fields) -> Self {
        Self {
            id: fields.id("id"),
            alias: fields.required_text("alias"),
            function: fields.text("function"),
        }
    }
}

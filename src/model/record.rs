//! A record of the workspace, declared once.
//!
//! `record!` takes one table: per field its name, its key in JSON, its type and
//! its kind, which holds default and limits. From the table come the struct,
//! strict reading, writing, what an edit is refused for, and comparison field
//! by field.
//!
//! ```text
//! record! {
//!     /// A member of a support team.
//!     SupportMember {
//!         /// Opaque, unique in the workspace.
//!         pub id "id": String = Id,
//!         /// A name the leader recognises.
//!         pub alias "alias": String = Name,
//!     }
//! }
//! ```
//!
//! For a merge there are [`Record::differing`] and [`Record::take_field`]. Their
//! paths are keys, `alias`, and inside a field that is an object itself key and
//! key, `answers/T1.1`; a list is one field. The records that stand in a list
//! of the workspace have an identifier: [`super::Listed`]. After fields were
//! taken, `record.check(Some(&record))` tells whether those that bind one
//! another (`remoteKams` and `kamCount`) still fit.

use super::fields::Fields;
use super::kind::Declared;
use super::problem::FieldFault;

/// A JSON object with fields of its own.
pub trait Record: Clone + PartialEq + Sized {
    /// A record in which every field has its default; a field that has none
    /// has a stand-in.
    fn blank() -> Self;

    /// Reads the record and notes what is wrong.
    fn read(fields: &mut Fields) -> Self;

    /// The paths at which two records differ, in the order of the table.
    fn differing(&self, other: &Self) -> Vec<String>;

    /// Takes the value at a path from another record. A path that does not
    /// exist takes nothing.
    fn take_field(&mut self, path: &str, from: &Self);

    /// Whether a person's edit can be taken: every field that differs from
    /// `former` keeps to its limits. What was there before is not held against
    /// an edit that leaves it alone. Without a former record every field is
    /// checked.
    ///
    /// # Errors
    ///
    /// The first field that does not.
    fn check(&self, former: Option<&Self>) -> Result<(), FieldFault>;

    /// The fields, as `types.d.ts` declares them.
    fn declared() -> Vec<Declared>;
}

/// Declares a record; see the top of this file.
///
/// `rule` names a function that finds what is wrong between fields; it is told
/// whether a place was read without a fault, for what could not be read has
/// nothing to say of the rest.
///
/// `otherwise` names the record that stands in the place of this one where
/// another version of the instrument wrote it, and the field that keeps it.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident {
            $($(#[$doc:meta])* $vis:vis $field:ident $key:literal: $type:ty = $kind:expr),+ $(,)?
        }
        $(rule $rule:ident)?
        $(otherwise $(#[$other_doc:meta])* $other:ident: $stranger:ty)?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$doc])* $vis $field: $type,)+
            $($(#[$other_doc])* pub $other: Option<Box<$stranger>>,)?
        }

        impl $crate::model::record::Record for $name {
            fn blank() -> Self {
                use $crate::model::kind::Kind;
                Self {
                    $($field: Kind::<$type>::default(&$kind),)+
                    $($other: Option::<Box<$stranger>>::None,)?
                }
            }

            fn read(fields: &mut $crate::model::fields::Fields) -> Self {
                use $crate::model::kind::Kind;
                $(if $crate::model::version::is_another(fields) {
                    return <$stranger as $crate::model::record::Record>::read(fields).into();
                })?
                let record = Self {
                    $($field: Kind::<$type>::read(&$kind, fields, $key),)+
                    $($other: Option::<Box<$stranger>>::None,)?
                };
                $(for found in $rule(&record, &|path| fields.is_sound(path)) {
                    fields.note_at(&found.path, found.fault);
                })?
                record
            }

            fn differing(&self, other: &Self) -> Vec<String> {
                use $crate::model::kind::Kind;
                let mut paths = Vec::new();
                $(Kind::<$type>::differing(&$kind, $key, &self.$field, &other.$field, &mut paths);)+
                $(if self.$other != other.$other {
                    paths.push(stringify!($other).to_owned());
                })?
                paths
            }

            fn take_field(&mut self, path: &str, from: &Self) {
                use $crate::model::kind::Kind;
                $(Kind::<$type>::take(&$kind, $key, path, &mut self.$field, &from.$field);)+
                $(if path == stringify!($other) {
                    self.$other.clone_from(&from.$other);
                })?
            }

            fn check(
                &self,
                former: Option<&Self>,
            ) -> Result<(), $crate::model::problem::FieldFault> {
                use $crate::model::kind::Kind;
                $(if former.is_none_or(|former| former.$field != self.$field) {
                    Kind::<$type>::accept(&$kind, $key, &self.$field)?;
                })+
                $(if let Some(found) = $rule(self, &|_| true).into_iter().next() {
                    return Err(found);
                })?
                Ok(())
            }

            fn declared() -> Vec<$crate::model::kind::Declared> {
                use $crate::model::kind::Kind;
                let mut fields = Vec::new();
                $(fields.extend(Kind::<$type>::declared(&$kind, $key));)+
                fields
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                use $crate::model::kind::Kind;
                $(if let Some(stranger) = &self.$other {
                    let stranger: &$stranger = stranger;
                    return stranger.serialize(serializer);
                })?
                let mut map = serializer.serialize_map(None)?;
                $(Kind::<$type>::write(&$kind, $key, &self.$field, &mut map)?;)+
                map.end()
            }
        }
    };
}

pub(super) use record;

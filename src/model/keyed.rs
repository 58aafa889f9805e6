//! Closed sets of keys, as JSON knows them.

use serde::Serialize;

/// A closed set of keys.
pub trait Keyed: Copy + PartialEq + Serialize + 'static {
    /// Every member, in the order of the instrument.
    fn members() -> &'static [Self];
    /// The key in JSON.
    fn json_key(self) -> &'static str;
}

/// Declares an enum whose variants are written as fixed keys in JSON, with
/// `ALL`, `key` and `from_key`.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every member, in the order of the instrument.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The key in JSON.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }

            /// The member with exactly this key.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.key() == key)
            }
        }

        impl $crate::model::keyed::Keyed for $name {
            fn members() -> &'static [Self] {
                Self::ALL
            }

            fn json_key(self) -> &'static str {
                self.key()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }
    };
}

pub(crate) use keyed;

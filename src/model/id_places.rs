//! Identifiers and their places, with one map for all lists: a map for each
//! kind of record, and the sort in its `collect`, would be compiled anew.

use std::collections::{BTreeMap, BTreeSet};

/// The place of each identifier in its list.
pub type Places<'i> = BTreeMap<&'i str, usize>;

/// The place of each identifier; of two that are equal the later one's.
pub fn places<'i>(ids: &mut dyn Iterator<Item = &'i str>) -> Places<'i> {
    let mut places = BTreeMap::new();
    for (place, id) in ids.enumerate() {
        places.insert(id, place);
    }
    places
}

/// The identifiers.
pub fn id_set<'i>(ids: &mut dyn Iterator<Item = &'i str>) -> BTreeSet<&'i str> {
    let mut set = BTreeSet::new();
    for id in ids {
        set.insert(id);
    }
    set
}

//! The order of a list after a merge.

use std::collections::BTreeMap;

use crate::model::id_set;

/// The identifiers in the order of the side that has moved something, the later
/// one where both have or neither. What stands only on the other side follows
/// what it follows there.
pub(super) fn order<'i>(
    base: &[&'i str],
    earlier: &[&'i str],
    later: &[&'i str],
    is_there: &dyn Fn(&str) -> bool,
) -> Vec<&'i str> {
    let (first, second) = if has_moved(base, earlier) && !has_moved(base, later) {
        (earlier, later)
    } else {
        (later, earlier)
    };
    let in_first = id_set(&mut first.iter().copied());
    let mut followers: BTreeMap<Option<&str>, &'i str> = BTreeMap::new();
    let mut last = None;
    for id in second.iter().copied().filter(|id| is_there(id)) {
        if !in_first.contains(id) {
            followers.insert(last, id);
        }
        last = Some(id);
    }
    let mut order = Vec::with_capacity(first.len() + followers.len());
    let mut follow = |order: &mut Vec<&'i str>, id: Option<&'i str>| {
        let mut id = id;
        while let Some(next) = followers.remove(&id) {
            order.push(next);
            id = Some(next);
        }
    };
    follow(&mut order, None);
    for id in first.iter().copied().filter(|id| is_there(id)) {
        order.push(id);
        follow(&mut order, Some(id));
    }
    order
}

/// Whether what both have stands in another order.
fn has_moved(base: &[&str], side: &[&str]) -> bool {
    let [of_base, of_side] = [base, side].map(|ids| id_set(&mut ids.iter().copied()));
    let stayed = base.iter().filter(|id| of_side.contains(*id));
    stayed.ne(side.iter().filter(|id| of_base.contains(*id)))
}

//! The order of a list after a merge.

use crate::model::{Places, id_set};

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
    // What stands only in the second list, by what it follows there, which
    // for the first of these groups is nothing.
    let mut groups = vec![Vec::new()];
    let mut group_after = Places::new();
    for id in second.iter().copied().filter(|id| is_there(id)) {
        if in_first.contains(id) {
            group_after.insert(id, groups.len());
            groups.push(Vec::new());
        } else if let Some(group) = groups.last_mut() {
            group.push(id);
        }
    }
    let mut order = Vec::with_capacity(first.len() + second.len());
    order.extend(&groups[0]);
    for id in first.iter().copied().filter(|id| is_there(id)) {
        order.push(id);
        let group = group_after.get(id).and_then(|group| groups.get(*group));
        order.extend(group.into_iter().flatten());
    }
    order
}

/// Whether what both have stands in another order.
fn has_moved(base: &[&str], side: &[&str]) -> bool {
    let [of_base, of_side] = [base, side].map(|ids| id_set(&mut ids.iter().copied()));
    let stayed = base.iter().filter(|id| of_side.contains(*id));
    stayed.ne(side.iter().filter(|id| of_base.contains(*id)))
}

//! Several of several, each with a box to tick.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::parts::{CollectAny, check_field};
use crate::ui::state::spot::Spot;

/// What ticking a box does: the identifier and whether it is ticked.
pub type Choose = Arc<dyn Fn(&str, bool) -> Result<(), String> + Send + Sync>;

/// A group of boxes: identifier and name of each. The group itself takes the
/// focus when a finding leads to it.
pub fn choices(
    entry: &str,
    key: &'static str,
    legend: &'static str,
    options: Vec<(String, String)>,
    chosen: Signal<Vec<String>>,
    choose: Choose,
) -> impl IntoView + use<> {
    let id = Spot::control(entry, key);
    let boxes = options
        .into_iter()
        .map(|(option, name)| {
            let box_id = Spot::control(&id, &option);
            let of = option.clone();
            let is_chosen = Signal::derive(move || chosen.with(|ids| ids.contains(&of)));
            let choose = Arc::clone(&choose);
            let save = Arc::new(move |on: bool| choose(&option, on));
            check_field(box_id, name, is_chosen, save)
        })
        .collect_any();
    view! {
        <fieldset id=id tabindex="-1" class="choices">
            <legend>{legend}</legend>
            {boxes}
        </fieldset>
    }
}

/// Puts an identifier into a list or takes it out.
pub fn put(ids: &mut Vec<String>, id: &str, on: bool) {
    ids.retain(|other| other != id);
    if on {
        ids.push(id.to_owned());
    }
}

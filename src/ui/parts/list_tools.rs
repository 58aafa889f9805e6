//! Above a long list: a field to search it and a choice of its order.

use leptos::ev;
use leptos::prelude::*;

use super::{CollectAny, handler, memo, reactive};
use crate::content::{Locale, fill, ui};
use crate::ui::state::lists::{Look, Order};

/// So few entries are seen at a glance.
const FEW: usize = 5;

/// A list that can be searched and sorted.
#[derive(Clone, Copy)]
pub struct ListTools {
    /// The beginning of the ids of its controls.
    pub id: &'static str,
    /// What the field to search it is called.
    pub label: &'static str,
    /// How it is looked at.
    pub look: Look,
    /// The orders to choose from.
    pub orders: &'static [Order],
    /// How many entries there are.
    pub total: Memo<usize>,
    /// How many entries fit what is searched for.
    pub shown: Memo<usize>,
}

/// The tools of a list that is not seen at a glance.
pub fn list_tools(locale: Locale, list: ListTools) -> impl IntoView {
    let is_long = memo(move || list.total.get() > FEW);
    reactive(move || is_long.get().then(|| tools(locale, list)))
}

fn tools(locale: Locale, list: ListTools) -> impl IntoView {
    let ListTools {
        id,
        label,
        look,
        orders,
        total,
        shown,
    } = list;
    let t = ui::lists(locale);
    let [search_id, order_id] = ["-search", "-order"].map(|suffix| [id, suffix].concat());
    let search = move |event: ev::Event| look.search.set(event_target_value(&event));
    let choose = move |event: ev::Event| {
        let chosen = event_target_value(&event);
        let place = orders
            .iter()
            .enumerate()
            .find(|(n, _)| n.to_string() == chosen);
        if let Some((_, order)) = place {
            look.order.set(*order);
        }
    };
    let options = orders
        .iter()
        .enumerate()
        .map(|(n, order)| {
            let order = *order;
            view! {
                <option value=n.to_string() selected=move || look.order.get() == order>
                    {name(locale, order)}
                </option>
            }
        })
        .collect_any();
    let outcome = move || {
        let text = look.search.get();
        let text = text.trim();
        if text.is_empty() {
            return String::new();
        }
        match shown.get() {
            0 => fill(t.nothing, &[("text", text)]),
            n => {
                let total = total.get().to_string();
                fill(t.shown, &[("n", &n.to_string()), ("total", &total)])
            }
        }
    };
    view! {
        <div class="list-tools">
            <div class="field">
                <label for=search_id.clone()>{label}</label>
                <input
                    type="search"
                    id=search_id
                    autocomplete="off"
                    prop:value=move || look.search.get()
                    on:input=handler(search)
                />
            </div>
            <div class="field">
                <label for=order_id.clone()>{t.order}</label>
                <select id=order_id on:change=handler(choose)>
                    {options}
                </select>
            </div>
            <p role="status">{reactive(outcome)}</p>
        </div>
    }
}

/// What an order is called.
const fn name(locale: Locale, order: Order) -> &'static str {
    let t = ui::lists(locale);
    match order {
        Order::Entered => t.as_entered,
        Order::Name => t.by_name,
        Order::Stage => t.by_stage,
        Order::Sponsor => t.by_sponsor,
        Order::Accounts => t.by_accounts,
        Order::Findings => t.by_findings,
        Order::Kam => t.by_kam,
        Order::Tier => t.by_tier,
        Order::Severity => t.by_severity,
    }
}

//! Who could sponsor whom, with the reasons (instrument.md D.4). Nothing is
//! saved before it is accepted.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use super::{details, settings};
use crate::content::{fill, planner_names};
use crate::editing::Command;
use crate::planning::{Assignment, SponsorSuggestion, Uncovered};
use crate::store::Outcome;
use crate::ui::parts::{Done, Row, handler, keyed_list, memo, reactive, undo_offer};

/// What the parts of the suggestion share.
#[derive(Clone, Copy)]
struct Suggesting {
    page: Page,
    suggestion: Memo<SponsorSuggestion>,
    /// What was accepted or turned down last.
    done: RwSignal<Option<Done>>,
}

/// The suggestion.
pub fn suggestion(page: Page) -> AnyView {
    let t = page.t;
    let report = page.session.report();
    let suggesting = Suggesting {
        page,
        suggestion: memo(move || report.with(|report| report.sponsor_suggestion.clone())),
        done: RwSignal::new(None),
    };
    let suggestion = suggesting.suggestion;
    let ids = memo(move || {
        suggestion.with(|all| all.assignments.iter().map(|one| one.kam.clone()).collect())
    });
    let title = move || {
        let n = ids.with(Vec::len);
        match n {
            0 if suggestion.with(|all| all.uncovered.is_empty()) => t.all_covered.to_owned(),
            0 => t.suggestion_none.to_owned(),
            1 => t.suggestion_one.to_owned(),
            _ => fill(t.suggestion_many, &[("n", &n.to_string())]),
        }
    };
    let all = move || {
        let n = ids.with(Vec::len);
        let button = (n > 1).then(|| accept_all(suggesting, n));
        (n > 0).then(|| view! { <p>{t.unasked}</p> <p class="actions">{button}</p> })
    };
    let row: Row = Arc::new(move |id| row(suggesting, id));
    view! {
        <section>
            <h2>{reactive(title)}</h2>
            {undo_offer(page.session, page.locale, suggesting.done)}
            {reactive(all)}
            {keyed_list(page.locale, ids, row)}
            {uncovered(suggesting)}
            {ineffective(page)}
            {settings::settings(page)}
        </section>
    }
    .into_any()
}

impl Suggesting {
    fn finish(self, said: String, outcome: Outcome) {
        let done = Done::new(said, outcome);
        self.page.panel.focus_undo(done.as_ref());
        self.done.set(done);
    }
}

fn accept_all(of: Suggesting, n: usize) -> AnyView {
    let t = of.page.t;
    let count = n.to_string();
    let text = fill(t.accept_all, &[("n", &count)]);
    let said = fill(t.accepted_all, &[("n", &count)]);
    let press = move |_| {
        let pairs = of.suggestion.with_untracked(|all| {
            let all = all.assignments.iter();
            all.map(pair_of).collect()
        });
        let outcome = of.page.session.carry_out(Command::Assign(pairs));
        of.finish(said.clone(), outcome);
    };
    view! {
        <button type="button" class="to-change" on:click=handler(press)>
            {text}
        </button>
    }
    .into_any()
}

fn row(of: Suggesting, id: String) -> AnyView {
    let suggested = memo(move || {
        of.suggestion.with(|all| {
            let mut all = all.assignments.iter();
            all.find(|one| one.kam == id).cloned()
        })
    });
    let content = move || suggested.with(|one| one.as_ref().map(|one| pair(of, one)));
    view! { <div class="person suggested">{reactive(content)}</div> }.into_any()
}

fn pair(of: Suggesting, one: &Assignment) -> AnyView {
    let page = of.page;
    let t = page.t;
    let names = planner_names(page.locale);
    let (kam, urgency) = page.overview.with(|all| {
        let found = all.kam(&one.kam);
        found.map_or_else(
            || (one.kam.clone(), [0; 6]),
            |backed| (backed.alias.clone(), backed.urgency),
        )
    });
    let sponsor = page.sponsor(&one.sponsor);
    let points: u32 = urgency.iter().sum();
    let urgent = fill(t.urgency, &[("points", &points.to_string())]);
    let causes = parts(page, &names.urgency, &urgency, false);
    let fit = fill(t.fit, &[("points", &one.fit.to_string())]);
    let reasons = parts(page, &names.fit, &one.reasons.parts(), true);
    let moved = one.moved_from.as_ref().map(|from| {
        let from = page.sponsor(from);
        view! { <p class="muted">{fill(names.moved, &[("sponsor", &from)])}</p> }
    });
    view! {
        <div>
            <p class="text">{kam.clone()}</p>
            <p class="muted">{with_parts(&urgent, &causes)}</p>
        </div>
        <div>
            <p class="text">{fill(t.suggested, &[("sponsor", &sponsor)])}</p>
            <p class="muted">{with_parts(&fit, &reasons)}</p>
            {moved}
        </div>
        {buttons(of, one, &kam, &sponsor)}
    }
    .into_any()
}

fn with_parts(sum: &str, parts: &str) -> String {
    if parts.is_empty() {
        return sum.to_owned();
    }
    [sum, ": ", parts].concat()
}

/// The parts of a number of points; those without points only where their
/// absence is a reason too.
fn parts(page: Page, names: &[&str], points: &[u32], with_none: bool) -> String {
    let parts: Vec<String> = names
        .iter()
        .zip(points)
        .filter(|(_, points)| with_none || **points > 0)
        .map(|(part, points)| {
            let values = [("part", *part), ("points", &*points.to_string())];
            fill(page.t.part, &values)
        })
        .collect();
    parts.join(", ")
}

/// The pair as it is saved.
fn pair_of(one: &Assignment) -> (String, Option<String>) {
    (one.kam.clone(), Some(one.sponsor.clone()))
}

/// To accept the pair, or to say that it does not suit.
fn buttons(of: Suggesting, one: &Assignment, kam: &str, sponsor: &str) -> AnyView {
    let page = of.page;
    let t = page.t;
    let say = |text| fill(text, &[("kam", kam), ("sponsor", sponsor)]);
    let (accepted, excluded) = (say(t.accepted), say(t.excluded_now));
    let pair = pair_of(one);
    let accept = move |_| {
        let outcome = page.session.carry_out(Command::Assign(vec![pair.clone()]));
        of.finish(accepted.clone(), outcome);
    };
    let (kam, sponsor) = (one.kam.clone(), one.sponsor.clone());
    let exclude = move |_| {
        let outcome = details::exclude(page, &kam, &sponsor, true);
        match outcome {
            Ok(outcome) => of.finish(excluded.clone(), outcome),
            Err(refusal) => page.session.refuse(refusal),
        }
    };
    view! {
        <div class="controls to-change">
            <button
                type="button"
                class="quiet"
                aria-label=say(t.accept_label)
                on:click=handler(accept)
            >
                {t.accept}
            </button>
            <button
                type="button"
                class="text-button"
                aria-label=say(t.exclude_label)
                on:click=handler(exclude)
            >
                {t.exclude}
            </button>
        </div>
    }
    .into_any()
}

/// The KAMs for whom nobody is left, with the reason and what to do.
fn uncovered(of: Suggesting) -> impl IntoView {
    let page = of.page;
    let t = page.t;
    let found = memo(move || of.suggestion.with(|all| all.uncovered.clone()));
    reactive(move || {
        found.with(|found| {
            (!found.is_empty()).then(|| {
                let rows: Vec<AnyView> = found.iter().map(|one| without(page, one)).collect();
                view! {
                    <h3>{t.uncovered}</h3>
                    <ul class="entries">{rows}</ul>
                }
            })
        })
    })
}

fn without(page: Page, one: &Uncovered) -> AnyView {
    let reason = planner_names(page.locale).uncovered[one.reason as usize].name;
    let advice = page.t.uncovered_advice[one.reason as usize];
    let kam = page
        .overview
        .with(|all| all.kam(&one.kam).map(|backed| backed.alias.clone()));
    view! {
        <li>
            <div class="person suggested">
                <p class="text">{kam}</p>
                <div>
                    <p class="due over">{reason}</p>
                    <p class="muted">{advice}</p>
                </div>
            </div>
        </li>
    }
    .into_any()
}

/// What the suggestion leaves alone until a person has settled it.
fn ineffective(page: Page) -> impl IntoView {
    let t = page.t;
    let count = memo(move || page.overview.with(|all| all.ineffective));
    reactive(move || {
        let n = count.get();
        let text = if n == 1 {
            t.ineffective_one
        } else {
            t.ineffective_many
        };
        (n > 0).then(|| view! { <p>{fill(text, &[("n", &n.to_string())])}</p> })
    })
}

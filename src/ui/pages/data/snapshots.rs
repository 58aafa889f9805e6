//! Earlier states: when and why each was kept, what is different, and the way
//! back.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::{Locale, fill, ui};
use crate::exchange;
use crate::model::Workspace;
use crate::reporting::differences::{Group, differences};
use crate::reporting::earlier;
use crate::storage::Kind;
use crate::storage::generations::Mark;
use crate::ui::parts::{CollectAny, Done, give, handler, keyed_list, memo, reactive, undo_offer};
use crate::ui::state::generations::{Generations, Standing};
use crate::ui::state::session::Session;

/// An earlier state that was read.
#[derive(Clone)]
struct State {
    mark: Mark,
    text: Arc<str>,
    /// Nothing, where it cannot be read.
    workspace: Option<Arc<Workspace>>,
}

/// What was read, by the name of the snapshot.
type States = BTreeMap<String, State>;

/// The section with the earlier states.
pub fn snapshots(session: Session, locale: Locale) -> Option<impl IntoView> {
    let t = ui::keeping(locale);
    let document = session.document();
    let list = match document.generations.clone() {
        Some(generations) => list(session, locale, generations).into_any(),
        None => view! { <p>{t.earlier_denied}</p> }.into_any(),
    };
    // Beside what another place keeps, this browser keeps nothing.
    (document.kind == Kind::Local).then(|| {
        view! {
            <section class="earlier">
                <h2>{t.earlier_title}</h2>
                {list}
            </section>
        }
    })
}

fn list(session: Session, locale: Locale, generations: Rc<Generations>) -> impl IntoView {
    let t = ui::keeping(locale);
    let ids = RwSignal::new(None::<Vec<String>>);
    let states = RwSignal::new(States::new());
    follow(session, &generations, ids, states);
    let done = RwSignal::new(None::<Done>);
    let standing = generations.standing.clone();
    let is_denied = memo(move || matches!(standing.get(), Standing::Failed(_)));
    let lead = move || {
        let is_empty = ids.with(|ids| ids.as_ref().map(Vec::is_empty));
        match is_empty {
            Some(false) => t.earlier_lead,
            Some(true) => t.earlier_none,
            None if is_denied.get() => t.earlier_denied,
            None => "",
        }
    };
    let shown = memo(move || ids.get().unwrap_or_default());
    let row = move |id: String| {
        let state = states.with_untracked(|states| states.get(&id).cloned());
        state.map_or_else(
            || ().into_any(),
            |state| row(session, locale, state, done).into_any(),
        )
    };
    view! {
        <p>{reactive(lead)}</p>
        {undo_offer(session, locale, done)}
        {keyed_list(locale, shown, Arc::new(row))}
    }
}

/// Reads what is kept, and again whenever that may have changed.
fn follow(
    session: Session,
    generations: &Rc<Generations>,
    ids: RwSignal<Option<Vec<String>>>,
    states: RwSignal<States>,
) {
    let changes = generations.changes.clone();
    let generations = StoredValue::new_local(generations.clone());
    Effect::new(move |_| {
        changes.track();
        let generations = generations.get_value();
        spawn_local(async move {
            // What could not be read is told where storage is.
            let Ok(marks) = generations.marks().await else {
                return;
            };
            for mark in &marks {
                let key = mark.key();
                let is_read = states.try_with_untracked(|states| states.contains_key(&key));
                if is_read != Some(false) {
                    continue;
                }
                let Ok(Some(text)) = generations.text(*mark).await else {
                    continue;
                };
                if !session.is_there() {
                    return;
                }
                let workspace = exchange::read(&text, session.today_now()).ok();
                let state = State {
                    mark: *mark,
                    text: text.into(),
                    workspace: workspace.map(Arc::new),
                };
                states.try_update(|states| states.insert(key, state));
            }
            ids.try_set(Some(marks.iter().map(Mark::key).collect()));
        });
    });
}

fn row(
    session: Session,
    locale: Locale,
    state: State,
    done: RwSignal<Option<Done>>,
) -> impl IntoView {
    let t = ui::keeping(locale);
    let State {
        mark,
        text,
        workspace,
    } = state;
    let at = earlier::at(mark.when.day, &mark.when.time(), locale);
    let cause = t.causes[mark.cause as usize];
    let content = match workspace {
        Some(workspace) => readable(session, locale, mark, &at, workspace, done).into_any(),
        None => {
            let save = move |_| {
                let name = [t.older_file_name, ".json"].concat();
                // Where no file is made, a notice says so.
                give(session, &name, "application/json", &text);
            };
            view! {
                <p>{t.unreadable}</p>
                <button type="button" class="quiet" on:click=handler(save)>{t.as_file}</button>
            }
            .into_any()
        }
    };
    view! {
        <p><strong>{at}</strong> ", " {cause}</p>
        {content}
    }
}

fn readable(
    session: Session,
    locale: Locale,
    mark: Mark,
    at: &str,
    workspace: Arc<Workspace>,
    done: RwSignal<Option<Done>>,
) -> impl IntoView {
    let t = ui::keeping(locale);
    let state = workspace.clone();
    let groups = memo(move || session.read_own(|own| differences(own, &state, locale)));
    let is_same = memo(move || groups.with(Vec::is_empty));
    let restored = fill(t.restored, &[("at", at)]);
    let label = fill(t.restore_of, &[("at", at)]);
    let restore = move |_| {
        let outcome = session.restore((*workspace).clone(), mark.when);
        done.set(Done::new(restored.clone(), outcome));
    };
    let button = move || {
        (!is_same.get() && !session.is_readonly()).then(|| {
            view! {
                <button
                    type="button"
                    class="quiet"
                    aria-label=label.clone()
                    on:click=handler(restore.clone())
                >
                    {t.restore}
                </button>
            }
        })
    };
    let each = move || {
        (!is_same.get()).then(|| {
            let groups = move || groups.get().into_iter().map(group).collect_any();
            view! {
                <details>
                    <summary>{t.each}</summary>
                    {reactive(groups)}
                </details>
            }
        })
    };
    view! {
        <p class="muted">{reactive(move || groups.with(|groups| earlier::difference(groups, locale)))}</p>
        {reactive(each)}
        {reactive(button)}
    }
}

fn group(group: Group) -> impl IntoView {
    let rows = group.rows.into_iter().map(|row| {
        let name = (!row.name.is_empty()).then(|| view! { <strong>{row.name}</strong> " " });
        let fields = row.fields.join("; ");
        let fields = (!fields.is_empty()).then(|| [": ", &fields].concat());
        view! { <li>{name} {row.what} {fields}</li> }
    });
    view! {
        <p><strong>{group.title}</strong></p>
        <ul>{rows.collect_any()}</ul>
    }
}

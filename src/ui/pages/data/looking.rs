//! What a file would change, and the choice to replace, to merge or to leave
//! it.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use super::looked::Look;
use super::pasted::pasted;
use crate::content::{Locale, fill, step_texts, ui};
use crate::exchange::joining::{Namesake, Winner};
use crate::reporting::differences::{differences, record_name};
use crate::reporting::opening::{left_out, opened};
use crate::store::{Label, Outcome};
use crate::ui::parts::{CollectAny, Done, around, changes, focus_later, handler, memo, reactive};
use crate::ui::state::incoming::Way;
use crate::ui::state::proposal::BroughtIn;
use crate::ui::state::session::Session;

/// The id of the heading above what would change.
pub const HEADING: &str = "file-look";

/// What a file would change, as soon as there is one.
pub fn looking(session: Session, locale: Locale, done: RwSignal<Option<Done>>) -> impl IntoView {
    let is_there = memo(move || session.incoming.file(|_, _| ()).is_some());
    reactive(move || is_there.get().then(|| look(session, locale, done)))
}

fn look(session: Session, locale: Locale, done: RwSignal<Option<Done>>) -> impl IntoView {
    let t = ui::files(locale);
    let look = Look::new(session);
    let summary = move || {
        let lines = session.incoming.file(|file, content| {
            let name = file.name.as_deref().unwrap_or(t.pasted);
            opened(name, content, locale)
        });
        let mut lines = lines.unwrap_or_default();
        if session.is_example() {
            lines.push(t.example_stays.to_owned());
        }
        lines
            .into_iter()
            .map(|line| view! { <p>{line}</p> })
            .collect_any()
    };
    let left_out = move || {
        let lines = look.left_out.with(|of| left_out(of, locale));
        lines
            .into_iter()
            .map(|line| view! { <p class="note">{line}</p> })
            .collect_any()
    };
    let groups = memo(move || {
        let after = look.after.get();
        session.read_own(|own| differences(own, &after, locale))
    });
    let is_something = memo(move || groups.with(|groups| !groups.is_empty()));
    let list = move || {
        let groups = groups.get();
        if groups.is_empty() {
            return view! { <p>{t.no_changes}</p> }.into_any();
        }
        view! {
            <h4>{t.changes}</h4>
            {changes(groups, locale)}
        }
        .into_any()
    };
    view! {
        <section class="import" aria-labelledby=HEADING>
            <h3 id=HEADING tabindex="-1">{t.heading}</h3>
            {reactive(summary)}
            {reactive(move || look.has_own.get().then(|| ways(session, locale)))}
            {reactive(move || same(session, look, locale))}
            {reactive(move || winner(session, look, locale))}
            {reactive(left_out)}
            {reactive(list)}
            {buttons(session, locale, look, is_something, done)}
        </section>
    }
}

/// Replacing or merging.
fn ways(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::files(locale);
    let way = |way, id, name, hint| {
        let checked = move || session.incoming.file(|file, _| file.way) == Some(way);
        let say = move || session.incoming.update(|file| file.way = way);
        radio("file-way", id, name, Some(hint), checked, say)
    };
    view! {
        <fieldset>
            <legend>{t.way}</legend>
            {way(Way::Merge, "file-merge", t.merge, t.merge_hint)}
            {way(Way::Replace, "file-replace", t.replace, t.replace_hint)}
        </fieldset>
    }
}

/// Whom to follow where both sides say something else.
fn winner(session: Session, look: Look, locale: Locale) -> Option<impl IntoView> {
    let t = ui::files(locale);
    let contested = look.contested.get();
    let winner = |winner, id, name| {
        let checked = move || session.incoming.file(|file, _| file.winner) == Some(winner);
        let say = move || session.incoming.update(|file| file.winner = winner);
        radio("file-winner", id, name, None, checked, say)
    };
    let legend = if contested == 1 {
        t.winner_one
    } else {
        t.winner
    };
    (contested > 0).then(|| {
        view! {
            <fieldset>
                <legend>{fill(legend, &[("n", &contested.to_string())])}</legend>
                {winner(Winner::Theirs, "file-theirs", t.winner_theirs)}
                {winner(Winner::Mine, "file-mine", t.winner_mine)}
            </fieldset>
        }
    })
}

/// Which of the same name are the same.
fn same(session: Session, look: Look, locale: Locale) -> Option<impl IntoView> {
    let t = ui::files(locale);
    let namesakes = look.namesakes.get();
    let boxes = namesakes.iter().enumerate().map(|(place, one)| {
        let Namesake { kind, theirs, .. } = one;
        let kind = step_texts(locale).kinds[*kind as usize].name;
        let name = record_name(&one.name, locale);
        let label = fill(t.same_one, &[("name", &name), ("kind", kind)]);
        let id = ["file-same-", &place.to_string()].concat();
        let (shown, said) = (theirs.clone(), theirs.clone());
        let checked = move || {
            let apart = session.incoming.file(|file, _| file.apart.contains(&shown));
            apart == Some(false)
        };
        let say = move |event| {
            let is_same = event_target_checked(&event);
            session.incoming.update(|file| {
                if is_same {
                    file.apart.remove(&said);
                } else {
                    file.apart.insert(said.clone());
                }
            });
        };
        view! {
            <div class="check">
                <input type="checkbox" id=id.clone() prop:checked=checked on:change=handler(say) />
                <label for=id>{label}</label>
            </div>
        }
    });
    let boxes: Vec<_> = boxes.collect();
    (!boxes.is_empty()).then(|| {
        view! {
            <fieldset>
                <legend>{t.same}</legend>
                <p class="hint">{t.same_hint}</p>
                {boxes}
            </fieldset>
        }
    })
}

fn radio(
    group: &'static str,
    id: &'static str,
    name: &'static str,
    hint: Option<&'static str>,
    checked: impl Fn() -> bool + Send + Sync + 'static,
    say: impl Fn() + 'static,
) -> impl IntoView {
    let hint = hint.map(|hint| view! { <span class="hint">{hint}</span> });
    view! {
        <div class="check">
            <input
                type="radio"
                id=id
                name=group
                prop:checked=checked
                on:change=handler(move |_| say())
            />
            <label for=id>{name} " " {hint}</label>
        </div>
    }
}

fn buttons(
    session: Session,
    locale: Locale,
    look: Look,
    is_something: Memo<bool>,
    done: RwSignal<Option<Done>>,
) -> impl IntoView {
    let t = ui::files(locale);
    let take = move |event: MouseEvent| {
        let button: Element = event_target(&event);
        let page = around(&button, ".content");
        let (label, text) = if look.is_merge.get_untracked() {
            (Label::Joined, t.merged)
        } else {
            (Label::Opened, t.replaced)
        };
        let after = Arc::unwrap_or_clone(look.after.get_untracked());
        session.incoming.forget();
        session.drafts.set(&pasted(), None);
        let is_merge = label == Label::Joined;
        let outcome = session.replace(after, label);
        session.decided(match outcome {
            Outcome::Nothing => BroughtIn::Unchanged,
            Outcome::Step(_) if is_merge => BroughtIn::Merged,
            Outcome::Step(_) => BroughtIn::Replaced,
        });
        let offer = Done::new(text.to_owned(), outcome);
        let target = offer.as_ref().and_then(Done::button);
        done.set(offer);
        focus_later(page, target);
    };
    let leave = move |event: MouseEvent| {
        let button: Element = event_target(&event);
        session.incoming.forget();
        session.decided(BroughtIn::Cancelled);
        focus_later(around(&button, ".content"), Some("file-choose".to_owned()));
    };
    let take_button = move || {
        is_something.get().then(|| {
            let name = move || match (look.has_own.get(), look.is_merge.get()) {
                (_, true) => t.do_merge,
                (true, false) => t.do_replace,
                (false, false) => t.do_open,
            };
            view! { <button type="button" on:click=handler(take)>{reactive(name)}</button> }
        })
    };
    view! {
        <p class="actions">
            {reactive(take_button)}
            <button type="button" class="quiet" on:click=handler(leave)>
                {reactive(move || if is_something.get() { t.cancel } else { t.close })}
            </button>
        </p>
    }
}

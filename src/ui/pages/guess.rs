//! What the leader expects, before anything of the result is shown
//! (instrument.md A.9).

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{Locale, expectation, task_name};
use crate::editing::Command;
use crate::model::{Guess, TaskId, Workspace};
use crate::ui::parts::{Field, handler, link, memo, page_title, pager, reactive, select_field};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;
use crate::ui::state::told::tell_end;

/// Whether the guess is still to be asked: nothing of the result is known.
pub fn is_asked(session: Session) -> bool {
    session.peek(|workspace| {
        let current = workspace.current_assessment();
        current.is_none_or(|of| of.context_snapshot.is_none() && !session.seen.has(&of.id))
    })
}

/// Keeps the context and the settings with the answers, and goes to the result.
pub fn finish(session: Session) {
    match session.apply(Command::Finish) {
        Ok(_) => {
            session.navigation.go(Route::Result);
            tell_end(session);
        }
        Err(refusal) => session.refuse(refusal),
    }
}

/// The page before the result.
pub fn guess(session: Session, locale: Locale) -> impl IntoView {
    let t = expectation(locale);
    if !is_asked(session) {
        return view! {
            <div class="page">
                {page_title(Route::Guess.name(locale))}
                <p class="lead">{t.past}</p>
                <p class="actions">{link(session, Route::Result, t.show, "button")}</p>
            </div>
        }
        .into_any();
    }
    let guess = memo(move || session.read(current));
    let strongest = field(
        session,
        locale,
        guess,
        ("expected-strongest", t.strongest),
        |of| &mut of.strongest,
    );
    let weakest = field(
        session,
        locale,
        guess,
        ("expected-weakest", t.weakest),
        |of| &mut of.weakest,
    );
    let text = move || {
        if guess.get() == Guess::default() {
            t.skip
        } else {
            t.show
        }
    };
    let show = view! {
        <button type="button" class="to-change" on:click=handler(move |_| finish(session))>
            {reactive(text)}
        </button>
    };
    view! {
        <div class="page guess">
            {page_title(t.question)}
            <p class="hint">{t.hint}</p>
            <div class="guesses">{strongest} {weakest}</div>
            {pager(session, locale, Route::Guess, show)}
        </div>
    }
    .into_any()
}

fn current(workspace: &Workspace) -> Guess {
    let current = workspace.current_assessment();
    current.map(|of| of.expected).unwrap_or_default()
}

/// A field for one of both guesses.
fn field(
    session: Session,
    locale: Locale,
    guess: Memo<Guess>,
    (id, label): (&'static str, &'static str),
    part: fn(&mut Guess) -> &mut Option<TaskId>,
) -> impl IntoView + use<> {
    let t = expectation(locale);
    let chosen = move |mut guess: Guess| part(&mut guess).map_or("", TaskId::as_str);
    let save = move |key: String| {
        let mut guess = guess.get_untracked();
        *part(&mut guess) = TaskId::parse(&key);
        let outcome = session.apply(Command::Expect(guess));
        outcome
            .map(|_| ())
            .map_err(|refusal| refusal.message(locale))
    };
    let field = Field {
        id: id.to_owned(),
        label,
        hint: None,
        value: Signal::derive(move || chosen(guess.get()).to_owned()),
        save: Arc::new(save),
    };
    let tasks = TaskId::ALL.map(|task| {
        let name = task_name(locale, task).full;
        (task.as_str().to_owned(), name.to_owned())
    });
    let none = (String::new(), t.none.to_owned());
    select_field(field, [none].into_iter().chain(tasks).collect())
}

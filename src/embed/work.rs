//! One workspace in one element: what `element.js` does with it.

use std::any::Any;
use std::rc::Rc;

use js_sys::{Function, Promise};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{HtmlElement, ShadowRoot};

use crate::content::Locale;
use crate::exchange;
use crate::model::{Date, Problem};
use crate::route::{Offered, Route};
use crate::storage::{HostStore, Kind, Place, Trouble};
use crate::ui::{self, BroughtIn, Decision, Options, Proposal, Session};

#[wasm_bindgen]
extern "C" {
    /// How an element is set up: `settings` in `kam_leitwerk.js`.
    pub type Settings;

    /// Which of several workspaces.
    #[wasm_bindgen(method, getter)]
    fn instance(this: &Settings) -> String;

    /// `local`, `session`, `memory`, `host` or `sandbox`.
    #[wasm_bindgen(method, getter)]
    fn storage(this: &Settings) -> String;

    /// The portal's store, for `host`.
    #[wasm_bindgen(method, getter)]
    fn store(this: &Settings) -> Option<HostStore>;

    /// The language to begin with, by the first letters of its tag.
    #[wasm_bindgen(method, getter)]
    fn language(this: &Settings) -> String;

    #[wasm_bindgen(method, getter, js_name = ownsPage)]
    fn owns_page(this: &Settings) -> bool;

    /// The page to begin with, as the fragment of its address.
    #[wasm_bindgen(method, getter)]
    fn at(this: &Settings) -> String;

    /// The sections to offer, with spaces between them.
    #[wasm_bindgen(method, getter)]
    fn sections(this: &Settings) -> String;

    #[wasm_bindgen(method, getter, js_name = asOf)]
    fn as_of(this: &Settings) -> String;

    #[wasm_bindgen(method, getter, js_name = isReadonly)]
    fn is_readonly(this: &Settings) -> bool;

    /// What an element knows when the view comes: see `handOver` in `first.js`.
    pub type Early;

    /// The language that the person or the host has chosen.
    #[wasm_bindgen(method, getter)]
    fn chosen(this: &Early) -> Option<String>;

    /// The code of a shared result that stood in the address.
    #[wasm_bindgen(method, getter)]
    fn shared(this: &Early) -> Option<String>;

    /// The keys of context questions, each followed by what was typed or
    /// chosen as its answer.
    #[wasm_bindgen(method, getter)]
    fn answers(this: &Early) -> Vec<String>;
}

/// A workspace with all that stays while the view of its element comes and
/// goes: the steps, the page, what is being typed.
#[wasm_bindgen]
pub struct Work(ui::Work);

/// A view. It goes with [`Mounted::unmount`].
#[wasm_bindgen]
pub struct Mounted {
    place: HtmlElement,
    view: Box<dyn Any>,
    session: Session,
}

#[wasm_bindgen]
impl Mounted {
    /// Stops the view and takes it out of the shadow root.
    pub fn unmount(self) {
        drop(self.view);
        self.session.forget_listeners();
        self.place.remove();
    }
}

/// Opens the workspace of an element, once it is known what is kept of it.
#[wasm_bindgen]
pub async fn open(settings: Settings) -> Work {
    let kind = match (&*settings.storage(), settings.store()) {
        ("sandbox", _) => Kind::Sandbox,
        ("host", Some(store)) => Kind::Host(store),
        ("session", _) => Kind::Session,
        ("memory" | "host", _) => Kind::Memory,
        _ => Kind::Local,
    };
    let options = Options {
        place: Place {
            instance: settings.instance(),
            kind,
        },
        locale: language(&settings.language()),
        owns_page: settings.owns_page(),
        at: Route::from_hash(&settings.at()).unwrap_or_default(),
        offered: Offered::parse(&settings.sections()),
        as_of: Date::parse(&settings.as_of()),
        is_readonly: settings.is_readonly(),
    };
    Work(ui::Work::open(options).await)
}

#[wasm_bindgen]
impl Work {
    /// Makes the view of an element in its shadow root, beside what stands
    /// there. `tell` hears of events, each with its detail as JSON, and answers
    /// whether what it hears of may happen.
    ///
    /// # Errors
    ///
    /// When the document is gone or refuses the view's place.
    pub fn show(
        &self,
        root: &ShadowRoot,
        early: &Early,
        tell: Function,
    ) -> Result<Mounted, JsValue> {
        let document = root
            .owner_document()
            .ok_or_else(|| JsValue::from_str("no document"))?;
        let place: HtmlElement = document.create_element("div")?.unchecked_into();
        root.append_child(&place)?;
        let early = ui::Early {
            locale: early.chosen().map(|tag| language(&tag)),
            shared: early.shared(),
            answers: pairs(early.answers()),
        };
        let tell = move |event: &str, detail: Value| {
            let heard = tell.call2(&JsValue::NULL, &event.into(), &detail.to_string().into());
            // What a host's listener throws, the browser reports.
            heard.ok().is_none_or(|heard| heard.is_truthy())
        };
        let view = self.0.show(place.clone(), early, Rc::new(tell));
        let session = self.session();
        Ok(Mounted {
            place,
            view,
            session,
        })
    }

    fn session(&self) -> Session {
        self.0.session
    }

    /// The language that is spoken, as a tag.
    #[wasm_bindgen(js_name = language)]
    #[must_use]
    pub fn language(&self) -> String {
        self.session().locale_now().tag().to_owned()
    }

    /// Speaks another language.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, tag: &str) {
        self.session().set_locale(language(tag));
    }

    /// Offers other sections.
    #[wasm_bindgen(js_name = setSections)]
    pub fn set_sections(&self, keys: &str) {
        self.session().navigation.offer(Offered::parse(keys));
    }

    /// Bases the report on a day; without one, on the calendar's.
    #[wasm_bindgen(js_name = setAsOf)]
    pub fn set_as_of(&self, day: &str) {
        self.session().set_as_of(Date::parse(day));
    }

    /// Lets changes be made, or not.
    #[wasm_bindgen(js_name = setReadonly)]
    pub fn set_readonly(&self, is_readonly: bool) {
        self.session().set_readonly(is_readonly);
    }

    /// The page that is shown, as hosts call it.
    #[must_use]
    pub fn page(&self) -> String {
        let navigation = self.session().navigation;
        navigation.route_now().path().to_owned()
    }

    /// Goes to a page; whether there is such a page, and its section is offered.
    pub fn go(&self, page: &str) -> bool {
        let navigation = self.session().navigation;
        let wanted = Route::from_hash(&["#", page].concat());
        let Some(route) = wanted.filter(|route| navigation.offered_now().allows(*route)) else {
            return false;
        };
        navigation.go(route);
        true
    }

    /// The whole workspace, as a saved file holds it.
    #[must_use]
    pub fn export(&self) -> String {
        self.session().peek(exchange::write)
    }

    /// The report, as JSON.
    #[must_use]
    pub fn report(&self) -> String {
        // It has only texts as keys and only finite numbers.
        self.session()
            .report_now(|report| serde_json::to_string(report).unwrap_or_default())
    }

    /// Takes the last step back; whether there was one.
    pub fn undo(&self) -> bool {
        self.changes(Session::undo)
    }

    /// Makes the step again that was taken back last; whether there was one.
    pub fn redo(&self) -> bool {
        self.changes(Session::redo)
    }

    fn changes(&self, change: impl FnOnce(Session)) -> bool {
        let session = self.session();
        let before = session.revision_now();
        change(session);
        session.revision_now() != before
    }

    /// Deletes everything of this workspace, and tells when that is done; rejects
    /// with why something may still be there.
    ///
    /// # Errors
    ///
    /// The same, where that is known at once.
    pub fn reset(&self) -> Result<Promise, String> {
        let session = self.session();
        let told = |trouble: Trouble| trouble.to_string();
        session.delete_all().map_err(told)?;
        let document = session.document();
        Ok(future_to_promise(async move {
            let outcome = document.at_rest().await;
            outcome.map_err(told)?;
            Ok(JsValue::UNDEFINED)
        }))
    }

    /// Answers context questions that nobody has answered yet: keys, each
    /// followed by its answer. Returns the keys of those that are no answers.
    #[must_use]
    pub fn prefill(&self, answers: Vec<String>) -> Vec<String> {
        self.0.prefill(pairs(answers))
    }

    /// Brings a workspace in, or asks the person: `mode` is `merge`, `replace` or
    /// `ask`. `done` hears what became of it, now or later. Returns what is
    /// wrong with the text as JSON, each problem with its place.
    #[must_use]
    pub fn import(&self, text: &str, mode: &str, done: Function) -> Option<String> {
        let session = self.session();
        let workspace = match exchange::read(text, session.today_now()) {
            Ok(workspace) => workspace,
            Err(problems) => return Some(listed(&problems, session.locale_now()).to_string()),
        };
        let answer = move |outcome: BroughtIn| {
            // It settles a promise, which throws nothing.
            drop(done.call1(&JsValue::NULL, &outcome.key().into()));
        };
        match mode {
            "merge" => answer(session.bring_in(workspace, Decision::Merge)),
            "replace" => answer(session.bring_in(workspace, Decision::Replace)),
            _ => session.propose(Proposal {
                workspace,
                answer: Rc::new(answer),
            }),
        }
        None
    }
}

fn listed(problems: &[Problem], locale: Locale) -> Value {
    let listed = problems
        .iter()
        .map(|problem| json!({ "path": problem.path, "message": problem.message(locale) }));
    listed.collect()
}

fn pairs(list: Vec<String>) -> Vec<(String, String)> {
    let mut list = list.into_iter();
    std::iter::from_fn(|| Some((list.next()?, list.next()?))).collect()
}

fn language(tag: &str) -> Locale {
    let is_english = tag
        .get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("en"));
    if is_english { Locale::En } else { Locale::De }
}

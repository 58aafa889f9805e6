//! What one element knows and does: the workspace, the door through which it
//! changes, and what follows from it.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::reactive::graph::ToAnySource;
use leptos::reactive::owner::WeakOwner;
use leptos::task::spawn_local;

use crate::content::Locale;
use crate::editing::{self, Command, Refusal, Stamp};
use crate::exchange::ical::Exported;
use crate::exchange::joining::{Winner, join};
use crate::exchange::opening::Opened;
use crate::exchange::{self, Carried};
use crate::model::{Date, Workspace};
use crate::planning::{self, Report};
use crate::storage::generations::{Cause, When};
use crate::storage::{Hold, Kind, Place, Risk, SetAside, Trouble};
use crate::store::{Diff, Label, NotNow, Outcome, StepId, Store};

use super::clock;
use super::document::{Overruled, SharedDocument};
use super::drafts::Drafts;
use super::host::Host;
use super::incoming::{File, Incoming, State};
use super::listeners;
use super::navigation::Navigation;
use super::proposal::{BroughtIn, Decision, Proposal};
use super::route::{NavSection, Offered, Route};
use super::said::Said;
use super::saving::Saving;
use super::seen::Seen;
use super::spot::{Spot, Spotlight};

/// How an element is set up.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Where the workspace is kept.
    pub place: Place,
    /// The language where nothing is kept.
    pub locale: Locale,
    /// Whether the element is the page: then it keeps the address, the title
    /// and the language of the document.
    pub owns_page: bool,
    /// The page to begin with, where the address does not say.
    pub at: Route,
    /// The sections that can be gone to.
    pub offered: Offered,
    /// The day on which the report is based; none follows the calendar.
    pub as_of: Option<Date>,
    /// Whether nothing can be changed.
    pub is_readonly: bool,
}

/// The state of one element, for every part of its view.
#[derive(Clone, Copy)]
pub struct Session {
    /// The person's own workspace, which other elements may show too.
    document: StoredValue<Rc<SharedDocument>, LocalStorage>,
    own: RwSignal<Store>,
    /// What stands in front of it while it is being looked at.
    example: RwSignal<Store>,
    is_example: RwSignal<bool>,
    trouble: RwSignal<Option<Trouble>>,
    hold: RwSignal<Option<Hold>>,
    set_aside: RwSignal<Option<SetAside>>,
    overruled: RwSignal<Option<Overruled>>,
    carried: RwSignal<Carried>,
    today: RwSignal<Date>,
    /// The day that the host has set.
    as_of: StoredValue<Option<Date>>,
    is_readonly: RwSignal<bool>,
    is_pending: RwSignal<bool>,
    is_sandbox: bool,
    is_hosted: bool,
    locale: Memo<Locale>,
    report: Memo<Report>,
    root: StoredValue<WeakOwner>,
    saving: StoredValue<Saving, LocalStorage>,
    /// Whether commands are only tried out.
    is_trial: StoredValue<bool>,
    said: RwSignal<Option<Said>>,
    /// What was typed and is not saved.
    pub drafts: Drafts,
    /// The file that is looked at before it comes in.
    pub incoming: Incoming,
    /// Going from page to page.
    pub navigation: Navigation,
    /// Of which assessment the result has been shown.
    pub seen: Seen,
    /// Why the person is reminded to make a file of everything, if so.
    pub reminder: RwSignal<Option<Risk>>,
    /// Whether the browser refused to make the last file.
    pub file_refused: RwSignal<bool>,
    /// Leading to a field on the next page.
    pub spotlight: Spotlight,
    /// The page around the element.
    pub host: Host,
    proposal: RwSignal<Option<Proposal>, LocalStorage>,
}

impl Session {
    /// Starts with what is kept in the place, or with nothing: once that is
    /// known, what is returned makes the session, for the owner that calls it.
    pub async fn start(options: Options) -> impl FnOnce() -> Self {
        let document = SharedDocument::of(&options.place, options.locale).await;
        move || Self::of(document, &options)
    }

    fn of(document: Rc<SharedDocument>, options: &Options) -> Self {
        let saving = Saving::open(&options.place);
        let own: RwSignal<Store> = document.store.clone().into();
        let today = RwSignal::new(options.as_of.unwrap_or_else(clock::today));
        let shown = saving.example(today.get_untracked());
        let is_example = RwSignal::new(shown.is_some());
        let example = RwSignal::new(shown.map(Store::new).unwrap_or_default());
        let store = move || if is_example.get() { example } else { own };
        Self {
            own,
            example,
            is_example,
            trouble: document.trouble.clone().into(),
            hold: document.hold.clone().into(),
            set_aside: document.set_aside.clone().into(),
            overruled: document.overruled.clone().into(),
            carried: document.carried.clone().into(),
            is_pending: document.is_pending.clone().into(),
            document: StoredValue::new_local(document),
            today,
            as_of: StoredValue::new(options.as_of),
            is_readonly: RwSignal::new(options.is_readonly),
            is_sandbox: options.place.kind == Kind::Sandbox,
            is_hosted: matches!(options.place.kind, Kind::Host(_)),
            locale: Memo::new(move |_| store().with(|store| store.present().locale.locale())),
            report: Memo::new(move |_| {
                store().with(|store| planning::report(store.present(), today.get()))
            }),
            root: StoredValue::new(Owner::current().unwrap_or_default().downgrade()),
            saving: StoredValue::new_local(saving),
            is_trial: StoredValue::new(false),
            said: RwSignal::new(None),
            drafts: Drafts::new(),
            navigation: Navigation::new(options.owns_page, options.at, options.offered),
            incoming: Incoming::new(),
            seen: Seen::new(),
            reminder: RwSignal::new(None),
            file_refused: RwSignal::new(false),
            spotlight: Spotlight::new(),
            host: Host::new(),
            proposal: RwSignal::new_local(None),
        }
    }

    /// Keeps to the day, the address and what others save, as long as the view
    /// stands that calls this.
    pub fn follow(self) {
        self.follow_day();
        self.look_for_reminder();
        clock::each_day(move || self.follow_day());
        self.navigation.follow();
        let following = self.document.with_value(SharedDocument::follow);
        let following = StoredValue::new_local(Some(following));
        on_cleanup(move || following.dispose());
    }

    /// A view has gone: forgets who has listened there to what stays.
    pub fn forget_listeners(self) {
        let [route, shared, offered] = self.navigation.sources();
        listeners::forget([
            self.own.to_any_source(),
            self.example.to_any_source(),
            self.is_example.to_any_source(),
            self.trouble.to_any_source(),
            self.hold.to_any_source(),
            self.set_aside.to_any_source(),
            self.overruled.to_any_source(),
            self.carried.to_any_source(),
            self.is_pending.to_any_source(),
            self.today.to_any_source(),
            self.is_readonly.to_any_source(),
            ArcMemo::from(self.locale).to_any_source(),
            ArcMemo::from(self.report).to_any_source(),
            self.said.to_any_source(),
            self.reminder.to_any_source(),
            self.file_refused.to_any_source(),
            self.proposal.to_any_source(),
            self.drafts.source(),
            route,
            shared,
            offered,
        ]);
    }

    /// The session of the element in which a part of the view stands.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// What is being looked at, and again whenever that is something else.
    fn store(self) -> RwSignal<Store> {
        if self.is_example.get() {
            self.example
        } else {
            self.own
        }
    }

    /// What is being looked at now.
    fn store_now(self) -> RwSignal<Store> {
        untrack(|| self.store())
    }

    /// Reads the workspace, and again whenever it has changed.
    pub fn read<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.store().with(|store| read(store.present()))
    }

    /// Reads the workspace once.
    pub fn peek<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.store_now()
            .with_untracked(|store| read(store.present()))
    }

    /// Reads the person's own workspace, whatever is being looked at, and again
    /// whenever it has changed.
    pub fn read_own<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.own.with(|store| read(store.present()))
    }

    /// Reads the person's own workspace once.
    pub fn peek_own<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.own.with_untracked(|store| read(store.present()))
    }

    /// Whether the person has entered anything of their own.
    #[must_use]
    pub fn has_own(self) -> bool {
        self.read_own(|own| !Diff::between(&Workspace::default(), own).is_empty())
    }

    /// The report on the workspace as of today, computed once somebody asks.
    #[must_use]
    pub const fn report(self) -> Memo<Report> {
        self.report
    }

    /// Reads the report once.
    pub fn report_now<T>(self, read: impl FnOnce(&Report) -> T) -> T {
        self.report.with_untracked(read)
    }

    /// Makes something that outlives the page that asks for it.
    pub fn beyond_this_page<T>(self, make: impl FnOnce() -> T) -> T {
        let root = self.root.get_value().upgrade().unwrap_or_default();
        root.with(make)
    }

    /// The person's language.
    #[must_use]
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// The person's language, read once.
    #[must_use]
    pub fn locale_now(self) -> Locale {
        self.locale.get_untracked()
    }

    /// Speaks another language.
    pub fn set_locale(self, locale: Locale) {
        self.write((), |store| store.set_locale(locale));
    }

    /// The day on which the report is based.
    #[must_use]
    pub fn today(self) -> Date {
        self.today.get()
    }

    /// The one door: carries out a command and saves the result at once.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] for the person; nothing has changed then.
    pub fn apply(self, command: Command) -> Result<Outcome, Refusal> {
        if self.is_readonly.get_untracked() {
            return Err(Refusal::ReadOnly);
        }
        self.follow_day();
        let id = self.peek(|workspace| clock::new_id(|id| workspace.has_id(id)));
        let stamp = Stamp {
            today: self.today.get_untracked(),
            id,
        };
        if self.is_trial.get_value() {
            let tried = self
                .store_now()
                .try_maybe_update(|store| (false, editing::try_out(store, command, stamp)));
            return tried.unwrap_or(Ok(())).map(|()| Outcome::Nothing);
        }
        let outcome = self.change(Ok(Outcome::Nothing), |store| {
            editing::apply(store, command, stamp)
        });
        if outcome.is_ok() {
            self.silence();
        }
        outcome
    }

    /// Carries out what was typed into a field.
    ///
    /// # Errors
    ///
    /// The refusal in the person's language, to stand beside the field.
    pub fn edit(self, command: Command) -> Result<(), String> {
        match self.apply(command) {
            Ok(_) => Ok(()),
            Err(refusal) => Err(refusal.message(self.locale_now())),
        }
    }

    /// Carries out what has no field of its own: a refusal is said in the frame.
    /// Tells what came of it, a refusal being nothing.
    pub fn carry_out(self, command: Command) -> Outcome {
        match self.apply(command) {
            Ok(outcome) => outcome,
            Err(refusal) => {
                self.said.set(Some(Said::Refused(refusal)));
                Outcome::Nothing
            }
        }
    }

    /// Does something without changing anything: commands are only tried out.
    pub fn on_trial<T>(self, work: impl FnOnce() -> T) -> T {
        self.is_trial.set_value(true);
        let outcome = work();
        self.is_trial.set_value(false);
        outcome
    }

    /// Says why a change is not made that was not even tried.
    pub fn refuse(self, refusal: Refusal) {
        self.said.set(Some(Said::Refused(refusal)));
    }

    /// Changes the store, and saves it if there is something to save.
    fn change<T>(self, nothing: T, change: impl FnOnce(&mut Store) -> T) -> T {
        if self.is_readonly.get_untracked() {
            self.refuse(Refusal::ReadOnly);
            return nothing;
        }
        self.write(nothing, change)
    }

    /// The same, also where nothing can be changed. Where the element has gone,
    /// nothing comes of it.
    fn write<T>(self, nothing: T, change: impl FnOnce(&mut Store) -> T) -> T {
        let outcome = self.store_now().try_maybe_update(|store| {
            let before = store.revision();
            let last = store.next_back().map(|step| step.id);
            let outcome = change(store);
            let is_changed = store.revision() != before;
            let made = store.next_back().filter(|step| Some(step.id) > last);
            let cause = made.and_then(|step| cause_of(&step.label));
            let is_finished = made.is_some_and(|step| step.label == Label::Finished);
            (is_changed, (outcome, is_changed, cause, is_finished))
        });
        let Some((outcome, is_changed, cause, is_finished)) = outcome else {
            return nothing;
        };
        if is_changed {
            self.save(cause);
        }
        if is_finished && !self.is_example.get_untracked() {
            self.ask_for_promise();
        }
        outcome
    }

    /// Asks the browser, once, to keep what it keeps.
    fn ask_for_promise(self) {
        let document = self.document();
        if document.generations.is_some() {
            let backing_up = document.backing_up.clone();
            spawn_local(async move { backing_up.ask_once().await });
        }
    }

    /// A field gets the keyboard: what is typed until it is left is one step.
    pub fn open_edit(self) {
        self.store_now().maybe_update(|store| {
            store.open_edit();
            false
        });
    }

    /// The field is left.
    pub fn close_edit(self) {
        self.store_now().maybe_update(|store| {
            store.close_edit();
            false
        });
    }

    /// The field is left, and what was typed there since is not meant.
    pub fn give_up_edit(self) {
        self.change((), Store::give_up_edit);
        self.close_edit();
    }

    /// Puts another workspace in the place of the person's own, whatever is
    /// being looked at, as one step of this name.
    pub fn replace(self, workspace: Workspace, label: Label) -> Outcome {
        if self.is_example.get_untracked() {
            self.remove_example();
        }
        if label == Label::Opened {
            // The fields in which they were typed have gone.
            self.drafts.clear();
        }
        self.silence();
        self.change(Outcome::Nothing, |store| store.replace_as(workspace, label))
    }

    /// Brings another workspace in. What is here stays where both say something.
    pub fn bring_in(self, workspace: Workspace, decision: Decision) -> BroughtIn {
        let (workspace, label, done) = match decision {
            Decision::Cancel => return BroughtIn::Cancelled,
            Decision::Replace => (workspace, Label::Opened, BroughtIn::Replaced),
            Decision::Merge => {
                let joined = self.peek_own(|mine| join(mine, &workspace, &[], Winner::Mine));
                (joined.workspace, Label::Joined, BroughtIn::Merged)
            }
        };
        let outcome = self.replace(workspace, label);
        match outcome {
            Outcome::Step(_) => done,
            Outcome::Nothing => BroughtIn::Unchanged,
        }
    }

    /// Asks the person whether something may be brought in: on the page of the
    /// data, which shows what would change, or, where that page is not offered,
    /// above any other. What was asked before and not decided is as good as
    /// cancelled.
    pub fn propose(self, proposal: Proposal) {
        self.decide(Decision::Cancel);
        if self.navigation.offered_now().has(NavSection::Data) {
            let opened = Opened {
                workspace: proposal.workspace.clone(),
                from_schema: None,
            };
            let number = self.incoming.begin();
            let file = File::new(None, Ok(opened), untrack(|| self.has_own()));
            self.incoming.end(number, State::Looked(Box::new(file)));
            self.navigation.go(Route::Data);
        }
        self.proposal.set(Some(proposal));
    }

    /// The person has decided on the page of the data, which has done it.
    pub fn decided(self, outcome: BroughtIn) {
        let proposal = self.proposal.try_update(Option::take).flatten();
        if let Some(Proposal { answer, .. }) = proposal {
            answer(outcome);
        }
    }

    /// What the person is asked to bring in.
    #[must_use]
    pub fn proposal(self) -> Option<Proposal> {
        self.proposal.get()
    }

    /// The person has decided.
    pub fn decide(self, decision: Decision) {
        let proposal = self.proposal.try_update(Option::take).flatten();
        if let Some(Proposal { workspace, answer }) = proposal {
            self.incoming.forget();
            answer(self.bring_in(workspace, decision));
        }
    }

    /// Puts an earlier state in the place of the person's own workspace.
    pub fn restore(self, workspace: Workspace, when: When) -> Outcome {
        self.drafts.clear();
        let label = Label::Restored {
            day: when.day,
            time: when.time(),
        };
        self.replace(workspace, label)
    }

    /// The document, with how it is kept.
    #[must_use]
    pub fn document(self) -> Rc<SharedDocument> {
        self.document.get_value()
    }

    /// Whether the element is still there: after something was waited for, its
    /// signals may be gone.
    #[must_use]
    pub fn is_there(self) -> bool {
        self.is_example.try_get_untracked().is_some()
    }

    /// The person has made a file with this text, of what they look at.
    pub fn made_file(self, text: &str) {
        let is_own = self.is_example.try_get_untracked() == Some(false);
        // Where nothing is saved until the person has decided, this is not.
        if is_own && self.hold.with_untracked(Option::is_none) {
            self.document().backing_up.made_file(text);
        }
    }

    /// Goes to a page, and there to a field.
    pub fn lead_to(self, page: Route, spot: Spot) {
        self.spotlight.set(page, spot);
        self.navigation.go(page);
    }

    /// Takes the last step back, and says so.
    pub fn undo(self) {
        let outcome = self.change(Ok(None), Store::undo);
        self.say(outcome, Said::Undone, Said::NotUndone);
    }

    /// Makes the step again that was taken back last, and says so.
    pub fn redo(self) {
        let outcome = self.change(Ok(None), Store::redo);
        self.say(outcome, Said::Redone, Said::NotRedone);
    }

    /// Takes one step back, if it is still the last that has touched what it
    /// would restore, and says so.
    pub fn undo_step(self, step: StepId) {
        let outcome = self.change(Ok(None), |store| store.undo_step(step));
        self.say(outcome, Said::Undone, Said::NotUndone);
    }

    fn say(
        self,
        outcome: Result<Option<Label>, NotNow>,
        done: fn(Label) -> Said,
        refused: fn(NotNow) -> Said,
    ) {
        match outcome {
            Ok(None) => {}
            Ok(Some(label)) => self.said.set(Some(done(label))),
            Err(not_now) => self.said.set(Some(refused(not_now))),
        }
    }

    /// What is said about the last thing that was asked for.
    #[must_use]
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Says nothing any more.
    pub fn silence(self) {
        if self.said.with_untracked(Option::is_some) {
            self.said.set(None);
        }
    }

    /// What the next step back is called, and the next one forth.
    #[must_use]
    pub fn next_steps(self) -> [Option<Label>; 2] {
        self.store().with(|store| {
            let steps = [store.next_back(), store.next_forth()];
            steps.map(|step| step.map(|step| step.label.clone()))
        })
    }

    /// Whether a step can be taken back, and is the last that has touched what
    /// it would restore.
    #[must_use]
    pub fn is_last_to_touch(self, step: StepId) -> bool {
        self.store().with(|store| store.is_last_to_touch(step))
    }

    /// Bases the report on a day, or on that of the calendar.
    pub fn set_as_of(self, day: Option<Date>) {
        self.as_of.set_value(day);
        self.follow_day();
    }

    /// Whether nothing can be changed.
    #[must_use]
    pub fn is_readonly(self) -> bool {
        self.is_readonly.get()
    }

    /// Lets changes be made, or not.
    pub fn set_readonly(self, is_readonly: bool) {
        if self.is_readonly.get_untracked() != is_readonly {
            self.is_readonly.set(is_readonly);
        }
    }

    /// Whether what is shown is the example, to be tried out and kept nowhere.
    #[must_use]
    pub const fn is_sandbox(self) -> bool {
        self.is_sandbox
    }

    /// Whether the page around keeps the workspace.
    #[must_use]
    pub const fn is_hosted(self) -> bool {
        self.is_hosted
    }

    /// A number that grows with every change.
    #[must_use]
    pub fn revision(self) -> u64 {
        self.store().with(Store::revision)
    }

    /// The same, read once.
    #[must_use]
    pub fn revision_now(self) -> u64 {
        self.store_now().with_untracked(Store::revision)
    }

    /// Whether what is on the screen is on its way to the place that keeps it.
    #[must_use]
    pub fn is_pending(self) -> bool {
        self.is_pending.get()
    }

    /// Goes on to the day that it is.
    fn follow_day(self) {
        let today = self.as_of.get_value().unwrap_or_else(clock::today);
        if self.today.get_untracked() != today {
            self.today.set(today);
            self.look_for_reminder();
        }
    }

    /// Reminds the person to make a file of everything, if it is time.
    fn look_for_reminder(self) {
        let document = self.document();
        if document.generations.is_none() {
            // What is not kept at all is told already.
            return;
        }
        let text = document
            .store
            .with_untracked(|store| exchange::write(store.present()));
        let today = self.today.get_untracked();
        let reminder = self.reminder;
        // The document goes with its last element.
        let backing_up = document.backing_up.clone();
        spawn_local(async move {
            let risk = backing_up.reminder(text, today).await;
            if risk.is_some() {
                reminder.try_set(risk);
            }
        });
    }

    /// The day on which the report is based, read once.
    #[must_use]
    pub fn today_now(self) -> Date {
        self.today.get_untracked()
    }

    /// What earlier calendar files held; nothing is remembered of the
    /// example's.
    #[must_use]
    pub fn exported(self) -> Exported {
        if self.is_example.get_untracked() {
            return Exported::default();
        }
        self.saving.with_value(Saving::exported)
    }

    /// Keeps what calendar files hold now, for the next one.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn remember_exported(self, exported: &Exported) -> Result<(), Trouble> {
        if self.is_example.get_untracked() {
            return Ok(());
        }
        self.saving
            .with_value(|saving| saving.remember_exported(exported))
    }

    /// Takes the notice about unreadable data away; its copy stays.
    pub fn dismiss_set_aside(self) {
        self.set_aside.set(None);
    }

    /// Why the last change is not saved, if so.
    #[must_use]
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Tells what became of something that is kept, unless it is told already.
    pub fn tell(self, trouble: Option<Trouble>) {
        if self.trouble.get_untracked() != trouble {
            self.trouble.set(trouble);
        }
    }

    /// Why nothing is saved until the person has decided, if so.
    #[must_use]
    pub fn hold(self) -> Option<Hold> {
        self.hold.get()
    }

    /// Goes on saving what is on the screen, in the place of what is missing.
    pub fn keep_mine(self) {
        self.document.with_value(SharedDocument::keep_mine);
    }

    /// What is saved and cannot be used.
    #[must_use]
    pub fn carried(self) -> Carried {
        self.carried.get()
    }

    /// Takes the notice about it away; it stays saved.
    pub fn dismiss_carried(self) {
        self.carried.set(Carried::default());
    }

    /// Saves it no more.
    pub fn let_go_carried(self) {
        self.document.with_value(SharedDocument::let_go_carried);
    }

    /// What another tab has written over, if something.
    #[must_use]
    pub fn overruled(self) -> Option<Overruled> {
        self.overruled.get()
    }

    /// Takes the notice about it away.
    pub fn dismiss_overruled(self) {
        self.overruled.set(None);
    }

    /// Puts in again what another tab has written over, as a step.
    pub fn put_in_again(self, overruled: &Overruled) {
        self.overruled.set(None);
        self.change(Outcome::Nothing, |store| {
            let workspace = overruled.put_in_again(store.present());
            store.replace_as(workspace, Label::PutInAgain)
        });
    }

    /// What could not be read when the element started.
    #[must_use]
    pub fn set_aside(self) -> Option<SetAside> {
        self.set_aside.get()
    }

    /// Whether the example is being looked at.
    #[must_use]
    pub fn is_example(self) -> bool {
        self.is_example.get()
    }

    /// Puts the example in front of the person's own workspace, which stays as
    /// it is.
    pub fn show_example(self) {
        let example = exchange::example(self.locale_now(), self.today_now());
        self.drafts.clear();
        self.silence();
        // Offers that still stand somewhere mean none of the steps to come.
        let given = self.store_now().with_untracked(Store::clone);
        self.example.set(Store::new(example).after(&given));
        self.is_example.set(true);
        self.save(None);
    }

    /// Removes the example; the person's own workspace comes back.
    pub fn remove_example(self) {
        let locale = self.locale_now();
        let removed = self.saving.with_value(Saving::remove_example);
        self.drafts.clear();
        self.silence();
        self.is_example.set(false);
        if removed.is_err() {
            self.trouble.set(removed.err());
        } else if self.trouble.with_untracked(Option::is_some) {
            // There may be room again; if not, that is still so.
            self.save(None);
        }
        if self.locale_now() != locale {
            // It was chosen while looking at the example.
            self.set_locale(locale);
        }
    }

    /// Deletes everything of this instance from the browser, backups included.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where the browser keeps some of it.
    pub fn delete_all(self) -> Result<(), Trouble> {
        if self.is_readonly.get_untracked() {
            self.refuse(Refusal::ReadOnly);
            return Ok(());
        }
        let locale = self.locale_now();
        self.drafts.clear();
        self.silence();
        self.is_example.set(false);
        self.document.with_value(|document| document.remove(locale))
    }

    fn save(self, cause: Option<Cause>) {
        if self.is_readonly.get_untracked() {
            return;
        }
        if !self.is_example.get_untracked() {
            return self.document.with_value(|document| document.save(cause));
        }
        let text = self.peek(exchange::write);
        let outcome = self.saving.with_value(|saving| saving.save_example(&text));
        self.tell(outcome.err());
    }
}

/// Before which steps a snapshot is made of what they change.
const fn cause_of(label: &Label) -> Option<Cause> {
    match label {
        Label::Removed { .. } => Some(Cause::Deletion),
        Label::Imported(_) | Label::Opened => Some(Cause::Import),
        Label::Joined | Label::PutInAgain => Some(Cause::Merge),
        Label::Restored { .. } => Some(Cause::Restore),
        _ => None,
    }
}

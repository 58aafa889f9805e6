//! The dates of a sponsorship, and who does not suit a KAM.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use crate::editing::{Command, Entry, Refusal};
use crate::exchange::KamField;
use crate::model::Kam;
use crate::store::Outcome;
use crate::ui::pages::plan::choices::{choices, put};
use crate::ui::pages::plan::entry::{Editor, Input, find, read_date, written};
use crate::ui::parts::{Typed, memo};

/// The fields of the KAM with this id.
pub fn fields(page: Page, id: &str) -> AnyView {
    let locale = page.locale;
    let editor = Editor::<Kam>::new(page.session, locale, id.to_owned());
    let since = KamField::SponsorSince;
    let since = Input::new(
        since.key(),
        since.name(locale),
        Typed::Date,
        |kam: &Kam| written(kam.sponsor_since),
        |kam, text| read_date(&mut kam.sponsor_since, text),
    );
    let contact = KamField::LastSponsorContactOn;
    let contact = Input::new(
        contact.key(),
        contact.name(locale),
        Typed::Date,
        |kam: &Kam| written(kam.last_sponsor_contact_on),
        |kam, text| read_date(&mut kam.last_sponsor_contact_on, text),
    );
    view! {
        <div class="editor">
            <div class="fields">
                {editor.input(since, None)} {editor.input(contact, None)} {excluded(page, id)}
            </div>
            <p class="actions">{page.panel.close_button(locale)}</p>
        </div>
    }
    .into_any()
}

fn excluded(page: Page, id: &str) -> AnyView {
    let (session, field) = (page.session, KamField::ExcludedSponsors);
    let of = id.to_owned();
    let kam = memo(move || session.read(|workspace| find::<Kam>(workspace, &of)));
    let chosen = Signal::derive(move || {
        kam.with(|kam| kam.as_ref().map(|kam| kam.excluded_sponsor_ids.clone()))
            .unwrap_or_default()
    });
    let of = id.to_owned();
    let choose = Arc::new(
        move |sponsor: &str, on: bool| match exclude(page, &of, sponsor, on) {
            Ok(_) => Ok(()),
            Err(refusal) => Err(refusal.message(page.locale)),
        },
    );
    let options = session.peek(|workspace| {
        let sponsors = workspace.sponsors.iter();
        sponsors
            .map(|sponsor| (sponsor.id.clone(), sponsor.alias.clone()))
            .collect()
    });
    choices(
        id,
        field.key(),
        field.name(page.locale),
        options,
        chosen,
        choose,
    )
    .into_any()
}

/// Notes that a sponsor does not suit a KAM, or takes it back.
///
/// # Errors
///
/// A refusal; nothing has changed then.
pub fn exclude(page: Page, kam: &str, sponsor: &str, on: bool) -> Result<Outcome, Refusal> {
    let found = page.session.peek(|workspace| find::<Kam>(workspace, kam));
    let mut kam = found.ok_or(Refusal::Gone)?;
    put(&mut kam.excluded_sponsor_ids, sponsor, on);
    page.session.apply(Command::Save(Entry::Kam(Box::new(kam))))
}

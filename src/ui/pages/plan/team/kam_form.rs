//! All details of a KAM (instrument.md D.1): a few at first, the others in
//! groups.

use std::sync::Arc;

use leptos::prelude::*;

use super::competence::competence;
use super::opened::Opened;
use super::team_page::TeamPage;
use crate::content::planner_names;
use crate::editing::EntryKind;
use crate::exchange::KamField;
use crate::model::INTERVALS;
use crate::planning::EntityType;
use crate::ui::pages::plan::cadence::cadence;
use crate::ui::pages::plan::entry::{options, with_none};
use crate::ui::parts::{CollectAny, Field, Typed, handler, memo, reactive, select_field};
use crate::ui::state::spot::Spot;

/// The details of the KAM with this identifier.
pub fn kam_form(page: TeamPage, id: String) -> AnyView {
    let t = page.t;
    let opened = Opened::new(page, id.clone());
    let names = planner_names(page.locale);
    let stages = with_none(t.stage_derived, options(&names.stages));
    let intervals = INTERVALS.map(|weeks| (weeks.to_string(), cadence(page.locale, weeks)));
    let intervals = with_none(t.not_set, intervals.into());
    let close = id.clone();
    let remove = move |_| {
        let name = opened.read(|kam| kam.alias.clone());
        opened
            .id
            .with_value(|id| page.remove(EntryKind::Kam, id, &name));
    };
    view! {
        <div class="details">
            {findings(opened)}
            <div class="form-grid">
                {opened.input(KamField::Alias, Typed::Text, Some(t.alias_hint))}
                {opened.input(KamField::Line, Typed::Text, Some(t.line_hint))}
                {opened.input(KamField::StartedOn, Typed::Date, None)}
                {opened.select(KamField::Stage, stages, Some(t.stage_hint))}
                {opened.select(KamField::IntervalWeeks, intervals, None)}
                <div>
                    {opened.check(KamField::Decentralised)}
                    <p class="hint">{t.decentralised_hint}</p>
                    {opened.check(KamField::International)}
                </div>
            </div>
            {coaching(opened)} {sponsorship(opened)} {career(opened)} {competences(opened)}
            {support(opened)} {situation(opened)}
            <p class="actions">
                <button type="button" class="quiet" on:click=handler(move |_| page.toggle(&close))>
                    {t.close}
                </button>
                <button type="button" class="text-button to-change" on:click=handler(remove)>
                    {t.remove_kam}
                </button>
            </p>
        </div>
    }
    .into_any()
}

/// What is said about the KAM, and the way to the field that mends it.
fn findings(opened: Opened) -> impl IntoView {
    let page = opened.page;
    let found = memo(move || {
        let about = opened.id.get_value();
        page.session.report().with(|report| {
            let findings = report.findings.iter().filter(|finding| {
                finding.entity_type == EntityType::Kam && finding.entity_id == about
            });
            findings
                .map(|finding| {
                    let text = finding.message.text(page.locale);
                    (finding.severity, text, finding.field)
                })
                .collect::<Vec<_>>()
        })
    });
    let names = planner_names(page.locale);
    let list = move || {
        found
            .get()
            .into_iter()
            .map(|(severity, text, field)| {
                let severity = names.severities[severity as usize];
                let go = field.map(|field| {
                    let control = opened.id.with_value(|id| Spot::control(id, field));
                    let go = move |_| page.focus_later(control.clone());
                    view! {
                        <button type="button" class="text-button" on:click=handler(go)>
                            {page.t.to_field}
                        </button>
                    }
                });
                view! {
                    <li>
                        <span class="severity" data-severity=severity.key>{severity.name}</span>
                        " " {text} " " {go}
                    </li>
                }
            })
            .collect_any()
    };
    reactive(move || {
        (!found.with(Vec::is_empty)).then(|| {
            view! {
                <h3>{page.t.findings_title}</h3>
                <ul class="plain">{reactive(list)}</ul>
            }
        })
    })
}

/// A group that opens on request, or because the way leads to a field of it.
fn group(
    opened: Opened,
    title: &'static str,
    fields: &[KamField],
    content: impl IntoView + 'static,
) -> AnyView {
    let spot = opened.page.session.spotlight.peek();
    let is_open = spot.is_some_and(|spot| fields.iter().any(|field| field.key() == spot.field));
    view! {
        <details class="group" open=is_open>
            <summary>{title}</summary>
            {content}
        </details>
    }
    .into_any()
}

fn coaching(opened: Opened) -> AnyView {
    use KamField::{LastCoachingOn, SessionMinutes};
    let t = opened.page.t;
    let fields = view! {
        <div class="form-grid">
            {opened.input(LastCoachingOn, Typed::Date, None)}
            {opened.input(SessionMinutes, Typed::Whole, Some(t.session_hint))}
        </div>
    };
    group(
        opened,
        t.coaching,
        &[LastCoachingOn, SessionMinutes],
        fields,
    )
}

fn sponsorship(opened: Opened) -> AnyView {
    use KamField::{ExcludedSponsors, LastSponsorContactOn, Sponsor, SponsorSince};
    let t = opened.page.t;
    let sponsors = opened.page.session.peek(|workspace| {
        let sponsors = workspace.sponsors.iter();
        sponsors
            .map(|sponsor| (sponsor.id.clone(), sponsor.alias.clone()))
            .collect::<Vec<_>>()
    });
    let hint = sponsors.is_empty().then_some(t.no_sponsors);
    let assign = move |sponsor| opened.page.assign(opened.id.get_value(), sponsor);
    let sponsor = Field {
        save: Arc::new(assign),
        ..opened.field(Sponsor, hint)
    };
    let excluded = (!sponsors.is_empty()).then(|| {
        opened.choices(ExcludedSponsors, sponsors.clone(), |kam| {
            &mut kam.excluded_sponsor_ids
        })
    });
    let fields = view! {
        <div class="form-grid">
            {select_field(sponsor, with_none(t.not_set, sponsors))}
            {opened.input(SponsorSince, Typed::Date, None)}
            {opened.input(LastSponsorContactOn, Typed::Date, None)}
        </div>
        {excluded}
    };
    let of = [
        Sponsor,
        SponsorSince,
        LastSponsorContactOn,
        ExcludedSponsors,
    ];
    group(opened, t.sponsor, &of, fields)
}

fn career(opened: Opened) -> AnyView {
    use KamField::{CareerIntent, CareerStage, Goal, GoalDue, NextStage};
    let t = opened.page.t;
    let names = planner_names(opened.page.locale);
    let stages = options(&names.career_stages);
    let intents = with_none(t.not_set, options(&names.career_intents));
    let next = with_none(t.not_set, options(&names.career_stages));
    let fields = view! {
        <div class="form-grid">
            {opened.select(CareerStage, stages, None)}
            {opened.select(CareerIntent, intents, None)}
            {opened.select(NextStage, next, Some(t.next_stage_hint))}
            {opened.input(Goal, Typed::Text, None)}
            {opened.input(GoalDue, Typed::Date, None)}
        </div>
    };
    let of = [CareerStage, CareerIntent, NextStage, Goal, GoalDue];
    group(opened, t.career, &of, fields)
}

fn competences(opened: Opened) -> AnyView {
    group(opened, opened.page.t.competence, &[], competence(opened))
}

fn support(opened: Opened) -> AnyView {
    let t = opened.page.t;
    let members = support_members(opened.page);
    let fields = if members.is_empty() {
        view! { <p class="muted">{t.no_members}</p> }.into_any()
    } else {
        opened.choices(KamField::SupportMembers, members, |kam| {
            &mut kam.support_member_ids
        })
    };
    group(opened, t.support, &[KamField::SupportMembers], fields)
}

fn situation(opened: Opened) -> AnyView {
    use KamField::{Conflict, InPilot, Regions, Site};
    let t = opened.page.t;
    let fields = view! {
        <div class="form-grid">
            {opened.input(Site, Typed::Text, None)}
            {opened.input(Regions, Typed::Text, Some(t.regions_hint))}
            <div>{opened.check(InPilot)} {opened.check(Conflict)}</div>
        </div>
    };
    group(
        opened,
        t.situation,
        &[Site, Regions, InPilot, Conflict],
        fields,
    )
}

/// The members of support teams: identifier and alias of each.
pub fn support_members(page: TeamPage) -> Vec<(String, String)> {
    page.session.peek(|workspace| {
        let members = workspace.support_members.iter();
        members
            .map(|member| (member.id.clone(), member.alias.clone()))
            .collect()
    })
}

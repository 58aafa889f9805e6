//! The methods note in full (instrument.md F), and its references (H).

use leptos::prelude::*;

use super::frame::section;
use crate::content::ui::ResultTexts;
use crate::content::{Block, EvidenceTable, Locale, methods_note, references, spans};
use crate::reporting::result::Heading;
use crate::ui::parts::CollectAny;

pub fn method(locale: Locale, texts: &'static ResultTexts) -> impl IntoView + use<> {
    let note = methods_note(locale);
    let sections: Vec<AnyView> = note
        .sections
        .iter()
        .map(|section| {
            let blocks: Vec<AnyView> = section.blocks.iter().map(block).collect();
            view! { <h3>{section.heading}</h3> {blocks} }.into_any()
        })
        .collect();
    let body = view! {
        <p>{note.intro}</p>
        {sections}
        {sources(locale)}
    };
    let heading = Heading {
        question: texts.trust.method_question,
        finding: note.title.to_owned(),
    };
    section("method", heading, body)
}

fn block(block: &Block) -> AnyView {
    let points = |points: &[&'static str]| -> Vec<AnyView> {
        points
            .iter()
            .map(|point| view! { <li>{text(point)}</li> }.into_any())
            .collect()
    };
    match block {
        Block::Paragraph(paragraph) => view! { <p>{text(paragraph)}</p> }.into_any(),
        Block::List(list) => view! { <ul>{points(list)}</ul> }.into_any(),
        Block::Steps(list) => view! { <ol>{points(list)}</ol> }.into_any(),
        Block::Evidence(evidence) => table(evidence),
    }
}

/// A text with its emphasis.
fn text(text: &'static str) -> Vec<AnyView> {
    spans(text)
        .map(|(piece, is_emphasised)| {
            if is_emphasised {
                view! { <em>{piece}</em> }.into_any()
            } else {
                piece.into_any()
            }
        })
        .collect()
}

fn table(evidence: &'static EvidenceTable) -> AnyView {
    let [used_for, ..] = evidence.head;
    let head = evidence
        .head
        .map(|text| view! { <th scope="col">{text}</th> });
    let rows: Vec<AnyView> = evidence
        .rows
        .iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">{row.used_for}</th>
                    <td>{text(row.finding)}</td>
                    <td>{row.sources}</td>
                    <td>{row.strength}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=used_for>
            <table class="evidence" aria-label=used_for>
                <thead><tr>{head.collect_any()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn sources(locale: Locale) -> impl IntoView + use<> {
    let references = references(locale);
    let entries: Vec<AnyView> = references
        .entries
        .iter()
        .map(|entry| {
            view! { <dt>{entry.id}</dt><dd lang=entry.lang>{text(entry.citation)}</dd> }.into_any()
        })
        .collect();
    view! {
        <details class="sources">
            <summary>{references.heading}</summary>
            <dl>{entries}</dl>
            <p class="muted">{text(references.orientation)}</p>
        </details>
    }
}

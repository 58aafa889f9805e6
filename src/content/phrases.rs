//! Fragments of the seed article, the source of every item, action and
//! finding (instrument.md A.3). The article is German, and so are its
//! fragments in every language.

use serde::Serialize;

/// A short quotation from the seed article.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct Phrase {
    /// `P1a` to `P6h`; the digit is that of the task.
    pub id: &'static str,
    /// The quotation with its guillemets; `[…]` marks an omission.
    pub fragment: &'static str,
    /// Whether it is the heading of a section of the article.
    pub is_heading: bool,
}

/// The phrase with this id.
#[must_use]
pub fn phrase(id: &str) -> Option<&'static Phrase> {
    PHRASES.iter().find(|phrase| phrase.id == id)
}

const fn quoted(id: &'static str, fragment: &'static str) -> Phrase {
    Phrase {
        id,
        fragment,
        is_heading: false,
    }
}

const fn heading(id: &'static str, fragment: &'static str) -> Phrase {
    Phrase {
        id,
        fragment,
        is_heading: true,
    }
}

/// Every phrase, in the order of the register.
pub static PHRASES: [Phrase; 37] = [
    quoted(
        "P1a",
        "«Vorreiterrolle bei der Etablierung einer kundenorientierten Kultur»",
    ),
    quoted("P1b", "«Radarfunktion für die Aufnahme neuer Markttrends»"),
    quoted("P1c", "«Rolle als Change Agent für das Unternehmen»"),
    quoted("P1d", "«diese Rolle vorbildlich einnehmen»"),
    heading("P1e", "«Veränderungen durchsetzen»"),
    quoted("P2a", "«in die Rekrutierung […] aktiv einzubringen»"),
    quoted("P2b", "«positives Image des Vertriebs im Unternehmen»"),
    quoted(
        "P2c",
        "«attraktive Jobprofile für Key Account Manager und Support-Team-Mitglieder»",
    ),
    quoted(
        "P2d",
        "«die persönliche Weiterentwicklung […] im Blick zu behalten»",
    ),
    quoted(
        "P2e",
        "«attraktive Karrierepfade im Key Account Management»",
    ),
    quoted("P3a", "«brauchen […] Freiräume»"),
    quoted(
        "P3b",
        "«Aussergewöhnliches für ihre Schlüsselkunden zu leisten»",
    ),
    quoted(
        "P3c",
        "«Begeisterung, Vertrauen, Commitment und Ermutigung»",
    ),
    quoted("P3d", "«Innovationskultur»"),
    quoted("P3e", "«Spagat»"),
    quoted(
        "P3f",
        "«Kontrolle, der Anreize und eines gewissen Verkaufsdrucks»",
    ),
    quoted("P3g", "«proaktiver Steuerung»"),
    quoted("P4a", "«zu ihren eigenen Fähigkeiten zu führen»"),
    quoted("P4b", "«zu ihrer Leistungsfähigkeit zu begleiten»"),
    quoted("P4c", "«Kraft kommt dabei aus den Mitarbeitern»"),
    quoted("P4d", "«mehr ein Begleiten als ein Anleiten»"),
    quoted("P4e", "«Zeit- und Ressourcenaufwand»"),
    quoted(
        "P4f",
        "«neben diversen Verkaufsgebieten […] mehr als zehn Key Account Manager»",
    ),
    quoted("P5a", "«Transmissionsriemen»"),
    quoted(
        "P5b",
        "«Teil der Unternehmens-, zumindest aber der Vertriebsstrategie»",
    ),
    quoted("P5c", "«die Strategie greifbar zu machen»"),
    quoted("P5d", "«schnell, rechtzeitig»"),
    quoted("P5e", "«vollständig»"),
    quoted("P5f", "«ressourcensparend»"),
    quoted("P6a", "«direkter Zugang zum Top Management»"),
    quoted("P6b", "«Pilotphase»"),
    quoted("P6c", "«Mentor und Rückendeckung in Konfliktsituationen»"),
    quoted(
        "P6d",
        "«dezentralen KAM-Organisation» / «international tätiger Key Account Manager»",
    ),
    quoted("P6e", "«internes Marketing»"),
    quoted("P6f", "«engen Draht zur Geschäftsleitung»"),
    quoted("P6g", "«zu institutionalisieren und zu fördern»"),
    quoted("P6h", "«nicht als die des Erziehungsberechtigten»"),
];

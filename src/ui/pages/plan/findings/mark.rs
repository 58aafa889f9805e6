//! A shape for how much a finding weighs.

use leptos::prelude::*;

use crate::model::Severity;

/// A shape of its own for each severity, the heaviest first: square, triangle,
/// diamond, circle.
pub fn mark(place: usize) -> impl IntoView {
    const SHAPES: [&str; 4] = [
        "M2 2H22V22H2Z",
        "M12 1L23 22H1Z",
        "M12 1L23 12L12 23L1 12Z",
        "M12 2A10 10 0 1 1 12 22A10 10 0 1 1 12 2Z",
    ];
    view! {
        <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
            <path d=SHAPES[place.min(3)] />
        </svg>
    }
}

/// The place of a severity, the heaviest first.
pub const fn place(severity: Severity) -> usize {
    Severity::Critical as usize - severity as usize
}

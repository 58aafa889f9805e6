//! A competence level on its scale of 1 to 5.

use super::drawing::{Drawing, Frame, at};

const HEIGHT: f64 = 24.0;
const MIDDLE: f64 = HEIGHT / 2.0;

/// The place of a level, percent of the width.
fn place(level: u8) -> f64 {
    5.0 + (f64::from(level) - 1.0) * 22.5
}

/// The level, if it was rated, and the target.
pub fn level(rated: Option<u8>, target: u8) -> Drawing {
    let mut drawing = Drawing::new(Frame::Strip { height: HEIGHT });
    drawing.line("axis", at(place(1), MIDDLE), at(place(5), MIDDLE));
    for step in 1..=5 {
        let x = place(step);
        drawing.line("axis", at(x, MIDDLE - 3.0), at(x, MIDDLE + 3.0));
    }
    drawing.line("target", at(place(target), 0.0), at(place(target), HEIGHT));
    if let Some(rated) = rated {
        drawing.circle("dot", at(place(rated), MIDDLE), 5.0);
    }
    drawing
}

//! The two items of a balance pair on one scale.

use super::drawing::{Drawing, Frame, at};

const HEIGHT: f64 = 24.0;
const MIDDLE: f64 = HEIGHT / 2.0;
const RADIUS: f64 = 6.0;

/// Both poles of a pair on the scale of 0 to 100 points and the distance
/// between them; a pole without a valid answer has no mark.
pub fn dumbbell(transactional: Option<f64>, transformational: Option<f64>) -> Drawing {
    let mut drawing = Drawing::new(Frame::Strip { height: HEIGHT });
    drawing.line("axis", at(0.0, MIDDLE), at(100.0, MIDDLE));
    for step in [0.0, 25.0, 50.0, 75.0, 100.0] {
        drawing.line("grid", at(step, MIDDLE - 4.0), at(step, MIDDLE + 4.0));
    }
    if let (Some(from), Some(to)) = (transactional, transformational) {
        drawing.line("distance", at(from, MIDDLE), at(to, MIDDLE));
    }
    if let Some(score) = transformational {
        drawing.circle("pole-b", at(score, MIDDLE), RADIUS);
    }
    // Smaller and in front, so that both show where they meet.
    if let Some(score) = transactional {
        let radius = if transformational == Some(score) {
            RADIUS / 2.0
        } else {
            RADIUS
        };
        drawing.circle("pole-a", at(score, MIDDLE), radius);
    }
    drawing
}

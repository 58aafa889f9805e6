//! Two scores on one scale: the items of a balance pair, or two views of one
//! task.

use super::drawing::{Drawing, Frame, at};

const HEIGHT: f64 = 24.0;
const MIDDLE: f64 = HEIGHT / 2.0;
const RADIUS: f64 = 6.0;

/// Both poles of a pair on the scale of 0 to 100 points and the distance
/// between them; a pole without a valid answer has no mark.
pub fn dumbbell(transactional: Option<f64>, transformational: Option<f64>) -> Drawing {
    let mut drawing = scale();
    poles(&mut drawing, transactional, transformational);
    drawing
}

/// The leader's score and the KAMs', which has a band to either side, points.
pub fn both_views(own: Option<f64>, team: Option<(f64, f64)>) -> Drawing {
    let mut drawing = scale();
    if let Some((score, band)) = team {
        let (low, high) = ((score - band).max(0.0), (score + band).min(100.0));
        drawing.line("band", at(low, MIDDLE), at(high, MIDDLE));
    }
    poles(&mut drawing, own, team.map(|(score, _)| score));
    drawing
}

fn scale() -> Drawing {
    let mut drawing = Drawing::new(Frame::Strip { height: HEIGHT });
    drawing.line("axis", at(0.0, MIDDLE), at(100.0, MIDDLE));
    for step in [0.0, 25.0, 50.0, 75.0, 100.0] {
        drawing.line("grid", at(step, MIDDLE - 4.0), at(step, MIDDLE + 4.0));
    }
    drawing
}

/// The hollow mark `a` and the filled mark `b`.
fn poles(drawing: &mut Drawing, a: Option<f64>, b: Option<f64>) {
    if let (Some(from), Some(to)) = (a, b) {
        drawing.line("distance", at(from, MIDDLE), at(to, MIDDLE));
    }
    if let Some(score) = b {
        drawing.circle("pole-b", at(score, MIDDLE), RADIUS);
    }
    // Smaller and in front, so that both show where they meet.
    if let Some(score) = a {
        let radius = if b == Some(score) {
            RADIUS / 2.0
        } else {
            RADIUS
        };
        drawing.circle("pole-a", at(score, MIDDLE), radius);
    }
}

#[cfg(test)]
mod tests {
    use super::both_views;
    use crate::ui::charts::drawing::Shape;

    #[test]
    fn keeps_the_band_on_the_scale() {
        let drawing = both_views(Some(35.0), Some((5.0, 17.1)));
        let band = drawing.marks.iter().find(|mark| mark.class == "band");
        let ends = band.map(|mark| match mark.shape {
            Shape::Line(from, to) => (from.x, to.x),
            _ => panic!("a band is a line"),
        });
        assert_eq!(ends, Some((0.0, 22.1)));
    }
}

//! The score of a task on its scale of 0 to 100 points.

use super::drawing::{Drawing, Frame, at};
use crate::reporting::result::Bar;
use crate::scoring::CUT_OFFS;

const HEIGHT: f64 = 28.0;
const MIDDLE: f64 = HEIGHT / 2.0;

/// A bar with the boundaries of the levels, the resolution band around its
/// end and the target.
pub fn bar(of: &Bar) -> Drawing {
    let mut drawing = Drawing::new(Frame::Strip { height: HEIGHT });
    let full_height = |x: f64| (at(x, 0.0), at(x, HEIGHT));
    for cut_off in CUT_OFFS {
        let (top, bottom) = full_height(cut_off);
        drawing.line("grid", top, bottom);
    }
    drawing.line("axis", at(0.0, MIDDLE), at(100.0, MIDDLE));
    if let Some((score, resolution)) = of.score {
        let (low, high) = (
            (score - resolution).max(0.0),
            (score + resolution).min(100.0),
        );
        drawing.line("band", at(low, MIDDLE), at(high, MIDDLE));
        let class = match (of.tentative, of.level) {
            (true, _) => "value tentative",
            (false, 1) => "value level-1",
            (false, 2) => "value level-2",
            (false, 3) => "value level-3",
            _ => "value level-4",
        };
        drawing.line(class, at(0.0, MIDDLE), at(score, MIDDLE));
        drawing.line("tip", at(score, MIDDLE - 8.0), at(score, MIDDLE + 8.0));
    }
    let (top, bottom) = full_height(of.target);
    drawing.line("target", top, bottom);
    drawing
}

#[cfg(test)]
mod tests {
    use super::{Bar, bar};
    use crate::ui::charts::drawing::{Mark, Shape};

    fn ends(marks: &[Mark], class: &str) -> Option<(f64, f64)> {
        marks.iter().find_map(|mark| match mark.shape {
            Shape::Line(from, to) if mark.class == class => Some((from.x, to.x)),
            _ => None,
        })
    }

    #[test]
    fn keeps_the_band_on_the_scale() {
        let drawing = bar(&Bar {
            score: Some((96.7, 8.3)),
            target: 80.0,
            tentative: false,
            level: 4,
        });
        assert_eq!(ends(&drawing.marks, "band"), Some((88.4, 100.0)));
        assert_eq!(ends(&drawing.marks, "value level-4"), Some((0.0, 96.7)));
    }

    #[test]
    fn shows_the_target_of_a_task_without_score() {
        let drawing = bar(&Bar {
            score: None,
            target: 70.0,
            tentative: false,
            level: 0,
        });
        assert_eq!(ends(&drawing.marks, "target"), Some((70.0, 70.0)));
        assert_eq!(ends(&drawing.marks, "tip"), None);
    }
}

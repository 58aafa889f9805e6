//! The hours as a drawing.

use crate::reporting::capacity::{Line, Part};
use crate::ui::charts::drawing::{Anchor, Drawing, Frame, at};

/// Height of a line with its text, pixels.
const ROW: f64 = 40.0;
/// Baseline of the text in a line, and the middle of its bar.
const TEXT: f64 = 15.0;
const BAR: f64 = 27.0;

const fn class(part: Part) -> &'static str {
    match part {
        Part::Net => "net",
        Part::Taken => "taken",
        Part::Left => "left",
        Part::Missing => "missing",
        Part::Need => "need",
        Part::Share => "part",
    }
}

/// The lines as a drawing.
pub fn drawn(lines: &[Line]) -> Drawing {
    let low = lines
        .iter()
        .fold(0.0, |low: f64, line| low.min(line.from.min(line.to)));
    let high = lines
        .iter()
        .fold(1.0, |high: f64, line| high.max(line.from.max(line.to)));
    let x = |hours: f64| 100.0 * (hours - low) / (high - low);
    let height = ROW * lines.len() as f64;
    let mut drawing = Drawing::new(Frame::Strip { height });
    let zero = x(0.0);
    drawing.line("axis", at(zero, 0.0), at(zero, height));
    let left = lines
        .iter()
        .position(|line| matches!(line.part, Part::Left | Part::Missing));
    for (n, line) in lines.iter().enumerate() {
        let top = ROW * n as f64;
        drawing.line(
            class(line.part),
            at(x(line.from), top + BAR),
            at(x(line.to), top + BAR),
        );
        drawing.text(
            "name",
            at(0.0, top + TEXT),
            Anchor::Start,
            line.name.as_str(),
        );
        let amount = line.amount.as_str();
        drawing.text("amount", at(100.0, top + TEXT), Anchor::End, amount);
        // What is left, down to what is needed.
        if Some(n) == left {
            let edge = x(line.value.max(0.0));
            drawing.line("limit", at(edge, top + BAR - 9.0), at(edge, height));
        }
    }
    drawing
}

#[cfg(test)]
mod tests {
    use super::drawn;
    use crate::content::Locale;
    use crate::model::Workspace;
    use crate::planning::Team;
    use crate::planning::capacity::{Hours, Input, Inputs};
    use crate::reporting::capacity::{Part, picture};
    use crate::ui::charts::drawing::{Drawing, Shape};

    fn hours(change: impl Fn(&mut Inputs)) -> Hours {
        let workspace = Workspace::default();
        let team = Team::new(&workspace, crate::model::Date::EPOCH);
        let mut inputs = Inputs::new(&workspace, &team);
        change(&mut inputs);
        Hours::new(&inputs)
    }

    fn on_scale(drawing: &Drawing) -> bool {
        drawing.marks.iter().all(|mark| match mark.shape {
            Shape::Line(from, to) => [from.x, to.x].iter().all(|x| (0.0..=100.0).contains(x)),
            _ => true,
        })
    }

    #[test]
    fn takes_the_lines_away_from_the_working_time() {
        let hours = hours(|inputs| inputs[Input::Territories] = 2.0);
        let lines = picture(&hours, Locale::De).lines;
        let taken: f64 = lines
            .iter()
            .filter(|line| line.part == Part::Taken)
            .map(|line| line.value)
            .sum();
        assert_eq!(hours.net - taken, hours.available);
        assert!(on_scale(&drawn(&lines)));
    }

    #[test]
    fn keeps_missing_hours_on_the_scale() {
        let hours = hours(|inputs| inputs[Input::Territories] = 40.0);
        let lines = picture(&hours, Locale::En).lines;
        assert!(lines.iter().any(|line| line.part == Part::Missing));
        assert!(on_scale(&drawn(&lines)));
    }
}

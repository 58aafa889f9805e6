//! The hours in one picture: from the working time downwards, each line takes
//! its part away; what is left stands above what the team needs.

use crate::content::ui::CapacityPageTexts;
use crate::model::r1;
use crate::planning::capacity::Hours;
use crate::ui::charts::drawing::{Anchor, Drawing, Frame, at};
use crate::ui::parts::decimal;

/// A line of the picture, in hours a month.
pub struct Line {
    pub name: &'static str,
    pub hours: f64,
    from: f64,
    to: f64,
    class: &'static str,
}

/// Height of a line with its text, pixels.
const ROW: f64 = 40.0;
/// Baseline of the text in a line, and the middle of its bar.
const TEXT: f64 = 15.0;
const BAR: f64 = 27.0;

/// The lines from top to bottom; those that take nothing are left out.
pub fn lines(t: &CapacityPageTexts, hours: &Hours) -> Vec<Line> {
    let [net, rest @ ..] = t.lines;
    let mut lines = vec![Line {
        name: net,
        hours: hours.net,
        from: 0.0,
        to: hours.net,
        class: "net",
    }];
    let taken = [
        hours.reserve,
        hours.fixed,
        hours.territories,
        hours.others,
        hours.own_accounts,
        hours.vacancies,
    ];
    let mut end = hours.net;
    for (name, hours) in rest.into_iter().zip(taken) {
        if hours > 0.0 {
            lines.push(Line {
                name,
                hours,
                from: end - hours,
                to: end,
                class: "taken",
            });
            end -= hours;
        }
    }
    let available = hours.available;
    let (name, class) = if available < 0.0 {
        (t.missing, "missing")
    } else {
        (t.left, "left")
    };
    lines.push(Line {
        name,
        hours: available,
        from: available.min(0.0),
        to: available.max(0.0),
        class,
    });
    lines.push(Line {
        name: t.need,
        hours: hours.leadership,
        from: 0.0,
        to: hours.leadership,
        class: "need",
    });
    for (name, part, from) in [
        (t.admin, hours.admin, 0.0),
        (t.coaching, hours.coaching_demand, hours.admin),
    ] {
        if part > 0.0 {
            lines.push(Line {
                name,
                hours: part,
                from,
                to: from + part,
                class: "part",
            });
        }
    }
    lines
}

/// The lines as a drawing.
pub fn picture(lines: &[Line]) -> Drawing {
    let low = lines.iter().fold(0.0, |low: f64, line| low.min(line.from));
    let high = lines.iter().fold(1.0, |high: f64, line| high.max(line.to));
    let x = |hours: f64| 100.0 * (hours - low) / (high - low);
    let height = ROW * lines.len() as f64;
    let mut drawing = Drawing::new(Frame::Strip { height });
    let zero = x(0.0);
    drawing.line("axis", at(zero, 0.0), at(zero, height));
    let left = lines
        .iter()
        .position(|line| matches!(line.class, "left" | "missing"));
    for (n, line) in lines.iter().enumerate() {
        let top = ROW * n as f64;
        drawing.line(
            line.class,
            at(x(line.from), top + BAR),
            at(x(line.to), top + BAR),
        );
        drawing.text("name", at(0.0, top + TEXT), Anchor::Start, line.name);
        let hours = decimal(r1(line.hours));
        drawing.text("amount", at(100.0, top + TEXT), Anchor::End, hours);
        // What is left, down to what is needed.
        if Some(n) == left {
            let edge = x(line.hours.max(0.0));
            drawing.line("limit", at(edge, top + BAR - 9.0), at(edge, height));
        }
    }
    drawing
}

#[cfg(test)]
mod tests {
    use super::{lines, picture};
    use crate::content::{Locale, ui};
    use crate::model::Workspace;
    use crate::planning::Team;
    use crate::planning::capacity::{Hours, Input, Inputs};
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
        let lines = lines(ui::capacity(Locale::De), &hours);
        let taken: f64 = lines
            .iter()
            .filter(|line| line.class == "taken")
            .map(|line| line.hours)
            .sum();
        assert_eq!(hours.net - taken, hours.available);
        assert!(on_scale(&picture(&lines)));
    }

    #[test]
    fn keeps_missing_hours_on_the_scale() {
        let hours = hours(|inputs| inputs[Input::Territories] = 40.0);
        let lines = lines(ui::capacity(Locale::En), &hours);
        assert!(lines.iter().any(|line| line.class == "missing"));
        assert!(on_scale(&picture(&lines)));
    }
}

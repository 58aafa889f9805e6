//! The balance between steering and inspiring as a map of the styles
//! (instrument.md B.7).

use super::drawing::{Anchor, Area, Drawing, Frame, LINE, Point, at, lines, text_width};
use super::labels::{Labelled, draw_labels};
use crate::scoring::{BALANCED_WITHIN, BOTH_FROM, RESTRAINED_BELOW};

const SIDE: f64 = 300.0;
const PLOT: Area = Area {
    left: 34.0,
    top: 24.0,
    width: SIDE,
    height: SIDE,
};
const WIDTH: f64 = PLOT.left + SIDE + 16.0;
const HEIGHT: f64 = PLOT.top + SIDE + 42.0;

/// The map: the transactional pole to the right, the transformational one
/// upwards, both in points; `styles` are the names in the order of the rules.
pub fn balance_map(
    (transactional, transformational): (f64, f64),
    label: String,
    styles: [&str; 5],
    poles: [&str; 2],
) -> Drawing {
    let mut drawing = Drawing::new(Frame::Picture {
        width: WIDTH,
        height: HEIGHT,
    });
    borders(&mut drawing);
    axes(&mut drawing, poles);
    let names = region_names(&mut drawing, styles);
    let point = place(transactional, transformational);
    drawing.line("drop", point, at(point.x, PLOT.bottom()));
    drawing.line("drop", point, at(PLOT.left, point.y));
    drawing.circle("dot focus", point, 6.0);
    let label = Labelled { point, text: label };
    draw_labels(&mut drawing, vec![label], &names, &[], &PLOT);
    drawing
}

fn borders(drawing: &mut Drawing) {
    let corners = |corners: &[(f64, f64)]| corners.iter().map(|(x, y)| place(*x, *y)).collect();
    let (from, below, within) = (BOTH_FROM, RESTRAINED_BELOW, BALANCED_WITHIN);
    drawing.polygon(
        "region-both",
        corners(&[
            (from, from),
            (from + within, from),
            (100.0, 100.0 - within),
            (100.0, 100.0),
            (100.0 - within, 100.0),
            (from, from + within),
        ]),
    );
    drawing.line("grid", place(below, 0.0), place(below, below));
    drawing.line("grid", place(0.0, below), place(below, below));
    // The rule before these two takes the corner below 40.
    drawing.line(
        "grid",
        place(below, below - within),
        place(100.0, 100.0 - within),
    );
    drawing.line(
        "grid",
        place(below - within, below),
        place(100.0 - within, 100.0),
    );
    drawing.polygon(
        "axis",
        corners(&[(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]),
    );
}

fn axes(drawing: &mut Drawing, poles: [&str; 2]) {
    for tick in [0.0, RESTRAINED_BELOW, BOTH_FROM, 100.0] {
        let text = (tick as u32).to_string();
        let across = place(tick, 0.0);
        let below = at(across.x, across.y + LINE);
        drawing.text("tick", below, Anchor::Middle, text.clone());
        let up = place(0.0, tick);
        drawing.text("tick", at(up.x - 6.0, up.y + 4.0), Anchor::End, text);
    }
    let [transactional, transformational] = poles;
    drawing.text(
        "title",
        at(0.0, LINE - 2.0),
        Anchor::Start,
        transformational,
    );
    let below = at(PLOT.right(), PLOT.bottom() + 2.3 * LINE);
    drawing.text("title", below, Anchor::End, transactional);
}

/// Writes the name of each style into its region; says where.
fn region_names(drawing: &mut Drawing, names: [&str; 5]) -> Vec<Area> {
    // In points: where the middle of the name stands, and how wide it may be.
    const PLACES: [(f64, f64, f64); 5] = [
        (82.0, 88.0, 34.0),
        (20.0, 20.0, 38.0),
        (26.0, 80.0, 50.0),
        (76.0, 22.0, 44.0),
        (50.0, 50.0, 34.0),
    ];
    let mut areas = Vec::new();
    for (name, (x, y, width)) in names.into_iter().zip(PLACES) {
        let middle = place(x, y);
        let lines = lines(name, width * SIDE / 100.0);
        let width = lines
            .iter()
            .map(|line| text_width(line))
            .fold(0.0, f64::max);
        let area = Area::around(middle, width, LINE * lines.len() as f64);
        for (n, line) in lines.into_iter().enumerate() {
            let baseline = area.top + LINE * (n as f64 + 0.8);
            drawing.text("region", at(middle.x, baseline), Anchor::Middle, line);
        }
        areas.push(area);
    }
    areas
}

fn place(transactional: f64, transformational: f64) -> Point {
    at(
        PLOT.left + SIDE * transactional / 100.0,
        PLOT.bottom() - SIDE * transformational / 100.0,
    )
}

#[cfg(test)]
mod tests {
    use super::{PLOT, balance_map, place};
    use crate::ui::charts::drawing::Shape;

    #[test]
    fn puts_steering_right_and_inspiration_up() {
        assert_eq!(place(0.0, 0.0).y, PLOT.bottom());
        assert_eq!(place(100.0, 100.0).x, PLOT.right());
        assert_eq!(place(100.0, 100.0).y, PLOT.top);
    }

    #[test]
    fn keeps_its_texts_on_the_paper() {
        let styles = [
            "Spagat gelingt",
            "Zurückhaltend",
            "Inspirationslastig",
            "Steuerungslastig",
            "Ausgewogen, ausbaufähig",
        ];
        for point in [(0.0, 0.0), (100.0, 100.0), (87.5, 43.8), (100.0, 0.0)] {
            let poles = ["Steuerung", "Inspiration"];
            let drawing = balance_map(point, "87.5 | 43.8".into(), styles, poles);
            for mark in drawing.marks {
                if let Shape::Text(place, _, text) = mark.shape {
                    assert!((0.0..=super::WIDTH).contains(&place.x), "{text}");
                    assert!((0.0..=super::HEIGHT).contains(&place.y), "{text}");
                }
            }
        }
    }
}

//! The importance–performance matrix (instrument.md B.5).

use super::drawing::{Anchor, Area, Drawing, Frame, LINE, Point, at, between, lines, text_width};
use super::labels::{Labelled, draw_labels};
use crate::reporting::result::MatrixPoint;
use crate::scoring::{IMPORTANT_FROM, PERFORMING_FROM};

const WIDTH: f64 = 344.0;
const HEIGHT: f64 = 320.0;
const PLOT: Area = Area {
    left: 24.0,
    top: 22.0,
    width: WIDTH - 24.0 - 10.0,
    height: HEIGHT - 22.0 - 40.0,
};

/// The matrix: importance upwards, score to the right, its four fields by
/// name, `quadrants` from Q1 to Q4.
pub fn matrix(
    points: &[MatrixPoint],
    quadrants: [&str; 4],
    importance: &str,
    score: &str,
) -> Drawing {
    let mut drawing = Drawing::new(Frame::Picture {
        width: WIDTH,
        height: HEIGHT,
    });
    axes(&mut drawing, importance, score);
    let mut obstacles = quadrant_names(&mut drawing, quadrants);
    // Thin: better across a line than away from its point.
    obstacles.extend(cross().map(|(from, to)| {
        let [width, height] = [to.x - from.x, to.y - from.y].map(|length| length.max(0.2));
        Area::around(between(from, to, 0.5), width, height)
    }));
    for point in points {
        let class = if point.focus { "dot focus" } else { "dot" };
        drawing.circle(class, place(point.importance, point.score), 5.0);
    }
    draw_labels(&mut drawing, together(points), &obstacles, &cross(), &PLOT);
    drawing
}

/// The lines between the fields.
fn cross() -> [(Point, Point); 2] {
    // Between the ratings that count as important and those that don't.
    let y = y_of(f64::from(IMPORTANT_FROM) - 0.5);
    let x = x_of(PERFORMING_FROM);
    [
        (at(PLOT.left, y), at(PLOT.right(), y)),
        (at(x, PLOT.top), at(x, PLOT.bottom())),
    ]
}

fn axes(drawing: &mut Drawing, importance: &str, score: &str) {
    let corner = |x: f64, y: f64| at(x, y);
    drawing.polygon(
        "axis",
        vec![
            corner(PLOT.left, PLOT.top),
            corner(PLOT.right(), PLOT.top),
            corner(PLOT.right(), PLOT.bottom()),
            corner(PLOT.left, PLOT.bottom()),
        ],
    );
    for (from, to) in cross() {
        drawing.line("cross", from, to);
    }
    for rating in 1..=5_u8 {
        let y = y_of(f64::from(rating));
        drawing.line("grid", at(PLOT.left - 4.0, y), at(PLOT.left, y));
        let label = at(PLOT.left - 8.0, y + 4.0);
        drawing.text("tick", label, Anchor::End, rating.to_string());
    }
    for score in [0.0, PERFORMING_FROM, 100.0] {
        let x = x_of(score);
        drawing.line("grid", at(x, PLOT.bottom()), at(x, PLOT.bottom() + 4.0));
        let label = at(x, PLOT.bottom() + LINE);
        let text = (score as u32).to_string();
        drawing.text("tick", label, Anchor::Middle, text);
    }
    drawing.text("title", at(0.0, LINE - 4.0), Anchor::Start, importance);
    let below = at(PLOT.right(), PLOT.bottom() + 2.2 * LINE);
    drawing.text("title", below, Anchor::End, score);
}

/// Writes the name of each field into its outer corner; says where its lines
/// stand.
fn quadrant_names(drawing: &mut Drawing, names: [&str; 4]) -> Vec<Area> {
    let cross_x = x_of(PERFORMING_FROM);
    let mut areas = Vec::new();
    for (n, name) in names.into_iter().enumerate() {
        let (is_left, is_top) = (n % 2 == 0, n < 2);
        let width = if is_left {
            cross_x - PLOT.left
        } else {
            PLOT.right() - cross_x
        };
        let lines = lines(name, width - 12.0);
        let height = LINE * lines.len() as f64;
        let top = if is_top {
            PLOT.top + 2.0
        } else {
            PLOT.bottom() - height - 4.0
        };
        let (x, anchor) = if is_left {
            (PLOT.left + 6.0, Anchor::Start)
        } else {
            (PLOT.right() - 6.0, Anchor::End)
        };
        for (n, line) in lines.into_iter().enumerate() {
            // Smaller and lighter than the names of the points.
            let width = text_width(&line) * 0.85;
            let top = top + LINE * n as f64;
            areas.push(Area {
                left: if is_left { x } else { x - width },
                top,
                width,
                height: LINE,
            });
            let baseline = top + LINE * 0.8;
            drawing.text("region", at(x, baseline), anchor, line);
        }
    }
    areas
}

/// One label for tasks that share a place.
fn together(points: &[MatrixPoint]) -> Vec<Labelled> {
    let mut labels: Vec<Labelled> = Vec::new();
    for point in points {
        let place = place(point.importance, point.score);
        match labels.iter_mut().find(|label| label.point == place) {
            Some(label) => {
                label.text.push_str(", ");
                label.text.push_str(point.name);
            }
            None => labels.push(Labelled {
                point: place,
                text: point.name.to_owned(),
            }),
        }
    }
    labels
}

fn place(importance: u8, score: f64) -> Point {
    at(x_of(score), y_of(f64::from(importance)))
}

fn x_of(score: f64) -> f64 {
    PLOT.left + PLOT.width * score / 100.0
}

/// The ratings 1 to 5 stand in the middle of five equal rows.
fn y_of(rating: f64) -> f64 {
    PLOT.bottom() - PLOT.height * (rating - 0.5) / 5.0
}

#[cfg(test)]
mod tests {
    use super::{MatrixPoint, PLOT, matrix, place, together, x_of, y_of};

    fn point(name: &'static str, importance: u8, score: f64) -> MatrixPoint {
        MatrixPoint {
            name,
            importance,
            score,
            focus: false,
        }
    }

    #[test]
    fn fills_the_plot() {
        assert_eq!(x_of(0.0), PLOT.left);
        assert_eq!(x_of(100.0), PLOT.right());
        assert_eq!(y_of(5.5), PLOT.top);
        assert!(place(5, 0.0).y < place(1, 0.0).y);
    }

    #[test]
    fn names_tasks_in_one_place_together() {
        let points = [
            point("Wandel", 5, 50.0),
            point("Paten", 4, 50.0),
            point("Talente", 5, 50.0),
        ];
        let labels = together(&points);
        let texts: Vec<&str> = labels.iter().map(|label| label.text.as_str()).collect();
        assert_eq!(texts, ["Wandel, Talente", "Paten"]);
        let drawing = matrix(&points, ["a", "b", "c", "d"], "I", "S");
        let dots = drawing.marks.iter().filter(|mark| mark.class == "dot");
        assert_eq!(dots.count(), 3);
    }
}

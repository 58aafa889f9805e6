//! The six tasks as a radar.

use super::drawing::{Anchor, Drawing, Frame, LINE, Point, at, between, lines};
use crate::reporting::result::RadarAxis;
use crate::scoring::CUT_OFFS;

const WIDTH: f64 = 344.0;
const HEIGHT: f64 = 292.0;
const CENTER: Point = at(WIDTH / 2.0, HEIGHT / 2.0);
const RADIUS: f64 = 96.0;
/// Sine of 60°.
const SIN_60: f64 = 0.866_025_403_784_438_6;
/// Where each axis runs, right and up: clockwise from the top.
const DIRECTIONS: [(f64, f64); 6] = [
    (0.0, 1.0),
    (SIN_60, 0.5),
    (SIN_60, -0.5),
    (0.0, -1.0),
    (-SIN_60, -0.5),
    (-SIN_60, 0.5),
];

/// The radar of the six tasks, the first one at the top, clockwise. Its rings
/// are the boundaries of the levels.
pub fn radar(axes: &[RadarAxis; 6], target_label: &str) -> Drawing {
    let mut drawing = Drawing::new(Frame::Picture {
        width: WIDTH,
        height: HEIGHT,
    });
    for ring in CUT_OFFS {
        drawing.polygon("grid", ring_at(|_| ring));
    }
    drawing.polygon("axis", ring_at(|_| 100.0));
    for axis in 0..6 {
        drawing.line("grid", CENTER, place(axis, 100.0));
    }
    profile(&mut drawing, axes);
    drawing.polygon("target", ring_at(|axis| axes[axis].target));
    let side = |one: f64, next: f64| between(place(0, one), place(1, next), 0.5);
    let outside = side(106.0, 106.0);
    let target = side(axes[0].target, axes[1].target);
    drawing.line("target-leader", target, outside);
    let beside = at(outside.x + 3.0, outside.y - 1.0);
    drawing.text("target-label", beside, Anchor::Start, target_label);
    for ring in CUT_OFFS {
        // Halfway between two axes, where no score is marked, and on a slope,
        // where the numbers don't touch.
        let middle = between(place(3, ring), place(4, ring), 0.5);
        let ring = (ring as u32).to_string();
        drawing.text("tick", at(middle.x, middle.y + 4.0), Anchor::Middle, ring);
    }
    for (n, axis) in axes.iter().enumerate() {
        axis_label(&mut drawing, n, axis);
    }
    drawing
}

/// The scores as an outline, with the resolution as a band around it. A task
/// without a score is a gap, not a zero.
fn profile(drawing: &mut Drawing, axes: &[RadarAxis; 6]) {
    let corner = |n: usize| {
        let (score, resolution) = axes[n % 6].score?;
        let low = place(n % 6, (score - resolution).max(0.0));
        let high = place(n % 6, (score + resolution).min(100.0));
        Some((low, place(n % 6, score), high))
    };
    let sides = || (0..6).filter_map(|n| corner(n).zip(corner(n + 1)));
    for ((low, _, high), (next_low, _, next_high)) in sides() {
        drawing.polygon("band", vec![low, high, next_high, next_low]);
    }
    for ((_, score, _), (_, next_score, _)) in sides() {
        drawing.line("profile", score, next_score);
    }
    for (_, score, _) in (0..6).filter_map(corner) {
        drawing.circle("dot", score, 3.5);
    }
}

fn axis_label(drawing: &mut Drawing, n: usize, axis: &RadarAxis) {
    let end = place(n, 100.0);
    let (anchor, x) = match n {
        0 | 3 => (Anchor::Middle, end.x),
        1 | 2 => (Anchor::Start, end.x + 8.0),
        _ => (Anchor::End, end.x - 8.0),
    };
    let room = if n.is_multiple_of(3) { WIDTH } else { 90.0 };
    let notes = lines(&axis.note, room);
    let height = LINE * (1 + notes.len()) as f64;
    let first = match n {
        0 => end.y - height + LINE - 10.0,
        3 => end.y + LINE + 4.0,
        _ => end.y - height / 2.0 + LINE * 0.8,
    };
    drawing.text("name", at(x, first), anchor, axis.name);
    for (n, note) in notes.into_iter().enumerate() {
        let y = first + LINE * (n + 1) as f64;
        drawing.text("note", at(x, y), anchor, note);
    }
}

fn ring_at(points: impl Fn(usize) -> f64) -> Vec<Point> {
    (0..6).map(|axis| place(axis, points(axis))).collect()
}

/// Where a score lies on an axis; axis 0 points upwards.
fn place(axis: usize, score: f64) -> Point {
    let distance = RADIUS * score / 100.0;
    let (right, up) = DIRECTIONS[axis];
    at(CENTER.x + distance * right, CENTER.y - distance * up)
}

#[cfg(test)]
mod tests {
    use super::{CENTER, RADIUS, RadarAxis, place, radar};
    use crate::ui::charts::drawing::Mark;

    fn axes(missing: Option<usize>) -> [RadarAxis; 6] {
        core::array::from_fn(|n| RadarAxis {
            name: "Wandel",
            note: "50.0".into(),
            score: (missing != Some(n)).then_some((50.0, 5.0)),
            target: 80.0,
        })
    }

    fn count(marks: &[Mark], class: &str) -> usize {
        marks.iter().filter(|mark| mark.class == class).count()
    }

    #[test]
    fn starts_at_the_top_and_runs_clockwise() {
        let top = place(0, 100.0);
        assert!((top.x - CENTER.x).abs() < 1e-9);
        assert!((top.y - (CENTER.y - RADIUS)).abs() < 1e-9);
        let second = place(1, 100.0);
        assert!(second.x > CENTER.x && second.y < CENTER.y);
        assert_eq!(place(4, 0.0), CENTER);
    }

    #[test]
    fn closes_the_outline_of_six_scores() {
        let drawing = radar(&axes(None), "Ziel");
        assert_eq!(count(&drawing.marks, "profile"), 6);
        assert_eq!(count(&drawing.marks, "dot"), 6);
    }

    #[test]
    fn leaves_a_gap_where_a_score_is_missing() {
        let drawing = radar(&axes(Some(2)), "Ziel");
        assert_eq!(count(&drawing.marks, "profile"), 4);
        assert_eq!(count(&drawing.marks, "dot"), 5);
    }
}

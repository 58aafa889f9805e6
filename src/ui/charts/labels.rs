//! Labels that stand beside their points and not on each other.

use super::drawing::{Anchor, Area, Drawing, LINE, Point, at, between, text_width};

/// A point with the text that belongs beside it.
pub struct Labelled {
    pub point: Point,
    pub text: String,
}

/// A label in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Placed {
    area: Area,
    anchor: Anchor,
    /// So far from its point that a line has to connect them.
    is_far: bool,
}

/// The radius that a point keeps free around itself.
const POINT: f64 = 9.0;
/// The same for the labels of other points, so that none seems to be theirs.
const OTHER_POINT: f64 = 13.0;
/// The height that a label keeps free.
const HEIGHT: f64 = 13.0;

/// What a label costs beyond a line between its point and itself: as much as
/// two lines away from the point.
const BEYOND: f64 = 4.0 * LINE;

/// Draws a label beside each point: within the bounds, off the points, off
/// each other and, where that is possible, off the obstacles and on the same
/// side of the lines that part the picture, each from one end to the other.
pub fn draw_labels(
    drawing: &mut Drawing,
    labels: Vec<Labelled>,
    obstacles: &[Area],
    parting: &[(Point, Point)],
    bounds: &Area,
) {
    let places = place(&labels, obstacles, parting, bounds);
    for (label, place) in labels.into_iter().zip(places) {
        if place.is_far {
            let end = place.area.nearest(label.point);
            drawing.line("leader", label.point, end);
        }
        let x = match place.anchor {
            Anchor::Start => place.area.left,
            Anchor::Middle => place.area.left + place.area.width / 2.0,
            Anchor::End => place.area.right(),
        };
        let baseline = place.area.bottom() - 2.5;
        drawing.text("name", at(x, baseline), place.anchor, label.text);
    }
}

fn place(
    labels: &[Labelled],
    obstacles: &[Area],
    parting: &[(Point, Point)],
    bounds: &Area,
) -> Vec<Placed> {
    let mut placed: Vec<Option<Placed>> = vec![None; labels.len()];
    // The second round lets the early ones give way to the late ones.
    for n in (0..labels.len()).chain(0..labels.len()) {
        placed[n] = None;
        let points: Vec<Area> = (0..labels.len())
            .map(|other| {
                let radius = if other == n { POINT } else { OTHER_POINT };
                Area::around(labels[other].point, 2.0 * radius, 2.0 * radius)
            })
            .collect();
        let cost = |place: &Placed, distance: f64| {
            let off =
                |areas: &[Area]| -> f64 { areas.iter().map(|area| place.area.overlap(area)).sum() };
            let others: f64 = placed
                .iter()
                .flatten()
                .map(|other| place.area.overlap(&other.area))
                .sum();
            let surface = place.area.width * place.area.height;
            let outside = surface - place.area.overlap(bounds);
            let middle = between(
                at(place.area.left, place.area.top),
                at(place.area.right(), place.area.bottom()),
                0.5,
            );
            let parted = parting
                .iter()
                .filter(|line| parts(line, labels[n].point, middle))
                .count() as f64;
            100.0 * outside
                + 20.0 * others
                + 10.0 * off(&points)
                + 2.0 * off(obstacles)
                + BEYOND * parted
                + distance
        };
        placed[n] = candidates(&labels[n])
            .map(|(place, distance)| (place, cost(&place, distance)))
            .min_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(place, _)| place);
    }
    placed.into_iter().flatten().collect()
}

/// Whether an upright or level line runs between two points.
fn parts((from, to): &(Point, Point), one: Point, other: Point) -> bool {
    if from.x == to.x {
        (one.x < from.x) != (other.x < from.x)
    } else {
        (one.y < from.y) != (other.y < from.y)
    }
}

/// Places around a point, each with what it costs to be there: the nearest
/// and, of these, the one to the right first.
fn candidates(label: &Labelled) -> impl Iterator<Item = (Placed, f64)> {
    const SIDES: [(f64, f64); 8] = [
        (1.0, 0.0),
        (-1.0, 0.0),
        (0.0, -1.0),
        (0.0, 1.0),
        (1.0, -1.0),
        (1.0, 1.0),
        (-1.0, -1.0),
        (-1.0, 1.0),
    ];
    let width = text_width(&label.text);
    let point = label.point;
    (0..5_u8).flat_map(move |ring| {
        SIDES
            .into_iter()
            .enumerate()
            .map(move |(n, (right, down))| {
                let far = f64::from(ring) * LINE;
                let reach = if down == 0.0 { POINT + far } else { POINT };
                let x = point.x + right * (reach + width / 2.0);
                let y = point.y + down * (HEIGHT / 2.0 + far + POINT);
                let place = Placed {
                    area: Area::around(at(x, y), width, HEIGHT),
                    anchor: match right {
                        1.0 => Anchor::Start,
                        -1.0 => Anchor::End,
                        _ => Anchor::Middle,
                    },
                    is_far: ring > 0,
                };
                (place, 2.0 * far + n as f64)
            })
    })
}

#[cfg(test)]
mod tests {
    use super::{Labelled, POINT, place};
    use crate::ui::charts::drawing::{Area, Point, at};

    const BOUNDS: Area = Area {
        left: 0.0,
        top: 0.0,
        width: 340.0,
        height: 300.0,
    };

    const NAMES: [&str; 6] = [
        "Wandel",
        "Talente",
        "Innovation",
        "Coaching",
        "Strategie",
        "Paten",
    ];

    #[track_caller]
    fn check(points: [Point; 6]) {
        let labels: Vec<Labelled> = NAMES
            .iter()
            .zip(points)
            .map(|(name, point)| Labelled {
                point,
                text: (*name).to_owned(),
            })
            .collect();
        let placed = place(&labels, &[], &[], &BOUNDS);
        for (n, one) in placed.iter().enumerate() {
            let surface = one.area.width * one.area.height;
            assert!(
                (one.area.overlap(&BOUNDS) - surface).abs() < 1e-6,
                "{n} is outside"
            );
            for other in &placed[n + 1..] {
                assert_eq!(one.area.overlap(&other.area), 0.0, "{one:?} on {other:?}");
            }
            for point in points {
                let dot = Area::around(point, POINT, POINT);
                assert_eq!(one.area.overlap(&dot), 0.0, "{n} on a point");
            }
        }
    }

    #[test]
    fn keeps_labels_apart_on_one_line() {
        check([100.0, 110.0, 116.0, 125.0, 131.0, 140.0].map(|x| at(x, 150.0)));
    }

    #[test]
    fn keeps_labels_apart_in_a_corner() {
        check([320.0, 325.0, 330.0, 334.0, 336.0, 339.0].map(|x| at(x, 10.0)));
        check([4.0, 8.0, 10.0, 14.0, 16.0, 19.0].map(|x| at(x, 290.0)));
    }

    #[test]
    fn keeps_labels_apart_on_one_point() {
        check([at(170.0, 150.0); 6]);
    }

    #[test]
    fn puts_a_lone_label_to_the_right() {
        let label = Labelled {
            point: at(100.0, 100.0),
            text: "Paten".into(),
        };
        let placed = place(&[label], &[], &[], &BOUNDS);
        assert_eq!(placed[0].area.left, 100.0 + POINT);
        assert!(!placed[0].is_far);
    }

    #[test]
    fn keeps_a_label_on_its_side_of_a_line() {
        let label = Labelled {
            point: at(160.0, 100.0),
            text: "Coaching".into(),
        };
        let upright = (at(165.0, 0.0), at(165.0, 300.0));
        let placed = place(&[label], &[], &[upright], &BOUNDS);
        assert!(placed[0].area.right() < 165.0);
    }
}

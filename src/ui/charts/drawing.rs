//! A chart as data.

/// A place in a drawing: `x` to the right, `y` downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A place in a drawing.
pub const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

/// The point that lies on the way from one point to another; 0 is the start,
/// 1 the end.
pub fn between(from: Point, to: Point, share: f64) -> Point {
    let mix = |from: f64, to: f64| from + (to - from) * share;
    at(mix(from.x, to.x), mix(from.y, to.y))
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    /// The rectangle of this size around a point.
    pub const fn around(center: Point, width: f64, height: f64) -> Self {
        Self {
            left: center.x - width / 2.0,
            top: center.y - height / 2.0,
            width,
            height,
        }
    }

    pub const fn right(&self) -> f64 {
        self.left + self.width
    }

    pub const fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// The part of the surface that both share.
    pub fn overlap(&self, other: &Self) -> f64 {
        let width = self.right().min(other.right()) - self.left.max(other.left);
        let height = self.bottom().min(other.bottom()) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }

    /// The point of the rectangle that is nearest to another point.
    pub fn nearest(&self, to: Point) -> Point {
        at(
            to.x.clamp(self.left, self.right()),
            to.y.clamp(self.top, self.bottom()),
        )
    }
}

/// Where a text stands relative to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What a mark looks like before style.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Line(Point, Point),
    Path { corners: Vec<Point>, closed: bool },
    Circle(Point, f64),
    Text(Point, Anchor, String),
}

/// A shape with the class that styles it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub shape: Shape,
    pub class: &'static str,
}

/// How the units of a drawing become lengths on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Frame {
    /// Both axes grow with the width, as far as the style sheet lets them.
    Picture {
        /// The width in units.
        width: f64,
        /// The height in units.
        height: f64,
    },
    /// `x` is a percentage of the width; `y` is in pixels at the usual size of
    /// text and grows with it, so that a narrow strip has the same height and
    /// the same marks as a wide one.
    Strip {
        /// The height in pixels.
        height: f64,
    },
}

/// A chart: its marks, the first ones behind the later ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub frame: Frame,
    pub marks: Vec<Mark>,
}

impl Drawing {
    pub const fn new(frame: Frame) -> Self {
        Self {
            frame,
            marks: Vec::new(),
        }
    }

    pub fn line(&mut self, class: &'static str, from: Point, to: Point) {
        self.mark(class, Shape::Line(from, to));
    }

    pub fn polygon(&mut self, class: &'static str, corners: Vec<Point>) {
        let closed = true;
        self.mark(class, Shape::Path { corners, closed });
    }

    pub fn circle(&mut self, class: &'static str, center: Point, radius: f64) {
        self.mark(class, Shape::Circle(center, radius));
    }

    pub fn text(
        &mut self,
        class: &'static str,
        place: Point,
        anchor: Anchor,
        text: impl Into<String>,
    ) {
        self.mark(class, Shape::Text(place, anchor, text.into()));
    }

    fn mark(&mut self, class: &'static str, shape: Shape) {
        self.marks.push(Mark { shape, class });
    }
}

/// The height of a line of text in a picture, in units; the style sheet sets
/// the same size.
pub const LINE: f64 = 16.0;

/// About how wide a text stands in a picture, in units. Letters differ, and
/// the person's font is not known: this is the upper end of usual fonts.
pub fn text_width(text: &str) -> f64 {
    text.chars().count() as f64 * 8.0
}

/// A text in lines that are no wider than this, in units, if its words allow.
pub fn lines(text: &str, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if text_width(line) + text_width(word) + 4.0 <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Area, at, lines};

    #[test]
    fn measures_what_two_areas_share() {
        let area = Area::around(at(10.0, 10.0), 10.0, 10.0);
        let other = Area::around(at(14.0, 12.0), 10.0, 10.0);
        assert_eq!(area.overlap(&other), 6.0 * 8.0);
        assert_eq!(area.overlap(&Area::around(at(30.0, 10.0), 10.0, 10.0)), 0.0);
    }

    #[test]
    fn breaks_between_words_only() {
        assert_eq!(
            lines("Genügt – Aufwand prüfen", 130.0),
            ["Genügt – Aufwand", "prüfen"]
        );
        assert_eq!(lines("Zurückhaltend", 10.0), ["Zurückhaltend"]);
    }
}

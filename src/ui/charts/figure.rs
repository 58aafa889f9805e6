//! The view of a drawing.

use leptos::prelude::*;

use super::drawing::{Anchor, Drawing, Frame, Mark, Point, Shape};

/// A drawing as one picture with a short description for those who don't see
/// it.
pub fn figure(class: &'static str, drawing: Drawing, description: String) -> impl IntoView {
    let (view_box, height) = match drawing.frame {
        Frame::Picture { width, height } => (
            Some(["0 0 ", &tenths(width), " ", &tenths(height)].concat()),
            None,
        ),
        Frame::Strip { height } => (None, Some(ems(height))),
    };
    let strip = height.is_some();
    let marks: Vec<AnyView> = drawing
        .marks
        .into_iter()
        .map(|mark| view_of(mark, strip))
        .collect();
    view! {
        <svg class=class role="img" aria-label=description viewBox=view_box height=height>
            {marks}
        </svg>
    }
}

fn view_of(mark: Mark, strip: bool) -> AnyView {
    let class = mark.class;
    let x = |point: Point| {
        let mut x = tenths(point.x);
        if strip {
            x.push('%');
        }
        x
    };
    let length = if strip { ems } else { tenths };
    match mark.shape {
        Shape::Line(from, to) => view! {
            <line class=class x1=x(from) y1=length(from.y) x2=x(to) y2=length(to.y) />
        }
        .into_any(),
        Shape::Path { corners, closed } => {
            view! { <path class=class d=path(&corners, closed) /> }.into_any()
        }
        Shape::Circle(center, radius) => view! {
            <circle class=class cx=x(center) cy=length(center.y) r=length(radius) />
        }
        .into_any(),
        Shape::Text(place, anchor, text) => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            view! {
                <text class=class x=x(place) y=length(place.y) text-anchor=anchor>
                    {text}
                </text>
            }
            .into_any()
        }
    }
}

fn path(corners: &[Point], closed: bool) -> String {
    let mut path = String::new();
    for (n, corner) in corners.iter().enumerate() {
        path.push(if n == 0 { 'M' } else { 'L' });
        path.push_str(&tenths(corner.x));
        path.push(' ');
        path.push_str(&tenths(corner.y));
    }
    if closed {
        path.push('Z');
    }
    path
}

/// The size of the text of a strip in units of its drawing; `style/charts.css`
/// sets it.
const STRIP_TEXT: f64 = 13.0;

/// A length of a strip, which grows with its text.
fn ems(length: f64) -> String {
    let mut text = decimal(length / STRIP_TEXT, 3);
    text.push_str("em");
    text
}

/// A length to a tenth of a unit, which is finer than any screen.
fn tenths(length: f64) -> String {
    decimal(length, 1)
}

/// A number with so many decimals at most. Whole numbers only: writing floats
/// costs the bundle more bytes.
fn decimal(number: f64, places: u32) -> String {
    let one = 10_u64.pow(places);
    let parts = (number * one as f64).round() as i64;
    let mut text = String::new();
    if parts < 0 {
        text.push('-');
    }
    let parts = parts.unsigned_abs();
    text.push_str(&(parts / one).to_string());
    let mut rest = parts % one;
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 {
        rest *= 10;
        text.push(char::from(b'0' + (rest / one) as u8));
        rest %= one;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{ems, path, tenths};
    use crate::ui::charts::drawing::at;

    #[test]
    fn writes_lengths_as_svg_reads_them() {
        let written = [0.0, 12.0, 3.12, -0.04, -0.26].map(tenths);
        assert_eq!(written, ["0", "12", "3.1", "0", "-0.3"]);
    }

    #[test]
    fn writes_the_lengths_of_a_strip_in_its_text() {
        let written = [0.0, 13.0, 26.13, -1.0].map(ems);
        assert_eq!(written, ["0em", "1em", "2.01em", "-0.077em"]);
    }

    #[test]
    fn closes_a_path() {
        let corners = [at(0.0, 0.0), at(1.5, 2.0)];
        assert_eq!(path(&corners, true), "M0 0L1.5 2Z");
        assert_eq!(path(&corners, false), "M0 0L1.5 2");
    }
}

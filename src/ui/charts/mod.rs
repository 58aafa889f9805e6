//! Charts of our own. A chart is a [`Drawing`]: a list of marks, computed by a
//! pure function from published numbers; one view turns any drawing into SVG.
//! Colours and line styles come from the style sheet (`style/charts.css`).

mod balance_map;
mod bar;
pub mod drawing;
mod dumbbell;
mod figure;
mod labels;
mod level;
mod matrix;
mod radar;

pub use balance_map::balance_map;
pub use bar::bar;
pub use dumbbell::{both_views, dumbbell};
pub use figure::figure;
pub use level::level;
pub use matrix::matrix;
pub use radar::radar;

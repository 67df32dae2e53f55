//! Figures → SVG. In: what a view says is to be drawn, every word in its language. Out: SVG text.
//!
//! Coordinates are whole numbers or tenths made with whole numbers, so that they are the same on every machine.
//! Nothing here knows a dataset, an area or a language.

mod line;
mod map;
mod path;
mod spark;
mod stacked;
mod strip;

pub use line::line;
pub use map::{HATCH, map, outlines, view_box};
pub use spark::spark;
pub use stacked::{stacked, stacked_sign};
pub use strip::{strip, strip_levels};

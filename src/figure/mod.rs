//! What a figure is, in the words that every stage shares: a [`Value`] (a number, or the marker that says why there is
//! none) for a [`Period`]; and exact fractions that are rounded once.
//!
//! This module knows no file, no page and no language.

mod calendar;
mod digits;
mod interval;
mod moment;
mod period;
mod ratio;
mod value;

pub use calendar::{Day, Month};
pub use digits::push_integer;
pub use moment::{ClockTime, Moment, NoMoment, Timed};
pub use period::{Period, Quarter, Wave, Year};
pub use ratio::{Fixed, Ratio};
pub use value::{Mark, Marker, Value};

//! Disclosure control: which counts of a table may be published, so that no small count can be worked out from the rest.
//!
//! In go counts that hang together by sums (a [`Network`]) and a [`Rule`]; out come published [`Value`]s ([`protect`]), or
//! which cells to withhold ([`suppress`]). [`audit`] looks at a published table as a stranger would, and proves that what
//! it withholds cannot be worked out.
//!
//! This room knows no file, page or language.
//!
//! [`Value`]: crate::figure::Value

mod audit;
mod crosstab;
mod field;
mod knowledge;
mod network;
mod protect;
mod rule;
mod solver;
mod spread;
mod suppress;

pub use audit::{Audit, Exposed, Proof, audit, audit_except};
pub use crosstab::{CrossTab, Dimension, ShapeError};
pub use network::{Network, NetworkError, Sum, rolling};
pub use protect::protect;
pub use rule::{Method, Rule, Zeros};
pub use suppress::suppress;

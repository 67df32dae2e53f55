//! Addresses that records name: pages of other sites, and pages and files of this one.

use crate::diagnostic::Place;

/// Where something can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// On another site.
    Elsewhere(String),
    /// On this one: the address that it has in the default language, from the root.
    Here(String),
}

/// An address of this site that a record names. Whether anything stands there is known once the outputs are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkInside {
    /// The address, from the root.
    pub address: String,
    /// Where it is named.
    pub place: Place,
}

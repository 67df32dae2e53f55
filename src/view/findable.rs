//! What the finder of things that are published already looks through.

use super::{Desk, Phrase};
use crate::figure::Day;
use crate::model::TopicId;

/// Something that is published already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Findable {
    /// Its name, with its address.
    pub(super) name: Phrase,
    /// What kind of thing it is, in the page's language: "Dataset".
    pub(super) kind: String,
    /// What it is about.
    pub(super) topics: Vec<TopicId>,
    /// When it was published, where that is known.
    pub(super) published: Option<Day>,
}

/// Everything that is published already: documents of the scheme, disclosures, datasets.
pub(super) fn findable(desk: &Desk<'_>) -> Vec<Findable> {
    super::scheme::findable(desk)
}

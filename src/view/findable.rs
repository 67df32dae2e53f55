//! What the finder of things that are published already looks through.

use super::{Desk, Phrase};
use crate::figure::{Day, Month};
use crate::locale::Word;
use crate::model::{AnyDataset, TopicId};

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

/// Something that is published already, with what only some things have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What it is.
    pub(super) what: Findable,
    /// The month in which it was put online, where the day is not known.
    pub(super) month: Option<Month>,
    /// Whether it is made up, to show how the pages work.
    pub(super) example: bool,
}

/// Everything that is published already: documents of the scheme, disclosures, datasets; by name.
pub(super) fn findable(desk: &Desk<'_>) -> Vec<Found> {
    let plain = |what| Found {
        what,
        month: None,
        example: false,
    };
    let mut all: Vec<Found> = super::scheme::findable(desk)
        .into_iter()
        .chain(datasets(desk))
        .map(plain)
        .collect();
    all.extend(super::disclosures::found(desk));
    all.sort_by_key(|found| {
        let name = &found.what.name;
        (name.text.to_lowercase(), name.url.clone())
    });
    all
}

fn datasets<'a>(desk: &'a Desk<'_>) -> impl Iterator<Item = Findable> + 'a {
    let catalogue = desk.catalogue();
    let series = catalogue.dataset_ids().map(|id| {
        let published = catalogue.dataset(id).latest().published;
        (AnyDataset::Series(id), published)
    });
    let tables = catalogue.crosstab_ids().map(|id| {
        let published = catalogue.crosstab(id).latest().published;
        (AnyDataset::Table(id), published)
    });
    let readings = catalogue.performance_ids().map(|id| {
        let dataset = catalogue.performance(id);
        let published = dataset.editions[dataset.newest()].published;
        (AnyDataset::Readings(id), published)
    });
    let all = series.chain(tables).chain(readings);
    all.map(|(id, published)| Findable {
        name: desk.dataset_link(id),
        kind: desk.word(Word::FinderKindDataset),
        topics: topics_of(desk, id),
        published,
    })
}

fn topics_of(desk: &Desk<'_>, dataset: AnyDataset) -> Vec<TopicId> {
    let topics = desk.catalogue().topics.iter();
    topics
        .filter(|(_, topic)| topic.datasets.contains(&dataset))
        .map(|(id, _)| id)
        .collect()
}

//! Topics: what documents, disclosures, consultations and priorities are about.

use super::any_dataset::{AnyDataset, DatasetNames};
use super::slug::check_slug;
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings};
use crate::load::{Cell, RawTopic};

/// A topic's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TopicId(u16);

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The name in addresses.
    pub slug: String,
    /// The name that readers see.
    pub name: Text,
    /// The datasets about it.
    pub datasets: Vec<AnyDataset>,
}

/// The topics of a site, in the order of the file.
#[derive(Debug, Default)]
pub struct Topics(Vec<Topic>);

impl Topics {
    /// The topic with this number.
    pub fn get(&self, id: TopicId) -> &Topic {
        &self.0[usize::from(id.0)]
    }

    /// All topics with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (TopicId, &Topic)> {
        (0..).map(TopicId).zip(&self.0)
    }

    /// The topic with this name in addresses.
    pub fn by_slug(&self, slug: &str) -> Option<TopicId> {
        self.iter()
            .find_map(|(id, topic)| (topic.slug == slug).then_some(id))
    }
}

pub(super) fn topics(
    raw: Vec<RawTopic>,
    datasets: &DatasetNames,
    site: &Site,
    findings: &mut Findings,
) -> Topics {
    let mut topics = Topics::default();
    for row in raw {
        check_slug(&row.slug, findings);
        if row.name.in_language(&site.default_language).is_none() {
            findings.error(
                Code::MissingText,
                row.name_place,
                "This topic has no name.",
                "Write the name that readers see.",
            );
        }
        if topics.by_slug(&row.slug.text).is_some() {
            findings.error(
                Code::DuplicateKey,
                row.slug.place,
                format!("The topic `{}` stands twice.", row.slug.text),
                "Keep one of the two rows.",
            );
            continue;
        }
        let named = row.datasets.text.split(';').map(str::trim);
        let named = named.filter(|name| !name.is_empty()).map(|name| Cell {
            text: name.to_owned(),
            place: row.datasets.place.clone(),
        });
        let about = named.filter_map(|name| datasets.find(&name, findings));
        topics.0.push(Topic {
            datasets: about.collect(),
            slug: row.slug.text,
            name: row.name,
        });
    }
    topics
}

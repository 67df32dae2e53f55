//! Topics: what documents, disclosures, consultations and priorities are about.

use super::any_dataset::{AnyDataset, DatasetNames};
use super::slug::check_slug;
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{Cell, RawDatasetTopic, RawTopic};

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

    /// The topic that a record names; one that is not listed is a finding.
    pub(super) fn find(&self, slug: &Cell, findings: &mut Findings) -> Option<TopicId> {
        let found = self.by_slug(&slug.text);
        if found.is_none() {
            let known = self.iter().map(|(_, topic)| topic.slug.as_str());
            findings.error(
                Code::BadReference,
                slug.place.clone(),
                format!("There is no topic `{}`.", slug.text),
                format!(
                    "{}The topics are in `data/topics.csv`; add a row there for a new one.",
                    did_you_mean(&slug.text, known)
                ),
            );
        }
        found
    }
}

pub(super) fn topics(
    raw: Vec<RawTopic>,
    of_datasets: &[RawDatasetTopic],
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
        topics.0.push(Topic {
            datasets: Vec::new(),
            slug: row.slug.text,
            name: row.name,
        });
    }
    for row in of_datasets {
        let found = topics.find(&row.topic, findings);
        let dataset = datasets.find(&row.dataset, findings);
        if let (Some(TopicId(topic)), Some(dataset)) = (found, dataset) {
            topics.0[usize::from(topic)].datasets.push(dataset);
        }
    }
    topics
}

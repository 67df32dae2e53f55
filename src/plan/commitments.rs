//! The pages and files of groups of issues and of commitments.

use super::ConsultationFile;
use crate::model::{AreaId, AreaKind, Catalogue, TopicId};

/// Which commitments a page lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommitmentScope {
    /// All.
    All,
    /// Those with a topic: `/consultations/commitments/topics/<slug>/`
    Topic(TopicId),
    /// Those about a borough: `/consultations/commitments/boroughs/<slug>/`
    Borough(AreaId),
}

impl CommitmentScope {
    /// Those that there are commitments for.
    pub fn all(catalogue: &Catalogue) -> Vec<Self> {
        let commitments = || catalogue.consultations.commitments().map(|(_, it)| it);
        let all = commitments().next().map(|_| Self::All);
        let topics = catalogue.topics.iter().map(|(id, _)| id);
        let topics = topics.filter(|id| commitments().any(|it| it.topics.contains(id)));
        let boroughs = catalogue.areas.iter();
        let boroughs = boroughs
            .filter(|(id, area)| {
                area.kind == AreaKind::Borough && commitments().any(|it| it.areas.contains(id))
            })
            .map(|(id, _)| id);
        all.into_iter()
            .chain(topics.map(Self::Topic))
            .chain(boroughs.map(Self::Borough))
            .collect()
    }

    /// The parts of the address of its page.
    pub(super) fn parts(self, catalogue: &Catalogue) -> Vec<&str> {
        let mut parts = vec!["consultations", "commitments"];
        match self {
            Self::All => {}
            Self::Topic(id) => parts.extend(["topics", &catalogue.topics.get(id).slug]),
            Self::Borough(id) => parts.extend(["boroughs", &catalogue.areas.get(id).slug]),
        }
        parts
    }
}

/// The files of issues and commitments that a site has.
pub(super) fn engagement_files(catalogue: &Catalogue) -> Vec<ConsultationFile> {
    use ConsultationFile::{
        CommitmentDays, CommitmentNews, Commitments, Groups, Replies, Responses,
    };
    let mut files = Vec::new();
    for (id, one) in catalogue.consultations.iter() {
        let Some(issues) = &one.issues else {
            continue;
        };
        files.push(Groups(id));
        let answered = issues.groups.iter().any(|group| group.answers.is_some());
        files.extend(answered.then_some(Responses(id)));
        files.extend(issues.asked.as_ref().map(|_| Replies(id)));
    }
    if catalogue.consultations.commitments().next().is_some() {
        files.extend([Commitments, CommitmentNews, CommitmentDays]);
    }
    files
}

//! The pages and files of groups of issues and of commitments, and the pages that these refer to.

use super::{ConsultationFile, Plan, Planned};
use crate::diagnostic::{Code, Findings};
use crate::model::{AreaId, AreaKind, Catalogue, OwnAddress, Reference, TopicId};

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

impl Plan {
    /// The page or file of this site that a record refers to, by its address below the root.
    pub fn referred(&self, address: &OwnAddress) -> Option<&Planned> {
        let path = address.path.split('#').next().unwrap_or_default();
        let path = path.trim_start_matches('/');
        let page = |folder: &str| self.get(&format!("{folder}index.html"));
        if path.is_empty() || path.ends_with('/') {
            return page(path);
        }
        self.get(path).or_else(|| page(&format!("{path}/")))
    }
}

/// Finds pages and files of this site that records refer to and that there are not.
pub(super) fn check_references(plan: &Plan, catalogue: &Catalogue, findings: &mut Findings) {
    let consultations = catalogue.consultations.iter();
    let reports = consultations.filter_map(|(_, one)| {
        let report = one.issues.as_ref()?.report.as_ref()?;
        report.link.as_ref()
    });
    let commitments = catalogue.consultations.commitments();
    let evidence = commitments.filter_map(|(_, it)| Some(&it.evidence()?.at));
    for reference in reports.chain(evidence) {
        let Reference::Own(address) = reference else {
            continue;
        };
        if plan.referred(address).is_none() {
            findings.error(
                Code::BrokenLink,
                address.place.clone(),
                format!("There is no page or file `{}` on this site.", address.path),
                "Open the page in a browser, and copy its address from the first `/` after the name of the site on.",
            );
        }
    }
}

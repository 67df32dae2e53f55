//! `Loaded` → [`Catalogue`]: areas, categories, datasets and pages, linked and checked; the words of the domain.
//!
//! After this room a spelling is an area, a label is a category, and every figure has its cell. What does not fit is
//! a finding with its place; nothing is dropped without one. Nothing is computed here.

mod address;
mod any_dataset;
mod area;
mod boundary;
mod breaks;
mod category;
mod checks;
mod clerk;
mod consultations;
mod crosstab;
mod cube;
mod dataset;
mod disclosures;
mod edition;
mod files;
mod group;
mod identities;
mod label;
mod local;
mod own;
mod page;
mod parts;
mod performance;
mod population;
mod protection;
mod release;
mod revision;
mod scheme;
mod slug;
mod span;
mod standards;
mod tile;
mod topic;
mod translation;
mod wordlist;

pub use crate::load::{Asking, Attachment, Label, OptionRole, Respondents, ResultsKind, Unit};
pub use address::{Address, LinkInside};
pub use any_dataset::AnyDataset;
pub use area::{Area, AreaId, AreaKind, Areas};
pub use boundary::Boundary;
pub use breaks::Break;
pub use category::{Categories, Category, CategoryId};
pub use consultations::{
    Actions, AskedQuestion, Consultation, ConsultationDecision, ConsultationDocument,
    ConsultationId, ConsultationOutcome, ConsultationRule, ConsultationSource, ConsultationStage,
    Consultations, DocumentAt, Issues, Life, Method, MethodId, MethodStatus, Methods,
    RESPONSE_DAYS, Reply, ReplyCount, ReplyKind, RespondentCount, RespondentKind, Results, SignUp,
    Since, When,
};
pub use consultations::{
    Answer, AnswerRule, Answers, Audience, Choice, Column, Entry, Group, Key, Lattice, Outcome,
    Question, Quote, Sample, Seat, Statistic, Way, answer_key, lattice, outcome,
};
pub use consultations::{
    Asked, Base, Commitment, CommitmentStatus, Dated, Evidence, Invited, IssueGroup, Progress,
    PublishedShare, Reference, Report, Respondent, Response, Stage, UnitAnswers,
};
pub use crosstab::{
    Crosstab, CrosstabEdition, CrosstabId, Dimension, Grid, Member, Release, grid, releases, table,
};
pub use cube::{Cube, Shape};
pub use dataset::{Dataset, DatasetId, Note, NoteKind, SMALLEST_BASE};
pub use disclosures::{
    DisclosedFile, Disclosure, DisclosureId, DisclosureOutcome, DisclosureStage,
    DisclosureStanding, Disclosures, Exemption, ExemptionId, Exemptions, FileAt, Known, Log,
    TIME_LIMIT, Test, WorkingDays, YearOfLog,
};
pub use edition::Edition;
pub use files::FileId;
pub use group::AreaGroup;
pub use local::{Ending, Local, Locality, Meeting, Position, Priority, PriorityStanding, Ward};
pub use page::{Page, PageText};
pub use parts::{Pair, Parts};
pub use performance::{
    Measure, MeasureBreak, MeasureId, Origin, Performance, PerformanceId, Reading, ReadingEdition,
    Survey,
};
pub use population::{Basis, Population, Residents};
pub use protection::{BASE, Protection, protection};
pub use release::{embargo, review};
pub use revision::Revision;
pub use scheme::{
    Archived, Charge, ClassId, Copies, Expected, ExpectedStatus, Scheme, SchemeClass, SchemeEntry,
    SchemeEntryId, SchemeText, Standing, Thing, Upkeep, WrittenDay,
};
pub use standards::{Aim, Bound, Measured, Project, Standard, Standards};
pub use tile::Tile;
pub use topic::{Topic, TopicId, Topics};
pub use translation::{Translation, TranslationMethod};
pub use wordlist::{Listed, ListedId, Wordlist};

use crate::config::Site;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::figure::Moment;
use crate::load::Loaded;
use any_dataset::DatasetNames;
use clerk::Clerk;
use files::Files;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Everything that the site knows, linked.
#[derive(Debug)]
pub struct Catalogue {
    /// The settings.
    pub site: Site,
    /// The shared areas.
    pub areas: Arc<Areas>,
    /// Groups of areas that may be compared.
    pub groups: Vec<AreaGroup>,
    /// The boundaries of mapped areas.
    pub boundaries: Vec<Boundary>,
    /// Residents by area and year.
    pub population: Population,
    /// All datasets, in the order of their names.
    pub datasets: Vec<Dataset>,
    /// All cross-tabulations, in the order of their names.
    pub crosstabs: Vec<Crosstab>,
    /// All datasets of performance, in the order of their names.
    pub performance: Vec<Performance>,
    /// The dataset whose figures fill the areas' pages.
    pub lead: DatasetId,
    /// The pages of Markdown, in the order of their routes.
    pub pages: Vec<Page>,
    /// The labels of all data, and the languages that each has.
    pub labels: Vec<Label>,
    /// What documents, disclosures and consultations are about.
    pub topics: Topics,
    /// The publication scheme.
    pub scheme: Scheme,
    /// The disclosure log.
    pub disclosures: Disclosures,
    /// Consultations.
    pub consultations: Consultations,
    /// Local priorities and meetings.
    pub local: Local,
    /// Standards of service.
    pub standards: Standards,
    /// Files that are published as they are, in the order of their paths.
    pub attachments: Vec<Attachment>,
    /// Those of them that a record names.
    pub named_files: BTreeSet<FileId>,
    /// The addresses of this site that records name.
    pub links_inside: Vec<LinkInside>,
}

impl Catalogue {
    /// A dataset by its number.
    pub fn dataset(&self, id: DatasetId) -> &Dataset {
        &self.datasets[id.index()]
    }

    /// The numbers of all datasets, in order.
    pub fn dataset_ids(&self) -> impl Iterator<Item = DatasetId> + use<> {
        (0..self.datasets.len()).map(DatasetId::new)
    }

    /// A cross-tabulation by its number.
    pub fn crosstab(&self, id: CrosstabId) -> &Crosstab {
        &self.crosstabs[id.index()]
    }

    /// The numbers of all cross-tabulations, in order.
    pub fn crosstab_ids(&self) -> impl Iterator<Item = CrosstabId> + use<> {
        (0..self.crosstabs.len()).map(CrosstabId::new)
    }

    /// When something changes next after a moment by the clock alone: a consultation opens or closes.
    pub fn next_change(&self, now: Moment) -> Option<Moment> {
        let rooms = [
            self.scheme.changes(),
            self.disclosures.changes(),
            self.consultations.changes(),
            self.local.changes(),
            self.standards.changes(),
        ];
        rooms
            .into_iter()
            .flatten()
            .filter(|moment| *moment > now)
            .min()
    }

    /// Warns of what is due at a moment: reviews, answers, commitments.
    pub fn due(&self, now: Moment, findings: &mut Findings) {
        self.scheme.due(now, findings);
        self.disclosures.due(now, findings);
        self.consultations.due(now, findings);
        self.local.due(now, findings);
        self.standards.due(now, findings);
    }

    /// The latest census or estimate of the residents of a dataset's area.
    pub fn residents(&self, dataset: &Dataset, area: AreaId) -> Option<&Residents> {
        if Arc::ptr_eq(&dataset.areas, &self.areas) {
            return self.population.latest(area);
        }
        self.population
            .latest(self.areas.by_code(&dataset.areas.get(area).code)?)
    }

    /// The dataset whose figures fill the areas' pages.
    pub fn lead(&self) -> &Dataset {
        self.dataset(self.lead)
    }
}

/// Links what was loaded. Nothing, if there is no dataset to lead the site; the findings say why.
pub fn model(loaded: Loaded, site: Site, findings: &mut Findings) -> Option<Catalogue> {
    let areas = Arc::new(area::areas(&loaded.areas, &loaded.aliases, &site, findings));
    let groups = group::groups(&loaded.groups, &areas, &site, findings);
    let boundaries = boundary::boundaries(loaded.boundaries, &loaded.areas, &areas, findings);
    let population = population::population(&loaded.population, &areas, findings);
    let names = &loaded.dataset_names;
    let datasets = dataset::datasets(loaded.datasets, names, &areas, &site, findings);
    let tabulated: Vec<String> = loaded
        .crosstabs
        .iter()
        .map(|raw| raw.name.clone())
        .collect();
    let crosstabs = crosstab::crosstabs(loaded.crosstabs, &areas, &site, findings);
    let performance = performance::performance(loaded.performance, &areas, &site, findings);
    let pages = page::pages(loaded.pages, &site, findings);
    let unlinked = names
        .iter()
        .chain(&tabulated)
        .chain(&loaded.performance_names);
    let dataset_names = DatasetNames::new(unlinked, &datasets, &crosstabs, &performance);
    let topics = topic::topics(
        loaded.topics,
        &loaded.dataset_topics,
        &dataset_names,
        &site,
        findings,
    );
    let mut clerk = Clerk {
        site: &site,
        areas: &areas,
        topics: &topics,
        links_inside: Vec::new(),
        datasets: &dataset_names,
        files: Files::new(&loaded.attachments),
        findings,
    };
    let scheme = scheme::scheme(loaded.scheme, &mut clerk);
    let disclosures = disclosures::disclosures(loaded.disclosures, &mut clerk);
    let consultations = consultations::consultations(loaded.consultations, &mut clerk);
    let local = local::local(loaded.local, &boundaries, &consultations, &mut clerk);
    let standards = standards::standards(loaded.standards, &performance, &mut clerk);
    let links_inside = clerk.links_inside;
    let named_files = clerk.files.named();
    let wanted = site.lead_dataset.get_ref();
    let Some(lead) = datasets.iter().position(|dataset| dataset.name == *wanted) else {
        if tabulated.contains(wanted) {
            findings.error(
                Code::BadReference,
                site.place_of(&site.lead_dataset),
                format!("`lead_dataset` is `{wanted}`, which is a cross-tabulation."),
                "Name a dataset of figures by area, category and month: it fills the pages of boroughs.",
            );
        } else if loaded.performance_names.contains(wanted) {
            findings.error(
                Code::BadReference,
                site.place_of(&site.lead_dataset),
                format!("`lead_dataset` is `{wanted}`, which is a dataset of performance."),
                "Name the folder of a dataset that counts offences.",
            );
        } else if !names.contains(wanted) {
            let names = names.iter().map(String::as_str);
            findings.error(
                Code::BadReference,
                site.place_of(&site.lead_dataset),
                format!("`lead_dataset` is `{wanted}`, and there is no such folder below `data/`."),
                format!(
                    "{}Name the folder of a dataset.",
                    did_you_mean(wanted, names)
                ),
            );
        }
        return None;
    };
    Some(Catalogue {
        site,
        areas,
        groups,
        boundaries,
        population,
        datasets,
        crosstabs,
        performance,
        lead: DatasetId::new(lead),
        pages,
        labels: loaded.labels,
        topics,
        scheme,
        disclosures,
        consultations,
        local,
        standards,
        attachments: loaded.attachments,
        named_files,
        links_inside,
    })
}

//! `Snapshot` → [`Loaded`]: the files as records, each with its file, line and column.
//!
//! Here bytes become text, text becomes rows, and a cell becomes a number or a marker. Nothing is linked yet: an area
//! is still a spelling. Every mistake is noted with its place, and reading goes on.

mod attachment;
mod boundaries;
mod by_language;
mod call;
mod consultations;
mod content;
mod crosstab;
mod dataset;
mod disclosures;
mod figures;
mod folder;
mod geography;
mod kind;
mod label;
mod likeness;
mod local;
mod performance;
mod record;
mod rows;
mod scheme;
mod section;
mod sensitive;
mod standards;
mod table;
mod text_columns;
mod theme;
mod topics;

pub use attachment::Attachment;
pub use boundaries::RawBoundary;
pub use by_language::Label;
pub use call::{Call, placeholders};
pub use consultations::{
    Asking, Number, OptionRole, RawAnswer, RawAnswers, RawFollows, RawOption, RawQuestion,
    RawResults, RawResultsSettings, Respondents, ResultsKind, answers, results,
};
pub use consultations::{
    RawAction, RawAsked, RawInvited, RawIssueGroup, RawIssueRecord, RawReport, RawResponse,
    RawStage,
};
pub use consultations::{
    RawActions, RawAskedQuestion, RawConsultation, RawConsultationDecision,
    RawConsultationDocument, RawConsultationOutcome, RawConsultationRecord, RawConsultationRule,
    RawConsultationSettings, RawConsultationSource, RawConsultationStage, RawConsultations,
    RawIssues, RawMethod, RawReply, RawRespondents, RawSignUp,
};
pub use content::{RawPage, RawTranslation};
pub use crosstab::{
    Method, RawCell, RawCrosstab, RawCrosstabEdition, RawCrosstabNote, RawCrosstabSettings,
    RawDimension, RawDisclosure, RawMember, RawRow, Zeros, crosstabs, raw_rows,
};
pub use dataset::{
    AbsentRows, LayoutKind, RawBreak, RawDataset, RawEditionNote, RawSettings, RevisionKind, Source,
};
pub use disclosures::{
    RawDisclosedFile, RawDisclosureEntry, RawDisclosureRecord, RawDisclosures, RawExemption,
    RawExemptions, RawHoliday, RawLog,
};
pub use figures::{AreaLabel, CategoryLabel, RawEdition, RawFigure};
pub use folder::LanguageSuffix;
pub use geography::{RawAlias, RawArea, RawCategory, RawGroup, RawPopulation};
pub use label::RawLabel;
pub use likeness::Likeness;
pub use local::{RawLocal, RawMeeting, RawPriority};
pub use performance::{
    PercentText, PeriodKind, RawMeasure, RawMeasureBreak, RawPerformance, RawPerformanceSettings,
    RawReading, RawReadings, RawSurvey, RepeatedRows, Unit, Whole,
};
pub use record::Record;
pub use scheme::{
    RawCharge, RawClass, RawExpected, RawScheme, RawSchemeEntry, RawSchemeEntryRecord,
    RawSchemeRecord, RawSchemeSource,
};
pub use section::Section;
pub use sensitive::{Role, Sensitive};
pub use standards::{RawProject, RawStandard, RawStandards};
pub use table::Cell;
pub use text_columns::TextCells;
pub use theme::{Asset, SourceText, Theme};
pub use topics::{RawDatasetTopic, RawTopic};

use crate::config::Site;
use crate::diagnostic::{Findings, Place};
use crate::source::Snapshot;

/// Everything that the files say, not yet linked.
#[derive(Debug)]
pub struct Loaded {
    /// Rows of `data/geography/areas.csv`.
    pub areas: Vec<RawArea>,
    /// Rows of `data/geography/aliases.csv`.
    pub aliases: Vec<RawAlias>,
    /// Rows of `data/geography/groups.csv`.
    pub groups: Vec<RawGroup>,
    /// Rows of `data/geography/population.csv`.
    pub population: Vec<RawPopulation>,
    /// Features of `data/geography/boundaries.geojson`.
    pub boundaries: Vec<RawBoundary>,
    /// The folders below `data/` whose `dataset.toml` is about a series, whether or not it can be read.
    pub dataset_names: Vec<String>,
    /// One for each folder whose `dataset.toml` can be read.
    pub datasets: Vec<RawDataset>,
    /// One for each cross-tabulation whose `dataset.toml` can be read.
    pub crosstabs: Vec<RawCrosstab>,
    /// The folders below `data/` that hold readings of performance, whether or not they can be read.
    pub performance_names: Vec<String>,
    /// One for each of these folders whose `dataset.toml` can be read.
    pub performance: Vec<RawPerformance>,
    /// Markdown pages below `content/`.
    pub pages: Vec<RawPage>,
    /// Files below `content/` that are no pages.
    pub attachments: Vec<Attachment>,
    /// The labels of all data, and of the settings.
    pub labels: Vec<Label>,
    /// Rows of `data/topics.csv`.
    pub topics: Vec<RawTopic>,
    /// Rows of `data/dataset-topics.csv`.
    pub dataset_topics: Vec<RawDatasetTopic>,
    /// The publication scheme.
    pub scheme: RawScheme,
    /// The disclosure log.
    pub disclosures: RawDisclosures,
    /// Consultations.
    pub consultations: RawConsultations,
    /// Local priorities and meetings.
    pub local: RawLocal,
    /// Standards of service.
    pub standards: RawStandards,
    /// Templates, messages and assets of the site's theme.
    pub theme: Theme,
}

impl Loaded {
    /// All texts of records that are looked through for personal data.
    pub fn sensitive(&self) -> Vec<Sensitive> {
        let mut texts = self.disclosures.sensitive();
        texts.extend(self.disclosures.sensitive_files(&self.attachments));
        texts.extend(self.consultations.sensitive());
        texts.extend(self.local.sensitive());
        texts
    }

    /// All words of records that must name a role, never a person.
    pub fn roles(&self) -> Vec<Role> {
        self.scheme.roles()
    }

    /// The place of a byte of such a text: as near as the file that it stands in lets it be told.
    pub fn place_within(&self, text: &Sensitive, at: usize) -> Place {
        let path = &text.text.place.file;
        if let Some(source) = self.disclosures.source(path) {
            return text.place_within(&source.text, at);
        }
        let is_file = self.attachments.iter().any(|file| file.path == *path);
        let place = Place::offset(path.clone(), &text.text.text, at);
        match (is_file, place.line) {
            (true, Some(line)) => Place::line(path.clone(), line),
            _ => text.text.place.clone(),
        }
    }
}

/// Reads every file of the snapshot that means something to the program.
pub fn load(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Loaded {
    let mut of_tables = Findings::new();
    let crosstabs = crosstabs(snapshot, findings, &mut of_tables);
    findings.append(of_tables);
    kind::check(snapshot, findings);
    Loaded {
        areas: geography::areas(snapshot, site, findings),
        aliases: geography::aliases(snapshot, findings),
        groups: geography::groups(snapshot, site, findings),
        population: geography::population(snapshot, findings),
        boundaries: boundaries::boundaries(snapshot, findings),
        dataset_names: dataset::names(snapshot),
        datasets: dataset::datasets(snapshot, site, findings),
        crosstabs,
        performance_names: performance::names(snapshot),
        performance: performance::performance(snapshot, findings),
        pages: content::pages(snapshot, site, findings),
        attachments: attachment::attachments(snapshot, findings),
        labels: by_language::labels(snapshot, site.file(), site, findings),
        topics: topics::topics(snapshot, site, findings),
        scheme: scheme::scheme(snapshot, site, findings),
        dataset_topics: topics::dataset_topics(snapshot, findings),
        disclosures: disclosures::disclosures(snapshot, findings),
        consultations: consultations::consultations(snapshot, site, findings),
        local: local::local(snapshot, site, findings),
        standards: standards::standards(snapshot, site, findings),
        theme: theme::theme(snapshot, site, findings),
    }
}

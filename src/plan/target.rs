//! What an output is.

use super::{
    CommitmentScope, ConsultationFile, ConsultationPage, DisclosureFile, DisclosurePage, LocalFile,
    LocalPage, SchemeFile, SchemePage, StandardFile, StandardPage,
};
use crate::load::Theme;
use crate::model::{
    AreaId, Catalogue, CategoryId, CrosstabId, DatasetId, MeasureId, PerformanceId,
};

/// A page, in no language yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageId {
    /// `/`
    Home,
    /// `/boroughs/`
    Boroughs,
    /// `/boroughs/<slug>/`
    Borough(AreaId),
    /// `/boroughs/<slug>/<offence>/`
    BoroughOffence(AreaId, CategoryId),
    /// `/crime/`
    Offences,
    /// `/crime/<offence>/`
    Offence(CategoryId),
    /// `/data/`
    Catalogue,
    /// `/data/<dataset>/`
    Dataset(DatasetId),
    /// `/data/<dataset>/<edition>/`
    Edition(DatasetId, u16),
    /// `/data/<dataset>/revisions/`
    Revisions(DatasetId),
    /// `/data/<cross-tabulation>/`
    Crosstab(CrosstabId),
    /// `/data/<cross-tabulation>/<edition>/`
    CrosstabEdition(CrosstabId, u16),
    /// `/performance/`
    Performance,
    /// `/performance/<measure>/`
    Measure(PerformanceId, MeasureId),
    /// `/data/<dataset>/` of performance, or `/data/<dataset>/<edition>/`
    Readings(PerformanceId, Option<u16>),
    /// A page of the publication scheme.
    Scheme(SchemePage),
    /// A page of the disclosure log.
    Disclosures(DisclosurePage),
    /// A page of consultations.
    Consultations(ConsultationPage),
    /// A page of local priorities and meetings.
    Local(LocalPage),
    /// A page of the standards of service.
    Standards(StandardPage),
    /// A page of Markdown, by its position in the catalogue.
    Content(u16),
    /// `/languages/`
    Languages,
    /// `/404.html`
    NotFound,
}

/// What the figures of a page are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// All areas, all offences together.
    Areas,
    /// The whole area, all offences.
    Categories,
    /// One area, all offences.
    Area(AreaId),
    /// One offence, all areas.
    Category(CategoryId),
    /// One offence in one area.
    AreaCategory(AreaId, CategoryId),
}

/// A file that is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileTarget {
    /// `figures.csv` beside a page.
    Figures(Scope),
    /// `map.svg` beside an offence's page, or beside `/crime/` for all offences.
    Map(CategoryId),
    /// The outlines of areas that all maps in pages share.
    Outlines,
    /// All figures of an edition; of the newest one at the dataset's own address, if no edition is named.
    Whole(DatasetId, Option<u16>),
    /// `figures.csv` beside a measure's page.
    Measure(PerformanceId, MeasureId),
    /// All readings of an edition; of the newest one at the dataset's own address, if no edition is named.
    Readings(PerformanceId, Option<u16>),
    /// Sums of twelve months of an edition.
    Years(DatasetId, Option<u16>),
    /// Areas with their latest year.
    AreasGeoJson(DatasetId, Option<u16>),
    /// What an edition has otherwise than the one before it.
    Revisions(DatasetId, Option<u16>),
    /// All cells of an edition of a cross-tabulation; of the newest one, if no edition is named.
    Crosstab(CrosstabId, Option<u16>),
    /// A file of the publication scheme.
    Scheme(SchemeFile),
    /// A file of the disclosure log.
    Disclosures(DisclosureFile),
    /// A file of consultations.
    Consultations(ConsultationFile),
    /// A file of local priorities and meetings.
    Local(LocalFile),
    /// A file of the standards of service.
    Standards(StandardFile),
    /// A file of the theme, by its position.
    Asset(u16),
    /// A file of `content/`, by its position in the catalogue.
    Attachment(u16),
    /// A part of the sitemap; the only one, or the list of them, has number 0.
    Sitemap(u16),
    /// `robots.txt`
    Robots,
    /// `series.json` beside an offence's page, or beside `/boroughs/` for all offences: its months in every borough.
    Series(CategoryId),
}

/// An output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A page in a language (its position in the settings).
    Page {
        /// Which page.
        page: PageId,
        /// In which language.
        language: u8,
    },
    /// A file that is the same for all languages.
    File(FileTarget),
    /// A file of words, such as a feed, in a language (its position in the settings).
    InWords {
        /// Which file: one that [has words](FileTarget::has_words).
        file: FileTarget,
        /// In which language.
        language: u8,
    },
}

impl PageId {
    /// The feed that a page gathers the news of, for programs that look for one behind it.
    pub fn feed(self) -> Option<FileTarget> {
        let commitments = ConsultationPage::Commitments(CommitmentScope::All);
        match self {
            Self::Scheme(SchemePage::Overview) => Some(FileTarget::Scheme(SchemeFile::Feed)),
            Self::Disclosures(DisclosurePage::Overview) => {
                Some(FileTarget::Disclosures(DisclosureFile::Feed))
            }
            Self::Consultations(ConsultationPage::Overview) => {
                Some(FileTarget::Consultations(ConsultationFile::Feed))
            }
            Self::Consultations(page) if page == commitments => {
                Some(FileTarget::Consultations(ConsultationFile::CommitmentNews))
            }
            Self::Local(LocalPage::Priorities) => {
                Some(FileTarget::Local(LocalFile::PrioritiesFeed))
            }
            Self::Local(LocalPage::Meetings) => Some(FileTarget::Local(LocalFile::MeetingsFeed)),
            _ => None,
        }
    }
}

impl FileTarget {
    /// True for what people read rather than programs: feeds and calendars, which each language has of its own.
    pub fn has_words(self) -> bool {
        match self {
            Self::Scheme(file) => file.has_words(),
            Self::Disclosures(file) => file.has_words(),
            Self::Consultations(file) => file.has_words(),
            Self::Local(file) => file.has_words(),
            _ => false,
        }
    }
}

/// All pages of a site.
pub(super) fn pages(catalogue: &Catalogue, offences: &[CategoryId]) -> Vec<PageId> {
    let lead = catalogue.lead();
    let mut pages = vec![
        PageId::Home,
        PageId::Boroughs,
        PageId::Offences,
        PageId::Catalogue,
        PageId::Languages,
        PageId::NotFound,
    ];
    pages.extend(offences.iter().map(|offence| PageId::Offence(*offence)));
    for (area, _) in lead.areas.boroughs() {
        pages.push(PageId::Borough(area));
        pages.extend(
            offences
                .iter()
                .map(|offence| PageId::BoroughOffence(area, *offence)),
        );
    }
    for (id, dataset) in datasets(catalogue) {
        pages.push(PageId::Dataset(id));
        pages.extend((0..dataset).map(|edition| PageId::Edition(id, edition)));
        pages.extend((dataset > 1).then_some(PageId::Revisions(id)));
    }
    for (id, editions) in crosstabs(catalogue) {
        pages.push(PageId::Crosstab(id));
        pages.extend((0..editions).map(|edition| PageId::CrosstabEdition(id, edition)));
    }
    if !catalogue.performance.is_empty() {
        pages.push(PageId::Performance);
    }
    for id in catalogue.performance_ids() {
        let dataset = catalogue.performance(id);
        pages.extend(editions(dataset.editions.len()).map(|edition| PageId::Readings(id, edition)));
        pages.extend(
            dataset
                .measures()
                .map(|(measure, _)| PageId::Measure(id, measure)),
        );
    }
    pages.extend(SchemePage::all(catalogue).into_iter().map(PageId::Scheme));
    pages.extend(
        DisclosurePage::all(catalogue)
            .into_iter()
            .map(PageId::Disclosures),
    );
    pages.extend(
        ConsultationPage::all(catalogue)
            .into_iter()
            .map(PageId::Consultations),
    );
    pages.extend(LocalPage::all(catalogue).into_iter().map(PageId::Local));
    pages.extend(
        StandardPage::all(catalogue)
            .into_iter()
            .map(PageId::Standards),
    );
    pages.extend(contents(catalogue).map(PageId::Content));
    pages
}

/// No edition, for the newest at the dataset's own address; then each.
fn editions(count: usize) -> impl Iterator<Item = Option<u16>> {
    let numbers = (0..count).filter_map(|number| u16::try_from(number).ok());
    std::iter::once(None).chain(numbers.map(Some))
}

/// The offences that the newest edition of the lead dataset has figures for: groups, subgroups and flags, without the
/// total.
pub(super) fn offences(catalogue: &Catalogue) -> Vec<CategoryId> {
    let lead = catalogue.lead();
    let ids = lead.categories.iter().map(|(id, _)| id);
    ids.filter(|id| *id != CategoryId::TOTAL && lead.latest().covers(*id))
        .collect()
}

fn datasets(catalogue: &Catalogue) -> impl Iterator<Item = (DatasetId, u16)> {
    catalogue.dataset_ids().map(|id| {
        (
            id,
            u16::try_from(catalogue.dataset(id).editions.len()).unwrap_or(u16::MAX),
        )
    })
}

/// The cross-tabulations, and how many editions each has.
fn crosstabs(catalogue: &Catalogue) -> impl Iterator<Item = (CrosstabId, u16)> {
    catalogue.crosstab_ids().map(|id| {
        let editions = catalogue.crosstab(id).editions.len();
        (id, u16::try_from(editions).unwrap_or(u16::MAX))
    })
}

/// The pages of Markdown that have an address of their own; the text of the home page has none.
fn contents(catalogue: &Catalogue) -> impl Iterator<Item = u16> {
    let pages = catalogue
        .pages
        .iter()
        .zip(0..)
        .filter(|(page, _)| !page.route.is_empty());
    pages.map(|(_, index)| index)
}

/// All files of a site that are no pages.
pub(super) fn files(
    catalogue: &Catalogue,
    theme: &Theme,
    offences: &[CategoryId],
    sitemaps: usize,
) -> Vec<FileTarget> {
    let lead = catalogue.lead();
    let mut files = vec![
        FileTarget::Robots,
        FileTarget::Figures(Scope::Areas),
        FileTarget::Figures(Scope::Categories),
        FileTarget::Series(CategoryId::TOTAL),
    ];
    let maps = !catalogue.boundaries.is_empty();
    if maps {
        files.extend([FileTarget::Outlines, FileTarget::Map(CategoryId::TOTAL)]);
    }
    for offence in offences {
        files.push(FileTarget::Figures(Scope::Category(*offence)));
        files.push(FileTarget::Series(*offence));
        if maps {
            files.push(FileTarget::Map(*offence));
        }
    }
    for (area, _) in lead.areas.boroughs() {
        files.push(FileTarget::Figures(Scope::Area(area)));
        files.extend(
            offences
                .iter()
                .map(|offence| FileTarget::Figures(Scope::AreaCategory(area, *offence))),
        );
    }
    for (id, editions) in datasets(catalogue) {
        for edition in std::iter::once(None).chain((0..editions).map(Some)) {
            files.extend([
                FileTarget::Whole(id, edition),
                FileTarget::Years(id, edition),
            ]);
            if maps {
                files.push(FileTarget::AreasGeoJson(id, edition));
            }
        }
    }
    for (id, editions) in datasets(catalogue).filter(|(_, editions)| *editions > 1) {
        let editions = std::iter::once(None).chain((1..editions).map(Some));
        files.extend(editions.map(|edition| FileTarget::Revisions(id, edition)));
    }
    for (id, editions) in crosstabs(catalogue) {
        let editions = std::iter::once(None).chain((0..editions).map(Some));
        files.extend(editions.map(|edition| FileTarget::Crosstab(id, edition)));
    }
    for id in catalogue.performance_ids() {
        let dataset = catalogue.performance(id);
        let measures = dataset.measures();
        files.extend(measures.map(|(measure, _)| FileTarget::Measure(id, measure)));
        let whole = editions(dataset.editions.len());
        files.extend(whole.map(|edition| FileTarget::Readings(id, edition)));
    }
    files.extend(
        SchemeFile::all(catalogue)
            .into_iter()
            .map(FileTarget::Scheme),
    );
    files.extend(
        DisclosureFile::all(catalogue)
            .into_iter()
            .map(FileTarget::Disclosures),
    );
    files.extend(
        ConsultationFile::all(catalogue)
            .into_iter()
            .map(FileTarget::Consultations),
    );
    files.extend(LocalFile::all(catalogue).into_iter().map(FileTarget::Local));
    files.extend(
        StandardFile::all(catalogue)
            .into_iter()
            .map(FileTarget::Standards),
    );
    files.extend(
        (0..theme.assets.len())
            .filter_map(|index| Some(FileTarget::Asset(u16::try_from(index).ok()?))),
    );
    files.extend(
        (0..catalogue.attachments.len())
            .filter_map(|index| Some(FileTarget::Attachment(u16::try_from(index).ok()?))),
    );
    let parts = if sitemaps > 1 { sitemaps } else { 0 };
    files.extend(
        (0..=parts).filter_map(|part| Some(FileTarget::Sitemap(u16::try_from(part).ok()?))),
    );
    files
}

//! Target → [`View`]: all that one page may know, words and numbers already in its language.
//!
//! Figures are rounded here, once. A view holds no markup: rendering and drawing come after it.

mod address;
mod area_category;
mod article;
mod bars;
mod borough;
mod bound;
mod catalogue;
mod chart;
mod comparison;
mod consultations;
mod coverage;
mod crosstab;
mod crosstab_rows;
mod crosstab_tables;
mod disclosures;
mod download;
mod facts;
mod findable;
mod home;
mod listing;
mod local;
mod map;
mod multiples;
mod news;
mod offence;
mod performance;
mod period;
mod phrase;
mod plot;
mod records;
mod revision_rows;
mod revisions;
mod scale;
mod scheme;
mod section;
mod sentence;
mod series;
mod share;
mod shell;
mod standards;
mod table;
mod tables;
mod translations;
mod years;

pub use crate::locale::FALLBACK;
pub use bound::{Bound, Misbound};
pub use consultations::{AnswerChart, QuestionPart, QuoteLine, ScaleChart};
pub use coverage::{Coverage, Covered, Lack, coverage};
pub use crosstab_rows::{CrosstabRows, crosstab_rows};
pub use download::{FigureRow, Measure, figure_rows, whole_rows, year_rows};
pub use map::{AreaClass, Class, MapArea, MapPicture, MapRate, MapShapes, Shape, map_shapes};
pub use performance::{ReadingRow, measure_rows, reading_rows};
pub use phrase::{Entry, Phrase, WordTable};
pub use plot::{
    EndPoint, LineChart, LinePart, Multiple, Multiples, StackedBar, StackedPiece, Strip,
    StripChart, StripMark, Tick,
};
pub use records::{BRIEF, Calendar, Event, Feed, Field, Item, Point, RecordFile, Rows, brief};
pub use revision_rows::{RevisionRow, revision_rows};
pub use section::{Block, Section};
pub use series::{AreaSeries, Series, SeriesCut, series};
pub use shell::{Alternate, Shell, shell};
pub use table::{Cells, Column, RowHead, Table};

use crate::config::Text;
use crate::derive::Insights;
use crate::figure::{Day, Moment};
use crate::load::{SourceText, Theme};
use crate::locale::{Locale, Word};
use crate::model::{Catalogue, CategoryId};
use crate::plan::{FileTarget, PageId, Plan, Routes, Scope};
use std::collections::BTreeMap;

/// Everything that views are made from. Shared by all threads, changed by none.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The words of the domain.
    pub catalogue: &'a Catalogue,
    /// The figures.
    pub insights: &'a Insights,
    /// The outputs.
    pub plan: &'a Plan,
    /// Names of assets.
    pub theme: &'a Theme,
    /// The languages.
    pub locales: &'a [Locale],
    /// The moment of the build.
    pub now: Moment,
}

impl Scene<'_> {
    /// The day of the build, in the United Kingdom.
    pub fn today(&self) -> Day {
        self.now.day()
    }
}

/// A link: where to, and the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address below the host.
    pub url: String,
    /// The words of the link.
    pub text: String,
}

/// A figure that leads a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: String,
    /// Its period and unit, in words.
    pub detail: String,
}

/// A line of a list of facts: name and words, perhaps with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name of the fact.
    pub name: String,
    /// The words.
    pub words: String,
    /// Where they lead, if anywhere.
    pub url: Option<String>,
    /// The language and direction of the words, where they are not the page's.
    pub foreign: Option<(String, &'static str)>,
}

/// Markdown to be rendered, and what its placeholders stand for.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The file and its text.
    pub source: SourceText,
    /// How many lines of the file stand before the text.
    pub lines_before: u32,
    /// The page's address, which relative links begin from.
    pub base: String,
    /// The language of the links' targets.
    pub language: usize,
    /// The language and direction that the text is in, where it is not the page's.
    pub foreign: Option<(String, &'static str)>,
    /// The level of its highest headings.
    pub top_heading: u8,
    /// What `{{ name }}` stands for.
    pub placeholders: BTreeMap<&'static str, String>,
    /// The sections that are out of date, by where they begin in the text, and what is said of them.
    pub stale: (Vec<usize>, String),
    /// What calls in it stand for, by their text: `figure(area="…")`.
    pub bound: BTreeMap<String, Bound>,
}

/// A named part of a page.
#[derive(Clone, Debug)]
pub enum Part {
    /// Words.
    Text(String),
    /// Figures in rows and columns.
    Table(Box<Table>),
    /// Tables one below the other.
    Tables(Vec<Table>),
    /// Tables that are shown when a reader asks for them, each with the words that ask.
    Folded(Vec<(String, Table)>),
    /// A line over months.
    Line(Box<LineChart>),
    /// A map of areas.
    Map(Box<MapPicture>),
    /// A list of links.
    Links(Vec<Link>),
    /// Figures that lead the page.
    Headlines(Vec<Headline>),
    /// Names and words.
    Facts(Vec<Fact>),
    /// Sentences that stand apart as notes.
    Notes(Vec<String>),
    /// Markdown.
    Prose(Box<Prose>),
    /// Data for search engines, as JSON.
    Json(serde_json::Value),
    /// Small lines beside each other.
    Multiples(Box<Multiples>),
    /// A chart with a row for each thing.
    Strips(Box<StripChart>),
    /// Words that may be a link or in another language.
    Phrase(Phrase),
    /// Such words, each a line of a list.
    Phrases(Vec<Phrase>),
    /// Such words, each a paragraph.
    Paragraphs(Vec<Phrase>),
    /// Things with what is known of each.
    Entries(Vec<Entry>),
    /// Words in rows and columns.
    Words(Box<WordTable>),
    /// Such tables one below the other.
    WordTables(Vec<WordTable>),
    /// Sections with headings of their own.
    Sections(Vec<Section>),
    /// Questions of a consultation with their results.
    Questions(Vec<QuestionPart>),
    /// Lists, each below a heading of its own.
    Groups(Vec<(Phrase, Vec<Phrase>)>),
}

/// A page, ready to be rendered.
#[derive(Debug)]
pub struct View {
    /// The template that lays it out.
    pub template: &'static str,
    /// Which page it is.
    pub page: PageId,
    /// The position of its language.
    pub language: usize,
    /// The title, as the page's heading has it.
    pub title: String,
    /// One sentence for search engines.
    pub description: String,
    /// The pages above it.
    pub crumbs: Vec<Link>,
    /// Its parts, by the names that the template knows.
    pub parts: Vec<(&'static str, Part)>,
}

/// Makes the view of a page in a language.
pub fn view(scene: &Scene<'_>, page: PageId, language: usize) -> View {
    let desk = Desk {
        scene,
        locale: &scene.locales[language],
        routes: Routes::new(scene.catalogue),
    };
    let view = match page {
        PageId::Home => home::home(&desk),
        PageId::Boroughs => listing::boroughs(&desk),
        PageId::Offences => listing::offences(&desk),
        PageId::Borough(area) => borough::borough(&desk, area),
        PageId::Offence(offence) => offence::offence(&desk, offence),
        PageId::BoroughOffence(area, offence) => area_category::area_category(&desk, area, offence),
        PageId::Catalogue => catalogue::catalogue(&desk),
        PageId::Dataset(dataset) => catalogue::dataset(&desk, dataset, None),
        PageId::Edition(dataset, edition) => catalogue::dataset(&desk, dataset, Some(edition)),
        PageId::Revisions(dataset) => revisions::revisions(&desk, dataset),
        PageId::Crosstab(id) => crosstab::crosstab(&desk, id, None),
        PageId::CrosstabEdition(id, edition) => crosstab::crosstab(&desk, id, Some(edition)),
        PageId::Performance => performance::list(&desk),
        PageId::Measure(dataset, measure) => performance::measure(&desk, dataset, measure),
        PageId::Readings(dataset, edition) => performance::dataset(&desk, dataset, edition),
        PageId::Scheme(page) => scheme::page(&desk, page),
        PageId::Disclosures(page) => disclosures::page(&desk, page),
        PageId::Consultations(page) => consultations::page(&desk, page),
        PageId::Local(page) => local::page(&desk, page),
        PageId::Standards(page) => standards::page(&desk, page),
        PageId::Content(index) => article::article(&desk, index),
        PageId::Languages => translations::languages(&desk),
        PageId::NotFound => article::not_found(&desk),
    };
    desk.with_foot(view)
}

/// Makes what a file of records holds, in a language (its position in the settings); nothing, if the file is of another kind.
pub fn record_file(scene: &Scene<'_>, file: FileTarget, language: usize) -> Option<RecordFile> {
    let routes = Routes::new(scene.catalogue);
    let locale = &scene.locales[language];
    let desk = Desk {
        scene,
        locale,
        routes,
    };
    match file {
        FileTarget::Scheme(file) => Some(scheme::file(&desk, file)),
        FileTarget::Disclosures(file) => Some(disclosures::file(&desk, file)),
        FileTarget::Consultations(file) => Some(consultations::file(&desk, file)),
        FileTarget::Local(file) => Some(local::file(&desk, file)),
        FileTarget::Standards(file) => Some(standards::file(&desk, file)),
        _ => None,
    }
}

/// A view's maker: the scene, one language, and the addresses.
struct Desk<'a> {
    scene: &'a Scene<'a>,
    locale: &'a Locale,
    routes: Routes<'a>,
}

impl<'a> Desk<'a> {
    fn catalogue(&self) -> &'a Catalogue {
        self.scene.catalogue
    }

    /// The words of a text in this language, or else in the default language.
    fn words(&self, text: &'a Text) -> &'a str {
        self.scene
            .catalogue
            .site
            .words(text, &self.locale.language.code)
            .0
    }

    fn word(&self, word: Word) -> String {
        self.locale.word(word).to_owned()
    }

    fn url(&self, page: PageId) -> String {
        self.routes.page(page, self.locale.index)
    }

    fn link(&self, page: PageId, text: impl Into<String>) -> Link {
        Link {
            url: self.url(page),
            text: text.into(),
        }
    }

    fn area_name(&self, area: crate::model::AreaId) -> &'a str {
        self.words(&self.scene.catalogue.lead().areas.get(area).name)
    }

    fn category_name(&self, category: CategoryId) -> &'a str {
        self.words(&self.scene.catalogue.lead().categories.get(category).name)
    }

    /// A link to the CSV file beside a page.
    fn figures_link(&self, scope: Scope) -> Link {
        let url = self.file_url(FileTarget::Figures(scope));
        Link {
            url,
            text: self.word(Word::DownloadCsv),
        }
    }

    /// The address of the months of an offence in all boroughs.
    fn series_part(&self, category: CategoryId) -> (&'static str, Part) {
        let file = FileTarget::Series(category);
        let url = self.file_url(file);
        ("series", Part::Text(url))
    }

    /// The whole area that everything counts into.
    fn whole(&self) -> Option<crate::model::AreaId> {
        self.scene.catalogue.lead().areas.whole()
    }
}

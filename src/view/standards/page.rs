//! `/standards/`: every standard with its target and result, and the work on them.

use crate::locale::Word;
use crate::model::{Project, Standard};
use crate::plan::{FileTarget, PageId, StandardFile, StandardPage};
use crate::view::{Desk, Link, Part, Phrase, View, WordTable};

pub(super) fn overview(desk: &Desk<'_>) -> View {
    let standards = &desk.catalogue().standards;
    let lead = desk.word(Word::StandardsLead);
    let mut parts = vec![("answer", Part::Text(lead.clone()))];
    let mut downloads = Vec::new();
    if !standards.standards.is_empty() {
        let entries = standards.standards.iter();
        let entries = entries.map(|one| desk.standard_entry(one)).collect();
        parts.push(("table", Part::Words(Box::new(table(desk)))));
        parts.push(("entries", Part::Entries(entries)));
        downloads.push(file(desk, StandardFile::Standards, Word::DownloadStandards));
    }
    if !standards.projects.is_empty() {
        parts.push(("projects", Part::Words(Box::new(projects(desk)))));
        downloads.push(file(desk, StandardFile::Projects, Word::DownloadProjects));
    }
    let examples = standards.standards.iter().map(|one| one.example);
    let examples = examples.chain(standards.projects.iter().map(|one| one.example));
    if examples.into_iter().any(|example| example) {
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    parts.push(("downloads", Part::Links(downloads)));
    View {
        template: "standards.html",
        page: PageId::Standards(StandardPage::Overview),
        language: desk.locale.index,
        title: desk.word(Word::Standards),
        description: lead,
        crumbs: crumbs(desk),
        parts,
    }
}

/// The home page, and that of performance if there is one.
fn crumbs(desk: &Desk<'_>) -> Vec<Link> {
    let performance = !desk.catalogue().performance.is_empty();
    let performance =
        performance.then(|| desk.link(PageId::Performance, desk.word(Word::Performance)));
    let home = desk.link(PageId::Home, desk.word(Word::Home));
    std::iter::once(home).chain(performance).collect()
}

fn file(desk: &Desk<'_>, file: StandardFile, words: Word) -> Link {
    let file = FileTarget::Standards(file);
    Link {
        url: desk.file_url(file),
        text: desk.word(words),
    }
}

/// A name, with the word for what is made up behind it.
fn named(desk: &Desk<'_>, mut name: Phrase, example: bool) -> Phrase {
    if example {
        name.text = format!("{} ({})", name.text, desk.word(Word::Example));
    }
    name
}

fn table(desk: &Desk<'_>) -> WordTable {
    let columns = [
        Word::Standard,
        Word::StandardTarget,
        Word::StandardResult,
        Word::StandardPeriod,
        Word::StandardKept,
    ];
    let row = |one: &Standard| {
        let words = [
            desk.standard_target(one),
            desk.standard_result(one),
            desk.standard_period(one),
            desk.standard_kept(one)
                .unwrap_or_else(|| desk.word(Word::NothingToCompare)),
        ];
        let name = named(desk, desk.phrase(&one.words), one.example);
        std::iter::once(name)
            .chain(words.map(Phrase::new))
            .collect()
    };
    WordTable {
        caption: desk.word(Word::StandardsTable),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: desk
            .catalogue()
            .standards
            .standards
            .iter()
            .map(row)
            .collect(),
    }
}

fn projects(desk: &Desk<'_>) -> WordTable {
    let standards = &desk.catalogue().standards;
    let columns = [
        Word::Project,
        Word::ProjectPurpose,
        Word::StandardStatus,
        Word::ProjectAsOf,
        Word::StandardSource,
    ];
    let row = |one: &Project| {
        let mut source = desk.original(one.source.as_str());
        source.url.clone_from(&one.source_url);
        vec![
            named(desk, desk.phrase(&one.name), one.example),
            desk.phrase(&one.summary),
            desk.phrase(&standards.statuses.get(one.status).name),
            Phrase::new(desk.locale.day(one.as_of)),
            source,
        ]
    };
    WordTable {
        caption: desk.word(Word::ProjectsTable),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: standards.projects.iter().map(row).collect(),
    }
}

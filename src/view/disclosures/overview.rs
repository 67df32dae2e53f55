//! `/publication-scheme/disclosures/`: what the log is, its newest answers, and the ways in.

use super::words::standing_word;
use crate::locale::{Arg, Word};
use crate::model::{DisclosureId, DisclosureStanding, TopicId};
use crate::plan::{DisclosureFile, DisclosurePage, PageId};
use crate::view::table::{RowHead, Table};
use crate::view::{Desk, Fact, Link, Part, Phrase, View};
use std::collections::BTreeSet;

/// How many of the newest answers the page names.
const NEWEST: usize = 8;

pub(super) fn overview(desk: &Desk<'_>) -> View {
    let log = &desk.catalogue().disclosures;
    let of = |example: bool| {
        let found = log.iter().filter(move |(_, one)| one.example == example);
        found.map(|(id, _)| id)
    };
    let lead = desk.word(Word::DisclosureLogLead);
    let mut parts = vec![
        ("answer", Part::Text(lead.clone())),
        ("entries", desk.entry_items(of(false).take(NEWEST))),
        ("examples", Part::Phrases(examples(desk, of(true)))),
        ("outcomes", Part::Table(Box::new(outcomes(desk)))),
        ("years", Part::Links(years(desk))),
        ("topics", Part::Links(topics(desk))),
        ("more", Part::Links(more(desk))),
        ("downloads", Part::Links(downloads(desk))),
    ];
    parts.extend(about(desk));
    View {
        template: "disclosures.html",
        page: PageId::Disclosures(DisclosurePage::Overview),
        language: desk.locale.index,
        title: desk.word(Word::DisclosureLog),
        description: lead,
        crumbs: desk.log_crumbs(false),
        parts,
    }
}

fn examples(desk: &Desk<'_>, ids: impl Iterator<Item = DisclosureId>) -> Vec<Phrase> {
    ids.map(|id| desk.entry_link(id)).collect()
}

/// How many requests ended in each way: answers and examples in columns of their own.
fn outcomes(desk: &Desk<'_>) -> Table {
    let columns =
        [Word::DisclosureEntries, Word::DisclosureEntriesExamples].map(|word| desk.word(word));
    let mut table = Table::new(
        desk.word(Word::DisclosureByOutcome),
        desk.word(Word::Outcome),
        columns,
    );
    let log = &desk.catalogue().disclosures;
    for (_, standing) in DisclosureStanding::ALL {
        let of = log
            .iter()
            .filter(|(_, one)| one.stage.standing() == standing);
        let (examples, real): (Vec<_>, Vec<_>) = of.partition(|(_, one)| one.example);
        if examples.is_empty() && real.is_empty() {
            continue;
        }
        table.rows.push(RowHead::Link {
            url: desk.log_page(DisclosurePage::Outcome(standing)),
            text: desk.word(standing_word(standing)),
            level: 0,
        });
        for list in [real, examples] {
            let count = i64::try_from(list.len()).unwrap_or(i64::MAX);
            table.cells.text(&desk.locale.count(count));
        }
    }
    table.finish(desk.locale)
}

fn years(desk: &Desk<'_>) -> Vec<Link> {
    let years = (0..).zip(desk.catalogue().disclosures.years());
    let link = |(index, year): (u16, &crate::model::YearOfLog)| {
        let args = [("year", Arg::Text(&year.name))];
        Link {
            url: desk.log_page(DisclosurePage::Year(index)),
            text: desk.locale.say(Word::DisclosureAllOfYear, &args),
        }
    };
    years.map(link).collect()
}

fn topics(desk: &Desk<'_>) -> Vec<Link> {
    let log = &desk.catalogue().disclosures;
    let topics = log.iter().flat_map(|(_, one)| one.topics.iter().copied());
    let topics: BTreeSet<TopicId> = topics.collect();
    let link = |topic| Link {
        url: desk.log_page(DisclosurePage::Topic(topic)),
        text: desk.topic_name(topic),
    };
    topics.into_iter().map(link).collect()
}

fn more(desk: &Desk<'_>) -> Vec<Link> {
    let link = |page, word| Link {
        url: desk.log_page(page),
        text: desk.word(word),
    };
    let mut links = vec![link(DisclosurePage::Finder, Word::FinderTitle)];
    if !desk.catalogue().disclosures.exemptions.is_empty() {
        links.push(link(DisclosurePage::Exemptions, Word::ExemptionsTitle));
    }
    links.push(link(DisclosurePage::ResponseTimes, Word::TimesTitle));
    links
}

fn downloads(desk: &Desk<'_>) -> Vec<Link> {
    vec![
        desk.log_file(DisclosureFile::All, Word::DownloadRecords),
        desk.log_file(DisclosureFile::Feed, Word::DownloadFeed),
    ]
}

/// Where the entries come from, and how to ask this body.
fn about(desk: &Desk<'_>) -> Vec<(&'static str, Part)> {
    let finder = Link {
        url: desk.log_page(DisclosurePage::Finder),
        text: desk.word(Word::AskFinder),
    };
    let mut parts = vec![("ask_finder", Part::Links(vec![finder]))];
    let Some(log) = &desk.catalogue().disclosures.log else {
        return parts;
    };
    let coverage = desk.paragraphs(&log.coverage);
    parts.push(("coverage", Part::Paragraphs(coverage)));
    let own = log.how_to_ask.as_ref();
    parts.extend(own.map(|words| ("how_to_ask", Part::Paragraphs(desk.paragraphs(words)))));
    parts.extend(log.ask_url.clone().map(|url| {
        let text = desk.word(Word::AskLink);
        ("ask_link", Part::Links(vec![Link { url, text }]))
    }));
    parts.push(("facts", Part::Facts(desk.log_facts())));
    parts
}

impl Desk<'_> {
    /// Who published the answers first, and under which licence.
    pub(super) fn log_facts(&self) -> Vec<Fact> {
        let Some(log) = &self.catalogue().disclosures.log else {
            return Vec::new();
        };
        let licence = &self.catalogue().site.licence;
        vec![
            self.fact(
                Word::DisclosureSource,
                Desk::source(&log.source),
                log.source.url.clone(),
            ),
            self.fact(
                Word::FactLicence,
                licence.name.clone(),
                Some(licence.url.clone()),
            ),
            self.attribution_of(licence),
        ]
    }
}

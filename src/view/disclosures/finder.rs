//! `/publication-scheme/already-published/`: everything that is published, by topic and from A to Z.

use crate::locale::{Arg, Word};
use crate::model::DisclosureStanding;
use crate::plan::{DisclosureFile, DisclosurePage, PageId};
use crate::view::findable::{Findable, Found, findable};
use crate::view::records::{Field, RecordFile, Rows};
use crate::view::{Desk, Link, Part, Phrase, View, WordTable};

/// Answers to requests. A request that waits for its answer is not published.
pub(in crate::view) fn found(desk: &Desk<'_>) -> Vec<Found> {
    let log = desk.catalogue().disclosures.iter();
    let answers = log.filter(|(_, entry)| entry.stage.standing() != DisclosureStanding::Waiting);
    let found = answers.map(|(id, entry)| {
        let kind = desk.word(Word::FinderKindAnswer);
        let args = [("kind", Arg::Text(kind.as_str()))];
        let kind = if entry.example {
            desk.locale.say(Word::FinderExample, &args)
        } else {
            kind
        };
        Found {
            what: Findable {
                name: desk.entry_link(id),
                kind,
                topics: entry.topics.clone(),
                published: match entry.stage.put_online() {
                    None => entry.stage.answered(),
                    Some(_) => None,
                },
            },
            month: entry.stage.put_online(),
            example: entry.example,
        }
    });
    found.collect()
}

pub(super) fn finder(desk: &Desk<'_>) -> View {
    let all = findable(desk);
    let lead = desk.word(Word::FinderLead);
    let file = desk.log_file(DisclosureFile::Finder, Word::DownloadRecords);
    let mut parts = vec![
        ("answer", Part::Text(lead.clone())),
        ("groups", Part::Groups(by_topic(desk, &all))),
        ("list", Part::Words(Box::new(a_to_z(desk, &all)))),
        ("downloads", Part::Links(vec![file])),
    ];
    if !desk.catalogue().disclosures.is_empty() {
        let ask = Link {
            url: desk.log_page(DisclosurePage::Overview) + "#ask-heading",
            text: desk.word(Word::FinderAsk),
        };
        parts.push(("ask", Part::Links(vec![ask])));
    }
    View {
        template: "finder.html",
        page: PageId::Disclosures(DisclosurePage::Finder),
        language: desk.locale.index,
        title: desk.word(Word::FinderTitle),
        description: lead,
        crumbs: desk.log_crumbs(false),
        parts,
    }
}

/// The name, with the kind beside it where the thing is made up.
fn named(found: &Found) -> Phrase {
    let mut name = found.what.name.clone();
    if found.example {
        name.text = format!("{} · {}", name.text, found.what.kind);
    }
    name
}

/// The things about each topic; those about none come last.
fn by_topic(desk: &Desk<'_>, all: &[Found]) -> Vec<(Phrase, Vec<Phrase>)> {
    let topics = desk.catalogue().topics.iter();
    let mut groups: Vec<(Phrase, Vec<Phrase>)> = topics
        .map(|(id, topic)| {
            let about = all.iter().filter(|found| found.what.topics.contains(&id));
            (desk.phrase(&topic.name), about.map(named).collect())
        })
        .collect();
    let others = all.iter().filter(|found| found.what.topics.is_empty());
    let other = Phrase::new(desk.word(Word::FinderOther));
    groups.push((other, others.map(named).collect()));
    groups.retain(|(_, things)| !things.is_empty());
    groups
}

fn a_to_z(desk: &Desk<'_>, all: &[Found]) -> WordTable {
    let columns = [
        Word::FinderName,
        Word::FinderKind,
        Word::Topics,
        Word::FinderPublished,
    ];
    let row = |found: &Found| {
        let topics = found.what.topics.iter();
        let topics: Vec<String> = topics.map(|topic| desk.topic_name(*topic)).collect();
        vec![
            found.what.name.clone(),
            Phrase::new(found.what.kind.clone()),
            Phrase::new(topics.join(", ")),
            Phrase::new(published(desk, found)),
        ]
    };
    WordTable {
        caption: desk.word(Word::FinderAToZ),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: all.iter().map(row).collect(),
    }
}

/// The day, or the month, or that the day is not known.
fn published(desk: &Desk<'_>, found: &Found) -> String {
    match (found.what.published, found.month) {
        (Some(day), _) => desk.locale.day(day),
        (None, Some(month)) => desk.locale.month(month).to_owned(),
        (None, None) => desk.word(Word::FinderNotKnown),
    }
}

/// One row a thing.
pub(super) fn file(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "name",
        "kind",
        "topics",
        "published",
        "url",
        "example",
    ]);
    let site = &desk.catalogue().site;
    for found in findable(desk) {
        let topics = found.what.topics.iter();
        let topics: Vec<&str> = topics
            .map(|topic| desk.catalogue().topics.get(*topic).slug.as_str())
            .collect();
        let month = found.month.map(|month| month.to_string());
        let day = found.what.published.map(|day| day.to_string());
        let url = found.what.name.url.map(|url| {
            let below = url.strip_prefix(desk.routes.base_path());
            match below.filter(|below| below.starts_with('/')) {
                Some(below) => format!("{}{below}", site.base_url),
                None => url,
            }
        });
        file.rows.push(vec![
            found.what.name.text.into(),
            found.what.kind.into(),
            Field::from(Some(topics.join(";")).filter(|all| !all.is_empty())),
            day.or(month).into(),
            url.into(),
            Field::yes(found.example),
        ]);
    }
    RecordFile::Rows(file)
}

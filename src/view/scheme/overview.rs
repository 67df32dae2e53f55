//! `/publication-scheme/`: what the scheme is, what it should have and has, and the ways into it.

use super::items;
use crate::locale::{Arg, Word};
use crate::model::{ClassId, Expected, ExpectedStatus};
use crate::plan::{DisclosurePage, PageId, SchemeFile, SchemePage};
use crate::view::{Desk, Entry, Link, Part, Phrase, RowHead, Table, View};

pub(super) fn overview(desk: &Desk<'_>) -> View {
    let scheme = &desk.catalogue().scheme;
    let mut parts = vec![
        ("coverage", Part::Table(Box::new(coverage(desk)))),
        ("classes", Part::Entries(classes(desk))),
        ("more", Part::Links(more(desk))),
        ("topics", Part::Links(topics(desk))),
    ];
    let requested = items::entries(desk, |entry| {
        entry.requested_as.is_some() && entry.copies.dataset().is_some()
    });
    parts.push(("requested", Part::Entries(requested)));
    let mut title = Phrase::default();
    if let Some(text) = &scheme.text {
        title = desk.phrase(&text.title);
        for (name, words) in [
            ("about", &text.about),
            ("ask", &text.ask),
            ("complaints", &text.complaints),
            ("model", &text.model),
        ] {
            parts.push((name, Part::Paragraphs(desk.paragraphs(words))));
        }
        let source = |(title, address)| desk.phrase(title).to(desk.address_url(address));
        let sources = text
            .sources
            .iter()
            .map(|(title, address)| source((title, address)));
        parts.push(("sources", Part::Phrases(sources.collect())));
    }
    let answer = answer(desk);
    parts.push(("answer", Part::Text(answer.clone())));
    desk.scheme_view("scheme.html", SchemePage::Overview, title, answer, parts)
}

/// How many documents are expected, and have this status; in one class, or in all.
fn count(desk: &Desk<'_>, class: Option<ClassId>, status: Option<ExpectedStatus>) -> i64 {
    let of_class = |one: &&Expected| class.is_none_or(|class| one.class == class);
    let of_status = |one: &&Expected| status.is_none_or(|status| one.standing.status() == status);
    let expected = desk.catalogue().scheme.expected.iter();
    let number = expected.filter(of_class).filter(of_status).count();
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn answer(desk: &Desk<'_>) -> String {
    let of = |status| count(desk, None, Some(status));
    let all = count(desk, None, None);
    let (published, linked) = (of(ExpectedStatus::Published), of(ExpectedStatus::Linked));
    let missing = desk.locale.count(all - published - linked);
    let counts = [all, published, linked].map(|number| desk.locale.count(number));
    let [count, published, linked] = &counts;
    desk.locale.say(
        Word::SchemeAnswer,
        &[
            ("number", Arg::Number(all)),
            ("count", Arg::Text(count)),
            ("published", Arg::Text(published)),
            ("linked", Arg::Text(linked)),
            ("missing", Arg::Text(&missing)),
        ],
    )
}

fn coverage(desk: &Desk<'_>) -> Table {
    let statuses = ExpectedStatus::ALL.map(|(_, status)| status);
    let columns = std::iter::once(Word::SchemeExpected).chain(statuses.map(status_word));
    let columns = columns.map(|word| desk.word(word));
    let mut table = Table::new(
        desk.word(Word::SchemeCoverage),
        desk.word(Word::SchemeClass),
        columns,
    );
    let scheme = &desk.catalogue().scheme;
    let classes = scheme.classes().map(|(id, _)| Some(id));
    for class in classes.chain([None]) {
        table.rows.push(match class {
            Some(id) => RowHead::Link {
                url: desk.url(PageId::Scheme(SchemePage::Class(id))),
                text: desk.class_title(id).text,
                level: 0,
            },
            None => RowHead::Text(desk.word(Word::SchemeTotal)),
        });
        for status in std::iter::once(None).chain(statuses.map(Some)) {
            let number = desk.locale.count(count(desk, class, status));
            table.cells.text(&number);
        }
    }
    table
}

/// A status in words.
pub(super) fn status_word(status: ExpectedStatus) -> Word {
    match status {
        ExpectedStatus::Published => Word::SchemePublished,
        ExpectedStatus::Linked => Word::SchemeLinked,
        ExpectedStatus::NotHeld => Word::SchemeNotHeld,
        ExpectedStatus::Exempt => Word::SchemeExempt,
        ExpectedStatus::Planned => Word::SchemePlanned,
    }
}

fn classes(desk: &Desk<'_>) -> Vec<Entry> {
    let entry = |(id, class): (ClassId, &crate::model::SchemeClass)| {
        let mut text = desk.paragraphs(&class.holds);
        let own = Phrase::new(desk.word(Word::SchemeClassOwn));
        text.extend(class.own.then_some(own));
        let page = PageId::Scheme(SchemePage::Class(id));
        Entry {
            name: desk.phrase_link(desk.class_title(id), page),
            text,
            ..Entry::default()
        }
    };
    desk.catalogue().scheme.classes().map(entry).collect()
}

/// The other pages of the scheme, and its files.
fn more(desk: &Desk<'_>) -> Vec<Link> {
    let catalogue = desk.catalogue();
    let finder = PageId::Disclosures(DisclosurePage::Finder);
    let mut links = vec![
        desk.link(finder, desk.word(Word::FinderTitle)),
        desk.scheme_link(SchemePage::UpToDate, Word::SchemeUpToDate),
    ];
    if !catalogue.scheme.charges.is_empty() {
        links.push(desk.scheme_link(SchemePage::Charges, Word::SchemeCharges));
    }
    if !catalogue.disclosures.is_empty() {
        let page = PageId::Disclosures(DisclosurePage::Overview);
        links.push(desk.link(page, desk.word(Word::SchemeDisclosures)));
    }
    links.extend([
        desk.scheme_file(SchemeFile::Feed, Word::DownloadFeed),
        desk.scheme_file(SchemeFile::Expected, Word::SchemeDownloadExpected),
        desk.scheme_file(SchemeFile::Entries, Word::SchemeDownloadEntries),
    ]);
    links
}

/// The topics that some document is about.
fn topics(desk: &Desk<'_>) -> Vec<Link> {
    let catalogue = desk.catalogue();
    let link = |(id, _): (_, &'_ crate::model::Topic)| {
        let mut entries = catalogue.scheme.entries();
        let any = entries.any(|(_, entry)| entry.topics.contains(&id));
        let page = PageId::Scheme(SchemePage::Topic(id));
        any.then(|| Link {
            url: desk.url(page),
            text: desk.topic_name(id),
        })
    };
    catalogue.topics.iter().filter_map(link).collect()
}

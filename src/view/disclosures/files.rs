//! All entries as rows, and answers as a feed.

use crate::derive::{due, working_days};
use crate::figure::{Day, Moment};
use crate::locale::Word;
use crate::model::{AnyDataset, Disclosure, DisclosureId, TIME_LIMIT};
use crate::plan::{DisclosureFile, DisclosurePage, FileTarget, PageId};
use crate::view::Desk;
use crate::view::records::{Field, Item, RecordFile, Rows, brief};

const COLUMNS: [&str; 22] = [
    "reference",
    "title",
    "outcome",
    "exemptions",
    "received",
    "answered",
    "put_online",
    "due",
    "working_days",
    "within_20_working_days",
    "topics",
    "areas",
    "dataset",
    "question",
    "answer",
    "public_interest",
    "caveats",
    "files",
    "not_known",
    "original_url",
    "url",
    "example",
];

/// One row an entry, the newest first.
pub(super) fn entries(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(COLUMNS.to_vec());
    for (id, entry) in desk.catalogue().disclosures.iter() {
        file.rows.push(row(desk, id, entry));
    }
    RecordFile::Rows(file)
}

fn row(desk: &Desk<'_>, id: DisclosureId, entry: &Disclosure) -> Vec<Field> {
    let (catalogue, log) = (desk.catalogue(), &desk.catalogue().disclosures);
    let joined =
        |words: Vec<&str>| Field::from(Some(words.join(";")).filter(|all| !all.is_empty()));
    let exemptions = entry.named_exemptions().iter();
    let exemptions = exemptions.map(|id| log.exemptions.get(*id).section.as_str());
    let topics = entry.topics.iter();
    let topics = topics.map(|topic| catalogue.topics.get(*topic).slug.as_str());
    let areas = entry.areas.iter();
    let areas = areas.map(|area| catalogue.areas.get(*area).code.as_str());
    let text = |words: Option<&crate::config::Text>| {
        Field::from(words.map(|words| super::one_line(desk.words(words))))
    };
    let taken = working_days(log, entry);
    let page = PageId::Disclosures(DisclosurePage::Entry(id));
    let files = entry.files.said().map_or(0, Vec::len);
    let stage = entry.stage;
    vec![
        entry.reference.clone().into(),
        desk.words(&entry.title).into(),
        stage.standing().slug().into(),
        joined(exemptions.collect()),
        stage.received().into(),
        stage.answered().into(),
        stage.put_online().map(|month| month.to_string()).into(),
        due(log, entry).into(),
        taken.map_or(Field::Blank, |days| Field::whole(i64::from(days))),
        taken.map_or(Field::Blank, |days| Field::yes(days <= TIME_LIMIT)),
        joined(topics.collect()),
        joined(areas.collect()),
        entry.dataset.map(|one| dataset_name(desk, one)).into(),
        text(entry.question.said()),
        text(entry.answer.said()),
        text(entry.public_interest.said()),
        text(entry.caveats.as_ref()),
        Field::whole(i64::try_from(files).unwrap_or(i64::MAX)),
        joined(not_known(entry)),
        entry.original.clone().into(),
        desk.routes.absolute_page(page, desk.locale.index).into(),
        Field::yes(entry.example),
    ]
}

/// The parts that exist and are not known here, by their names in files.
fn not_known(entry: &Disclosure) -> Vec<&'static str> {
    let parts = [
        ("question", entry.question.is_not_known()),
        ("answer", entry.answer.is_not_known()),
        ("exemptions", entry.exemptions.is_not_known()),
        ("public-interest", entry.public_interest.is_not_known()),
        ("attachments", entry.files.is_not_known()),
    ];
    let parts = parts.into_iter().filter(|(_, not_known)| *not_known);
    parts.map(|(name, _)| name).collect()
}

fn dataset_name(desk: &Desk<'_>, dataset: AnyDataset) -> String {
    let catalogue = desk.catalogue();
    match dataset {
        AnyDataset::Series(id) => catalogue.dataset(id).name.clone(),
        AnyDataset::Table(id) => catalogue.crosstab(id).name.clone(),
        AnyDataset::Readings(id) => catalogue.performance(id).name.clone(),
    }
}

/// How many answers the feed has.
const ITEMS: usize = 50;

/// The newest answers. Made-up entries are no news.
pub(super) fn feed(desk: &Desk<'_>) -> RecordFile {
    let log = desk.catalogue().disclosures.iter();
    let answers = log.filter(|(_, one)| !one.example);
    let items = answers.filter_map(|(id, one)| item(desk, id, one));
    let page = PageId::Disclosures(DisclosurePage::Overview);
    let file = FileTarget::Disclosures(DisclosureFile::Feed);
    let items = items.take(ITEMS).collect();
    RecordFile::Feed(desk.feed(page, file, Word::DisclosureLog, items))
}

/// An answer as news; nothing, if not even its month is known. Where only the month is, the item has its first day, as a feed
/// needs one, and its summary says that the day is not known.
fn item(desk: &Desk<'_>, id: DisclosureId, entry: &Disclosure) -> Option<Item> {
    let stage = entry.stage;
    let month = stage.put_online();
    let first = || Day::new(month?.year(), month?.month().into(), 1);
    let day = stage.answered().or_else(first)?;
    let said = entry.answer.said();
    let texts: Vec<_> = std::iter::once(&entry.title).chain(said).collect();
    let ([title, summary], language) = desk.in_one_language(&texts, |desk| {
        let outcome = desk.word(super::words::standing_word(stage.standing()));
        let mut sentences = vec![outcome, desk.when(entry)?];
        if stage.answered().is_none() {
            sentences.push(desk.word(Word::EntryDayNotKnown));
        }
        sentences.extend(said.map(|text| desk.words(text).to_owned()));
        let title = desk.words(&entry.title).to_owned();
        Some([title, super::one_line(&desk.sentences(&sentences))])
    })?;
    let page = PageId::Disclosures(DisclosurePage::Entry(id));
    let url = desk.routes.absolute_page(page, desk.locale.index);
    Some(Item {
        id: url.clone(),
        title,
        url,
        changed: Moment::start_of(day)?,
        summary: brief(&summary),
        language,
    })
}

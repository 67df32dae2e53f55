//! Files of the scheme: documents, what is expected, charges, and what is new.

use crate::figure::Moment;
use crate::locale::Word;
use crate::model::{Expected, SchemeEntry, SchemeEntryId, Standing, Thing, Upkeep};
use crate::plan::{FileTarget, PageId, SchemeFile, SchemePage};
use crate::view::Desk;
use crate::view::records::{Feed, Field, Item, Rows, brief};
use std::cmp::Reverse;

/// How many of the newest documents the feed has.
const NEWEST: usize = 50;

/// Words, or a blank where there are none.
fn words(text: &str) -> Field {
    if text.is_empty() {
        Field::Blank
    } else {
        text.into()
    }
}

/// Names with blanks between them.
fn names<'a>(names: impl Iterator<Item = &'a str>) -> Field {
    words(&names.collect::<Vec<_>>().join(" "))
}

/// All documents.
pub(super) fn entries(desk: &Desk<'_>) -> Rows {
    let mut file = Rows::new(vec![
        "id",
        "title",
        "description",
        "class_number",
        "class",
        "body",
        "reference",
        "published",
        "period",
        "review_due",
        "review_overdue",
        "archived",
        "superseded_by",
        "body_replaced_by",
        "owner_role",
        "languages",
        "charge",
        "rights",
        "page",
        "address",
        "dataset",
        "files",
        "accessible_alternative",
        "area_codes",
        "topics",
        "requested_as",
        "example",
    ]);
    let rows = desk.catalogue().scheme.entries();
    file.rows
        .extend(rows.map(|(id, entry)| entry_row(desk, id, entry)));
    file
}

fn entry_row(desk: &Desk<'_>, id: SchemeEntryId, entry: &SchemeEntry) -> Vec<Field> {
    let catalogue = desk.catalogue();
    let scheme = &catalogue.scheme;
    let class = scheme.class(entry.class);
    let page = PageId::Scheme(SchemePage::Entry(id));
    let (review, archived) = match &entry.upkeep {
        Upkeep::Kept(due) => (Some(due), None),
        Upkeep::Archived(archived) => (None, Some(archived)),
    };
    let overdue = review.map(|due| Field::yes(due.is_past(desk.scene.today())));
    let superseded = archived.and_then(|archived| archived.superseded_by);
    let replaced = archived.map_or("", |archived| desk.words(&archived.body_replaced_by));
    let (address, dataset) = (entry.copies.address(), entry.copies.dataset());
    let files = entry.copies.files().iter();
    let files: Vec<String> = files
        .map(|file| desk.whole_file(FileTarget::Attachment(file.number())))
        .collect();
    let areas = entry.areas.iter();
    let topics = entry.topics.iter();
    vec![
        entry.slug.as_str().into(),
        words(desk.words(&entry.title)),
        words(desk.words(&entry.description)),
        Field::whole(i64::from(class.number)),
        words(&class.slug),
        words(desk.words(&entry.body)),
        words(desk.words(&entry.reference)),
        entry.published.as_ref().map(|one| one.day).into(),
        words(desk.words(&entry.period)),
        review.map(|due| due.day).into(),
        overdue.unwrap_or(Field::Blank),
        Field::yes(archived.is_some()),
        superseded.map(|id| scheme.entry(id).slug.as_str()).into(),
        words(replaced),
        words(desk.words(&entry.owner)),
        names(entry.languages.iter().map(String::as_str)),
        words(desk.words(&entry.charge)),
        words(desk.words(&entry.rights)),
        desk.routes.absolute_page(page, desk.locale.index).into(),
        address.map(|address| desk.whole_address(address)).into(),
        dataset.map(|dataset| desk.dataset_name(dataset)).into(),
        names(files.iter().map(String::as_str)),
        words(desk.words(&entry.accessible)),
        names(areas.map(|area| catalogue.areas.get(*area).code.as_str())),
        names(topics.map(|topic| catalogue.topics.get(*topic).slug.as_str())),
        entry.requested_as.as_deref().into(),
        Field::yes(scheme.is_example(entry)),
    ]
}

/// What is expected, and what has become of it.
pub(super) fn expected(desk: &Desk<'_>) -> Rows {
    let mut file = Rows::new(vec![
        "id",
        "class_number",
        "class",
        "name",
        "status",
        "entries",
        "datasets",
        "address",
        "reason",
        "expected_by",
        "example",
    ]);
    let rows = desk.catalogue().scheme.expected.iter();
    file.rows.extend(rows.map(|one| expected_row(desk, one)));
    file
}

fn expected_row(desk: &Desk<'_>, expected: &Expected) -> Vec<Field> {
    let scheme = &desk.catalogue().scheme;
    let class = scheme.class(expected.class);
    let things = || expected.standing.things().iter();
    let entries = things().filter_map(|thing| match thing {
        Thing::Entry(id) => Some(scheme.entry(*id).slug.as_str()),
        _ => None,
    });
    let datasets = things().filter_map(|thing| match thing {
        Thing::Dataset(dataset) => Some(desk.dataset_name(*dataset)),
        _ => None,
    });
    let address = things().find_map(|thing| match thing {
        Thing::Address(address) => Some(desk.whole_address(address)),
        _ => None,
    });
    let by = match &expected.standing {
        Standing::Planned { by, .. } => Some(by.day),
        _ => None,
    };
    vec![
        expected.id.as_str().into(),
        Field::whole(i64::from(class.number)),
        words(&class.slug),
        words(desk.words(&expected.name)),
        expected.standing.status().name().into(),
        names(entries),
        names(datasets),
        address.into(),
        words(desk.words(expected.standing.reason())),
        by.into(),
        Field::yes(scheme.text.as_ref().is_some_and(|text| text.example)),
    ]
}

/// The schedule of charges.
pub(super) fn charges(desk: &Desk<'_>) -> Rows {
    let mut file = Rows::new(vec!["what", "amount_pounds", "basis", "note", "example"]);
    let scheme = &desk.catalogue().scheme;
    let example = scheme.text.as_ref().is_some_and(|text| text.example);
    for charge in &scheme.charges {
        file.rows.push(vec![
            words(desk.words(&charge.what)),
            charge.amount.map_or(Field::Blank, Field::Number),
            words(desk.words(&charge.basis)),
            words(desk.words(&charge.note)),
            Field::yes(example),
        ]);
    }
    file
}

/// The newest documents; one whose day is not known is in no feed.
pub(super) fn feed(desk: &Desk<'_>) -> Feed {
    let catalogue = desk.catalogue();
    let page = |page| {
        desk.routes
            .absolute_page(PageId::Scheme(page), desk.locale.index)
    };
    let entries = catalogue.scheme.entries();
    let mut items: Vec<Item> = entries
        .filter_map(|(id, entry)| {
            let day = entry.published.as_ref()?.day;
            let url = page(SchemePage::Entry(id));
            let texts = [&entry.title, &entry.description];
            let ([title, summary], language) = desk.in_one_language(&texts, |desk| {
                Some(texts.map(|text| desk.words(text).to_owned()))
            })?;
            Some(Item {
                id: url.clone(),
                title,
                url,
                changed: Moment::start_of(day)?,
                summary: brief(&summary),
                language,
            })
        })
        .collect();
    items.sort_by_key(|item| Reverse(item.changed));
    items.truncate(NEWEST);
    let page = PageId::Scheme(SchemePage::Overview);
    let file = FileTarget::Scheme(SchemeFile::Feed);
    desk.feed(page, file, Word::SchemeFeedTitle, items)
}

//! `/data/<dataset>/revisions/`: what the newest edition says otherwise than the one before; and the notices of
//! corrections.

use super::area_category::with_answer;
use super::table::{RowHead, Table};
use super::{Desk, Fact, Link, Part, View};
use crate::derive::{Compared, Ledger};
use crate::figure::{Fixed, Value};
use crate::locale::{Arg, Word};
use crate::model::{Dataset, DatasetId, Revision};
use crate::plan::{FileTarget, PageId};

pub(super) fn revisions(desk: &Desk<'_>, id: DatasetId) -> View {
    let dataset = desk.catalogue().dataset(id);
    let edition = dataset.editions.len() - 1;
    let title = desk.words(&dataset.title);
    let mut parts = vec![
        ("lead", Part::Text(desk.word(Word::RevisionsLead))),
        ("rule", Part::Text(desk.revisions_rule(dataset))),
        ("downloads", Part::Links(files(desk, id))),
        ("columns", Part::Facts(columns(desk))),
        (
            "correction",
            Part::Notes(desk.corrections(dataset, edition)),
        ),
    ];
    let mut answer = String::new();
    if let Some(ledger) = desk.scene.insights.ledger(id, edition) {
        answer = desk.revisions_answer(dataset, edition, ledger);
        parts.push(("facts", Part::Facts(facts(desk, id, edition, ledger))));
        if !ledger.months.is_empty() {
            let months = months_table(desk, dataset, ledger);
            parts.push(("months_table", Part::Table(Box::new(months))));
        }
        if !ledger.largest.is_empty() {
            let largest = largest_table(desk, dataset, ledger);
            parts.push(("largest_table", Part::Table(Box::new(largest))));
        }
    }
    View {
        template: "revisions.html",
        page: PageId::Revisions(id),
        language: desk.locale.index,
        title: desk
            .locale
            .say(Word::RevisionsTitle, &[("title", Arg::Text(title))]),
        description: desk.word(Word::RevisionsLead),
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.link(PageId::Catalogue, desk.word(Word::Data)),
            desk.link(PageId::Dataset(id), title),
        ],
        parts: with_answer(parts, answer),
    }
}

impl Desk<'_> {
    /// How a dataset's or an edition's page leads to its revisions; nothing for an edition that is the first.
    pub(super) fn revision_links(&self, id: DatasetId, edition: Option<u16>) -> Vec<Link> {
        let newest = self.catalogue().dataset(id).editions.len() - 1;
        let shown = edition.map_or(newest, usize::from);
        let mut links = Vec::new();
        if shown > 0 {
            if shown == newest {
                links.push(self.link(PageId::Revisions(id), self.word(Word::RevisionsPage)));
            }
            links.push(self.revisions_file(id, edition, shown));
        }
        links
    }

    fn revisions_file(&self, id: DatasetId, edition: Option<u16>, shown: usize) -> Link {
        let file = FileTarget::Revisions(id, edition);
        let month = self.edition_month(self.catalogue().dataset(id), shown);
        Link {
            url: self.file_url(file),
            text: self
                .locale
                .say(Word::DownloadRevisions, &[("month", Arg::Text(month))]),
        }
    }

    /// The corrections that an edition makes, or that the next one makes to it, each with its day.
    pub(super) fn corrections(&self, dataset: &Dataset, edition: usize) -> Vec<String> {
        let editions = dataset.editions.iter().skip(edition).take(2);
        let notice = |revision: &Revision| match revision {
            Revision::Correction(day, reason) => {
                let reason = self.catalogue().site.words(reason, self.locale.code()).0;
                let day = self.locale.day(*day);
                let words = [("day", Arg::Text(&day)), ("reason", Arg::Text(reason))];
                Some(self.locale.say(Word::CorrectionNotice, &words))
            }
            Revision::Scheduled(_) | Revision::Method(_) => None,
        };
        editions
            .filter_map(|edition| notice(&edition.revision))
            .collect()
    }

    fn edition_month(&self, dataset: &Dataset, edition: usize) -> &str {
        let figures = &dataset.editions[edition].observed;
        self.locale.month(figures.shape().last())
    }

    fn number(&self, number: usize) -> String {
        self.locale.count(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn revisions_answer(&self, dataset: &Dataset, edition: usize, ledger: &Ledger) -> String {
        let [count, changed] =
            [ledger.in_both.cells, ledger.in_both.changed].map(|number| self.number(number));
        let words = [
            ("old", Arg::Text(self.edition_month(dataset, edition - 1))),
            ("new", Arg::Text(self.edition_month(dataset, edition))),
            ("count", Arg::Text(&count)),
            ("changed", Arg::Text(&changed)),
        ];
        let common = !ledger.months.is_empty();
        if common {
            self.locale.say(Word::RevisionsAnswer, &words)
        } else {
            self.locale.say(Word::RevisionsNoMonths, &words)
        }
    }

    fn revisions_rule(&self, dataset: &Dataset) -> String {
        self.word(if dataset.absent_rows_are_zero {
            Word::RevisionsRuleZero
        } else {
            Word::RevisionsRuleMissing
        })
    }
}

fn facts(desk: &Desk<'_>, id: DatasetId, edition: usize, ledger: &Ledger) -> Vec<Fact> {
    let dataset = desk.catalogue().dataset(id);
    let page = |n: usize| {
        let page = PageId::Edition(id, u16::try_from(n).unwrap_or(0));
        Some(desk.url(page))
    };
    let title = |n| desk.edition_title(dataset, n);
    let mut facts = vec![
        desk.fact(Word::FactEdition, title(edition), page(edition)),
        desk.fact(Word::EditionBefore, title(edition - 1), page(edition - 1)),
    ];
    let revision = &dataset.editions[edition].revision;
    let kind = desk.word(match revision {
        Revision::Scheduled(_) => Word::RevisionScheduled,
        Revision::Correction(..) => Word::RevisionCorrection,
        Revision::Method(_) => Word::RevisionMethod,
    });
    let reason = desk.words(revision.reason());
    let words = if reason.is_empty() {
        kind
    } else {
        format!("{kind} {reason}")
    };
    facts.push(desk.fact(Word::RevisionsKind, words, None));
    let Some((first, last)) = ledger.span() else {
        return facts;
    };
    let compared = |compared: Compared| {
        let [count, changed] = [compared.cells, compared.changed].map(|n| desk.number(n));
        let words = [
            ("count", Arg::Text(&count)),
            ("changed", Arg::Text(&changed)),
        ];
        desk.locale.say(Word::RevisionsCount, &words)
    };
    let (before, after) = ledger.sums();
    let [before, after] = [before, after].map(|sum| desk.locale.count(sum));
    let sums = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
    let sums = desk.locale.say(Word::RevisionsSums, &sums);
    facts.extend([
        desk.fact(Word::RevisionsMonths, desk.span(first, last), None),
        desk.fact(Word::RevisionsBoth, compared(ledger.in_both), None),
        desk.fact(Word::RevisionsOne, compared(ledger.in_one), None),
        desk.fact(Word::RevisionsSum, sums, None),
    ]);
    facts
}

fn months_table(desk: &Desk<'_>, dataset: &Dataset, ledger: &Ledger) -> Table {
    let columns = [
        Word::RevisionsBoth,
        Word::RevisionsChanged,
        Word::RevisionsBefore,
        Word::RevisionsAfter,
        Word::ChangeNumber,
    ];
    let caption = caption(desk, Word::RevisionsByMonth, dataset);
    let columns = columns.map(|word| desk.word(word));
    let mut table = Table::new(caption, desk.word(Word::Month), columns);
    for month in &ledger.months {
        let name = desk.locale.month(month.month).to_owned();
        table.rows.push(RowHead::Text(name));
        table.cells.text(&desk.number(month.in_both.cells));
        table.cells.text(&desk.number(month.in_both.changed));
        let (before, after) = (month.before, month.after);
        difference_cells(desk, &mut table, before, after);
    }
    table.finish(desk.locale)
}

/// What a table shows, and of which dataset: the section around it has the first alone for its heading.
fn caption(desk: &Desk<'_>, what: Word, dataset: &Dataset) -> String {
    let what = ("offence", Arg::Text(desk.locale.word(what)));
    let title = ("area", Arg::Text(desk.words(&dataset.title)));
    desk.locale.say(Word::TitleIn, &[what, title])
}

fn largest_table(desk: &Desk<'_>, dataset: &Dataset, ledger: &Ledger) -> Table {
    let columns = [
        Word::Month,
        Word::RevisionsBefore,
        Word::RevisionsAfter,
        Word::ChangeNumber,
    ];
    let caption = caption(desk, Word::RevisionsLargest, dataset);
    let columns = columns.map(|word| desk.word(word));
    let mut table = Table::new(caption, desk.word(Word::Offence), columns);
    for cell in &ledger.largest {
        let area = desk.words(&dataset.areas.get(cell.area).name);
        let category = desk.words(&dataset.categories.get(cell.category).name);
        let words = [("offence", Arg::Text(category)), ("area", Arg::Text(area))];
        let name = desk.locale.say(Word::TitleIn, &words);
        table.rows.push(RowHead::Text(name));
        table.cells.text(desk.locale.month(cell.month));
        if let (Some(before), Some(after)) = (cell.old.known(), cell.new.known()) {
            difference_cells(desk, &mut table, before, after);
        }
    }
    table.finish(desk.locale)
}

/// Three cells: before, after, and how much more.
fn difference_cells(desk: &Desk<'_>, table: &mut Table, before: i64, after: i64) {
    table.cells.value(desk.locale, Value::Known(before));
    table.cells.value(desk.locale, Value::Known(after));
    table
        .cells
        .signed(desk.locale, Fixed::whole(after - before));
}

/// The files of all editions that have one before them, the newest first.
fn files(desk: &Desk<'_>, id: DatasetId) -> Vec<Link> {
    let newest = desk.catalogue().dataset(id).editions.len() - 1;
    let older = (1..newest)
        .rev()
        .filter_map(|n| Some((Some(u16::try_from(n).ok()?), n)));
    std::iter::once((None, newest))
        .chain(older)
        .map(|(edition, shown)| desk.revisions_file(id, edition, shown))
        .collect()
}

/// What the columns hold that no other file has.
fn columns(desk: &Desk<'_>) -> Vec<Fact> {
    [
        ("old", Word::ColumnOld),
        ("old_marker", Word::ColumnMarker),
        ("new", Word::ColumnNew),
        ("new_marker", Word::ColumnMarker),
        ("difference", Word::ColumnDifference),
        ("old_edition", Word::EditionBefore),
        ("new_edition", Word::ColumnEdition),
        ("reason", Word::ColumnReason),
    ]
    .into_iter()
    .map(|(name, word)| desk.column(name, desk.word(word)))
    .collect()
}

//! The records of the disclosure log, linked and checked.

mod days;
mod entry;
mod exemption;
mod link;
mod working_days;

pub use entry::{
    DisclosedFile, Disclosure, DisclosureId, DisclosureOutcome, DisclosureStage,
    DisclosureStanding, FileAt, Known,
};
pub use exemption::{Exemption, ExemptionId, Exemptions, Test};
pub use working_days::{TIME_LIMIT, WorkingDays};

use super::clerk::Clerk;
use super::slug::is_slug;
use crate::config::Text;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Moment, Month};
use crate::load::{Cell, RawDisclosureEntry, RawDisclosures, RawHoliday, RawLog, Record, Source};
use days::ByClock;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Where the entries of the log come from, and what is to be said of all of them.
#[derive(Debug)]
pub struct Log {
    /// Who answered the requests, and where the answers were first published.
    pub source: Source,
    /// What the entries here cover, and what they lack.
    pub coverage: Text,
    /// How to ask this body.
    pub how_to_ask: Option<Text>,
    /// The address where requests are made, or where it is explained.
    pub ask_url: Option<String>,
}

/// The entries of one year.
#[derive(Debug)]
pub struct YearOfLog {
    /// The year, as it stands in addresses.
    pub name: String,
    /// The entries, the newest first.
    pub entries: Vec<DisclosureId>,
}

/// What a site has of the disclosure log.
#[derive(Debug, Default)]
pub struct Disclosures {
    list: Vec<Disclosure>,
    years: Vec<YearOfLog>,
    /// The sections of the law that answers may name.
    pub exemptions: Exemptions,
    /// Where the entries come from.
    pub log: Option<Log>,
    /// How working days are counted.
    pub working_days: WorkingDays,
    by_clock: ByClock,
}

impl Disclosures {
    /// True if the site has nothing of it.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && self.exemptions.is_empty() && self.log.is_none()
    }

    /// The entry with this number.
    pub fn get(&self, id: DisclosureId) -> &Disclosure {
        &self.list[usize::from(id.0)]
    }

    /// All entries with their numbers, the newest first; those of an unknown month come last.
    pub fn iter(&self) -> impl Iterator<Item = (DisclosureId, &Disclosure)> {
        (0..).map(DisclosureId).zip(&self.list)
    }

    /// The years that have entries, the newest first.
    pub fn years(&self) -> &[YearOfLog] {
        &self.years
    }

    /// The months that pages name.
    pub fn months(&self) -> impl Iterator<Item = Month> {
        self.list.iter().flat_map(|one| {
            let stage = one.stage;
            let days = [stage.received(), stage.answered()].into_iter().flatten();
            let months = days.map(crate::figure::Day::month);
            // A financial year that a month lies in begins and ends within a year of it.
            let around = months.flat_map(|month| [month.plus(-12), month.plus(12)]);
            stage.put_online().into_iter().chain(around)
        })
    }

    /// The moments at which something changes by the clock alone, in any order.
    pub(super) fn changes(&self) -> Vec<Moment> {
        self.by_clock.changes()
    }

    /// Tells of what is due at a moment, and of days that have not come.
    pub(super) fn due(&self, now: Moment, findings: &mut Findings) {
        self.by_clock.look(now.day(), findings);
    }
}

/// Links the records.
pub(super) fn disclosures(raw: RawDisclosures, clerk: &mut Clerk<'_, '_>) -> Disclosures {
    let exemptions = exemption::exemptions(raw.exemptions.as_ref(), clerk);
    let working_days = WorkingDays::new(holidays(&raw.holidays, clerk));
    let log = raw.log.map(|record| log(record, clerk));
    check_references(&raw.entries, clerk);
    let mut by_clock = ByClock::default();
    let mut list = Vec::new();
    for one in &raw.entries {
        check_name(one, clerk);
        if let Some(entry) = link::disclosure(one, &exemptions, clerk) {
            by_clock.note(&one.record, entry.stage, &working_days, clerk);
            list.push(entry);
        }
    }
    list.sort_by_key(|entry| {
        let day = entry.stage.answered().or(entry.stage.received());
        let newest = entry.stage.month().map(|month| (month, day));
        (Reverse(newest), entry.slug.clone())
    });
    let years = years(&list);
    Disclosures {
        list,
        years,
        exemptions,
        log,
        working_days,
        by_clock,
    }
}

fn years(list: &[Disclosure]) -> Vec<YearOfLog> {
    let mut years: BTreeMap<i32, Vec<DisclosureId>> = BTreeMap::new();
    for (id, entry) in (0..).map(DisclosureId).zip(list) {
        if let Some(month) = entry.stage.month() {
            years.entry(month.year()).or_default().push(id);
        }
    }
    let years = years.into_iter().rev();
    years
        .map(|(year, entries)| YearOfLog {
            name: year.to_string(),
            entries,
        })
        .collect()
}

fn holidays(raw: &[RawHoliday], clerk: &mut Clerk<'_, '_>) -> BTreeSet<crate::figure::Day> {
    let mut days = BTreeSet::new();
    for row in raw {
        if let Some(day) = clerk.day(&row.day)
            && !days.insert(day)
        {
            clerk.findings.error(
                Code::DuplicateKey,
                row.day.place.clone(),
                format!("The bank holiday `{day}` stands twice."),
                "Keep one of the two rows.",
            );
        }
    }
    days
}

fn log(record: Record<RawLog>, clerk: &mut Clerk<'_, '_>) -> Log {
    let says = &record.says;
    let coverage = clerk.words(says.coverage.get_ref(), "The text of `coverage`", || {
        record.place_of(&says.coverage)
    });
    let how_to_ask = says.how_to_ask.as_ref().map(|words| {
        clerk.words(words.get_ref(), "The text of `how_to_ask`", || {
            record.place_of(words)
        })
    });
    let url = says.ask_url.as_ref().map(|url| record.cell(url));
    Log {
        ask_url: url.and_then(|url| clerk.url(&url)),
        coverage,
        how_to_ask,
        source: record.says.source,
    }
}

/// Two entries with one reference are one request, or a slip.
fn check_references(entries: &[RawDisclosureEntry], clerk: &mut Clerk<'_, '_>) {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for entry in entries {
        let reference = entry.record.cell(&entry.record.says.reference);
        if reference.text.is_empty() {
            clerk.findings.error(
                Code::MissingText,
                reference.place,
                "The reference is empty.",
                "Write the reference that the request has where it was answered.",
            );
        } else if let Some(first) = known.get(&reference.text.to_uppercase()) {
            clerk.findings.error(
                Code::DuplicateKey,
                reference.place,
                format!(
                    "The reference `{}` stands in two entries: also in `{first}.toml`.",
                    reference.text
                ),
                "Keep one of the two entries, or correct the reference.",
            );
        } else {
            known.insert(reference.text.to_uppercase(), &entry.slug);
        }
    }
}

/// The pages beside the entries, whose names no entry can have.
const TAKEN: [&str; 4] = ["topics", "outcomes", "exemptions", "response-times"];

fn check_name(entry: &RawDisclosureEntry, clerk: &mut Clerk<'_, '_>) {
    let slug = &entry.slug;
    let place = Place::file(entry.record.source.path.clone());
    let year = slug.len() == 4 && slug.bytes().all(|b| b.is_ascii_digit());
    if is_slug(slug) && (year || TAKEN.contains(&slug.as_str())) {
        clerk.findings.error(
            Code::BadPath,
            place,
            format!("An entry cannot be called `{slug}`: a page of the log has that address."),
            "Name the file after what was asked, such as `stop-and-search-by-age.toml`.",
        );
    } else {
        let text = slug.clone();
        clerk.slug(&Cell { text, place });
    }
}

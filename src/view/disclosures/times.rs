//! `/publication-scheme/disclosures/response-times/`: how long answers took. Made-up entries have tables of their own.

use crate::derive::{PeriodTimes, ResponseTimes, response_times};
use crate::figure::{Marker, Period};
use crate::locale::{Arg, Word};
use crate::plan::{DisclosureFile, DisclosurePage, PageId};
use crate::view::records::{Field, RecordFile, Rows};
use crate::view::table::{RowHead, Table};
use crate::view::{Desk, Part, View};

pub(super) fn times(desk: &Desk<'_>) -> View {
    let log = &desk.catalogue().disclosures;
    let today = desk.scene.today();
    let lead = desk.word(Word::TimesLead);
    let file = desk.log_file(DisclosureFile::ResponseTimes, Word::DownloadCsv);
    let mut parts = vec![
        ("answer", Part::Text(lead.clone())),
        ("downloads", Part::Links(vec![file])),
    ];
    let real = response_times(log, false, today);
    parts.push(("real", Part::Notes(notes(desk, &real, true))));
    let words = (Word::TimesQuarters, Word::TimesYears);
    parts.push(("real_tables", Part::Tables(tables(desk, &real, words))));
    let examples = response_times(log, true, today);
    parts.push(("examples", Part::Notes(notes(desk, &examples, false))));
    let words = (Word::TimesQuartersExamples, Word::TimesYearsExamples);
    let tables = tables(desk, &examples, words);
    parts.push(("example_tables", Part::Tables(tables)));
    View {
        template: "response-times.html",
        page: PageId::Disclosures(DisclosurePage::ResponseTimes),
        language: desk.locale.index,
        title: desk.word(Word::TimesTitle),
        description: lead,
        crumbs: desk.log_crumbs(true),
        parts,
    }
}

/// What the figures leave out, and what waits.
fn notes(desk: &Desk<'_>, times: &ResponseTimes, say_none: bool) -> Vec<String> {
    let mut notes = Vec::new();
    let timed = times.entries - times.untimed;
    if say_none && times.entries == 0 && times.waiting == 0 {
        notes.push(desk.word(Word::DisclosureNoneReal));
    } else if timed == 0 && times.untimed > 0 {
        notes.push(desk.counted(Word::TimesRealNone, times.untimed, &[]));
    } else if times.untimed > 0 {
        notes.push(desk.counted(Word::TimesUntimed, times.untimed, &[]));
    }
    if times.waiting > 0 {
        let today = desk.locale.day(desk.scene.today());
        let day = [("day", Arg::Text(today.as_str()))];
        let waiting = desk.counted(Word::TimesWaiting, times.waiting, &day);
        let overdue = desk.counted(Word::TimesOverdue, times.overdue, &[]);
        notes.push(format!("{} {}", waiting.trim(), overdue.trim()));
    }
    notes
}

/// A table of quarters and one of financial years; none, if nothing has a length of time.
fn tables(desk: &Desk<'_>, times: &ResponseTimes, (quarters, years): (Word, Word)) -> Vec<Table> {
    if times.periods.iter().all(|one| one.timed == 0) {
        return Vec::new();
    }
    let is_quarter = |one: &&PeriodTimes| matches!(one.period, Period::Quarter(_));
    let (of_quarters, of_years): (Vec<_>, Vec<_>) = times.periods.iter().partition(is_quarter);
    vec![
        table(desk, quarters, &of_quarters),
        table(desk, years, &of_years),
    ]
}

fn table(desk: &Desk<'_>, caption: Word, periods: &[&PeriodTimes]) -> Table {
    let columns = [
        Word::TimesAnswered,
        Word::TimesTimed,
        Word::TimesWithin,
        Word::TimesShare,
        Word::TimesMedian,
    ];
    let columns = columns.map(|word| desk.word(word));
    let mut table = Table::new(desk.word(caption), desk.word(Word::TimesPeriod), columns);
    for one in periods {
        let name = match one.period {
            Period::Quarter(_) => desk.span(one.period.first(), one.period.last()),
            other => desk.period(other),
        };
        let so_far = [("period", Arg::Text(&name))];
        let name = if one.complete {
            name.clone()
        } else {
            desk.locale.say(Word::TimesSoFar, &so_far)
        };
        table.rows.push(RowHead::Text(name));
        for count in [one.answered, one.timed, one.within] {
            table.cells.text(&desk.locale.count(count));
        }
        for (ratio, scale) in [(one.share(), 100), (one.median, 1)] {
            match ratio {
                Some(ratio) => table.cells.fixed(desk.locale, ratio.round(scale, 1)),
                None => table.cells.marker(Marker::NotApplicable),
            }
        }
    }
    table.finish(desk.locale)
}

/// One row a figure; figures of examples are marked.
pub(super) fn file(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "example",
        "period_type",
        "period",
        "complete",
        "measure",
        "value",
        "marker",
    ]);
    let today = desk.scene.today();
    for example in [false, true] {
        let times = response_times(&desk.catalogue().disclosures, example, today);
        for one in &times.periods {
            let share = one.share().map(|share| share.round(100, 1));
            let median = one.median.map(|median| median.round(1, 1));
            let figures = [
                ("answered", Field::whole(one.answered)),
                ("both_days_known", Field::whole(one.timed)),
                ("within_20_working_days", Field::whole(one.within)),
                (
                    "share_within_20_working_days_percent",
                    share.map_or(Field::Blank, Field::Number),
                ),
                (
                    "median_working_days",
                    median.map_or(Field::Blank, Field::Number),
                ),
            ];
            for (measure, value) in figures {
                file.rows.push(row(
                    example,
                    [one.period.kind(), &one.period.to_string()],
                    one.complete,
                    measure,
                    value,
                ));
            }
        }
        let standing = [
            ("answered_days_not_known", Some(times.untimed)),
            (
                "waiting",
                Some(times.waiting).filter(|_| times.dates_requests),
            ),
            (
                "overdue",
                Some(times.overdue).filter(|_| times.dates_requests),
            ),
        ];
        for (measure, count) in standing {
            let value = count.map_or(Field::Blank, Field::whole);
            let period = ["day", &today.to_string()];
            file.rows.push(row(example, period, true, measure, value));
        }
    }
    RecordFile::Rows(file)
}

fn row(
    example: bool,
    [kind, period]: [&str; 2],
    complete: bool,
    measure: &str,
    value: Field,
) -> Vec<Field> {
    let absent = match (&value, kind) {
        (Field::Blank, "day") => Some(Marker::NotAvailable),
        (Field::Blank, _) => Some(Marker::NotApplicable),
        _ => None,
    };
    vec![
        Field::yes(example),
        kind.into(),
        period.into(),
        Field::yes(complete),
        measure.into(),
        value,
        absent.map(Marker::symbol).into(),
    ]
}

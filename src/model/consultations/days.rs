//! Days as officers write them in a record, and whether they can follow one another.

use super::life::{Life, RESPONSE_DAYS, Since, When};
use crate::config::Spanned;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Day, Month};
use crate::load::{RawConsultationRecord, Record};
use crate::model::clerk::Clerk;

/// A text of the record that may be missing.
type Written = Option<Spanned<String>>;

/// The days of a consultation.
pub(super) fn life(record: &Record<RawConsultationRecord>, clerk: &mut Clerk<'_, '_>) -> Life {
    let says = &record.says;
    let opens = when(record, &says.opens, &says.opens_month, clerk);
    let closes = when(record, &says.closes, &says.closes_month, clerk);
    let responded = since(record, &says.response_published, clerk);
    let archived = since(record, &says.archived, clerk);
    let delay = says.delay.as_ref().map(|text| {
        clerk.words(text.get_ref(), "The reason for the delay", || {
            record.place_of(text)
        })
    });
    let last = closes.and_then(When::last_day);
    let life = Life {
        opens,
        closes,
        respond_by: last.and_then(|day| day.plus(RESPONSE_DAYS)),
        responded,
        delay,
        archived,
    };
    check(&life, record, clerk.findings);
    life
}

/// Whether all days in a record could be read.
pub(super) fn are_read(life: &Life, record: &Record<RawConsultationRecord>) -> bool {
    let says = &record.says;
    let written = [
        says.opens.is_some() || says.opens_month.is_some(),
        says.closes.is_some() || says.closes_month.is_some(),
        says.response_published.is_some(),
        says.archived.is_some(),
    ];
    let read = [
        life.opens.is_some(),
        life.closes.is_some(),
        life.responded.is_some(),
        life.archived.is_some(),
    ];
    written == read
}

/// When something happens: a day, a day and a time, or a month, but not two of them.
pub(super) fn when(
    record: &Record<RawConsultationRecord>,
    day: &Written,
    month: &Written,
    clerk: &mut Clerk<'_, '_>,
) -> Option<When> {
    match (day, month) {
        (Some(day), None) => clerk.timed(&record.cell(day)).map(When::At),
        (None, Some(text)) => {
            let cell = record.cell(text);
            let found = Month::parse(&cell.text).and_then(When::within);
            if found.is_none() {
                clerk.findings.error(
                    Code::BadPeriod,
                    cell.place,
                    format!("`{}` is not a month.", cell.text),
                    "Write the year and the month: `2026-06`.",
                );
            }
            found
        }
        (Some(_), Some(text)) => {
            clerk.findings.error(
                Code::BadSetting,
                record.place_of(text),
                "The day and the month of the same thing stand here.",
                "Keep the day. The month alone is for where the day is not known.",
            );
            None
        }
        (None, None) => None,
    }
}

/// A day, or `yes` where the day is not known.
fn since(
    record: &Record<RawConsultationRecord>,
    text: &Written,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Since> {
    let cell = record.cell(text.as_ref()?);
    if cell.text == "yes" {
        return Some(Since::Unknown);
    }
    let day = Day::parse(&cell.text);
    if day.is_none() {
        clerk.findings.error(
            Code::BadPeriod,
            cell.place,
            format!("`{}` is neither a day nor `yes`.", cell.text),
            "Write the day as `2026-06-30`, or `yes` where the day is not known.",
        );
    }
    day.map(Since::Day)
}

/// Finds days that cannot follow one another.
fn check(life: &Life, record: &Record<RawConsultationRecord>, findings: &mut Findings) {
    let says = &record.says;
    let place = |text: &Written, other: &Written| {
        let text = text.as_ref().or(other.as_ref());
        text.map_or_else(
            || Place::file(record.source.path.clone()),
            |text| record.place_of(text),
        )
    };
    let mut tell = |place: Place, message: &str| {
        findings.error(
            Code::DaysOutOfOrder,
            place,
            message,
            "Correct the day that is wrong. The order is: opens, closes, response, archived.",
        );
    };
    if let (Some(opens), Some(closes)) = (life.opens, life.closes)
        && closes.latest() <= opens.earliest()
    {
        let place = place(&says.closes, &says.closes_month);
        tell(place, "This consultation closes before it opens.");
    }
    let closes = life.closes.map(|when| when.earliest().day());
    let responded = life.responded.and_then(Since::day);
    let archived = life.archived.and_then(Since::day);
    if closes
        .zip(responded)
        .is_some_and(|(closes, day)| day < closes)
    {
        let place = place(&says.response_published, &None);
        tell(place, "The response is dated before the closing day.");
    }
    if closes
        .max(responded)
        .zip(archived)
        .is_some_and(|(before, day)| day < before)
    {
        let place = place(&says.archived, &None);
        tell(place, "This consultation is archived before it is over.");
    }
}

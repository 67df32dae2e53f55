//! What was counted: how many of how many, from which day to which.

use crate::diagnostic::Code;
use crate::figure::{Day, Fixed, Ratio};
use crate::load::{Cell, RawStandard};
use crate::model::clerk::Clerk;
use crate::model::local::{day, in_order};

/// A result as the two numbers that it is made of. The percentage is worked out from them, and never stands on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How many met the standard; at most the denominator.
    pub numerator: i64,
    /// How many there were in all; above zero.
    pub denominator: i64,
    /// The first day that the result is about.
    pub from: Day,
    /// The last day that the result is about.
    pub to: Day,
}

impl Measured {
    /// The result as a percentage, exactly.
    pub fn percentage(self) -> Option<Ratio> {
        Ratio::new(self.numerator.checked_mul(100)?, self.denominator)
    }
}

/// The result of a row; nothing, if it has none, or with a finding.
pub(super) fn measured(row: &RawStandard, clerk: &mut Clerk<'_, '_>) -> Option<Measured> {
    let numbers = [&row.numerator, &row.denominator];
    let days = [&row.period_from, &row.period_to];
    let filled = |cell: &&Cell| !cell.text.is_empty();
    if !numbers
        .iter()
        .chain(&days)
        .chain([&&row.result])
        .any(&filled)
    {
        return None;
    }
    let missing = [
        (&row.numerator, "numerator"),
        (&row.denominator, "denominator"),
        (&row.period_from, "period_from"),
        (&row.period_to, "period_to"),
    ];
    let mut whole = true;
    for (cell, name) in missing.iter().filter(|(cell, _)| !filled(cell)) {
        whole = false;
        clerk.findings.error(
            Code::BadResult,
            cell.place.clone(),
            format!("This result has no `{name}`."),
            "Write how many met the standard, how many there were in all, and the first and last day. If it is not measured yet, leave all of these cells blank.",
        );
    }
    let [numerator, denominator] = numbers.map(|cell| count(cell, clerk));
    let [from, to] = days.map(|cell| day(cell, clerk));
    in_order((from, to), "The period ends", &row.period_to.place, clerk);
    let (numerator, denominator) = (numerator?, denominator?);
    if denominator == 0 || numerator > denominator {
        clerk.findings.error(
            Code::BadResult,
            row.numerator.place.clone(),
            format!("A result cannot be {numerator} of {denominator}."),
            "The denominator counts all, and is above zero. The numerator counts those of them who met the standard.",
        );
        return None;
    }
    let found = Measured {
        numerator,
        denominator,
        from: from?,
        to: to?,
    };
    check_given(&row.result, found, clerk);
    (from <= to && whole).then_some(found)
}

fn count(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<i64> {
    if cell.text.is_empty() {
        return None;
    }
    let found = Fixed::parse(&cell.text, 0).map(|number| number.units);
    let found = found.filter(|number| *number >= 0);
    if found.is_none() {
        clerk.findings.error(
            Code::BadNumber,
            cell.place.clone(),
            format!("`{}` is not a number of things or people.", cell.text),
            "Write a whole number in digits, without commas or blanks.",
        );
    }
    found
}

/// Holds a percentage that stands in the file against the two numbers.
fn check_given(cell: &Cell, found: Measured, clerk: &mut Clerk<'_, '_>) {
    if cell.text.is_empty() {
        return;
    }
    let Some(given) = percentage(cell, clerk) else {
        return;
    };
    let exact = found.percentage().map(|share| share.round(1, given.places));
    if let Some(exact) = exact.filter(|exact| *exact != given) {
        clerk.findings.error(
            Code::BadResult,
            cell.place.clone(),
            format!(
                "The result here is {given}%, and {} of {} is {exact}%.",
                found.numerator, found.denominator
            ),
            "Correct the number that is wrong, or leave `result` blank: the percentage is worked out.",
        );
    }
}

/// A percentage from 0 to 100.
pub(super) fn percentage(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<Fixed> {
    let text = cell.text.trim_end_matches('%').trim_end();
    let found = Fixed::parse(text, 3).filter(|number| {
        let most = 100 * 10_i64.pow(u32::from(number.places));
        (0..=most).contains(&number.units)
    });
    if found.is_none() {
        clerk.findings.error(
            Code::BadNumber,
            cell.place.clone(),
            format!("`{}` is not a percentage from 0 to 100.", cell.text),
            "Write digits, and a point before decimal places, such as 92.5.",
        );
    }
    found
}

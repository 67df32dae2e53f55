//! Who was asked, how many replied, in which stages, and what became of the answers.

use super::reference::{Reference, reference};
use crate::config::{Spanned, Text};
use crate::diagnostic::{Code, Place};
use crate::figure::Day;
use crate::load::{RawAsked, RawInvited, RawIssueRecord, RawReport, RawStage, Record};
use crate::model::clerk::Clerk;

/// Who was asked, and how many replied.
#[derive(Debug)]
pub struct Asked {
    /// Who they were.
    pub who: Text,
    /// How many replied: no more than were asked.
    pub replied: i64,
    /// How many were asked.
    pub invited: Invited,
    /// The share that the source gives, if it gives one.
    pub published: Option<PublishedShare>,
}

/// How many were asked.
#[derive(Debug)]
pub enum Invited {
    /// A number that is certain.
    Certain(Base),
    /// It is not certain. These numbers are possible, in the order of the file; there is at least one.
    Uncertain(Vec<Base>),
}

impl Invited {
    /// The numbers that are possible.
    pub fn bases(&self) -> &[Base] {
        match self {
            Self::Certain(base) => std::slice::from_ref(base),
            Self::Uncertain(bases) => bases,
        }
    }
}

/// A number of people who were asked, or may have been.
#[derive(Debug)]
pub struct Base {
    /// The number, above zero.
    pub count: i64,
    /// Where it comes from.
    pub source: Text,
}

/// The share that a source gives.
#[derive(Debug)]
pub struct PublishedShare {
    /// In whole per cent, from 1 to 100.
    pub percent: i64,
    /// Where it stands.
    pub source: Text,
}

/// A stage of the work with the answers.
#[derive(Debug)]
pub struct Stage {
    /// Its name.
    pub title: Text,
    /// What happened in it.
    pub text: Option<Text>,
    /// Its first day.
    pub opens: Option<Day>,
    /// Its last day: never before the first.
    pub closes: Option<Day>,
}

/// What became of the answers.
#[derive(Debug)]
pub struct Report {
    /// The day on which it came out.
    pub day: Option<Day>,
    /// When it came out or was to come out, in words.
    pub when: Option<Text>,
    /// Where it stands or stood.
    pub place: Option<Text>,
    /// Where it can be read.
    pub link: Option<Reference>,
    /// Those who got it.
    pub went_to: Vec<Text>,
}

type File = Record<RawIssueRecord>;

pub(super) fn asked(raw: &RawAsked, file: &File, clerk: &mut Clerk<'_, '_>) -> Option<Asked> {
    let who = words(&raw.who, "What says who was asked", file, clerk);
    let replied = *raw.replied.get_ref();
    let bases = raw.invited.get_ref().iter();
    let bases: Vec<Option<Base>> = bases.map(|one| base(one, replied, file, clerk)).collect();
    let published = raw.published.as_ref().map(|share| {
        let percent = number(&share.percent, 1, 100, file, clerk);
        let source = words(
            &share.source,
            "What says where the share stands",
            file,
            clerk,
        );
        percent.map(|percent| PublishedShare { percent, source })
    });
    let replied = number(&raw.replied, 0, i64::MAX, file, clerk)?;
    let bases: Vec<Base> = bases.into_iter().collect::<Option<_>>()?;
    let certain = *raw.certain.get_ref();
    let count = bases.len();
    let invited = match (certain, bases.into_iter()) {
        (_, bases) if count == 0 || (certain && count > 1) => {
            drop(bases);
            tell_bases(count, file.place_of(&raw.invited), clerk);
            return None;
        }
        (true, mut bases) => Invited::Certain(bases.next()?),
        (false, bases) => Invited::Uncertain(bases.collect()),
    };
    Some(Asked {
        who,
        replied,
        invited,
        published: match published {
            Some(share) => Some(share?),
            None => None,
        },
    })
}

fn tell_bases(count: usize, place: Place, clerk: &mut Clerk<'_, '_>) {
    let (message, help) = match count {
        0 => (
            "Nothing says how many were asked.".to_owned(),
            "Write at least one number with its source.",
        ),
        _ => (
            format!("There are {count} numbers here, and `certain` says that one is certain."),
            "Keep the one that is certain, or write `certain = false`.",
        ),
    };
    clerk.findings.error(Code::BadSetting, place, message, help);
}

fn base(raw: &RawInvited, replied: i64, file: &File, clerk: &mut Clerk<'_, '_>) -> Option<Base> {
    let source = words(
        &raw.source,
        "What says where the number comes from",
        file,
        clerk,
    );
    let count = number(&raw.count, 1, i64::MAX, file, clerk)?;
    if count < replied {
        clerk.findings.error(
            Code::TotalsDisagree,
            file.place_of(&raw.count),
            format!("There were {replied} replies, which is more than the {count} who were asked."),
            "Correct one of the two numbers.",
        );
        return None;
    }
    Some(Base { count, source })
}

/// A whole number within bounds.
fn number(
    raw: &Spanned<i64>,
    least: i64,
    most: i64,
    file: &File,
    clerk: &mut Clerk<'_, '_>,
) -> Option<i64> {
    let found = *raw.get_ref();
    if (least..=most).contains(&found) {
        return Some(found);
    }
    let help = match most {
        i64::MAX => format!("Write a whole number from {least} up."),
        most => format!("Write a whole number from {least} to {most}."),
    };
    clerk.findings.error(
        Code::BadSetting,
        file.place_of(raw),
        format!("The number {found} cannot stand here."),
        help,
    );
    None
}

pub(super) fn stage(raw: &RawStage, file: &File, clerk: &mut Clerk<'_, '_>) -> Stage {
    let opens = day(raw.opens.as_ref(), file, clerk);
    let closes = day(raw.closes.as_ref(), file, clerk);
    if let (Some(first), Some(last), Some(place)) = (opens, closes, &raw.closes)
        && last < first
    {
        clerk.findings.error(
            Code::BadPeriod,
            file.place_of(place),
            format!("This stage ends on {last}, before it begins on {first}."),
            "Correct one of the two days.",
        );
    }
    let text = raw.text.as_ref();
    Stage {
        title: words(&raw.title, "The title", file, clerk),
        text: text.map(|text| words(text, "The text", file, clerk)),
        opens,
        closes,
    }
}

pub(super) fn report(
    raw: &RawReport,
    file: &File,
    folder: &str,
    clerk: &mut Clerk<'_, '_>,
) -> Report {
    let went_to = raw.went_to.iter();
    let link = raw.link.as_ref().map(|text| file.cell(text));
    let optional = |text: &Option<Spanned<Text>>, what, clerk: &mut Clerk<'_, '_>| {
        text.as_ref().map(|text| words(text, what, file, clerk))
    };
    Report {
        day: day(raw.day.as_ref(), file, clerk),
        when: optional(&raw.when, "What says when it came out", clerk),
        place: optional(&raw.place, "The place", clerk),
        link: link.and_then(|cell| reference(&cell, folder, clerk)),
        went_to: went_to
            .map(|text| words(text, "What says who got the report", file, clerk))
            .collect(),
    }
}

fn words(text: &Spanned<Text>, what: &str, file: &File, clerk: &mut Clerk<'_, '_>) -> Text {
    clerk.words(text.get_ref(), what, || file.place_of(text))
}

fn day(text: Option<&Spanned<String>>, file: &File, clerk: &mut Clerk<'_, '_>) -> Option<Day> {
    clerk.day(&file.cell(text?))
}

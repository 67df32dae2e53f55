//! Who was asked about groups of issues, which share replied, and when: never one share where its base is not certain.

use crate::derive::{asked_for_share, reply_share};
use crate::figure::{Day, Fixed};
use crate::locale::{Arg, Word};
use crate::model::{Asked, Invited, PublishedShare, Stage};
use crate::view::{Desk, Entry, Part, Phrase, WordTable};

/// Who was asked, how many replied, and which share that is of each number that is possible.
pub(super) fn asked_parts(desk: &Desk<'_>, asked: &Asked) -> Vec<(&'static str, Part)> {
    let replied = desk.locale.count(asked.replied);
    let mut parts = vec![("who", Part::Phrase(desk.phrase(&asked.who)))];
    let sentence = match &asked.invited {
        Invited::Certain(base) => {
            let share = reply_share(asked.replied, base);
            let share = percent(desk, share.map(|share| share.round(100, 1)));
            let invited = desk.locale.count(base.count);
            let args = [
                ("replied", Arg::Text(&replied)),
                ("invited", Arg::Text(&invited)),
                ("percent", Arg::Text(&share)),
            ];
            parts.push(("base_source", Part::Phrase(desk.phrase(&base.source))));
            desk.locale.say(Word::ReplyCertain, &args)
        }
        Invited::Uncertain(_) => {
            parts.push(("shares", Part::Words(Box::new(shares(desk, asked)))));
            let args = [("replied", Arg::Text(replied.as_str()))];
            desk.locale.say(Word::ReplyUncertain, &args)
        }
    };
    parts.push(("replied", Part::Text(sentence)));
    if let Some(published) = &asked.published {
        let words = how_it_comes_about(desk, asked.replied, published);
        parts.push(("published", Part::Text(words)));
        let source = desk.phrase(&published.source);
        parts.push(("published_source", Part::Phrase(source)));
    }
    parts
}

/// A row for each number of people who may have been asked.
fn shares(desk: &Desk<'_>, asked: &Asked) -> WordTable {
    let rows = asked.invited.bases().iter().map(|base| {
        let share = reply_share(asked.replied, base).map(|share| share.round(100, 1));
        vec![
            Phrase::new(desk.locale.count(base.count)),
            Phrase::new(desk.locale.count(asked.replied)),
            Phrase::new(percent(desk, share)),
            desk.phrase(&base.source),
        ]
    });
    let columns = [
        Word::ReplyAsked,
        Word::ReplyReplied,
        Word::ReplyPercent,
        Word::ReplySource,
    ];
    WordTable {
        caption: desk.word(Word::ReplyCaption),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: rows.collect(),
    }
}

/// From how many people the share comes about that a source gives.
fn how_it_comes_about(desk: &Desk<'_>, replied: i64, published: &PublishedShare) -> String {
    let share = percent(desk, Some(Fixed::whole(published.percent)));
    let share = ("percent", Arg::Text(share.as_str()));
    let Some((least, most)) = asked_for_share(replied, published.percent) else {
        return desk.locale.say(Word::ReplyShareNever, &[share]);
    };
    let (first, last) = (desk.locale.count(least), desk.locale.count(most));
    let first = ("first", Arg::Text(first.as_str()));
    if least == most {
        return desk.locale.say(Word::ReplyShareFits, &[share, first]);
    }
    let last = ("last", Arg::Text(last.as_str()));
    desk.locale
        .say(Word::ReplyShareBetween, &[share, first, last])
}

fn percent(desk: &Desk<'_>, share: Option<Fixed>) -> String {
    share.map_or_else(String::new, |share| {
        let value = desk.locale.fixed(share);
        let args = [("value", Arg::Text(&value))];
        desk.locale.say(Word::PercentValue, &args)
    })
}

/// The stages, each with its days.
pub(super) fn stages(desk: &Desk<'_>, stages: &[Stage]) -> Vec<Entry> {
    stages.iter().map(|stage| entry(desk, stage)).collect()
}

fn entry(desk: &Desk<'_>, stage: &Stage) -> Entry {
    let days = match (stage.opens, stage.closes) {
        (Some(first), Some(last)) => Some(from_to(desk, first, last)),
        (Some(day), None) | (None, Some(day)) => Some(desk.locale.day(day)),
        (None, None) => None,
    };
    let text = stage.text.as_ref().map(|text| desk.phrase(text));
    Entry {
        name: desk.phrase(&stage.title),
        text: days.map(Phrase::new).into_iter().chain(text).collect(),
        ..Entry::default()
    }
}

/// The first and the last day, and how many days that are, both counted.
fn from_to(desk: &Desk<'_>, first: Day, last: Day) -> String {
    let days = first.until(last).map_or(1, |days| i64::from(days) + 1);
    let (first, last) = (desk.locale.day(first), desk.locale.day(last));
    let count = desk.locale.count(days);
    let args = [
        ("number", Arg::Number(days)),
        ("count", Arg::Text(&count)),
        ("first", Arg::Text(&first)),
        ("last", Arg::Text(&last)),
    ];
    desk.locale.say(Word::IssuesStageDays, &args)
}

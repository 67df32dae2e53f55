//! An entry, linked: its texts, what it names, and whether its parts fit together.

use super::days;
use super::entry::{
    DisclosedFile, Disclosure, DisclosureOutcome, DisclosureStanding, FileAt, Known,
};
use super::exemption::{ExemptionId, Exemptions, Test};
use crate::config::{Spanned, Text};
use crate::diagnostic::Code;
use crate::load::{RawDisclosedFile, RawDisclosureEntry, RawDisclosureRecord, Record};
use crate::model::clerk::Clerk;

/// The folder that the names of files begin from.
const FOLDER: &str = "data/disclosures";

/// What an entry may call not known.
const PARTS: [(&str, Part); 5] = [
    ("question", Part::Question),
    ("answer", Part::Answer),
    ("exemptions", Part::Exemptions),
    ("public-interest", Part::PublicInterest),
    ("attachments", Part::Attachments),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Question,
    Answer,
    Exemptions,
    PublicInterest,
    Attachments,
}

/// What an entry calls not known, each with the place where it does.
type NotKnown<'a> = Vec<(Part, &'a Spanned<String>)>;

/// The entry. Nothing, if nobody can tell where the request stands; the findings say why.
pub(super) fn disclosure(
    raw: &RawDisclosureEntry,
    exemptions: &Exemptions,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Disclosure> {
    let (record, says) = (&raw.record, &raw.record.says);
    let not_known: NotKnown<'_> = says
        .not_known
        .iter()
        .filter_map(|word| Some((clerk.one_of(&record.cell(word), &PARTS)?, word)))
        .collect();
    let title = clerk.words(says.title.get_ref(), "The title", || {
        record.place_of(&says.title)
    });
    let standing = clerk.one_of(&record.cell(&says.outcome), &DisclosureStanding::ALL);
    let waits = standing == Some(DisclosureStanding::Waiting);
    let question = text(
        record,
        says.question.as_ref(),
        QUESTION,
        &not_known,
        true,
        clerk,
    );
    let answer = text(
        record,
        says.answer.as_ref(),
        ANSWER,
        &not_known,
        !waits,
        clerk,
    );
    let public_interest = text(
        record,
        says.public_interest.as_ref(),
        PUBLIC_INTEREST,
        &not_known,
        false,
        clerk,
    );
    let caveats = says.caveats.as_ref().map(|caveats| {
        clerk.words(caveats.get_ref(), "The text of the caveats", || {
            record.place_of(caveats)
        })
    });
    let named = named_exemptions(record, exemptions, &not_known, standing, clerk);
    check_weighed(record, exemptions, &named, &public_interest, clerk);
    let files = files(record, &not_known, clerk);
    let topics = says.topics.iter().map(|topic| record.cell(topic));
    let topics = topics.filter_map(|topic| clerk.topic(&topic)).collect();
    let areas = says.areas.iter().map(|area| record.cell(area));
    let areas = areas.filter_map(|area| clerk.area(&area)).collect();
    let dataset = says.dataset.as_ref().map(|name| record.cell(name));
    let dataset = dataset.and_then(|name| clerk.dataset(&name));
    let original = says.original.as_ref().map(|url| record.cell(url));
    let original = original.and_then(|url| clerk.url(&url));
    let stage = days::stage(record, standing?, clerk)?;
    Some(Disclosure {
        slug: raw.slug.clone(),
        path: record.source.path.clone(),
        reference: record.cell(&says.reference).text,
        title,
        question,
        answer,
        stage,
        exemptions: named,
        public_interest,
        caveats,
        files,
        original,
        dataset,
        topics,
        areas,
        example: says.example,
    })
}

/// A text of an entry: its part, its key, and its name in findings.
type Named = (Part, &'static str, &'static str);
const QUESTION: Named = (Part::Question, "question", "The question");
const ANSWER: Named = (Part::Answer, "answer", "The answer");
const PUBLIC_INTEREST: Named = (
    Part::PublicInterest,
    "public-interest",
    "The text of what was weighed",
);

fn text(
    record: &Record<RawDisclosureRecord>,
    said: Option<&Spanned<Text>>,
    (part, key, name): Named,
    not_known: &NotKnown<'_>,
    needed: bool,
    clerk: &mut Clerk<'_, '_>,
) -> Known<Text> {
    let unknown = not_known.iter().find(|(one, _)| *one == part);
    let Some(words) = said else {
        if unknown.is_some() {
            return Known::NotKnown;
        }
        if needed {
            clerk.findings.error(
                Code::MissingText,
                record.place_of(&record.says.title),
                format!("{name} is missing."),
                format!("Write it in `{key}`. If this site does not know it, add `{key}` to the list `not_known`."),
            );
        }
        return Known::Nothing;
    };
    if let Some((_, word)) = unknown {
        tell_both(record, word, clerk);
    }
    Known::Said(clerk.words(words.get_ref(), name, || record.place_of(words)))
}

/// Something is both there and not known.
fn tell_both(
    record: &Record<RawDisclosureRecord>,
    word: &Spanned<String>,
    clerk: &mut Clerk<'_, '_>,
) {
    let word = record.cell(word);
    clerk.findings.error(
        Code::SaidAndNotKnown,
        word.place,
        format!(
            "`{}` is called not known here, but the entry has it.",
            word.text
        ),
        "Take the word out of `not_known`, or take out what is said.",
    );
}

fn named_exemptions(
    record: &Record<RawDisclosureRecord>,
    exemptions: &Exemptions,
    not_known: &NotKnown<'_>,
    standing: Option<DisclosureStanding>,
    clerk: &mut Clerk<'_, '_>,
) -> Known<Vec<ExemptionId>> {
    use DisclosureOutcome::{Full, Neither, NotHeld, Part as InPart, Refused};
    let says = &record.says;
    let unknown = not_known.iter().find(|(part, _)| *part == Part::Exemptions);
    let mut named = Vec::new();
    for section in &says.exemptions {
        let section = record.cell(section);
        match exemptions.find(&section, clerk) {
            Some(id) if named.contains(&id) => clerk.findings.error(
                Code::DuplicateKey,
                section.place,
                format!(
                    "The exemption `{}` stands twice in this list.",
                    section.text
                ),
                "Keep one of the two.",
            ),
            found => named.extend(found),
        }
    }
    let refused = [InPart, Refused, Neither].map(DisclosureStanding::Answered);
    let given = [Full, NotHeld].map(DisclosureStanding::Answered);
    match (says.exemptions.first(), unknown, standing) {
        (Some(_), Some((_, word)), _) => tell_both(record, word, clerk),
        (None, None, Some(standing)) if refused.contains(&standing) => clerk.findings.error(
            Code::ExemptionsDisagree,
            record.place_of(&says.outcome),
            format!("The outcome is `{}`, but no exemption is named.", standing.slug()),
            "Write the sections that the answer names in `exemptions`. If this site does not know them, add `exemptions` to the list `not_known`.",
        ),
        (Some(first), None, Some(standing))
            if given.contains(&standing) || standing == DisclosureStanding::Waiting =>
        {
            clerk.findings.error(
                Code::ExemptionsDisagree,
                record.place_of(first),
                format!("An exemption is named, but the outcome is `{}`.", standing.slug()),
                "Correct the outcome, or take the exemption out.",
            );
        }
        _ => {}
    }
    match (says.exemptions.is_empty(), unknown) {
        (true, Some(_)) => Known::NotKnown,
        (true, None) => Known::Nothing,
        (false, _) => Known::Said(named),
    }
}

/// A section that needs a public-interest test needs what was weighed.
fn check_weighed(
    record: &Record<RawDisclosureRecord>,
    exemptions: &Exemptions,
    named: &Known<Vec<ExemptionId>>,
    weighed: &Known<Text>,
    clerk: &mut Clerk<'_, '_>,
) {
    let needs_test = |id: &ExemptionId| exemptions.get(*id).test == Test::PublicInterest;
    let named = named.said().into_iter().flatten();
    if let (Known::Nothing, Some(id)) = (weighed, named.copied().find(needs_test)) {
        let section = &exemptions.get(id).section;
        let mut written = record.says.exemptions.iter();
        let place = written.find(|word| record.cell(word).text == *section);
        clerk.findings.warning(
            Code::NoPublicInterest,
            place.map_or_else(
                || record.place_of(&record.says.outcome),
                |word| record.place_of(word),
            ),
            format!("The exemption `{section}` needs a public-interest test, and nothing says what was weighed."),
            "Write it in `public_interest`. If this site does not know it, add `public-interest` to the list `not_known`.",
        );
    }
}

fn files(
    record: &Record<RawDisclosureRecord>,
    not_known: &NotKnown<'_>,
    clerk: &mut Clerk<'_, '_>,
) -> Known<Vec<DisclosedFile>> {
    let unknown = not_known
        .iter()
        .find(|(part, _)| *part == Part::Attachments);
    let raw = &record.says.attachments;
    match (raw.is_empty(), unknown) {
        (true, None) => return Known::Nothing,
        (true, Some(_)) => return Known::NotKnown,
        (false, Some((_, word))) => tell_both(record, word, clerk),
        (false, None) => {}
    }
    let found = raw.iter().filter_map(|raw| file(record, raw, clerk));
    let mut files: Vec<DisclosedFile> = found.collect();
    files.sort_by_key(|file| rank(file.format.as_deref()));
    Known::Said(files)
}

/// Files that programs can read stand before those that only people can.
fn rank(format: Option<&str>) -> usize {
    let order = ["csv", "ods", "xlsx", "txt", "odt", "docx"];
    let place = order.iter().position(|known| Some(*known) == format);
    place.unwrap_or(order.len())
}

fn file(
    record: &Record<RawDisclosureRecord>,
    raw: &RawDisclosedFile,
    clerk: &mut Clerk<'_, '_>,
) -> Option<DisclosedFile> {
    let title = clerk.words(raw.title.get_ref(), "The name of the file", || {
        record.place_of(&raw.title)
    });
    let (name, at) = match (&raw.file, &raw.url) {
        (Some(name), None) => {
            let name = record.cell(name);
            let at = clerk.file(FOLDER, &name).map(FileAt::Here);
            (name.text, at?)
        }
        (None, Some(url)) => {
            let url = clerk.url(&record.cell(url))?;
            (url.clone(), FileAt::Elsewhere(url))
        }
        _ => {
            clerk.findings.error(
                Code::BadSetting,
                record.place_of(&raw.title),
                "A file that was given needs either `file` or `url`.",
                "Write `file = \"files/answer.csv\"` for a file of this site, or `url` for the address of one elsewhere.",
            );
            return None;
        }
    };
    let last = name.rsplit('/').next().unwrap_or_default();
    let format = last
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    let plain = |ending: &String| (2..=4).contains(&ending.len());
    Some(DisclosedFile {
        title,
        at,
        format: format.filter(plain),
    })
}

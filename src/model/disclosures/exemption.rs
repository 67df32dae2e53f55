//! The sections of the law by which information may be refused.

use crate::config::Text;
use crate::diagnostic::{Code, did_you_mean};
use crate::load::{Cell, RawExemption, RawExemptions, Record};
use crate::model::clerk::Clerk;

/// A section's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExemptionId(u16);

/// What has to be weighed before information is refused by a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// Nothing.
    Absolute,
    /// Whether the public gains more from knowing or from not knowing (section 2(2) of the Act).
    PublicInterest,
    /// Nothing: the section limits what must be done, and keeps nothing secret.
    Limit,
}

impl Test {
    /// The words that files have for each.
    pub const WORDS: [(&'static str, Self); 3] = [
        ("absolute", Self::Absolute),
        ("qualified", Self::PublicInterest),
        ("limit", Self::Limit),
    ];

    /// The word in files.
    pub fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, test)| *test == self);
        found.map_or("", |(word, _)| word)
    }
}

/// A section of the law by which information may be refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exemption {
    /// Its number after an `s`: `s31`. The name of its place on the page of exemptions, too.
    pub section: String,
    /// Its short name.
    pub name: Text,
    /// What it is for, in plain words.
    pub explanation: Text,
    /// What readers of an answer that names it are told.
    pub refusal: Text,
    /// What has to be weighed.
    pub test: Test,
    /// The address of the law's text.
    pub url: Option<String>,
}

impl Exemption {
    /// The number of the section: `31`.
    pub fn number(&self) -> &str {
        self.section.trim_start_matches('s')
    }
}

/// The sections that answers may name, in the order of the file.
#[derive(Debug, Default)]
pub struct Exemptions(Vec<Exemption>);

impl Exemptions {
    /// The section with this number.
    pub fn get(&self, id: ExemptionId) -> &Exemption {
        &self.0[usize::from(id.0)]
    }

    /// All of them with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (ExemptionId, &Exemption)> {
        (0..).map(ExemptionId).zip(&self.0)
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn by_section(&self, section: &str) -> Option<ExemptionId> {
        self.iter()
            .find_map(|(id, one)| (one.section == section).then_some(id))
    }

    /// The section that an entry names; one that is not listed is a finding.
    pub(super) fn find(&self, section: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<ExemptionId> {
        let found = self.by_section(&section.text);
        if found.is_none() {
            let known = self.iter().map(|(_, one)| one.section.as_str());
            clerk.findings.error(
                Code::BadReference,
                section.place.clone(),
                format!("There is no exemption `{}`.", section.text),
                format!(
                    "{}The exemptions are in `data/disclosures/exemptions.toml`; add one there if it is missing.",
                    did_you_mean(&section.text, known)
                ),
            );
        }
        found
    }
}

pub(super) fn exemptions(
    raw: Option<&Record<RawExemptions>>,
    clerk: &mut Clerk<'_, '_>,
) -> Exemptions {
    let mut list = Exemptions::default();
    let Some(record) = raw else {
        return list;
    };
    for one in &record.says.exemptions {
        let section = record.cell(&one.section);
        if list.by_section(&section.text).is_some() {
            clerk.findings.error(
                Code::DuplicateKey,
                section.place,
                format!("The exemption `{}` stands twice.", section.text),
                "Keep one of the two.",
            );
            continue;
        }
        list.0.extend(exemption(record, one, &section, clerk));
    }
    list
}

fn exemption(
    record: &Record<RawExemptions>,
    raw: &RawExemption,
    section: &Cell,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Exemption> {
    let number = section.text.strip_prefix('s').unwrap_or_default();
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        clerk.findings.error(
            Code::BadSetting,
            section.place.clone(),
            format!("`{}` is not the number of a section.", section.text),
            "Write an `s` and the number, without subsections: `s40`.",
        );
        return None;
    }
    let name = clerk.words(raw.name.get_ref(), "The name of the exemption", || {
        record.place_of(&raw.name)
    });
    let explanation = clerk.words(raw.explanation.get_ref(), "The explanation", || {
        record.place_of(&raw.explanation)
    });
    let refusal = clerk.words(raw.refusal.get_ref(), "The text of the refusal", || {
        record.place_of(&raw.refusal)
    });
    let test = clerk.one_of(&record.cell(&raw.kind), &Test::WORDS)?;
    let url = raw.url.as_ref().map(|url| record.cell(url));
    Some(Exemption {
        section: section.text.clone(),
        name,
        explanation,
        refusal,
        test,
        url: url.and_then(|url| clerk.url(&url)),
    })
}

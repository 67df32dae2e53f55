//! Dimensions and their members: a tree whose root is the total.

use crate::config::{Site, Spanned, Text};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{RawCrosstab, RawDimension};
use std::collections::BTreeSet;

/// The code of all members together, in data files.
const TOTAL: &str = "total";

/// One thing that counts are broken down by.
#[derive(Debug)]
pub struct Dimension {
    /// The column in data files.
    pub name: String,
    /// Its name for readers.
    pub title: Text,
    /// Its members, in the order in which they are shown; the total is the first.
    pub members: Vec<Member>,
}

/// A member of a dimension.
#[derive(Debug)]
pub struct Member {
    /// The code in data files.
    pub code: String,
    /// Its name for readers.
    pub name: Text,
    /// Labels in raw files.
    pub labels: Vec<String>,
    /// The position of the member that it is a part of; nothing for the total.
    pub parent: Option<usize>,
}

impl Dimension {
    /// The position of the total.
    pub const TOTAL: usize = 0;

    /// The position of the member with this code.
    pub fn by_code(&self, code: &str) -> Option<usize> {
        self.members.iter().position(|member| member.code == code)
    }

    /// The position of the member that a label of raw files stands for; blanks around it do not matter.
    pub fn by_label(&self, label: &str) -> Option<usize> {
        let is = |own: &String| own.trim() == label.trim();
        self.members
            .iter()
            .position(|member| member.labels.iter().any(is))
    }

    /// The members that sum up to this one.
    pub fn parts(&self, whole: usize) -> impl Iterator<Item = usize> {
        let members = self.members.iter().enumerate();
        members
            .filter(move |(_, member)| member.parent == Some(whole))
            .map(|(at, _)| at)
    }

    /// The member, what it is a part of, and so on up to the total.
    pub fn line(&self, member: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(member), |at| self.members[*at].parent)
    }

    /// How deep a member stands below the total: 1 for its direct parts.
    pub fn depth(&self, member: usize) -> usize {
        self.line(member).count() - 1
    }

    /// Every position but the total's, then the total's: the order of rows and columns.
    pub fn shown(&self) -> impl Iterator<Item = usize> + Clone {
        (1..self.members.len()).chain([Self::TOTAL])
    }
}

/// Checks a dimension. Nothing, if its members cannot be told apart; other mistakes are findings.
pub(super) fn dimension(
    raw: &RawCrosstab,
    dimension: &RawDimension,
    site: &Site,
    findings: &mut Findings,
) -> Option<Dimension> {
    let name = dimension.name.get_ref();
    if !is_column(name) {
        findings.error(
            Code::BadSetting,
            raw.place_of(&dimension.name),
            format!("`{name}` cannot be the column of a dimension."),
            "Use small letters, digits and `_`, and none of the columns that every file has, such as `value` or `period`.",
        );
    }
    let mut members = vec![Member {
        code: TOTAL.to_owned(),
        name: dimension.total.clone(),
        labels: Vec::new(),
        parent: None,
    }];
    let mut whole = is_column(name) && !dimension.members.is_empty();
    let mut labels = BTreeSet::new();
    for member in &dimension.members {
        let code = member.code.get_ref();
        if members.iter().any(|other| other.code == *code) || !is_code(code) {
            whole = false;
            tell_code(raw, &member.code, findings);
        }
        for label in &member.source {
            if !labels.insert(label.trim()) {
                findings.error(
                    Code::DuplicateKey,
                    raw.place_of(&member.code),
                    format!("The label `{label}` stands for two members of `{name}`."),
                    "Keep it at one of the two members.",
                );
            }
        }
        let shown = member.name.in_language(&site.default_language).is_some();
        let fallback = || Text::new([(site.default_language.as_str(), code.as_str())]);
        members.push(Member {
            code: code.clone(),
            name: if shown {
                member.name.clone()
            } else {
                fallback()
            },
            labels: member.source.clone(),
            parent: Some(Dimension::TOTAL),
        });
    }
    whole &= link(raw, dimension, &mut members, findings);
    whole.then(|| Dimension {
        name: name.clone(),
        title: dimension.title.clone(),
        members,
    })
}

/// Finds each member's parent; a member that is the sum of others has no labels of its own.
fn link(
    raw: &RawCrosstab,
    dimension: &RawDimension,
    members: &mut [Member],
    findings: &mut Findings,
) -> bool {
    let mut good = true;
    let mut sums = BTreeSet::new();
    for (at, member) in (1..).zip(&dimension.members) {
        let Some(parent) = &member.parent else {
            continue;
        };
        let found = (1..members.len()).find(|other| members[*other].code == *parent.get_ref());
        // Parents stand before their parts, so no member can be its own grandparent.
        match found.filter(|other| *other < at) {
            Some(other) => {
                members[at].parent = Some(other);
                sums.insert(other);
            }
            None => {
                good = false;
                let codes = members[1..at].iter().map(|member| member.code.as_str());
                findings.error(
                    Code::BadReference,
                    raw.place_of(parent),
                    format!(
                        "The parent `{}` is no member that stands before this one.",
                        parent.get_ref()
                    ),
                    format!(
                        "{}Name a member of this dimension, and put it before its parts.",
                        did_you_mean(parent.get_ref(), codes)
                    ),
                );
            }
        }
    }
    for (at, member) in (1..).zip(&dimension.members) {
        let (message, help) = match (sums.contains(&at), member.source.is_empty()) {
            (true, false) => (
                "is the sum of others, and has a label in raw files too",
                "Take its `source` out, or give the label a member of its own.",
            ),
            (false, true) => (
                "has no label in raw files",
                "Add `source`: the labels that stand for it, or `\"\"` for a blank cell.",
            ),
            _ => continue,
        };
        findings.error(
            Code::BadSetting,
            raw.place_of(&member.code),
            format!("The member `{}` {message}.", member.code.get_ref()),
            help,
        );
    }
    good
}

fn tell_code(raw: &RawCrosstab, code: &Spanned<String>, findings: &mut Findings) {
    let word = code.get_ref();
    if is_code(word) && word != TOTAL {
        findings.error(
            Code::DuplicateKey,
            raw.place_of(code),
            format!("The code `{word}` stands twice in this dimension."),
            "Give each member a code of its own.",
        );
    } else {
        findings.error(
            Code::BadSetting,
            raw.place_of(code),
            format!("`{word}` cannot be the code of a member."),
            "Use small letters, digits and hyphens. `total` is the code of all members together.",
        );
    }
}

fn is_code(text: &str) -> bool {
    super::super::slug::is_slug(text)
}

/// The columns that every download has beside those of its dimensions.
const TAKEN: [&str; 10] = [
    "area_code",
    "area_name",
    "measure",
    "period_type",
    "period",
    "value",
    "marker",
    "dataset",
    "edition",
    "count",
];

fn is_column(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(plain)
        && !name.ends_with("_name")
        && !TAKEN.contains(&name)
}

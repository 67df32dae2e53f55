//! Areas: the whole, the boroughs, and the rows that are no place on a map.

use super::slug::check_slug;
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::{RawAlias, RawArea};
use std::collections::BTreeMap;

/// An area's position in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AreaId(u16);

impl AreaId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The position, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What kind of area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AreaKind {
    /// The area of the whole police service: everything else counts into it.
    PoliceArea,
    /// A borough: the area whose residents the site is for.
    Borough,
    /// A part of a borough.
    Ward,
    /// Rows that count into the whole but are no place: "no borough recorded".
    Unplaced,
}

impl AreaKind {
    const ALL: [(&'static str, Self); 4] = [
        ("police-area", Self::PoliceArea),
        ("borough", Self::Borough),
        ("ward", Self::Ward),
        ("unplaced", Self::Unplaced),
    ];
}

/// One area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The official code.
    pub code: String,
    /// What kind.
    pub kind: AreaKind,
    /// The name in addresses.
    pub slug: String,
    /// The name that readers see; an area's own name is not translated.
    pub name: Text,
    /// The area that it counts into.
    pub parent: Option<AreaId>,
    /// Whether it has a boundary.
    pub mapped: bool,
}

/// A list of areas, found by code or by any known spelling.
#[derive(Debug, Default)]
pub struct Areas {
    list: Vec<Area>,
    codes: BTreeMap<String, AreaId>,
    spellings: BTreeMap<String, AreaId>,
}

impl Areas {
    /// A list of areas; a code that stands twice counts once.
    pub(super) fn new(list: Vec<Area>, site_language: &str) -> Self {
        let ids = || {
            list.iter()
                .enumerate()
                .map(|(i, area)| (AreaId::new(i), area))
        };
        let codes = ids().map(|(id, area)| (area.code.clone(), id)).collect();
        let name = |area: &Area| {
            area.name
                .in_language(site_language)
                .unwrap_or(&area.code)
                .to_lowercase()
        };
        let spellings = ids().map(|(id, area)| (name(area), id)).collect();
        Self {
            list,
            codes,
            spellings,
        }
    }

    /// The area with this number.
    pub fn get(&self, id: AreaId) -> &Area {
        &self.list[id.index()]
    }

    /// All areas with their numbers, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (AreaId, &Area)> {
        self.list
            .iter()
            .enumerate()
            .map(|(i, area)| (AreaId::new(i), area))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The area with this code.
    pub fn by_code(&self, code: &str) -> Option<AreaId> {
        self.codes.get(code).copied()
    }

    /// The area with this code, name or other spelling; upper and lower case alike.
    pub fn by_spelling(&self, spelling: &str) -> Option<AreaId> {
        self.by_code(spelling)
            .or_else(|| self.spellings.get(&spelling.to_lowercase()).copied())
    }

    /// The whole that everything counts into.
    pub fn whole(&self) -> Option<AreaId> {
        self.iter()
            .find(|(_, area)| area.kind == AreaKind::PoliceArea)
            .map(|(id, _)| id)
    }

    /// The areas that count directly into this one.
    pub fn parts(&self, whole: AreaId) -> impl Iterator<Item = AreaId> {
        self.iter()
            .filter(move |(_, area)| area.parent == Some(whole))
            .map(|(id, _)| id)
    }

    /// The boroughs within the whole, in the order of the file.
    pub fn boroughs(&self) -> impl Iterator<Item = (AreaId, &Area)> {
        self.iter()
            .filter(|(_, area)| area.kind == AreaKind::Borough && area.parent.is_some())
    }

    /// "Did you mean …?" for a spelling that is not known.
    pub(super) fn suggest(&self, spelling: &str) -> String {
        let names = self.list.iter().flat_map(|area| {
            area.name
                .languages()
                .filter_map(|l| area.name.in_language(l))
        });
        did_you_mean(
            spelling,
            names.chain(self.list.iter().map(|area| area.code.as_str())),
        )
    }
}

/// Checks and links the rows of `areas.csv` and `aliases.csv`.
pub(super) fn areas(
    rows: &[RawArea],
    aliases: &[RawAlias],
    site: &Site,
    findings: &mut Findings,
) -> Areas {
    let mut list: Vec<Area> = Vec::new();
    let mut parents: Vec<(&RawArea, usize)> = Vec::new();
    for row in rows {
        if let Some(area) = area(row, &list, site, findings) {
            parents.push((row, list.len()));
            list.push(area);
        }
    }
    let codes: BTreeMap<String, usize> = list
        .iter()
        .enumerate()
        .map(|(i, area)| (area.code.clone(), i))
        .collect();
    for (row, index) in parents
        .into_iter()
        .filter(|(row, _)| !row.parent.is_empty())
    {
        match codes.get(&row.parent) {
            Some(parent) if *parent != index => list[index].parent = Some(AreaId::new(*parent)),
            _ => findings.error(
                Code::BadReference,
                row.place.clone(),
                format!("The parent `{}` is no other area's code.", row.parent),
                format!(
                    "{}Use a code of this file.",
                    did_you_mean(&row.parent, codes.keys().map(String::as_str))
                ),
            ),
        }
    }
    one_whole(&list, rows, findings);
    let mut areas = Areas::new(list, &site.default_language);
    for row in aliases {
        match areas.by_code(&row.code) {
            Some(id) => {
                areas.spellings.insert(row.alias.to_lowercase(), id);
            }
            None => findings.error(
                Code::BadReference,
                row.place.clone(),
                format!("`{}` is no area's code.", row.code),
                format!(
                    "{}Use a code of `data/geography/areas.csv`.",
                    areas.suggest(&row.code)
                ),
            ),
        }
    }
    areas
}

fn area(row: &RawArea, before: &[Area], site: &Site, findings: &mut Findings) -> Option<Area> {
    let refuse = |code: Code, message: String, help: String, findings: &mut Findings| {
        findings.error(code, row.place.clone(), message, help);
        None
    };
    if let Some(other) = before
        .iter()
        .find(|area| area.code == row.code || area.slug == row.slug)
    {
        let message = format!(
            "The code `{}` or the slug `{}` stands twice: also for `{}`.",
            row.code, row.slug, other.code
        );
        return refuse(
            Code::DuplicateKey,
            message,
            "Give each area a code and a slug of its own.".into(),
            findings,
        );
    }
    let Some((_, kind)) = AreaKind::ALL
        .into_iter()
        .find(|(word, _)| *word == row.kind)
    else {
        let words = AreaKind::ALL.map(|(word, _)| word);
        let help = format!(
            "{}Use one of: {}.",
            did_you_mean(&row.kind, words),
            words.join(", ")
        );
        return refuse(
            Code::BadReference,
            format!("`{}` is no kind of area.", row.kind),
            help,
            findings,
        );
    };
    let Some(mapped) = yes_or_no(&row.mapped) else {
        let message = format!("`mapped` is `{}`.", row.mapped);
        return refuse(
            Code::BadSetting,
            message,
            "Write `yes` or `no`.".into(),
            findings,
        );
    };
    if row.name.in_language(&site.default_language).is_none() {
        return refuse(
            Code::MissingText,
            "The area has no name.".into(),
            "Fill in the column `name`.".into(),
            findings,
        );
    }
    check_slug(&row.slug, &row.place, findings).then(|| Area {
        code: row.code.clone(),
        kind,
        slug: row.slug.clone(),
        name: row.name.clone(),
        parent: None,
        mapped,
    })
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn one_whole(list: &[Area], rows: &[RawArea], findings: &mut Findings) {
    let wholes = list
        .iter()
        .filter(|area| area.kind == AreaKind::PoliceArea)
        .count();
    if wholes != 1 && !rows.is_empty() {
        let place = rows.first().map_or_else(
            || Place::file("data/geography/areas.csv"),
            |row| Place::file(row.place.file.clone()),
        );
        findings.error(
            Code::BadReference,
            place,
            format!("There are {wholes} areas of the kind `police-area`; there must be one."),
            "Give the area that everything counts into the kind `police-area`, and no other.",
        );
    }
}

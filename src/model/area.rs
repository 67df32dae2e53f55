//! Areas: the whole, the boroughs, and the rows that are no place on a map.

use super::slug::{check_slug, is_slug, slug_of};
use super::tile::{self, Tile};
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{Cell, RawAlias, RawArea};
use std::collections::BTreeMap;

/// An area's position in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AreaId(u16);

impl AreaId {
    /// The first area of a list, for tests that need some area.
    #[cfg(test)]
    pub(crate) const FIRST: Self = Self(0);

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
    /// Its place among the equal squares of the tile map.
    pub tile: Option<Tile>,
    /// Why a rate per resident says little here; empty, where it says what it seems to.
    pub rate_caution: Text,
}

/// A list of areas, found by code or by any known spelling.
#[derive(Debug, Default)]
pub struct Areas {
    list: Vec<Area>,
    codes: BTreeMap<String, AreaId>,
    spellings: BTreeMap<String, AreaId>,
    aliases: Vec<String>,
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
            aliases: Vec::new(),
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
        let others = self.aliases.iter().map(String::as_str);
        let codes = self.list.iter().map(|area| area.code.as_str());
        did_you_mean(spelling, names.chain(others).chain(codes))
    }

    /// Notes that a cell holds no area's code; not, if there are no areas at all, for which the reason has been told.
    pub(super) fn tell_unknown(&self, cell: &Cell, code: Code, findings: &mut Findings) {
        if !self.is_empty() {
            findings.error(
                code,
                cell.place.clone(),
                format!("There is no area with the code `{}`.", cell.text),
                format!(
                    "{}Use a code of `data/geography/areas.csv`.",
                    self.suggest(&cell.text)
                ),
            );
        }
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
    let mut parents: Vec<&Cell> = Vec::new();
    for row in rows {
        if let Some(area) = area(row, &list, site, findings) {
            parents.push(&row.parent);
            list.push(area);
        }
    }
    one_whole(&list, rows, findings);
    link_parents(&mut list, &parents, findings);
    let mut areas = Areas::new(list, &site.default_language);
    for row in aliases {
        match areas.by_code(&row.code.text) {
            Some(id) => match areas.spellings.insert(row.alias.to_lowercase(), id) {
                Some(other) if other != id => findings.error(
                    Code::DuplicateKey,
                    row.code.place.clone(),
                    format!(
                        "`{}` already names the area `{}`, and here it names `{}`.",
                        row.alias,
                        areas.get(other).code,
                        row.code.text
                    ),
                    "Keep the right one of the two: a name can stand for one area only.",
                ),
                _ => areas.aliases.push(row.alias.clone()),
            },
            None => areas.tell_unknown(&row.code, Code::BadReference, findings),
        }
    }
    areas
}

/// Links each area to the one that it counts into; one whose parent does not exist is taken to count into the whole.
fn link_parents(list: &mut [Area], parents: &[&Cell], findings: &mut Findings) {
    let codes: BTreeMap<String, AreaId> = list
        .iter()
        .enumerate()
        .map(|(i, area)| (area.code.clone(), AreaId::new(i)))
        .collect();
    let whole = list
        .iter()
        .position(|area| area.kind == AreaKind::PoliceArea)
        .map(AreaId::new);
    for (index, cell) in parents.iter().enumerate() {
        let known = codes
            .get(&cell.text)
            .filter(|parent| parent.index() != index);
        list[index].parent = known.copied();
        if known.is_none() && !cell.text.is_empty() {
            list[index].parent = whole.filter(|whole| whole.index() != index);
            findings.error(
                Code::BadReference,
                cell.place.clone(),
                format!(
                    "The parent `{}` is not the code of another area.",
                    cell.text
                ),
                format!(
                    "{}Use a code of this file.",
                    did_you_mean(&cell.text, codes.keys().map(String::as_str))
                ),
            );
        }
    }
}

/// The area of a row. Nothing, if its code stands twice; other mistakes are findings, and a likely value takes the place
/// of the wrong one, so that nothing else stumbles over it.
fn area(row: &RawArea, before: &[Area], site: &Site, findings: &mut Findings) -> Option<Area> {
    let code = row.code.text.as_str();
    if before.iter().any(|area| area.code == code) {
        findings.error(
            Code::DuplicateKey,
            row.code.place.clone(),
            format!("The code `{code}` stands twice."),
            "Give each area a code of its own, or delete one of the two rows.",
        );
        return None;
    }
    let mut name = row.name.clone();
    if name.in_language(&site.default_language).is_none() {
        findings.error(
            Code::MissingText,
            row.name_place.clone(),
            format!("The area `{code}` has no name."),
            "Fill in the column `name`.",
        );
        name = Text::new([(site.default_language.as_str(), code)]);
    }
    Some(Area {
        code: code.to_owned(),
        kind: kind(&row.kind, findings),
        slug: slug(row, before, findings),
        name,
        parent: None,
        mapped: mapped(&row.mapped, findings),
        tile: tile::tile(row, before, findings),
        rate_caution: row.rate_caution.clone(),
    })
}

fn slug(row: &RawArea, before: &[Area], findings: &mut Findings) -> String {
    let slug = row.slug.text.as_str();
    check_slug(&row.slug, findings);
    if let Some(other) = before.iter().find(|area| area.slug == slug) {
        findings.error(
            Code::DuplicateKey,
            row.slug.place.clone(),
            format!(
                "The slug `{slug}` stands twice: also for the area `{}`.",
                other.code
            ),
            "Give each area a slug of its own: its name in web addresses.",
        );
        return slug_of(&row.code.text);
    }
    if is_slug(slug) {
        slug.to_owned()
    } else {
        slug_of(slug)
    }
}

fn kind(cell: &Cell, findings: &mut Findings) -> AreaKind {
    let word = cell.text.as_str();
    let found = AreaKind::ALL.into_iter().find(|(name, _)| *name == word);
    if found.is_none() {
        let words = AreaKind::ALL.map(|(word, _)| word);
        findings.error(
            Code::BadReference,
            cell.place.clone(),
            format!("`{word}` is not a kind of area."),
            format!(
                "{}Use one of these: {}.",
                did_you_mean(word, words),
                words.join(", ")
            ),
        );
    }
    found.map_or(AreaKind::Borough, |(_, kind)| kind)
}

fn mapped(cell: &Cell, findings: &mut Findings) -> bool {
    if !["yes", "no"].contains(&cell.text.as_str()) {
        findings.error(
            Code::BadSetting,
            cell.place.clone(),
            format!("The column `mapped` cannot hold `{}`.", cell.text),
            "Write `yes` if the area has a boundary on the map, or else `no`.",
        );
    }
    cell.text.to_lowercase().starts_with('y')
}

fn one_whole(list: &[Area], rows: &[RawArea], findings: &mut Findings) {
    let wholes = list
        .iter()
        .filter(|area| area.kind == AreaKind::PoliceArea)
        .count();
    let kinds: Vec<&Cell> = rows.iter().map(|row| &row.kind).collect();
    let second = kinds
        .iter()
        .filter(|cell| cell.text == "police-area")
        .nth(1);
    if let Some(cell) = second.or(kinds.first()).filter(|_| wholes != 1) {
        findings.error(
            Code::BadReference,
            cell.place.clone(),
            format!("There are {wholes} areas of the kind `police-area`. There must be one."),
            "Give this kind to the area that everything counts into, and to no other.",
        );
    }
}

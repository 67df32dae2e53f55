//! Cross-tabulations: counts by two to four dimensions, for one area, one period an edition, with all margins.

mod check;
mod dimension;
mod edition;
mod grid;

pub use dimension::{Dimension, Member};
pub use edition::{CrosstabEdition, Release, releases, table};
pub use grid::{Grid, grid};

use super::area::{AreaId, Areas};
use super::checks;
use super::protection::{Protection, protection};
use crate::config::{Licence, Site, Text};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::{RawCrosstab, Source};

/// A cross-tabulation's position in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CrosstabId(u16);

impl CrosstabId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The position, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A cross-tabulation.
#[derive(Debug)]
pub struct Crosstab {
    /// The folder's name, which is its name in addresses and data.
    pub name: String,
    /// The title.
    pub title: Text,
    /// What it is, in two sentences.
    pub summary: Text,
    /// The name of what is counted, in data files.
    pub measure: String,
    /// What is counted, in words that may follow a number.
    pub unit: Text,
    /// Who published what the figures are counted from.
    pub source: Source,
    /// The licence.
    pub licence: Licence,
    /// What the figures cannot tell: each line is a note of its own.
    pub note: Text,
    /// The area that all its figures are about.
    pub area: AreaId,
    /// What its cells are.
    pub grid: Grid,
    /// How its figures are protected.
    pub protection: Protection,
    /// The editions, the oldest first; at least one.
    pub editions: Vec<CrosstabEdition>,
}

impl Crosstab {
    /// The newest edition.
    pub fn latest(&self) -> &CrosstabEdition {
        &self.editions[self.editions.len() - 1]
    }
}

/// Checks and links all cross-tabulations; those without an edition that can be used are left out.
pub(super) fn crosstabs(
    raw: Vec<RawCrosstab>,
    areas: &Areas,
    site: &Site,
    findings: &mut Findings,
) -> Vec<Crosstab> {
    raw.into_iter()
        .filter_map(|raw| crosstab(raw, areas, site, findings))
        .collect()
}

fn crosstab(
    raw: RawCrosstab,
    areas: &Areas,
    site: &Site,
    findings: &mut Findings,
) -> Option<Crosstab> {
    words(&raw, &site.default_language, findings);
    let area = area(&raw, areas, findings);
    let protection = protection(
        &raw.settings.disclosure,
        |spanned| raw.place_of(spanned),
        findings,
    );
    let grid = grid(&raw, site, findings);
    let releases = releases(&raw, findings);
    if raw.editions.is_empty() {
        findings.error(
            Code::BadEdition,
            Place::file(raw.toml.path.clone()),
            "This cross-tabulation has no edition.",
            format!(
                "Put its raw rows into a private folder and run `bluelamp protect --private-data FOLDER {}`.",
                raw.name
            ),
        );
    }
    let (area, protection, grid) = (area?, protection?, grid?);
    let editions = edition::editions(&raw, &grid, protection, &releases, findings);
    let settings = raw.settings;
    (!editions.is_empty()).then(|| Crosstab {
        name: raw.name,
        title: settings.title,
        summary: settings.summary,
        measure: settings.measure.into_inner(),
        unit: settings.unit,
        source: settings.source,
        licence: settings.licence.unwrap_or_else(|| site.licence.clone()),
        note: settings.note,
        area,
        grid,
        protection,
        editions,
    })
}

fn area(raw: &RawCrosstab, areas: &Areas, findings: &mut Findings) -> Option<AreaId> {
    let code = &raw.settings.area;
    let found = areas.by_code(code.get_ref());
    if found.is_none() && !areas.is_empty() {
        let codes = areas.iter().map(|(_, area)| area.code.as_str());
        findings.error(
            Code::BadReference,
            raw.place_of(code),
            format!("There is no area with the code `{}`.", code.get_ref()),
            format!(
                "{}Use a code of `data/geography/areas.csv`.",
                did_you_mean(code.get_ref(), codes)
            ),
        );
    }
    found
}

/// Every text needs words in the default language.
fn words(raw: &RawCrosstab, language: &str, findings: &mut Findings) {
    let settings = &raw.settings;
    let mut texts = vec![
        ("title".to_owned(), &settings.title),
        ("summary".to_owned(), &settings.summary),
        ("unit".to_owned(), &settings.unit),
    ];
    for (d, dimension) in settings.dimensions.iter().enumerate() {
        texts.push((format!("dimensions.{d}.title"), &dimension.title));
        texts.push((format!("dimensions.{d}.total"), &dimension.total));
        for (m, member) in dimension.members.iter().enumerate() {
            texts.push((format!("dimensions.{d}.members.{m}.name"), &member.name));
        }
    }
    checks::texts(&raw.toml, &texts, language, findings);
}

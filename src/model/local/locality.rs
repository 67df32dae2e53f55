//! Where a record belongs: a borough, a ward, the whole area, or a made-up place.

use crate::diagnostic::Code;
use crate::load::Cell;
use crate::model::area::{AreaId, AreaKind};
use crate::model::clerk::Clerk;

/// Where a record belongs. What is made up belongs to no real place, and what is real to no made-up one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Locality {
    /// The whole of the area that the police serve.
    Whole(AreaId),
    /// A borough.
    Borough(AreaId),
    /// A ward of a borough.
    Ward(AreaId, Ward),
    /// A made-up place, with a made-up ward if it has one.
    Example {
        /// The name of the place.
        name: String,
        /// The name of the ward; no words, if it has none.
        ward: String,
    },
}

/// A part of a borough.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ward {
    /// One of the areas of the site.
    Listed(AreaId),
    /// One that only has a name.
    Named(String),
}

impl Locality {
    /// The borough, if it is in one.
    pub fn borough(&self) -> Option<AreaId> {
        match self {
            Self::Borough(borough) | Self::Ward(borough, _) => Some(*borough),
            Self::Whole(_) | Self::Example { .. } => None,
        }
    }

    /// Whether it is made up.
    pub fn is_example(&self) -> bool {
        matches!(self, Self::Example { .. })
    }
}

/// The cells that say where a record belongs.
pub(super) struct Cells<'a> {
    pub(super) area: &'a Cell,
    pub(super) example_area: &'a Cell,
    pub(super) ward: &'a Cell,
    pub(super) example: &'a Cell,
}

/// Finds where a record belongs; nothing, if its cells do not say so, with a finding.
pub(super) fn locality(cells: &Cells<'_>, clerk: &mut Clerk<'_, '_>) -> Option<Locality> {
    let example = clerk.yes(cells.example);
    let (area, made_up) = (cells.area, cells.example_area);
    let (place, message, help) = match (example, area.text.is_empty(), made_up.text.is_empty()) {
        (true, true, false) => {
            return Some(Locality::Example {
                name: made_up.text.clone(),
                ward: cells.ward.text.clone(),
            });
        }
        (false, false, true) => return real(cells, clerk),
        (true, false, _) => (
            area,
            format!(
                "This row is an example, and `{}` is a real area.",
                area.text
            ),
            "Leave `area` blank and write a made-up name into `example_area`. If the row is real, write `no` into `example`.",
        ),
        (true, true, true) => (
            made_up,
            "This row is an example, and nothing says where.".to_owned(),
            "Write a made-up name into `example_area`, such as `Example borough`.",
        ),
        (false, _, false) => (
            made_up,
            format!(
                "`{}` is a made-up place, and this row is no example.",
                made_up.text
            ),
            "Write `yes` into `example`, or the code of a real area into `area`.",
        ),
        (false, true, true) => (
            area,
            "Nothing says which area this row is about.".to_owned(),
            "Write the code of a borough or ward into `area`; the codes are in `data/geography/areas.csv`.",
        ),
    };
    clerk
        .findings
        .error(Code::ExamplePlace, place.place.clone(), message, help);
    None
}

/// A real place.
fn real(cells: &Cells<'_>, clerk: &mut Clerk<'_, '_>) -> Option<Locality> {
    let id = clerk.area(cells.area)?;
    let areas = clerk.areas;
    let area = areas.get(id);
    let ward = &cells.ward.text;
    let in_borough = area
        .parent
        .filter(|parent| areas.get(*parent).kind == AreaKind::Borough);
    match (area.kind, in_borough) {
        (AreaKind::Borough, _) if ward.is_empty() => Some(Locality::Borough(id)),
        (AreaKind::Borough, _) => Some(Locality::Ward(id, Ward::Named(ward.clone()))),
        (AreaKind::Ward, Some(borough)) if ward.is_empty() => {
            Some(Locality::Ward(borough, Ward::Listed(id)))
        }
        (AreaKind::PoliceArea, _) if ward.is_empty() => Some(Locality::Whole(id)),
        (AreaKind::Ward, Some(_)) | (AreaKind::PoliceArea, _) => {
            clerk.findings.error(
                Code::BadSetting,
                cells.ward.place.clone(),
                format!(
                    "The ward `{ward}` stands here, and `{}` is not the code of a borough.",
                    area.code
                ),
                "Leave `ward` blank, or write the code of the ward's borough into `area`.",
            );
            None
        }
        (AreaKind::Ward, None) | (AreaKind::Unplaced, _) => {
            clerk.findings.error(
                Code::BadReference,
                cells.area.place.clone(),
                format!("The area `{}` is neither a borough nor in one.", area.code),
                "Write the code of a borough, or of a ward whose `parent` is a borough.",
            );
            None
        }
    }
}

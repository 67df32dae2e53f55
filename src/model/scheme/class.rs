//! The classes of the scheme, and its schedule of charges.

use crate::config::Text;
use crate::diagnostic::{Code, did_you_mean};
use crate::figure::Fixed;
use crate::load::{Cell, RawCharge, RawClass};
use crate::model::address::Address;
use crate::model::clerk::Clerk;
use std::collections::BTreeSet;

/// A class's position in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClassId(u16);

impl ClassId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A class of the scheme: a kind of information that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeClass {
    /// Its number.
    pub number: u16,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: Text,
    /// What it should hold.
    pub holds: Text,
    /// Whether the publisher added it: the model does not have it.
    pub own: bool,
    /// Where it is described.
    pub source: Option<Address>,
}

/// A line of the schedule of charges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What is charged for.
    pub what: Text,
    /// Pounds, with two decimal places; nothing, where it depends.
    pub amount: Option<Fixed>,
    /// How the charge is worked out.
    pub basis: Text,
    /// More about it.
    pub note: Text,
}

/// What the classes are called, those among them whose row cannot be used.
pub(super) struct Known<'a> {
    named: BTreeSet<&'a str>,
    classes: &'a [SchemeClass],
}

impl<'a> Known<'a> {
    pub(super) fn new(raw: &'a [RawClass], classes: &'a [SchemeClass]) -> Self {
        let named = raw.iter().map(|row| row.slug.text.as_str()).collect();
        Self { named, classes }
    }

    /// The class with this name in addresses. Nothing is said of one whose own row has a mistake.
    pub(super) fn find(&self, slug: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<ClassId> {
        let found = self
            .classes
            .iter()
            .position(|class| class.slug == slug.text);
        if !self.named.contains(slug.text.as_str()) {
            let near = did_you_mean(&slug.text, self.named.iter().copied());
            clerk.findings.error(
                Code::BadReference,
                slug.place.clone(),
                format!("There is no class `{}`.", slug.text),
                format!("{near}The classes are in `data/publication-scheme/classes.csv`."),
            );
        }
        found.map(ClassId::new)
    }
}

/// The classes, in the order of their numbers.
pub(super) fn classes(raw: &[RawClass], clerk: &mut Clerk<'_, '_>) -> Vec<SchemeClass> {
    let mut classes: Vec<SchemeClass> = Vec::new();
    for row in raw {
        let number = number(&row.number, clerk);
        let slug = clerk.slug(&row.slug);
        let name = clerk.words(&row.name.0, "The name", || row.name.1.place.clone());
        let holds = clerk.words(&row.holds.0, "What the class should hold", || {
            row.holds.1.place.clone()
        });
        let own = clerk.yes(&row.own);
        let source = filled(&row.source).and_then(|cell| clerk.address(cell));
        let (Some(number), Some(slug)) = (number, slug) else {
            continue;
        };
        let twice = [
            (
                classes.iter().any(|class| class.slug == slug),
                &row.slug,
                "class",
            ),
            (
                classes.iter().any(|class| class.number == number),
                &row.number,
                "number",
            ),
        ];
        let mut whole = true;
        for (_, cell, what) in twice.into_iter().filter(|(twice, ..)| *twice) {
            whole = false;
            clerk.findings.error(
                Code::DuplicateKey,
                cell.place.clone(),
                format!("The {what} `{}` stands twice.", cell.text),
                "Keep one of the two rows, or change one of them.",
            );
        }
        if whole {
            classes.push(SchemeClass {
                number,
                slug,
                name,
                holds,
                own,
                source,
            });
        }
    }
    classes.sort_by_key(|class| class.number);
    classes
}

fn number(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<u16> {
    let found = cell.text.parse().ok().filter(|number| *number > 0);
    if found.is_none() {
        let message = match cell.text.as_str() {
            "" => "This class has no number.".to_owned(),
            text => format!("`{text}` is not the number of a class."),
        };
        clerk.findings.error(
            Code::BadNumber,
            cell.place.clone(),
            message,
            "Write its number in the scheme, such as `3`.",
        );
    }
    found
}

/// The schedule of charges.
pub(super) fn charges(raw: Vec<RawCharge>, clerk: &mut Clerk<'_, '_>) -> Vec<Charge> {
    let charge = |row: RawCharge| {
        let what = clerk.words(&row.what.0, "What is charged for", || {
            row.what.1.place.clone()
        });
        let basis = clerk.words(&row.basis.0, "How the charge is worked out", || {
            row.basis.1.place.clone()
        });
        let amount = filled(&row.amount).map(|cell| (cell, pounds(&cell.text)));
        if let Some((cell, None)) = &amount {
            clerk.findings.error(
                Code::BadNumber,
                cell.place.clone(),
                format!("`{}` is not an amount of pounds.", cell.text),
                "Write digits alone, such as `0.10` or `25`. Leave the cell blank where it depends.",
            );
        }
        Charge {
            what,
            amount: amount.and_then(|(_, amount)| amount),
            basis,
            note: row.note,
        }
    };
    raw.into_iter().map(charge).collect()
}

/// Reads `25`, `25.5` or `25.50`.
fn pounds(text: &str) -> Option<Fixed> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    Some(Fixed {
        units: format!("{whole}{part:0<2}").parse().ok()?,
        places: 2,
    })
}

/// A cell, if anything stands in it.
pub(super) fn filled(cell: &Cell) -> Option<&Cell> {
    (!cell.text.is_empty()).then_some(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_have_two_places() {
        let read = |text| pounds(text).map(|fixed| fixed.units);
        assert_eq!(read("25"), Some(2500));
        assert_eq!(read("0.1"), Some(10));
        assert_eq!(read("0.05"), Some(5));
        for text in ["", "£1", "1,000", "1.005", "-1", ".5", "1.", "free"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

//! The spellings that a file uses for areas and categories, each kept once with the place where it first stands.

use crate::diagnostic::Place;
use std::collections::BTreeMap;

/// How a file names an area.
#[derive(Clone, Debug)]
pub struct AreaLabel {
    /// Where it first stands.
    pub place: Place,
    /// The name, or the code where the file has only codes.
    pub name: String,
    /// The code, where the file has one beside the name; else empty.
    pub code: String,
    /// The area that it belongs to, where the file says so; else empty.
    pub parent: String,
}

/// How a file names a category.
#[derive(Clone, Debug)]
pub struct CategoryLabel {
    /// Where it first stands.
    pub place: Place,
    /// The group's label; empty in the tidy layout.
    pub group: String,
    /// The subgroup's label, or the slug in the tidy layout.
    pub subgroup: String,
}

/// The labels seen so far. Files are mostly sorted, so the label of the row before is tried first.
#[derive(Default)]
pub(in crate::load) struct Labels {
    areas: Interner<AreaLabel>,
    categories: Interner<CategoryLabel>,
}

struct Interner<T> {
    numbers: BTreeMap<String, u32>,
    list: Vec<T>,
    last: (String, u32),
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self {
            numbers: BTreeMap::new(),
            list: Vec::new(),
            last: (String::new(), 0),
        }
    }
}

impl<T> Interner<T> {
    fn number(&mut self, parts: &[&str], label: impl FnOnce() -> T) -> u32 {
        let same = |key: &str| key.split(SEPARATOR).eq(parts.iter().copied());
        if !self.list.is_empty() && same(&self.last.0) {
            return self.last.1;
        }
        let key = parts.join(SEPARATOR);
        let number = if let Some(number) = self.numbers.get(&key) {
            *number
        } else {
            let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
            self.list.push(label());
            self.numbers.insert(key.clone(), number);
            number
        };
        self.last = (key, number);
        number
    }
}

/// A character that no label has: the unit separator of ASCII.
const SEPARATOR: &str = "\u{1f}";

/// The parts of an area's label in one row: name, code and parent, with the place of the name.
pub(in crate::load) struct AreaParts<'a> {
    pub(in crate::load) place: Place,
    pub(in crate::load) name: &'a str,
    pub(in crate::load) code: &'a str,
    pub(in crate::load) parent: &'a str,
}

/// The parts of a category's label in one row, with the place of the subgroup.
pub(in crate::load) struct CategoryParts<'a> {
    pub(in crate::load) place: Place,
    pub(in crate::load) group: &'a str,
    pub(in crate::load) subgroup: &'a str,
}

impl Labels {
    pub(in crate::load) fn area(
        &mut self,
        AreaParts {
            place,
            name,
            code,
            parent,
        }: AreaParts<'_>,
    ) -> u32 {
        let owned = || AreaLabel {
            place,
            name: name.into(),
            code: code.into(),
            parent: parent.into(),
        };
        self.areas.number(&[name, code, parent], owned)
    }

    pub(in crate::load) fn category(
        &mut self,
        CategoryParts {
            place,
            group,
            subgroup,
        }: CategoryParts<'_>,
    ) -> u32 {
        let owned = || CategoryLabel {
            place,
            group: group.into(),
            subgroup: subgroup.into(),
        };
        self.categories.number(&[group, subgroup], owned)
    }

    pub(in crate::load) fn into_lists(self) -> (Vec<AreaLabel>, Vec<CategoryLabel>) {
        (self.areas.list, self.categories.list)
    }
}

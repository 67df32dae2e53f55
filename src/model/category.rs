//! Categories: groups of offences, their subgroups, and the sum of them all.

use super::slug::{check_slug, is_slug, slug_of};
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::RawCategory;
use std::collections::BTreeMap;

/// A category's position in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CategoryId(u16);

impl CategoryId {
    /// The sum of all categories: every tree has it first.
    pub const TOTAL: Self = Self(0);

    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The position, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// One category.
#[derive(Clone, Debug)]
pub struct Category {
    /// The name in addresses and data.
    pub slug: String,
    /// What it is a part of: a group, or the total. The total is part of nothing, nor is a flag: a category that cuts
    /// across groups, whose figures are in those of the groups already.
    pub parent: Option<CategoryId>,
    /// The name that readers see.
    pub name: Text,
    /// What it covers, in plain words.
    pub definition: Text,
    /// The label of its group in the publisher's files.
    pub source_group: String,
    /// Its own label in the publisher's files.
    pub source_subgroup: String,
}

/// A tree of categories: the total, then each group followed by its subgroups, then the flags.
#[derive(Debug)]
pub struct Categories {
    list: Vec<Category>,
    children: Vec<Vec<CategoryId>>,
    slugs: BTreeMap<String, CategoryId>,
    labels: BTreeMap<(String, String), CategoryId>,
}

impl Categories {
    /// A tree from a list whose first entry is the total.
    pub(super) fn new(list: Vec<Category>) -> Self {
        let mut children = vec![Vec::new(); list.len()];
        for (i, category) in list.iter().enumerate() {
            if let Some(parent) = category.parent {
                children[parent.index()].push(CategoryId::new(i));
            }
        }
        let ids = || {
            list.iter()
                .enumerate()
                .map(|(i, category)| (CategoryId::new(i), category))
        };
        let slugs = ids()
            .map(|(id, category)| (category.slug.clone(), id))
            .collect();
        let labels = ids()
            .filter(|(_, c)| !c.source_group.is_empty() || !c.source_subgroup.is_empty())
            .map(|(id, category)| {
                (
                    label_key(&category.source_group, &category.source_subgroup),
                    id,
                )
            })
            .collect();
        Self {
            list,
            children,
            slugs,
            labels,
        }
    }

    /// The category with this number.
    pub fn get(&self, id: CategoryId) -> &Category {
        &self.list[id.index()]
    }

    /// All categories with their numbers: the total first, each group before its subgroups, flags last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (CategoryId, &Category)> {
        self.list
            .iter()
            .enumerate()
            .map(|(i, category)| (CategoryId::new(i), category))
    }

    /// How many there are, the total among them.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True if there is not even a total; no tree is so.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The parts of a category.
    pub fn children(&self, id: CategoryId) -> &[CategoryId] {
        &self.children[id.index()]
    }

    /// True if a category cuts across groups, so that it is added into none of them and not into the total.
    pub fn is_flag(&self, id: CategoryId) -> bool {
        id != CategoryId::TOTAL && self.get(id).parent.is_none()
    }

    /// The groups, and after them the flags.
    pub fn groups_and_flags(&self) -> impl Iterator<Item = CategoryId> {
        let flags = self.iter().map(|(id, _)| id).filter(|id| self.is_flag(*id));
        self.children(CategoryId::TOTAL)
            .iter()
            .copied()
            .chain(flags)
    }

    /// True for a category that stands below a group.
    pub fn is_subgroup(&self, id: CategoryId) -> bool {
        self.get(id)
            .parent
            .is_some_and(|parent| parent != CategoryId::TOTAL)
    }

    /// The category with this name in addresses.
    pub fn by_slug(&self, slug: &str) -> Option<CategoryId> {
        self.slugs.get(slug).copied()
    }

    /// The category with this label in the publisher's files; upper and lower case alike.
    pub fn by_label(&self, group: &str, subgroup: &str) -> Option<CategoryId> {
        self.labels.get(&label_key(group, subgroup)).copied()
    }

    /// "Did you mean …?" for a slug that is not known.
    pub(super) fn suggest_slug(&self, slug: &str) -> String {
        did_you_mean(slug, self.slugs.keys().map(String::as_str))
    }

    /// "Did you mean …?" for a publisher's label that is not known: group and subgroup, as findings show them.
    pub(super) fn suggest_label(&self, label: &str) -> String {
        let labelled = self.list.iter().filter(|c| !c.source_subgroup.is_empty());
        let labels: Vec<String> = labelled
            .map(|c| format!("{} / {}", c.source_group, c.source_subgroup))
            .collect();
        did_you_mean(label, labels.iter().map(String::as_str))
    }
}

pub(super) fn label_key(group: &str, subgroup: &str) -> (String, String) {
    (group.to_lowercase(), subgroup.to_lowercase())
}

/// Checks the rows of a `categories.csv` and puts each group before its subgroups.
pub(super) fn categories(
    rows: &[RawCategory],
    total: Category,
    site: &Site,
    findings: &mut Findings,
) -> Categories {
    let mut seen: BTreeMap<&str, &RawCategory> = BTreeMap::new();
    for row in rows {
        let slug = row.slug.text.as_str();
        check_slug(&row.slug, findings);
        if seen.insert(slug, row).is_some() || slug == total.slug {
            findings.error(
                Code::DuplicateKey,
                row.slug.place.clone(),
                format!("The slug `{slug}` stands twice."),
                "Give each category a slug of its own: its name in web addresses.",
            );
        }
        if row.name.in_language(&site.default_language).is_none() {
            findings.error(
                Code::MissingText,
                row.name_place.clone(),
                format!("The category `{slug}` has no name."),
                "Fill in the column `name`.",
            );
        }
    }
    let (flags, others): (Vec<&RawCategory>, Vec<&RawCategory>) =
        rows.iter().partition(|row| is_flag(row, findings));
    let groups = others.iter().filter(|row| row.parent.text.is_empty());
    let mut list = vec![total];
    for group in groups.clone() {
        let id = CategoryId::new(list.len());
        list.push(category(group, Some(CategoryId::TOTAL)));
        let parts = others
            .iter()
            .filter(|row| row.parent.text == group.slug.text && !row.slug.text.is_empty());
        list.extend(parts.map(|row| category(row, Some(id))));
    }
    let slugs: Vec<&str> = groups.map(|group| group.slug.text.as_str()).collect();
    for row in &others {
        let parent = row.parent.text.as_str();
        if !parent.is_empty() && !slugs.contains(&parent) {
            tell_no_group(row, &slugs, &flags, findings);
            list.push(category(row, Some(CategoryId::TOTAL)));
        }
    }
    list.extend(flags.iter().map(|row| category(row, None)));
    Categories::new(list)
}

/// Whether a row is a flag: a category that cuts across groups.
fn is_flag(row: &RawCategory, findings: &mut Findings) -> bool {
    let (slug, flag) = (row.slug.text.as_str(), row.flag.text.as_str());
    if !["", "yes", "no"].contains(&flag) {
        findings.error(
            Code::BadSetting,
            row.flag.place.clone(),
            format!("The column `flag` cannot hold `{flag}`."),
            "Write `yes` if the category cuts across groups. Else leave the cell blank.",
        );
    }
    if flag == "yes" && !row.parent.text.is_empty() {
        findings.error(
            Code::BadSetting,
            row.parent.place.clone(),
            format!("`{slug}` is a flag, so it can be part of no group. Its figures are in the figures of groups already."),
            "Leave the column `parent` blank. If the category is a part of this group alone, take the flag out.",
        );
    }
    flag == "yes"
}

fn tell_no_group(
    row: &RawCategory,
    groups: &[&str],
    flags: &[&RawCategory],
    findings: &mut Findings,
) {
    let parent = row.parent.text.as_str();
    let message = if flags.iter().any(|flag| flag.slug.text == parent) {
        format!("`{parent}` is a flag: it has no parts.")
    } else {
        format!("There is no group with the slug `{parent}`.")
    };
    findings.error(
        Code::BadReference,
        row.parent.place.clone(),
        message,
        format!(
            "{}Use the slug of a group: a row whose own parent is blank.",
            did_you_mean(parent, groups.iter().copied())
        ),
    );
}

/// A category as its row has it. A slug that an address cannot carry is made into one that it can: it has been told.
fn category(row: &RawCategory, parent: Option<CategoryId>) -> Category {
    let slug = row.slug.text.as_str();
    Category {
        slug: if is_slug(slug) {
            slug.to_owned()
        } else {
            slug_of(slug)
        },
        parent,
        name: row.name.clone(),
        definition: row.definition.clone(),
        source_group: row.source_group.clone(),
        source_subgroup: row.source_subgroup.clone(),
    }
}

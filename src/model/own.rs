//! Areas and categories that come from the files themselves: wards, or labels that nobody has put into a tree yet.

use super::area::{Area, AreaKind, Areas};
use super::category::{Categories, Category, CategoryId, label_key};
use super::slug::slug_of;
use crate::config::{Site, Text};
use crate::load::{CategoryLabel, RawEdition};
use std::collections::{BTreeMap, BTreeSet};

/// The codes and names in the files as areas, all counting into the site's police area, which stands first and
/// may have rows of its own.
pub(super) fn areas(editions: &[RawEdition], shared: &Areas, site: &Site) -> Areas {
    let whole = shared.whole().map(|id| Area {
        parent: None,
        ..shared.get(id).clone()
    });
    let mut list: Vec<Area> = whole.into_iter().collect();
    let above = Areas::new(list.clone(), &site.default_language);
    let parent = above.whole();
    let mut codes = BTreeSet::new();
    for label in editions.iter().flat_map(|edition| &edition.areas) {
        let code = if label.code.is_empty() {
            &label.name
        } else {
            &label.code
        };
        if above.by_spelling(code).is_none() && codes.insert(code.clone()) {
            list.push(Area {
                code: code.clone(),
                kind: AreaKind::Ward,
                slug: slug_of(&format!("{} {code}", label.name)),
                name: Text::new([(site.default_language.as_str(), label.name.as_str())]),
                parent,
                mapped: false,
                tile: None,
                rate_caution: Text::default(),
            });
        }
    }
    Areas::new(list, &site.default_language)
}

/// The labels in the files as a tree: groups in the order of their first row. A group whose only subgroup has its
/// name is one category; a row of a group without a subgroup has the group's own figures.
pub(super) fn categories(editions: &[RawEdition], total: Category, site: &Site) -> Categories {
    let mut groups: Vec<(&str, Vec<&CategoryLabel>)> = Vec::new();
    let mut seen = BTreeSet::new();
    for label in editions.iter().flat_map(|edition| &edition.categories) {
        if seen.insert(label_key(&label.group, &label.subgroup)) {
            match groups
                .iter_mut()
                .find(|(group, _)| group.eq_ignore_ascii_case(&label.group))
            {
                Some((_, parts)) => parts.push(label),
                None => groups.push((&label.group, vec![label])),
            }
        }
    }
    let mut slugs: BTreeMap<String, usize> = BTreeMap::from([(total.slug.clone(), 1)]);
    let mut list = vec![total];
    for (group, mut parts) in groups {
        if parts.len() > 1 {
            parts.retain(|part| !part.subgroup.is_empty());
        }
        let single = parts.len() == 1
            && parts
                .iter()
                .all(|part| part.subgroup.is_empty() || part.subgroup.eq_ignore_ascii_case(group));
        let mut parent = CategoryId::TOTAL;
        if !single && !group.is_empty() {
            parent = CategoryId::new(list.len());
            list.push(category(
                group,
                group,
                "",
                CategoryId::TOTAL,
                &mut slugs,
                site,
            ));
        }
        for part in parts {
            let name = if part.subgroup.is_empty() {
                &part.group
            } else {
                &part.subgroup
            };
            list.push(category(
                name,
                &part.group,
                &part.subgroup,
                parent,
                &mut slugs,
                site,
            ));
        }
    }
    Categories::new(list)
}

fn category(
    name: &str,
    group: &str,
    subgroup: &str,
    parent: CategoryId,
    slugs: &mut BTreeMap<String, usize>,
    site: &Site,
) -> Category {
    let slug = slug_of(name);
    let times = slugs
        .entry(slug.clone())
        .and_modify(|n| *n += 1)
        .or_insert(1);
    let slug = if *times > 1 {
        format!("{slug}-{times}")
    } else {
        slug
    };
    Category {
        slug,
        parent: Some(parent),
        name: Text::new([(site.default_language.as_str(), name)]),
        definition: Text::default(),
        source_group: group.to_owned(),
        source_subgroup: subgroup.to_owned(),
    }
}

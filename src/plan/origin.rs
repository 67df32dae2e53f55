//! The source that gives an output its address: where a finding about it points to.

use super::{FileTarget, PageId, Target};
use crate::diagnostic::Place;
use crate::load::Theme;
use crate::model::Catalogue;

/// The file to name where two outputs collide: one of `content/`, if there is one.
pub(super) fn place(a: Target, b: Target, catalogue: &Catalogue, theme: &Theme) -> Place {
    let is_content = |target| {
        matches!(
            target,
            Target::Page {
                page: PageId::Content(_),
                ..
            } | Target::File(FileTarget::Attachment(_))
        )
    };
    let told = if is_content(b) { b } else { a };
    origin(told, catalogue, theme)
}

/// The source that gives an output its address.
pub(super) fn origin(target: Target, catalogue: &Catalogue, theme: &Theme) -> Place {
    let dataset = |id| &catalogue.dataset(id).name;
    let edition = |id, edition: u16| {
        let edition = catalogue.dataset(id).editions.get(usize::from(edition));
        let edition = edition.map_or("", |edition| edition.name.as_str());
        Place::file(format!("data/{}/editions/{edition}", dataset(id)))
    };
    let page = match target {
        Target::Page { page, .. } => page,
        Target::File(file) | Target::InWords { file, .. } => match file {
            FileTarget::Asset(index) => {
                let asset = theme.assets.get(usize::from(index));
                return Place::file(
                    asset.map_or_else(|| "themes".into(), |asset| asset.path.clone()),
                );
            }
            FileTarget::Attachment(index) => {
                return Place::file(catalogue.attachments[usize::from(index)].path.clone());
            }
            FileTarget::Whole(id, number)
            | FileTarget::Years(id, number)
            | FileTarget::AreasGeoJson(id, number)
            | FileTarget::Revisions(id, number) => {
                number.map_or(PageId::Dataset(id), |number| PageId::Edition(id, number))
            }
            FileTarget::Crosstab(id, number) => number.map_or(PageId::Crosstab(id), |number| {
                PageId::CrosstabEdition(id, number)
            }),
            FileTarget::Measure(id, _) => PageId::Readings(id, None),
            FileTarget::Readings(id, number) => PageId::Readings(id, number),
            FileTarget::Scheme(file) => file.beside(catalogue).0,
            FileTarget::Disclosures(file) => file.beside(catalogue).0,
            FileTarget::Consultations(file) => file.beside(catalogue).0,
            FileTarget::Local(file) => file.beside(catalogue).0,
            FileTarget::Standards(file) => file.beside(catalogue).0,
            _ => PageId::Home,
        },
    };
    match page {
        PageId::Content(index) => {
            let page = &catalogue.pages[usize::from(index)];
            Place::file(page.original.path.clone())
        }
        PageId::Dataset(id) | PageId::Revisions(id) => {
            Place::file(format!("data/{}/dataset.toml", dataset(id)))
        }
        PageId::Edition(id, number) => edition(id, number),
        PageId::Crosstab(id) => {
            Place::file(format!("data/{}/dataset.toml", catalogue.crosstab(id).name))
        }
        PageId::CrosstabEdition(id, number) => {
            let crosstab = catalogue.crosstab(id);
            let edition = &crosstab.editions[usize::from(number)].name;
            Place::file(format!("data/{}/editions/{edition}", crosstab.name))
        }
        PageId::Readings(id, _) | PageId::Measure(id, _) => {
            let name = &catalogue.performance(id).name;
            Place::file(format!("data/{name}/dataset.toml"))
        }
        PageId::Scheme(page) => page.origin(catalogue),
        PageId::Disclosures(page) => page.origin(catalogue),
        PageId::Consultations(page) => page.origin(catalogue),
        PageId::Local(page) => page.origin(catalogue),
        PageId::Standards(page) => page.origin(catalogue),
        _ => Place::file("data/geography/areas.csv"),
    }
}

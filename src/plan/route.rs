//! Routes: where each page and file stands.

use super::target::{FileTarget, PageId, Scope, Target};
use crate::load::Theme;
use crate::model::{Catalogue, CategoryId, DatasetId, PerformanceId};

/// Knows the address of everything.
#[derive(Clone, Copy, Debug)]
pub struct Routes<'a> {
    catalogue: &'a Catalogue,
    /// The part of every address before the site's own root.
    base_path: &'a str,
    /// The position of the default language in the settings.
    default_language: usize,
}

impl<'a> Routes<'a> {
    /// The routes of a catalogue.
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let site = &catalogue.site;
        let default = site
            .languages
            .iter()
            .position(|language| language.code == site.default_language);
        Self {
            catalogue,
            base_path: site.base_path(),
            default_language: default.unwrap_or(0),
        }
    }

    /// The address of a page below the host: `/pl/boroughs/camden/`, with the base path before it.
    pub fn page(&self, page: PageId, language: usize) -> String {
        let mut url = String::with_capacity(64);
        url.push_str(self.base_path);
        url.push('/');
        self.write_page(&mut url, page, language);
        url
    }

    /// The whole address of a page, with scheme and host.
    pub fn absolute_page(&self, page: PageId, language: usize) -> String {
        let mut url = self.catalogue.site.base_url.clone();
        url.push('/');
        self.write_page(&mut url, page, language);
        url
    }

    /// The path of a page's file below the published root.
    pub fn page_file(&self, page: PageId, language: usize) -> String {
        let mut path = String::new();
        self.write_page(&mut path, page, language);
        if page != PageId::NotFound {
            path.push_str("index.html");
        }
        path
    }

    fn write_page(self, url: &mut String, page: PageId, language: usize) {
        if language != self.default_language
            && let Some(language) = self.catalogue.site.languages.get(language)
        {
            url.push_str(&language.code);
            url.push('/');
        }
        let lead = self.catalogue.lead();
        let area = |id| lead.areas.get(id).slug.as_str();
        let category = |id| lead.categories.get(id).slug.as_str();
        let mut parts = |parts: &[&str]| {
            for part in parts {
                url.push_str(part);
                url.push('/');
            }
        };
        match page {
            PageId::Home => {}
            PageId::Boroughs => parts(&["boroughs"]),
            PageId::Borough(id) => parts(&["boroughs", area(id)]),
            PageId::BoroughOffence(id, offence) => {
                parts(&["boroughs", area(id), category(offence)]);
            }
            PageId::Offences => parts(&["crime"]),
            PageId::Offence(id) => parts(&["crime", category(id)]),
            PageId::Catalogue => parts(&["data"]),
            PageId::Dataset(id) => parts(&["data", &self.catalogue.dataset(id).name]),
            PageId::Edition(id, edition) => {
                let dataset = self.catalogue.dataset(id);
                parts(&[
                    "data",
                    &dataset.name,
                    &dataset.editions[usize::from(edition)].name,
                ]);
            }
            PageId::Revisions(id) => {
                parts(&["data", &self.catalogue.dataset(id).name, "revisions"]);
            }
            PageId::Crosstab(id) => parts(&["data", &self.catalogue.crosstab(id).name]),
            PageId::CrosstabEdition(id, edition) => {
                let crosstab = self.catalogue.crosstab(id);
                let edition = &crosstab.editions[usize::from(edition)].name;
                parts(&["data", &crosstab.name, edition]);
            }
            PageId::Performance => parts(&["performance"]),
            PageId::Measure(id, measure) => {
                let measure = self.catalogue.performance(id).measure(measure);
                parts(&["performance", &measure.slug]);
            }
            PageId::Readings(id, None) => parts(&["data", &self.catalogue.performance(id).name]),
            PageId::Readings(id, edition) => {
                let name = &self.catalogue.performance(id).name;
                parts(&["data", name, self.edition_name(id, edition)]);
            }
            PageId::Scheme(page) => parts(&page.parts(self.catalogue)),
            PageId::Disclosures(page) => parts(&page.parts(self.catalogue)),
            PageId::Consultations(page) => parts(&page.parts(self.catalogue)),
            PageId::Local(page) => parts(&page.parts(self.catalogue)),
            PageId::Standards(page) => parts(&page.parts(self.catalogue)),
            PageId::Content(index) => parts(&[&self.catalogue.pages[usize::from(index)].route]),
            PageId::Languages => parts(&["languages"]),
            PageId::NotFound => url.push_str("404.html"),
        }
    }

    /// The path of a file below the published root; of one that has words, that in a language.
    pub fn file(&self, file: FileTarget, language: usize, theme: &Theme) -> String {
        let records = |(page, name): (PageId, String)| {
            let mut path = String::new();
            let own = file.has_words().then_some(language);
            self.write_page(&mut path, page, own.unwrap_or(self.default_language()));
            path + &name
        };
        let beside = |page: PageId, name: &str| {
            let mut path = String::new();
            self.write_page(&mut path, page, self.default_language());
            path + name
        };
        match file {
            FileTarget::Figures(scope) => beside(scope_page(scope), "figures.csv"),
            FileTarget::Outlines => "maps/areas.svg".to_owned(),
            FileTarget::Map(CategoryId::TOTAL) => beside(PageId::Offences, "map.svg"),
            FileTarget::Map(offence) => beside(PageId::Offence(offence), "map.svg"),
            FileTarget::Whole(id, edition) => {
                let dataset = self.catalogue.dataset(id);
                let name = match edition {
                    Some(edition) => format!(
                        "{}-{}.csv",
                        dataset.name,
                        dataset.editions[usize::from(edition)].name
                    ),
                    None => format!("{}.csv", dataset.name),
                };
                beside(dataset_page(id, edition), &name)
            }
            FileTarget::Years(id, edition) => beside(dataset_page(id, edition), "years.csv"),
            FileTarget::AreasGeoJson(id, edition) => {
                beside(dataset_page(id, edition), "areas.geojson")
            }
            FileTarget::Revisions(id, edition) => {
                beside(dataset_page(id, edition), "revisions.csv")
            }
            FileTarget::Crosstab(id, None) => {
                let name = &self.catalogue.crosstab(id).name;
                beside(PageId::Crosstab(id), &format!("{name}.csv"))
            }
            FileTarget::Crosstab(id, Some(edition)) => {
                let crosstab = self.catalogue.crosstab(id);
                let number = &crosstab.editions[usize::from(edition)].name;
                let file = format!("{}-{number}.csv", crosstab.name);
                beside(PageId::CrosstabEdition(id, edition), &file)
            }
            FileTarget::Measure(id, measure) => beside(PageId::Measure(id, measure), "figures.csv"),
            FileTarget::Readings(id, edition) => {
                let name = &self.catalogue.performance(id).name;
                let file = match edition {
                    Some(_) => format!("{name}-{}.csv", self.edition_name(id, edition)),
                    None => format!("{name}.csv"),
                };
                beside(PageId::Readings(id, edition), &file)
            }
            FileTarget::Scheme(file) => records(file.beside(self.catalogue)),
            FileTarget::Disclosures(file) => records(file.beside(self.catalogue)),
            FileTarget::Consultations(file) => records(file.beside(self.catalogue)),
            FileTarget::Local(file) => records(file.beside(self.catalogue)),
            FileTarget::Standards(file) => records(file.beside(self.catalogue)),
            FileTarget::Asset(index) => {
                theme
                    .assets
                    .get(usize::from(index))
                    .map_or_else(String::new, |asset| {
                        let (stem, ending) =
                            asset.name.rsplit_once('.').unwrap_or((&asset.name, "bin"));
                        format!("assets/{stem}-{}.{ending}", asset.digest.short())
                    })
            }
            FileTarget::Attachment(index) => {
                self.catalogue.attachments[usize::from(index)].route.clone()
            }
            FileTarget::Sitemap(0) => "sitemap.xml".to_owned(),
            FileTarget::Sitemap(part) => format!("sitemap-{part}.xml"),
            FileTarget::Robots => "robots.txt".to_owned(),
            FileTarget::Series(CategoryId::TOTAL) => beside(PageId::Boroughs, "series.json"),
            FileTarget::Series(offence) => beside(PageId::Offence(offence), "series.json"),
        }
    }

    /// The name of an edition of performance; the newest one's, if none is meant.
    fn edition_name(&self, id: PerformanceId, edition: Option<u16>) -> &'a str {
        let dataset = self.catalogue.performance(id);
        let number = edition.map_or(dataset.newest(), usize::from);
        &dataset.editions[number].name
    }

    /// The address of a file below the host; of one that has words, that in a language.
    pub fn file_url(&self, file: FileTarget, language: usize, theme: &Theme) -> String {
        format!("{}/{}", self.base_path, self.file(file, language, theme))
    }

    /// The address of an output below the host; of a page, or a file that has words, that in a language.
    pub fn target(&self, target: Target, language: usize, theme: &Theme) -> String {
        match target {
            Target::Page { page, .. } => self.page(page, language),
            Target::File(file) | Target::InWords { file, .. } => {
                self.file_url(file, language, theme)
            }
        }
    }

    /// The part of every address before the site's own root.
    pub fn base_path(&self) -> &'a str {
        self.base_path
    }

    /// The position of the default language in the settings.
    pub fn default_language(&self) -> usize {
        self.default_language
    }
}

fn dataset_page(id: DatasetId, edition: Option<u16>) -> PageId {
    edition.map_or(PageId::Dataset(id), |edition| PageId::Edition(id, edition))
}

/// The page that a scope's figures stand beside.
fn scope_page(scope: Scope) -> PageId {
    match scope {
        Scope::Areas => PageId::Boroughs,
        Scope::Categories => PageId::Offences,
        Scope::Area(area) => PageId::Borough(area),
        Scope::Category(category) => PageId::Offence(category),
        Scope::AreaCategory(area, category) => PageId::BoroughOffence(area, category),
    }
}

//! A site that is ready to produce its outputs.

use super::documents::{
    check_addresses, check_documents, check_linked, check_personal_data, check_records, check_roles,
};
use super::{Observer, Request};
use crate::config::{Site as Settings, config};
use crate::derive::{Insights, derive};
use crate::diagnostic::Findings;
use crate::figure::{Moment, Month};
use crate::load::{Loaded, Theme, load};
use crate::locale::{Locale, locales};
use crate::model::{Catalogue, embargo, model, review};
use crate::plan::{Plan, Target, plan};
use crate::render::{Engine, check_markdown};
use crate::source::Snapshot;
use crate::view::{Coverage, Scene, coverage, shell};
use std::ops::RangeInclusive;

/// Everything that outputs are made from. It does not change while they are made.
pub struct Site {
    pub(super) catalogue: Catalogue,
    pub(super) theme: Theme,
    pub(super) plan: Plan,
    pub(super) engine: Engine,
    insights: Insights,
    locales: Vec<Locale>,
    now: Moment,
}

impl Site {
    /// Reads, links and derives a site and plans its outputs. Nothing, if mistakes stand in the way of even trying.
    pub fn prepare(
        snapshot: Snapshot,
        request: &Request,
        observer: &dyn Observer,
        findings: &mut Findings,
    ) -> Option<Self> {
        observer.stage("load");
        let settings = config(
            &snapshot,
            &request.settings,
            request.base_url.as_deref(),
            findings,
        )?;
        let mut loaded = load(&snapshot, &settings, findings);
        drop(snapshot);
        check_prose(&loaded, findings);
        review(&settings, request.today(), findings);
        check_documents(&loaded, findings);
        check_personal_data(&loaded, &settings, findings);
        check_records(&loaded, &settings, findings);
        check_roles(&loaded, findings);
        embargo(&loaded, request.today(), findings);
        let theme = std::mem::take(&mut loaded.theme);
        observer.stage("model");
        let Some(catalogue) = model(loaded, settings.clone(), findings) else {
            check_theme(&settings, &theme, findings);
            return None;
        };
        catalogue.due(request.now, findings);
        observer.stage("derive");
        let insights = derive(&catalogue);
        observer.stage("plan");
        let locales = locales(&catalogue.site, &theme, &months(&catalogue), findings);
        if locales.len() < catalogue.site.languages.len() {
            Engine::new(&theme, Vec::new(), findings);
            return None;
        }
        let plan = plan(&catalogue, &theme, findings);
        check_addresses(&catalogue, &plan, findings);
        check_linked(&catalogue, &plan, &theme, findings);
        let scene = Scene {
            catalogue: &catalogue,
            insights: &insights,
            plan: &plan,
            theme: &theme,
            locales: &locales,
            now: request.now,
        };
        let shells = locales.iter().map(|locale| shell(&scene, locale)).collect();
        let engine = Engine::new(&theme, shells, findings);
        Some(Self {
            catalogue,
            theme,
            plan,
            engine,
            insights,
            locales,
            now: request.now,
        })
    }

    /// What views are made from.
    pub(super) fn scene(&self) -> Scene<'_> {
        let Self {
            catalogue,
            insights,
            plan,
            theme,
            locales,
            now,
            ..
        } = self;
        Scene {
            catalogue,
            insights,
            plan,
            theme,
            locales,
            now: *now,
        }
    }

    /// The catalogue that outputs are made from.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The figures that outputs are made from.
    pub fn insights(&self) -> &Insights {
        &self.insights
    }

    /// The outputs, in order.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// When something on the site changes next by the clock alone, within the day of the build or later.
    pub fn next_change(&self) -> Option<Moment> {
        self.catalogue.next_change(self.now)
    }

    /// What each language has, in the order of the settings.
    pub fn translations(&self) -> Vec<Coverage> {
        let scene = self.scene();
        let languages = 0..self.locales.len();
        languages
            .map(|language| coverage(&scene, language))
            .collect()
    }

    /// How many of the outputs are pages.
    pub fn page_count(&self) -> usize {
        self.plan
            .outputs
            .iter()
            .filter(|planned| matches!(planned.target, Target::Page { .. }))
            .count()
    }
}

/// Checks the Markdown of pages and notes for what stands wrong there on whatever page it is shown.
fn check_prose(loaded: &Loaded, findings: &mut Findings) {
    for page in &loaded.pages {
        check_markdown(&page.body, page.lines_before, findings);
    }
    for (_, note) in loaded.datasets.iter().flat_map(|dataset| &dataset.notes) {
        check_markdown(note, 0, findings);
    }
}

/// Checks messages and templates where there are no figures to fill them with.
fn check_theme(settings: &Settings, theme: &Theme, findings: &mut Findings) {
    if let Some(month) = Month::new(2000, 1) {
        locales(settings, theme, &(month..=month), findings);
    }
    Engine::new(theme, Vec::new(), findings);
}

/// All months that pages may name: those of the figures, of the two years before the first of them, and of the breaks.
fn months(catalogue: &Catalogue) -> RangeInclusive<Month> {
    let lead = catalogue.lead().latest().observed.shape();
    let others = catalogue.datasets.iter().flat_map(|dataset| {
        let editions = dataset.editions.iter().flat_map(|edition| {
            let shape = edition.observed.shape();
            [shape.first.plus(-24), shape.last()]
        });
        editions.chain(dataset.breaks.iter().map(|b| b.date))
    });
    let tables = catalogue.crosstabs.iter().flat_map(|crosstab| {
        let periods = crosstab.editions.iter().map(|edition| edition.period);
        periods.flat_map(|period| [period.first(), period.last()])
    });
    let readings = catalogue.performance.iter().flat_map(|dataset| {
        let months = dataset
            .editions
            .iter()
            .flat_map(|edition| [edition.first.plus(-24), edition.last]);
        months.chain(dataset.breaks.iter().map(|b| b.date))
    });
    others
        .chain(tables)
        .chain(readings)
        .chain(catalogue.consultations.months())
        .chain(catalogue.disclosures.months())
        .fold(lead.first..=lead.last(), |range, month| {
            month.min(*range.start())..=month.max(*range.end())
        })
}

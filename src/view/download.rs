//! Downloads: the rows of CSV files, from the same figures as the pages. They are the same in every language.

use crate::derive::{Insights, Rate, denominator};
use crate::figure::{Fixed, Mark, Marker, Period, Value};
use crate::model::{AreaId, AreaKind, Catalogue, CategoryId, Dataset, DatasetId, Residents};
use crate::plan::{Plan, Scope};
use std::borrow::Cow;

/// What a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The dataset's own measure.
    Count,
    /// The same for each 1,000 residents.
    PerThousand,
}

/// A figure in a file: a number with its decimal places, or a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureRow<'a> {
    /// The area's code.
    pub area_code: &'a str,
    /// The area's name in the default language.
    pub area_name: &'a str,
    /// The category's slug.
    pub category: &'a str,
    /// The category's name in the default language.
    pub category_name: &'a str,
    /// What is counted.
    pub measure: Measure,
    /// The dataset's name for what it counts.
    pub measure_name: &'a str,
    /// The month or the twelve months.
    pub period: Period,
    /// The number, or why there is none.
    pub value: Result<Fixed, Marker>,
    /// What must be known of the number.
    pub mark: Option<Mark>,
    /// The dataset.
    pub dataset: &'a str,
    /// The edition.
    pub edition: &'a str,
    /// What a rate is made with; nothing beside a count.
    pub residents: Option<&'a Residents>,
}

#[derive(Clone, Copy)]
struct Source<'a> {
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: DatasetId,
    edition: usize,
}

impl<'a> Source<'a> {
    fn dataset(&self) -> &'a Dataset {
        self.catalogue.dataset(self.id)
    }

    fn row(
        &self,
        area: AreaId,
        category: CategoryId,
        measure: Measure,
        period: Period,
        value: Result<Fixed, Marker>,
    ) -> FigureRow<'a> {
        let dataset = self.dataset();
        let language = &self.catalogue.site.default_language;
        let (area, category) = (dataset.areas.get(area), dataset.categories.get(category));
        FigureRow {
            area_code: &area.code,
            area_name: area.name.in_language(language).unwrap_or_default(),
            category: &category.slug,
            category_name: category.name.in_language(language).unwrap_or_default(),
            measure,
            measure_name: &dataset.measure,
            period,
            value,
            dataset: &dataset.name,
            edition: &dataset.editions[self.edition].name,
            residents: None,
            mark: None,
        }
    }

    fn count(
        &self,
        area: AreaId,
        category: CategoryId,
        period: Period,
        value: Value,
    ) -> FigureRow<'a> {
        FigureRow {
            mark: value.mark(),
            ..self.row(
                area,
                category,
                Measure::Count,
                period,
                value.number().map(Fixed::whole),
            )
        }
    }

    /// Figures of an area and category: first the counts, then the rates.
    fn with_rates(
        &self,
        area: AreaId,
        category: CategoryId,
        figures: impl Iterator<Item = (Period, Value)> + Clone,
        rows: &mut Vec<FigureRow<'a>>,
    ) {
        rows.extend(
            figures
                .clone()
                .map(|(period, value)| self.count(area, category, period, value)),
        );
        let residents = denominator(self.catalogue, self.dataset(), area);
        rows.extend(figures.map(|(period, value)| {
            let rate = match Rate::of(value, residents) {
                Rate::Known(ratio, ..) => Ok(ratio.round(1000, 1)),
                Rate::Absent(marker) => Err(marker),
            };
            FigureRow {
                residents: residents.ok(),
                mark: value.mark(),
                ..self.row(area, category, Measure::PerThousand, period, rate)
            }
        }));
    }

    /// The latest year and the one before it.
    fn years(&self, area: AreaId, category: CategoryId, rows: &mut Vec<FigureRow<'a>>) {
        let figures = self.insights.edition(self.id, self.edition);
        let last = figures.span().1;
        let years = [last, last.plus(-12)].map(|last| {
            (
                Period::YearEnding(last),
                figures.year_ending(area, category, last),
            )
        });
        self.with_rates(area, category, years.into_iter(), rows);
    }

    fn months(&self, area: AreaId, category: CategoryId, rows: &mut Vec<FigureRow<'a>>) {
        let figures = self.insights.edition(self.id, self.edition);
        let months = figures
            .months()
            .map(Period::Month)
            .zip(figures.series(area, category).iter().copied());
        self.with_rates(area, category, months, rows);
    }
}

/// The rows of the file beside a page of the lead dataset.
pub fn figure_rows<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    plan: &Plan,
    scope: Scope,
) -> Vec<FigureRow<'a>> {
    let lead = catalogue.lead();
    let source = Source {
        catalogue,
        insights,
        id: catalogue.lead,
        edition: lead.editions.len() - 1,
    };
    let mut rows = Vec::new();
    let areas = || published_areas(lead, source.edition);
    let categories = || std::iter::once(CategoryId::TOTAL).chain(plan.offences.iter().copied());
    match scope {
        Scope::Areas => areas().for_each(|area| source.years(area, CategoryId::TOTAL, &mut rows)),
        Scope::Category(category) => {
            areas().for_each(|area| source.years(area, category, &mut rows));
            areas().for_each(|area| source.months(area, category, &mut rows));
            lead.areas
                .whole()
                .into_iter()
                .for_each(|area| source.earlier(area, category, &mut rows));
        }
        Scope::Categories | Scope::Area(_) => {
            let area = if let Scope::Area(area) = scope {
                Some(area)
            } else {
                lead.areas.whole()
            };
            if let Some(area) = area {
                categories().for_each(|category| source.years(area, category, &mut rows));
                categories().for_each(|category| source.months(area, category, &mut rows));
                source.earlier(area, CategoryId::TOTAL, &mut rows);
            }
        }
        Scope::AreaCategory(area, category) => {
            source.years(area, category, &mut rows);
            source.months(area, category, &mut rows);
            source.earlier(area, category, &mut rows);
        }
    }
    rows
}

impl<'a> Source<'a> {
    /// The months of a joined line that the newest edition does not have.
    fn earlier(&self, area: AreaId, category: CategoryId, rows: &mut Vec<FigureRow<'a>>) {
        let lead = self.dataset();
        let (code, slug) = (
            &lead.areas.get(area).code,
            &lead.categories.get(category).slug,
        );
        for part in self.insights.joined(self.catalogue, area, category) {
            if (part.dataset, part.edition) == (self.id, self.edition) {
                continue;
            }
            let source = Source {
                catalogue: self.catalogue,
                insights: self.insights,
                id: part.dataset,
                edition: part.edition,
            };
            let dataset = source.dataset();
            let Some((area, category)) = dataset
                .areas
                .by_code(code)
                .zip(dataset.categories.by_slug(slug))
            else {
                continue;
            };
            let months = (0..).map(|n| Period::Month(part.first.plus(n)));
            rows.extend(
                months
                    .zip(part.values)
                    .map(|(period, value)| source.count(area, category, period, *value)),
            );
        }
    }
}

/// The areas that an edition has figures for: the whole, then its parts in the order of the file.
fn published_areas(dataset: &Dataset, edition: usize) -> impl Iterator<Item = AreaId> + '_ {
    let rows = &dataset.editions[edition].areas;
    let areas = dataset
        .areas
        .iter()
        .filter(move |(id, area)| rows.contains(id) || area.kind == AreaKind::PoliceArea);
    areas.map(|(id, _)| id)
}

/// Every figure of an edition as it was published, area by category by month; sums only where the file itself has them,
/// so that nothing stands twice.
pub fn whole_rows<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: DatasetId,
    edition: Option<u16>,
) -> impl Iterator<Item = FigureRow<'a>> {
    let edition = edition.map_or(catalogue.dataset(id).editions.len() - 1, usize::from);
    let source = Source {
        catalogue,
        insights,
        id,
        edition,
    };
    let published = &source.dataset().editions[edition];
    let pairs = published.areas.iter().flat_map(|area| {
        published
            .categories
            .iter()
            .map(move |category| (*area, *category))
            .filter(|pair| published.publishes(*pair))
    });
    let figures = insights.edition(id, edition);
    pairs.flat_map(move |(area, category)| {
        let months = figures
            .months()
            .map(Period::Month)
            .zip(figures.series(area, category));
        months.map(move |(period, value)| source.count(area, category, period, *value))
    })
}

/// Sums of years of an edition: every area, the whole among them, by every category, the total among them. The years are
/// twelve months to the edition's last month and further back, then all calendar years and financial years that the
/// edition covers whole.
pub fn year_rows<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: DatasetId,
    edition: Option<u16>,
) -> impl Iterator<Item = FigureRow<'a>> {
    let edition = edition.map_or(catalogue.dataset(id).editions.len() - 1, usize::from);
    let source = Source {
        catalogue,
        insights,
        id,
        edition,
    };
    let dataset = source.dataset();
    let figures = insights.edition(id, edition);
    let (first, last) = figures.span();
    let ends = (0..=(first.until(last) / 12)).map(move |n| last.plus(-12 * n));
    let mut years: Vec<Period> = ends.map(Period::YearEnding).collect();
    years.retain(|year| figures.covers(*year));
    years.extend(figures.calendar_years());
    years.extend(figures.financial_years());
    let published = &dataset.editions[edition];
    let with_rows = move |id: CategoryId| id == CategoryId::TOTAL || published.covers(id);
    let categories = move || {
        dataset
            .categories
            .iter()
            .map(|(id, _)| id)
            .filter(move |id| with_rows(*id))
    };
    let pairs = published_areas(dataset, edition)
        .flat_map(move |area| categories().map(move |category| (area, category)));
    pairs.flat_map(move |(area, category)| {
        let years = years.clone().into_iter();
        years.map(move |year| {
            let value = figures.total((area, category), year);
            source.count(area, category, year, value)
        })
    })
}

impl FigureRow<'_> {
    /// The measure's name in data: `offences`, or `offences_per_1000_residents`.
    pub fn measure(&self) -> Cow<'_, str> {
        match self.measure {
            Measure::Count => self.measure_name.into(),
            Measure::PerThousand => format!("{}_per_1000_residents", self.measure_name).into(),
        }
    }
}

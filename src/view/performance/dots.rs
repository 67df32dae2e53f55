//! The latest figure of a survey in each area, as a dot in its interval. Areas stand in the order of their names, so that
//! the picture ranks nobody.

use super::tables::is_survey;
use super::{Desk, Subject};
use crate::derive::{Figure, Grid};
use crate::figure::Fixed;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, AreaKind};
use crate::plan::{FileTarget, PageId};
use crate::view::plot::{Strip, StripChart, StripMark, Tick};
use crate::view::scale::ticks;
use crate::view::{Link, RowHead};
use std::sync::Arc;

/// Intervals are shown with one decimal place, so figures and intervals are drawn with at least one.
const PLACES: u8 = 1;

impl<'a> Desk<'a> {
    /// Nothing, if this is no survey, or no two areas within the whole have figures.
    pub(super) fn readings_dots(
        &self,
        subject: &Subject<'a>,
        grid: &'a Grid,
    ) -> Option<StripChart> {
        let (dataset, period) = (subject.dataset, grid.last()?);
        if !is_survey(subject) {
            return None;
        }
        let whole = dataset.areas.whole();
        let areas = grid.areas.iter().copied().filter(|area| {
            Some(*area) != whole && dataset.areas.get(*area).kind != AreaKind::Unplaced
        });
        let mut areas: Vec<AreaId> = areas.collect();
        areas.sort_by_key(|area| self.words(&dataset.areas.get(*area).name));
        let places = subject.measure().decimals.max(PLACES);
        let found: Vec<(AreaId, &Figure)> = areas
            .into_iter()
            .filter_map(|area| Some((area, grid.get(area, period)?)))
            .collect();
        let units = |figure: &Figure| Some(figure.value().ok()?.round(1, places).units);
        let ends = |figure: &Figure| {
            let range = figure.range().ok()?;
            Some((
                Fixed::near(range.low, places).units,
                Fixed::near(range.high, places).units,
            ))
        };
        let high = |figure| ends(figure).map(|(_, high)| high).or(units(figure));
        let highest: Vec<i64> = found
            .iter()
            .filter_map(|(_, figure)| high(figure))
            .collect();
        let most = highest
            .iter()
            .copied()
            .max()
            .filter(|_| highest.len() > 1)?;
        let scale = 10_i64.pow(u32::from(places));
        let levels = ticks(most / scale + i64::from(most % scale > 0));
        let level = |at| Tick {
            at: at * scale,
            label: self.locale.count(at),
        };
        let chief = whole.and_then(|area| Some((area, grid.get(area, period)?)));
        let row = |(area, figure): &(AreaId, &Figure)| Strip {
            head: self.reading_head(subject, *area),
            value: units(figure),
            range: ends(figure),
            text: self.reading_words(subject, figure),
        };
        Some(StripChart {
            id: "dots".into(),
            title: self.dots_title(subject, grid),
            description: self.dots_words(subject, &found, chief),
            mark: StripMark::Dot,
            places,
            levels: levels.into_iter().map(level).collect(),
            rows: found.iter().map(row).collect(),
            reference: chief.and_then(|(_, figure)| units(figure)),
            mirrored: self.locale.is_rtl(),
            download: Some(Link {
                url: self.file_url(FileTarget::Measure(subject.id, subject.measure)),
                text: self.word(Word::DownloadCsv),
            }),
        })
    }

    fn dots_title(&self, subject: &Subject<'a>, grid: &Grid) -> String {
        let period = grid
            .last()
            .map_or(String::new(), |period| self.period(period));
        let name = self.words(&subject.measure().name);
        let said = [("name", Arg::Text(name)), ("period", Arg::Text(&period))];
        self.locale.say(Word::MeasureAreasTitle, &said)
    }

    /// How to read the picture, how far the figures go, and the figure of the whole.
    fn dots_words(
        &self,
        subject: &Subject<'a>,
        found: &[(AreaId, &Figure)],
        chief: Option<(AreaId, &Figure)>,
    ) -> String {
        let measure = subject.measure();
        let values = found.iter().filter_map(|(_, figure)| figure.value().ok());
        let shown = |value: crate::figure::Ratio| value.round(1, measure.decimals).units;
        let ends = [
            values.clone().min_by_key(|value| shown(*value)),
            values.max_by_key(|value| shown(*value)),
        ];
        let [low, high] =
            ends.map(|end| end.map_or(String::new(), |end| self.amount(measure, end)));
        let said = [("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
        let mut words = self.locale.say(Word::DotsDescription, &said);
        if found.iter().any(|(_, figure)| figure.range().is_ok()) {
            words.push(' ');
            words.push_str(&self.word(Word::DotsRanges));
        }
        if let Some((area, figure)) = chief
            && let Ok(value) = figure.value()
        {
            let value = self.amount(measure, value);
            let name = self.words(&subject.dataset.areas.get(area).name);
            let said = [("area", Arg::Text(name)), ("value", Arg::Text(&value))];
            words.push(' ');
            words.push_str(&self.locale.say(Word::DotsReference, &said));
        }
        words
    }

    /// An area's name, with a link to its page if it has one.
    pub(super) fn reading_head(&self, subject: &Subject<'a>, area: AreaId) -> RowHead {
        let dataset = subject.dataset;
        let shared = Arc::ptr_eq(&dataset.areas, &self.catalogue().lead().areas);
        let what = dataset.areas.get(area);
        let text = self.words(&what.name).to_owned();
        if shared && what.kind == AreaKind::Borough && what.parent.is_some() {
            let url = self.url(PageId::Borough(area));
            return RowHead::Link {
                url,
                text,
                level: 0,
            };
        }
        RowHead::Text(text)
    }

    /// "57% (52.1 to 61.8)", or the symbol in the place of a figure.
    fn reading_words(&self, subject: &Subject<'a>, figure: &Figure) -> String {
        let mut parts = Vec::new();
        if let Ok(value) = figure.value() {
            parts.push(self.amount(subject.measure(), value));
        }
        parts.extend(figure.marker().map(|marker| marker.symbol().to_owned()));
        if let Ok(range) = figure.range() {
            let ends = [range.low, range.high];
            let [low, high] = ends.map(|end| self.locale.fixed(Fixed::near(end, 1)));
            let said = [("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
            parts.push(format!("({})", self.locale.say(Word::RangeOf, &said)));
        }
        parts.join(" ")
    }
}

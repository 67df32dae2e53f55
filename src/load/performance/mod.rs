//! Datasets of performance: readings by area, measure and period, each with its file, line and column.

mod cell;
mod header;
mod period;
mod readings;
mod settings;

pub(super) use cell::decimal;
pub use readings::{RawReading, RawReadings};
pub(super) use settings::DecimalSign;
pub use settings::{
    PercentText, PeriodKind, RawMeasure, RawMeasureBreak, RawPerformanceSettings, RawSurvey,
    RepeatedRows, Unit, Whole,
};

use super::dataset::{LayoutKind, name};
use super::kind::{Kind, kind};
use super::theme::SourceText;
use crate::config::{Spanned, parse_toml};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::{Snapshot, SourceFile};

/// A dataset's files, read but not linked.
#[derive(Debug)]
pub struct RawPerformance {
    /// The folder's name.
    pub name: String,
    /// Where `dataset.toml` is.
    pub place: Place,
    /// The text of `dataset.toml`, to find places in.
    pub toml: SourceText,
    /// What `dataset.toml` says.
    pub settings: RawPerformanceSettings,
    /// The editions, in the order of their names.
    pub editions: Vec<RawReadings>,
}

impl RawPerformance {
    /// The place in `dataset.toml` of something that was read from it.
    pub fn place_of<T>(&self, spanned: &Spanned<T>) -> Place {
        let start = spanned.span().start;
        Place::offset(self.toml.path.clone(), &self.toml.text, start)
    }
}

fn files(snapshot: &Snapshot) -> impl Iterator<Item = &SourceFile> {
    let files = snapshot.below("data/");
    files.filter(|file| name(file).is_some() && kind(file) == Kind::Performance)
}

/// The names of all folders of readings, in order.
pub(super) fn names(snapshot: &Snapshot) -> Vec<String> {
    let names = files(snapshot).filter_map(name);
    names.map(str::to_owned).collect()
}

/// The datasets of performance, in the order of their names.
pub(super) fn performance(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawPerformance> {
    files(snapshot)
        .filter_map(|file| dataset(file, snapshot, findings))
        .collect()
}

fn dataset(
    file: &SourceFile,
    snapshot: &Snapshot,
    findings: &mut Findings,
) -> Option<RawPerformance> {
    let toml = SourceText::read(file, findings);
    let settings: RawPerformanceSettings = parse_toml(&toml.path, &toml.text, 1, findings)?;
    let layout = &settings.layout.kind;
    if *layout.get_ref() == LayoutKind::Wide {
        findings.error(
            Code::BadSetting,
            Place::offset(toml.path.clone(), &toml.text, layout.span().start),
            "Readings cannot be laid out as `wide`.",
            "Write `tidy` or `long`.",
        );
        return None;
    }
    let folder = file.path.as_str().strip_suffix("dataset.toml")?;
    let editions = readings::editions(&format!("{folder}editions/"), &settings, snapshot, findings);
    if editions.is_empty() {
        findings.error(
            Code::BadEdition,
            Place::file(file.path.shared()),
            "This dataset has no edition.",
            format!("Put its CSV file into a folder named by the last month that it covers: `{folder}editions/2026-06/`."),
        );
    }
    Some(RawPerformance {
        name: name(file)?.to_owned(),
        place: Place::file(file.path.shared()),
        toml,
        settings,
        editions,
    })
}

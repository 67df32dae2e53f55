//! What the log goes by: `exemptions.toml`, `bank-holidays.csv`, and `log.toml`.

use crate::config::{Spanned, Text};
use crate::diagnostic::Findings;
use crate::load::dataset::Source;
use crate::load::rows::rows_of;
use crate::load::table::Cell;
use crate::source::Snapshot;
use serde::Deserialize;

/// `exemptions.toml` as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExemptions {
    /// The sections of the law, in the order in which readers see them.
    #[serde(default)]
    pub exemptions: Vec<RawExemption>,
}

/// A section of the law by which information may be refused.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExemption {
    /// Its number after an `s`: `s31`.
    pub section: Spanned<String>,
    /// Its short name.
    pub name: Spanned<Text>,
    /// What it is for, in plain words.
    pub explanation: Spanned<Text>,
    /// What readers of an answer that names it are told.
    pub refusal: Spanned<Text>,
    /// `absolute`, `qualified` (needs a public-interest test) or `limit` (no exemption, but a limit to what must be done).
    pub kind: Spanned<String>,
    /// The address of the law's text.
    pub url: Option<Spanned<String>>,
}

/// `log.toml` as it stands in the file: where the entries come from, and what is to be said of all of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLog {
    /// Who answered the requests, and where the answers were first published.
    pub source: Source,
    /// What the entries here cover, and what they lack.
    pub coverage: Spanned<Text>,
    /// How to ask this body, after what the law says for all.
    pub how_to_ask: Option<Spanned<Text>>,
    /// The address where requests are made, or where it is explained.
    pub ask_url: Option<Spanned<String>>,
}

/// A row of `bank-holidays.csv`: a day that is no working day, though it is none of a weekend.
#[derive(Clone, Debug)]
pub struct RawHoliday {
    /// The day.
    pub day: Cell,
}

/// The rows of `bank-holidays.csv`, which a site need not have.
pub(super) fn holidays(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawHoliday> {
    let file = snapshot.get("data/disclosures/bank-holidays.csv");
    let read = |[day, ..]: [Cell; 3]| RawHoliday { day };
    rows_of(file, ["day", "name", "where?"], findings, read)
}

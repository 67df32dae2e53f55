//! `results.toml` as it stands in the file: what kind of exercise it was, who answered, and what was asked.

use crate::config::{Spanned, Text};
use crate::load::{Source, Zeros};
use serde::Deserialize;

/// `results.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawResultsSettings {
    /// What kind of exercise it was.
    pub kind: ResultsKind,
    /// How answers were collected and counted: each line is a note of its own.
    pub method: Text,
    /// What the results cannot tell: each line is a note of its own.
    pub limits: Text,
    /// Who published the results that these are taken from.
    pub source: Source,
    /// Whether they are made up, to show how the page works.
    #[serde(default)]
    pub example: bool,
    /// How the sample was drawn, if one was.
    pub survey: Option<Spanned<RawSample>>,
    /// How small counts are protected.
    pub disclosure: Option<RawResultsDisclosure>,
    /// How many answered, and by which way.
    #[serde(default)]
    pub answered: Vec<RawAnswered>,
    /// What answers are broken down by.
    #[serde(default)]
    pub groups: Vec<RawGroup>,
    /// What was asked, in the order of the page.
    pub questions: Vec<RawQuestion>,
}

/// What kind of exercise results come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ResultsKind {
    /// A weighted sample, which may estimate a population.
    Survey,
    /// Anybody could answer, and those who wished did.
    Open,
}

/// How a sample was drawn and weighted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSample {
    /// Whom the sample stands for.
    pub population: Text,
    /// What its weights make it like.
    #[serde(default)]
    pub weighted_by: Text,
    /// By how much the design widens an interval, as a factor of the variance; no interval without it.
    pub design_effect: Option<f64>,
}

/// How small counts are protected, and how few answers are too few.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawResultsDisclosure {
    /// Counts from 1 to one less than this are not published.
    pub threshold: Spanned<i64>,
    /// Whether zeros are published.
    #[serde(default)]
    pub zeros: Zeros,
    /// With fewer answers than this there is no percentage.
    pub smallest_base: Option<Spanned<i64>>,
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Respondents {
    /// People, each for themselves.
    Individuals,
    /// Bodies, each counted once.
    Organisations,
    /// People who sent words that a campaign had written.
    Campaign,
}

/// How many answered by one way.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnswered {
    /// Who.
    pub respondents: Respondents,
    /// The way: "Online form", "Letters".
    pub name: Text,
    /// How many.
    pub count: Spanned<i64>,
}

/// Something that answers are broken down by.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGroup {
    /// The name in files.
    pub id: Spanned<String>,
    /// The name that readers see.
    pub name: Text,
    /// Its values: everybody has one of them.
    pub values: Vec<RawGroupValue>,
}

/// A value of a group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGroupValue {
    /// The name in files.
    pub id: Spanned<String>,
    /// The name that readers see.
    pub name: Text,
}

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Asking {
    /// One answer of several.
    Single,
    /// One answer on a scale, whose order is kept.
    Scale,
    /// As many answers as apply.
    Several,
    /// An order among several things.
    Ranking,
    /// A number, perhaps counted in bands.
    Number,
    /// Words, which were sorted by theme.
    Text,
    /// A finding that its source gives in words alone.
    Words,
}

/// What an answer is, beside being one of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OptionRole {
    /// On the side of a scale that agrees.
    Positive,
    /// On the side of a scale that does not.
    Negative,
    /// The middle of a scale.
    Neutral,
    /// "Don't know".
    DontKnow,
    /// "Prefer not to say".
    PreferNotToSay,
}

/// A question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    /// The name in files.
    pub id: Spanned<String>,
    /// What it asks for.
    #[serde(rename = "type")]
    pub asking: Asking,
    /// The question as it was asked.
    pub wording: Text,
    /// Whom it was put to, in words; everybody, if it does not say.
    #[serde(default)]
    pub asked: Text,
    /// The answers to another question after which it was asked.
    pub follows: Option<RawFollows>,
    /// The kind of exercise, if it is not that of the whole.
    pub kind: Option<ResultsKind>,
    /// The answers, in order.
    #[serde(default)]
    pub options: Vec<RawOption>,
    /// How many ranks could be given; as many as there are options, if it does not say.
    pub ranks: Option<Spanned<i64>>,
    /// What a number counts, in words that may follow it.
    #[serde(default)]
    pub unit: Text,
    /// What readers should know of it.
    #[serde(default)]
    pub caveat: Text,
    /// The finding, in the words of its source.
    #[serde(default)]
    pub finding: Text,
    /// How many answered, where the source gives a finding in words.
    pub base: Option<Spanned<i64>>,
    /// What is known of how many answered.
    #[serde(default)]
    pub base_note: Text,
    /// What respondents wrote.
    #[serde(default)]
    pub quotes: Vec<RawQuote>,
}

/// The answers to another question after which a question was asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFollows {
    /// The other question.
    pub question: Spanned<String>,
    /// Its answers: whoever gave one of them was asked.
    pub options: Vec<Spanned<String>>,
}

/// An answer that could be given.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOption {
    /// The name in files.
    pub id: Spanned<String>,
    /// The name that readers see.
    pub name: Text,
    /// What it is, beside being one of several.
    pub role: Option<OptionRole>,
}

/// What one respondent wrote.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuote {
    /// The words.
    pub text: Spanned<Text>,
    /// Who wrote them.
    pub respondents: Respondents,
    /// Whether the respondent agreed that they are published.
    pub consent: Option<bool>,
    /// The role that looked for what gives the respondent away, and took it out.
    pub cleared_by: Option<Spanned<String>>,
    /// The role that answers for what looks like personal data and may stand.
    pub personal_data_cleared_by: Option<Spanned<String>>,
}

impl Respondents {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Individuals, Self::Organisations, Self::Campaign];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Individuals => "individuals",
            Self::Organisations => "organisations",
            Self::Campaign => "campaign",
        }
    }
}

impl ResultsKind {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Open => "open",
        }
    }
}

impl Asking {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Scale => "scale",
            Self::Several => "several",
            Self::Ranking => "ranking",
            Self::Number => "number",
            Self::Text => "text",
            Self::Words => "words",
        }
    }
}

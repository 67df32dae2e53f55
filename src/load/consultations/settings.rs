//! `settings.toml`: what holds for all consultations of a site.

use crate::config::{Spanned, Text};
use serde::Deserialize;

/// `data/consultations/settings.toml` as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationSettings {
    /// How people ask to be asked.
    pub sign_up: Option<RawSignUp>,
    /// Rules for how people are asked.
    #[serde(default)]
    pub rules: Vec<RawConsultationRule>,
}

/// How people ask to be asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSignUp {
    /// The postal address that the printed form goes to.
    pub contact: Spanned<String>,
    /// Where else to hand it in, or whom to call.
    pub words: Option<Spanned<Text>>,
    /// What is done with what people write.
    pub privacy: Spanned<Text>,
    /// The web page for those who would rather write there.
    pub url: Option<Spanned<String>>,
    /// Whether the addresses are made up.
    #[serde(default)]
    pub example: bool,
}

/// A rule for how people are asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationRule {
    /// The rule.
    pub text: Spanned<Text>,
    /// Who set it, and where that is said.
    pub source: Spanned<Text>,
}

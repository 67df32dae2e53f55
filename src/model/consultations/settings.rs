//! What holds for all consultations of a site: how people ask to be asked, and the rules.

use crate::config::Text;
use crate::load::{RawConsultationSettings, RawSignUp, Record};
use crate::model::clerk::Clerk;

/// How people ask to be asked.
#[derive(Clone, Debug)]
pub struct SignUp {
    /// The postal address that the printed form goes to.
    pub contact: String,
    /// Where else to hand it in, or whom to call.
    pub words: Option<Text>,
    /// What is done with what people write.
    pub privacy: Text,
    /// The web page for those who would rather write there.
    pub url: Option<String>,
    /// Whether the addresses are made up.
    pub example: bool,
}

/// A rule for how people are asked.
#[derive(Clone, Debug)]
pub struct ConsultationRule {
    /// The rule.
    pub text: Text,
    /// Who set it, and where that is said.
    pub source: Text,
}

/// Links `settings.toml`.
pub(super) fn settings(
    record: Option<&Record<RawConsultationSettings>>,
    clerk: &mut Clerk<'_, '_>,
) -> (Option<SignUp>, Vec<ConsultationRule>) {
    let Some(record) = record else {
        return (None, Vec::new());
    };
    let sign_up = record.says.sign_up.as_ref();
    let sign_up = sign_up.map(|raw| self::sign_up(record, raw, clerk));
    let rules = record.says.rules.iter().map(|raw| ConsultationRule {
        text: clerk.words(raw.text.get_ref(), "This rule", || {
            record.place_of(&raw.text)
        }),
        source: clerk.words(raw.source.get_ref(), "The source of this rule", || {
            record.place_of(&raw.source)
        }),
    });
    (sign_up, rules.collect())
}

fn sign_up(
    record: &Record<RawConsultationSettings>,
    raw: &RawSignUp,
    clerk: &mut Clerk<'_, '_>,
) -> SignUp {
    let words = raw.words.as_ref().map(|words| {
        clerk.words(words.get_ref(), "What else can be done", || {
            record.place_of(words)
        })
    });
    let url = raw.url.as_ref().map(|url| record.cell(url));
    SignUp {
        contact: record.cell(&raw.contact).text,
        words,
        privacy: clerk.words(raw.privacy.get_ref(), "The note on privacy", || {
            record.place_of(&raw.privacy)
        }),
        url: url.and_then(|url| clerk.url(&url)),
        example: raw.example,
    }
}

//! The questions of `results.toml`, each checked against what its type needs.

use super::rows::RESERVED;
use super::settings::names;
use crate::config::Text;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{
    Asking, OptionRole, RawOption, RawQuestion, RawResultsSettings, Record, Respondents,
    ResultsKind,
};

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The name in files.
    pub id: String,
    /// What it asks for.
    pub asking: Asking,
    /// What kind of exercise it was part of.
    pub kind: ResultsKind,
    /// The question as it was asked.
    pub wording: Text,
    /// Whom it was put to; no words, if to everybody.
    pub asked: Text,
    /// The question and the positions of its answers after which it was asked.
    pub follows: Option<(usize, Vec<usize>)>,
    /// The answers, in order.
    pub options: Vec<Choice>,
    /// How many ranks could be given; 1 where nothing is ranked.
    pub ranks: usize,
    /// What a number counts.
    pub unit: Text,
    /// What readers should know of it.
    pub caveat: Text,
    /// The finding, in the words of its source.
    pub finding: Text,
    /// How many answered, where the source gives a finding in words and says so.
    pub base: Option<i64>,
    /// What is known of how many answered.
    pub base_note: Text,
    /// What respondents wrote, cleared to be published.
    pub quotes: Vec<Quote>,
}

/// An answer that could be given.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The name in files.
    pub id: String,
    /// The name that readers see.
    pub name: Text,
    /// What it is, beside being one of several.
    pub role: Option<OptionRole>,
}

/// What one respondent wrote, and agreed to have published.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words.
    pub text: Text,
    /// Who wrote them.
    pub respondents: Respondents,
}

impl Question {
    /// Whether each respondent gives one answer, so that the answers add up to the base.
    pub fn is_single(&self) -> bool {
        match self.asking {
            Asking::Single | Asking::Scale => true,
            Asking::Number => !self.options.is_empty(),
            Asking::Several | Asking::Ranking | Asking::Text | Asking::Words => false,
        }
    }

    /// Whether each respondent may give several answers.
    pub fn is_several(&self) -> bool {
        matches!(self.asking, Asking::Several | Asking::Text)
    }

    /// Whether it was put to everybody.
    pub fn is_for_all(&self) -> bool {
        self.follows.is_none() && self.asked == Text::default()
    }
}

/// Links the questions.
pub(super) fn questions(
    record: &Record<RawResultsSettings>,
    language: &str,
    findings: &mut Findings,
) -> Vec<Question> {
    let says = &record.says;
    names(
        record,
        says.questions.iter().map(|q| &q.id),
        "question",
        findings,
    );
    let raw = says.questions.iter();
    raw.map(|question| {
        names(
            record,
            question.options.iter().map(|o| &o.id),
            "option",
            findings,
        );
        for option in &question.options {
            reserved(record, option, findings);
        }
        shape(record, question, language, findings);
        Question {
            id: question.id.get_ref().clone(),
            asking: question.asking,
            kind: question.kind.unwrap_or(says.kind),
            wording: question.wording.clone(),
            asked: question.asked.clone(),
            follows: follows(record, question, findings),
            options: question.options.iter().map(choice).collect(),
            ranks: ranks(record, question, findings),
            unit: question.unit.clone(),
            caveat: question.caveat.clone(),
            finding: question.finding.clone(),
            base: question.base.as_ref().map(|base| *base.get_ref()),
            base_note: question.base_note.clone(),
            quotes: quotes(record, question, findings),
        }
    })
    .collect()
}

fn choice(raw: &RawOption) -> Choice {
    Choice {
        id: raw.id.get_ref().clone(),
        name: raw.name.clone(),
        role: raw.role,
    }
}

fn reserved(record: &Record<RawResultsSettings>, option: &RawOption, findings: &mut Findings) {
    let name = option.id.get_ref().as_str();
    if RESERVED.contains(&name) {
        findings.error(
            Code::BadSetting,
            record.place_of(&option.id),
            format!(
                "An option cannot have the name `{name}`: rows with this name mean something else."
            ),
            "Give the option another name.",
        );
    }
}

/// What a type needs, and what it cannot have.
fn shape(
    record: &Record<RawResultsSettings>,
    question: &RawQuestion,
    language: &str,
    findings: &mut Findings,
) {
    let id = question.id.get_ref();
    let mut tell = |message: String, help: &str| {
        findings.error(
            Code::BadSetting,
            record.place_of(&question.id),
            message,
            help,
        );
    };
    let options = question.options.len();
    match question.asking {
        Asking::Words if options > 0 => tell(
            format!("The question `{id}` has a finding in words and options too."),
            "Take the options out, or give the question another type.",
        ),
        Asking::Words if question.finding.in_language(language).is_none() => tell(
            format!("The question `{id}` is of the type `words` and has no finding."),
            "Write the finding as its source has it: `finding = { en = \"Three quarters agreed.\" }`.",
        ),
        Asking::Single | Asking::Scale | Asking::Several | Asking::Ranking if options < 2 => tell(
            format!("The question `{id}` needs two options or more."),
            "Add `options` in the order in which they are shown.",
        ),
        Asking::Text if options == 0 => tell(
            format!("The question `{id}` has no themes."),
            "Add the themes that answers were sorted by as `options`.",
        ),
        _ => {}
    }
    if question.asking != Asking::Words
        && (question.finding != Text::default() || question.base.is_some())
    {
        tell(
            format!(
                "The question `{id}` has a finding or a base in `results.toml`, and it was counted."
            ),
            "Take `finding` and `base` out: counts stand in `answers.csv`. Both are for the type `words`.",
        );
    }
    if question.asking != Asking::Text && !question.quotes.is_empty() {
        tell(
            format!("The question `{id}` has quotes and is not of the type `text`."),
            "Move the quotes to the question that asked for words.",
        );
    }
}

fn ranks(
    record: &Record<RawResultsSettings>,
    question: &RawQuestion,
    findings: &mut Findings,
) -> usize {
    let options = question.options.len();
    if question.asking != Asking::Ranking {
        if let Some(ranks) = &question.ranks {
            findings.error(
                Code::BadSetting,
                record.place_of(ranks),
                "Only a question of the type `ranking` has ranks.",
                "Take `ranks` out.",
            );
        }
        return 1;
    }
    let Some(raw) = &question.ranks else {
        return options.max(1);
    };
    let found = usize::try_from(*raw.get_ref()).ok();
    let found = found.filter(|ranks| (1..=options).contains(ranks));
    if found.is_none() {
        findings.error(
            Code::BadSetting,
            record.place_of(raw),
            format!(
                "There cannot be {} ranks for {options} options.",
                raw.get_ref()
            ),
            "Write how many places a respondent could give, at most as many as there are options.",
        );
    }
    found.unwrap_or(options.max(1))
}

/// The question before it, and the answers that lead on from there.
fn follows(
    record: &Record<RawResultsSettings>,
    question: &RawQuestion,
    findings: &mut Findings,
) -> Option<(usize, Vec<usize>)> {
    let raw = question.follows.as_ref()?;
    let all = &record.says.questions;
    let own = all
        .iter()
        .position(|q| q.id.get_ref() == question.id.get_ref());
    let name = raw.question.get_ref();
    let found = all.iter().position(|q| q.id.get_ref() == name);
    let before = found.filter(|found| own.is_some_and(|own| *found < own));
    let Some(before) = before else {
        let known = all.iter().map(|q| q.id.get_ref().as_str());
        findings.error(
            Code::BadReference,
            record.place_of(&raw.question),
            format!("There is no question `{name}` before this one."),
            format!(
                "{}Name a question that stands further up.",
                did_you_mean(name, known)
            ),
        );
        return None;
    };
    let options = &all[before].options;
    let position = |option: &crate::config::Spanned<String>, findings: &mut Findings| {
        let name = option.get_ref();
        let found = options.iter().position(|other| other.id.get_ref() == name);
        if found.is_none() {
            let known = options.iter().map(|other| other.id.get_ref().as_str());
            findings.error(
                Code::BadReference,
                record.place_of(option),
                format!(
                    "The question `{}` has no option `{name}`.",
                    raw.question.get_ref()
                ),
                format!(
                    "{}Use the options of that question.",
                    did_you_mean(name, known)
                ),
            );
        }
        found
    };
    let found = raw.options.iter();
    let positions = found
        .filter_map(|option| position(option, findings))
        .collect();
    Some((before, positions))
}

/// Quotes that may be published; others are findings.
fn quotes(
    record: &Record<RawResultsSettings>,
    question: &RawQuestion,
    findings: &mut Findings,
) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for quote in &question.quotes {
        let cleared = quote.cleared_by.as_ref();
        let cleared = cleared.is_some_and(|role| !role.get_ref().trim().is_empty());
        let (missing, help) = match (quote.consent, cleared) {
            (Some(true), true) => {
                quotes.push(Quote {
                    text: quote.text.get_ref().clone(),
                    respondents: quote.respondents,
                });
                continue;
            }
            (Some(true), false) => (
                "nobody has cleared it",
                "Name the role that took out what gives the respondent away: `cleared_by = \"Data protection officer\"`.",
            ),
            _ => (
                "nothing says that the respondent agreed",
                "Add `consent = true` if the respondent agreed that these words are published. Else take the quote out.",
            ),
        };
        findings.error(
            Code::QuoteNotCleared,
            record.place_of(&quote.text),
            format!("This quote cannot be published: {missing}."),
            help,
        );
    }
    quotes
}

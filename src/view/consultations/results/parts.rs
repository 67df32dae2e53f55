//! What a page shows of one question.

use crate::view::{Fact, Link, Phrase, StackedBar, StripChart, Table};

/// A question with its results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionPart {
    /// The name of its heading on the page.
    pub id: String,
    /// The level of its heading.
    pub level: u8,
    /// The question as it was asked.
    pub title: Phrase,
    /// The finding, in the words of its source.
    pub finding: Option<Phrase>,
    /// What was answered, the chief sentence first.
    pub answer: Vec<String>,
    /// Whom it was put to, how many answered, and what readers should know of it.
    pub facts: Vec<Fact>,
    /// The answers as a picture.
    pub chart: Option<AnswerChart>,
    /// The answers.
    pub tables: Vec<Table>,
    /// The answers by groups, each with the words that ask for them.
    pub folded: Vec<(String, Vec<Table>)>,
    /// The words above what respondents wrote.
    pub quotes_title: String,
    /// What respondents wrote.
    pub quotes: Vec<QuoteLine>,
}

/// What one respondent wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteLine {
    /// The words.
    pub words: Phrase,
    /// Who wrote them, as far as that is told.
    pub who: String,
}

/// A picture of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerChart {
    /// A bar for each answer.
    Bars(Box<StripChart>),
    /// One bar of pieces, in the order of a scale.
    Scale(Box<ScaleChart>),
}

/// One bar of pieces, with the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleChart {
    /// What it shows.
    pub title: String,
    /// The same in a paragraph.
    pub description: String,
    /// The bar.
    pub bar: StackedBar,
    /// The file with the same figures.
    pub download: Option<Link>,
}

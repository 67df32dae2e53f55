//! What the program says about mistakes: every finding has a stable code, a place, what is wrong and what to do.
//!
//! In: facts from any stage. Out: [`Findings`], in the order of the files. This module knows no other stage,
//! prints nothing and decides nothing about exit codes.

mod code;
mod print;
mod suggest;

pub use code::Code;
pub use print::{Format, print};
pub use suggest::{did_you_mean, nearest};

use serde::Serialize;
use std::fmt;
use std::sync::Arc;

/// Where a mistake is: a file of the site, and in it a line and a column (both from 1), as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// Path of the file from the site's root, with `/` between folders.
    pub file: Arc<str>,
    /// Line, from 1. In a CSV file this is the line of the text file, so that an editor can go there.
    pub line: Option<u32>,
    /// Column, from 1: a character in text, a field in a CSV file.
    pub column: Option<u32>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            line: None,
            column: None,
        }
    }

    /// A line of a file, from 1.
    pub fn line(file: impl Into<Arc<str>>, line: u32) -> Self {
        Self {
            file: file.into(),
            line: Some(line),
            column: None,
        }
    }

    /// A line and column of a file, both from 1.
    pub fn at(file: impl Into<Arc<str>>, line: u32, column: u32) -> Self {
        Self {
            file: file.into(),
            line: Some(line),
            column: Some(column),
        }
    }

    /// The place of a byte offset in a text.
    pub fn offset(file: impl Into<Arc<str>>, text: &str, offset: usize) -> Self {
        let before = text.get(..offset.min(text.len())).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        Self::at(file, to_u32(line), to_u32(column))
    }
}

fn to_u32(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        Ok(())
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published while this stands.
    Error,
    /// The site can be published; `--strict` makes this an error.
    Warning,
}

/// One finding: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The stable code, the same in every release.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// Where; nothing only where a mistake has no file (a missing folder, for instance).
    pub place: Option<Place>,
    /// What is wrong, in one plain sentence.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// The most letters of a text from a file that a finding quotes.
const QUOTED: usize = 80;

/// A text with no sign in it that could steer a terminal, and with what it quotes from files cut to a length that can be
/// read.
fn fit_to_print(text: String) -> String {
    if !text.contains(char::is_control) && text.len() <= QUOTED {
        return text;
    }
    let parts = text.split('`').enumerate().map(|(number, part)| {
        let visible = part
            .chars()
            .map(|c| if c.is_control() { '\u{fffd}' } else { c });
        if number % 2 == 0 || part.chars().count() <= QUOTED {
            visible.collect::<String>()
        } else {
            visible.take(QUOTED - 1).chain(['…']).collect()
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

/// All the findings of a run.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Diagnostic>,
}

impl Findings {
    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes an error.
    pub fn error(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(
            code,
            Severity::Error,
            Some(place),
            message.into(),
            help.into(),
        );
    }

    /// Notes a warning.
    pub fn warning(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(
            code,
            Severity::Warning,
            Some(place),
            message.into(),
            help.into(),
        );
    }

    /// Notes an error that belongs to no file.
    pub fn error_without_place(
        &mut self,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(code, Severity::Error, None, message.into(), help.into());
    }

    fn push(
        &mut self,
        code: Code,
        severity: Severity,
        place: Option<Place>,
        message: String,
        help: String,
    ) {
        self.list.push(Diagnostic {
            code,
            severity,
            place,
            message: fit_to_print(message),
            help: fit_to_print(help),
        });
    }

    /// Takes over the findings of a part of the work.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// True if anything stands in the way of publishing; with `strict`, warnings do too.
    pub fn block(&self, strict: bool) -> bool {
        strict && !self.list.is_empty() || self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// The findings, sorted by file, line and column; what says the same of the same place is left out.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<&Diagnostic> = self.list.iter().collect();
        all.sort_by(|a, b| {
            (&a.place, a.severity, a.code.id(), &a.message).cmp(&(
                &b.place,
                b.severity,
                b.code.id(),
                &b.message,
            ))
        });
        all.dedup_by(|b, a| (a.code, &a.place, &a.message) == (b.code, &b.place, &b.message));
        all
    }

    /// How many errors and warnings there are, repeats left out.
    pub fn count(&self) -> (usize, usize) {
        let sorted = self.sorted();
        let errors = sorted
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count();
        (errors, sorted.len() - errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_says_cannot_steer_a_terminal() {
        let shown = fit_to_print("The column `a\u{1b}[2Jb` is not known.".to_owned());
        assert_eq!(shown, "The column `a\u{fffd}[2Jb` is not known.");
    }

    #[test]
    fn what_a_file_says_is_cut_to_a_length_that_can_be_read() {
        let shown = fit_to_print(format!("`{}` is not a month.", "é".repeat(500)));
        assert_eq!(shown, format!("`{}…` is not a month.", "é".repeat(79)));
    }
}

//! What is told of a document: its code, the file, and words that never quote what is private.

use crate::diagnostic::{Code, Findings, Place};
use std::sync::Arc;

/// Takes down what is found in one file.
pub(super) struct Report<'a> {
    file: Arc<str>,
    findings: &'a mut Findings,
}

impl<'a> Report<'a> {
    pub(super) fn new(file: Arc<str>, findings: &'a mut Findings) -> Self {
        Self { file, findings }
    }

    /// Something that gives somebody away, or that cannot be looked into.
    pub(super) fn error(
        &mut self,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = Place::file(self.file.clone());
        self.findings.error(code, place, message, help);
    }

    /// The names of people who made or changed the file: `who` says which field holds one.
    pub(super) fn author(&mut self, who: &str, help: &str) {
        let place = Place::file(self.file.clone());
        let message = format!("The file names somebody: {who}.");
        self.findings
            .warning(Code::NamedAuthor, place, message, help);
    }

    /// A file of another kind than its name says, or one that is damaged.
    pub(super) fn broken(&mut self, what: &str) {
        self.error(
            Code::UnreadableDocument,
            format!("This file cannot be looked into: it is damaged, or no {what}."),
            "Open it in the program that made it, save it again under the right ending, and try again.",
        );
    }

    /// A file that is locked.
    pub(super) fn locked(&mut self) {
        self.error(
            Code::UnreadableDocument,
            "This file is locked with a password or has limits on its use, so it cannot be looked into.",
            "Save it without a password and without limits. A program that reads aloud needs that too.",
        );
    }

    /// A file that holds more than is looked into.
    pub(super) fn too_large(&mut self) {
        self.error(
            Code::UnreadableDocument,
            "This file holds more than the program is ready to look into.",
            "Split it into smaller files, or publish large tables as CSV.",
        );
    }
}

/// `1 row`, `3 rows`: a number and what it counts.
pub(super) fn counted(count: usize, one: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {one}{s}")
}

//! The last words of a run.

use crate::build::Coverage;
use crate::build::Outcome;
use crate::diagnostic::Findings;
use crate::protect::Done as Protected;
use crate::scaffold::{LanguageOrder, NewLanguage};
use crate::verify::{Against, Verified};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

/// What a build did.
pub(super) fn build(
    outcome: Outcome,
    output: &Path,
    times: &[(&'static str, Duration)],
    timings: bool,
) -> io::Result<()> {
    let mut out = io::stderr().lock();
    let seconds = times
        .iter()
        .map(|(_, time)| *time)
        .sum::<Duration>()
        .as_secs_f64();
    match outcome {
        Outcome::Published {
            pages,
            files,
            bytes,
            receipt,
        } => {
            writeln!(
                out,
                "Published {pages} pages, {files} files and {} to {} in {seconds:.2} s: {} written, {} as they were, {} deleted.",
                size(bytes),
                output.display(),
                receipt.written,
                receipt.unchanged,
                receipt.deleted
            )?;
        }
        Outcome::Unchanged => {
            writeln!(
                out,
                "Nothing has changed since the last build; {} is up to date ({seconds:.2} s).",
                output.display()
            )?;
        }
        Outcome::Blocked => {
            writeln!(
                out,
                "Nothing was published. {} is as it was. Mend what is listed above and build again.",
                output.display()
            )?;
        }
    }
    if timings {
        for (stage, time) in times {
            writeln!(out, "  {stage:<8} {:>9.1} ms", time.as_secs_f64() * 1000.0)?;
        }
    }
    Ok(())
}

/// What a check found.
pub(super) fn check(findings: &Findings) -> io::Result<()> {
    let mut out = io::stderr().lock();
    match findings.count() {
        (0, 0) => writeln!(out, "No mistakes found."),
        (errors, warnings) => writeln!(out, "Errors: {errors}. Warnings: {warnings}."),
    }
}

/// The most files that are not the site's own and are listed by name.
const STRAYS: usize = 20;

/// What verifying found.
pub(super) fn verify(
    verified: Option<&Verified>,
    output: &Path,
    findings: &Findings,
) -> io::Result<()> {
    let mut out = io::stderr().lock();
    let folder = output.display();
    let Some(verified) = verified else {
        return writeln!(out, "{folder} was not verified. Mend what is listed above.");
    };
    let count = verified.strays.len();
    if count > 0 {
        writeln!(
            out,
            "Note: files in {folder} that are not the site's own: {count}. They are left alone."
        )?;
        let mut listed = verified.strays.iter().take(STRAYS);
        listed.try_for_each(|stray| writeln!(out, "  {stray}"))?;
        if count > STRAYS {
            writeln!(out, "  and {} more", count - STRAYS)?;
        }
    }
    let against = match verified.against {
        Against::Sources => "the manifest and with what the sources give",
        Against::Manifest => "the manifest alone",
    };
    let files = verified.files;
    write!(out, "Compared {files} files in {folder} with {against}. ")?;
    match findings.count() {
        (0, 0) => writeln!(out, "All are as they should be."),
        (errors, warnings) => writeln!(out, "Errors: {errors}. Warnings: {warnings}."),
    }
}

/// What became of raw rows.
pub(super) fn protect(tables: &[Protected], dry_run: bool) -> io::Result<()> {
    let mut out = io::stderr().lock();
    for table in tables {
        let did = match (table.changed, dry_run) {
            (true, false) => "written",
            (true, true) => "would be written",
            (false, _) => "as it was",
        };
        let total = match table.total.number() {
            Ok(number) => format!("{number} in all"),
            Err(marker) => format!("total {}", marker.symbol()),
        };
        let how = match table.rounded {
            0 => format!(
                "{} withheld because they are small, {} more to protect them",
                table.small, table.others
            ),
            _ => "all rounded".to_owned(),
        };
        writeln!(
            out,
            "{}: {did}. {} cells, {how}; {total}.",
            table.path, table.cells
        )?;
    }
    if tables.is_empty() {
        writeln!(
            out,
            "Nothing was written. Mend what is listed above and try again."
        )?;
    }
    Ok(())
}

/// What was added for a language, and what there is to translate.
pub(super) fn new_language(
    order: &LanguageOrder,
    new: &NewLanguage,
    lacks: Option<&Coverage>,
) -> io::Result<()> {
    let mut out = io::stderr().lock();
    let LanguageOrder { name, code, .. } = order;
    let direction = if new.right_to_left {
        "right to left"
    } else {
        "left to right"
    };
    writeln!(
        out,
        "Added {name} (`{code}`), which is written from {direction}."
    )?;
    writeln!(out, "\nTo translate:")?;
    for (path, messages) in &new.messages {
        writeln!(out, "  {path}: {messages} messages")?;
    }
    for path in &new.kept {
        writeln!(out, "  {path}: was there already, and is as it was")?;
    }
    let mut files: Vec<(&str, usize)> = Vec::new();
    let lacks = lacks.map_or(&[][..], |one| &one.lacks);
    for lack in lacks.iter().filter(|lack| lack.kind != "message") {
        let file = lack.place.split(':').next().unwrap_or_default();
        match files.iter_mut().find(|(known, _)| *known == file) {
            Some((_, count)) => *count += 1,
            None => files.push((file, 1)),
        }
    }
    for (file, count) in files {
        if let Some(page) = file.strip_suffix(".md") {
            writeln!(out, "  {file}: a page; its translation is {page}.{code}.md")?;
        } else {
            let texts = if count == 1 { "text" } else { "texts" };
            writeln!(out, "  {file}: {count} {texts}")?;
        }
    }
    writeln!(
        out,
        "\nUntil then readers see {}, marked as such. `bluelamp list translations` says what is missing, text by text.",
        new.original
    )
}

#[expect(clippy::cast_precision_loss, reason = "a size for people to read")]
fn size(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1_000_000.0)
}

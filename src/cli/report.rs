//! The last words of a run.

use crate::build::Outcome;
use crate::diagnostic::Findings;
use crate::figure::Value;
use crate::protect::Done as Protected;
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

/// What became of raw rows.
pub(super) fn protect(tables: &[Protected], dry_run: bool) -> io::Result<()> {
    let mut out = io::stderr().lock();
    for table in tables {
        let did = match (table.changed, dry_run) {
            (true, false) => "written",
            (true, true) => "would be written",
            (false, _) => "as it was",
        };
        let total = match table.total {
            Value::Known(number) => format!("{number} in all"),
            Value::Absent(marker) => format!("total {}", marker.symbol()),
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

#[expect(clippy::cast_precision_loss, reason = "a size for people to read")]
fn size(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1_000_000.0)
}

//! Findings as text for people, as JSON for programs, and as annotations for pull requests.

use super::{Diagnostic, Findings, Severity};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a person at a terminal.
    #[default]
    Text,
    /// One JSON object: `{valid, errors, warnings, findings: […]}`.
    Json,
    /// Workflow commands that GitHub shows beside the lines of a pull request.
    Github,
}

#[derive(Serialize)]
struct Report<'a> {
    valid: bool,
    errors: usize,
    warnings: usize,
    findings: Vec<&'a Diagnostic>,
}

/// Writes all findings, sorted by place.
///
/// # Errors
/// Those of the writer.
pub fn print(findings: &Findings, format: Format, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => texts(&findings.sorted(), out),
        Format::Json => json(findings, out),
        Format::Github => findings
            .sorted()
            .into_iter()
            .try_for_each(|d| github(d, out)),
    }
}

/// How many findings of one kind in one file are told in full to a person.
const TOLD: usize = 5;

/// Findings for a person: of those of one kind in one file, the first few, and how many more there are.
fn texts(findings: &[&Diagnostic], out: &mut dyn Write) -> io::Result<()> {
    let kind = |d: &Diagnostic| {
        (
            d.place.as_ref().map(|place| place.file.clone()),
            d.code.id(),
        )
    };
    let mut told: BTreeMap<_, usize> = BTreeMap::new();
    for d in findings {
        let count = told.entry(kind(d)).or_default();
        *count += 1;
        if *count <= TOLD {
            text(d, out)?;
        }
    }
    for ((file, code), count) in told.iter().filter(|(_, count)| **count > TOLD) {
        let file = file.as_deref().unwrap_or("the site");
        writeln!(
            out,
            "{file}: {} more of the kind {code}. See them all with --format json.\n",
            count - TOLD
        )?;
    }
    Ok(())
}

fn text(d: &Diagnostic, out: &mut dyn Write) -> io::Result<()> {
    let word = match d.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    match &d.place {
        Some(place) => writeln!(out, "{place}: {word} {}", d.code.id())?,
        None => writeln!(out, "{word} {}", d.code.id())?,
    }
    writeln!(out, "  {}", d.message)?;
    writeln!(out, "  What to do: {}\n", d.help)
}

fn json(findings: &Findings, out: &mut dyn Write) -> io::Result<()> {
    let (errors, warnings) = findings.count();
    let report = Report {
        valid: errors == 0,
        errors,
        warnings,
        findings: findings.sorted(),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn github(d: &Diagnostic, out: &mut dyn Write) -> io::Result<()> {
    let word = match d.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    write!(out, "::{word} ")?;
    if let Some(place) = &d.place {
        write!(out, "file={}", property(&place.file))?;
        if let Some(line) = place.line {
            write!(out, ",line={line}")?;
        }
        if let Some(column) = place.column {
            write!(out, ",col={column}")?;
        }
        write!(out, ",")?;
    }
    writeln!(
        out,
        "title={}::{}",
        d.code.id(),
        data(&format!("{} What to do: {}", d.message, d.help))
    )
}

/// Escapes for the text of a workflow command, as GitHub's toolkit does.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes for a property of a workflow command, as GitHub's toolkit does.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Place};
    use super::*;

    fn printed(format: Format) -> String {
        let mut findings = Findings::new();
        findings.error(
            Code::BadNumber,
            Place::at("data/a,b.csv", 3, 4),
            "`x` is no number.",
            "Write 100%.",
        );
        let mut out = Vec::new();
        print(&findings, format, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn text_says_where_what_and_what_to_do() {
        assert_eq!(
            printed(Format::Text),
            "data/a,b.csv:3:4: error BL203\n  `x` is no number.\n  What to do: Write 100%.\n\n"
        );
    }

    #[test]
    fn many_mistakes_of_one_kind_do_not_drown_the_others() {
        let mut findings = Findings::new();
        for line in 1..=8 {
            findings.error(
                Code::BadNumber,
                Place::at("a.csv", line, 1),
                "No number.",
                "Write one.",
            );
        }
        findings.error(
            Code::BadHeader,
            Place::at("a.csv", 1, 1),
            "No header.",
            "Write one.",
        );
        let mut out = Vec::new();
        print(&findings, Format::Text, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.matches("No number.").count(), 5);
        assert!(text.contains("No header."));
        assert!(
            text.ends_with("a.csv: 3 more of the kind BL203. See them all with --format json.\n\n"),
            "{text}"
        );
    }

    #[test]
    fn github_annotations_are_escaped() {
        assert_eq!(
            printed(Format::Github),
            "::error file=data/a%2Cb.csv,line=3,col=4,title=BL203::`x` is no number. What to do: Write 100%25.\n"
        );
    }

    #[test]
    fn json_carries_the_place_and_the_count() {
        let report: serde_json::Value = serde_json::from_str(&printed(Format::Json)).unwrap();
        assert_eq!(report["errors"], 1);
        assert_eq!(report["findings"][0]["place"]["line"], 3);
        assert_eq!(report["findings"][0]["code"], "BL203");
    }
}

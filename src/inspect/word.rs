//! Word documents (ECMA-376 part 1, section 17): tracked changes, comments, hidden text.

use super::archive::Parts;
use super::office::common;
use super::report::{Report, counted};
use super::xml::{Element, NoXml, Step, is_yes, walk};
use crate::diagnostic::Code;
use std::collections::BTreeSet;

/// Elements that keep what a document was before a change.
const CHANGES: [&str; 13] = [
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "cellIns",
    "cellDel",
    "cellMerge",
];

/// What is counted in a part.
#[derive(Default)]
struct Counts {
    changes: usize,
    comments: usize,
    hidden: usize,
}

pub(super) fn word(parts: &Parts, report: &mut Report<'_>) -> Result<(), NoXml> {
    common(parts, report)?;
    if !parts.contains_key("word/document.xml") {
        return Err(NoXml);
    }
    let styles = match parts.get("word/styles.xml") {
        Some(styles) => hidden_styles(styles)?,
        None => BTreeSet::new(),
    };
    for (name, bytes) in parts {
        let is_part =
            name.starts_with("word/") && name.matches('/').count() == 1 && name.ends_with(".xml");
        if is_part && name != "word/styles.xml" {
            tell(place(name), &counts(bytes, &styles)?, report);
        }
    }
    Ok(())
}

/// What people call a part.
fn place(part: &str) -> &str {
    let name = part.trim_start_matches("word/").trim_end_matches(".xml");
    match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "document" => "the text",
        "header" => "a header",
        "footer" => "a footer",
        "footnotes" => "the footnotes",
        "endnotes" => "the endnotes",
        "comments" => "the comments",
        _ => "another part",
    }
}

fn tell(place: &str, counts: &Counts, report: &mut Report<'_>) {
    if counts.changes > 0 {
        report.error(
            Code::TrackedChanges,
            format!(
                "Tracked changes are kept in {place}: {}. Readers can see what was deleted.",
                counted(counts.changes, "change")
            ),
            "In Word: Review, Accept All Changes and Stop Tracking, then save.",
        );
    }
    if counts.comments > 0 {
        report.error(
            Code::DocumentComments,
            format!(
                "There are comments in the document: {}.",
                counted(counts.comments, "comment")
            ),
            "In Word: Review, Delete, Delete All Comments in Document, then save.",
        );
    }
    if counts.hidden > 0 {
        report.error(
            Code::HiddenContent,
            format!(
                "There is hidden text in {place}: {}. Readers can show it.",
                counted(counts.hidden, "piece")
            ),
            "In Word: File, Info, Check for Issues, Inspect Document, then remove hidden text.",
        );
    }
}

/// True for a switch such as `<w:vanish/>` that is on.
fn is_on(element: &Element) -> bool {
    element.get("val").is_none_or(is_yes)
}

/// The styles whose text is hidden.
fn hidden_styles(bytes: &[u8]) -> Result<BTreeSet<String>, NoXml> {
    let mut style = String::new();
    let mut hidden = BTreeSet::new();
    walk(bytes, |step| {
        if let Step::Open(element, _) = step {
            match element.name.as_str() {
                "style" => element
                    .get("styleId")
                    .unwrap_or_default()
                    .clone_into(&mut style),
                "vanish" if is_on(element) => drop(hidden.insert(style.clone())),
                _ => {}
            }
        }
    })?;
    Ok(hidden)
}

fn counts(bytes: &[u8], styles: &BTreeSet<String>) -> Result<Counts, NoXml> {
    let mut counts = Counts::default();
    let (mut of_run, mut of_paragraph) = (false, false);
    walk(bytes, |step| match step {
        Step::Open(element, above) => {
            let parent = above.last().map(String::as_str);
            let run =
                parent == Some("rPr") && above.iter().rev().nth(1).is_some_and(|name| name == "r");
            let named = || {
                element
                    .get("val")
                    .is_some_and(|style| styles.contains(style))
            };
            match element.name.as_str() {
                "p" => of_paragraph = false,
                "r" => of_run = false,
                "vanish" if run => of_run = is_on(element),
                "rStyle" if run => of_run |= named(),
                "pStyle" => of_paragraph |= named(),
                "comment" => counts.comments += 1,
                name if CHANGES.contains(&name) => counts.changes += 1,
                _ => {}
            }
        }
        Step::Text(_, above) => {
            let is_text = above
                .last()
                .is_some_and(|name| name == "t" || name == "delText");
            counts.hidden += usize::from(is_text && (of_run || of_paragraph));
        }
        Step::Close(..) => {}
    })?;
    Ok(counts)
}

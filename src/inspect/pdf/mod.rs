//! PDF documents: authors, comments, files and programs within, layers that are switched off, text under boxes.

mod content;
mod file;
mod object;
mod plane;

use super::exif::xmp;
use super::picture::within;
use super::report::{Report, counted};
use crate::diagnostic::Code;
use crate::inspect::Kind;
use content::{Canvas, Named};
use file::{Pdf, is};
use object::{Dict, Object};
use std::collections::BTreeSet;

const AUTHOR: &str = "Take the author out of the properties of the document that the PDF is made from, and make it again.";

pub(super) fn pdf(bytes: &[u8], report: &mut Report<'_>) {
    let Some(mut pdf) = Pdf::read(bytes) else {
        return report.broken(Kind::Pdf.name());
    };
    if pdf.trailer.contains_key("Encrypt") {
        return report.locked();
    }
    properties(&mut pdf, report);
    within_objects(&pdf, report);
    layers(&pdf, report);
    let pages = pages(&pdf);
    if pages.is_empty() {
        return report.broken(Kind::Pdf.name());
    }
    for (number, page) in (1..).zip(&pages) {
        comments(number, page, &pdf, report);
        let covered = covered(page, &mut pdf);
        if covered > 0 {
            report.error(
                Code::CoveredText,
                format!("On page {number} there is text under dark boxes: {}. Readers can copy it out.", counted(covered, "piece")),
                "Delete the words themselves in the document that the PDF is made from, or use a tool for redaction, and make the PDF again.",
            );
        }
    }
    if pdf.too_large {
        report.too_large();
    }
}

fn properties(pdf: &mut Pdf<'_>, report: &mut Report<'_>) {
    let author = pdf
        .dict(&pdf.trailer, "Info")
        .and_then(|info| pdf.get(info, "Author"));
    if matches!(author, Some(Object::Text(name)) if name.iter().any(u8::is_ascii_graphic)) {
        report.author("its properties have an author", AUTHOR);
    }
    let is_metadata = |dict: &Dict| is(dict, "Type", "Metadata");
    let metadata = pdf.streams().filter(|(_, dict, _)| is_metadata(dict));
    let metadata: Vec<u32> = metadata.map(|(number, ..)| number).collect();
    let named = metadata
        .into_iter()
        .filter_map(|number| pdf.body(number))
        .any(|text| xmp(&text).name);
    if named {
        report.author("its second set of properties (XMP) has an author", AUTHOR);
    }
    for (_, _, raw) in pdf
        .streams()
        .filter(|(_, dict, _)| is(dict, "Filter", "DCTDecode"))
    {
        within(Kind::Jpeg, raw, "a picture in it", report);
    }
}

/// Files and programs, wherever they hang.
fn within_objects(pdf: &Pdf<'_>, report: &mut Report<'_>) {
    let (mut files, mut active) = (0, false);
    let mut open: Vec<&Object> = pdf.objects().collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Dict(dict) => {
                files += usize::from(dict.contains_key("EF"));
                active |=
                    dict.contains_key("JS") || is(dict, "S", "Launch") || dict.contains_key("XFA");
                open.extend(dict.values());
            }
            Object::List(list) => open.extend(list),
            _ => {}
        }
    }
    if files > 0 {
        report.error(
            Code::EmbeddedFile,
            format!(
                "There are other files within the document: {}.",
                counted(files, "file")
            ),
            "Delete the attachments. Publish what readers should have as files of their own.",
        );
    }
    if active {
        report.error(
            Code::ActiveDocument,
            "There is a program in this document, or one that it starts.",
            "Print the document to a new PDF, and publish that.",
        );
    }
}

fn layers(pdf: &Pdf<'_>, report: &mut Report<'_>) {
    let root = pdf.dict(&pdf.trailer, "Root");
    let layers = root.and_then(|root| pdf.dict(root, "OCProperties"));
    let normal = layers.and_then(|layers| pdf.dict(layers, "D"));
    let off = normal.and_then(|normal| pdf.get(normal, "OFF"));
    if let Some(Object::List(off)) = off
        && !off.is_empty()
    {
        report.error(
            Code::HiddenContent,
            format!(
                "The document has layers that are switched off: {}. Readers can show them.",
                counted(off.len(), "layer")
            ),
            "Delete those layers, or print the document to a new PDF.",
        );
    }
}

/// The most pages that are looked at.
const PAGES: usize = 20_000;

/// The pages in their order, each with what it has from the nodes above it.
fn pages(pdf: &Pdf<'_>) -> Vec<Dict> {
    let root = pdf
        .dict(&pdf.trailer, "Root")
        .and_then(|root| root.get("Pages"));
    let mut open: Vec<(&Object, Option<&Object>)> =
        root.map(|root| (root, None)).into_iter().collect();
    let (mut seen, mut pages) = (BTreeSet::new(), Vec::new());
    while let Some((object, above)) = open.pop() {
        if let Object::Reference(number) = object
            && !seen.insert(*number)
        {
            continue;
        }
        let Some(node) = pdf.resolve(object).as_dict() else {
            continue;
        };
        let resources = node.get("Resources").or(above);
        match pdf.get(node, "Kids") {
            Some(Object::List(kids)) => open.extend(kids.iter().rev().map(|kid| (kid, resources))),
            _ if pages.len() < PAGES => {
                let mut page = node.clone();
                page.extend(resources.map(|resources| ("Resources".to_owned(), resources.clone())));
                pages.push(page);
            }
            _ => {}
        }
    }
    pages
}

/// Marks on a page that are no comment: links, fields of a form, marks for printers, and windows of other comments.
const NO_COMMENT: [&str; 7] = [
    "Link",
    "Widget",
    "Popup",
    "PrinterMark",
    "TrapNet",
    "Screen",
    "FileAttachment",
];

fn comments(number: usize, page: &Dict, pdf: &Pdf<'_>, report: &mut Report<'_>) {
    let Some(Object::List(marks)) = pdf.get(page, "Annots") else {
        return;
    };
    let kinds = marks
        .iter()
        .filter_map(|mark| pdf.get(pdf.resolve(mark).as_dict()?, "Subtype")?.as_name());
    let kinds: Vec<&str> = kinds.filter(|kind| !NO_COMMENT.contains(kind)).collect();
    let (unfinished, comments): (Vec<&str>, Vec<&str>) =
        kinds.into_iter().partition(|kind| *kind == "Redact");
    if !unfinished.is_empty() {
        report.error(
            Code::CoveredText,
            format!(
                "On page {number} text is marked for redaction and still there: {}.",
                counted(unfinished.len(), "mark")
            ),
            "Apply the redactions in the tool that marked them, save, and look again.",
        );
    }
    if !comments.is_empty() {
        report.error(
            Code::DocumentComments,
            format!("On page {number} there are comments or marks: {}.", counted(comments.len(), "mark")),
            "Delete the comments, highlights, stamps and drawn shapes. What a drawn shape covers is still there.",
        );
    }
}

/// How many lines of text on a page lie under dark boxes.
fn covered(page: &Dict, pdf: &mut Pdf<'_>) -> usize {
    let parts: Vec<u32> = match page.get("Contents") {
        Some(Object::Reference(number)) => match pdf.resolve(&Object::Reference(*number)) {
            Object::List(list) => references(list),
            _ => vec![*number],
        },
        Some(Object::List(list)) => references(list),
        _ => Vec::new(),
    };
    let mut content = Vec::new();
    for number in parts {
        content.extend(pdf.body(number).unwrap_or_default());
        content.push(b'\n');
    }
    let mut canvas = Canvas::default();
    // Parts that are drawn by name look their own names up in what they have, and then in what the page has.
    let mut scopes: Vec<Dict> = pdf.dict(page, "Resources").cloned().into_iter().collect();
    canvas.page(&content, &mut |kind, name| {
        let found = scopes
            .iter()
            .rev()
            .find_map(|scope| pdf.dict(scope, kind)?.get(name).cloned());
        let Some(found) = found else {
            return Named::Other;
        };
        let Some(dict) = pdf.resolve(&found).as_dict().cloned() else {
            return Named::Other;
        };
        if is(&dict, "Subtype", "Type0") {
            return Named::WideFont;
        }
        let (true, Object::Reference(number)) = (is(&dict, "Subtype", "Form"), &found) else {
            return Named::Other;
        };
        if let Some(own) = pdf.dict(&dict, "Resources").cloned()
            && scopes.len() < 100
        {
            scopes.push(own);
        }
        let matrix = match pdf.get(&dict, "Matrix") {
            Some(Object::List(list)) => list
                .iter()
                .filter_map(Object::as_number)
                .collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        let matrix = matrix.try_into().unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
        Named::Form(matrix, pdf.body(*number).unwrap_or_default())
    });
    pdf.too_large |= canvas.is_cut();
    canvas.covered()
}

fn references(list: &[Object]) -> Vec<u32> {
    let number = |object: &Object| match object {
        Object::Reference(number) => Some(*number),
        _ => None,
    };
    list.iter().filter_map(number).collect()
}

//! What Word documents and Excel workbooks have in common (ECMA-376, parts 1 and 2): properties, relationships, macros, files
//! within files.

use super::archive::Parts;
use super::report::{Report, counted};
use super::xml::{NoXml, Step, walk};
use crate::diagnostic::Code;

const PROPERTIES: &str = "In Office: File, Info, Check for Issues, Inspect Document, then remove properties and personal information.";

/// A relationship of a part to another one.
#[derive(Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type: `comments`, `hyperlink`.
    pub(super) kind: String,
    /// The name of the other part, from the root of the document; an address, if it is outside.
    pub(super) target: String,
    outside: bool,
}

/// The relationships of a part.
pub(super) fn relations(part: &str, parts: &Parts) -> Result<Vec<Relation>, NoXml> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let Some(bytes) = parts.get(format!("{folder}/_rels/{name}.rels").trim_start_matches('/'))
    else {
        return Ok(Vec::new());
    };
    let mut relations = Vec::new();
    walk(bytes, |step| {
        if let Step::Open(element, _) = step
            && element.name == "Relationship"
        {
            let words = |name| element.get(name).unwrap_or_default();
            let outside = words("TargetMode") == "External";
            relations.push(Relation {
                id: words("Id").to_owned(),
                kind: words("Type")
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                target: if outside {
                    words("Target").to_owned()
                } else {
                    from_root(words("Target"), folder)
                },
                outside,
            });
        }
    })?;
    Ok(relations)
}

/// A target from the root of the document: relationships name it from the folder of their part.
fn from_root(target: &str, folder: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut names: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            ".." => drop(names.pop()),
            "." | "" => {}
            name => names.push(name),
        }
    }
    names.join("/")
}

/// Looks at everything that is the same in all documents of Office.
pub(super) fn common(parts: &Parts, report: &mut Report<'_>) -> Result<(), NoXml> {
    if !parts.contains_key("[Content_Types].xml") {
        return Err(NoXml);
    }
    properties(parts, report)?;
    let named = |needle: &str| parts.keys().filter(|name| name.contains(needle)).count();
    if named("vbaProject") > 0 {
        report.error(
            Code::ActiveDocument,
            "There are macros in the document: programs that run on the reader's machine.",
            "Save it as a document without macros.",
        );
    }
    let embedded = named("/embeddings/") + named("/activeX/");
    if embedded > 0 {
        report.error(
            Code::EmbeddedFile,
            format!("There are other files within the document: {}.", counted(embedded, "file")),
            "Paste charts and tables as pictures or plain tables: an embedded workbook holds all of its sheets.",
        );
    }
    let mut outside = 0;
    for name in parts.keys().filter(|name| name.ends_with(".rels")) {
        let part = name.replacen("_rels/", "", 1);
        let all = relations(part.trim_end_matches(".rels"), parts)?;
        let links = ["hyperlink", "externalLinkPath"];
        let loaded = all
            .iter()
            .filter(|one| one.outside && !links.contains(&one.kind.as_str()));
        outside += loaded.count();
    }
    if outside > 0 {
        report.error(
            Code::ActiveDocument,
            format!("The document loads things from elsewhere: {}, such as a template, a picture or a workbook.", counted(outside, "link")),
            "Put the picture itself into the document and take the link to a template away. Links that a reader clicks are fine.",
        );
    }
    Ok(())
}

/// The names in `docProps/core.xml` and `docProps/app.xml`.
fn properties(parts: &Parts, report: &mut Report<'_>) -> Result<(), NoXml> {
    let fields = [
        (
            "docProps/core.xml",
            "creator",
            "its properties have an author",
        ),
        (
            "docProps/core.xml",
            "lastModifiedBy",
            "its properties say who saved it last",
        ),
        (
            "docProps/app.xml",
            "Manager",
            "its properties have a manager",
        ),
    ];
    for (part, field, who) in fields {
        let mut filled = false;
        if let Some(bytes) = parts.get(part) {
            walk(bytes, |step| {
                filled |= matches!(step, Step::Text(_, above) if above.last().is_some_and(|name| name == field));
            })?;
        }
        if filled {
            report.author(who, PROPERTIES);
        }
    }
    let people = ["word/people.xml", "xl/persons/person.xml"];
    if people.iter().any(|part| parts.contains_key(*part)) {
        report.author(
            "it has a list of the people who changed or commented on it",
            PROPERTIES,
        );
    }
    Ok(())
}

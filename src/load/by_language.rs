//! Labels of data: the texts in `data/` and in the settings that readers see, and the languages that each has.
//!
//! They are found by their form, whatever the file is about: a table by language in TOML, and in CSV files a column with
//! others beside it for other languages. Columns of words that nobody has translated yet have no such form; they are listed.

use super::table::Table;
use crate::config::{Site, texts_by_language, utf8};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::{Snapshot, SourceFile};

/// A text that readers see.
#[derive(Clone, Debug)]
pub struct Label {
    /// Where it stands.
    pub place: Place,
    /// Its words in the default language.
    pub words: String,
    /// The codes of the languages that it has words in.
    pub languages: Vec<String>,
}

/// Folders of figures and of files that are published as they are: they hold no labels.
const WITHOUT_LABELS: [&str; 2] = ["/editions/", "/files/"];

/// The table of areas, whose own names are the same in every language.
const AREAS: &str = "data/geography/areas.csv";

/// The columns of words in the tables that the program knows, by the end of their paths: what their readers take as texts. They
/// count as labels even if no language but the default one has a column.
const TEXTS: [(&str, &[&str]); 16] = [
    (AREAS, &["name", "rate_caution"]),
    ("data/geography/groups.csv", &["name", "basis"]),
    ("/categories.csv", &["name", "definition"]),
    ("data/topics.csv", &["name"]),
    ("data/local/kinds.csv", &["name"]),
    ("data/standards/statuses.csv", &["name"]),
    ("data/publication-scheme/classes.csv", &["name", "holds"]),
    ("data/publication-scheme/expected.csv", &["name", "reason"]),
    (
        "data/publication-scheme/charges.csv",
        &["what", "basis", "note"],
    ),
    (
        "data/consultations/methods.csv",
        &["name", "run_by", "purpose", "why"],
    ),
    ("/issues/groups.csv", &["title", "said", "summary"]),
    (
        "/actions.csv",
        &[
            "title",
            "said",
            "action",
            "reason",
            "owner",
            "evidence_name",
        ],
    ),
    (
        "data/local/priorities.csv",
        &["priority", "why", "done", "outcome"],
    ),
    (
        "data/local/meetings.csv",
        &[
            "title",
            "place",
            "accessibility",
            "take_part",
            "cancelled_note",
        ],
    ),
    (
        "data/standards/standards.csv",
        &["service", "standard", "measure", "note"],
    ),
    ("data/standards/projects.csv", &["name", "summary"]),
];

/// The columns of words in a table, in the order in which its reader takes them; none, if the program does not know it.
pub(super) fn texts_in(path: &str) -> &'static [&'static str] {
    let known = TEXTS.iter().find(|(end, _)| path.ends_with(end));
    known.map_or(&[], |(_, texts)| texts)
}

/// All labels of a site, in the order of the files.
///
/// Words under a code that looks like a slip of the pen are a warning: readers would never see them.
pub(super) fn labels(
    snapshot: &Snapshot,
    settings: &str,
    site: &Site,
    findings: &mut Findings,
) -> Vec<Label> {
    let mut labels = Vec::new();
    // What is wrong with these files is told by those who read them for what they say.
    let mut unheard = Findings::new();
    let files = snapshot
        .get(settings)
        .into_iter()
        .chain(snapshot.below("data/"));
    for file in files {
        let path = file.path.as_str();
        if WITHOUT_LABELS.iter().any(|folder| path.contains(folder)) {
            continue;
        }
        if path.ends_with(".toml") {
            let first = labels.len();
            of_toml(file, site, &mut labels, &mut unheard);
            for label in &labels[first..] {
                for code in &label.languages {
                    no_language(code, site, label.place.clone(), findings);
                }
            }
        } else if path.ends_with(".csv") {
            of_csv(file, site, &mut labels, &mut unheard);
            unknown_columns(file, site, findings);
        }
    }
    labels
}

/// A warning, if the site has no language of this code and it looks like a slip of the pen. Two small letters do not: files may be
/// shared with a site that has more languages.
fn no_language(code: &str, site: &Site, place: Place, findings: &mut Findings) {
    let plain = code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase());
    if plain || site.language(code).is_some() {
        return;
    }
    let codes: Vec<&str> = site.languages.iter().map(|one| one.code.as_str()).collect();
    findings.warning(
        Code::BadPath,
        place,
        format!("There are words in `{code}` here, and the site has no language `{code}`."),
        format!(
            "{}The languages in `site.toml` are {}.",
            did_you_mean(code, codes.iter().copied()),
            codes.join(", ")
        ),
    );
}

/// Looks at the columns `name_xx` of a table that the program knows.
fn unknown_columns(file: &SourceFile, site: &Site, findings: &mut Findings) {
    let Some(table) = Table::open(file, &mut Findings::new()) else {
        return;
    };
    let texts = texts_in(file.path.as_str());
    for (header, number) in table.header.iter().zip(1..) {
        let code = texts
            .iter()
            .find_map(|stem| header.strip_prefix(stem)?.strip_prefix('_'));
        // Another column may begin with the same word.
        let code =
            code.filter(|code| (2..=3).contains(&code.split('-').next().unwrap_or_default().len()));
        if let Some(code) = code {
            let place = Place::at(file.path.shared(), 1, number);
            no_language(code, site, place, findings);
        }
    }
}

fn of_toml(file: &SourceFile, site: &Site, labels: &mut Vec<Label>, unheard: &mut Findings) {
    let text = utf8(file, unheard);
    let texts = texts_by_language(&text, &site.default_language);
    labels.extend(texts.into_iter().map(|(at, words, languages)| Label {
        place: Place::offset(file.path.shared(), &text, at),
        words,
        languages,
    }));
}

fn of_csv(file: &SourceFile, site: &Site, labels: &mut Vec<Label>, unheard: &mut Findings) {
    let Some(table) = Table::open(file, unheard) else {
        return;
    };
    let field = |name: &str| table.header.iter().position(|header| header == name);
    let others = |stem: &str| -> Vec<(String, usize)> {
        let codes = site.languages.iter().map(|language| &language.code);
        let found =
            codes.filter_map(|code| Some((code.clone(), field(&format!("{stem}_{code}"))?)));
        found.collect()
    };
    let families: Vec<(usize, Vec<(String, usize)>)> = table
        .header
        .iter()
        .enumerate()
        .map(|(at, stem)| (at, others(stem)))
        .filter(|(at, others)| {
            let own_name = file.path.as_str() == AREAS && table.header[*at] == "name";
            let known = texts_in(file.path.as_str()).contains(&table.header[*at].as_str());
            (known || !others.is_empty()) && !own_name
        })
        .collect();
    table.rows(unheard, |row, _| {
        for (own, others) in &families {
            let words = row.get(*own);
            if words.is_empty() {
                continue;
            }
            let filled = others.iter().filter(|(_, at)| !row.get(*at).is_empty());
            let default = std::iter::once(site.default_language.clone());
            labels.push(Label {
                place: row.place(*own),
                words: words.to_owned(),
                languages: default
                    .chain(filled.map(|(code, _)| code.clone()))
                    .collect(),
            });
        }
    });
}

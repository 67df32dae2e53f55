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

/// The columns of words of areas.
pub(super) const AREA_TEXTS: [&str; 2] = ["name", "rate_caution"];
/// The columns of words of groups of areas.
pub(super) const GROUP_TEXTS: [&str; 2] = ["name", "basis"];
/// The columns of words of categories.
pub(super) const CATEGORY_TEXTS: [&str; 2] = ["name", "definition"];
/// The columns of words of methods of consultation.
pub(super) const METHOD_TEXTS: [&str; 4] = ["name", "run_by", "purpose", "why"];
/// The columns of words of groups of issues.
pub(super) const ISSUE_TEXTS: [&str; 3] = ["title", "said", "summary"];
/// The columns of words of commitments.
pub(super) const ACTION_TEXTS: [&str; 6] = [
    "title",
    "said",
    "action",
    "reason",
    "owner",
    "evidence_name",
];
/// The columns of words of local priorities.
pub(super) const PRIORITY_TEXTS: [&str; 4] = ["priority", "why", "done", "outcome"];
/// The columns of words of meetings.
pub(super) const MEETING_TEXTS: [&str; 5] = [
    "title",
    "place",
    "accessibility",
    "take_part",
    "cancelled_note",
];
/// The columns of words of classes of the scheme.
pub(super) const CLASS_TEXTS: [&str; 2] = ["name", "holds"];
/// The columns of words of expected documents.
pub(super) const EXPECTED_TEXTS: [&str; 2] = ["name", "reason"];
/// The columns of words of charges.
pub(super) const CHARGE_TEXTS: [&str; 3] = ["what", "basis", "note"];
/// The columns of words of standards of service.
pub(super) const STANDARD_TEXTS: [&str; 4] = ["service", "standard", "measure", "note"];
/// The columns of words of work on standards.
pub(super) const PROJECT_TEXTS: [&str; 2] = ["name", "summary"];
/// The columns of words of lists of words: topics, kinds of meetings, how far work has come.
pub(super) const LIST_TEXTS: [&str; 1] = ["name"];

/// The tables that have such columns, by the end of their paths. The columns count as labels even if no language but the default one
/// has a column.
const TEXTS: [(&str, &[&str]); 16] = [
    (AREAS, &AREA_TEXTS),
    ("data/geography/groups.csv", &GROUP_TEXTS),
    ("/categories.csv", &CATEGORY_TEXTS),
    ("data/consultations/methods.csv", &METHOD_TEXTS),
    ("/issues/groups.csv", &ISSUE_TEXTS),
    ("/actions.csv", &ACTION_TEXTS),
    ("data/local/priorities.csv", &PRIORITY_TEXTS),
    ("data/local/meetings.csv", &MEETING_TEXTS),
    ("data/publication-scheme/classes.csv", &CLASS_TEXTS),
    ("data/publication-scheme/expected.csv", &EXPECTED_TEXTS),
    ("data/publication-scheme/charges.csv", &CHARGE_TEXTS),
    ("data/standards/standards.csv", &STANDARD_TEXTS),
    ("data/standards/projects.csv", &PROJECT_TEXTS),
    ("data/topics.csv", &LIST_TEXTS),
    ("data/local/kinds.csv", &LIST_TEXTS),
    ("data/standards/statuses.csv", &LIST_TEXTS),
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

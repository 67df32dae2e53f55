//! Labels of data: the texts in `data/` and in the settings that readers see, and the languages that each has.
//!
//! They are found by their form alone, whatever the file is about: a table by language in TOML, and in CSV files a column
//! with others beside it for other languages.

use super::table::Table;
use crate::config::{Site, texts_by_language, utf8};
use crate::diagnostic::{Findings, Place};
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

/// All labels of a site, in the order of the files.
pub(super) fn labels(snapshot: &Snapshot, settings: &str, site: &Site) -> Vec<Label> {
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
            of_toml(file, site, &mut labels, &mut unheard);
        } else if path.ends_with(".csv") {
            of_csv(file, site, &mut labels, &mut unheard);
        }
    }
    labels
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
            !others.is_empty() && !own_name
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

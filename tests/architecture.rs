//! The rules of the house that a program can check: `ARCHITECTURE.md` gives their reasons.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail and read files"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every room, and the rooms that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("figure", &[]),
    ("markup", &[]),
    ("disclosure", &["figure"]),
    ("inspect", &["diagnostic"]),
    ("source", &["diagnostic"]),
    ("config", &["diagnostic", "source"]),
    (
        "load",
        &["diagnostic", "figure", "inspect", "source", "config"],
    ),
    (
        "model",
        &["diagnostic", "figure", "disclosure", "config", "load"],
    ),
    ("locale", &["diagnostic", "figure", "config", "load"]),
    ("derive", &["figure", "model"]),
    ("plan", &["diagnostic", "source", "load", "model"]),
    (
        "view",
        &[
            "figure", "config", "load", "locale", "model", "derive", "plan",
        ],
    ),
    ("draw", &["figure", "markup", "view"]),
    (
        "render",
        &["diagnostic", "markup", "load", "plan", "view", "draw"],
    ),
    (
        "export",
        &["figure", "markup", "model", "derive", "plan", "view"],
    ),
    ("publish", &["source"]),
    (
        "protect",
        &[
            "diagnostic",
            "figure",
            "disclosure",
            "source",
            "config",
            "load",
            "model",
            "publish",
        ],
    ),
    (
        "build",
        &[
            "diagnostic",
            "figure",
            "inspect",
            "source",
            "config",
            "load",
            "locale",
            "model",
            "derive",
            "plan",
            "view",
            "draw",
            "render",
            "export",
            "publish",
        ],
    ),
    (
        "verify",
        &["diagnostic", "figure", "source", "publish", "build"],
    ),
    (
        "scaffold",
        &["diagnostic", "source", "config", "locale", "publish"],
    ),
    (
        "cli",
        &[
            "diagnostic",
            "figure",
            "protect",
            "build",
            "verify",
            "scaffold",
        ],
    ),
];

/// Each outside library, and the one place that may name it. Serde and rayon are the language's own extension in effect,
/// and stand where data is read and where work is shared out.
const OWNERS: &[(&str, &[&str])] = &[
    ("clap", &["cli/"]),
    ("csv", &["load/table.rs"]),
    ("flate2", &["inspect/inflate.rs"]),
    (
        "fluent_bundle",
        &["locale/messages.rs", "locale/voice.rs", "locale/plurals.rs"],
    ),
    (
        "geojson",
        &[
            "load/boundaries.rs",
            "export/geojson_file.rs",
            "export/records/points.rs",
        ],
    ),
    ("icu", &["locale/"]),
    ("jiff", &["figure/moment.rs"]),
    ("microlp", &["disclosure/solver.rs"]),
    ("mimalloc", &["main.rs"]),
    ("pulldown_cmark", &["render/markdown/"]),
    ("quick_xml", &["inspect/xml.rs"]),
    (
        "rayon",
        &[
            "source/", "load/", "derive/", "build/", "publish/", "verify/", "cli/",
        ],
    ),
    ("sha2", &["source/digest.rs"]),
    ("strsim", &["diagnostic/suggest.rs"]),
    ("tera", &["render/"]),
    ("toml", &["config/"]),
    ("walkdir", &["source/disk.rs"]),
    ("zip", &["inspect/archive.rs"]),
];

/// The rooms in which anything of the machine may be asked for.
const MACHINE: &[(&str, &[&str])] = &[
    ("std::fs", &["source/disk.rs", "publish/"]),
    ("std::env", &["cli/"]),
    ("std::time", &["cli/"]),
    ("std::net", &[]),
    ("std::process", &["cli/", "main.rs"]),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file below `src/`, by its path there, without its unit tests.
fn sources() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path
                    .strip_prefix(root().join("src"))
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// The lines that are code and not comment.
fn code(text: &str) -> impl Iterator<Item = &str> {
    without_tests(text)
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

fn room(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

fn lies_in(file: &str, places: &[&str]) -> bool {
    places
        .iter()
        .any(|place| file == *place || (place.ends_with('/') && file.starts_with(place)))
}

/// The rooms named after `crate::` in a line: one, or several in braces.
fn rooms_named(line: &str) -> Vec<String> {
    let mut named = Vec::new();
    for rest in line.split("crate::").skip(1) {
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.split('}').next().unwrap_or_default();
            named.extend(
                list.split(',')
                    .map(|item| item.trim().split("::").next().unwrap().to_owned()),
            );
        } else {
            named.push(
                rest.chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                    .collect(),
            );
        }
    }
    named
}

#[test]
fn imports_follow_one_direction() {
    let rules: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    let mut broken = Vec::new();
    for (file, text) in sources()
        .iter()
        .filter(|(file, _)| !["lib.rs", "main.rs"].contains(&file.as_str()))
    {
        let here = room(file);
        let allowed = rules
            .get(here)
            .unwrap_or_else(|| panic!("src/{file} lies in a room that has no rule"));
        for named in code(text).flat_map(rooms_named) {
            if named != here && !allowed.contains(&named.as_str()) {
                broken.push(format!("src/{file}: `{here}` may not use `{named}`"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_rules_themselves_have_no_circle() {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (room, uses) in MAY_USE {
        for used in *uses {
            assert!(
                known.contains(used),
                "`{room}` uses `{used}`, which comes later"
            );
        }
        known.insert(room);
    }
    let rooms: BTreeSet<String> = sources().keys().map(|file| room(file).to_owned()).collect();
    for room in known {
        assert!(
            rooms.contains(room),
            "the rule for `{room}` is about no room"
        );
    }
}

#[test]
fn each_outside_library_has_its_owner() {
    check_owners(OWNERS, |line, library| {
        let named = |end: &str| line.contains(&format!("{library}{end}"));
        let word = line.trim_start();
        (named("::") && starts_as_word(line, library)) || word == format!("use {library};")
    });
}

#[test]
fn only_the_named_rooms_touch_the_machine() {
    check_owners(MACHINE, |line, name| {
        line.contains(name) || in_braces(line, name)
    });
}

/// `use std::{fs, io};` names `std::fs`.
fn in_braces(line: &str, name: &str) -> bool {
    let last = name.rsplit("::").next().unwrap();
    let list = line
        .trim_start()
        .strip_prefix("use std::{")
        .and_then(|rest| rest.split('}').next());
    list.is_some_and(|list| {
        list.split(',')
            .any(|item| item.trim().split("::").next() == Some(last))
    })
}

/// True if a library's name begins a path: not the end of a longer name, nor a module of another.
fn starts_as_word(line: &str, library: &str) -> bool {
    line.match_indices(&format!("{library}::")).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '_' && c != ':')
    })
}

fn check_owners(owners: &[(&str, &[&str])], names: impl Fn(&str, &str) -> bool) {
    let mut broken = Vec::new();
    for (file, text) in sources() {
        for (library, places) in owners {
            if !lies_in(&file, places) && code(&text).any(|line| names(line, library)) {
                broken.push(format!(
                    "src/{file} names `{library}`, which belongs to {places:?}"
                ));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_dependency_has_an_owner_and_none_is_forbidden() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let list = manifest
        .split("[dependencies]")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    let everywhere = ["serde", "serde_json"];
    for line in list
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let name = line
            .split(['=', '.'])
            .next()
            .unwrap()
            .trim()
            .replace('-', "_");
        let owned = OWNERS.iter().any(|(library, _)| *library == name)
            || everywhere.contains(&name.as_str());
        assert!(owned, "`{name}` has no owner in this test");
        assert!(!name.contains("zola"), "{name}");
    }
}

#[test]
fn the_code_knows_no_borough_offence_or_language_by_name() {
    let areas = fs::read_to_string(root().join("data/geography/areas.csv")).unwrap();
    let boroughs = areas
        .lines()
        .skip(1)
        .map(|line| line.split(',').nth(3).unwrap().to_owned());
    let known: Vec<String> = boroughs
        .chain(["E09000", "E23000", "burglary", "Burglary"].map(str::to_owned))
        .collect();
    for (file, text) in sources() {
        for line in code(&text) {
            for name in &known {
                assert!(
                    !line.contains(name.as_str()),
                    "src/{file} knows `{name}`: {line}"
                );
            }
        }
    }
}

/// What is withheld is gone after `derive`: no later room may look at readings as they were published.
#[test]
fn only_derive_looks_at_readings_as_published() {
    let mut looked = false;
    for (file, text) in sources() {
        let here =
            code(&text).any(|line| line.contains(".readings.") || line.contains(".readings)"));
        let allowed = ["load", "model", "derive"].contains(&room(&file));
        assert!(
            allowed || !here,
            "src/{file} looks at readings as published"
        );
        looked |= here && room(&file) == "derive" && text.contains("edition.readings");
    }
    assert!(looked, "the test knows how `derive` looks at them");
}

#[test]
fn files_are_small_and_say_what_they_are_for() {
    let sources = sources();
    for (file, text) in &sources {
        let lines = text.lines().count();
        assert!(
            lines <= 400,
            "src/{file} has {lines} lines: what second idea is in it?"
        );
        assert!(
            text.starts_with("//!"),
            "src/{file} does not say what it is for"
        );
        for word in ["todo!(", "unimplemented!(", "FIXME", "XXX"] {
            assert!(!text.contains(word), "src/{file} has {word}");
        }
    }
    let small = sources
        .values()
        .filter(|text| text.lines().count() <= 150)
        .count();
    assert!(
        small * 2 > sources.len(),
        "most files should have 150 lines or fewer"
    );
}

/// A stage's room shows one function named after the stage.
#[test]
fn each_stage_shows_the_function_that_it_is_named_after() {
    for stage in [
        "inspect", "load", "model", "derive", "plan", "view", "render", "publish", "build",
        "verify",
    ] {
        let text = fs::read_to_string(root().join("src").join(stage).join("mod.rs")).unwrap();
        assert!(
            text.contains(&format!("pub fn {stage}(")),
            "src/{stage}/mod.rs has no function `{stage}`"
        );
    }
}

/// Paths of a machine, and words about how the project is made, have no place in it.
#[test]
fn nothing_that_is_committed_names_a_machine() {
    let mut files = Vec::new();
    let mut folders = vec![root()];
    let passed_over = [
        "target",
        "node_modules",
        ".git",
        "public",
        "public.staging",
        "data",
        "__pycache__",
    ];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !passed_over.contains(&name.as_str()) {
                folders.push(path);
            } else if path.is_file() && !name.ends_with("lock.json") {
                files.push(path);
            }
        }
    }
    let home = format!("{}/", root().parent().unwrap().display());
    for file in files {
        if let Ok(text) = fs::read_to_string(&file) {
            assert!(
                home.len() < 4 || !text.contains(&home),
                "{} has a path of this machine",
                show(&file)
            );
        }
    }
}

fn show(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

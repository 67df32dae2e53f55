//! Files that are broken in ways that nobody thought of: nothing panics, and whatever is found has words and a place.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "tests may fail, read files and say what they leave out"
)]

mod support;

#[path = "diagnostics/plain.rs"]
mod plain;

use bluelamp::diagnostic::{Code, Diagnostic, Place};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use support::{Built, SiteTest, published};

/// A dataset whose areas and categories are whatever its file says.
fn dataset(layout: &str) -> String {
    format!(
        r#"title = {{ en = "Published figures" }}
summary = {{ en = "Figures as they were published." }}
categories = "own"
areas = "own"
measure = "offences"
unit = {{ en = "recorded offences" }}
total = {{ slug = "all-offences", name = {{ en = "All offences" }} }}
source = {{ publisher = "A police service", title = "Figures" }}

[layout]
absent_rows = "zero"
{layout}
"#
    )
}

/// The layouts of the published files, by headers that they have had.
const WIDE: &str = r#"kind = "wide"
period = "YYYYMM"

[layout.columns]
area = ["Borough", "BoroughName", "LookUp_BoroughName", "BOCU", "WardName"]
area_code = ["WardCode"]
parent_area = ["LookUp_Borough"]
group = ["Major Category", "MajorText", "Group"]
subgroup = ["Minor Category", "MinorText", "SubGroup"]
"#;

const LONG: &str = r#"kind = "long"
period = "YYYY-MM-DD"

[layout.columns]
area = ["area_name"]
group = ["crime_type"]
subgroup = ["crime_subtype"]
period = ["month_year"]
value = ["count"]
ignore = ["area_type", "borough_snt", "area_code", "measure", "financial_year", "fy_fyindex", "refresh_date"]
"#;

const FILE: &str = "data/published/editions/2001-12/figures.csv";

/// The small site with a published file as a second dataset.
fn with_file(layout: &str, bytes: &[u8]) -> SiteTest {
    SiteTest::small()
        .file("data/published/dataset.toml", &dataset(layout))
        .bytes(FILE, bytes)
}

/// Whether a place is a file of the site, or a folder in it, and a line that the file has.
fn exists(place: &Place, site: &SiteTest) -> bool {
    let folder = format!("{}/", place.file);
    match site.files.get(&*place.file) {
        Some(bytes) => {
            let lines = bytes.split(|byte| *byte == b'\n').count();
            place
                .line
                .is_none_or(|line| line >= 1 && line as usize <= lines)
                && place.column.is_none_or(|column| column >= 1)
        }
        None => site.files.keys().any(|path| path.starts_with(&folder)),
    }
}

/// What is wrong with a finding itself. The words of the template engine, and names that hold a backtick, are left as
/// they are.
fn fault(finding: &Diagnostic, site: &SiteTest) -> Option<String> {
    let placed = match &finding.place {
        Some(place) => finding.code == Code::MissingFile || exists(place, site),
        None => finding.code == Code::MissingFile,
    };
    let texts = [&finding.message, &finding.help];
    let told = texts
        .iter()
        .all(|text| !text.is_empty() && !text.contains(char::is_control));
    let backtick = texts.iter().any(|text| text.matches('`').count() % 2 == 1);
    let faults = if backtick || finding.code == Code::BadTemplate {
        Vec::new()
    } else {
        plain::faults(finding)
    };
    (!placed || !told || !faults.is_empty()).then(|| format!("{faults:?} {finding:#?}"))
}

/// Builds a site: whatever is wrong with it, what is found has words and a place, and nothing is lost in silence.
fn build(site: &SiteTest) -> Result<Built, String> {
    let built = site.build();
    if let Some(fault) = built
        .findings
        .iter()
        .find_map(|finding| fault(finding, site))
    {
        return Err(fault);
    }
    if built.findings.is_empty() && !built.outputs.contains_key("index.html") {
        return Err("nothing was found, and nothing was made".to_owned());
    }
    Ok(built)
}

/// The place and words of each finding in the header row.
fn in_header(built: &Built) -> Vec<(u32, String)> {
    let findings = built
        .findings
        .iter()
        .filter(|finding| finding.code == Code::BadHeader);
    findings
        .filter_map(|finding| {
            let place = finding
                .place
                .as_ref()
                .filter(|place| &*place.file == FILE)?;
            assert_eq!(place.line, Some(1));
            Some((place.column?, finding.message.clone()))
        })
        .collect()
}

#[test]
fn every_repeated_and_every_unnamed_column_is_told_with_its_place() {
    let layout = WIDE
        .replace("\"MajorText\", ", "")
        .replace("\"MinorText\"", "\"MajorText\"");
    for name in ["duplicate-headers", "unnamed-columns"] {
        let Some(bytes) = published(&format!("malformed/{name}.csv")) else {
            continue;
        };
        let built = build(&with_file(&layout, &bytes)).unwrap();
        let told = in_header(&built);
        let text = String::from_utf8(bytes).unwrap();
        let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        let mut mistakes = 0;
        for (column, name) in (1..).zip(&header) {
            let first = header.iter().position(|other| other == name).unwrap() + 1;
            let message = if name.is_empty() {
                format!("Column {column} has no name.")
            } else if first < column {
                format!("The column `{name}` stands twice: also as column {first}.")
            } else {
                continue;
            };
            mistakes += 1;
            let column = u32::try_from(column).unwrap();
            assert!(
                told.contains(&(column, message.clone())),
                "{message} is not in {told:#?}"
            );
        }
        assert!(mistakes > 1, "{name} has mistakes");
    }
}

/// One way to damage a file.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Flip(u8),
    Delete,
    Insert(u8),
    Repeat,
    CutLine,
    RepeatLine,
    Truncate,
}

fn damage() -> impl Strategy<Value = Damage> {
    let signs = prop::sample::select(b"\",;\n\r\0[]{}<>=+-$#`\xff\xef".to_vec());
    prop_oneof![
        (1..=u8::MAX).prop_map(Damage::Flip),
        Just(Damage::Delete),
        signs.prop_map(Damage::Insert),
        Just(Damage::Insert(b'"')),
        Just(Damage::Repeat),
        Just(Damage::CutLine),
        Just(Damage::RepeatLine),
        Just(Damage::Truncate),
    ]
}

/// A file with some damage to it, at any place; half of all damage is near the beginning, where headers and keys are.
fn damaged(bytes: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let one = (damage(), any::<Index>(), any::<bool>());
    prop::collection::vec(one, 1..6).prop_map(move |damages| {
        let mut bytes = bytes.clone();
        for (damage, at, early) in damages {
            if !bytes.is_empty() {
                let reach = if early {
                    bytes.len().min(200)
                } else {
                    bytes.len()
                };
                apply(damage, at.index(reach), &mut bytes);
            }
        }
        bytes
    })
}

fn apply(damage: Damage, at: usize, bytes: &mut Vec<u8>) {
    let line = {
        let start = bytes[..at]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |i| i + 1);
        let end = bytes[at..].iter().position(|byte| *byte == b'\n');
        start..end.map_or(bytes.len(), |i| at + i + 1)
    };
    match damage {
        Damage::Flip(mask) => bytes[at] ^= mask,
        Damage::Delete => drop(bytes.remove(at)),
        Damage::Insert(byte) => bytes.insert(at, byte),
        Damage::Repeat => {
            let part = bytes[at..bytes.len().min(at + 9)].to_vec();
            bytes.splice(at..at, part);
        }
        Damage::CutLine => drop(bytes.drain(line)),
        Damage::RepeatLine => {
            let copy = bytes[line.clone()].to_vec();
            bytes.splice(line.start..line.start, copy);
        }
        Damage::Truncate => bytes.truncate(at),
    }
}

/// Damages a file so many times and builds the site that `site` makes of it. The damage is the same in every run.
fn damage_and_build(name: &str, cases: u32, bytes: Vec<u8>, site: impl Fn(&[u8]) -> SiteTest) {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let result = runner.run(&damaged(bytes), |bytes| match build(&site(&bytes)) {
        Ok(_) => Ok(()),
        Err(fault) => Err(TestCaseError::fail(fault)),
    });
    if let Err(error) = result {
        panic!("{name}: {error}");
    }
}

/// The beginning of a published file, up to the end of a line: enough to be damaged, and quick to read.
fn beginning(bytes: &[u8]) -> Vec<u8> {
    let part = &bytes[..bytes.len().min(40_000)];
    let end = part
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(part.len(), |i| i + 1);
    part[..end].to_vec()
}

fn damage_published(names: &[&str], layout: &str) {
    for name in names {
        if let Some(bytes) = published(&format!("crime/{name}.csv")) {
            damage_and_build(name, 8, beginning(&bytes), |bytes| with_file(layout, bytes));
        }
    }
}

#[test]
fn damaged_files_of_past_months_are_read_without_panic() {
    let names = [
        "mps-borough-historical_2008-01_2016-12",
        "mps-borough-historical_2010-04_2023-11",
        "mps-borough-recent_2017-01_2018-12",
        "mps-borough-recent_2021-03_2023-02",
        "mps-borough-recent_2022-02_2024-01",
        "mps-borough-recent_2022-07_2024-06",
    ];
    damage_published(&names, WIDE);
}

#[test]
fn damaged_files_of_recent_months_are_read_without_panic() {
    let names = [
        "mps-borough-recent_2023-03_2025-02",
        "mps-borough-recent_2023-04_2025-03",
        "mps-borough-recent_2023-12_2025-11",
        "mps-borough-recent_2024-07_2026-06",
        "mps-ward-recent_24-months",
    ];
    damage_published(&names, WIDE);
    damage_published(&["mps-dashboard-knife-crime_2022-03_2026-02"], LONG);
}

/// Damages files of the small site itself.
fn damage_own(paths: &[&str], cases: u32) {
    let site = SiteTest::small()
        .file("content/index.md", "+++\ntitle = \"Home\"\ndescription = \"The home page.\"\norder = 1\n+++\n## What it is\n\nWords, *words* and [words](/boroughs/one/).\n\n| a | b |\n| - | - |\n| 1 | `2` |\n\n> A [part](#what-it-is).\n\n1. One\n2. ![Icon](/about/)\n")
        .file("data/crime/notes/area.md", "In {{ area }} there are {{ residents }} residents.\n");
    for path in paths {
        let bytes = site.files[*path].clone();
        damage_and_build(path, cases, bytes, |bytes| site.clone().bytes(path, bytes));
    }
}

#[test]
fn damaged_cross_tabulations_are_read_without_panic() {
    let site = SiteTest::with_table();
    for path in [
        "data/table/dataset.toml",
        "data/table/editions/2002-12/table.csv",
    ] {
        let bytes = site.files[path].clone();
        damage_and_build(path, 64, bytes, |bytes| site.clone().bytes(path, bytes));
    }
}

#[test]
fn damaged_settings_are_read_without_panic() {
    damage_own(&["site.toml", "data/crime/dataset.toml"], 96);
}

#[test]
fn damaged_tables_are_read_without_panic() {
    let paths = [
        "data/geography/areas.csv",
        "data/geography/aliases.csv",
        "data/geography/population.csv",
        "data/crime/categories.csv",
        "data/crime/editions/2002-12/crime.csv",
    ];
    damage_own(&paths, 48);
}

#[test]
fn damaged_boundaries_are_read_without_panic() {
    damage_own(&["data/geography/boundaries.geojson"], 128);
}

#[test]
fn damaged_pages_are_read_without_panic() {
    damage_own(
        &[
            "content/index.md",
            "content/about.md",
            "data/crime/notes/area.md",
        ],
        64,
    );
}

#[test]
fn damaged_themes_are_read_without_panic() {
    let paths = [
        "themes/default/messages/en.ftl",
        "themes/default/messages/ar.ftl",
        "themes/default/templates/base.html",
        "themes/default/templates/page.html",
        "themes/default/templates/months.html",
    ];
    damage_own(&paths, 32);
}

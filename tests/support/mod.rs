//! A small site in memory: change its files, build it, look at what comes out.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]
#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::format_push_string,
    reason = "tests may fail and read files"
)]

use bluelamp::build::{Observer, Request, Site, produce_all};
use bluelamp::diagnostic::{Code, Diagnostic, Findings, Severity};
use bluelamp::figure::{Day, Moment};
use bluelamp::source::Snapshot;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A site's files, to be changed before it is built.
#[derive(Clone)]
pub struct SiteTest {
    pub files: BTreeMap<String, Vec<u8>>,
}

/// What came out of a build.
pub struct Built {
    pub outputs: BTreeMap<String, Vec<u8>>,
    pub findings: Vec<Diagnostic>,
}

/// Watches a build and says nothing.
pub struct Quiet;

impl Observer for Quiet {
    fn stage(&self, _: &'static str) {}
    fn progress(&self, _: usize, _: usize) {}
}

impl SiteTest {
    /// Two boroughs, one group with two kinds of offence and one kind on its own, 24 months, English and Arabic; with
    /// the default theme. All its figures are made up.
    pub fn small() -> Self {
        let mut site = Self {
            files: BTreeMap::new(),
        };
        read_below(
            &manifest_dir().join("themes/default"),
            "themes/default",
            &mut site.files,
        );
        for (path, text) in SMALL {
            site.files
                .insert((*path).to_owned(), text.as_bytes().to_vec());
        }
        site.file("data/crime/editions/2002-12/crime.csv", &small_figures())
    }

    /// The small site with a cross-tabulation of three groups by two colours, protected by hand. All its figures are made up.
    ///
    /// Group b has 3 red ones; to protect them, three other figures are withheld.
    pub fn with_table() -> Self {
        let mut site = Self::small();
        for (path, text) in TABLE {
            site = site.file(path, text);
        }
        site
    }

    /// Adds a file, or puts another in its place.
    pub fn file(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    /// The same with bytes.
    pub fn bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.files.insert(path.to_owned(), bytes.to_vec());
        self
    }

    /// Takes a file away.
    pub fn without(mut self, path: &str) -> Self {
        assert!(
            self.files.remove(path).is_some(),
            "there is no {path} to take away"
        );
        self
    }

    /// Replaces a text in a file; it must be there.
    pub fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let text = String::from_utf8(self.files[path].clone()).expect("the file is text");
        assert!(text.contains(from), "{path} does not contain {from}");
        let text = text.replacen(from, to, 1);
        self.file(path, &text)
    }

    /// Reads, links and derives the site, and produces nothing.
    pub fn prepare(&self) -> (Option<Site>, Vec<Diagnostic>) {
        let mut findings = Findings::new();
        let site = Site::prepare(
            Snapshot::in_memory(&self.files),
            &request(Path::new(".")),
            &Quiet,
            &mut findings,
        );
        (site, findings.sorted().into_iter().cloned().collect())
    }

    /// Prepares and produces the site.
    pub fn build(&self) -> Built {
        let mut findings = Findings::new();
        let outputs = Mutex::new(BTreeMap::new());
        let snapshot = Snapshot::in_memory(&self.files);
        if let Some(site) = Site::prepare(snapshot, &request(Path::new(".")), &Quiet, &mut findings)
        {
            let taken = produce_all(&site, &Quiet, &mut findings, |path, body| {
                outputs
                    .lock()
                    .expect("no thread failed")
                    .insert(path.to_string(), body.to_vec());
                Ok(())
            });
            taken.expect("memory does not fail");
        }
        let findings = findings.sorted().into_iter().cloned().collect();
        Built {
            outputs: outputs.into_inner().expect("no thread failed"),
            findings,
        }
    }
}

impl Built {
    /// The text of an output.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self
            .outputs
            .get(path)
            .unwrap_or_else(|| panic!("no output {path}; findings: {:#?}", self.findings));
        std::str::from_utf8(bytes).expect("outputs are UTF-8")
    }

    /// The only finding of this code.
    pub fn finding(&self, code: Code) -> &Diagnostic {
        let found: Vec<&Diagnostic> = self
            .findings
            .iter()
            .filter(|finding| finding.code == code)
            .collect();
        assert_eq!(
            found.len(),
            1,
            "wanted one {}, found {:#?}",
            code.id(),
            self.findings
        );
        found[0]
    }

    /// Fails if there is an error; warnings are let pass.
    pub fn without_errors(self) -> Self {
        let errors = self
            .findings
            .iter()
            .filter(|one| one.severity == Severity::Error);
        assert_eq!(errors.count(), 0, "{:#?}", self.findings);
        self
    }

    /// Fails unless nothing at all was found.
    pub fn clean(self) -> Self {
        assert!(self.findings.is_empty(), "{:#?}", self.findings);
        self
    }
}

/// A request for a site in a folder, on a fixed day.
pub fn request(root: &Path) -> Request {
    Request {
        root: root.to_path_buf(),
        settings: "site.toml".into(),
        base_url: None,
        now: start_of("2003-02-01"),
        strict: false,
    }
}

/// The first moment of a day in the United Kingdom.
pub fn start_of(day: &str) -> Moment {
    Day::parse(day)
        .and_then(Moment::start_of)
        .expect("a day such as 2003-02-01")
}

/// The project's folder.
pub fn manifest_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A published file of the shared data folder; nothing, told loudly, where the folder is missing.
pub fn published(path: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("BLUELAMP_SHARED")
        .map_or_else(|| manifest_dir().join("../shared/data"), PathBuf::from);
    let file = folder.join(path);
    let found = std::fs::read(&file).ok();
    if found.is_none() {
        eprintln!(
            "SKIPPED: the published file {path} is not here; set BLUELAMP_SHARED to the folder that has it"
        );
    }
    found
}

fn read_below(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("the theme is there") {
        let entry = entry.expect("the theme can be read");
        let path = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_below(&entry.path(), &path, files);
        } else {
            files.insert(
                path,
                std::fs::read(entry.path()).expect("the theme can be read"),
            );
        }
    }
}

/// The figures of the small site: borough one has 10, 20, 30 and so on, borough two 1 of everything each month.
pub fn small_figures() -> String {
    let mut text = String::from("area_code,category,period,value\n");
    for (area, factor) in [("X01", 10), ("X02", 1)] {
        for category in ["arson", "damage", "fraud"] {
            for n in 0..24 {
                let value = if factor == 1 { 1 } else { factor * (n + 1) };
                let month = format!("{}-{:02}", 2001 + n / 12, n % 12 + 1);
                text += &format!(
                    "{area},{category},{month},{value}
"
                );
            }
        }
    }
    text
}

const TABLE: &[(&str, &str)] = &[
    (
        "data/table/dataset.toml",
        r#"kind = "cross-tabulation"
title = { en = "Example table" }
summary = { en = "A table that is made up to test the program." }
measure = "things"
unit = { en = "things" }
area = "X00"
note = { en = "One row is one thing.\nNo row is two." }
source = { publisher = "Nobody", title = "Made-up rows" }
disclosure = { threshold = 5 }
editions = [{ name = "2002-12", period = "2002-10-01/P3M" }]

[[dimensions]]
name = "group"
title = { en = "Group" }
source = ["Group name"]
total = { en = "All groups" }
members = [
    { code = "a", name = { en = "Group A" }, source = ["A"] },
    { code = "b", name = { en = "Group B" }, source = ["B", "Beta"] },
    { code = "c", name = { en = "Not recorded" }, source = [""] },
]

[[dimensions]]
name = "colour"
title = { en = "Colour" }
source = ["Colour", "Color"]
total = { en = "All colours" }
members = [
    { code = "red", name = { en = "Red" }, source = ["Red"] },
    { code = "blue", name = { en = "Blue" }, source = ["Blue"] },
]
"#,
    ),
    (
        "data/table/editions/2002-12/table.csv",
        "group,colour,value,marker
total,total,102,
total,red,38,
total,blue,64,
a,total,50,
a,red,20,
a,blue,30,
b,total,12,
b,red,,[c]
b,blue,,[c]
c,total,40,
c,red,,[c]
c,blue,,[c]
",
    ),
];
/// The small site's figures with all their sums: the group, the total, and the whole area.
pub fn with_sums() -> String {
    let mut text = small_figures();
    let kinds = [("arson", 1), ("damage", 1), ("fraud", 1)];
    let sums = [("harm", 2), ("all-offences", 3)];
    let whole = kinds.iter().chain(&sums).map(|sum| ("X00", sum));
    let areas = ["X01", "X02"].into_iter();
    let parts = areas.flat_map(|area| sums.iter().map(move |sum| (area, sum)));
    for (area, (category, times)) in parts.chain(whole) {
        for n in 0..24 {
            let one = 10 * (n + 1);
            let value = match area {
                "X01" => one,
                "X02" => 1,
                _ => one + 1,
            };
            let month = format!("{}-{:02}", 2001 + n / 12, n % 12 + 1);
            text += &format!("{area},{category},{month},{}\n", times * value);
        }
    }
    text
}

const SMALL: &[(&str, &str)] = &[
    (
        "site.toml",
        r#"base_url = "https://example.org"
default_language = "en"
lead_dataset = "crime"
theme = "default"
title = { en = "Example figures", ar = "أرقام مثال" }
description = { en = "Figures that are made up." }
publisher = { name = "Example publisher", about = { en = "Not a real publisher." } }
licence = { name = "OGL", url = "https://licence.example/", attribution = "Say where it is from." }
emergency = { emergency = "999", non_emergency = "101" }

[[languages]]
code = "en"
name = "English"
locale = "en-GB"

[[languages]]
code = "ar"
name = "العربية"
locale = "ar"
direction = "rtl"
"#,
    ),
    (
        "data/geography/areas.csv",
        "code,kind,slug,name,parent,mapped\nX00,police-area,all,Example area,,no\nX01,borough,one,Borough One,X00,yes\nX02,borough,two,Borough Two,X00,yes\n",
    ),
    ("data/geography/aliases.csv", "alias,code\nThe First,X01\n"),
    (
        "data/geography/population.csv",
        "area_code,year,residents,basis,source\nX00,2001,3000,census,Example census\nX01,2001,2000,census,Example census\nX02,2001,1000,census,Example census\n",
    ),
    (
        "data/geography/boundaries.geojson",
        r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"X01","name":"Borough One"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
{"type":"Feature","properties":{"code":"X02","name":"Borough Two"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}}
]}"#,
    ),
    (
        "data/crime/dataset.toml",
        r#"title = { en = "Example crime" }
summary = { en = "Figures that are made up to test the program. They are about no real place." }
measure = "offences"
unit = { en = "recorded offences" }
total = { slug = "all-offences", name = { en = "All offences" } }
source = { publisher = "Nobody", title = "Made-up figures" }
layout = { kind = "tidy", absent_rows = "zero" }
"#,
    ),
    (
        "data/crime/categories.csv",
        "slug,parent,source_group,source_subgroup,name,definition\nharm,,HARM,,Harm to things,Things are harmed.\narson,harm,HARM,ARSON,Arson,Fire.\ndamage,harm,HARM,DAMAGE,Damage,No fire.\nfraud,,FRAUD,FRAUD,Fraud,\n",
    ),
    (
        "content/about.md",
        "+++\ntitle = \"About\"\ndescription = \"About this example.\"\nmenu = true\n+++\nBuilt on {{ build_date }}. See [the boroughs](/boroughs/).\n",
    ),
];

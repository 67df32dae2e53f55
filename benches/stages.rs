//! What each stage of a build costs, on the reference site, and what deriving a million figures costs beside reading
//! them: `cargo bench`.
#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench may fail, and is no library"
)]

use bluelamp::build::{Observer, Request, Site, produce};
use bluelamp::config::config;
use bluelamp::derive::derive;
use bluelamp::diagnostic::Findings;
use bluelamp::figure::{Day, Moment};
use bluelamp::load::load;
use bluelamp::model::{Catalogue, model};
use bluelamp::plan::{Planned, plan};
use bluelamp::source::{Snapshot, read};
use divan::{Bencher, black_box};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

fn main() {
    divan::main();
    if !std::env::args().any(|arg| arg == "--list") {
        print_ratio();
    }
}

struct Quiet;

impl Observer for Quiet {
    fn stage(&self, _: &'static str) {}
    fn progress(&self, _: usize, _: usize) {}
}

fn request() -> Request {
    Request {
        root: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        settings: "site.toml".to_owned(),
        base_url: None,
        now: Day::parse("2026-07-01")
            .and_then(Moment::start_of)
            .expect("a day"),
        strict: false,
    }
}

fn snapshot() -> Snapshot {
    read(&request().root, "site.toml", &mut Findings::new())
}

fn catalogue(snapshot: &Snapshot) -> Catalogue {
    let mut findings = Findings::new();
    let site = config(snapshot, "site.toml", None, &mut findings).expect("the settings are right");
    let loaded = load(snapshot, &site, &mut findings);
    model(loaded, site, &mut findings).expect("the site is right")
}

fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        Site::prepare(snapshot(), &request(), &Quiet, &mut Findings::new())
            .expect("the site is right")
    })
}

#[divan::bench]
fn a_source(bencher: Bencher<'_, '_>) {
    bencher.bench(|| black_box(snapshot().digest()));
}

#[divan::bench]
fn b_load(bencher: Bencher<'_, '_>) {
    let snapshot = snapshot();
    let site =
        config(&snapshot, "site.toml", None, &mut Findings::new()).expect("the settings are right");
    bencher.bench(|| black_box(load(&snapshot, &site, &mut Findings::new())));
}

#[divan::bench]
fn c_load_and_model(bencher: Bencher<'_, '_>) {
    let snapshot = snapshot();
    bencher.bench(|| black_box(catalogue(&snapshot)));
}

#[divan::bench]
fn d_derive(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue(&snapshot());
    bencher.bench(|| black_box(derive(&catalogue)));
}

#[divan::bench]
fn e_plan(bencher: Bencher<'_, '_>) {
    let snapshot = snapshot();
    let site =
        config(&snapshot, "site.toml", None, &mut Findings::new()).expect("the settings are right");
    let theme = load(&snapshot, &site, &mut Findings::new()).theme;
    let catalogue = catalogue(&snapshot);
    bencher.bench(|| black_box(plan(&catalogue, &theme, &mut Findings::new())));
}

/// One output of each kind, from the view to its bytes.
#[divan::bench(args = [
    "index.html",
    "boroughs/index.html",
    "boroughs/camden/index.html",
    "boroughs/camden/burglary/index.html",
    "ar/boroughs/camden/burglary/index.html",
    "boroughs/camden/burglary/figures.csv",
    "crime/burglary/index.html",
    "crime/burglary/map.svg",
    "data/recorded-crime/areas.geojson",
    "about/index.html",
])]
fn f_produce(bencher: Bencher<'_, '_>, path: &str) {
    let planned: &Planned = site().plan().get(path).expect("the reference site has it");
    bencher.bench(|| black_box(produce(site(), planned).body.to_vec().len()));
}

/// A site with a million made-up figures, of 100 boroughs, 100 kinds of offence in ten groups, and 100 months, in one
/// file with a column for each month: the layout that is read the quickest.
fn million() -> Snapshot {
    let mut areas = String::from("code,kind,slug,name,parent,mapped\nX,police-area,all,All,,no\n");
    let mut categories = String::from("slug,parent,source_group,source_subgroup,name\n");
    for group in 0..10 {
        let _ = writeln!(categories, "g{group},,G{group},,Group {group}");
        for kind in 0..10 {
            let _ = writeln!(
                categories,
                "g{group}-{kind},g{group},G{group},K{kind},Kind {group} {kind}"
            );
        }
    }
    let mut figures = String::from("Area,Group,Kind");
    for month in 0..100 {
        let _ = write!(figures, ",{}{:02}", 2010 + month / 12, month % 12 + 1);
    }
    figures.push('\n');
    for area in 0..100 {
        let _ = writeln!(areas, "A{area},borough,a{area},Area {area},X,no");
        for kind in 0..100 {
            let _ = write!(figures, "A{area},G{},K{}", kind / 10, kind % 10);
            for month in 0..100 {
                let _ = write!(figures, ",{}", (area * 7 + kind * 13 + month * 31) % 400);
            }
            figures.push('\n');
        }
    }
    let files = [
        ("site.toml", SITE),
        ("data/geography/areas.csv", &areas),
        ("data/made-up/dataset.toml", DATASET),
        ("data/made-up/categories.csv", &categories),
        ("data/made-up/editions/2018-04/figures.csv", &figures),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    Snapshot::in_memory(&BTreeMap::from(files))
}

const SITE: &str = r#"base_url = "https://example.org"
default_language = "en"
lead_dataset = "made-up"
theme = "default"
title = { en = "Made up" }
description = { en = "Made up." }
publisher = { name = "Nobody", about = { en = "Made up." } }
licence = { name = "None", url = "https://example.org/", attribution = "Made up." }
languages = [{ code = "en", name = "English", locale = "en-GB" }]
"#;

const DATASET: &str = r#"title = { en = "Made up" }
summary = { en = "Made up." }
measure = "offences"
unit = { en = "offences" }
total = { slug = "all", name = { en = "All" } }
source = { publisher = "Nobody", title = "Made up" }
[layout]
kind = "wide"
period = "YYYYMM"
absent_rows = "missing"
[layout.columns]
area = ["Area"]
group = ["Group"]
subgroup = ["Kind"]
"#;

#[divan::bench]
fn g_read_a_million_figures(bencher: Bencher<'_, '_>) {
    let snapshot = million();
    bencher.bench(|| black_box(catalogue(&snapshot)));
}

#[divan::bench]
fn h_derive_a_million_figures(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue(&million());
    bencher.bench(|| black_box(derive(&catalogue)));
}

/// Deriving a million figures, as a multiple of reading and of linking them: the medians of runs that take turns.
#[expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench measures time and says what it measured"
)]
fn print_ratio() {
    const ROUNDS: usize = 15;
    let snapshot = million();
    let settings = config(&snapshot, "site.toml", None, &mut Findings::new());
    let settings = settings.expect("the settings are right");
    let time = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let (mut reading, mut linking, mut deriving) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut findings = Findings::new();
        let mut loaded = None;
        reading.push(time(&mut || {
            loaded = Some(load(&snapshot, &settings, &mut findings));
        }));
        let mut linked = None;
        linking.push(time(&mut || {
            linked = model(
                loaded.take().expect("it was read"),
                settings.clone(),
                &mut findings,
            );
        }));
        let linked = linked.expect("the site is right");
        deriving.push(time(&mut || {
            black_box(derive(&linked));
        }));
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[ROUNDS / 2].as_secs_f64() * 1000.0
    };
    let [read, link, made] = [&mut reading, &mut linking, &mut deriving].map(median);
    println!(
        "A million figures: read in {read:.1} ms, linked in {link:.1} ms, derived in {made:.1} ms: {:.2} times the reading.",
        made / read
    );
}

//! What each stage of a build costs, on the reference site: `cargo bench`.
#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench may fail, and is no library"
)]

use bluelamp::build::{Observer, Request, Site, produce};
use bluelamp::config::config;
use bluelamp::derive::derive;
use bluelamp::diagnostic::Findings;
use bluelamp::figure::Day;
use bluelamp::load::load;
use bluelamp::model::{Catalogue, model};
use bluelamp::plan::{Planned, plan};
use bluelamp::source::{Snapshot, read};
use divan::{Bencher, black_box};
use std::path::PathBuf;
use std::sync::OnceLock;

fn main() {
    divan::main();
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
        today: Day::parse("2026-07-01").expect("a day"),
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

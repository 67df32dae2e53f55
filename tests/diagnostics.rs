//! Every mistake that staff can make is told with its code, its place, what is wrong and what to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "tests may fail, write files and say what they leave out"
)]

mod support;

#[path = "support/documents.rs"]
mod documents;

#[path = "support/scheme.rs"]
mod scheme;

#[path = "support/survey.rs"]
mod survey;

#[path = "support/disclosures.rs"]
mod disclosures;

#[path = "support/engagement.rs"]
mod engagement;

#[path = "support/local.rs"]
mod local;

#[path = "diagnostics/mod.rs"]
mod cases;

#[path = "diagnostics/disk.rs"]
mod disk;

use bluelamp::diagnostic::Code;
use cases::{Case, FIGURES, as_read, before, without_message};
use std::collections::BTreeSet;
use support::{SiteTest, small_figures};

/// Codes of mistakes that no file in memory can have: `disk.rs` and `tests/verify.rs` have tests for them.
const ON_DISK: [Code; 10] = [
    Code::UnreadableFile,
    Code::SymbolicLink,
    Code::BadOutput,
    Code::PrivateFolder,
    Code::NothingPublished,
    Code::PublishedMissing,
    Code::PublishedChanged,
    Code::PublishedDiffers,
    Code::NotInManifest,
    Code::SourcesChanged,
];

fn are_told(cases: &[Case]) {
    let differences: Vec<String> = cases.iter().filter_map(Case::difference).collect();
    assert!(
        differences.is_empty(),
        "{} of {} cases differ\n\n{}",
        differences.len(),
        cases.len(),
        differences.join("\n")
    );
}

#[test]
fn mistakes_in_figures_are_told_word_for_word() {
    are_told(&cases::figures::cases());
}

#[test]
fn mistakes_in_headers_and_rows_are_told_word_for_word() {
    are_told(&cases::headers::cases());
}

#[test]
fn mistakes_in_prose_bound_to_figures_are_told_word_for_word() {
    are_told(&cases::prose::cases());
}

#[test]
fn mistakes_in_geography_are_told_word_for_word() {
    are_told(&cases::geography::cases());
}

#[test]
fn sums_that_do_not_add_up_are_told_word_for_word() {
    are_told(&cases::identities::cases());
}

#[test]
fn mistakes_in_boundaries_are_told_word_for_word() {
    are_told(&cases::boundaries::cases());
}

#[test]
fn mistakes_in_consultations_are_told_word_for_word() {
    are_told(&cases::consultations::cases());
}

#[test]
fn mistakes_in_pages_are_told_word_for_word() {
    are_told(&cases::pages::cases());
}

#[test]
fn mistakes_in_readings_of_performance_are_told_word_for_word() {
    are_told(&cases::performance::cases());
}

#[test]
fn mistakes_in_the_publication_scheme_are_told_word_for_word() {
    are_told(&cases::scheme::cases());
}

#[test]
fn mistakes_in_the_sites_settings_are_told_word_for_word() {
    are_told(&cases::settings::cases());
}

#[test]
fn mistakes_in_a_datasets_settings_are_told_word_for_word() {
    are_told(&cases::dataset::cases());
}

#[test]
fn mistakes_in_documents_are_told_word_for_word() {
    are_told(&cases::documents::cases());
}

#[test]
fn mistakes_in_the_disclosure_log_are_told_word_for_word() {
    are_told(&cases::disclosures::cases());
}

#[test]
fn mistakes_in_cross_tabulations_are_told_word_for_word() {
    are_told(&cases::crosstab::cases());
}

#[test]
fn figures_that_must_not_be_published_are_told_word_for_word() {
    are_told(&cases::protection::cases());
}

#[test]
fn mistakes_in_issues_and_commitments_are_told_word_for_word() {
    are_told(&cases::engagement::cases());
}

#[test]
fn mistakes_in_results_of_consultations_are_told_word_for_word() {
    are_told(&cases::results::cases());
}

#[test]
fn mistakes_in_priorities_and_meetings_are_told_word_for_word() {
    are_told(&cases::local::cases());
}

#[test]
fn mistakes_in_standards_are_told_word_for_word() {
    are_told(&cases::standards::cases());
}

#[test]
fn mistakes_in_themes_are_told_word_for_word() {
    are_told(&cases::theme::cases());
}

#[test]
fn every_code_has_a_case() {
    let all = cases::all();
    for code in Code::ALL.iter().filter(|code| !ON_DISK.contains(code)) {
        let told = format!(" {}\n", code.id());
        let has_case = all.iter().any(|case| case.told.contains(&told));
        assert!(has_case, "{} has no case", code.id());
    }
    let mistakes: BTreeSet<&str> = all.iter().map(|case| case.mistake).collect();
    assert_eq!(
        mistakes.len(),
        all.len(),
        "each case is about a mistake of its own"
    );
}

#[test]
fn a_byte_order_mark_is_passed_over_in_every_kind_of_file() {
    let paths = [
        "site.toml",
        "content/about.md",
        "data/crime/dataset.toml",
        "data/crime/categories.csv",
        FIGURES,
        "data/geography/areas.csv",
        "data/geography/aliases.csv",
        "data/geography/population.csv",
        "data/geography/boundaries.geojson",
        "themes/default/messages/en.ftl",
        "themes/default/templates/page.html",
    ];
    let plain = SiteTest::small();
    let marked = paths.into_iter().fold(plain.clone(), |site, path| {
        let bytes = ["\u{feff}".as_bytes(), &site.files[path]].concat();
        site.bytes(path, &bytes)
    });
    assert!(marked.build().clean().outputs == plain.build().clean().outputs);
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let plain = SiteTest::small();
    let ends = |text: &str| text.replace('\n', "\r\n");
    let changed = [
        "data/crime/categories.csv",
        FIGURES,
        "data/geography/areas.csv",
    ];
    let windows = changed.into_iter().fold(plain.clone(), |site, path| {
        let text = ends(std::str::from_utf8(&site.files[path]).unwrap());
        site.file(path, &text)
    });
    assert!(windows.build().clean().outputs == plain.build().clean().outputs);
}

/// The mistakes that the program is asked to find, all in one site.
fn everything_wrong() -> SiteTest {
    let figures = small_figures()
        .replace("X01,arson,2001-01,10", "Borough Oen,arson,2001-01,10")
        .replace("X01,arson,2001-02,20", "X01,arson,2001-02,twenty")
        .replace("X01,arson,2001-03,30", "X01,arson,2001-03,-30")
        .replace(
            "X01,arson,2001-04,40\n",
            "X01,arson,2001-04,40\nX01,arson,2001-04,41\n",
        )
        .replace("X02,fraud,2002-12,1", "X02,farud,2002-12,1");
    let lines = figures.split_inclusive('\n');
    let figures: String = lines.filter(|line| !line.contains("2001-06")).collect();
    let wide = b"Group,Kind,Borough,200101,200101,,200102\nA,B,Borough One,1,1,,2\nA,B,Borough Two,1,1,2\nA,\"C,Borough One,1,1,,2\nA,D\xe9,Borough One,1,1,,2\n";
    let page = "+++\ntitle = \"News\"\nauthor = \"Nobody\"\ndescription = \"What is new.\"\n+++\nWords with <b>HTML</b>.\nSee [this](/borough/), [this](javascript:alert(1)) and [this](//host.example/).\n![A map](https://host.example/map.png) {{ build_day }}\n";
    let boundary = "\"code\":\"X02\"";
    let site = cases::headers::wide("")
        .bytes("data/wide/editions/2001-02/wide.csv", wide)
        .without("data/wide/editions/2001-03/wide.csv")
        .replace(
            "data/wide/dataset.toml",
            "measure =",
            "mesure = \"a\"\nmeasure =",
        )
        .file(FIGURES, &figures)
        .bytes(
            "data/geography/population.csv",
            "\u{feff}area_code,year,residents,basis,source\nX01,2001,2000,census,Census\n"
                .as_bytes(),
        )
        .replace(
            "data/geography/boundaries.geojson",
            boundary,
            "\"code\":\"X03\"",
        )
        .replace("site.toml", "theme =", "thema = \"default\"\ntheme =")
        .file("content/news.md", page)
        .file("content/plain.md", "Words without a title.\n")
        .file(
            "content/about/index.md",
            "+++\ntitle = \"About\"\ndescription = \"About.\"\n+++\nWords.\n",
        )
        .file("themes/default/templates/page.html", "<p>{{ txet }}</p>\n");
    let site = before(site, "themes/default/messages/en.ftl", "greeting Hello\n");
    let site = without_message(site, "en", "not-found-text");
    without_message(site, "ar", "not-found-title")
}

#[test]
fn all_mistakes_of_a_site_are_told_in_one_run() {
    let expected = "
BL102 site.toml:4:1
BL206 data/crime/editions/2002-12/crime.csv:2:1
BL203 data/crime/editions/2002-12/crime.csv:3:4
BL204 data/crime/editions/2002-12/crime.csv:4:4
BL208 data/crime/editions/2002-12/crime.csv:6:4
BL209 data/crime/editions/2002-12/crime.csv:8:4
BL207 data/crime/editions/2002-12/crime.csv:140:2
BL102 data/wide/dataset.toml:4:1
BL202 data/wide/editions/2001-02/wide.csv:1:5
BL202 data/wide/editions/2001-02/wide.csv:1:6
BL201 data/wide/editions/2001-02/wide.csv:3:7
BL201 data/wide/editions/2001-02/wide.csv:4:2
BL005 data/wide/editions/2001-02/wide.csv:5:4
BL303 data/geography/areas.csv:4:6
BL302 data/geography/boundaries.geojson:3:40
BL102 content/news.md:3:1
BL402 content/news.md:6:12
BL402 content/news.md:6:19
BL403 content/news.md:7:5
BL406 content/news.md:7:24
BL406 content/news.md:7:56
BL406 content/news.md:8:1
BL404 content/news.md:8:40
BL401 content/plain.md:1:1
BL405 content/about/index.md
BL501 themes/default/templates/page.html:1:7
BL503 themes/default/messages/ar.ftl
BL502 themes/default/messages/en.ftl:1:10
BL503 themes/default/messages/en.ftl
";
    let found: BTreeSet<String> = everything_wrong()
        .build()
        .findings
        .iter()
        .map(|finding| format!("{} {}", finding.code.id(), finding.place.as_ref().unwrap()))
        .collect();
    let expected: BTreeSet<String> = expected.trim().lines().map(str::to_owned).collect();
    let missing: Vec<&String> = expected.difference(&found).collect();
    let more: Vec<&String> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && more.is_empty(),
        "missing {missing:#?}, more {more:#?}"
    );
}

#[test]
fn a_template_that_cannot_be_read_hides_no_mistake_in_a_page() {
    let site = everything_wrong();
    let broken = site
        .clone()
        .file("themes/default/templates/page.html", "<p>{{ txet</p>\n");
    let places = |site: &SiteTest| -> BTreeSet<String> {
        let findings = site.build().findings;
        let pages = findings
            .iter()
            .filter(|finding| finding.code != Code::BadTemplate);
        pages.map(as_read).collect()
    };
    assert_eq!(places(&site), places(&broken));
}

/// Figures that cannot be read, a page with HTML, and a theme with mistakes.
#[test]
fn what_needs_no_figures_is_checked_without_them() {
    let site = SiteTest::small()
        .file(FIGURES, "")
        .replace("content/about.md", "Built on", "<b>Built</b> on")
        .file("themes/default/templates/page.html", "{{ text\n")
        .without("themes/default/messages/ar.ftl");
    let findings = site.build().findings;
    let codes = findings.iter().map(|finding| finding.code.id());
    let codes: BTreeSet<&str> = codes.collect();
    assert_eq!(codes, BTreeSet::from(["BL202", "BL402", "BL501", "BL004"]));
}

//! Standards of service: results are worked out from two numbers, and held against a target only where that may be done. All of
//! them are made up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/clock.rs"]
mod clock;

#[path = "support/docs.rs"]
mod docs;

#[path = "support/survey.rs"]
mod survey;

use clock::build_at;
use docs::with_examples;
use support::SiteTest;

const FILE: &str = "data/standards/standards.csv";
const COLUMNS: &str = "id,service,standard,measure,target,target_kind,result,numerator,denominator,period_from,period_to,source,dataset,dataset_measure,set_on,review_due,status";

fn standards(site: SiteTest, rows: &str) -> SiteTest {
    site.file(FILE, &format!("{COLUMNS}\n{rows}"))
        .file("data/standards/statuses.csv", "slug,name\nset,In force\n")
}

/// A row with a target, a result and a period.
fn row(id: &str, target: &str, numbers: &str, period: &str, set_on: &str) -> String {
    format!(
        "{id},Replying,Standard {id},Replies,{target},,{numbers},{period},Made up,,,{set_on},,set\n"
    )
}

/// The cells of a row below some headings, joined.
fn cells(file: &str, id: &str, columns: &[&str]) -> String {
    let split = |line: &'_ str| -> Vec<String> { line.split(',').map(str::to_owned).collect() };
    let head = split(file.lines().next().unwrap());
    let found = file
        .lines()
        .map(split)
        .find(|cells| cells[0] == id)
        .unwrap();
    let cell = |name: &&str| found[head.iter().position(|column| column == name).unwrap()].clone();
    columns.iter().map(cell).collect::<Vec<_>>().join("|")
}

const RESULT: [&str; 4] = ["result_percent", "marker", "target_met", "not_compared"];
const YEAR: &str = "2002-01-01,2002-12-31";

#[test]
fn the_examples_of_the_documentation_are_published_as_examples() {
    let built = with_examples("standards.md").build().clean();
    let page = built.text("standards/index.html");
    for words in [
        "93.5% (187 of 200)",
        "at least 90%",
        "Yes, it was met.",
        "Not yet measured",
        "Training in customer care",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let file = built.text("standards/standards.csv");
    assert_eq!(cells(file, "example-reply", &RESULT), "93.5||yes|");
    assert_eq!(cells(file, "example-contact", &RESULT), "|[x]||no_target");
    assert_eq!(cells(file, "example-reply", &["example"]), "yes");
    assert!(
        built
            .text("standards/projects.csv")
            .contains(",planned,2003-01-15,Made-up example,,yes")
    );
}

#[test]
fn exact_percentages_are_held_against_targets_before_they_are_rounded() {
    // 8,995 of 10,000 is 89.95%, which is shown as 90.0% and is below 90.
    let rows = [
        row("below", "90", ",8995,10000", YEAR, ""),
        row("equal", "90", ",9000,10000", YEAR, ""),
        row("most", "10", ",1001,10000", YEAR, "").replace(",10,,", ",10,at-most,"),
        row("least", "10.01", ",1001,10000", YEAR, "").replace(",10.01,,", ",10.01,at-most,"),
        row("given", "90", "89.95,8995,10000", YEAR, ""),
    ]
    .concat();
    let built = standards(SiteTest::small(), &rows).build().clean();
    let file = built.text("standards/standards.csv");
    for (id, expected) in [
        ("below", "90.0||no|"),
        ("equal", "90.0||yes|"),
        ("most", "10.0||no|"),
        ("least", "10.0||yes|"),
        ("given", "90.0||no|"),
    ] {
        assert_eq!(cells(file, id, &RESULT), expected, "{id}");
    }
    let page = built.text("standards/index.html");
    assert!(page.contains("at most 10.01%") && page.contains("No, it was not met."));
    assert!(page.contains("before it is rounded"));
}

#[test]
fn too_few_cases_have_no_percentage_and_few_are_marked_and_not_compared() {
    let rows = [
        row("a", "90", ",49,49", YEAR, ""),
        row("b", "90", ",50,50", YEAR, ""),
        row("c", "90", ",99,99", YEAR, ""),
        row("d", "90", ",100,100", YEAR, ""),
    ]
    .concat();
    let built = standards(SiteTest::small(), &rows).build().clean();
    let file = built.text("standards/standards.csv");
    let found = ["a", "b", "c", "d"].map(|id| cells(file, id, &RESULT));
    assert_eq!(
        found,
        [
            "|[u]||few_cases",
            "100.0|[u]||few_cases",
            "100.0|[u]||few_cases",
            "100.0||yes|"
        ]
    );
    let page = built.text("standards/index.html");
    assert!(page.contains("49 of 49. That is too few for a percentage."));
    assert!(page.contains("100.0% (99 of 99) [u]"));
}

#[test]
fn a_period_that_is_not_over_or_began_too_early_is_not_compared() {
    let rows = [
        row("over", "90", ",190,200", "2002-02-01,2003-01-31", ""),
        row("open", "90", ",190,200", "2002-03-01,2003-02-28", ""),
        row("early", "90", ",190,200", YEAR, "2002-01-02"),
        row("same", "90", ",190,200", YEAR, "2002-01-01"),
    ]
    .concat();
    let site = standards(SiteTest::small(), &rows);
    let compared = |now: &str| {
        let (built, next) = build_at(&site, now);
        let file = built.text("standards/standards.csv").to_owned();
        let found = ["over", "open", "early", "same"];
        let found = found.map(|id| cells(&file, id, &["target_met", "not_compared"]));
        (found.join(" "), next)
    };
    let (found, next) = compared("2003-02-01T00:00:00Z");
    assert_eq!(found, "yes| |period_not_over |before_standard yes|");
    assert_eq!(next.as_deref(), Some("2003-03-01T00:00:00Z"));
    let (found, _) = compared("2003-03-01T00:00:00Z");
    assert_eq!(found, "yes| yes| |before_standard yes|");
}

#[test]
fn a_standard_leads_to_the_measure_of_this_site_and_performance_leads_to_it() {
    let readings = survey::rows(&[("X00", "2002-10-01/P3M", "50", "400")]);
    let rows = "a,Replying,Standard a,,,,,,,,,Made up,example-survey,example-trust,,,set\n";
    let built = standards(survey::survey(&readings), rows).build().clean();
    let page = built.text("standards/index.html");
    assert!(page.contains("<a href=\"/performance/example-trust/\">Example of trust</a>"));
    assert!(
        built
            .text("performance/index.html")
            .contains("<a href=\"/standards/\">")
    );
    let file = built.text("standards/standards.csv");
    assert_eq!(
        cells(file, "a", &["dataset", "dataset_measure"]),
        "example-survey|example-trust"
    );
}

#[test]
fn a_review_that_is_overdue_is_said_on_the_page_from_the_day_after() {
    let rows = "a,Replying,Standard a,,,,,,,,,Made up,,,,2003-02-01,set\n";
    let site = standards(SiteTest::small(), rows);
    let (on_the_day, next) = build_at(&site, "2003-02-01T10:00:00Z");
    assert!(on_the_day.findings.is_empty(), "{:?}", on_the_day.findings);
    assert_eq!(next.as_deref(), Some("2003-02-02T00:00:00Z"));
    assert!(
        !on_the_day
            .text("standards/index.html")
            .contains("It was due by")
    );
    let (after, _) = build_at(&site, "2003-02-02T00:00:00Z");
    assert!(
        after
            .text("standards/index.html")
            .contains("It was due by 1 February 2003.")
    );
    assert_eq!(after.findings.len(), 1);
}

//! Published files are read where they lie: four generations of wide headers, the ward file, the dashboard. Their sums
//! are those that `tests/golden/totals.py` computes.
#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail and read files"
)]

mod support;

use bluelamp::derive::Compared;
use bluelamp::figure::Month;
use bluelamp::model::CategoryId;
use support::{SiteTest, manifest_dir, published};

/// A line of `tests/golden/totals.csv`.
struct Golden {
    first: Month,
    last: Month,
    total: i64,
    last_month: i64,
}

fn golden(file: &str) -> Golden {
    let table = std::fs::read_to_string(manifest_dir().join("tests/golden/totals.csv"))
        .expect("the table is there");
    let line = table
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{file},")))
        .expect("the file has a line");
    let fields: Vec<&str> = line.split(',').collect();
    let month = |text: &str| Month::from_digits(&text[..4], &text[4..]).expect("a month");
    let number = |text: &str| text.parse().expect("a number");
    Golden {
        first: month(fields[1]),
        last: month(fields[2]),
        total: number(fields[3]),
        last_month: number(fields[4]),
    }
}

/// A site whose only dataset is the published file, with the areas of the reference site.
fn site(file: &str, layout: &str) -> Option<SiteTest> {
    let bytes = published(&format!("crime/{file}"))?;
    let golden = golden(file);
    let geography = |name: &str| {
        std::fs::read_to_string(manifest_dir().join("data/geography").join(name))
            .expect("the reference site has it")
    };
    let toml = format!(
        "title = {{ en = \"Published\" }}\nsummary = {{ en = \"Published.\" }}\nmeasure = \"offences\"\n\
         unit = {{ en = \"offences\" }}\ncategories = \"own\"\n{layout}\n[total]\nslug = \"all\"\nname = {{ en = \"All\" }}\n\
         [source]\npublisher = \"P\"\ntitle = \"T\"\n"
    );
    let site = SiteTest::small()
        .replace(
            "site.toml",
            "lead_dataset = \"crime\"",
            "lead_dataset = \"published\"",
        )
        .without("data/crime/dataset.toml")
        .without("data/geography/boundaries.geojson")
        .without("data/geography/population.csv")
        .file("data/geography/areas.csv", &geography("areas.csv"))
        .file("data/geography/aliases.csv", &geography("aliases.csv"))
        .file("data/published/dataset.toml", &toml)
        .bytes(
            &format!("data/published/editions/{}/{file}", golden.last),
            &bytes,
        );
    Some(site)
}

fn sums_are_golden(file: &str, layout: &str) {
    let Some(test) = site(file, layout) else {
        return;
    };
    let (site, findings) = test.prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    let site = site.expect("the site can be prepared");
    let golden = golden(file);
    let catalogue = site.catalogue();
    let figures = site.insights().latest(catalogue.lead);
    assert_eq!(figures.span(), (golden.first, golden.last));
    let whole = catalogue.lead().areas.whole().expect("there is a whole");
    let series = figures.series(whole, CategoryId::TOTAL);
    let sum: i64 = series
        .iter()
        .map(|value| value.known().expect("every month is known"))
        .sum();
    assert_eq!(sum, golden.total);
    assert_eq!(
        figures.month(whole, CategoryId::TOTAL, golden.last).known(),
        Some(golden.last_month)
    );
}

const WIDE: &str = r#"
[layout]
kind = "wide"
period = "YYYYMM"
absent_rows = "zero"
[layout.columns]
area = ["Borough", "LookUp_BoroughName", "BoroughName", "BOCU"]
group = ["Major Category", "MajorText", "Group"]
subgroup = ["Minor Category", "MinorText", "SubGroup"]
"#;

#[test]
fn borough_major_minor_headers_are_read() {
    sums_are_golden("mps-borough-recent_2017-01_2018-12.csv", WIDE);
    sums_are_golden("mps-borough-historical_2008-01_2016-12.csv", WIDE);
}

#[test]
fn lookup_borough_headers_are_read() {
    sums_are_golden("mps-borough-recent_2021-03_2023-02.csv", WIDE);
    sums_are_golden("mps-borough-recent_2022-02_2024-01.csv", WIDE);
}

#[test]
fn borough_name_headers_are_read() {
    sums_are_golden("mps-borough-recent_2022-07_2024-06.csv", WIDE);
    sums_are_golden("mps-borough-recent_2023-03_2025-02.csv", WIDE);
    sums_are_golden("mps-borough-recent_2023-04_2025-03.csv", WIDE);
    sums_are_golden("mps-borough-recent_2023-12_2025-11.csv", WIDE);
    sums_are_golden("mps-borough-historical_2010-04_2023-11.csv", WIDE);
}

#[test]
fn group_subgroup_bocu_headers_are_read() {
    sums_are_golden("mps-borough-recent_2024-07_2026-06.csv", WIDE);
}

#[test]
fn wards_come_from_the_file_itself() {
    let layout = r#"areas = "own"
[layout]
kind = "wide"
period = "YYYYMM"
absent_rows = "zero"
[layout.columns]
area = ["WardName"]
area_code = ["WardCode"]
parent_area = ["LookUp_BoroughName"]
group = ["MajorText"]
subgroup = ["MinorText"]
"#;
    let file = "mps-ward-recent_24-months.csv";
    sums_are_golden(file, layout);
    let Some(test) = site(file, layout) else {
        return;
    };
    let site = test.prepare().0.expect("the site can be prepared");
    assert_eq!(
        site.catalogue().lead().areas.len(),
        679 + 1,
        "679 wards and the whole"
    );
}

#[test]
fn the_dashboards_long_layout_is_read() {
    let layout = r#"areas = "own"
[layout]
kind = "long"
period = "YYYY-MM-DD"
absent_rows = "zero"
[layout.columns]
area = ["area_name"]
area_code = ["area_code"]
group = ["crime_type"]
subgroup = ["crime_subtype"]
period = ["month_year"]
value = ["count"]
ignore = ["borough_snt", "financial_year", "fy_fyindex", "refresh_date", "sheet"]
[layout.keep]
area_type = "Borough"
measure = "Offences"
"#;
    sums_are_golden("mps-dashboard-knife-crime_2022-03_2026-02.csv", layout);
}

/// The counts of `tests/golden/revisions.py`, which the golden checks run on the published files themselves.
#[test]
fn the_releases_that_end_in_february_and_march_2025_differ_in_3172_of_23299_cells() {
    let newer = "mps-borough-recent_2023-04_2025-03.csv";
    let older = site("mps-borough-recent_2023-03_2025-02.csv", WIDE);
    let Some((test, bytes)) = older.zip(published(&format!("crime/{newer}"))) else {
        return;
    };
    let test = test.bytes(&format!("data/published/editions/2025-03/{newer}"), &bytes);
    let (site, findings) = test.prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    let site = site.expect("the site can be prepared");
    let lead = site.catalogue().lead;
    let insights = site.insights();
    assert!(insights.ledger(lead, 0).is_none());
    let ledger = insights.ledger(lead, 1).expect("there are two editions");
    let counts = |compared: Compared| (compared.cells, compared.changed);
    assert_eq!(counts(ledger.in_both), (23_299, 3_172));
    assert_eq!(counts(ledger.in_one), (23, 0));
    assert_eq!(ledger.sums(), (1_781_875, 1_785_340));
    assert_eq!(ledger.months.len(), 23);
    assert_eq!(insights.revised(site.catalogue(), lead, 1).count(), 3_172);
}

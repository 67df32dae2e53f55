//! Readings against files that were made elsewhere: intervals that `tests/golden/intervals.py` works out, and published
//! files that are read where they lie.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::format_push_string,
    reason = "tests may fail and read files"
)]

mod support;

use bluelamp::build::Site;
use bluelamp::figure::{Fixed, Period};
use bluelamp::model::AreaId;
use std::fs::read_to_string;
use support::{SiteTest, manifest_dir, published};

/// A line of `tests/golden/intervals.csv`.
struct Golden(Vec<String>);

impl Golden {
    fn all() -> Vec<Self> {
        let table = read_to_string(manifest_dir().join("tests/golden/intervals.csv")).unwrap();
        let line = |line: &str| Self(line.split(',').map(str::to_owned).collect());
        table.lines().skip(1).map(line).collect()
    }
}

/// A survey with a measure for each line of one design effect, and two waves that share nothing.
fn survey_of(effect: &str, lines: &[&Golden]) -> SiteTest {
    let mut toml = format!(
        "kind = \"performance\"\ntitle = {{ en = \"Made up\" }}\nsummary = {{ en = \"Made-up example: no real people were asked.\" }}\nsource = {{ publisher = \"Nobody\", title = \"Made up\" }}\n[survey]\ndesign_effect = {:.2}\n[layout]\nkind = \"tidy\"\nperiods = \"wave\"\nabsent_rows = \"missing\"\n",
        effect.parse::<f64>().unwrap()
    );
    let mut rows = String::from("area_code,measure,period,value,base\n");
    for (n, Golden(line)) in lines.iter().enumerate() {
        toml += &format!(
            "[[measures]]\nslug = \"m{n}\"\nname = {{ en = \"M\" }}\nunit = \"percent\"\ndecimals = 1\ngood = {{ en = \"G.\" }}\nlimits = {{ en = \"L.\" }}\n"
        );
        rows += &format!("X00,m{n},2001-01-01/P1Y,{},{}\n", line[0], line[1]);
        rows += &format!("X00,m{n},2002-01-01/P1Y,{},{}\n", line[2], line[3]);
    }
    SiteTest::small()
        .file("data/made-up/dataset.toml", &toml)
        .file("data/made-up/editions/2002-12/readings.csv", &rows)
}

#[test]
fn intervals_and_clear_changes_are_golden() {
    let golden = Golden::all();
    let effects = ["1", "1.3", "1.6"];
    let mut checked = 0;
    for effect in effects {
        let lines: Vec<&Golden> = golden.iter().filter(|line| line.0[4] == effect).collect();
        let (site, findings) = survey_of(effect, &lines).prepare();
        assert!(findings.is_empty(), "{findings:#?}");
        let site = site.unwrap();
        let id = site.catalogue().performance_ids().next().unwrap();
        let dataset = site.catalogue().performance(id);
        let whole = dataset.areas.whole().unwrap();
        for ((measure, _), Golden(line)) in dataset.measures().zip(lines) {
            let grid = site
                .insights()
                .readings(id, 0)
                .measure(measure)
                .lead()
                .unwrap();
            let ends = grid.series(whole).iter().flat_map(|figure| {
                let range = figure.range().unwrap();
                [range.low, range.high].map(|end| Fixed::near(end, 1).to_string())
            });
            assert_eq!(ends.collect::<Vec<_>>(), line[5..9], "{line:?}");
            let insights = site.insights();
            let last = grid.last().unwrap();
            let change = insights
                .reading_change(dataset, grid, (measure, whole), last)
                .unwrap();
            let clear = if change.verdict == bluelamp::derive::Verdict::Clear {
                "yes"
            } else {
                "no"
            };
            assert_eq!(clear, line[9], "{line:?}");
            checked += 1;
        }
    }
    assert_eq!(checked, golden.len());
    assert!(golden.len() >= 600);
}

/// The small site with the geography of the reference site and one of its datasets of performance.
fn reference(dataset: &str) -> SiteTest {
    let read = |path: &str| read_to_string(manifest_dir().join(path)).unwrap();
    let names = ["areas.csv", "aliases.csv"].map(|name| format!("data/geography/{name}"));
    let figures = "area_code,category,period,value\nE09000002,arson,2002-12,1\n";
    let toml = format!("data/{dataset}/dataset.toml");
    let mut site = SiteTest::small()
        .without("data/geography/boundaries.geojson")
        .without("data/geography/population.csv")
        .file("data/crime/editions/2002-12/crime.csv", figures)
        .replace(
            "data/crime/dataset.toml",
            "absent_rows = \"zero\"",
            "absent_rows = \"missing\"",
        )
        .file(&toml, &read(&toml));
    for name in &names {
        site = site.file(name, &read(name));
    }
    let areas = read(&names[0]).replace(",yes,", ",no,");
    site.file(&names[0], &areas)
}

fn prepared(site: &SiteTest) -> Site {
    let (site, findings) = site.prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    site.unwrap()
}

/// Every figure of a dataset: area, measure, period, number.
fn figures(site: &Site) -> Vec<(AreaId, String, Period, Option<String>)> {
    let id = site.catalogue().performance_ids().next().unwrap();
    let dataset = site.catalogue().performance(id);
    let mut all = Vec::new();
    for (measure, what) in dataset.measures() {
        let figures = site.insights().readings(id, 0).measure(measure);
        for grid in [&figures.own, &figures.years].into_iter().flatten() {
            for area in &grid.areas {
                all.extend(
                    grid.periods
                        .iter()
                        .zip(grid.series(*area))
                        .map(|(period, figure)| {
                            let number = figure
                                .value()
                                .ok()
                                .map(|value| value.round(1, 3).to_string());
                            (*area, what.slug.clone(), *period, number)
                        }),
                );
            }
        }
    }
    all
}

/// A dataset as it is committed, beside the publisher's own file read by another layout.
fn is_the_same(dataset: &str, edition: &str, file: &str, layout: &str) -> usize {
    let Some(bytes) = published(file) else {
        return 0;
    };
    let path = format!("data/{dataset}/editions/{edition}/readings.csv");
    let own = std::fs::read(manifest_dir().join(&path)).unwrap();
    let toml = format!("data/{dataset}/dataset.toml");
    let site = reference(dataset);
    let text = String::from_utf8(site.files[&toml].clone()).unwrap();
    let (before, rest) = text.split_once("[layout]\n").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let changed = format!("{before}[layout]\n{layout}\n{after}");
    let tidy = figures(&prepared(&site.clone().bytes(&path, &own)));
    let long = figures(&prepared(&site.file(&toml, &changed).bytes(&path, &bytes)));
    assert!(tidy == long, "{file} differs from {path}");
    tidy.len()
}

const ATTITUDES: &str = "kind = \"long\"
periods = \"quarter\"
period = \"DD/MM/YYYY\"
decimal = \"comma\"
percent = \"share\"
absent_rows = \"missing\"
SEPARATOR
[layout.columns]
area = [\"Borough\"]
measure = [\"Measure\"]
period = [\"Date\"]
value = [\"Proportion\"]
whole = [\"MPS\"]
ignore = [\"Survey\", \"\"]
";

#[test]
fn both_copies_of_the_attitude_survey_are_read_where_they_lie() {
    for (copy, setting) in [("semicolon", "separator = \"semicolon\""), ("comma", "")] {
        let file = format!("performance/mopac-public-attitude-survey-borough_{copy}.csv");
        let layout = ATTITUDES.replace("SEPARATOR", setting);
        let checked = is_the_same("public-attitude-survey", "2023-12", &file, &layout);
        assert!([0, 9312 + 291].contains(&checked), "{checked}");
    }
}

#[test]
fn the_dashboards_file_is_read_where_it_lies() {
    let layout = "kind = \"long\"
periods = \"month\"
period = \"YYYY-MM-DD\"
absent_rows = \"zero\"
repeated_rows = \"sum\"
whole = \"sum\"
[layout.columns]
area = [\"area_name\"]
area_code = [\"area_code\"]
measure = [\"crime_subtype\"]
submeasure = [\"measure\"]
period = [\"month_year\"]
value = [\"count\"]
ignore = [\"borough_snt\", \"crime_type\", \"financial_year\", \"fy_fyindex\", \"refresh_date\", \"sheet\"]
[layout.keep]
area_type = \"Borough\"
";
    let file = "crime/mps-dashboard-knife-crime_2022-03_2026-02.csv";
    let checked = is_the_same("knife-crime", "2026-02", file, layout);
    assert!([0, 34 * (8 * 48 + 10 * 37)].contains(&checked), "{checked}");
}

#[test]
fn the_mayors_answers_have_no_area_and_are_about_the_whole() {
    let layout = "kind = \"long\"
periods = \"month\"
absent_rows = \"missing\"
[layout.columns]
measure = [\"service\"]
period = [\"month\"]
value = [\"incomplete_calls\"]
ignore = [\"source_url\"]
";
    let file = "performance/mps-999-101-incomplete-calls_2016-17.csv";
    let checked = is_the_same("incomplete-calls", "2017-09", file, layout);
    assert!([0, 2 * 13].contains(&checked), "{checked}");
}

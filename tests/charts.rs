//! Charts on pages: the picture, its words and its file say the same. All figures are made up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/survey.rs"]
mod survey;

use std::collections::BTreeMap;
use support::{Built, SiteTest};
use survey::{rows, survey};

const FIGURES: &str = "data/crime/editions/2002-12/crime.csv";
const PAGE: &str = "boroughs/one/arson/index.html";

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start} in {text}"));
    rest.split_once(end).expect("an end").0
}

/// The points of a path: a place, then steps.
fn points(path: &str) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for piece in path.split('M').skip(1) {
        let spaced = piece.replace("h0", "").replace('l', " ").replace('-', " -");
        let numbers: Vec<f64> = spaced
            .split_whitespace()
            .map(|number| number.parse().unwrap())
            .collect();
        let mut at = (0.0, 0.0);
        for pair in numbers.chunks(2) {
            at = (at.0 + pair[0], at.1 + pair[1]);
            points.push(at);
        }
    }
    points
}

/// The figures that a line chart shows, by month: worked out from its paths alone.
fn drawn(page: &str) -> BTreeMap<String, i64> {
    let chart = between(page, "<figure class=\"chart\" id=\"months\">", "</figure>");
    let top: f64 = between(chart, "data-top=\"", "\"").parse().unwrap();
    let start = between(chart, "data-start=\"", "\"");
    let (year, month) = start.split_once('-').unwrap();
    let first: i64 = year.parse::<i64>().unwrap() * 12 + month.parse::<i64>().unwrap() - 1;
    let mut found = BTreeMap::new();
    for path in chart.split("<path class=\"series").skip(1) {
        for (x, y) in points(between(path, " d=\"", "\"")) {
            #[expect(clippy::cast_possible_truncation, reason = "small numbers")]
            let (at, value) = (first + x as i64, ((300.0 - y) * top / 300.0).round() as i64);
            let month = format!("{}-{:02}", at / 12, at % 12 + 1);
            let before = found.insert(month, value);
            assert!(
                before.is_none_or(|before| before == value),
                "one month, one height"
            );
        }
    }
    found
}

/// The months of one category in one area, as a file has them.
fn filed(built: &Built, file: &str, area: &str) -> BTreeMap<String, i64> {
    let rows = built
        .text(file)
        .lines()
        .map(|line| line.split(',').collect::<Vec<_>>());
    let months = rows.filter(|row| row[5] == "month" && row[0] == area && row[4] == "offences");
    let known = months.filter(|row| !row[7].is_empty());
    known
        .map(|row| (row[6].to_owned(), row[7].parse().unwrap()))
        .collect()
}

#[test]
fn line_and_file_agree_in_every_language() {
    let site = SiteTest::small()
        .replace(FIGURES, "X01,arson,2001-03,30\n", "X01,arson,2001-03,[x]\n")
        .replace(
            FIGURES,
            "X01,arson,2002-12,240\n",
            "X01,arson,2002-12,240 [p]\n",
        );
    let built = site.build().clean();
    for (page, area) in [
        ("boroughs/one/arson/", "X01"),
        ("boroughs/two/fraud/", "X02"),
    ] {
        let file = filed(&built, &format!("{page}figures.csv"), area);
        assert!(file.len() >= 23);
        for language in ["", "ar/"] {
            let text = built.text(&format!("{language}{page}index.html"));
            assert_eq!(drawn(text), file, "{language}{page}");
        }
    }
}

#[test]
fn a_gap_has_its_symbol_in_picture_key_and_words() {
    let site =
        SiteTest::small().replace(FIGURES, "X01,arson,2001-03,30\n", "X01,arson,2001-03,[x]\n");
    let built = site.build().clean();
    let page = built.text(PAGE);
    let chart = between(page, "id=\"months\">", "</figure>");
    for part in [
        "text-anchor=\"middle\">[x]</text>",
        "<li><b><bdi>[x]</bdi></b> not available, or not comparable</li>",
        "Figures that are missing: 1 of 24. The line has gaps there ([x]).",
    ] {
        assert!(chart.contains(part), "{part} in {chart}");
    }
}

#[test]
fn pieces_that_may_change_are_dashed_and_explained() {
    let site = SiteTest::small().replace(
        FIGURES,
        "X01,arson,2002-12,240\n",
        "X01,arson,2002-12,240 [p]\n",
    );
    let built = site.build().clean();
    let chart = between(built.text(PAGE), "id=\"months\">", "</figure>");
    assert_eq!(chart.matches("class=\"series soft\"").count(), 1);
    assert!(
        chart.contains("provisional: it may still change (dashed piece of the line)"),
        "{chart}"
    );
}

#[test]
fn the_description_has_the_change_on_a_year_before_unless_a_break_forbids_it() {
    let built = SiteTest::small().build().clean();
    let sentence = "December 2002: 240. That is 120 more than a year before (December 2001: 120).";
    assert!(built.text(PAGE).contains(sentence), "{}", built.text(PAGE));
    let same = built.text("boroughs/two/arson/index.html");
    assert!(same.contains("December 2002: 1. That is the same as a year before (December 2001)."));
    let toml =
        String::from_utf8(SiteTest::small().files["data/crime/dataset.toml"].clone()).unwrap();
    let broken = "\n[[breaks]]\ndate = \"2002-06\"\ncategories = [\"harm\"]\ncause = { en = \"The rules changed.\" }\neffect = { en = \"There are more.\" }\ncomparable = false\n";
    let site = SiteTest::small().file("data/crime/dataset.toml", &format!("{toml}{broken}"));
    let built = site.build().clean();
    let page = built.text(PAGE);
    assert!(!page.contains("than a year before"), "{page}");
    let key = "<li><b><bdi>A</bdi></b> from June 2002 on, the figures are made in another way</li>";
    assert!(page.contains(key) && page.contains(">A</text>"), "{page}");
}

#[test]
fn every_chart_links_to_its_file() {
    let built = SiteTest::small().build().clean();
    for (page, files) in [
        (
            "boroughs/one/index.html",
            &["/boroughs/one/figures.csv", "/boroughs/one/figures.csv"][..],
        ),
        (
            "crime/arson/index.html",
            &["/crime/arson/figures.csv", "/data/crime/crime.csv"],
        ),
        (
            "ar/boroughs/one/arson/index.html",
            &["/boroughs/one/arson/figures.csv"],
        ),
    ] {
        let figures = built.text(page).split("<figure class=\"chart\"").skip(1);
        let found: Vec<&str> = figures
            .map(|figure| {
                between(
                    between(figure, "<p class=\"file\">", "</figure>"),
                    "href=\"",
                    "\"",
                )
            })
            .collect();
        assert_eq!(found, files, "{page}");
        for file in found {
            assert!(
                built.outputs.contains_key(file.trim_start_matches('/')),
                "{file}"
            );
        }
    }
}

/// Borough one has 130 to 240 in the latest year, borough two 1 a month.
#[test]
fn small_lines_have_one_scale_and_the_order_of_names() {
    let built = SiteTest::small().build().clean();
    let page = built.text("crime/arson/index.html");
    let list = between(page, "<ul class=\"multiples\"", "</ul>");
    assert!(
        list.starts_with(" data-top=\"250\" data-start=\"2001-01\""),
        "{list}"
    );
    let items: Vec<&str> = list.split("<li>").skip(1).collect();
    assert_eq!(items.len(), 2);
    assert!(
        items[0].contains("One</a> <span><bdi>2,220</bdi></span>"),
        "{list}"
    );
    assert!(
        items[1].contains("Two</a> <span><bdi>12</bdi></span>"),
        "{list}"
    );
    for (item, step) in items.iter().zip([10.0, 0.0]) {
        let line = points(between(item, " d=\"", "\""));
        let heights: Vec<f64> = (1..=24)
            .map(|n| 60.0 - 60.0 * f64::from(n) * step / 250.0)
            .collect();
        assert_eq!(line.len(), 24);
        let near = line
            .iter()
            .zip(&heights)
            .all(|(point, height)| (point.1 - height).abs() < 0.6);
        assert!(near, "{line:?} {heights:?}");
    }
    assert!(page.contains("the upper edge is 250"));
    assert!(
        built
            .text("boroughs/index.html")
            .contains("<ul class=\"multiples\"")
    );
}

/// In the latest year borough one has 4,440 of one group and 2,220 of the other; the axis ends at 5,000.
#[test]
fn kinds_are_bars_from_zero_that_begin_where_words_begin() {
    let built = SiteTest::small().build().clean();
    let bars =
        |page: &str| between(built.text(page), "<ul class=\"strips bars\"", "</ul>").to_owned();
    let english = bars("boroughs/one/index.html");
    assert!(english.starts_with(" data-top=\"5000\""), "{english}");
    for part in [
        "d=\"M0 0H888V10H0z\"",
        "d=\"M0 0H444V10H0z\"",
        ">4,440</span>",
        ">2,220</span>",
    ] {
        assert!(english.contains(part), "{part} in {english}");
    }
    assert!(bars("ar/boroughs/one/index.html").contains("d=\"M1000 0H112V10H1000z\""));
    let page = built.text("boroughs/one/index.html");
    assert!(
        page.contains("The longest bar is") && page.contains("(4,440)"),
        "{page}"
    );
}

/// 400 answers with a design effect of 1.6 count as 250. Wilson's interval of 40% is then 34.1 to 46.2, and that of 60% ends
/// at 65.9, so the axis ends at 80.
#[test]
fn surveys_are_dots_in_their_intervals_beside_the_whole() {
    let readings = rows(&[
        ("X00", "2002-10-01/P3M", "50", "800"),
        ("X02", "2002-10-01/P3M", "40", "400"),
        ("X01", "2002-10-01/P3M", "60", "400"),
    ]);
    let built = survey(&readings).build().clean();
    let page = built.text("performance/example-trust/index.html");
    let chart = between(page, "id=\"dots\">", "</figure>");
    assert!(chart.contains("data-top=\"80.0\""), "{chart}");
    let dots: Vec<&str> = chart.split("<span class=\"what\">").skip(1).collect();
    assert_eq!(dots.len(), 2, "without the whole");
    assert!(
        dots[0].contains("One") && dots[1].contains("Two"),
        "by name, not by figure"
    );
    for part in [
        "d=\"M625 0V10\"",
        "d=\"M426 5H578\"",
        "d=\"M500 5h0\"",
        ">40% (34.1 to 46.2)</span>",
    ] {
        assert!(dots[1].contains(part), "{part} in {}", dots[1]);
    }
    assert!(
        chart.contains("They go from 40% to 60%.") && chart.contains("(50%)"),
        "{chart}"
    );
    assert!(chart.contains("95% interval"));
    let arabic = built.text("ar/performance/example-trust/index.html");
    assert!(arabic.contains("d=\"M574 5H422\""), "mirrored");
}

#[test]
fn a_survey_without_answers_counted_has_dots_and_no_intervals() {
    let readings = rows(&[
        ("X01", "2002-10-01/P3M", "60", ""),
        ("X02", "2002-10-01/P3M", "40", ""),
    ]);
    let built = survey(&readings).build().clean();
    let page = built.text("performance/example-trust/index.html");
    let chart = between(page, "id=\"dots\">", "</figure>");
    assert!(
        chart.contains("class=\"dot\"") && !chart.contains("class=\"range\""),
        "{chart}"
    );
    assert!(!chart.contains("95%"), "{chart}");
}

//! `series.json`: what readers put on one chart is what `figures.csv` beside it says. All figures are made up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{Built, SiteTest};

const FIGURES: &str = "data/crime/editions/2002-12/crime.csv";
const SETTINGS: &str = "data/crime/dataset.toml";
const ABSENT: (&str, &str) = ("X01,arson,2001-03,30\n", "X01,arson,2001-03,[x]\n");
const PROVISIONAL: (&str, &str) = ("X01,arson,2002-12,240\n", "X01,arson,2002-12,240 [p]\n");
const BREAK: &str = r#"
[[breaks]]
date = "2002-06"
categories = ["harm"]
cause = { en = "The rules changed." }
effect = { en = "There are more." }
comparable = false
"#;

/// A site with an absent figure, one that may still change, and these words at the end of the dataset's settings.
fn site(settings: &str) -> SiteTest {
    let site = SiteTest::small()
        .replace(FIGURES, ABSENT.0, ABSENT.1)
        .replace(FIGURES, PROVISIONAL.0, PROVISIONAL.1);
    let text = String::from_utf8(site.files[SETTINGS].clone()).unwrap();
    site.file(SETTINGS, &format!("{text}{settings}"))
}

fn series(built: &Built, file: &str) -> Value {
    serde_json::from_str(built.text(file)).expect("the file is JSON")
}

fn area<'a>(series: &'a Value, code: &str) -> &'a Value {
    let areas = series["areas"].as_array().expect("a list");
    let found = areas.iter().find(|area| area["code"] == code);
    found.unwrap_or_else(|| panic!("no {code} in {series}"))
}

/// The value and the marker of each area and month, as `series.json` has them.
fn shown(series: &Value) -> BTreeMap<(String, String), (String, String)> {
    let months = series["months"].as_array().expect("months");
    let mut found = BTreeMap::new();
    for area in series["areas"].as_array().expect("areas") {
        let values = area["values"].as_array().expect("values");
        assert_eq!(values.len(), months.len(), "a value for each month: {area}");
        for (n, (month, value)) in months.iter().zip(values).enumerate() {
            let mark = area["marks"][n.to_string()].as_str().unwrap_or_default();
            let cell = match value {
                Value::Number(number) => (number.to_string(), mark.to_owned()),
                marker => (String::new(), marker.as_str().expect("text").to_owned()),
            };
            let key = (area["code"].clone(), month.clone());
            let text = |value: Value| value.as_str().expect("text").to_owned();
            found.insert((text(key.0), text(key.1)), cell);
        }
    }
    found
}

/// The same as a file of figures has it: the months of the boroughs in one offence.
fn filed(built: &Built, file: &str, offence: &str) -> BTreeMap<(String, String), (String, String)> {
    let rows = built
        .text(file)
        .lines()
        .map(|line| line.split(',').collect::<Vec<_>>());
    let months = rows
        .filter(|row| row[0] != "X00" && row[2] == offence && row[4..6] == ["offences", "month"]);
    let cell = |row: Vec<&str>| {
        let [area, month, value, marker] = [0, 6, 7, 8].map(|n| row[n].to_owned());
        ((area, month), (value, marker))
    };
    months.map(cell).collect()
}

#[test]
fn series_and_figures_agree_month_by_month() {
    let built = site("").build().clean();
    let files: Vec<&String> = built
        .outputs
        .keys()
        .filter(|path| path.ends_with("series.json"))
        .collect();
    assert_eq!(
        files,
        [
            "boroughs/series.json",
            "crime/arson/series.json",
            "crime/damage/series.json",
            "crime/fraud/series.json",
            "crime/harm/series.json",
        ],
        "one for each offence, for all of them, and none for other languages"
    );
    for offence in ["arson", "damage", "fraud", "harm"] {
        let expected = filed(&built, &format!("crime/{offence}/figures.csv"), offence);
        assert_eq!(expected.len(), 48, "two boroughs by 24 months: {offence}");
        let file = series(&built, &format!("crime/{offence}/series.json"));
        assert_eq!(shown(&file), expected, "{offence}");
    }
    // The months of all offences are in the file of each borough.
    let mut expected = filed(&built, "boroughs/one/figures.csv", "all-offences");
    expected.extend(filed(&built, "boroughs/two/figures.csv", "all-offences"));
    assert_eq!(expected.len(), 48);
    assert_eq!(shown(&series(&built, "boroughs/series.json")), expected);
}

#[test]
fn figures_are_numbers_and_absent_ones_are_symbols_that_are_explained() {
    let built = site("").build().clean();
    let file = series(&built, "crime/arson/series.json");
    let one = area(&file, "X01");
    assert_eq!(one["slug"], "one");
    assert_eq!(one["values"][0], json!(10));
    assert_eq!(one["values"][2], json!("[x]"));
    assert_eq!(one["values"][23], json!(240));
    assert_eq!(one["marks"], json!({ "23": "[p]" }));
    assert_eq!(area(&file, "X02")["marks"], json!({}));
    let symbols: Vec<&String> = file["symbols"].as_object().unwrap().keys().collect();
    assert_eq!(symbols, ["[p]", "[x]"], "those in use, and no others");
    assert_eq!(
        file["symbols"]["[x]"]["en"],
        "not available, or not comparable"
    );
    let untouched = series(&built, "crime/fraud/series.json");
    assert_eq!(untouched["symbols"], json!({}));
}

/// A sum with an absent part is absent itself.
#[test]
fn a_sum_over_an_absent_figure_has_no_number() {
    let built = site("").build().clean();
    for file in ["crime/harm/series.json", "boroughs/series.json"] {
        let file = series(&built, file);
        assert_eq!(area(&file, "X01")["values"][2], json!("[x]"), "{file}");
        assert!(area(&file, "X01")["values"][3].is_number(), "{file}");
        assert!(area(&file, "X02")["values"][2].is_number(), "{file}");
    }
}

#[test]
fn breaks_cut_only_what_they_are_about() {
    let built = site(BREAK).build().clean();
    let cut = json!([{ "month": "2002-06", "cause": { "en": "The rules changed.", "ar": "The rules changed." } }]);
    for (offence, expected) in [("arson", &cut), ("damage", &cut), ("fraud", &json!([]))] {
        let file = series(&built, &format!("crime/{offence}/series.json"));
        for code in ["X01", "X02"] {
            assert_eq!(&area(&file, code)["cuts"], expected, "{offence} in {code}");
        }
    }
    let mild = BREAK.replace("comparable = false", "comparable = true");
    let built = site(&mild).build().clean();
    let file = series(&built, "crime/arson/series.json");
    assert_eq!(
        area(&file, "X01")["cuts"],
        json!([]),
        "figures may be compared across it"
    );
}

#[test]
fn words_are_there_in_each_language() {
    let built = site("").build().clean();
    let file = series(&built, "crime/arson/series.json");
    assert_eq!(file["dataset"], "crime");
    assert_eq!(file["edition"], "2002-12");
    assert_eq!(file["category"], "arson");
    for language in ["en", "ar"] {
        assert_eq!(file["name"][language], "Arson");
        assert_eq!(file["unit"][language], "recorded offences");
        assert_eq!(area(&file, "X02")["name"][language], "Borough Two");
        assert_eq!(
            file["month_names"][language].as_array().map(Vec::len),
            Some(24)
        );
        assert!(
            file["symbols"]["[x]"][language]
                .as_str()
                .is_some_and(|words| !words.is_empty())
        );
    }
    assert_eq!(file["months"][0], "2001-01");
    assert_eq!(file["month_names"]["en"][0], "January 2001");
    assert_ne!(file["month_names"]["ar"][0], "January 2001");
}

/// A page that offers to compare says where the figures are and what the controls say; the scripts come from one file.
#[test]
fn pages_that_compare_name_their_series() {
    let built = site("").build().clean();
    for (page, file) in [
        ("crime/arson/index.html", Some("/crime/arson/series.json")),
        (
            "ar/crime/arson/index.html",
            Some("/crime/arson/series.json"),
        ),
        ("boroughs/index.html", Some("/boroughs/series.json")),
        ("boroughs/one/arson/index.html", None),
    ] {
        let text = built.text(page);
        let named = text
            .split_once("data-series=\"")
            .map(|(_, rest)| rest.split_once('"').unwrap().0);
        assert_eq!(named, file, "{page}");
        assert_eq!(text.contains("data-compare=\""), file.is_some(), "{page}");
        let scripts: Vec<&str> = text.split("<script").skip(1).collect();
        assert_eq!(scripts.len(), 1, "{page}");
        let source = scripts[0]
            .split_once("src=\"/")
            .expect("a file")
            .1
            .split_once('"')
            .unwrap()
            .0;
        assert!(built.text(source).contains("addComparison"), "{source}");
    }
}

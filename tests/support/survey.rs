//! Made-up readings: a survey, and offences with outcomes.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::format_push_string,
    reason = "each test file uses a part of this"
)]

use crate::support::SiteTest;

/// The settings of the survey.
pub const SURVEY: &str = "data/example-survey/dataset.toml";
/// The settings of the offences with outcomes.
pub const OUTCOMES: &str = "data/example-outcomes/dataset.toml";
/// The readings of the survey.
pub const READINGS: &str = "data/example-survey/editions/2002-12/readings.csv";

const SURVEY_TOML: &str = r#"kind = "performance"
title = { en = "Made-up survey" }
summary = { en = "Made-up example: no real people were asked." }
source = { publisher = "Nobody", title = "Made-up example" }

[survey]
design_effect = 1.6

[layout]
kind = "tidy"
periods = "quarter"
absent_rows = "missing"

[[measures]]
slug = "example-trust"
name = { en = "Example of trust" }
unit = "percent"
good = { en = "More." }
limits = { en = "Nothing, for it is made up." }
"#;

const OUTCOMES_TOML: &str = r#"kind = "performance"
flag = true
title = { en = "Made-up outcomes" }
summary = { en = "Figures that are made up to test the program." }
source = { publisher = "Nobody", title = "Made-up example" }

[layout]
kind = "tidy"
periods = "month"
absent_rows = "zero"
whole = "sum"

[[measures]]
slug = "example-offences"
name = { en = "Example offences" }
unit = "count"
unit_name = { en = "offences" }
good = { en = "Fewer." }
limits = { en = "All." }

[[measures]]
slug = "example-outcomes"
name = { en = "Example outcomes" }
unit = "count"
unit_name = { en = "outcomes" }
good = { en = "More." }
limits = { en = "All." }

[[measures]]
slug = "example-rate"
name = { en = "Example rate" }
unit = "percent"
decimals = 1
numerator = "example-outcomes"
denominator = "example-offences"
good = { en = "More." }
limits = { en = "All." }
"#;

/// The small site with a survey whose newest edition has these readings.
pub fn survey(readings: &str) -> SiteTest {
    SiteTest::small()
        .file(SURVEY, SURVEY_TOML)
        .file(READINGS, readings)
}

/// The small site with offences and outcomes; the edition is named by the last month in the readings.
pub fn outcomes(readings: &str) -> SiteTest {
    let last = readings
        .lines()
        .filter_map(|line| line.split(',').nth(2))
        .max();
    let path = format!(
        "data/example-outcomes/editions/{}/readings.csv",
        last.unwrap_or("2002-12")
    );
    let file = format!("area_code,measure,period,value\n{readings}");
    SiteTest::small()
        .file(OUTCOMES, OUTCOMES_TOML)
        .file(&path, &file)
}

/// A site with something else in the settings of its survey. The edition is named anew where its last month changes.
pub fn with(site: SiteTest, from: &str, to: &str) -> SiteTest {
    let site = site.replace(SURVEY, from, to);
    if !to.contains("\"wave\"") {
        return site;
    }
    let text = String::from_utf8(site.files[READINGS].clone()).unwrap_or_default();
    let last = if text.contains("2001-06-01/P4M") {
        "2001-09"
    } else {
        "2002-12"
    };
    let site = site.without(READINGS);
    site.file(
        &format!("data/example-survey/editions/{last}/readings.csv"),
        &text,
    )
}

/// A file of readings of the survey: area, period, percentage, base. Quarters between others are marked as absent.
pub fn rows(readings: &[(&str, &str, &str, &str)]) -> String {
    let mut text = String::from("area_code,measure,period,value,base\n");
    for (area, period, value, base) in readings {
        text += &format!("{area},example-trust,{period},{value},{base}\n");
    }
    let mut periods: Vec<&str> = readings.iter().map(|row| row.1).collect();
    periods.sort_unstable();
    let all = (2001..2004).flat_map(|year| [1, 4, 7, 10].map(|m| format!("{year}-{m:02}-01/P3M")));
    for period in
        all.filter(|period| period.as_str() > periods[0] && !periods.contains(&period.as_str()))
    {
        if period.as_str() < periods[periods.len() - 1] && periods[0].ends_with("P3M") {
            text += &format!("X00,example-trust,{period},[x],\n");
        }
    }
    text
}

/// Rows for so many months from January 2001.
pub fn months(count: i32, row: impl Fn(&str) -> String) -> String {
    let month = |n: i32| format!("{}-{:02}", 2001 + n / 12, n % 12 + 1);
    (0..count).map(|n| row(&month(n))).collect()
}

/// The same number of offences in each month of an area.
pub fn counts(areas: &[(&str, i32)], count: i32) -> String {
    let of_month = |month: &str| {
        let rows = areas
            .iter()
            .map(|(area, n)| format!("{area},example-offences,{month},{n}\n"));
        rows.collect::<String>()
    };
    months(count, of_month)
}

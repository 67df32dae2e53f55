//! Readings of performance: what may be shown, what may be compared, and how both are said. All figures are made up.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

mod support;

#[path = "support/survey.rs"]
mod survey;

use support::SiteTest;
use survey::{OUTCOMES, SURVEY, counts, months, outcomes, rows, survey, with};

/// The row of a file with these first and seventh columns.
fn row<'a>(text: &'a str, area: &str, period: &str) -> Vec<&'a str> {
    let mut rows = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    rows.find(|row| row[0] == area && row[6] == period)
        .unwrap_or_else(|| panic!("no {area} {period} in {text}"))
}

/// Figure, marker, base, its marker, and the three columns of the interval.
fn figure(text: &str, area: &str, period: &str) -> String {
    row(text, area, period)[7..14].join(",")
}

/// Change, what it is compared with, marker, and whether it is clear.
fn change(text: &str, area: &str, period: &str) -> String {
    row(text, area, period)[14..18].join(",")
}

const FILE: &str = "performance/example-trust/figures.csv";
const PAGE: &str = "performance/example-trust/index.html";

fn built(readings: &str) -> String {
    survey(readings).build().clean().text(FILE).to_owned()
}

#[test]
fn a_percentage_of_too_few_answers_is_withheld_and_one_of_few_is_marked() {
    let file = built(&rows(&[
        ("X01", "2002-10-01/P3M", "40", "49"),
        ("X02", "2002-10-01/P3M", "41", "50"),
        ("X00", "2002-10-01/P3M", "42", "99"),
        ("X01", "2002-07-01/P3M", "43", "100"),
        ("X02", "2002-07-01/P3M", "44", ""),
        ("X00", "2002-07-01/P3M", "[w]", "70"),
    ]));
    assert_eq!(figure(&file, "X01", "2002-10-01/P3M"), ",[u],49,,,,[u]");
    assert!(figure(&file, "X02", "2002-10-01/P3M").starts_with("41,[u],50,,"));
    assert!(figure(&file, "X00", "2002-10-01/P3M").starts_with("42,[u],99,,"));
    assert!(figure(&file, "X01", "2002-07-01/P3M").starts_with("43,,100,,"));
    assert_eq!(figure(&file, "X02", "2002-07-01/P3M"), "44,,,[x],,,[x]");
    assert_eq!(figure(&file, "X00", "2002-07-01/P3M"), ",[w],70,,,,[w]");
}

/// Nothing of the site changes if a withheld percentage does.
#[test]
fn a_withheld_percentage_is_in_no_output() {
    let site = |withheld: &str| {
        survey(&rows(&[
            ("X01", "2001-10-01/P3M", "30", "400"),
            ("X01", "2002-10-01/P3M", withheld, "12"),
            ("X00", "2001-10-01/P3M", "50", "800"),
            ("X00", "2002-10-01/P3M", withheld, "49"),
        ]))
        .build()
        .clean()
        .outputs
    };
    let (one, other) = (site("17"), site("83"));
    let differing: Vec<_> = one
        .iter()
        .filter(|(path, bytes)| other[*path] != **bytes)
        .collect();
    assert_eq!(one.len(), other.len());
    assert!(differing.is_empty(), "{differing:?}");
}

/// Ends by Wilson's formula, worked out by hand with 400 / 1.6 = 250 answers: 50% gives 43.84 to 56.16.
#[test]
fn an_interval_rests_on_the_answers_divided_by_the_design_effect() {
    let readings = rows(&[("X00", "2002-10-01/P3M", "50", "400")]);
    let built = survey(&readings).build().clean();
    let file = built.text(FILE);
    assert_eq!(figure(file, "X00", "2002-10-01/P3M"), "50,,400,,43.8,56.2,");
    let page = built.text(PAGE);
    assert!(page.contains("<td>43.8 to 56.2"), "{page}");
    assert!(
        page.contains("divided by the design effect (1.60)"),
        "{page}"
    );
}

#[test]
fn without_a_base_or_a_design_effect_there_is_no_interval_and_no_claim() {
    let known = [
        ("X00", "2001-10-01/P3M", "40", "400"),
        ("X00", "2002-10-01/P3M", "60", "400"),
    ];
    let unknown = known.map(|(area, period, value, _)| (area, period, value, ""));
    let site = survey(&rows(&unknown)).build().clean();
    assert_eq!(
        figure(site.text(FILE), "X00", "2002-10-01/P3M"),
        "60,,,[x],,,[x]"
    );
    assert_eq!(
        change(site.text(FILE), "X00", "2002-10-01/P3M"),
        "20,2001-10-01/P3M,,not_tested"
    );
    let page = site.text(PAGE);
    assert!(page.contains("That is more than before (quarter ending December 2001: 40%). Difference in percentage points: 20. We cannot say whether that is a real change"), "{page}");
    assert!(
        page.contains("[x] The file does not say how many people answered."),
        "{page}"
    );
    assert!(
        page.contains("[x] The file does not say how the question was worded."),
        "{page}"
    );
    assert!(!page.contains("This is a clear change"), "{page}");

    let site = with(survey(&rows(&known)), "design_effect = 1.6\n", "")
        .build()
        .clean();
    assert_eq!(
        figure(site.text(FILE), "X00", "2002-10-01/P3M"),
        "60,,400,,,,[x]"
    );
    assert!(
        site.text(PAGE)
            .contains("the survey’s design effect is not known")
    );
    assert!(!site.text(PAGE).contains("This is a clear change"));
}

#[test]
fn a_change_within_chance_is_no_clear_change() {
    let of = |later: &str| {
        survey(&rows(&[
            ("X00", "2001-10-01/P3M", "50", "400"),
            ("X00", "2002-10-01/P3M", later, "400"),
        ]))
        .build()
        .clean()
    };
    let small = of("56");
    assert_eq!(
        change(small.text(FILE), "X00", "2002-10-01/P3M"),
        "6,2001-10-01/P3M,,no"
    );
    let page = small.text(PAGE);
    assert!(
        page.contains("There is no clear change since quarter ending December 2001 (50%)."),
        "{page}"
    );
    assert!(!page.contains("more than before"), "{page}");
    assert!(page.contains("<td>no clear change"), "{page}");
    let large = of("62");
    assert_eq!(
        change(large.text(FILE), "X00", "2002-10-01/P3M"),
        "12,2001-10-01/P3M,,yes"
    );
    assert!(large.text(PAGE).contains("That is more than before (quarter ending December 2001: 50%). Difference in percentage points: 12. This is a clear change"));
}

#[test]
fn waves_that_overlap_are_never_compared() {
    let waves = |later: &str| {
        let readings = rows(&[
            ("X00", "2001-01-01/P12M", "40", "800"),
            ("X00", later, "60", "800"),
        ]);
        with(
            survey(&readings),
            "periods = \"quarter\"",
            "periods = \"wave\"",
        )
    };
    // Nine months later: three months in common.
    let overlapping = waves("2001-10-01/P15M");
    let site = overlapping.build().clean();
    let file = site.text(FILE);
    assert_eq!(row(file, "X00", "2001-10-01/P15M")[5], "wave");
    assert_eq!(change(file, "X00", "2001-10-01/P15M"), ",,[x],");

    let site = waves("2002-01-01/P1Y").build().clean();
    assert_eq!(
        change(site.text(FILE), "X00", "2002-01-01/P1Y"),
        "20,2001-01-01/P1Y,,yes"
    );
}

#[test]
fn a_wave_is_compared_with_the_latest_that_shares_no_answers() {
    let readings = rows(&[
        ("X00", "2001-01-01/P4M", "40", "800"),
        ("X00", "2001-03-01/P4M", "44", "800"),
        ("X00", "2001-06-01/P4M", "60", "800"),
    ]);
    let site = with(
        survey(&readings),
        "periods = \"quarter\"",
        "periods = \"wave\"",
    );
    let built = site.build().clean();
    let file = built.text(FILE);
    assert_eq!(
        change(file, "X00", "2001-06-01/P4M"),
        "20,2001-01-01/P4M,,yes"
    );
    assert_eq!(change(file, "X00", "2001-03-01/P4M"), ",,[x],");
    let page = built.text(PAGE);
    assert!(
        page.contains("than before (January 2001 to April 2001: 40%)"),
        "{page}"
    );
}

/// Figures of quarters that may rest on 15 months share three of them with the year before.
#[test]
fn answers_from_more_months_than_the_period_make_neighbours_overlap() {
    let readings = rows(&[
        ("X00", "2001-10-01/P3M", "40", "800"),
        ("X00", "2002-07-01/P3M", "50", "800"),
        ("X00", "2002-10-01/P3M", "60", "800"),
    ]);
    let months = |n: i32| {
        let setting = format!("[survey]\nanswers_from_months = {n}");
        with(survey(&readings), "[survey]", &setting)
            .build()
            .clean()
    };
    let year = months(12);
    assert_eq!(
        change(year.text(FILE), "X00", "2002-10-01/P3M"),
        "20,2001-10-01/P3M,,yes"
    );
    assert!(
        year.text(PAGE).contains("may come from up to 12 months"),
        "{}",
        year.text(PAGE)
    );
    for shared in [13, 15] {
        let more = months(shared);
        assert_eq!(
            change(more.text(FILE), "X00", "2002-10-01/P3M"),
            ",,[x],",
            "{shared}"
        );
        assert!(
            more.text(PAGE)
                .contains("both figures may rest partly on the same answers")
        );
    }
}

#[test]
fn a_break_forbids_comparison_and_is_told() {
    let readings = rows(&[
        ("X00", "2001-10-01/P3M", "40", "800"),
        ("X00", "2002-10-01/P3M", "60", "800"),
    ]);
    let found = |comparable: bool, date: &str| {
        let text = format!(
            "[layout]\n# a break\n[[breaks]]\ndate = \"{date}\"\ncause = {{ en = \"The questions changed.\" }}\neffect = {{ en = \"Take care.\" }}\ncomparable = {comparable}\n"
        );
        let site = survey(&readings);
        let toml = String::from_utf8(site.files[SURVEY].clone()).unwrap();
        let breaks = text.replace("[layout]\n# a break\n", "\n");
        site.file(SURVEY, &(toml + &breaks)).build().clean()
    };
    let site = found(false, "2002-03");
    assert_eq!(change(site.text(FILE), "X00", "2002-10-01/P3M"), ",,[x],");
    let page = site.text(PAGE);
    assert!(
        page.contains("because the figures were not made in the same way. The questions changed."),
        "{page}"
    );
    assert!(
        page.contains("March 2002: The questions changed. Take care."),
        "{page}"
    );
    for (comparable, date) in [(true, "2002-03"), (false, "2001-10"), (false, "2003-01")] {
        let site = found(comparable, date);
        assert!(
            change(site.text(FILE), "X00", "2002-10-01/P3M").starts_with("20,"),
            "{date}"
        );
    }
}

#[test]
fn areas_stand_in_the_order_of_their_names_without_ranks() {
    let readings = rows(&[
        ("X02", "2002-10-01/P3M", "90", "400"),
        ("X01", "2002-10-01/P3M", "10", "400"),
        ("X00", "2002-10-01/P3M", "50", "800"),
    ]);
    let site = survey(&readings).build().clean();
    let page = site.text(PAGE);
    let table = &page[page.find("borough by borough").unwrap()..];
    let (one, two) = (
        table.find("Borough One").unwrap(),
        table.find("Borough Two").unwrap(),
    );
    assert!(one < two);
    assert!(!table.to_lowercase().contains("rank"));
    let arabic = site.text("ar/performance/example-trust/index.html");
    assert!(
        arabic.contains("dir=\"rtl\"") && arabic.contains("لا يذكر الملف نص السؤال"),
        "{arabic}"
    );
}

/// The chart's words and the table have the same first, last, highest and lowest figures.
#[test]
fn description_and_table_agree() {
    let readings = rows(&[
        ("X00", "2002-01-01/P3M", "41", "400"),
        ("X00", "2002-04-01/P3M", "47", "400"),
        ("X00", "2002-07-01/P3M", "39", "400"),
        ("X00", "2002-10-01/P3M", "43", "400"),
    ]);
    let site = survey(&readings).build().clean();
    let page = site.text(PAGE);
    assert!(page.contains("The line begins at 41 in quarter ending March 2002 and ends at 43 in quarter ending December 2002. It is highest in quarter ending June 2002 (47) and lowest in quarter ending September 2002 (39)."), "{page}");
    for cell in [
        "March 2002<td>41",
        "June 2002<td>47",
        "September 2002<td>39",
        "December 2002<td>43",
    ] {
        assert!(page.contains(cell), "{cell} in {page}");
    }
}

#[test]
fn counts_add_up_over_areas_and_twelve_months() {
    let built = outcomes(&counts(&[("X01", 3), ("X02", 5)], 24))
        .build()
        .clean();
    let file = built.text("performance/example-offences/figures.csv");
    assert_eq!(row(file, "X00", "2002-12")[7], "8");
    assert_eq!(row(file, "X00", "2002-01-01/P1Y")[7], "96");
    assert_eq!(row(file, "X01", "2001-12-01/P1Y")[7], "36");
    assert_eq!(change(file, "X00", "2002-01-01/P1Y"), "0,2001-01-01/P1Y,,");
    assert!(!file.contains("2000-12-01/P1Y"), "no sum of eleven months");
    assert_eq!(figure(file, "X00", "2002-12"), "8,,,[z],,,[z]");
}

#[test]
fn a_rate_of_outcomes_may_exceed_a_hundred_and_says_why() {
    let readings = counts(&[("X01", 10), ("X02", 5)], 24)
        + &months(24, |month| {
            format!("X01,example-outcomes,{month},13\nX02,example-outcomes,{month},1\n")
        });
    let built = outcomes(&readings).build().clean();
    let file = built.text("performance/example-rate/figures.csv");
    assert_eq!(row(file, "X01", "2002-01-01/P1Y")[7], "130.0");
    assert_eq!(row(file, "X02", "2002-01-01/P1Y")[7], "20.0");
    assert_eq!(row(file, "X00", "2002-01-01/P1Y")[7], "93.3");
    let page = built.text("performance/example-rate/index.html");
    for words in [
        "a rate can be above 100%",
        "Recent periods are not complete",
        "Never add them to recorded crime",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    let total = built.text("crime/index.html");
    let without = SiteTest::small().build().clean();
    let figures = |text: &str| {
        text.split("<main")
            .nth(1)
            .unwrap()
            .split("</main")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        figures(total),
        figures(without.text("crime/index.html")),
        "flags add nothing to recorded crime"
    );
}

#[test]
fn a_rate_of_few_offences_is_withheld_and_one_of_none_does_not_apply() {
    let readings = months(12, |month| {
        format!(
            "X01,example-offences,{month},4\nX02,example-offences,{month},0\nX01,example-outcomes,{month},1\nX02,example-outcomes,{month},1\n"
        )
    });
    let readings = readings.replacen(
        "X01,example-offences,2001-01,4",
        "X01,example-offences,2001-01,5",
        1,
    );
    let built = outcomes(&readings).build().clean();
    let file = built.text("performance/example-rate/figures.csv");
    assert_eq!(figure(file, "X01", "2001-01-01/P1Y"), ",[u],,[z],,,[u]");
    assert_eq!(figure(file, "X02", "2001-01-01/P1Y"), ",[z],,[z],,,[z]");
}

#[test]
fn no_sum_of_twelve_months_crosses_a_break() {
    let site = outcomes(&counts(&[("X01", 10), ("X02", 5)], 24));
    let toml = String::from_utf8(site.files[OUTCOMES].clone()).unwrap();
    let breaks = "\n[[breaks]]\ndate = \"2002-01\"\nmeasures = [\"example-offences\"]\ncause = { en = \"A new system.\" }\neffect = { en = \"A step.\" }\ncomparable = false\n";
    let built = site.file(OUTCOMES, &(toml + breaks)).build().clean();
    let file = built.text("performance/example-offences/figures.csv");
    assert_eq!(figure(file, "X00", "2001-02-01/P1Y"), ",[x],,[z],,,[x]");
    assert_eq!(row(file, "X00", "2001-01-01/P1Y")[7], "180");
    assert_eq!(row(file, "X00", "2002-01-01/P1Y")[7], "180");
    assert_eq!(change(file, "X00", "2002-01-01/P1Y"), ",,[x],");
    let other = built.text("performance/example-outcomes/figures.csv");
    assert_eq!(row(other, "X00", "2001-02-01/P1Y")[7], "0");
}

#[test]
fn a_sum_with_an_absent_month_is_absent() {
    let readings = counts(&[("X01", 10), ("X02", 5)], 24).replace(
        "X01,example-offences,2002-06,10",
        "X01,example-offences,2002-06,[c]",
    );
    let built = outcomes(&readings).build().clean();
    let file = built.text("performance/example-offences/figures.csv");
    assert_eq!(row(file, "X00", "2002-06")[7..9].join(","), ",[c]");
    assert_eq!(row(file, "X00", "2002-01-01/P1Y")[7..9].join(","), ",[c]");
    assert_eq!(change(file, "X00", "2002-01-01/P1Y"), ",,[c],");
    assert_eq!(row(file, "X02", "2002-01-01/P1Y")[7], "60");
}

#[test]
fn rates_with_decimals_are_rounded_once() {
    let readings = rows(&[
        ("X00", "2001-10-01/P3M", "4.15", ""),
        ("X00", "2002-10-01/P3M", "4.25", ""),
    ]);
    let site = with(
        survey(&readings),
        "unit = \"percent\"",
        "unit = \"rate\"\ndecimals = 1\nunit_name = { en = \"minutes\" }",
    );
    let built = site.build().clean();
    let file = built.text(FILE);
    assert_eq!(row(file, "X00", "2001-10-01/P3M")[7], "4.2");
    assert_eq!(row(file, "X00", "2002-10-01/P3M")[7], "4.3");
    assert_eq!(
        change(file, "X00", "2002-10-01/P3M"),
        "0.1,2001-10-01/P3M,,"
    );
    assert!(built.text(PAGE).contains("4.3 minutes"));
}

#[test]
fn every_edition_keeps_its_address_and_the_newest_has_the_datasets_own() {
    let old = rows(&[("X00", "2001-10-01/P3M", "40", "800")]);
    let new = rows(&[("X00", "2002-10-01/P3M", "60", "800")]);
    let site = survey(&new).file("data/example-survey/editions/2001-12/readings.csv", &old);
    let built = site.build().clean();
    let newest = built.text("data/example-survey/example-survey.csv");
    assert_eq!(
        newest,
        built.text("data/example-survey/2002-12/example-survey-2002-12.csv")
    );
    assert!(
        built
            .text("data/example-survey/2001-12/example-survey-2001-12.csv")
            .contains("2001-10-01/P3M,40,")
    );
    assert!(
        built
            .text("data/example-survey/2001-12/index.html")
            .contains("This is an older edition")
    );
    assert!(
        built
            .text("data/index.html")
            .contains("href=\"/data/example-survey/\"")
    );
    assert!(
        built
            .text("performance/index.html")
            .contains("href=\"/performance/example-trust/\"")
    );
    assert!(
        built
            .text("sitemap.xml")
            .contains("/performance/example-trust/")
    );
    assert!(built.text("index.html").contains("href=\"/performance/\""));
}

#[test]
fn a_site_without_readings_has_no_page_of_performance() {
    let built = SiteTest::small().build().clean();
    assert!(
        built
            .outputs
            .keys()
            .all(|path| !path.contains("performance"))
    );
    assert!(!built.text("index.html").contains("/performance/"));
}

#[test]
fn what_a_measure_means_stands_before_its_figures() {
    let words = "definition = { en = \"What it is.\" }\nwording = { en = \"How much do you trust?\" }\nbenchmark = { en = \"Nine in ten.\" }\nunit = \"percent\"";
    let readings = rows(&[("X00", "2002-10-01/P3M", "50", "400")]);
    let built = with(survey(&readings), "unit = \"percent\"", words)
        .build()
        .clean();
    let page = built.text(PAGE);
    let mut last = 0;
    for (name, words) in [
        ("What this is", "What it is."),
        ("The question", "How much do you trust?"),
        ("What good looks like", "More."),
        ("What it cannot tell", "Nothing, for it is made up."),
        ("The standard", "Nine in ten."),
    ] {
        let fact = format!("<dt>{name}</dt><dd>{words}</dd>");
        let at = page
            .find(&fact)
            .unwrap_or_else(|| panic!("{fact} is not in {page}"));
        assert!(at > last);
        last = at;
    }
    assert!(last < page.find("<table").unwrap());
    assert!(!page.contains("does not say how the question was worded"));
}

#[test]
fn every_kind_of_period_has_its_words() {
    for (kind, periods, words, arabic) in [
        (
            "quarter",
            ["2001-10-01/P3M", "2002-10-01/P3M"],
            "quarter ending December 2002",
            "الربع المنتهي في",
        ),
        (
            "calendar-year",
            ["2001-01-01/P1Y", "2002-01-01/P1Y"],
            "calendar year 2002",
            "2002",
        ),
        (
            "financial-year",
            ["2000-04-01/P1Y", "2001-04-01/P1Y"],
            "financial year 2001/02",
            "السنة المالية",
        ),
        (
            "year-ending",
            ["2001-01-01/P1Y", "2002-01-01/P1Y"],
            "12 months to December 2002",
            "الأشهر الـ12 المنتهية في",
        ),
        (
            "wave",
            ["2001-03-01/P2M", "2002-11-01/P2M"],
            "November 2002 to December 2002",
            "نوفمبر 2002",
        ),
    ] {
        let last = if kind == "financial-year" {
            "2002-03"
        } else {
            "2002-12"
        };
        let mut text = String::from("area_code,measure,period,value,base\n");
        for period in periods {
            text += &format!("X00,example-trust,{period},50,400\n");
        }
        if kind == "quarter" {
            text = rows(&periods.map(|period| ("X00", period, "50", "400")));
        }
        let site = survey("")
            .without(survey::READINGS)
            .replace(
                SURVEY,
                "periods = \"quarter\"",
                &format!("periods = \"{kind}\""),
            )
            .file(
                &format!("data/example-survey/editions/{last}/readings.csv"),
                &text,
            );
        let built = site.build().clean();
        assert!(
            built.text(PAGE).contains(words),
            "{words}: {}",
            built.text(PAGE)
        );
        let page = built.text("ar/performance/example-trust/index.html");
        assert!(page.contains(arabic), "{arabic}: {page}");
        let kept = kind.replace("year-ending", "year").replace('-', "_");
        assert_eq!(row(built.text(FILE), "X00", periods[1])[5], kept);
        assert!(
            change(built.text(FILE), "X00", periods[1]).starts_with("0,"),
            "{kind}"
        );
    }
}

/// Numbers that a page shows stand in the file beside it.
#[test]
fn page_and_file_have_the_same_figures() {
    let readings = rows(&[
        ("X01", "2001-10-01/P3M", "31", "250"),
        ("X01", "2002-10-01/P3M", "47", "260"),
        ("X02", "2001-10-01/P3M", "52", "60"),
        ("X02", "2002-10-01/P3M", "49", "45"),
        ("X00", "2001-10-01/P3M", "40", "310"),
        ("X00", "2002-10-01/P3M", "48", "305"),
    ]);
    let built = survey(&readings).build().clean();
    let (file, page) = (built.text(FILE), built.text(PAGE));
    for (area, name) in [("X01", "Borough One"), ("X02", "Borough Two")] {
        let row = row(file, area, "2002-10-01/P3M");
        let at = page.find(&format!("{name}</a>")).unwrap();
        let line = page[at..].lines().next().unwrap();
        let cells: Vec<&str> = line.split("<td>").skip(1).collect();
        let figure = if row[7].is_empty() { row[8] } else { row[7] };
        assert_eq!(cells[0], figure);
        assert_eq!(cells[1], row[9]);
        if row[13].is_empty() {
            assert_eq!(cells[2], format!("{} to {}", row[11], row[12]));
            assert_eq!(cells[4].trim_start_matches('+'), row[14]);
            assert_eq!(
                cells[5],
                if row[17] == "yes" {
                    "clear change"
                } else {
                    "no clear change"
                }
            );
        } else {
            assert_eq!(cells[2..], [row[13], row[16], row[16], row[16]]);
        }
    }
    assert!(
        page.contains("<bdi>[u]</bdi> based on few cases, so not reliable"),
        "{page}"
    );
}

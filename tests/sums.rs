//! Sums that the file has itself, flags that are in no sum, and sums over time.
#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

mod support;

use bluelamp::derive::{Change, Percent, Refusal, change_between};
use bluelamp::figure::{Marker, Month, Period, Quarter, Ratio, Value, Year};
use bluelamp::model::CategoryId;
use support::{SiteTest, small_figures, with_sums};

const FIGURES: &str = "data/crime/editions/2002-12/crime.csv";
const WHOLE_FILES: [&str; 2] = [
    "data/crime/2002-12/crime-2002-12.csv",
    "data/crime/crime.csv",
];

/// Whether the file adds up or the program does makes no difference, but for the rows of the file of all figures.
#[test]
fn sums_in_the_file_are_those_that_the_program_would_make() {
    let without = SiteTest::small().build().clean();
    let with = SiteTest::small()
        .file(FIGURES, &with_sums())
        .build()
        .clean();
    assert!(without.outputs.keys().eq(with.outputs.keys()));
    let differing = without
        .outputs
        .iter()
        .filter(|(path, bytes)| with.outputs[*path] != **bytes);
    let differing: Vec<&String> = differing.map(|(path, _)| path).collect();
    assert_eq!(differing, WHOLE_FILES);
}

#[test]
fn the_file_of_all_figures_has_what_was_published_and_nothing_twice() {
    let built = SiteTest::small()
        .file(FIGURES, &with_sums())
        .build()
        .clean();
    let csv = built.text(WHOLE_FILES[1]);
    let mut lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines.len(),
        1 + 24 * (6 + 9),
        "six rows of kinds, nine of sums"
    );
    assert!(lines.contains(
        &"X00,Example area,all-offences,All offences,offences,month,2001-01,33,,crime,2002-12,,"
    ));
    lines.sort_unstable();
    assert!(lines.windows(2).all(|pair| pair[0] != pair[1]));
    let csv = SiteTest::small()
        .build()
        .clean()
        .text(WHOLE_FILES[1])
        .to_owned();
    assert!(!csv.contains("harm") && !csv.contains("X00"), "{csv}");
}

/// A sum that the publisher gives stays known beside a part that is withheld, and so do the sums above it.
#[test]
fn a_published_sum_outlives_a_withheld_part() {
    let withheld =
        |figures: &str| figures.replace("X01,arson,2002-12,240", "X01,arson,2002-12,[c]");
    let known = SiteTest::small().file(FIGURES, &withheld(&with_sums()));
    let page = known
        .build()
        .clean()
        .text("boroughs/one/harm/index.html")
        .to_owned();
    assert!(page.contains("<strong><bdi>4,440</bdi></strong>"), "{page}");
    let unknown = SiteTest::small().file(FIGURES, &withheld(&small_figures()));
    let page = unknown
        .build()
        .clean()
        .text("boroughs/one/harm/index.html")
        .to_owned();
    assert!(page.contains("<strong><bdi>[c]</bdi></strong>"), "{page}");
}

/// With rows for groups alone there is nothing to add them up from: they are figures like any other.
#[test]
fn groups_without_their_parts_are_added_into_the_total() {
    let mut figures = String::from("area_code,category,period,value\n");
    for n in 0..24 {
        let month = format!("{}-{:02}", 2001 + n / 12, n % 12 + 1);
        figures += &format!("X01,harm,{month},7\nX02,fraud,{month},1\n");
    }
    let built = SiteTest::small().file(FIGURES, &figures).build().clean();
    let page = built.text("index.html");
    assert!(
        page.contains("<strong><bdi>96</bdi></strong>"),
        "12 times 8: {page}"
    );
    let page = built.text("data/crime/index.html");
    assert!(
        page.contains("The publisher left out 2 rows"),
        "harm in X02, fraud in X01: {page}"
    );
    assert!(!built.outputs.contains_key("crime/arson/index.html"));
}

/// A sum for which the file has no row is no row that was left out.
#[test]
fn a_sum_that_the_file_leaves_out_is_made_and_not_zero() {
    let sums: String = (0..24).fold(small_figures(), |text, n| {
        text + &format!(
            "X01,harm,{}-{:02},{}\n",
            2001 + n / 12,
            n % 12 + 1,
            20 * (n + 1)
        )
    });
    let built = SiteTest::small().file(FIGURES, &sums).build().clean();
    let page = built.text("boroughs/two/harm/index.html");
    assert!(
        page.contains("<strong><bdi>24</bdi></strong>"),
        "12 times 2: {page}"
    );
    assert!(!built.text("data/crime/index.html").contains("left out"));
}

/// Files of other layouts name a group by its label alone, and the total by an alias.
#[test]
fn a_wide_file_may_have_groups_and_the_total() {
    let toml = r#"title = { en = "Wide" }
summary = { en = "Made up." }
measure = "offences"
unit = { en = "offences" }
categories = "CATEGORIES"
total = { slug = "all-offences", name = { en = "All offences" } }
source = { publisher = "Nobody", title = "Made-up figures" }
layout = { kind = "wide", period = "YYYYMM", absent_rows = "zero", columns = { area = ["Area"], group = ["Group"], subgroup = ["Kind"] } }
"#;
    let rows = "Area,Group,Kind,200101\nBorough One,HARM,ARSON,2\nBorough One,HARM,DAMAGE,3\nBorough One,HARM,,5\n";
    let total = "Borough One,TOTAL,,5\n";
    let alias = "\n[[aliases.categories]]\ngroup = \"TOTAL\"\ncategory = \"all-offences\"\n";
    for (tree, toml, rows) in [
        ("crime", format!("{toml}{alias}"), format!("{rows}{total}")),
        ("own", toml.to_owned(), rows.to_owned()),
    ] {
        let site = SiteTest::small()
            .file("data/wide/dataset.toml", &toml.replace("CATEGORIES", tree))
            .file("data/wide/editions/2001-01/wide.csv", &rows);
        let csv = site.build().clean().text("data/wide/wide.csv").to_owned();
        assert_eq!(csv.lines().count(), rows.lines().count(), "{tree}: {csv}");
        let wrong = site.replace("data/wide/editions/2001-01/wide.csv", "HARM,,5", "HARM,,6");
        let (_, findings) = wrong.prepare();
        assert!(
            findings[0].message.contains("add up to 5"),
            "{tree}: {findings:#?}"
        );
    }
}

/// A long file has a row a figure, so a sum may have rows for some months alone: the others are added up. A sum that the
/// publisher marks as absent stays absent.
#[test]
fn months_that_a_published_sum_leaves_out_are_added_up() {
    let toml = r#"title = { en = "Long" }
summary = { en = "Made up." }
measure = "offences"
unit = { en = "offences" }
categories = "crime"
total = { slug = "all-offences", name = { en = "All offences" } }
source = { publisher = "Nobody", title = "Made-up figures" }
layout = { kind = "long", absent_rows = "zero", columns = { area = ["Area"], group = ["Group"], subgroup = ["Kind"], period = ["Month"], value = ["Count"] } }
"#;
    let rows = "Area,Group,Kind,Month,Count\nX01,HARM,ARSON,2001-01,2\nX01,HARM,ARSON,2001-02,3\nX01,HARM,ARSON,2001-03,4\nX01,HARM,,2001-01,2\nX01,HARM,,2001-03,[x]\n";
    let site = SiteTest::small()
        .file("data/long/dataset.toml", toml)
        .file("data/long/editions/2001-03/long.csv", rows);
    let (site, findings) = site.prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    let site = site.unwrap();
    let id = site.catalogue().dataset_ids().nth(1).unwrap();
    let dataset = site.catalogue().dataset(id);
    let pair = (
        dataset.areas.by_code("X01").unwrap(),
        dataset.categories.by_slug("harm").unwrap(),
    );
    let series = site.insights().latest(id).series(pair.0, pair.1);
    let absent = Value::Absent(Marker::NotAvailable);
    assert_eq!(series, [Value::Known(2), Value::Known(3), absent]);
}

/// A dataset whose areas are those of its file may have rows for the whole, which is no area more.
#[test]
fn the_whole_may_stand_among_areas_that_come_from_the_file() {
    let site = SiteTest::small().file(FIGURES, &with_sums()).replace(
        "data/crime/dataset.toml",
        "measure =",
        "areas = \"own\"\nmeasure =",
    );
    let (site, findings) = site.prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    let site = site.unwrap();
    let lead = site.catalogue().lead();
    assert_eq!(lead.areas.len(), 3);
    let figures = site.insights().latest(site.catalogue().lead);
    let whole = lead.areas.whole().unwrap();
    let first = figures.series(whole, CategoryId::TOTAL)[0];
    assert_eq!(first, Value::Known(33));
}

/// The small site with a flag: 2 in borough one and 1 in borough two each month.
fn flagged() -> SiteTest {
    let figures = (0..24).fold(small_figures(), |text, n| {
        let month = format!("{}-{:02}", 2001 + n / 12, n % 12 + 1);
        text + &format!("X01,knife,{month},2\nX02,knife,{month},1\n")
    });
    let categories = "slug,parent,source_group,source_subgroup,name,definition,flag\nknife,,KNIFE,KNIFE,With a knife,,yes\nharm,,HARM,,Harm to things,Things are harmed.,\narson,harm,HARM,ARSON,Arson,Fire.,\ndamage,harm,HARM,DAMAGE,Damage,No fire.,\nfraud,,FRAUD,FRAUD,Fraud,,no\n";
    SiteTest::small()
        .file(FIGURES, &figures)
        .file("data/crime/categories.csv", categories)
}

#[test]
fn a_flag_is_added_into_no_total() {
    let plain = SiteTest::small().build().clean();
    let built = flagged().build().clean();
    let headline = |text: &str| {
        text.split("<strong>")
            .nth(1)
            .unwrap()
            .split("</strong>")
            .next()
            .map(str::to_owned)
    };
    for page in [
        "index.html",
        "boroughs/one/index.html",
        "crime/harm/index.html",
    ] {
        assert_eq!(
            headline(built.text(page)),
            headline(plain.text(page)),
            "{page}"
        );
    }
    let years = built.text("data/crime/years.csv");
    for line in [
        "X00,Example area,all-offences,All offences,offences,year,2002-01-01/P1Y,6696,,crime,2002-12,,",
        "X00,Example area,knife,With a knife,offences,year,2002-01-01/P1Y,36,,crime,2002-12,,",
    ] {
        assert!(
            years.lines().any(|other| other == line),
            "{line} is not in\n{years}"
        );
    }
}

#[test]
fn a_flags_pages_say_that_it_is_in_no_total_and_lists_have_it_last() {
    let built = flagged().build().clean();
    let note = "With a knife: counted across kinds of offence.";
    for page in [
        "crime/knife/index.html",
        "boroughs/one/knife/index.html",
        "data/crime/index.html",
    ] {
        assert!(built.text(page).contains(note), "{page}");
    }
    for page in ["crime/harm/index.html", "boroughs/one/fraud/index.html"] {
        assert!(!built.text(page).contains("counted across kinds"), "{page}");
    }
    for (page, names) in [
        (
            "index.html",
            ["/crime/harm/", "/crime/fraud/", "/crime/knife/"],
        ),
        (
            "crime/index.html",
            ["/crime/harm/", "/crime/fraud/", "/crime/knife/"],
        ),
        (
            "boroughs/one/index.html",
            ["/one/harm/", "/one/fraud/", "/one/knife/"],
        ),
        (
            "data/crime/index.html",
            ["Harm to things", "Fraud", "With a knife"],
        ),
    ] {
        let text = built.text(page);
        let places = names.map(|name| {
            text.find(name)
                .unwrap_or_else(|| panic!("{page} has no {name}"))
        });
        assert!(places.is_sorted(), "{page}: {places:?}");
    }
    assert!(
        built
            .text("boroughs/one/index.html")
            .contains("class=\"level-0\"><a href=\"/boroughs/one/knife/\"")
    );
    let geojson = built.text("data/crime/areas.geojson");
    assert!(geojson.contains("\"knife\":24"), "{geojson}");
}

/// A break of all offences is one of a flag too; a break of a group is not.
#[test]
fn a_break_of_a_group_is_none_of_a_flag() {
    let breaks = "\n[[breaks]]\ndate = \"2002-01\"\ncategories = [\"harm\"]\ncause = { en = \"The rules changed.\" }\neffect = { en = \"More.\" }\ncomparable = false\n";
    let toml = String::from_utf8(flagged().files["data/crime/dataset.toml"].clone()).unwrap();
    for (breaks, broken) in [
        (breaks.to_owned(), false),
        (breaks.replace("categories = [\"harm\"]\n", ""), true),
    ] {
        let built = flagged()
            .file("data/crime/dataset.toml", &format!("{toml}{breaks}"))
            .build()
            .clean();
        let page = built.text("crime/knife/index.html");
        assert_eq!(page.contains("We do not compare this"), broken, "{breaks}");
    }
}

/// Borough one has 10, 20 … 240 of arson from January 2001: 780 in 2001, 2,220 in 2002, and from April 2001 to March
/// 2002 40 + … + 150 = 1,140.
#[test]
fn whole_years_are_in_the_file_and_parts_of_years_are_not() {
    let built = SiteTest::small().build().clean();
    for path in ["data/crime/years.csv", "data/crime/2002-12/years.csv"] {
        let arson = built
            .text(path)
            .lines()
            .filter(|line| line.starts_with("X01,Borough One,arson"));
        let arson: Vec<&str> = arson
            .map(|line| line.split_once("offences,").unwrap().1)
            .collect();
        assert_eq!(
            arson,
            [
                "year,2002-01-01/P1Y,2220,,crime,2002-12,,",
                "year,2001-01-01/P1Y,780,,crime,2002-12,,",
                "calendar_year,2002-01-01/P1Y,2220,,crime,2002-12,,",
                "calendar_year,2001-01-01/P1Y,780,,crime,2002-12,,",
                "financial_year,2001-04-01/P1Y,1140,,crime,2002-12,,",
            ]
        );
    }
}

/// All offences: 3 × 780 + 36 = 2,376 in 2001 and 6,696 in 2002, which is 4,320 or 181.8% more.
#[test]
fn a_datasets_page_has_whole_years_with_the_change_on_the_year_before() {
    let built = SiteTest::small().build().clean();
    let page = built.text("data/crime/index.html");
    let row = |page: &str, head: &str| {
        let row = page.split(&format!("<th scope=\"row\">{head}")).nth(1);
        let row = row
            .unwrap_or_else(|| panic!("no row {head} in {page}"))
            .split("<tr>")
            .next()
            .unwrap();
        let cells = row.trim_end().split("<td>").skip(1);
        cells
            .map(|cell| cell.split('<').next().unwrap().trim().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        row(page, "calendar year 2002"),
        ["6,696", "+4,320", "+181.8", "4,464", "2,232"]
    );
    assert_eq!(
        row(page, "calendar year 2001"),
        ["2,376", "[x]", "[x]", "1,584", "792"]
    );
    assert_eq!(
        row(page, "financial year 2001/02 (April to March)"),
        ["3,456", "[x]", "[x]", "2,304", "1,152"]
    );
    assert!(!page.contains("2000/01") && !page.contains("2002/03"));
    let toml =
        String::from_utf8(SiteTest::small().files["data/crime/dataset.toml"].clone()).unwrap();
    let broken = "\n[[breaks]]\ndate = \"2002-06\"\ncause = { en = \"A.\" }\neffect = { en = \"B.\" }\ncomparable = false\n";
    let built = SiteTest::small()
        .file("data/crime/dataset.toml", &(toml + broken))
        .build()
        .clean();
    let cells = row(built.text("data/crime/index.html"), "calendar year 2002");
    assert_eq!(cells[..3], ["6,696", "[x]", "[x]"]);
}

#[test]
fn an_edition_without_a_whole_year_has_no_table_of_years() {
    let all = small_figures();
    let late = |line: &&str| !line.contains(",2001-") && !line.contains("-01,");
    let figures: String = all.split_inclusive('\n').filter(late).collect();
    let built = SiteTest::small().file(FIGURES, &figures).build().clean();
    assert!(!built.text("data/crime/index.html").contains("Whole years"));
    assert_eq!(built.text("data/crime/years.csv").lines().count(), 1);
    assert!(
        SiteTest::small()
            .build()
            .text("data/crime/index.html")
            .contains("Whole years")
    );
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

/// Borough one's arson by quarter: 10 + 20 + 30, and so on.
#[test]
fn a_period_that_is_covered_in_part_has_no_figure() {
    let test = SiteTest::small().replace(FIGURES, "X01,arson,2002-12,240", "X01,arson,2002-12,[c]");
    let (site, _) = test.prepare();
    let site = site.unwrap();
    let lead = site.catalogue().lead();
    let figures = site.insights().latest(site.catalogue().lead);
    let arson = (
        lead.areas.by_code("X01").unwrap(),
        lead.categories.by_slug("arson").unwrap(),
    );
    let (none, withheld) = (
        Value::Absent(Marker::NotAvailable),
        Value::Absent(Marker::Confidential),
    );
    let year = |text| Period::YearEnding(month(text));
    for (period, value) in [
        (Period::Month(month("2001-03")), Value::Known(30)),
        (Period::Month(month("2000-12")), none),
        (
            Period::Quarter(Quarter::of(month("2001-02"))),
            Value::Known(60),
        ),
        (Period::Quarter(Quarter::of(month("2002-10"))), withheld),
        (
            Period::FinancialYear(Year::financial(month("2001-03"))),
            none,
        ),
        (
            Period::FinancialYear(Year::financial(month("2002-03"))),
            Value::Known(1140),
        ),
        (
            Period::FinancialYear(Year::financial(month("2002-12"))),
            none,
        ),
        (
            Period::CalendarYear(Year::calendar(month("2002-12"))),
            withheld,
        ),
        (year("2001-11"), none),
        (year("2001-12"), Value::Known(780)),
        (year("2003-01"), none),
    ] {
        assert_eq!(figures.total(arson, period), value, "{period:?}");
    }
    assert_eq!(
        figures.year_ending(arson.0, arson.1, month("2001-12")),
        Value::Known(780)
    );
}

#[test]
fn two_periods_are_compared_only_if_they_are_alike_and_whole_with_no_break_between() {
    let toml =
        String::from_utf8(SiteTest::small().files["data/crime/dataset.toml"].clone()).unwrap();
    let broken = "\n[[breaks]]\ndate = \"2002-06\"\ncategories = [\"fraud\"]\ncause = { en = \"A.\" }\neffect = { en = \"B.\" }\ncomparable = false\n";
    let test = SiteTest::small()
        .file("data/crime/dataset.toml", &(toml + broken))
        .replace(FIGURES, "X01,damage,2002-12,240", "X01,damage,2002-12,[c]");
    let (site, _) = test.prepare();
    let site = site.unwrap();
    let lead = site.catalogue().lead();
    let figures = site.insights().latest(site.catalogue().lead);
    let area = lead.areas.by_code("X01").unwrap();
    let change = |slug: &str, before, now| {
        let pair = (area, lead.categories.by_slug(slug).unwrap());
        change_between(lead, figures, pair, (before, now))
    };
    let year = |number| Period::CalendarYear(Year::new(number).unwrap());
    let ending = |text| Period::YearEnding(month(text));
    let percent = Percent::Known(Ratio::new(1440, 780).unwrap());
    let known = change("arson", year(2001), year(2002)).unwrap();
    assert_eq!(
        known,
        Change::Known {
            difference: 1440,
            percent,
            mark: None
        }
    );
    assert!(
        matches!(change("fraud", year(2001), year(2002)), Err(Refusal::Break(b)) if b.date == month("2002-06"))
    );
    assert!(
        matches!(change("arson", year(2000), year(2001)), Err(Refusal::Incomplete(p)) if p == year(2000))
    );
    assert!(
        matches!(change("arson", year(2002), year(2003)), Err(Refusal::Incomplete(p)) if p == year(2003))
    );
    assert!(matches!(
        change("damage", year(2001), year(2002)),
        Err(Refusal::Absent(Marker::Confidential))
    ));
    for (before, now) in [
        (year(2001), ending("2002-12")),
        (year(2002), year(2001)),
        (ending("2002-03"), ending("2002-12")),
        (Period::Month(month("2001-01")), year(2002)),
    ] {
        assert!(
            matches!(change("arson", before, now), Err(Refusal::NotAlike)),
            "{before:?} {now:?}"
        );
    }
}

//! What pages say of figures: typed claims, their refusals, the base of rates, and fair comparison.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod support;

use support::SiteTest;

const AREAS: &str = "data/geography/areas.csv";
const GROUPS: &str = "data/geography/groups.csv";
const SETTINGS: &str = "data/crime/dataset.toml";

/// The sentence that answers a page's question.
fn answer(page: &str) -> &str {
    let (_, rest) = page.split_once("<p class=\"answer\">").unwrap();
    rest.split_once("</p>").unwrap().0
}

/// The rows of the table that compares an area, each a list of its cells.
fn compared(page: &str) -> Vec<Vec<&str>> {
    let (_, rest) = page.split_once("<h2 id=\"compare-heading\">").unwrap();
    let (_, rest) = rest.split_once("<tbody>").unwrap();
    let body = rest.split_once("</table>").unwrap().0;
    let rows = body.split("<tr><th scope=\"row\">").skip(1);
    rows.map(|row| row.trim().split("<td>").collect()).collect()
}

/// The small site whose borough two has 100 a month for arson in the first year and so many in the second.
fn second_year(count: &str) -> SiteTest {
    let mut site = SiteTest::small();
    for month in 1..=12 {
        let line = |year: u16, count: &str| format!("X02,arson,{year}-{month:02},{count}\n");
        site = site
            .replace(
                "data/crime/editions/2002-12/crime.csv",
                &line(2001, "1"),
                &line(2001, "100"),
            )
            .replace(
                "data/crime/editions/2002-12/crime.csv",
                &line(2002, "1"),
                &line(2002, count),
            );
    }
    site
}

#[test]
fn a_claim_names_what_it_is_about_the_way_it_went_and_both_figures() {
    let built = SiteTest::small().build().clean();
    assert_eq!(
        answer(built.text("boroughs/one/arson/index.html")),
        "Arson in Borough One: the number recorded rose by 184.6% in the 12 months to December 2002, from 780 the year before to 2,220."
    );
    let built = second_year("93").build().clean();
    let page = built.text("boroughs/two/arson/index.html");
    let sentence = "Arson in Borough Two: the number recorded fell by 7.0% in the 12 months to December 2002, from 1,200 the year before to 1,116.";
    assert_eq!(answer(page), sentence);
    assert!(page.contains(&format!(
        "<meta name=\"description\" content=\"{sentence}\">"
    )));
    let arabic = built.text("ar/boroughs/two/arson/index.html");
    assert!(answer(arabic).contains("انخفض") && answer(arabic).contains("1,116"));
    assert!(
        answer(built.text("crime/arson/index.html")).starts_with("Arson across the Example area:")
    );
}

#[test]
fn a_claim_from_a_small_base_has_no_percentage_and_the_dataset_says_what_is_small() {
    let small = second_year("93").replace(SETTINGS, "measure =", "smallest_base = 1201\nmeasure =");
    let built = small.build().clean();
    let page = built.text("boroughs/two/arson/index.html");
    assert_eq!(
        answer(page),
        "Arson in Borough Two: the number recorded fell in the 12 months to December 2002, from 1,200 the year before to 1,116."
    );
    assert!(page.contains("That is 84 fewer than in the 12 months before."));
    assert!(!page.contains('%') || !answer(page).contains('%'));
    let enough =
        second_year("93").replace(SETTINGS, "measure =", "smallest_base = 1200\nmeasure =");
    assert!(answer(enough.build().clean().text("boroughs/two/arson/index.html")).contains("7.0%"));
}

#[test]
fn a_claim_is_refused_across_a_break_and_where_a_figure_is_missing() {
    let broken = second_year("93").replace(
        SETTINGS,
        "layout =",
        "breaks = [{ date = \"2002-01\", cause = { en = \"New rules.\" }, effect = { en = \"Not alike.\" }, comparable = false }]\nlayout =",
    );
    let built = broken.build().clean();
    let page = built.text("boroughs/two/arson/index.html");
    let alone =
        "Arson in Borough Two: the number recorded in the 12 months to December 2002 was 1,116.";
    assert_eq!(answer(page), alone);
    assert!(page.contains("because the figures were not made in the same way. New rules."));
    assert!(!page.contains("84 fewer") && !page.contains("1,200"));
    let figures = "data/crime/editions/2002-12/crime.csv";
    let withheld = |month: &str| {
        let line = format!("X02,arson,{month},1\n");
        let text = support::small_figures().replace(&line, &format!("X02,arson,{month},,[c]\n"));
        let row = |line: &str| match line.split(',').count() {
            5 => format!("{line}\n"),
            _ => format!("{line},\n"),
        };
        let text: String = text.lines().map(row).collect();
        SiteTest::small().file(figures, &text.replacen("value,", "value,marker", 1))
    };
    let missing_before = withheld("2001-05").build().clean();
    assert_eq!(
        answer(missing_before.text("boroughs/two/arson/index.html")),
        "Arson in Borough Two: the number recorded in the 12 months to December 2002 was 12."
    );
    let missing_now = withheld("2002-05").build().clean();
    assert_eq!(
        answer(missing_now.text("boroughs/two/arson/index.html")),
        "Arson in Borough Two: there is no figure for the 12 months to December 2002."
    );
}

#[test]
fn a_figure_that_stands_still_is_said_to_be_the_same() {
    let built = second_year("100").build().clean();
    assert_eq!(
        answer(built.text("boroughs/two/arson/index.html")),
        "Arson in Borough Two: the number recorded in the 12 months to December 2002 was 1,200, the same as in the 12 months before."
    );
}

#[test]
fn rates_of_later_years_say_that_their_base_is_older_and_files_name_it() {
    let built = SiteTest::small().build().clean();
    let page = built.text("boroughs/one/arson/index.html");
    assert!(
        page.contains("2,000 residents at the census of 2001. The figures are of later years.")
    );
    let newer = SiteTest::small().replace(
        "data/geography/population.csv",
        "X02,2001",
        "X01,2002,2500,estimate,Example estimate\nX02,2001",
    );
    let built = newer.build();
    let page = built.text("boroughs/one/arson/index.html");
    assert!(page.contains("2,500 residents (estimate for 2002)"));
    assert!(!page.contains("The figures are of later years."));
    assert!(
        page.contains("<strong><bdi>888.0</bdi></strong>"),
        "2,220 for 2,500 residents"
    );
    let csv = built.text("boroughs/one/arson/figures.csv");
    assert!(csv.contains(
        "offences_per_1000_residents,year,2002-01-01/P1Y,888.0,,crime,2002-12,2500,2002\n"
    ));
    assert!(csv.contains("offences,year,2002-01-01/P1Y,2220,,crime,2002-12,,\n"));
}

#[test]
fn a_borough_is_compared_with_its_groups_and_the_whole_and_nobody_is_ranked() {
    let site = SiteTest::small().file(
        GROUPS,
        "slug,name,basis,areas\nboth,The two boroughs,All there are.,X02 X01\n",
    );
    let built = site.build().clean();
    let page = built.text("boroughs/one/arson/index.html");
    assert_eq!(
        compared(page),
        [
            vec!["Borough One", "2,220", "+184.6", "1,110.0"],
            vec!["The two boroughs", "2,232", "+181.8", "744.0"],
            vec!["Example area", "2,232", "+181.8", "744.0"],
        ],
        "2,220 and 12 offences for 2,000 and 1,000 residents, after 780 and 12"
    );
    assert!(page.contains("The two boroughs: All there are."));
    let without = SiteTest::small().build().clean();
    assert_eq!(compared(without.text("boroughs/two/index.html")).len(), 2);
}

#[test]
fn a_group_has_no_rate_if_its_residents_are_of_different_years_and_no_change_across_a_break() {
    let site = SiteTest::small()
        .file(GROUPS, "slug,name,basis,areas\nboth,The two,All.,X01 X02\n")
        .replace("data/geography/population.csv", "X02,2001", "X02,2002")
        .replace(
            SETTINGS,
            "layout =",
            "breaks = [{ date = \"2002-01\", areas = [\"X02\"], cause = { en = \"New rules.\" }, effect = { en = \"Not alike.\" }, comparable = false }]\nlayout =",
        );
    let built = site.build();
    let rows = compared(built.text("boroughs/one/arson/index.html"))
        .concat()
        .join(" ");
    assert!(rows.contains("The two 2,232 [x] [x]"), "{rows}");
    assert!(rows.contains("Borough One 2,220 +184.6 1,110.0"), "{rows}");
}

#[test]
fn a_caution_about_rates_stands_wherever_the_rate_does() {
    let site = SiteTest::small()
        .replace(
            AREAS,
            "parent,mapped",
            "parent,mapped,rate_caution,rate_caution_ar",
        )
        .replace(
            AREAS,
            "X00,yes\nX02",
            "X00,yes,Few people live here.,تنبيه.\nX02",
        )
        .replace(AREAS, ",,no\n", ",,no,,\n")
        .replace(AREAS, "Borough Two,X00,yes", "Borough Two,X00,yes,,");
    let built = site.build().clean();
    let words = "Borough One: Few people live here.";
    for page in [
        "boroughs/one",
        "boroughs/one/arson",
        "crime/arson",
        "boroughs",
    ] {
        assert!(
            built.text(&format!("{page}/index.html")).contains(words),
            "{page}"
        );
    }
    assert!(!built.text("boroughs/two/index.html").contains(words));
    assert!(built.text("ar/boroughs/one/index.html").contains("تنبيه."));
}

#[test]
fn a_mark_goes_with_its_number_from_the_file_to_every_output() {
    let figures = "data/crime/editions/2002-12/crime.csv";
    let text = support::small_figures()
        .replace("X02,arson,2002-12,1\n", "X02,arson,2002-12,1 [p]\n")
        .replace("X02,damage,2002-11,1\n", "X02,damage,2002-11,1 [r]\n");
    let built = SiteTest::small().file(figures, &text).build().clean();
    let page = built.text("boroughs/two/arson/index.html");
    assert!(
        page.contains("December 2002<td>1\u{a0}[p]<td>1.0"),
        "the month in its table"
    );
    assert!(
        page.contains("<strong><bdi>12\u{a0}[p]</bdi></strong>"),
        "the year"
    );
    assert!(
        page.contains("<bdi>[p]</bdi> provisional: it may still change"),
        "the legend"
    );
    assert!(page.contains("[p] means: provisional: it may still change."));
    let csv = built.text("boroughs/two/arson/figures.csv");
    assert!(csv.contains(",offences,month,2002-12,1,[p],crime,"));
    assert!(csv.contains(",offences,month,2002-11,1,,crime,"));
    assert!(csv.contains(",offences_per_1000_residents,month,2002-12,1.0,[p],crime,"));
    assert!(csv.contains(",offences,year,2002-01-01/P1Y,12,[p],crime,"));
    let all = built.text("boroughs/two/figures.csv");
    assert!(
        all.contains("X02,Borough Two,harm,Harm to things,offences,month,2002-11,2,[r],crime,")
    );
    assert!(
        all.contains(
            "X02,Borough Two,all-offences,All offences,offences,year,2002-01-01/P1Y,36,[p],crime,"
        ),
        "provisional weighs more than revised"
    );
    let map: serde_json::Value =
        serde_json::from_str(built.text("data/crime/areas.geojson")).unwrap();
    let two = &map["features"][1]["properties"];
    assert_eq!(
        (&two["harm"], &two["harm_marker"]),
        (&24.into(), &"[p]".into())
    );
    assert!(
        map["features"][0]["properties"]
            .get("harm_marker")
            .is_none()
    );
    assert!(
        built
            .text("ar/boroughs/two/arson/index.html")
            .contains("مؤقت")
    );
}

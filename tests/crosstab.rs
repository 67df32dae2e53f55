//! Cross-tabulations, from a protected table in memory to pages and files: what is withheld is withheld everywhere.
#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

mod support;

use bluelamp::diagnostic::Findings;
use bluelamp::figure::Day;
use bluelamp::protect::{Order, tables as protected};
use bluelamp::source::Snapshot;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use support::{Built, SiteTest, small_figures};

const SETTINGS: &str = "data/table/dataset.toml";
const TABLE: &str = "data/table/editions/2002-12/table.csv";

/// The rows of a table of HTML: the texts of each row's cells, its head first. Tables have no end tags in cells.
fn rows(table: &str) -> Vec<Vec<String>> {
    let body = table.split("<tbody>").nth(1).unwrap();
    let cell = |text: &str| text.split('>').next_back().unwrap().trim().to_owned();
    body.split("<tr>")
        .skip(1)
        .map(|row| {
            let row = row.replace("</table></div>", "");
            row.replace("<th", "<td")
                .split("<td")
                .skip(1)
                .map(|text| cell(text.split("</").next().unwrap()))
                .collect()
        })
        .collect()
}

/// The tables of a page, by their captions.
fn tables(page: &str) -> BTreeMap<String, Vec<Vec<String>>> {
    page.split("<caption>")
        .skip(1)
        .map(|part| {
            let (caption, rest) = part.split_once("</caption>").unwrap();
            (
                caption.to_owned(),
                rows(rest.split("</table>").next().unwrap()),
            )
        })
        .collect()
}

fn lines(built: &Built, path: &str) -> Vec<String> {
    built.text(path).lines().map(str::to_owned).collect()
}

#[test]
fn a_page_has_the_figures_of_its_table_with_the_meaning_of_symbols_above() {
    let built = SiteTest::with_table().build().clean();
    let page = built.text("data/table/index.html");
    assert!(page.contains("<h1>Example table</h1>"));
    assert!(
        page.contains("Example area, October 2002 to December 2002: 102 things in all."),
        "{page}"
    );
    let tables = tables(page);
    let table = &tables["Group and Colour"];
    let expected = [
        ["Group A", "20", "30", "50"],
        ["Group B", "[c]", "[c]", "12"],
        ["Not recorded", "[c]", "[c]", "40"],
        ["All groups", "38", "64", "102"],
    ];
    assert_eq!(*table, expected.map(|row| row.map(str::to_owned).to_vec()));
    let (legend, caption) = (
        page.find("<bdi>[c]</bdi> withheld").unwrap(),
        page.find("<caption>Group and Colour").unwrap(),
    );
    assert!(legend < caption, "what [c] means stands above the table");
}

#[test]
fn a_page_says_in_plain_words_how_figures_are_protected() {
    let built = SiteTest::with_table().build().clean();
    let page = built.text("data/table/index.html");
    assert!(page.contains("Numbers from 1 to 4 are withheld so that nobody can be recognised."));
    assert!(page.contains("A 0 means that there were none."));
    assert!(page.contains("<li>One row is one thing.</li>\n<li>No row is two.</li>"));
    let withheld = SiteTest::with_table()
        .replace(
            SETTINGS,
            "threshold = 5",
            "threshold = 5, zeros = \"withheld\"",
        )
        .build()
        .clean();
    let page = withheld.text("data/table/index.html");
    assert!(page.contains("Numbers from 0 to 4 are withheld"));
    assert!(!page.contains("A 0 means"));
}

#[test]
fn the_file_has_a_row_for_each_cell_and_a_marker_for_each_that_is_withheld() {
    let built = SiteTest::with_table().build().clean();
    let file = lines(&built, "data/table/table.csv");
    assert_eq!(file.len(), 1 + 4 * 3);
    for line in [
        "area_code,area_name,group,group_name,colour,colour_name,measure,period_type,period,value,marker,dataset,edition",
        "X00,Example area,total,All groups,total,All colours,things,quarter,2002-10-01/P3M,102,,table,2002-12",
        "X00,Example area,b,Group B,red,Red,things,quarter,2002-10-01/P3M,,[c],table,2002-12",
        "X00,Example area,c,Not recorded,total,All colours,things,quarter,2002-10-01/P3M,40,,table,2002-12",
    ] {
        assert!(
            file.iter().any(|other| other == line),
            "{line} is not in {file:#?}"
        );
    }
    assert_eq!(
        built.text("data/table/table.csv"),
        built.text("data/table/2002-12/table-2002-12.csv")
    );
}

/// The keys of a protected table's withheld cells, and of its published ones with their figures.
fn keys(table: &str) -> (BTreeSet<String>, BTreeMap<String, String>) {
    let mut withheld = BTreeSet::new();
    let mut published = BTreeMap::new();
    for line in table.lines().skip(1) {
        let (rest, marker) = line.rsplit_once(',').unwrap();
        let (key, value) = rest.rsplit_once(',').unwrap();
        if marker.is_empty() {
            published.insert(key.to_owned(), value.to_owned());
        } else {
            withheld.insert(key.to_owned());
        }
    }
    (withheld, published)
}

/// Two groups, two colours and two sizes. One of the eight is small; all eight are withheld, and every margin is published:
/// 20 of each but 3 small red things of group a.
fn three() -> SiteTest {
    let mut table = String::from("group,colour,size,value,marker\n");
    let part = |code: &str| usize::from(code == "total") + 1;
    for group in ["total", "a", "b"] {
        for colour in ["total", "red", "blue"] {
            for size in ["total", "small", "large"] {
                let cells = part(group) * part(colour) * part(size);
                let has_small = group != "b" && colour != "blue" && size != "large";
                let value = cells * 20 - if has_small { 17 } else { 0 };
                let row = match cells {
                    1 => format!("{group},{colour},{size},,[c]\n"),
                    _ => format!("{group},{colour},{size},{value},\n"),
                };
                table += &row;
            }
        }
    }
    let site = SiteTest::with_table();
    let toml = String::from_utf8(site.files[SETTINGS].clone()).unwrap();
    let size = r#"
[[dimensions]]
name = "size"
title = { en = "Size" }
source = ["Size"]
total = { en = "All sizes" }
members = [
    { code = "small", name = { en = "Small" }, source = ["S"] },
    { code = "large", name = { en = "Large" }, source = ["L"] },
]
"#;
    site.file(SETTINGS, &(toml + size))
        .replace(
            SETTINGS,
            "    { code = \"c\", name = { en = \"Not recorded\" }, source = [\"\"] },\n",
            "",
        )
        .file(TABLE, &table)
}

#[test]
fn three_dimensions_have_a_table_for_each_pair_and_one_for_each_member_of_the_third() {
    let built = three().build().clean();
    let page = built.text("data/table/index.html");
    let tables = tables(page);
    let captions: Vec<&str> = tables.keys().map(String::as_str).collect();
    assert_eq!(
        captions,
        [
            "Colour and Size",
            "Group and Colour",
            "Group and Size",
            "Large: Group and Colour",
            "Small: Group and Colour"
        ]
    );
    assert_eq!(tables["Colour and Size"][0], ["Red", "23", "40", "63"]);
    assert_eq!(
        tables["Small: Group and Colour"],
        [
            ["Group A", "[c]", "[c]", "23"],
            ["Group B", "[c]", "[c]", "40"],
            ["All groups", "23", "40", "63"]
        ]
        .map(|row| row.map(str::to_owned).to_vec())
    );
    assert_eq!(page.matches("<details>").count(), 2);
}

#[test]
fn every_withheld_key_carries_its_marker_on_each_page_and_in_each_file() {
    let site = three();
    let table = String::from_utf8(site.files[TABLE].clone()).unwrap();
    let (withheld, published) = keys(&table);
    assert_eq!((withheld.len(), published.len()), (8, 19));
    let built = site.build().clean();
    for path in [
        "data/table/table.csv",
        "data/table/2002-12/table-2002-12.csv",
    ] {
        let mut found = (BTreeSet::new(), BTreeMap::new());
        for line in built.text(path).lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let key = [fields[2], fields[4], fields[6]].join(",");
            match (fields[11], fields[12]) {
                ("", "[c]") => drop(found.0.insert(key)),
                (value, "") => drop(found.1.insert(key, value.to_owned())),
                other => panic!("{other:?} in {line}"),
            }
        }
        assert_eq!(found, (withheld.clone(), published.clone()), "{path}");
    }
    for path in [
        "data/table/index.html",
        "data/table/2002-12/index.html",
        "ar/data/table/index.html",
    ] {
        let cells = tables(built.text(path));
        let cells = cells.values().flatten().flatten();
        assert_eq!(
            cells.filter(|cell| *cell == "[c]").count(),
            withheld.len(),
            "{path}"
        );
    }
}

#[test]
fn a_cross_tabulation_stands_in_the_list_of_data_the_sitemap_and_every_language() {
    let built = SiteTest::with_table().build().clean();
    let catalogue = tables(built.text("data/index.html"));
    assert_eq!(
        catalogue["Counts by several things at once"][0][1..],
        ["October 2002 to December 2002", "102", "1"]
    );
    assert!(
        built
            .text("index.html")
            .contains("<a href=\"/data/table/\">Example table</a>")
    );
    let sitemap = built.text("sitemap.xml");
    for path in [
        "data/table/",
        "data/table/2002-12/",
        "ar/data/table/",
        "ar/data/table/2002-12/",
    ] {
        assert!(
            sitemap.contains(&format!("<loc>https://example.org/{path}</loc>")),
            "{path}"
        );
        assert!(built.outputs.contains_key(&format!("{path}index.html")));
    }
}

#[test]
fn a_member_that_is_a_sum_names_itself_before_its_parts() {
    let toml = "    { code = \"warm\", name = { en = \"Warm\" } },\n    { code = \"red\", name = { en = \"Red\" }, source = [\"Red\"], parent = \"warm\" },\n    { code = \"pink\", name = { en = \"Pink\" }, source = [\"Pink\"], parent = \"warm\" },\n";
    let table = "group,colour,value,marker
total,total,100,\ntotal,warm,60,\ntotal,red,40,\ntotal,pink,20,\ntotal,blue,40,
a,total,50,\na,warm,30,\na,red,20,\na,pink,10,\na,blue,20,
b,total,30,\nb,warm,20,\nb,red,12,\nb,pink,8,\nb,blue,10,
c,total,20,\nc,warm,10,\nc,red,8,\nc,pink,,[c]\nc,blue,10,\n";
    let site = SiteTest::with_table()
        .replace(
            SETTINGS,
            "    { code = \"red\", name = { en = \"Red\" }, source = [\"Red\"] },\n",
            toml,
        )
        .file(TABLE, table);
    let findings = site.build().findings;
    assert_eq!(
        findings.len(),
        1,
        "10 warm ones less 8 red ones are 2 pink ones: {findings:#?}"
    );
    assert!(
        findings[0].message.contains("it must be 2"),
        "{findings:#?}"
    );
    let built = site
        .replace(TABLE, "c,pink,,[c]", "c,pink,0,")
        .replace(TABLE, "c,red,8,", "c,red,10,")
        .replace(TABLE, "total,red,40,", "total,red,42,")
        .replace(TABLE, "total,pink,20,", "total,pink,18,")
        .build()
        .clean();
    let page = built.text("data/table/index.html");
    let tables = tables(page);
    let heads: Vec<&str> = tables["Colour and Group"]
        .iter()
        .map(|row| row[0].as_str())
        .collect();
    assert_eq!(
        heads,
        ["Warm", "Warm: Red", "Warm: Pink", "Blue", "All colours"],
        "the longer dimension runs down the page"
    );
}

#[test]
fn an_older_edition_leads_to_the_newest_and_an_announced_one_is_no_mistake() {
    let built = SiteTest::with_table()
        .replace(
            SETTINGS,
            "editions = [",
            "editions = [{ name = \"2002-09\", period = \"2002-07-01/P3M\" }, { name = \"2003-03\", period = \"2003-01-01/P3M\", released = \"2003-05-01\" }, ",
        )
        .file(
            "data/table/editions/2002-09/table.csv",
            "group,colour,value,marker\ntotal,total,60,\ntotal,red,20,\ntotal,blue,40,\na,total,0,\na,red,0,\na,blue,0,\nb,total,20,\nb,red,10,\nb,blue,10,\nc,total,40,\nc,red,10,\nc,blue,30,\n",
        )
        .build()
        .clean();
    let older = built.text("data/table/2002-09/index.html");
    assert!(older.contains("July 2002 to September 2002: 60 things in all."));
    assert!(older.contains("This is an older edition."));
    assert!(
        !older.contains("<p class=\"legend\">"),
        "it withholds nothing"
    );
    assert!(built.text("data/table/index.html").contains(": 102 things"));
    assert!(!built.outputs.contains_key("data/table/2003-03/index.html"));
}

#[test]
fn rounded_figures_need_not_add_up() {
    let built = SiteTest::with_table()
        .file(
            TABLE,
            "group,colour,value,marker\ntotal,total,100,\ntotal,red,40,\ntotal,blue,65,\na,total,50,\na,red,20,\na,blue,30,\nb,total,10,\nb,red,5,\nb,blue,10,\nc,total,40,\nc,red,15,\nc,blue,25,\n",
        )
        .replace(SETTINGS, "threshold = 5", "threshold = 5, method = \"round\"")
        .build()
        .clean();
    let page = built.text("data/table/index.html");
    assert!(
        page.contains("Every number is rounded to the nearest 5 by itself"),
        "{page}"
    );
    assert!(!page.contains("are withheld so that"));
}

/// The table that comes of raw counts: of groups a, b and c, each red and blue.
fn table_of(counts: &[i64]) -> String {
    let labels = ["A,Red", "A,Blue", "B,Red", "B,Blue", ",Red", ",Blue"];
    let rows = labels.iter().zip(counts);
    let raw: Vec<String> = rows
        .map(|(label, count)| format!("{label},{count}\n"))
        .collect();
    let raw = raw.concat();
    let file = format!("Group name,Colour,count\n{raw}").into_bytes();
    let private = BTreeMap::from([("table/editions/2002-12/raw.csv".to_owned(), file)]);
    let site = SiteTest::with_table().without(TABLE);
    let order = Order {
        root: ".".into(),
        settings: "site.toml".into(),
        private: "private".into(),
        names: Vec::new(),
        today: Day::parse("2003-02-01").unwrap(),
        dry_run: false,
    };
    let mut findings = Findings::new();
    let (site, private) = (
        Snapshot::in_memory(&site.files),
        Snapshot::in_memory(&private),
    );
    let tables = protected(&order, &site, &private, &mut findings);
    assert!(findings.sorted().is_empty(), "{findings:#?}");
    String::from_utf8(tables[0].bytes.clone()).unwrap()
}

/// The count of a key, added up from those of its parts.
fn naive(key: &str, counts: &[i64]) -> i64 {
    let (group, colour) = key.split_once(',').unwrap();
    let keys = ["a,red", "a,blue", "b,red", "b,blue", "c,red", "c,blue"].iter();
    let counted = keys.zip(counts).filter(|(part, _)| {
        let (own, colours) = part.split_once(',').unwrap();
        [own, "total"].contains(&group) && [colours, "total"].contains(&colour)
    });
    counted.map(|(_, count)| count).sum()
}

/// Small tables in which small counts are frequent: what is published is right and not small, every small count is withheld,
/// and the site takes the table as it is.
#[test]
fn whatever_is_protected_is_right_and_passes_the_check() {
    let config = Config {
        cases: 48,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let count = prop_oneof![0..8_i64, 0..40_i64];
    let result =
        TestRunner::new_with_rng(config, rng).run(&prop::collection::vec(count, 6), |counts| {
            let table = table_of(&counts);
            let (withheld, published) = keys(&table);
            prop_assert_eq!(withheld.len() + published.len(), 12);
            for (key, value) in published {
                let count = naive(&key, &counts);
                prop_assert_eq!(value, count.to_string(), "{}", key);
                prop_assert!(!(1..5).contains(&count), "{} in {}", key, table);
            }
            let built = SiteTest::with_table().file(TABLE, &table).build();
            prop_assert!(
                built.findings.is_empty(),
                "{:#?}\n{}",
                built.findings,
                table
            );
            Ok(())
        });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// A dataset by month whose second borough is withheld: its sums, its rates and the sums that it counts into are too.
#[test]
fn what_is_derived_from_a_withheld_figure_by_month_is_withheld_with_it() {
    let figures = small_figures();
    let lines = figures
        .lines()
        .skip(1)
        .map(|line| match line.strip_suffix(",1") {
            Some(start) => format!("{start},,[c]\n"),
            None => format!("{line},\n"),
        });
    let text = lines.fold(
        "area_code,category,period,value,marker\n".to_owned(),
        |all, line| all + &line,
    );
    let built = SiteTest::small()
        .replace(
            "data/crime/dataset.toml",
            "layout =",
            "disclosure = { threshold = 5 }\nlayout =",
        )
        .file("data/crime/editions/2002-12/crime.csv", &text)
        .build()
        .clean();
    let files = built.outputs.keys().filter(|path| path.ends_with(".csv"));
    let mut withheld = 0;
    for path in files {
        for line in built
            .text(path)
            .lines()
            .filter(|line| !line.starts_with("X01"))
            .skip(1)
        {
            assert!(line.contains(",,[c],"), "{path}: {line}");
            withheld += 1;
        }
    }
    assert!(withheld > 100, "{withheld}");
    let page = built.text("boroughs/two/arson/index.html");
    assert!(
        page.contains(
            "Arson in Borough Two: there is no figure for the 12 months to December 2002."
        ),
        "{page}"
    );
}

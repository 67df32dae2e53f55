//! From files in memory to pages and files: the figures that come out are the figures that went in.
#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

mod support;

use support::{SiteTest, small_figures};

#[test]
fn a_small_site_has_every_page_in_every_language() {
    let built = SiteTest::small().build().clean();
    for path in [
        "",
        "boroughs/",
        "boroughs/one/",
        "boroughs/one/arson/",
        "crime/",
        "crime/harm/",
        "data/",
        "data/crime/",
        "data/crime/2002-12/",
        "about/",
    ] {
        for language in ["", "ar/"] {
            let page = built.text(&format!("{language}{path}index.html"));
            assert!(
                page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"),
                "{language}{path}"
            );
        }
    }
    assert!(
        built
            .text("ar/boroughs/one/index.html")
            .contains("<html lang=\"ar\" dir=\"rtl\">")
    );
}

#[test]
fn style_sheets_in_parts_are_joined_in_the_order_of_their_names() {
    let folder = "themes/default/assets/styles";
    let built = SiteTest::small()
        .file(&format!("{folder}/00-b.css"), "b{}")
        .file(&format!("{folder}/00-a.css"), "a{}\n")
        .build()
        .clean();
    let joined = built
        .outputs
        .iter()
        .find(|(_, bytes)| bytes.starts_with(b"a{}\n\nb{}\n"));
    let (path, _) = joined.expect("a style sheet begins with the first part");
    assert!(path.starts_with("assets/style-"), "{path}");
    let link = format!("<link rel=\"stylesheet\" href=\"/{path}\">");
    assert!(built.text("index.html").contains(&link));
}

/// Borough One has 10, 20 … 240 for each of three kinds: the second year is 130 + … + 240 = 2,220 a kind.
#[test]
fn headlines_are_the_sums_of_the_file() {
    let built = SiteTest::small().build().clean();
    let arson = built.text("boroughs/one/arson/index.html");
    assert!(
        arson.contains("<strong><bdi>2,220</bdi></strong>"),
        "{arson}"
    );
    assert!(
        arson.contains("1,440 more (184.6%)"),
        "2,220 less 780 is 1,440, which is 184.6% of 780"
    );
    let harm = built.text("boroughs/one/harm/index.html");
    assert!(harm.contains("<strong><bdi>4,440</bdi></strong>"));
    let all = built.text("index.html");
    assert!(
        all.contains("<strong><bdi>6,696</bdi></strong>"),
        "three kinds of 2,220 and of 12"
    );
    assert!(
        arson.contains("<strong><bdi>1,110.0</bdi></strong>"),
        "2,220 for 2,000 residents"
    );
}

#[test]
fn the_file_beside_a_page_has_the_figures_of_the_page() {
    let built = SiteTest::small().build().clean();
    let csv = built.text("boroughs/one/arson/figures.csv");
    let line = |text: &str| {
        assert!(
            csv.lines().any(|line| line == text),
            "{text} is not in\n{csv}"
        );
    };
    line("X01,Borough One,arson,Arson,offences,year,2002-01-01/P1Y,2220,,crime,2002-12,,");
    line(
        "X01,Borough One,arson,Arson,offences_per_1000_residents,year,2002-01-01/P1Y,1110.0,,crime,2002-12,2000,2001",
    );
    line("X01,Borough One,arson,Arson,offences,month,2001-03,30,,crime,2002-12,,");
    assert_eq!(csv.lines().count(), 1 + 2 * (2 + 24));
}

#[test]
fn small_bases_give_no_percentage() {
    let built = SiteTest::small().build().clean();
    let page = built.text("boroughs/two/arson/index.html");
    assert!(page.contains("That is the same number as in the 12 months before."));
    let csv = built.text("boroughs/two/figures.csv");
    assert!(csv.contains(
        "X02,Borough Two,all-offences,All offences,offences,year,2002-01-01/P1Y,36,,crime,2002-12"
    ));
}

#[test]
fn the_map_file_and_the_geojson_have_every_mapped_area() {
    let built = SiteTest::small().build().clean();
    assert_eq!(
        built
            .text("crime/arson/map.svg")
            .matches("<path fill=\"#")
            .count(),
        2
    );
    let geojson: serde_json::Value =
        serde_json::from_str(built.text("data/crime/areas.geojson")).unwrap();
    assert_eq!(geojson["features"][0]["properties"]["harm"], 4440);
    assert_eq!(geojson["features"][1]["properties"]["all_offences"], 36);
}

#[test]
fn text_from_files_cannot_become_markup() {
    let built = SiteTest::small()
        .replace(
            "data/geography/areas.csv",
            "Borough One",
            "<script>alert(1)</script>",
        )
        .build()
        .clean();
    for (path, bytes) in &built.outputs {
        let text = String::from_utf8_lossy(bytes);
        if path.ends_with(".html") || path.ends_with(".svg") {
            assert!(!text.contains("<script>"), "{path}");
        }
    }
}

#[test]
fn a_page_without_a_translation_is_shown_in_the_default_language_and_says_so() {
    let built = SiteTest::small().build().clean();
    let page = built.text("ar/about/index.html");
    assert!(
        page.contains("<div lang=\"en\" dir=\"ltr\"><p>Built on 1 February 2003."),
        "{page}"
    );
    assert!(page.contains("class=\"caution\""));
    assert!(
        page.contains("href=\"/ar/boroughs/\""),
        "links lead to the reader's language"
    );
}

/// Areas from the file are numbered otherwise than those of `areas.csv`, where the whole stands last here: its 3,000
/// residents are found by its code. 6,696 offences are 2,232 for every 1,000 of them.
#[test]
fn residents_are_found_by_code_whatever_the_order_of_areas() {
    let built = SiteTest::small()
        .file(
            "data/geography/areas.csv",
            "code,kind,slug,name,parent,mapped\nX01,borough,one,Borough One,X00,yes\nX02,borough,two,Borough Two,X00,yes\nX00,police-area,all,Example area,,no\n",
        )
        .replace("data/crime/dataset.toml", "measure =", "areas = \"own\"\nmeasure =")
        .build()
        .clean();
    assert!(
        built
            .text("index.html")
            .contains("<strong><bdi>2,232.0</bdi></strong>")
    );
}

/// The publisher's rule for rows that are left out stands in `dataset.toml`; the page says that it was used.
#[test]
fn a_row_left_out_is_zero_only_where_the_dataset_says_so() {
    let all = small_figures();
    let figures: Vec<&str> = all
        .lines()
        .filter(|line| !line.starts_with("X02,fraud"))
        .collect();
    let site = SiteTest::small().file("data/crime/editions/2002-12/crime.csv", &figures.join("\n"));
    let zero = site.build().clean();
    let page = zero.text("boroughs/two/fraud/index.html");
    assert!(
        page.contains("<strong><bdi>0</bdi></strong>")
            && page.contains("We count a row left out as 0."),
        "{page}"
    );
    assert!(
        zero.text("data/crime/index.html")
            .contains("The publisher left out 1 row")
    );
    let unknown = site
        .replace(
            "data/crime/dataset.toml",
            "absent_rows = \"zero\"",
            "absent_rows = \"missing\"",
        )
        .build()
        .clean();
    let page = unknown.text("boroughs/two/fraud/index.html");
    assert!(
        page.contains("<strong><bdi>[x]</bdi></strong>") && page.contains("so there is no figure."),
        "{page}"
    );
    let csv = unknown.text("boroughs/two/fraud/figures.csv");
    assert!(
        csv.contains("X02,Borough Two,fraud,Fraud,offences,month,2002-12,,[x],crime,2002-12"),
        "{csv}"
    );
    assert!(
        unknown
            .text("boroughs/two/index.html")
            .contains("<strong><bdi>[x]</bdi></strong>"),
        "nor is there a total"
    );
}

const BREAK: &str = r#"
[[breaks]]
date = "2002-01"
categories = ["harm"]
cause = { en = "The rules changed." }
effect = { en = "There are more." }
comparable = false
"#;

#[test]
fn nothing_is_compared_across_a_break_and_the_page_says_why() {
    let toml =
        String::from_utf8(SiteTest::small().files["data/crime/dataset.toml"].clone()).unwrap();
    let built = SiteTest::small()
        .file("data/crime/dataset.toml", &format!("{toml}{BREAK}"))
        .build()
        .clean();
    for page in [
        "boroughs/one/arson/index.html",
        "boroughs/one/harm/index.html",
    ] {
        let page = built.text(page);
        assert!(
            page.contains("We do not compare this") && page.contains("The rules changed."),
            "{page}"
        );
        assert!(!page.contains("184.6"), "{page}");
    }
    assert!(
        built
            .text("boroughs/one/fraud/index.html")
            .contains("184.6"),
        "the break is not about fraud"
    );
    assert!(
        built.text("boroughs/one/index.html").contains("184.6"),
        "nor about the total, which it does not name"
    );
}

/// Another dataset with the twelve months before, each 5, joined to the newer one.
fn with_earlier() -> SiteTest {
    let toml =
        String::from_utf8(SiteTest::small().files["data/crime/dataset.toml"].clone()).unwrap();
    let older = toml
        .replace("Example crime", "Older crime")
        .replace("measure =", "categories = \"crime\"\nmeasure =");
    let mut figures = String::from("area_code,category,period,value\n");
    for area in ["X01", "X02"] {
        for category in ["arson", "damage", "fraud"] {
            for month in 1..=12 {
                figures += &format!("{area},{category},2000-{month:02},5\n");
            }
        }
    }
    SiteTest::small()
        .replace(
            "data/crime/dataset.toml",
            "measure =",
            "earlier = [\"older\"]\nmeasure =",
        )
        .file("data/older/dataset.toml", &older)
        .file("data/older/editions/2000-12/older.csv", &figures)
}

#[test]
fn a_joined_line_shows_its_seam_and_no_sum_or_change_crosses_it() {
    let built = with_earlier().build().clean();
    let page = built.text("boroughs/one/arson/index.html");
    assert_eq!(page.matches("class=\"seam\"").count(), 1);
    assert!(
        page.contains("January 2000 to December 2000")
            && page.contains("Older crime, edition ending December 2000")
    );
    assert!(page.contains("Do not compare figures across it."));
    let january = page
        .split("<tr><th scope=\"row\">January 2001")
        .nth(1)
        .unwrap()
        .split("<tr>")
        .next()
        .unwrap();
    assert_eq!(
        january.matches("[x]").count(),
        2,
        "January 2001 is not compared with January 2000: {january}"
    );
    let csv = built.text("boroughs/one/arson/figures.csv");
    assert!(
        csv.contains("X01,Borough One,arson,Arson,offences,month,2000-12,5,,older,2000-12"),
        "{csv}"
    );
    assert!(
        !csv.contains("2000-01-01/P1Y") && !csv.contains("2000-07-01/P1Y"),
        "{csv}"
    );
}

#[test]
fn rows_without_a_place_count_in_the_whole_and_are_on_no_map() {
    let figures = (0..24).fold(small_figures(), |text, n| {
        text + &format!("X99,arson,{}-{:02},4\n", 2001 + n / 12, n % 12 + 1)
    });
    let built = SiteTest::small()
        .replace(
            "data/geography/areas.csv",
            "X02,borough,two,Borough Two,X00,yes\n",
            "X02,borough,two,Borough Two,X00,yes\nX99,unplaced,nowhere,No borough,X00,no\n",
        )
        .file("data/crime/editions/2002-12/crime.csv", &figures)
        .build()
        .clean();
    assert!(
        built
            .text("index.html")
            .contains("<strong><bdi>6,744</bdi></strong>"),
        "6,696 and 12 times 4"
    );
    assert!(built.text("crime/arson/index.html").contains("No borough"));
    assert!(!built.outputs.contains_key("boroughs/nowhere/index.html"));
    assert!(!built.text("data/crime/areas.geojson").contains("X99"));
    let csv = built.text("crime/arson/figures.csv");
    assert!(
        csv.contains(
            "X99,No borough,arson,Arson,offences_per_1000_residents,year,2002-01-01/P1Y,,[z],"
        ),
        "{csv}"
    );
}

/// A break inside the months of one edition cuts the line; what is said of the line is about the newest piece alone.
#[test]
fn a_line_is_cut_at_a_break_and_described_for_its_newest_piece() {
    let toml =
        String::from_utf8(SiteTest::small().files["data/crime/dataset.toml"].clone()).unwrap();
    let site = SiteTest::small().file("data/crime/dataset.toml", &format!("{toml}{BREAK}"));
    let built = site.build().clean();
    let page = built.text("boroughs/one/arson/index.html");
    assert_eq!(page.matches("class=\"series\"").count(), 2);
    assert!(
        page.contains("The line begins at 130 in January 2002 and ends at 240 in December 2002."),
        "{page}"
    );
    assert!(page.contains("Do not compare figures across it."));
    assert_eq!(
        built
            .text("boroughs/one/fraud/index.html")
            .matches("class=\"series\"")
            .count(),
        1
    );
    let dataset = built.text("data/crime/index.html");
    assert!(
        dataset.contains("January 2002 (Harm to things): The rules changed. There are more."),
        "{dataset}"
    );
}

#[test]
fn an_address_for_letters_becomes_a_link_to_write_to() {
    let site = SiteTest::small().replace(
        "content/about.md",
        "Built on",
        "Write to <help@example.org>. Built on",
    );
    assert!(
        site.build()
            .clean()
            .text("about/index.html")
            .contains("<a href=\"mailto:help@example.org\">")
    );
}

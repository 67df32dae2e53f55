//! From files in memory to pages and files: the figures that come out are the figures that went in.

mod support;

use support::SiteTest;

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
    line("X01,Borough One,arson,Arson,offences,year,2002-01-01/P1Y,2220,,crime,2002-12");
    line(
        "X01,Borough One,arson,Arson,offences_per_1000_residents,year,2002-01-01/P1Y,1110.0,,crime,2002-12",
    );
    line("X01,Borough One,arson,Arson,offences,month,2001-03,30,,crime,2002-12");
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
    assert!(built.text("index.html").contains("<strong><bdi>2,232.0</bdi></strong>"));
}

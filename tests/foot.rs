//! The order of pages and what stands around their figures: contents, help, citing and sharing, what is new.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/survey.rs"]
mod survey;

use support::{Built, SiteTest};
use survey::{rows, survey};

/// The text between two marks, the first of which must be there.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text
        .split_once(from)
        .unwrap_or_else(|| panic!("{from} is not in {text}"));
    rest.split_once(to).map_or(rest, |(part, _)| part)
}

fn pages(built: &Built) -> impl Iterator<Item = (&str, &str)> {
    let html = built.outputs.keys().filter(|path| path.ends_with(".html"));
    html.map(|path| (path.as_str(), built.text(path)))
}

/// The first borough's page in the small site.
fn borough(built: &Built) -> String {
    let found = pages(built)
        .find(|(path, _)| path.starts_with("boroughs/") && path.matches('/').count() == 2);
    found.expect("a borough has a page").0.to_owned()
}

#[test]
fn every_page_but_the_missing_one_says_how_to_cite_and_pass_it_on() {
    let built = SiteTest::small().build().clean();
    let mut seen = 0;
    for (path, page) in pages(&built) {
        let missing = path.ends_with("404.html");
        assert_eq!(page.contains("class=\"share\""), !missing, "{path}");
        assert_eq!(page.contains("property=\"og:title\""), !missing, "{path}");
        if missing {
            continue;
        }
        seen += 1;
        let address = between(page, "<link rel=\"canonical\" href=\"", "\"");
        let cite = between(page, "class=\"cite\">", "</p>");
        assert!(cite.starts_with("Example publisher. "), "{path}: {cite}");
        assert!(cite.contains(address), "{path}: {cite}");
        let mail = between(page, "href=\"mailto:?", "\"");
        assert!(mail.starts_with("subject="), "{path}: {mail}");
        assert!(mail.ends_with(&format!("body={address}")), "{path}: {mail}");
        assert!(
            page.contains("href=\"#top\"") && page.contains("<body id=\"top\">"),
            "{path}"
        );
        assert_eq!(
            between(page, "og:url\" content=\"", "\""),
            address,
            "{path}"
        );
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn a_citation_marks_a_title_that_is_in_the_default_language() {
    let page = "+++\ntitle = \"Only here\"\ndescription = \"One page.\"\n+++\n\nWords.\n";
    let built = SiteTest::small()
        .file("content/only.md", page)
        .build()
        .without_errors();
    let cite = |path| between(built.text(path), "class=\"cite\">", "</p>").to_owned();
    assert!(cite("ar/only/index.html").contains("<span lang=\"en\" dir=\"ltr\">Only here</span>."));
    assert!(cite("only/index.html").contains(" Only here."));
}

#[test]
fn feedback_goes_to_the_contact_and_only_if_there_is_one() {
    let without = SiteTest::small().build().clean();
    let path = borough(&without);
    assert!(!without.text(&path).contains("mailto:help"));
    let contact = "publisher = { contact = \"help@example.org\", name";
    let built = SiteTest::small().replace("site.toml", "publisher = { name", contact);
    let built = built.build().clean();
    let page = built.text(&path);
    let body = between(page, "mailto:help@example.org?body=", "\"");
    assert_eq!(
        body,
        format!(
            "https://example.org/{}",
            path.trim_end_matches("index.html")
        )
    );
}

#[test]
fn the_contents_of_a_long_page_lead_to_sections_that_it_has() {
    let built = SiteTest::small().build().clean();
    let mut lists = 0;
    for (path, page) in pages(&built) {
        assert!(!page.contains("<!--contents-->"), "{path}");
        let Some((_, rest)) = page.split_once("<nav class=\"contents\"") else {
            continue;
        };
        lists += 1;
        let list = between(rest, "<ul>", "</ul>");
        let main = between(page, "<main", "</main>");
        let targets: Vec<_> = list
            .split("href=\"#")
            .skip(1)
            .map(|l| between(l, "", "\""))
            .collect();
        let headings: Vec<_> = main
            .split("<h2 id=\"")
            .skip(1)
            .map(|heading| between(heading, "", "\""))
            .collect();
        assert_eq!(targets, headings, "{path}");
        assert!(targets.len() >= 4, "{path}");
        let (before, _) = page.split_once("<nav class=\"contents\"").unwrap();
        assert!(
            before.contains("<strong>") || before.contains("<table"),
            "{path}"
        );
    }
    assert!(lists > 4, "{lists}");
}

#[test]
fn every_section_of_a_page_ends_and_no_anchor_stands_twice() {
    let built = SiteTest::small().build().clean();
    let mut seen = 0;
    for (path, page) in pages(&built) {
        let begun = page.matches("<section").count();
        assert_eq!(begun, page.matches("</section>").count(), "{path}");
        let mut anchors: Vec<_> = page
            .split(" id=\"")
            .skip(1)
            .map(|rest| between(rest, "", "\""))
            .collect();
        let all = anchors.len();
        anchors.sort_unstable();
        anchors.dedup();
        assert_eq!(anchors.len(), all, "{path}");
        seen += all;
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn a_borough_answers_questions_in_their_order() {
    let built = SiteTest::small().build().clean();
    let page = built.text(&borough(&built)).to_owned();
    let order = [
        "<h1>",
        "class=\"answer\"",
        "class=\"headlines\"",
        "months-heading\">",
        "kinds-heading\">",
        "help-heading\">",
        "about-heading\">",
        "share-heading\">",
    ];
    let main = between(&page, "<main", "</main>");
    let (_, body) = main.split_once("</nav>").expect("contents");
    let places: Vec<_> = order[3..]
        .iter()
        .map(|mark| body.find(mark).unwrap_or_else(|| panic!("{mark}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    let first: Vec<_> = order[..4]
        .iter()
        .map(|mark| main.find(mark).unwrap())
        .collect();
    assert!(first.is_sorted(), "{first:?}");
}

#[test]
fn a_borough_tells_changes_in_performance_only_where_they_are_clear() {
    let built = survey(&rows(&[
        ("X01", "2001-10-01/P3M", "50", "400"),
        ("X02", "2001-10-01/P3M", "50", "400"),
        ("X01", "2002-10-01/P3M", "62", "400"),
        ("X02", "2002-10-01/P3M", "51", "400"),
    ]));
    let built = built.build().clean();
    let rows: Vec<_> = pages(&built)
        .filter(|(path, _)| path.starts_with("boroughs/") && path.matches('/').count() == 2)
        .filter(|(_, page)| page.contains("id=\"police-heading\">"))
        .map(|(_, page)| {
            between(
                between(page, "id=\"police-heading\">", "</section>"),
                "<tbody>",
                "</table>",
            )
        })
        .collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    let clear = rows.iter().find(|row| row.contains("62%")).unwrap();
    assert!(clear.contains("+12 percentage points"), "{clear}");
    assert!(clear.contains("/performance/example-trust/"), "{clear}");
    let chance = rows.iter().find(|row| row.contains("51%")).unwrap();
    assert!(chance.contains("no clear change"), "{chance}");
    assert!(!chance.contains("points"), "{chance}");
}

#[test]
fn a_borough_without_readings_says_nothing_of_performance() {
    let built = SiteTest::small().build().clean();
    assert!(!built.text(&borough(&built)).contains("police-heading"));
    let whole = survey(&rows(&[("X00", "2002-10-01/P3M", "50", "400")]));
    let built = whole.build().clean();
    assert!(!built.text(&borough(&built)).contains("police-heading"));
}

#[test]
fn the_home_page_names_every_dataset_and_what_is_new() {
    let built = survey(&rows(&[("X00", "2003-01-01/P3M", "50", "400")]));
    let path = "data/example-survey/editions/";
    let readings = built.files[&*format!("{path}2002-12/readings.csv")].clone();
    let built = built
        .without(&format!("{path}2002-12/readings.csv"))
        .bytes(&format!("{path}2003-03/readings.csv"), &readings);
    let built = built.build().clean();
    let home = built.text("index.html");
    let data = between(home, "data-heading\">", "</section>");
    for dataset in ["/data/crime/", "/data/example-survey/"] {
        assert!(data.contains(&format!("href=\"{dataset}\"")), "{data}");
    }
    let news = between(home, "news-heading\">", "</section>");
    let survey = news.find("Figures to March 2003").unwrap();
    let crime = news.find("Figures to December 2002").unwrap();
    assert!(survey < crime, "the newest figures come first: {news}");
    assert!(home.contains("id=\"borough-list\""), "{home}");
}

#[test]
fn the_day_of_the_last_check_is_told_only_if_it_is_known() {
    let built = SiteTest::small().build().clean();
    assert!(!built.text("index.html").contains("last checked"));
    let known = "non_emergency = \"101\", reviewed = \"2003-01-05\", review_due = \"2003-02-01\"";
    let site = SiteTest::small().replace("site.toml", "non_emergency = \"101\"", known);
    let built = site.build().clean();
    let footer = between(built.text("index.html"), "<footer>", "</footer>");
    assert!(
        footer.contains("last checked on 5 January 2003."),
        "{footer}"
    );
}

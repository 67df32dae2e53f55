//! What each language has of a site, on the page about it and in `bluelamp list translations`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail and write files"
)]

mod support;

use assert_cmd::Command;
use std::fs;
use support::SiteTest;

/// The small site without an Arabic message and an Arabic label.
fn incomplete() -> SiteTest {
    let path = "themes/default/messages/ar.ftl";
    let site = SiteTest::small();
    let text = String::from_utf8(site.files[path].clone()).unwrap();
    let line = text
        .lines()
        .find(|line| line.starts_with("months-title ="))
        .unwrap();
    let without = text.replace(&format!("{line}\n"), "");
    site.file(path, &without)
}

fn listed(site: &SiteTest, written: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &site.files {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let mut command = Command::cargo_bin("bluelamp").unwrap();
    command.args([
        "list",
        "translations",
        "--clock",
        "2003-02-01",
        "--as",
        written,
        "--root",
    ]);
    let output = command.arg(folder.path()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_a_language_lacks_is_listed_in_each_form() {
    let site = incomplete();
    let text = listed(&site, "text");
    assert!(
        text.contains("missing message: themes/default/messages: months-title"),
        "{text}"
    );
    let csv = listed(&site, "csv");
    assert!(
        csv.contains(
            "\"ar\",\"message\",\"missing\",\"themes/default/messages\",\"months-title\"\n"
        ),
        "{csv}"
    );
    let json: serde_json::Value = serde_json::from_str(&listed(&site, "json")).unwrap();
    let languages = json["languages"].as_array().unwrap();
    let missing = |language: &serde_json::Value| {
        let messages = &language["messages"];
        messages["total"].as_u64().unwrap() - messages["there"].as_u64().unwrap()
    };
    let codes: Vec<(&str, u64)> = languages
        .iter()
        .map(|language| (language["language"].as_str().unwrap(), missing(language)))
        .collect();
    assert_eq!(codes, [("en", 0), ("ar", 1)]);
}

/// A column of words that nobody has translated into any language has no columns beside it, and is missing all the same.
#[test]
fn columns_of_words_that_nobody_has_translated_are_missing() {
    let text = listed(&SiteTest::small(), "text");
    for (cell, words) in [("2:5", "Harm to things"), ("2:6", "Things are harmed.")] {
        let line = format!("missing label: data/crime/categories.csv:{cell}: {words}\n");
        assert!(text.contains(&line), "{line}: {text}");
    }
    assert!(
        !text.contains("data/geography/areas.csv"),
        "names of places stay as they are"
    );
}

#[test]
fn the_page_about_translations_never_rounds_up_to_the_whole() {
    let built = incomplete().build();
    let page = built.text("languages/index.html");
    assert!(page.contains("99.") && page.contains("العربية"), "{page}");
    let whole = SiteTest::small().build().clean();
    assert!(!whole.text("languages/index.html").contains("99."));
    assert!(
        whole
            .text("ar/index.html")
            .contains("href=\"/ar/languages/\"")
    );
    assert!(!whole.text("index.html").contains("href=\"/languages/\""));
}

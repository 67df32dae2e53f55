//! Files beside pages are published as they are and linked to; texts are looked through for personal data.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod support;

#[path = "support/documents.rs"]
mod documents;

use bluelamp::diagnostic::{Code, Severity};
use bluelamp::inspect::{PersonalKind, personal};
use documents::{docx, paragraph, png};
use proptest::prelude::*;
use std::collections::BTreeSet;
use support::SiteTest;

proptest! {
    #[test]
    fn text_of_any_kind_is_looked_through(text in "\\PC{0,80}") {
        for sighting in personal(&text, &BTreeSet::new()) {
            prop_assert!(text.is_char_boundary(sighting.at));
        }
    }
}

#[test]
fn a_file_is_published_once_as_it_is_for_every_language() {
    let bytes = docx(&paragraph("Words"), &[]);
    let page = |words: &str| format!("+++\ntitle = \"T\"\ndescription = \"D.\"\n+++\n{words}\n");
    let built = SiteTest::small()
        .bytes("content/guides/Report-1.docx", &bytes)
        .bytes("content/guides/plan.png", &png(&[]))
        .file(
            "content/guides/money.md",
            &page("[Report](Report-1.docx#page=2) ![A plan](./plan.png)"),
        )
        .file(
            "content/guides/money.ar.md",
            &page("[Report](/guides/Report-1.docx)"),
        )
        .build()
        .without_errors();
    assert!(built.outputs["guides/Report-1.docx"] == bytes);
    assert!(!built.outputs.contains_key("ar/guides/Report-1.docx"));
    let html = built.text("guides/money/index.html");
    assert!(
        html.contains("href=\"/guides/Report-1.docx#page=2\""),
        "{html}"
    );
    assert!(html.contains("src=\"/guides/plan.png\""), "{html}");
    assert!(
        built
            .text("ar/guides/money/index.html")
            .contains("href=\"/guides/Report-1.docx\"")
    );
}

#[test]
fn a_file_below_data_is_published_if_its_folder_is_called_files() {
    let built = SiteTest::small()
        .file("data/records/one/files/fees.csv", "fee\n1\n")
        .file("data/records/one/other/fees.csv", "fee\n1\n")
        .build();
    assert_eq!(built.text("records/one/files/fees.csv"), "fee\n1\n");
    assert!(!built.outputs.keys().any(|path| path.contains("other")));
    let told = built.finding(Code::UnlinkedFile);
    assert_eq!(
        told.place.as_ref().unwrap().file.as_ref(),
        "data/records/one/files/fees.csv"
    );
}

#[test]
fn a_link_in_any_language_counts_and_a_file_without_one_is_only_a_warning() {
    let site = SiteTest::small()
        .file("content/a.csv", "a\n1\n")
        .file("content/b.csv", "b\n1\n");
    let linked = site
        .file(
            "content/about.ar.md",
            "+++\ntitle = \"T\"\ndescription = \"D.\"\n+++\n[A](a.csv)\n",
        )
        .build();
    let told = linked.finding(Code::UnlinkedFile);
    assert_eq!(
        (told.place.as_ref().unwrap().file.as_ref(), told.severity),
        ("content/b.csv", Severity::Warning)
    );
    assert!(linked.outputs.contains_key("b.csv"));
}

/// The kinds found in a text, each with the words from where it begins.
fn sightings(text: &str) -> Vec<(PersonalKind, &str)> {
    let found = personal(text, &BTreeSet::new()).into_iter();
    found
        .map(|one| {
            (
                one.kind,
                text.get(one.at..).unwrap().split('|').next().unwrap(),
            )
        })
        .collect()
}

#[test]
fn what_looks_like_personal_data_is_found_where_it_begins() {
    use PersonalKind::{Email, Name, NationalInsurance, Postcode, Telephone};
    let cases = [
        (
            Email,
            ["a.b+c@mail.example.org|", "<o'hara@x.uk>|", "*x@y.co.uk*|"].as_slice(),
        ),
        (
            Telephone,
            &[
                "020 7946 0018|",
                "+44 (0)20 7946 0018|",
                "07700 900123|",
                "(01632) 960 001|",
                "+447700900123|",
            ],
        ),
        (Postcode, &["SW1A 1AA|", "M1 1AE|", "sw1a 1aa|", "EC1A1BB|"]),
        (NationalInsurance, &["AB 12 34 56 C|", "ab123456c|"]),
        (
            Name,
            &[
                "Mr Example|",
                "Mrs. Example|",
                "PC Example|",
                "Dr O'Example|",
                "Inspector Żółw|",
                "Ms J Example|",
            ],
        ),
    ];
    for (kind, texts) in cases {
        for text in texts {
            let whole = format!("Żółć: {text} and so on.");
            let found = sightings(&whole);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].0, kind, "{text}");
            let wanted = text
                .trim_end_matches('|')
                .trim_start_matches(['<', '*', '('])
                .trim_end_matches(['>', '*']);
            assert!(
                found[0]
                    .1
                    .trim_start_matches('(')
                    .starts_with(wanted.trim_end_matches('>')),
                "{text}: {found:?}"
            );
        }
    }
}

#[test]
fn what_only_looks_a_little_like_it_is_left_alone() {
    let text = "In 2023-24 there were 1,234,567 calls, 0.012345678901 of them to 101 or 999. See E09000007, table A1 2B, \
        reference 01/FOI/23/034567 and FOI-2023-0712345678. Write @ the office. The Mr men. A PC or a DC. SW1A is a district; \
        SW1A 1CI is none. Ward N1 has 2 ID cards. QQ 12 34 56 C is an example. GB123456A is none. Version 10.20.30. 2024-01-01 2024-02-01. 09-10-2023 14:00. \
        Prices: 00 44 20 7946. Ask for the Commissioner of police. AB1234567C.";
    assert_eq!(sightings(text), []);
}

#[test]
fn contacts_of_the_organisation_may_stand() {
    let allowed = ["foi@force.example", "020 7946 0018"]
        .map(str::to_owned)
        .into();
    assert_eq!(
        personal("Write to FOI@force.example or ring 02079 460018.", &allowed),
        []
    );
    assert_eq!(personal("Write to xfoi@force.example.", &allowed).len(), 1);
}

#[test]
fn the_words_of_the_reference_site_look_like_no_personal_data() {
    let mut folders = vec![support::manifest_dir().join("content")];
    let mut pages = 0;
    while let Some(folder) = folders.pop() {
        #[expect(
            clippy::disallowed_methods,
            reason = "the test reads the reference site"
        )]
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                #[expect(
                    clippy::disallowed_methods,
                    reason = "the test reads the reference site"
                )]
                let text = std::fs::read_to_string(&path).unwrap();
                assert_eq!(personal(&text, &BTreeSet::new()), [], "{}", path.display());
                pages += 1;
            }
        }
    }
    assert!(pages >= 6, "{pages} pages");
}

#[test]
fn a_role_clears_a_page_and_other_sections_are_left_alone() {
    let settings = "[inspect]\npersonal_data_in = [\"content/answers\"]\n\n[[languages]]";
    let page = |key: &str| {
        format!("+++\ntitle = \"T\"\ndescription = \"D.\"\n{key}+++\nAsk Mr Example.\n")
    };
    let site = |path: &str, key: &str| {
        SiteTest::small()
            .replace("site.toml", "[[languages]]", settings)
            .file(
                "content/answers/zero.md",
                &page("personal_data_cleared_by = \"Data protection officer\"\n"),
            )
            .file(path, &page(key))
    };
    let told = site("content/answers/one.md", "").build();
    assert_eq!(
        told.finding(Code::PersonalData)
            .place
            .as_ref()
            .unwrap()
            .to_string(),
        "content/answers/one.md:5:5"
    );
    site(
        "content/answers/one.md",
        "personal_data_cleared_by = \"Data protection officer\"\n",
    )
    .build()
    .clean();
    site("content/answers-elsewhere/one.md", "").build().clean();
    let title = site("content/answers/one.md", "")
        .replace(
            "content/answers/one.md",
            "title = \"T\"",
            "title = \"Dr Example\"",
        )
        .replace("content/answers/one.md", "Ask Mr Example.", "Words.");
    assert_eq!(
        title
            .build()
            .finding(Code::PersonalData)
            .place
            .as_ref()
            .unwrap()
            .to_string(),
        "content/answers/one.md:1:1"
    );
}

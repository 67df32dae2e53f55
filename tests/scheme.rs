//! The publication scheme: what is expected and what became of it, documents, reviews, files, and the steps of the docs.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/rows.rs"]
mod rows;

#[path = "support/scheme.rs"]
mod scheme;

use bluelamp::build::{Request, Site, produce_all};
use bluelamp::diagnostic::{Code, Diagnostic, Findings};
use bluelamp::source::Snapshot;
use rows::rows;
use scheme::{ENTRY, EXPECTED, FOLDER, with_scheme};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use support::{Built, Quiet, SiteTest, request, start_of};

/// Builds a site on a day.
fn build_on(site: &SiteTest, day: &str) -> Built {
    let request = Request {
        now: start_of(day),
        ..request(Path::new("."))
    };
    let mut findings = Findings::new();
    let outputs = Mutex::new(BTreeMap::new());
    let snapshot = Snapshot::in_memory(&site.files);
    if let Some(site) = Site::prepare(snapshot, &request, &Quiet, &mut findings) {
        produce_all(&site, &Quiet, &mut findings, |path, body| {
            let bytes = body.to_vec();
            outputs.lock().unwrap().insert(path.to_string(), bytes);
            Ok(())
        })
        .unwrap();
    }
    Built {
        outputs: outputs.into_inner().unwrap(),
        findings: findings.sorted().into_iter().cloned().collect(),
    }
}

fn page<'a>(built: &'a Built, address: &str) -> &'a str {
    built.text(&format!("{address}index.html"))
}

/// The text of some HTML without its tags, blanks in a row as one.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push(' ');
        text.push_str(piece.split_once('>').map_or(piece, |(_, words)| words));
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between two texts, both of which must be there.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text
        .split_once(from)
        .unwrap_or_else(|| panic!("no {from} in {text}"));
    rest.split_once(to)
        .unwrap_or_else(|| panic!("no {to} after {from}"))
        .0
}

#[test]
fn a_site_without_a_scheme_says_nothing_of_one() {
    let built = SiteTest::small().build().clean();
    assert!(!built.outputs.keys().any(|path| path.contains("scheme")));
    assert!(!built.text("index.html").contains("What we publish"));
}

#[test]
fn the_table_counts_every_expected_document_once() {
    let built = with_scheme().build().clean();
    let table = between(page(&built, "publication-scheme/"), "<tbody>", "</table>");
    let lines: Vec<String> = table.split("<tr>").skip(1).map(plain).collect();
    assert_eq!(
        lines,
        [
            "1. People 3 0 0 1 1 1",
            "2. Money 2 1 1 0 0 0",
            "8. Figures 1 1 0 0 0 0",
            "All classes 6 2 1 1 1 1",
        ]
    );
    let answer = "The scheme expects 6 documents. Published here: 2. Published elsewhere: 1. Not published: 3, and we say why.";
    assert!(plain(page(&built, "publication-scheme/")).contains(answer));
}

#[test]
fn the_first_page_says_what_the_scheme_is_and_leads_to_everything() {
    let built = with_scheme().build().clean();
    let html = page(&built, "publication-scheme/");
    for part in [
        "<p>First paragraph.</p>\n<p>Second paragraph.</p>",
        "<p>Write to us.</p>",
        "<p>Complain.</p>",
        "<a href=\"https://model.example/\">The model</a>",
        "href=\"/publication-scheme/people/\"",
        "href=\"/publication-scheme/up-to-date/\"",
        "href=\"/publication-scheme/charges/\"",
        "href=\"/publication-scheme/topics/money/\"",
        "href=\"/publication-scheme/feed.xml\"",
        "href=\"/publication-scheme/entries.csv\"",
        "href=\"/publication-scheme/expected.csv\"",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    let asked = between(html, "<h2 id=\"requested-heading\">", "</section>");
    assert!(asked.contains("href=\"/publication-scheme/documents/numbers/\""));
    for absent in ["topics/nothing", "/disclosures/"] {
        assert!(!html.contains(absent), "{absent}");
    }
    assert!(
        built
            .text("index.html")
            .contains("href=\"/publication-scheme/\"")
    );
}

#[test]
fn a_class_says_of_each_document_what_became_of_it_and_why() {
    let built = with_scheme().build().clean();
    let people = plain(page(&built, "publication-scheme/people/"));
    for words in [
        "Minutes Not held There are none.",
        "A secret Exempt: the law lets us keep it back It would do harm.",
        "Later Planned: to be published by 31 March 2003 We are at it.",
        "We hold no document in this class.",
    ] {
        assert!(people.contains(words), "{words} is not in {people}");
    }
    let money = page(&built, "publication-scheme/money/");
    assert!(money.contains("<a href=\"https://model.example/2\">Read it on model.example</a>"));
    let plan = between(money, "A plan</h3>", "</li>\n<li class=\"entry\">");
    assert!(plan.contains("<li>Published elsewhere</li>"), "{plan}");
    assert!(
        plan.contains("<a href=\"/publication-scheme/documents/elsewhere/\">A plan of others</a>")
    );
    assert!(plan.contains("<a href=\"https://body.example/plan\">Read it on body.example</a>"));
    let order = ["documents/report/", "documents/old/"].map(|part| {
        let (_, list) = money.split_once("entries-heading").unwrap();
        list.find(part).unwrap()
    });
    assert!(order[0] < order[1], "what is archived stands last");
    let own = "Added by this site: the model scheme does not have this class.";
    assert!(page(&built, "publication-scheme/figures/").contains(own));
    assert!(!money.contains(own));
}

#[test]
fn a_document_has_its_facts_and_its_files_with_format_and_size() {
    let built = with_scheme().build().clean();
    let html = page(&built, "publication-scheme/documents/report/");
    let read = between(html, "<h2 id=\"read-heading\">", "</section>");
    assert!(
        read.contains(
            "<a href=\"/publication-scheme/files/report.csv\">report.csv (CSV, 1 kB)</a>"
        )
    );
    assert!(
        read.contains(
            "<a href=\"/publication-scheme/files/report.txt\">report.txt (TXT, 1 kB)</a>"
        )
    );
    let facts = plain(between(html, "<h2 id=\"facts-heading\">", "</section>"));
    for words in [
        "Class 2. Money",
        "Published 10 January 2003",
        "Review due 30 June 2003",
        "Is it up to date? The review is not due yet",
        "Format CSV, TXT",
        "Language English, العربية, so",
        "Who answers for it Head of finance",
        "Charge Free on this site",
        "Using it OGL",
        "About Borough One",
        "Topic Money",
    ] {
        assert!(facts.contains(words), "{words} is not in {facts}");
    }
    assert!(html.contains("<a href=\"/boroughs/one/\">Borough One</a>"));
    assert!(!html.contains("archived material") && !html.contains("made up"));
}

#[test]
fn an_archived_document_says_so_before_anything_else() {
    let built = with_scheme().build().clean();
    let html = page(&built, "publication-scheme/documents/old/");
    let top = between(html, "</h1>", "What was done before.");
    let words = plain(top);
    assert!(words.starts_with("This is archived material. It may be out of date. Old body: this body has been replaced. Its place was taken by: New body."), "{words}");
    assert!(top.contains("<a href=\"/publication-scheme/documents/report/\">A newer document has taken its place: Report of 2002</a>"));
    assert!(html.contains("<a href=\"/about/\">Read it on this site</a>"));
}

#[test]
fn figures_that_people_asked_for_lead_to_their_dataset() {
    let built = with_scheme().build().clean();
    let html = page(&built, "publication-scheme/documents/numbers/");
    let note = between(html, "<div class=\"requested\">", "</div>");
    assert!(plain(note).contains("Reference of the request: FOI/7."));
    assert!(note.contains("<a href=\"/data/crime/\">"));
    assert!(html.contains("<a href=\"/data/crime/\">Figures and files: Example crime</a>"));
    assert!(html.contains("This is an example."), "the entry is made up");
}

#[test]
fn a_review_is_overdue_from_the_day_after_its_day() {
    let site = with_scheme();
    let state = |day: &str| {
        let built = build_on(&site, day);
        let warned = built.findings.iter().any(|found| {
            let place = found.place.as_ref().unwrap();
            found.code == Code::ReviewDue && &*place.file == ENTRY && place.line == Some(7)
        });
        let html = page(&built, "publication-scheme/up-to-date/");
        let row = between(html, "Report of 2002</a>", "<tr>");
        (warned, plain(row))
    };
    let (warned, row) = state("2003-06-30");
    assert!(!warned);
    assert_eq!(
        row,
        "The review is not due yet 30 June 2003 10 January 2003"
    );
    let (warned, row) = state("2003-07-01");
    assert!(warned);
    assert_eq!(row, "Overdue by 1 day 30 June 2003 10 January 2003");
}

#[test]
fn what_is_overdue_is_said_in_words_wherever_the_document_stands() {
    let built = build_on(&with_scheme(), "2003-07-30");
    let said = "On 30 July 2003, 2 documents were past the day of their review.";
    assert!(page(&built, "publication-scheme/up-to-date/").contains(said));
    for address in [
        "publication-scheme/documents/report/",
        "publication-scheme/money/",
        "publication-scheme/topics/money/",
        "boroughs/one/",
    ] {
        assert!(
            page(&built, address).contains("Overdue by 30 days"),
            "{address}"
        );
    }
    let late = "Planned for 31 March 2003, and late";
    assert!(page(&built, "publication-scheme/people/").contains(late));
    let plans = plain(page(&built, "publication-scheme/up-to-date/"));
    assert!(plans.contains("Later Late by 121 days 31 March 2003 We are at it."));
    let csv = rows(built.text("publication-scheme/entries.csv"));
    let overdue: Vec<_> = csv
        .iter()
        .map(|row| (row["id"].as_str(), row["review_overdue"].as_str()))
        .collect();
    assert_eq!(
        overdue,
        [
            ("elsewhere", "yes"),
            ("numbers", "no"),
            ("old", ""),
            ("report", "yes")
        ]
    );
    let codes: Vec<&str> = built.findings.iter().map(|found| found.code.id()).collect();
    assert_eq!(codes, ["BL105", "BL105", "BL905"]);
}

#[test]
fn the_site_changes_by_itself_when_a_review_or_plan_becomes_overdue() {
    let next = |day: &str| {
        let request = Request {
            now: start_of(day),
            ..request(Path::new("."))
        };
        let snapshot = Snapshot::in_memory(&with_scheme().files);
        let site = Site::prepare(snapshot, &request, &Quiet, &mut Findings::new()).unwrap();
        site.next_change().map(|moment| moment.to_string())
    };
    // The plan of 31 March and the review of 30 April; British clocks are an hour ahead from 30 March.
    assert_eq!(next("2003-02-01").unwrap(), "2003-03-31T23:00:00Z");
    assert_eq!(next("2003-04-01").unwrap(), "2003-04-30T23:00:00Z");
    assert_eq!(next("2003-12-02"), None);
}

#[test]
fn a_boroughs_page_lists_the_documents_about_it() {
    let built = with_scheme().build().clean();
    let one = page(&built, "boroughs/one/");
    let section = between(
        one,
        "<h2 id=\"scheme-heading\">Documents about this borough",
        "</section>",
    );
    assert!(section.contains("href=\"/publication-scheme/documents/report/\""));
    assert!(!section.contains("documents/old/"));
    assert!(!page(&built, "boroughs/two/").contains("id=\"scheme-heading\""));
}

#[test]
fn other_languages_mark_words_that_are_not_theirs_and_link_within_themselves() {
    let built = with_scheme().build().clean();
    let html = page(&built, "ar/publication-scheme/documents/old/");
    assert!(html.contains("<h1 lang=\"en\" dir=\"ltr\">Report of 2001</h1>"));
    assert!(html.contains("<p><span lang=\"en\" dir=\"ltr\">What was done before.</span></p>"));
    assert!(html.contains("<a href=\"/ar/about/\">"));
    let own = page(&built, "ar/publication-scheme/documents/elsewhere/");
    assert!(own.contains("<h1>خطة</h1>"), "{own}");
    let dataset = page(&built, "ar/publication-scheme/documents/numbers/");
    assert!(dataset.contains("<a href=\"/ar/data/crime/\">"));
}

#[test]
fn charges_are_in_words_on_the_page_and_numbers_in_the_file() {
    let built = with_scheme().build().clean();
    let html = page(&built, "publication-scheme/charges/");
    let table = between(html, "<tbody>", "</table>");
    let lines: Vec<String> = table.split("<tr>").skip(1).map(plain).collect();
    assert_eq!(
        lines,
        [
            "The web Free Free.",
            "Paper £0.50 Its cost. Black and white.",
            "Post It depends The post office.",
        ]
    );
    assert_eq!(
        built.text("publication-scheme/charges/charges.csv"),
        "what,amount_pounds,basis,note,example\nThe web,0.00,Free.,,no\nPaper,0.50,Its cost.,Black and white.,no\nPost,,The post office.,,no\n"
    );
    let none = with_scheme()
        .without(&format!("{FOLDER}/charges.csv"))
        .build()
        .clean();
    assert!(!none.outputs.keys().any(|path| path.contains("charges")));
}

#[test]
fn files_have_addresses_codes_and_whether_a_row_is_made_up() {
    let built = with_scheme().build().clean();
    let entries = rows(built.text("publication-scheme/entries.csv"));
    let report = &entries[3];
    for (column, value) in [
        ("id", "report"),
        ("class_number", "2"),
        ("class", "money"),
        ("published", "2003-01-10"),
        ("review_due", "2003-06-30"),
        ("archived", "no"),
        ("owner_role", "Head of finance"),
        ("languages", "en ar so"),
        (
            "page",
            "https://example.org/publication-scheme/documents/report/",
        ),
        (
            "files",
            "https://example.org/publication-scheme/files/report.csv https://example.org/publication-scheme/files/report.txt",
        ),
        ("area_codes", "X01"),
        ("topics", "money"),
        ("example", "no"),
    ] {
        assert_eq!(report[column], value, "{column}");
    }
    let old = &entries[2];
    let replaced = ["superseded_by", "body_replaced_by", "address"].map(|name| &old[name]);
    assert_eq!(
        replaced,
        ["report", "New body", "https://example.org/about/"]
    );
    let numbers = &entries[1];
    let asked = ["requested_as", "dataset", "example"].map(|name| &numbers[name]);
    assert_eq!(asked, ["FOI/7", "crime", "yes"]);
    let expected = rows(built.text("publication-scheme/expected.csv"));
    let statuses: Vec<_> = expected.iter().map(|row| row["status"].as_str()).collect();
    assert_eq!(
        statuses,
        [
            "published",
            "linked",
            "not-held",
            "exempt",
            "planned",
            "published"
        ]
    );
    assert_eq!(expected[4]["expected_by"], "2003-03-31");
    assert_eq!(expected[5]["address"], "https://example.org/about/");
}

#[test]
fn the_feed_has_what_was_published_on_a_known_day_the_newest_first() {
    let built = with_scheme().build().clean();
    let feed = built.text("publication-scheme/feed.xml");
    let titles: Vec<&str> = feed
        .split("<entry>")
        .skip(1)
        .map(|item| between(item, "<title>", "</title>"))
        .collect();
    assert_eq!(titles, ["Report of 2002", "Numbers", "Report of 2001"]);
    assert!(feed.contains("<id>https://example.org/publication-scheme/documents/report/</id>"));
    assert!(feed.contains("<updated>2003-01-10T00:00:00Z</updated>"));
}

#[test]
fn a_scheme_that_is_made_up_says_so_on_every_page_and_in_every_row() {
    let site = with_scheme().replace(
        &format!("{FOLDER}/scheme.toml"),
        "ask =",
        "example = true\nask =",
    );
    let built = site.build().clean();
    for address in [
        "",
        "money/",
        "documents/report/",
        "up-to-date/",
        "charges/",
        "topics/money/",
    ] {
        let html = page(&built, &format!("publication-scheme/{address}")).to_owned();
        assert!(html.contains("This is an example."), "{address}");
    }
    for file in ["entries.csv", "expected.csv", "charges/charges.csv"] {
        let text = built.text(&format!("publication-scheme/{file}"));
        assert!(
            text.lines().skip(1).all(|line| line.ends_with(",yes")),
            "{file}"
        );
    }
}

#[test]
fn what_has_a_mistake_of_its_own_is_not_said_to_be_missing_too() {
    let site = with_scheme().replace(ENTRY, "class = \"money\"", "class = \"mony\"");
    let told: Vec<Diagnostic> = site.build().findings;
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].message.contains("`mony`"));
}

/// The files that a document shows: a line such as "`data/…`:", and the block below it.
fn examples(markdown: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = markdown.lines().peekable();
    while let Some(line) = lines.next() {
        let name = line
            .trim()
            .strip_prefix('`')
            .and_then(|rest| rest.strip_suffix("`:"));
        let Some(name) = name.filter(|name| name.starts_with("data/")) else {
            continue;
        };
        let fence = lines.by_ref().find(|line| !line.trim().is_empty()).unwrap();
        assert!(fence.trim().starts_with("```"), "no block below {name}");
        let indent = fence.len() - fence.trim_start().len();
        let block = lines.by_ref().take_while(|line| line.trim() != "```");
        let mut text = String::new();
        for line in block {
            text.push_str(line.get(indent..).unwrap_or_default());
            text.push('\n');
        }
        found.push((name.to_owned(), text));
    }
    found
}

#[test]
fn the_steps_of_the_docs_make_a_scheme_without_a_mistake() {
    let docs = include_str!("../docs/publication-scheme.md");
    let examples = examples(docs);
    assert_eq!(examples.len(), 7, "{examples:#?}");
    let site = examples
        .iter()
        .fold(SiteTest::small(), |site, (path, text)| {
            site.file(path, text)
        });
    let built = build_on(&site, "2026-07-20").clean();
    let html = page(&built, "publication-scheme/documents/spending-2026-06/");
    assert!(html.contains("spending-2026-06.csv (CSV, 1 kB)"));
    let class = plain(page(&built, "publication-scheme/what-we-spend/"));
    assert!(class.contains("Spending over £500, month by month Published"));
    assert!(
        page(&built, "publication-scheme/documents/spending-guide-2019/")
            .contains("archived material")
    );
    assert!(
        built
            .text("publication-scheme/feed.xml")
            .contains("Spending over £500, June 2026")
    );

    // The same steps once more for the next month, by copying alone.
    let july = |text: &str| {
        text.replace("2026-06", "2026-07")
            .replace("June", "July")
            .replace("2026-07-10", "2026-07-15")
    };
    let copied = examples
        .iter()
        .filter(|(path, _)| path.contains("spending-2026-06"))
        .fold(site, |site, (path, text)| {
            site.file(&july(path), &july(text))
        })
        .replace(
            EXPECTED,
            "published,spending-2026-06,",
            "published,spending-2026-06 spending-2026-07,",
        );
    let built = build_on(&copied, "2026-07-20").clean();
    let class = page(&built, "publication-scheme/what-we-spend/");
    assert!(class.contains("href=\"/publication-scheme/documents/spending-2026-07/\""));
}

#[test]
fn the_docs_name_every_key_and_column() {
    let docs = include_str!("../docs/publication-scheme.md");
    let record = include_str!("../src/load/scheme/record.rs");
    let (_, entry) = record
        .split_once("pub struct RawSchemeEntryRecord")
        .unwrap();
    let (_, text) = record.split_once("pub struct RawSchemeRecord").unwrap();
    let keys = |part: &'static str| {
        let (part, _) = part.split_once("\n}").unwrap();
        part.lines()
            .filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(':'))
            .map(|(key, _)| key.to_owned())
    };
    let keys: Vec<String> = keys(entry).chain(keys(text)).collect();
    assert!(keys.len() > 25, "{keys:?}");
    for key in keys {
        assert!(
            docs.contains(&format!("`{key}`")),
            "{key} is not in the docs"
        );
    }
}

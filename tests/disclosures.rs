//! The disclosure log: what entries become, what is found in them, and that the guide for officers is true.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail and read files"
)]

mod support;

#[path = "support/disclosures.rs"]
mod disclosures;

#[path = "support/rows.rs"]
mod rows;

use bluelamp::build::Request;
use bluelamp::diagnostic::Code;
use bluelamp::inspect::{PersonalKind, personal};
use disclosures::{ENTRY, EXEMPTIONS};
use rows::rows;
use std::collections::{BTreeMap, BTreeSet};
use support::{SiteTest, manifest_dir};

fn entry(slug: &str) -> String {
    format!("data/disclosures/entries/{slug}.toml")
}

/// The small site with one entry, two exemptions, a topic, and bank holidays of the years of its figures.
fn site() -> SiteTest {
    SiteTest::small()
        .file("data/disclosures/exemptions.toml", EXEMPTIONS)
        .file("data/topics.csv", "slug,name,name_ar\naccess,Counters,مراكز\n")
        .file(
            "data/disclosures/bank-holidays.csv",
            "day,name\n2001-12-25,Christmas Day\n2002-12-25,Christmas Day\n2003-01-01,New Year's Day\n",
        )
        .file(&entry("things"), ENTRY)
}

/// The site with the entry changed.
fn with(from: &str, to: &str) -> SiteTest {
    site().replace(&entry("things"), from, to)
}

#[test]
fn an_entry_has_a_page_in_every_language_and_stands_in_every_list() {
    let built = with("outcome", "topics = [\"access\"]\noutcome")
        .build()
        .clean();
    let page = built.text("publication-scheme/disclosures/things/index.html");
    for words in [
        "Given in full on 2 December 2002.",
        "<blockquote class=\"asked\">\n<p>How many things were there?</p>",
        "<p>There were seven.</p>",
        "20 working days",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    let arabic = built.text("ar/publication-scheme/disclosures/things/index.html");
    assert!(arabic.contains("<h1 lang=\"en\" dir=\"ltr\">Things that were counted</h1>"));
    assert!(arabic.contains("<span lang=\"en\" dir=\"ltr\">There were seven.</span>"));
    let link = "<a href=\"/publication-scheme/disclosures/things/\">Things that were counted</a>";
    for list in [
        "disclosures/",
        "disclosures/2002/",
        "disclosures/topics/access/",
        "disclosures/outcomes/full/",
        "already-published/",
    ] {
        let list = built.text(&format!("publication-scheme/{list}index.html"));
        assert!(list.contains(link), "{list}");
    }
}

#[test]
fn what_is_not_known_is_said_and_never_blank() {
    let known = "question = { en = \"How many things were there?\" }\nanswer = { en = \"There were seven.\" }\nreceived = \"2002-11-04\"\nanswered = \"2002-12-02\"\noutcome = \"full\"";
    let unknown = "put_online = \"2002-07\"\noutcome = \"part\"\nexemptions = [\"s31\"]\nnot_known = [\"question\", \"answer\", \"public-interest\", \"attachments\"]";
    let built = with(known, unknown).build().clean();
    let page = built.text("publication-scheme/disclosures/things/index.html");
    for words in [
        "Given in part. Put online in July 2002.",
        "This site does not know the words of the request.",
        "This site does not know the text of the answer.",
        "This site does not know what was weighed.",
        "This site does not know which files were given.",
        "<dt>Request came in</dt><dd>The day is not known to this site</dd>",
        "<dt>Answered</dt><dd>The day is not known to this site</dd>",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    assert!(!page.contains("<blockquote"), "nothing is quoted");
    let file = built.text("publication-scheme/disclosures/disclosures.csv");
    let row = &rows(file)[0];
    assert_eq!(
        row["not_known"],
        "question;answer;public-interest;attachments"
    );
    assert_eq!(row["put_online"], "2002-07");
    assert_eq!(row["working_days"], "");
    let feed = built.text("publication-scheme/disclosures/feed.xml");
    assert!(
        feed.contains("<updated>2002-06-30T23:00:00Z</updated>"),
        "{feed}"
    );
    assert!(feed.contains("The day is not known to this site"), "{feed}");
    let times = built.text("publication-scheme/disclosures/response-times/index.html");
    assert!(times.contains("No figure can be made for the answers in this log."));
}

#[test]
fn an_exemption_leads_to_the_place_that_explains_it() {
    let built = with(
        "outcome = \"full\"",
        "outcome = \"part\"\nexemptions = [\"s40\"]",
    )
    .build()
    .clean();
    let page = built.text("publication-scheme/disclosures/things/index.html");
    let link = "<a href=\"/publication-scheme/disclosures/exemptions/#s40\">Section 40: Personal information</a>";
    assert!(page.contains(link), "{page}");
    assert!(page.contains("It would have told of people."));
    assert!(
        !page.contains("What was weighed"),
        "an absolute exemption has no test"
    );
    let exemptions = built.text("publication-scheme/disclosures/exemptions/index.html");
    assert!(
        exemptions
            .contains("<li class=\"entry\" id=\"s40\"><h3>Section 40: Personal information</h3>")
    );
    let file = built.text("publication-scheme/disclosures/exemptions/exemptions.csv");
    let file = rows(file);
    let uses: Vec<(&str, &str)> = file
        .iter()
        .map(|row| (row["section"].as_str(), row["answers"].as_str()))
        .collect();
    assert_eq!(uses, [("s31", "0"), ("s40", "1")]);
}

#[test]
fn examples_are_never_counted_with_answers_and_are_no_news() {
    let example = ENTRY
        .replace("A-1", "A-2")
        .replace("2002-12-02", "2002-12-20")
        .replace("Things", "Made-up things")
        + "example = true\n";
    let built = site().file(&entry("made-up"), &example).build().clean();
    let times = built.text("publication-scheme/disclosures/response-times/response-times.csv");
    let medians: Vec<(String, String, String)> = rows(times)
        .into_iter()
        .filter(|row| row["measure"] == "median_working_days" && row["period_type"] == "quarter")
        .map(|row| {
            let cell = |name: &str| row[name].clone();
            (cell("example"), cell("period"), cell("value"))
        })
        .collect();
    let quarter = "2002-10-01/P3M".to_owned();
    // By a calendar: 4 November to 2 December is 20 working days, to 20 December 34.
    assert_eq!(
        medians,
        [
            ("no".to_owned(), quarter.clone(), "20.0".to_owned()),
            ("yes".to_owned(), quarter, "34.0".to_owned())
        ]
    );
    let page = built.text("publication-scheme/disclosures/made-up/index.html");
    assert!(
        page.contains("<li>Example</li>") && page.contains("It is made up"),
        "{page}"
    );
    let feed = built.text("publication-scheme/disclosures/feed.xml");
    assert!(
        feed.contains("Things that were counted") && !feed.contains("Made-up"),
        "{feed}"
    );
    let finder = built.text("publication-scheme/already-published/index.html");
    assert!(finder.contains("Answer to a request (example)"));
}

#[test]
fn a_request_that_waits_has_a_day_and_becomes_overdue_by_the_clock() {
    let waiting = "reference = \"A-3\"\ntitle = { en = \"Waiting\" }\nquestion = { en = \"When?\" }\nreceived = \"2003-01-02\"\noutcome = \"waiting\"\n";
    let site = site().file(&entry("waiting"), waiting);
    let built = site.build();
    let told = built.finding(Code::AnswerOverdue);
    assert_eq!(told.severity, bluelamp::diagnostic::Severity::Warning);
    let page = built.text("publication-scheme/disclosures/waiting/index.html");
    // Twenty working days after Thursday 2 January 2003: Thursday 30 January.
    assert!(
        page.contains("The answer is due by 30 January 2003."),
        "{page}"
    );
    assert!(
        page.contains("<li>Overdue</li>"),
        "the site is built on 1 February 2003"
    );
}

#[test]
fn the_page_of_a_dataset_names_the_requests_about_it() {
    let built = with("outcome", "dataset = \"crime\"\noutcome")
        .build()
        .clean();
    let page = built.text("data/crime/index.html");
    assert!(page.contains("This was asked for under the Freedom of Information Act."));
    assert!(page.contains(
        "<a href=\"/publication-scheme/disclosures/things/\">Things that were counted</a>"
    ));
    let plain = site().build().clean();
    assert!(
        !plain
            .text("data/crime/index.html")
            .contains("This was asked for")
    );
}

#[test]
fn the_finder_lists_datasets_below_their_topics() {
    let site = site().file("data/dataset-topics.csv", "dataset,topic\ncrime,access\n");
    let built = site.build().clean();
    let page = built.text("publication-scheme/already-published/index.html");
    let (_, groups) = page.split_once("<h3>Counters</h3>").unwrap();
    let (counters, others) = groups.split_once("<h3>Other subjects</h3>").unwrap();
    assert!(counters.contains("Example crime") && !counters.contains("Things"));
    assert!(others.contains("Things that were counted"));
    let csv = built.text("publication-scheme/already-published/already-published.csv");
    assert!(
        csv.contains("Example crime,Figures,access,,https://example.org/data/crime/,no"),
        "{csv}"
    );
}

#[test]
fn files_that_programs_can_read_come_first() {
    let files = "outcome = \"full\"\n[[attachments]]\nurl = \"https://force.example/a.pdf\"\ntitle = { en = \"The letter\" }\n[[attachments]]\nfile = \"files/things.csv\"\ntitle = { en = \"The figures\" }";
    let built = with("outcome = \"full\"", files)
        .file("data/disclosures/files/things.csv", "thing,count\na,7\n")
        .build()
        .clean();
    let page = built.text("publication-scheme/disclosures/things/index.html");
    let (_, list) = page.split_once("What was given").unwrap();
    let csv = list.find("<a href=\"/disclosures/files/things.csv\">The figures (CSV)</a>");
    let pdf = list.find("<a href=\"https://force.example/a.pdf\">The letter (PDF)</a>");
    assert!(csv.unwrap() < pdf.unwrap(), "{list}");
}

/// Slips that officers make, each with the place where it stands.
#[test]
fn planted_privacy_mistakes_are_found_each_in_its_place() {
    let question = |words: &str| with("How many things were there?", words);
    let path = entry("things");
    let cases = [
        (
            "the name of who asked",
            question("My name is Jane Doe. How many?"),
            "3:31",
        ),
        (
            "a name after a title",
            question("Please tell Mrs Example."),
            "3:32",
        ),
        (
            "an e-mail address",
            question("Write to jane@home.example."),
            "3:29",
        ),
        (
            "a telephone number",
            question("Call 020 7946 0018."),
            "3:25",
        ),
        ("a postcode", question("I live in SW1A 1AA."), "3:30"),
        (
            "an NHS number",
            question("My number is 943 476 5919."),
            "3:33",
        ),
        (
            "a crime reference",
            question("About CRIS 1234567/22."),
            "3:31",
        ),
        ("a number plate", question("About AB12 CDE."), "3:26"),
        ("a day of birth", question("Born on 3 May 1980."), "3:28"),
        (
            "a name at the end",
            with("There were seven.", "Seven. Kind regards, Jane"),
            "4:39",
        ),
        (
            "a name in the title",
            with("Things that were counted", "Dr Example's things"),
            "2:17",
        ),
        (
            "a name in the caveats",
            with(
                "outcome",
                "caveats = { en = \"Checked by PC Example.\" }\noutcome",
            ),
            "7:30",
        ),
        (
            "an e-mail address in a text of several lines",
            with(
                "{ en = \"How many things were there?\" }",
                "{ en = \"\"\"\nHow many?\n\nTell jane@home.example.\"\"\" }",
            ),
            "6:6",
        ),
    ];
    for (mistake, site, place) in cases {
        let found = site.build();
        let finding = found.finding(Code::PersonalData);
        let told = finding.place.as_ref().unwrap().to_string();
        assert_eq!(told, format!("{path}:{place}"), "{mistake}");
        let quoted = [
            "Jane", "jane", "7946", "1AA", "5919", "1234567", "CDE", "1980",
        ];
        let words = format!("{} {}", finding.message, finding.help);
        assert!(quoted.iter().all(|word| !words.contains(word)), "{words}");
    }
}

#[test]
fn plain_files_that_were_given_are_looked_through() {
    let files = "outcome = \"full\"\nattachments = [{ file = \"files/things.csv\", title = { en = \"Things\" } }]";
    let site = with("outcome = \"full\"", files).file(
        "data/disclosures/files/things.csv",
        "thing,seen_by\na,\nb,jane@home.example\n",
    );
    let built = site.build();
    let place = built.finding(Code::PersonalData).place.as_ref().unwrap();
    assert_eq!(place.to_string(), "data/disclosures/files/things.csv:3");
    let cleared = "personal_data_cleared_by = \"Data protection officer\"\noutcome";
    site.replace(&entry("things"), "outcome", cleared)
        .build()
        .clean();
}

#[test]
fn a_role_clears_an_entry_and_a_person_does_not() {
    let site = with("How many things were there?", "What did Mr Example say?");
    let cleared = |role: &str| {
        let line = format!("personal_data_cleared_by = \"{role}\"\noutcome");
        site.clone().replace(&entry("things"), "outcome", &line)
    };
    cleared("Data protection officer").build().clean();
    let told = cleared("Ms Example").build();
    let place = told.finding(Code::BadSetting).place.as_ref().unwrap();
    assert_eq!(place.to_string(), format!("{}:7:28", entry("things")));
}

#[test]
fn what_only_looks_like_personal_data_is_left_alone() {
    let harmless = [
        "As regards Camden, the figures are below.",
        "I am Polish. Thank you, Camden Council.",
        "Thanks, and I am glad.",
        "With kind regards, The Information Rights Unit",
        "Kind regards, Freedom of Information Team",
        "The service asked by Parliament for it.",
        "Dear Requester,",
        "The reference is 01.FOI.22.024049.",
        "There were 1,234,567,890 seconds.",
        "In 2022/23 there were 7 and in 2023/24 9.",
        "The CRIS system was replaced in 2024.",
        "The name of the project is Example.",
        "Project name: Safer Streets",
        "Born on the wrong side.",
        "Sections 12 and 14 ABC",
        "The number is 9434765918.",
    ];
    for words in harmless {
        assert_eq!(personal(words, &BTreeSet::new()), [], "{words}");
    }
}

#[test]
fn more_kinds_of_personal_data_are_seen() {
    let kinds = [
        ("my name is Jane", PersonalKind::Writer),
        ("I am Jane Smith of Flat 2.", PersonalKind::Writer),
        ("How many? Thanks, Jane Smith", PersonalKind::Writer),
        ("Thank you,\nJane Smith", PersonalKind::Writer),
        ("Yours sincerely\nJane Doe", PersonalKind::Writer),
        (
            "Many thanks.\n\nBest regards,\n\nJane",
            PersonalKind::Writer,
        ),
        ("This was requested by Jane Doe.", PersonalKind::Writer),
        ("Name: Jane Doe", PersonalKind::Writer),
        ("Dear Jane,", PersonalKind::Writer),
        ("NHS number 9434765919", PersonalKind::Nhs),
        ("crime reference number: 0812345", PersonalKind::CaseNumber),
        ("CAD 4567/12JUL22", PersonalKind::CaseNumber),
        ("custody record is 12345", PersonalKind::CaseNumber),
        ("the car AB12CDE", PersonalKind::NumberPlate),
        ("my date of birth is 03/05/1980", PersonalKind::Birth),
        ("DOB: 3.5.80", PersonalKind::Birth),
    ];
    for (words, kind) in kinds {
        let seen: Vec<PersonalKind> = personal(words, &BTreeSet::new())
            .iter()
            .map(|s| s.kind)
            .collect();
        assert_eq!(seen, [kind], "{words}");
    }
}

/// The examples of the guide, as an officer would copy them.
#[test]
fn the_guide_for_officers_can_be_followed_as_it_stands() {
    let guide = std::fs::read_to_string(manifest_dir().join("docs/disclosure-log.md")).unwrap();
    let mut site = SiteTest::small();
    for name in ["exemptions.toml", "bank-holidays.csv", "log.toml"] {
        let path = format!("data/disclosures/{name}");
        let text = std::fs::read_to_string(manifest_dir().join(&path)).unwrap();
        site = site.file(&path, &text);
    }
    let topics = std::fs::read_to_string(manifest_dir().join("data/topics.csv")).unwrap();
    site = site.file("data/topics.csv", &topics);
    let mut files = 0;
    let lines: Vec<&str> = guide.lines().map(str::trim).collect();
    for (number, line) in lines.iter().enumerate() {
        let path = line
            .strip_prefix("`data/")
            .and_then(|rest| rest.strip_suffix("`:"));
        let Some(path) = path else { continue };
        let block = lines[number + 1..]
            .iter()
            .skip_while(|line| !line.starts_with("```"));
        let text: Vec<&str> = block
            .skip(1)
            .take_while(|line| **line != "```")
            .copied()
            .collect();
        site = site.file(&format!("data/{path}"), &(text.join("\n") + "\n"));
        files += 1;
    }
    assert_eq!(files, 4, "the guide has four files");
    let mut findings = bluelamp::diagnostic::Findings::new();
    let request = Request {
        now: support::start_of("2026-04-01"),
        ..support::request(std::path::Path::new("."))
    };
    let snapshot = bluelamp::source::Snapshot::in_memory(&site.files);
    let prepared =
        bluelamp::build::Site::prepare(snapshot, &request, &support::Quiet, &mut findings);
    assert_eq!(
        findings.sorted(),
        Vec::<&bluelamp::diagnostic::Diagnostic>::new()
    );
    let mut pages = BTreeMap::new();
    let outputs = std::sync::Mutex::new(&mut pages);
    bluelamp::build::produce_all(
        &prepared.unwrap(),
        &support::Quiet,
        &mut findings,
        |path, body| {
            outputs
                .lock()
                .unwrap()
                .insert(path.to_string(), body.to_vec());
            Ok(())
        },
    )
    .unwrap();
    let page = |slug: &str| {
        let path = format!("publication-scheme/disclosures/{slug}/index.html");
        String::from_utf8(pages[&path].clone()).unwrap()
    };
    assert!(page("visits-to-the-counter").contains("Visits by month (CSV)"));
    assert!(page("visits-to-the-counter").contains("13 working days"));
    assert!(page("plans-for-the-counter").contains("Waiting for an answer"));
    assert!(page("an-older-answer").contains("Put online in July 2022"));
    assert!(findings.sorted().is_empty(), "{findings:?}");
}

#[test]
fn every_key_of_an_entry_is_in_the_guide() {
    let guide = std::fs::read_to_string(manifest_dir().join("docs/disclosure-log.md")).unwrap();
    let source = manifest_dir().join("src/load/disclosures/entry.rs");
    let source = std::fs::read_to_string(source).unwrap();
    let (_, record) = source
        .split_once("pub struct RawDisclosureRecord {")
        .unwrap();
    let (record, _) = record.split_once("\n}").unwrap();
    let keys: Vec<&str> = record
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next())
        .collect();
    assert!(keys.len() > 15, "{keys:?}");
    for key in keys {
        assert!(
            guide.contains(&format!("| `{key}` |")),
            "`{key}` is not in the guide"
        );
    }
}

/// Every text of the reference log, as it stands in its files.
#[test]
fn the_words_of_the_reference_log_look_like_no_personal_data() {
    let folder = manifest_dir().join("data/disclosures");
    let mut seen = 0;
    for below in ["entries", "files", "."] {
        for file in std::fs::read_dir(folder.join(below)).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                let text = std::fs::read_to_string(&path).unwrap();
                assert_eq!(personal(&text, &BTreeSet::new()), [], "{}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen} files");
}

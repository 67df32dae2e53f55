//! Issues, answers and commitments: what is on the pages and in the files, and what must never be.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/rows.rs"]
mod rows;

#[path = "support/engagement.rs"]
mod engagement;

use bluelamp::diagnostic::{Code, Severity};
use engagement::{ACTIONS, GROUPS, ISSUES, RESPONSES, answered, promised};
use rows::rows;
use std::collections::BTreeMap;
use support::{Built, SiteTest, manifest_dir};

const PAGE: &str = "consultations/high-street/index.html";
const LIST: &str = "consultations/commitments/index.html";
const ANSWERS: &str = "consultations/high-street/issues/index.html";

/// The words of a page between its tags, one blank for each.
fn words(html: &str) -> String {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    let text: Vec<&str> = pieces.map(|(_, text)| text.trim()).collect();
    let text = text.join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page from a heading on.
fn from<'a>(page: &'a str, mark: &str) -> &'a str {
    let at = page.find(mark);
    &page[at.unwrap_or_else(|| panic!("no {mark} in {page}"))..]
}

fn late_only(built: &Built) {
    let others: Vec<_> = built
        .findings
        .iter()
        .filter(|finding| finding.code != Code::CommitmentLate)
        .collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn every_commitment_says_what_people_said_what_was_done_and_why() {
    let built = promised().build();
    late_only(&built);
    let page = words(built.text(PAGE));
    for said in [
        "List lamps Done You said It is dark. We did We made a list. See for yourself The list Who answers for it Inspector",
        "Stay late Under way Late This is late. It was due on 31 January 2003 and is not finished. You said Nobody is there. We are doing this Four stay.",
        "Call back Planned You said Nobody calls. We will We will call. Who answers for it Contacts Due 1 February 2003",
        "Meet traders Planned You said We hear nothing. We will We will meet. Who answers for it Inspector Due No day was set",
        "A desk Could not be done You said We want a desk. We could not We could not open one. Because It has steps.",
        "Cameras Dropped You said More cameras. We gave this up We gave it up. Because People come first.",
    ] {
        assert!(page.contains(said), "{said}\nis not in\n{page}");
    }
    let html = built.text(PAGE);
    assert!(html.contains("<li class=\"entry\" id=\"commitment-lamps\">"));
    assert!(html.contains("href=\"/consultations/high-street/files/lamps.csv\">The list</a>"));
    assert!(html.contains("href=\"/consultations/commitments/topics/light/\">Light</a>"));
}

#[test]
fn a_commitment_is_late_on_the_day_after_its_day_and_not_before() {
    let built = promised().build();
    let found: Vec<(String, String)> =
        rows(built.text("consultations/commitments/commitments.csv"))
            .into_iter()
            .map(|row| (format!("{} {}", row["id"], row["due"]), row["late"].clone()))
            .collect();
    let late: Vec<&str> = found.iter().map(|(_, late)| late.as_str()).collect();
    assert_eq!(late, ["no", "yes", "no", "no", "no", "no"], "{found:?}");
    let told = built.finding(Code::CommitmentLate);
    assert_eq!(told.severity, Severity::Warning);
    assert_eq!(
        told.place.as_ref().unwrap().to_string(),
        format!("{ACTIONS}:3:7")
    );
    let a_day_later = promised()
        .replace(ACTIONS, "2003-01-31,under-way", "2003-02-01,under-way")
        .build()
        .clean();
    assert!(!a_day_later.text(LIST).contains("This is late."));
}

#[test]
fn the_site_says_when_a_commitment_becomes_late_next() {
    let (site, _) = promised().prepare();
    let next = site.unwrap().next_change().unwrap();
    assert_eq!(next.to_string(), "2003-02-02T00:00:00Z");
}

#[test]
fn counts_by_status_make_up_the_whole_on_every_page() {
    let built = promised().build();
    let sentence = "Commitments: 6. Done: 1. Under way: 1. Planned: 2. Could not be done: 1. Dropped: 1. Late on 1 February 2003: 1 of those planned or under way.";
    assert!(words(built.text(PAGE)).contains(sentence));
    let list = words(built.text(LIST));
    // All, planned, under way, done, could not, dropped, late.
    assert!(list.contains("High street 6 2 1 1 1 1 1 "), "{list}");
    let topic = words(built.text("consultations/commitments/topics/noise/index.html"));
    assert!(topic.contains("High street 2 1 1 0 0 0 1 "), "{topic}");
    let borough = words(built.text("consultations/commitments/boroughs/two/index.html"));
    assert!(borough.contains("High street 2 0 1 0 1 0 1 "), "{borough}");
}

#[test]
fn consultations_add_up_to_all() {
    let other = "data/consultations/station";
    let actions = String::from_utf8(promised().files[ACTIONS].clone()).unwrap();
    let first_two: Vec<&str> = actions.lines().take(3).collect();
    let two = first_two
        .join("\n")
        .replace("files/lamps.csv", "/consultations/station/");
    let site = promised()
        .file(
            &format!("{other}/consultation.toml"),
            "title = { en = \"Station\" }\nsummary = { en = \"What else?\" }\narchived = \"yes\"\n",
        )
        .file(&format!("{other}/actions.csv"), &two);
    let built = site.build();
    late_only(&built);
    let list = words(built.text(LIST));
    assert!(list.contains("Station 2 0 1 1 0 0 1 "), "{list}");
    assert!(list.contains("All consultations 8 2 2 2 1 1 2 "), "{list}");
}

#[test]
fn a_borough_shows_what_was_promised_about_it_and_nothing_else() {
    let built = promised().build();
    let page = built.text("boroughs/one/index.html");
    let section = words(from(page, "id=\"commitments-heading\""));
    assert!(
        section.contains("List lamps Done 10 January 2003"),
        "{section}"
    );
    assert!(
        section.contains("Stay late Under way, Late 31 January 2003"),
        "{section}"
    );
    assert!(!section.contains("A desk"), "{section}");
    assert!(page.contains("href=\"/consultations/high-street/#commitment-lamps\""));
    assert!(page.contains("href=\"/consultations/commitments/boroughs/one/\""));
    let without = SiteTest::small().build().clean();
    assert!(
        !without
            .text("boroughs/one/index.html")
            .contains("commitments-heading")
    );
}

#[test]
fn files_have_codes_days_and_whole_addresses() {
    let built = promised()
        .replace(
            "site.toml",
            "https://example.org",
            "https://example.org/crime",
        )
        .build();
    let text = built.text("consultations/commitments/commitments.csv");
    let rows = rows(text);
    let first = &rows[0];
    let wanted = [
        ("consultation", "high-street"),
        ("due", "2003-01-10"),
        ("status", "done"),
        ("done", "2003-01-05"),
        (
            "evidence",
            "https://example.org/crime/consultations/high-street/files/lamps.csv",
        ),
        ("area_codes", "X01"),
        ("as_of", "2003-02-01"),
        ("example", "no"),
    ];
    for (column, value) in wanted {
        assert_eq!(first[column], value, "{column}");
    }
    assert_eq!(rows[1]["area_codes"], "X01 X02");
    assert_eq!(rows[2]["topics"], "noise light");
    let page = built.text(PAGE);
    assert!(page.contains("href=\"/crime/consultations/high-street/files/lamps.csv\""));
}

#[test]
fn changes_are_news_with_the_newest_first_and_days_are_in_a_calendar() {
    let built = promised().build();
    let feed = built.text("consultations/commitments/feed.xml");
    let at = |title: &str| {
        let title = format!("<title>{title}</title>");
        feed.find(&title)
            .unwrap_or_else(|| panic!("{title}: {feed}"))
    };
    assert!(at("Dropped: Cameras") < at("Could not be done: A desk"));
    assert!(at("Under way: Stay late") < at("Done: List lamps"));
    let id = "<id>https://example.org/consultations/high-street/#commitment-lamps-2003-01-06</id>";
    assert!(feed.contains(id), "{feed}");
    let calendar = built
        .text("consultations/commitments/commitments.ics")
        .replace("\r\n ", "");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 5, "{calendar}");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20030131\r\nSUMMARY;LANGUAGE=en:Due: Stay late\r\n")
    );
    assert!(calendar.contains("SUMMARY;LANGUAGE=en:Done: List lamps\r\n"));
    // What could not be done and what was dropped.
    assert_eq!(calendar.matches("STATUS:CANCELLED").count(), 2);
}

#[test]
fn what_is_made_up_says_so_everywhere() {
    let built = promised()
        .replace(
            "data/consultations/high-street/consultation.toml",
            "title",
            "example = true\ntitle",
        )
        .build();
    for page in [
        LIST,
        "boroughs/one/index.html",
        "ar/consultations/commitments/index.html",
    ] {
        let arabic = page.starts_with("ar/");
        let note = if arabic {
            "هذا مثال موضوع"
        } else {
            "This is an example."
        };
        assert!(built.text(page).contains(note), "{page}");
    }
    let text = built.text("consultations/commitments/commitments.csv");
    assert!(rows(text).iter().all(|row| row["example"] == "yes"));
    let feed = built.text("consultations/commitments/feed.xml");
    assert_eq!(feed.matches("<title>Example: ").count(), 6);
    let calendar = built.text("consultations/commitments/commitments.ics");
    assert_eq!(calendar.matches("SUMMARY;LANGUAGE=en:Example: ").count(), 5);
    assert_eq!(
        words(built.text(PAGE)).matches(" Example You said").count(),
        5
    );
}

#[test]
fn a_page_of_which_a_part_is_made_up_says_which() {
    let site = promised()
        .replace(ACTIONS, "topics,updated", "topics,updated,example")
        .replace(ACTIONS, "2003-01-06", "2003-01-06,yes")
        .replace(ACTIONS, "2003-01-07", "2003-01-07,no");
    let site = ["08", "09", "10", "11"].iter().fold(site, |site, day| {
        let ends = |more: &str| format!("2003-01-{day}{more}\n");
        site.replace(ACTIONS, &ends(""), &ends(","))
    });
    let built = site.build();
    late_only(&built);
    for page in [LIST, PAGE, "boroughs/one/index.html"] {
        let text = built.text(page);
        assert!(
            text.contains("Some of these commitments are made up"),
            "{page}"
        );
        assert!(!text.contains("This is an example."), "{page}");
    }
    let none = built.text("consultations/commitments/boroughs/two/index.html");
    assert!(!none.contains("made up"));
}

#[test]
fn each_question_has_the_answers_of_all_units() {
    let built = answered().build();
    late_only(&built);
    let page = words(from(built.text(ANSWERS), "id=\"group-light\""));
    let said = "Dark corners What people said It is dark. \
        What do you do? Town team We list lamps. Borough One We walk. A unit that is not named We stay. \
        What would you do? Town team No answer Borough One We would run. A unit that is not named No answer \
        What stands in the way? Town team Money. Borough One No answer A unit that is not named No answer \
        The answers in short Units list lamps.";
    assert!(page.contains(said), "{said}\nis not in\n{page}");
    let noise = "Noise What people said It is loud. Answers No answer. Nobody who was asked answered this group of issues.";
    assert!(page.contains(noise), "{page}");
    let groups = rows(built.text("consultations/high-street/issues/groups.csv"));
    let counts: Vec<_> = groups
        .iter()
        .map(|row| {
            ["answers_published", "answers_held_back", "groups_in_all"]
                .map(|name| row[name].as_str())
        })
        .collect();
    assert_eq!(counts, [["3", "0", "2"], ["0", "0", "2"]]);
}

#[test]
fn a_share_is_never_given_as_one_number_where_its_base_is_not_certain() {
    let built = answered().build();
    let page = words(built.text(ANSWERS));
    assert!(page.contains(
        "Replied: 72. It is not certain how many were asked, so there is no single share."
    ));
    // 72 ÷ 120 = 0.6; 72 ÷ 122 = 0.5902.
    assert!(
        page.contains("120 72 60.0% About 120. 122 72 59.0% Worked out."),
        "{page}"
    );
    // 72 ÷ 121 = 0.5950, which is 60 in whole per cent; 72 ÷ 122 = 0.5902; 72 ÷ 123 = 0.5854; 72 ÷ 124 = 0.5806.
    assert!(page.contains("gives the share as 59%. In whole per cent, that is right if from 122 to 123 were asked, and for no other number. Page 2."), "{page}");
    let file = built.text("consultations/high-street/issues/replies.csv");
    assert_eq!(
        file,
        "consultation,asked,asked_certain,replied,replied_percent,source,example\nhigh-street,120,no,72,60.0,About 120.,no\nhigh-street,122,no,72,59.0,Worked out.,no\n"
    );
    // From 22 November to 17 December are 9 + 17 days.
    let days = "22 November 2002 to 17 December 2002 (26 days, the first and the last counted)";
    assert!(page.contains(days), "{page}");
}

#[test]
fn a_base_that_is_certain_gives_one_share() {
    let site = answered()
        .replace(ISSUES, "certain = false", "certain = true")
        .replace(
            ISSUES,
            "[[asked.invited]]\ncount = 122\nsource = { en = \"Worked out.\" }\n",
            "",
        );
    let built = site.build();
    late_only(&built);
    let page = words(built.text(ANSWERS));
    assert!(page.contains("Asked: 120. Replied: 72. Share that replied: 60.0%. Where the number comes from: About 120."), "{page}");
    assert!(!page.contains("It is not certain"));
}

#[test]
fn groups_that_are_not_known_are_counted_and_explained() {
    let built = answered()
        .without(RESPONSES)
        .replace(
            ISSUES,
            "[asked]",
            "groups_in_all = 38\ngroups_note = { en = \"Nobody named them.\" }\n[asked]",
        )
        .build();
    late_only(&built);
    let page = words(built.text(ANSWERS));
    assert!(page.contains("People raised issues that fall into 38 groups. Only 2 of them are named here. Nobody named them."));
    assert_eq!(
        page.matches("This site has no individual answers.").count(),
        2
    );
    assert!(
        !built
            .outputs
            .contains_key("consultations/high-street/issues/responses.csv")
    );
}

/// The words of an answer that nobody has cleared, its unit and its area, and the unit of one that may not be named.
const SECRETS: [&str; 6] = [
    "CANARY-UNIT",
    "CANARY-ONE",
    "CANARY-TWO",
    "CANARY-THREE",
    "CANARY-NAME",
    "CANARY-ROLE",
];

#[test]
fn what_nobody_has_cleared_is_in_no_output_at_all() {
    let held = "light,CANARY-UNIT,X02,CANARY-ONE,CANARY-TWO,CANARY-THREE,";
    let unnamed = "noise,CANARY-NAME,,We said CONTROL.,,,yes,Manager,no\n";
    for cleared in ["no,,yes", "no,CANARY-ROLE,yes", ",,yes", ",,no"] {
        let rows = format!(
            "group,unit,area,q1,q2,q3,cleared,cleared_by,attributed\n{held}{cleared}\n{unnamed}"
        );
        let built = answered().file(RESPONSES, &rows).build();
        let control = built
            .outputs
            .values()
            .filter(|bytes| holds(bytes, "CONTROL"));
        // The page in two languages, and the file.
        assert_eq!(control.count(), 3);
        assert!(built.outputs.len() > 50);
        for (path, bytes) in &built.outputs {
            for secret in SECRETS {
                assert!(!holds(bytes, secret), "{path} has {secret}");
            }
        }
        let file = built.text("consultations/high-street/issues/responses.csv");
        assert!(!file.contains("X02") && file.lines().count() == 2, "{file}");
        let page = words(built.text(ANSWERS));
        assert!(
            page.contains("Answers that are not shown 1 answer is not shown here."),
            "{page}"
        );
        let told = built.finding(Code::HeldBack);
        assert_eq!(
            told.place.as_ref().unwrap().to_string(),
            format!("{RESPONSES}:2:7")
        );
        let said = format!("{:?}", built.findings);
        assert!(
            SECRETS.iter().all(|secret| !said.contains(secret)),
            "{said}"
        );
    }
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn a_group_whose_answers_are_all_held_back_is_not_called_unanswered() {
    let built = answered()
        .replace(
            RESPONSES,
            "light,,X01,We walk.,We would run.,,yes,Manager,yes",
            "noise,,X01,We walk.,We would run.,,no,,yes",
        )
        .build();
    let page = words(from(built.text(ANSWERS), "id=\"group-noise\""));
    assert!(page.contains("1 answer is not shown here."), "{page}");
    assert!(!page.contains("Nobody who was asked answered"), "{page}");
}

#[test]
fn personal_data_is_looked_for_in_what_is_published_only() {
    let site = answered().replace(
        RESPONSES,
        "We list lamps.",
        "Write to a.b@mail.example.org.",
    );
    let told = site.build();
    assert_eq!(
        told.finding(Code::PersonalData)
            .place
            .as_ref()
            .unwrap()
            .to_string(),
        format!("{RESPONSES}:2:4")
    );
    let held = site
        .replace(RESPONSES, "Money.,yes,Manager,yes", "Money.,no,,yes")
        .build();
    held.finding(Code::HeldBack);
    assert!(
        held.findings
            .iter()
            .all(|finding| finding.code != Code::PersonalData)
    );
    let group = answered()
        .replace(GROUPS, "It is dark.", "Mrs Example said so.")
        .build();
    assert_eq!(
        group
            .finding(Code::PersonalData)
            .place
            .as_ref()
            .unwrap()
            .to_string(),
        format!("{GROUPS}:2:3")
    );
    let owner = promised()
        .replace(
            ACTIONS,
            "Inspector,2003-01-10",
            "Inspector Example,2003-01-10",
        )
        .build();
    assert_eq!(
        owner
            .finding(Code::PersonalData)
            .place
            .as_ref()
            .unwrap()
            .to_string(),
        format!("{ACTIONS}:2:6")
    );
}

/// Every file that the guide shows, by its path.
fn shown_files(guide: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut before = "";
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let path = before
                .rsplit('`')
                .nth(1)
                .expect("a path stands before each file");
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            files.insert(path.to_owned(), text.join("\n") + "\n");
        } else if !line.trim().is_empty() {
            before = line;
        }
    }
    files
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test reads the guide")]
fn the_examples_of_the_guide_work_as_they_stand() {
    let guide = std::fs::read_to_string(manifest_dir().join("docs/you-said-we-did.md")).unwrap();
    let files = shown_files(&guide);
    assert_eq!(files.len(), 6, "{:?}", files.keys());
    let site = SiteTest::small().file("data/topics.csv", "slug,name\nengagement,Engagement\n");
    // The borough of the guide is none of the small site.
    let site = files.iter().fold(site, |site, (path, text)| {
        site.file(path, &text.replace("E09000007", "X01"))
    });
    let built = site.build();
    let told = built.finding(Code::HeldBack);
    assert_eq!(built.findings.len(), 1, "{:#?}", built.findings);
    assert!(told.message.contains("line 3"), "{}", told.message);
    let page = words(built.text(PAGE));
    assert!(
        page.contains(
            "Commitments: 3. Done: 1. Under way: 0. Planned: 1. Could not be done: 1. Dropped: 0."
        ),
        "{page}"
    );
    let answers = words(built.text(ANSWERS));
    assert!(
        answers.contains("Town centre team (Borough One) We list the lamps that are out."),
        "{answers}"
    );
    assert!(!answers.contains("We walk there"), "{answers}");
}

/// The columns and keys that the program reads are those that the guide explains.
#[test]
#[expect(clippy::disallowed_methods, reason = "the test reads the guide")]
fn the_guide_explains_every_column() {
    let guide = std::fs::read_to_string(manifest_dir().join("docs/you-said-we-did.md")).unwrap();
    for (path, wrong) in [(ACTIONS, "id,"), (GROUPS, "slug,"), (RESPONSES, "group,")] {
        let built = answered()
            .replace(path, wrong, &format!("{wrong}nonsense,"))
            .build();
        let told = built
            .findings
            .iter()
            .find(|found| found.code == Code::BadHeader)
            .unwrap();
        let (_, columns) = told.help.split_once("Columns of this file: ").unwrap();
        for column in columns.trim_end_matches('.').split(", ") {
            assert!(guide.contains(&format!("`{column}`")), "{column} of {path}");
        }
    }
}

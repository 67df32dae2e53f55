//! Consultations: where each stands by the clock, what its pages and files say, and that officers can add one from the docs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail, read files and use the disk"
)]

mod support;

#[path = "support/rows.rs"]
mod rows;

#[path = "support/disk.rs"]
mod disk;

use bluelamp::build::{Site, produce_all};
use bluelamp::derive::{ConsultationStatus, ResponseClock, consultation_status, days_open};
use bluelamp::diagnostic::{Code, Findings};
use bluelamp::figure::{Day, Moment};
use bluelamp::model::Consultation;
use bluelamp::source::Snapshot;
use disk::{OnDisk, text};
use rows::rows;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use support::{Built, Quiet, SiteTest, manifest_dir, request};

const RECORD: &str = "data/consultations/patrols/consultation.toml";

const POST: &str = "[[reply]]\nkind = \"post\"\nwords = { en = \"Send it to:\" }\ncontact = \"The Board, 1 Some Street\"\n";

/// A record with these days, two questions and a way to reply by post.
fn record(days: &str) -> String {
    format!(
        "title = {{ en = \"Patrols\" }}\nsummary = {{ en = \"Where officers walk.\" }}\ntopics = [\"priorities\"]\n{days}\n\n[[questions]]\nlabel = \"a\"\ntext = {{ en = \"Where?\" }}\nleads_to = {{ en = \"A list of places\" }}\npage = \"/boroughs/\"\n\n[[questions]]\nlabel = \"b\"\ntext = {{ en = \"When?\" }}\n\n{POST}"
    )
}

fn with(days: &str) -> SiteTest {
    SiteTest::small()
        .file(
            "data/topics.csv",
            "slug,name\npriorities,Priorities\nmoney,Money\n",
        )
        .file(RECORD, &record(days))
}

fn at(moment: &str) -> Moment {
    Moment::parse(moment).expect("a moment in UTC")
}

/// The site as it is made at a moment.
fn built(site: &SiteTest, moment: &str) -> Built {
    let mut request = request(Path::new("."));
    request.now = at(moment);
    let mut findings = Findings::new();
    let outputs = Mutex::new(BTreeMap::new());
    let snapshot = Snapshot::in_memory(&site.files);
    if let Some(site) = Site::prepare(snapshot, &request, &Quiet, &mut findings) {
        produce_all(&site, &Quiet, &mut findings, |path, body| {
            outputs
                .lock()
                .unwrap()
                .insert(path.to_string(), body.to_vec());
            Ok(())
        })
        .unwrap();
    }
    Built {
        outputs: outputs.into_inner().unwrap(),
        findings: findings.sorted().into_iter().cloned().collect(),
    }
}

/// Looks at the only consultation of a site with these days.
fn consultation<T>(days: &str, look: impl FnOnce(&Consultation) -> T) -> T {
    let (site, findings) = with(days).prepare();
    let site = site.unwrap_or_else(|| panic!("{findings:#?}"));
    let (_, one) = site.catalogue().consultations.iter().next().unwrap();
    look(one)
}

fn code(status: ConsultationStatus) -> &'static str {
    match status {
        ConsultationStatus::Planned => "planned",
        ConsultationStatus::Open { .. } => "open",
        ConsultationStatus::Closed(ResponseClock::Overdue { .. }) => "late",
        ConsultationStatus::Closed(_) => "closed",
        ConsultationStatus::Responded => "responded",
        ConsultationStatus::Tracked => "tracked",
        ConsultationStatus::Archived => "archived",
        ConsultationStatus::Unclear => "unclear",
    }
}

/// Days of a record, and what it is at moments of UTC. British clocks go forward on 29 March 2026 at 01:00 UTC, and back on
/// 25 October 2026 at 01:00 UTC.
const LIVES: &[(&str, &[(&str, &str)])] = &[
    (
        "opens = \"2026-06-15\"\ncloses = \"2026-09-07 17:00\"",
        &[
            ("2026-06-14T22:59:59Z", "planned"),
            ("2026-06-14T23:00:00Z", "open"),
            ("2026-09-07T15:59:59Z", "open"),
            ("2026-09-07T16:00:00Z", "closed"),
            // 84 days after 7 September: 30 November, which is still in time.
            ("2026-11-30T23:59:59Z", "closed"),
            ("2026-12-01T00:00:00Z", "late"),
        ],
    ),
    (
        "opens = \"2026-01-05\"\ncloses = \"2026-02-01\"\nresponse_published = \"2026-03-02\"\narchived = \"2026-04-01\"",
        &[
            ("2026-02-01T23:59:59Z", "open"),
            ("2026-02-02T00:00:00Z", "closed"),
            ("2026-03-01T23:59:59Z", "closed"),
            ("2026-03-02T00:00:00Z", "responded"),
            ("2026-03-31T22:59:59Z", "responded"),
            ("2026-03-31T23:00:00Z", "archived"),
        ],
    ),
    (
        // Clocks go from 01:00 to 02:00: 02:00 is the very moment after 00:59:59.
        "opens = \"2026-03-29 02:00\"\ncloses = \"2026-03-29 03:00\"",
        &[
            ("2026-03-29T00:59:59Z", "planned"),
            ("2026-03-29T01:00:00Z", "open"),
            ("2026-03-29T01:59:59Z", "open"),
            ("2026-03-29T02:00:00Z", "closed"),
        ],
    ),
    (
        // A day of 23 hours.
        "opens = \"2026-03-29\"\ncloses = \"2026-03-29\"",
        &[
            ("2026-03-28T23:59:59Z", "planned"),
            ("2026-03-29T00:00:00Z", "open"),
            ("2026-03-29T22:59:59Z", "open"),
            ("2026-03-29T23:00:00Z", "closed"),
        ],
    ),
    (
        // A day of 25 hours.
        "opens = \"2026-10-25\"\ncloses = \"2026-10-25\"",
        &[
            ("2026-10-24T22:59:59Z", "planned"),
            ("2026-10-24T23:00:00Z", "open"),
            ("2026-10-25T23:59:59Z", "open"),
            ("2026-10-26T00:00:00Z", "closed"),
        ],
    ),
    (
        // 01:30 comes twice; what closes then is open until the second.
        "opens = \"2026-10-01\"\ncloses = \"2026-10-25 01:30\"",
        &[
            ("2026-10-25T00:30:00Z", "open"),
            ("2026-10-25T01:29:59Z", "open"),
            ("2026-10-25T01:30:00Z", "closed"),
        ],
    ),
    (
        // What opens at 01:30 opens at the first.
        "opens = \"2026-10-25 01:30\"\ncloses = \"2026-11-25\"",
        &[
            ("2026-10-25T00:29:59Z", "planned"),
            ("2026-10-25T00:30:00Z", "open"),
        ],
    ),
    (
        // Within a month whose day is not known nobody can tell.
        "opens_month = \"2026-05\"\ncloses_month = \"2026-07\"",
        &[
            ("2026-04-30T22:59:59Z", "planned"),
            ("2026-04-30T23:00:00Z", "unclear"),
            ("2026-05-31T22:59:59Z", "unclear"),
            ("2026-05-31T23:00:00Z", "open"),
            ("2026-06-30T22:59:59Z", "open"),
            ("2026-06-30T23:00:00Z", "unclear"),
            ("2026-07-31T23:00:00Z", "closed"),
            // 84 days after the last day of July: 23 October.
            ("2026-10-23T22:59:59Z", "closed"),
            ("2026-10-23T23:00:00Z", "late"),
        ],
    ),
    (
        "closes = \"2026-07-31\"",
        &[
            ("2026-07-01T00:00:00Z", "unclear"),
            ("2026-07-31T23:00:00Z", "closed"),
        ],
    ),
    (
        "opens = \"2026-07-01\"",
        &[
            ("2026-06-30T22:59:59Z", "planned"),
            ("2036-07-01T00:00:00Z", "unclear"),
        ],
    ),
    ("", &[("2026-07-01T00:00:00Z", "unclear")]),
    (
        "archived = \"yes\"",
        &[("2026-07-01T00:00:00Z", "archived")],
    ),
    (
        "closes = \"2005-02-04\"\nresponse_published = \"yes\"",
        &[("2026-07-01T00:00:00Z", "responded")],
    ),
];

#[test]
fn at_each_boundary_of_its_life_a_consultation_has_the_right_status() {
    for (days, moments) in LIVES {
        consultation(days, |one| {
            for (moment, wanted) in *moments {
                let found = code(consultation_status(one, at(moment)));
                assert_eq!(found, *wanted, "{days} at {moment}");
            }
        });
    }
}

/// Between two moments at which the status differs, the site says that something changes there.
#[test]
fn every_change_of_status_is_a_moment_at_which_the_site_is_made_again() {
    for (days, moments) in LIVES {
        let (site, _) = with(days).prepare();
        let site = site.unwrap();
        for pair in moments.windows(2).filter(|pair| pair[0].1 != pair[1].1) {
            let (before, after) = (at(pair[0].0), at(pair[1].0));
            let next = site.catalogue().next_change(before);
            assert!(
                next.is_some_and(|next| before < next && next <= after),
                "{days}: {next:?} after {before}"
            );
        }
    }
}

#[test]
fn days_are_counted_down_and_the_last_is_none() {
    let days = "opens = \"2026-06-15\"\ncloses = \"2026-09-07 17:00\"";
    consultation(days, |one| {
        // By hand: 11 days of July after the 20th, 31 of August, 7 of September.
        let left = |moment| consultation_status(one, at(moment));
        let open = |days| ConsultationStatus::Open {
            days_left: Some(days),
        };
        assert_eq!(left("2026-07-20T09:00:00Z"), open(49));
        assert_eq!(left("2026-09-06T22:59:59Z"), open(1));
        assert_eq!(left("2026-09-06T23:00:00Z"), open(0));
        let late = ConsultationStatus::Closed(ResponseClock::Overdue {
            due: Day::parse("2026-11-30").unwrap(),
            days: 2,
        });
        assert_eq!(left("2026-12-02T12:00:00Z"), late);
        // 16 days of June, 31, 31 and 7.
        assert_eq!(days_open(one.life.opens, one.life.closes), Some(85));
    });
}

const OPEN: &str = "opens = \"2003-01-15\"\ncloses = \"2003-02-10 17:30\"";

#[test]
fn a_page_says_where_it_stands_when_it_was_made_and_when_it_closes() {
    let site = with(OPEN);
    let open = built(&site, "2003-02-01T12:00:00Z").clean();
    let page = open.text("consultations/patrols/index.html");
    assert!(page.contains(
        "This consultation is open, and you can reply. It closes: 17:30 on 10 February 2003. 9 days are left."
    ));
    assert!(page.contains("This is how it stood on 1 February 2003, when this page was made."));
    assert!(page.contains("You can reply without the internet."));
    assert!(page.contains("The Board, 1 Some Street"));
    assert!(page.contains("href=\"/consultations/patrols/form/\""));
    assert!(page.contains("<a href=\"/boroughs/\">A list of places</a>"));
    let arabic = open.text("ar/consultations/patrols/index.html");
    assert!(arabic.contains("<h1><span lang=\"en\" dir=\"ltr\">Patrols</span></h1>"));
    assert!(arabic.contains("بقيت \u{2068}9\u{2069} أيام."));
    assert!(
        arabic
            .contains("<span lang=\"en\" dir=\"ltr\"><a href=\"/ar/boroughs/\">A list of places<")
    );
    let row = rows(open.text("consultations/consultations.csv"));
    assert_eq!(row[0]["status"], "open");
    assert_eq!(row[0]["status_on"], "2003-02-01");
    assert_eq!(row[0]["closes"], "2003-02-10T17:30:00Z");
    assert_eq!(row[0]["days_open"], "27");
    let late = built(&site, "2003-05-10T12:00:00Z");
    let page = late.text("consultations/patrols/index.html");
    // 84 days after 10 February: 5 May.
    assert!(page.contains("The response is late. It was due by 5 May 2003: 5 days ago."));
    assert!(page.contains("<li>Response late</li>") && page.contains("How people could reply"));
    assert!(!page.contains("/consultations/patrols/form/"));
    assert_eq!(late.finding(Code::ResponseOverdue).code.id(), "BL924");
    let row = rows(late.text("consultations/consultations.csv"));
    assert_eq!(row[0]["status"], "closed");
    assert_eq!(row[0]["response_overdue"], "yes");
}

#[test]
fn a_delay_that_is_explained_is_told_to_readers_and_no_finding() {
    let site = with(&format!(
        "{OPEN}\ndelay = {{ en = \"The council decides first.\" }}"
    ));
    let page = built(&site, "2003-05-10T12:00:00Z").clean();
    let page = page.text("consultations/patrols/index.html");
    assert!(page.contains("The council decides first.") && page.contains("The response is late."));
}

#[test]
fn a_response_that_is_to_come_is_not_told_as_published() {
    let site = with(&format!("{OPEN}\nresponse_published = \"2003-03-03\""));
    let before = built(&site, "2003-03-02T23:59:59Z").clean();
    let page = before.text("consultations/patrols/index.html");
    assert!(page.contains("<dt>Response planned for</dt><dd>3 March 2003</dd>"));
    assert!(!page.contains("<dt>Response published</dt>"));
    let after = built(&site, "2003-03-03T00:00:00Z").clean();
    let page = after.text("consultations/patrols/index.html");
    assert!(page.contains("<dt>Response published</dt><dd>3 March 2003</dd>"));
    assert!(!page.contains("Response due by"));
}

#[test]
fn a_form_has_the_questions_and_says_where_it_goes_while_it_can_be_sent() {
    let site = with(OPEN);
    let open = built(&site, "2003-02-01T12:00:00Z");
    let form = open.text("consultations/patrols/form/index.html");
    for words in [
        "Question a",
        "Where?",
        "When?",
        "The Board, 1 Some Street",
        "17:30 on 10 February 2003",
    ] {
        assert!(form.contains(words), "{words}");
    }
    assert!(
        !form.contains("Please do not send") && !form.contains("<form") && !form.contains("<input")
    );
    let closed = built(&site, "2003-02-10T17:30:00Z");
    let form = closed.text("consultations/patrols/form/index.html");
    assert!(form.contains("Please do not send this form any more."));
    let by_phone = site.replace(RECORD, "kind = \"post\"", "kind = \"phone\"");
    let by_phone = built(&by_phone, "2003-02-01T12:00:00Z").clean();
    assert!(
        !by_phone
            .outputs
            .contains_key("consultations/patrols/form/index.html")
    );
}

#[test]
fn lists_show_what_can_be_replied_to_first_and_only_topics_that_are_asked_about() {
    let past = record("opens = \"2001-01-01\"\ncloses = \"2001-03-01\"\narchived = \"2002-01-01\"");
    let site = with(OPEN)
        .file(
            "data/consultations/a-past/consultation.toml",
            &past.replace("Patrols", "An old one"),
        )
        .file(
            "data/consultations/b-planned/consultation.toml",
            &record("opens_month = \"2003-06\"").replace("Patrols", "One to come"),
        );
    let built = built(&site, "2003-02-01T12:00:00Z").clean();
    for path in [
        "consultations/index.html",
        "consultations/topics/priorities/index.html",
    ] {
        let page = built.text(path);
        let places = ["Patrols", "One to come", "An old one", "<li>2001</li>"];
        let places = places.map(|words| page.find(words).unwrap_or_else(|| panic!("{words}")));
        assert!(places.is_sorted(), "{path}: {places:?}");
        assert!(page.contains("some time in June 2003 (the day is not known)"));
    }
    assert!(
        !built
            .outputs
            .contains_key("consultations/topics/money/index.html")
    );
}

#[test]
fn home_and_boroughs_show_what_is_asked_of_their_people() {
    let site = with(&format!("areas = [\"X01\"]\n{OPEN}"));
    let open = built(&site, "2003-02-01T12:00:00Z").clean();
    let shows = |path: &str| open.text(path).contains("href=\"/consultations/patrols/\"");
    assert!(shows("index.html") && shows("boroughs/one/index.html"));
    assert!(!shows("boroughs/two/index.html"));
    assert!(
        open.text("boroughs/two/index.html")
            .contains("Nothing is open at the moment.")
    );
    let whole = built(&with(OPEN), "2003-02-01T12:00:00Z");
    assert!(
        whole
            .text("boroughs/two/index.html")
            .contains("href=\"/consultations/patrols/\"")
    );
    let over = built(&site, "2003-02-10T17:30:00Z");
    assert!(
        !over
            .text("boroughs/one/index.html")
            .contains("href=\"/consultations/patrols/\"")
    );
    let none = SiteTest::small().build();
    assert!(!none.text("index.html").contains("/consultations/"));
}

const REPLIED: &str = "
[[respondents]]
channel = { en = \"Web\" }
count = 12
about = true
unit = { en = \"people\" }
who = \"individuals\"
source = \"https://source.example/\"

[[respondents]]
channel = { en = \"Letters\" }
words = \"approximately 7,400\"
about = true
unit = { en = \"letters\" }
who = \"campaign\"
note = { en = \"All with the same words.\" }
";

#[test]
fn numbers_of_replies_stay_as_they_were_published() {
    let site = with(OPEN);
    let text = format!("{}{REPLIED}", record(OPEN));
    let site = built(&site.file(RECORD, &text), "2003-02-01T12:00:00Z").clean();
    let page = site.text("consultations/patrols/index.html");
    assert!(page.contains("about 12 people") && page.contains("approximately 7,400 letters"));
    assert!(page.contains("do not add them up"));
    let file = site.text("consultations/respondents.csv");
    assert_eq!(
        file,
        "consultation,title,channel,count,words,about,unit,who,note,source_url,example\n\
         patrols,Patrols,Web,12,,yes,people,individuals,,https://source.example/,no\n\
         patrols,Patrols,Letters,,\"approximately 7,400\",yes,letters,campaign,All with the same words.,,no\n"
    );
}

#[test]
fn what_is_made_up_says_so_on_every_page_and_in_every_file() {
    let site = with(&format!("example = true\n{OPEN}"));
    let built = built(&site, "2003-02-01T12:00:00Z").clean();
    let pages = [
        "consultations/index.html",
        "consultations/patrols/index.html",
        "consultations/patrols/form/index.html",
    ];
    for page in pages {
        let page = built.text(page);
        assert!(
            page.contains("<li>Example</li>")
                && page.contains("made up to show how the page works")
        );
    }
    for page in ["index.html", "boroughs/one/index.html"] {
        assert!(!built.text(page).contains("Patrols"), "{page}");
    }
    for file in [
        "consultations/consultations.ics",
        "consultations/patrols/dates.ics",
        "consultations/feed.xml",
    ] {
        assert!(built.text(file).contains("Patrols (example)"), "{file}");
    }
    assert_eq!(
        rows(built.text("consultations/consultations.csv"))[0]["example"],
        "yes"
    );
}

#[test]
fn calendars_have_the_true_moments_and_the_feed_what_has_happened() {
    let site = with("opens = \"2002-10-27 01:30\"\ncloses = \"2003-10-26 01:30\"");
    let open = built(&site, "2003-02-01T12:00:00Z").clean();
    let calendar = open.text("consultations/patrols/dates.ics");
    // Clocks go back on both days: the first 01:30 is 00:30 in UTC, the second one 01:30.
    assert!(calendar.contains("DTSTART:20021027T003000Z"), "{calendar}");
    assert!(calendar.contains("DTSTART:20031026T013000Z"), "{calendar}");
    assert!(calendar.contains("UID:https://example.org/consultations/patrols/#closes"));
    assert_eq!(calendar, open.text("consultations/patrols/dates.ics"));
    let feed = open.text("consultations/feed.xml");
    assert!(feed.contains("<title>Opens: Patrols</title>") && !feed.contains("Closes: Patrols"));
    let closed = built(&site, "2003-10-26T01:30:00Z");
    let feed = closed.text("consultations/feed.xml");
    let (closes, opens) = (feed.find("Closes: Patrols"), feed.find("Opens: Patrols"));
    assert!(closes.unwrap() < opens.unwrap(), "the newest comes first");
    let unknown = built(&with("archived = \"yes\""), "2003-02-01T12:00:00Z").clean();
    assert!(
        !unknown
            .outputs
            .contains_key("consultations/patrols/dates.ics")
    );
    assert!(!unknown.text("consultations/feed.xml").contains("<entry>"));
}

/// The names of topics stand inside sentences, tags and lists of links.
#[test]
fn a_topic_without_a_translation_is_marked_wherever_it_stands() {
    let built = built(&with(OPEN), "2003-02-01T12:00:00Z").clean();
    let marked = "<span lang=\"en\" dir=\"ltr\">Priorities</span>";
    for page in ["", "patrols/", "topics/priorities/"] {
        let text = built.text(&format!("ar/consultations/{page}index.html"));
        assert!(text.contains(marked), "{page}: {text}");
        assert!(
            !built
                .text(&format!("consultations/{page}index.html"))
                .contains(marked)
        );
    }
    let page = built.text("ar/consultations/topics/priorities/index.html");
    let (_, link) = page.split_once("href=\"mailto:?subject=").unwrap();
    let (subject, _) = link.split_once('&').unwrap();
    assert!(
        subject.contains("Priorities") && !subject.contains("%EF%B7%9"),
        "{subject}"
    );
}

/// A reader of Arabic follows the consultations in Arabic; what nobody has translated says that it is in English.
#[test]
fn feeds_and_calendars_are_in_each_language_and_say_where_they_are_not() {
    let days = "opens = \"2003-01-10\"\ncloses = \"2003-03-10\"";
    let translated = record(days)
        .replace("en = \"Patrols\"", "en = \"Patrols\", ar = \"الدوريات\"")
        .replace(
            "en = \"Where officers walk.\"",
            "en = \"Where officers walk.\", ar = \"أين يسير أفراد الشرطة.\"",
        );
    let site = with(days).file(RECORD, &translated).file(
        "data/consultations/money/consultation.toml",
        &record(days).replace("Patrols", "Money"),
    );
    let built = built(&site, "2003-02-01T12:00:00Z").clean();
    let feed = built.text("ar/consultations/feed.xml");
    assert!(feed.contains("xml:lang=\"ar\">"), "{feed}");
    assert!(
        feed.contains(
            "<link rel=\"self\" href=\"https://example.org/ar/consultations/feed.xml\"/>"
        )
    );
    let entries: Vec<&str> = feed.split("<entry").skip(1).collect();
    let of = |page: &str| {
        *entries
            .iter()
            .find(|entry| entry.contains(page))
            .expect("an entry")
    };
    let (own, other) = (
        of("/ar/consultations/patrols/"),
        of("/ar/consultations/money/"),
    );
    assert!(
        own.starts_with('>') && own.contains("الدوريات</title>"),
        "{own}"
    );
    assert!(
        own.contains("<summary>أين يسير أفراد الشرطة.</summary>"),
        "{own}"
    );
    assert!(other.starts_with(" xml:lang=\"en\">"), "{other}");
    assert!(
        other.contains("<title>Opens: Money</title>"),
        "an item does not mix two languages: {other}"
    );

    let calendar = built
        .text("ar/consultations/consultations.ics")
        .replace("\r\n ", "");
    assert!(
        calendar.contains("SUMMARY;LANGUAGE=ar:") && calendar.contains("الدوريات"),
        "{calendar}"
    );
    assert!(
        calendar.contains("SUMMARY;LANGUAGE=en:Closes: Money\r\n"),
        "{calendar}"
    );
    assert!(calendar.contains("URL:https://example.org/ar/consultations/patrols/\r\n"));
    let same = "UID:https://example.org/consultations/patrols/#opens\r\n";
    assert!(
        calendar.contains(same),
        "an event is one, in every language"
    );

    let page = built.text("ar/consultations/index.html");
    assert!(
        page.contains("type=\"application/atom+xml\""),
        "programs find the feed"
    );
    for file in ["feed.xml", "consultations.ics"] {
        assert!(
            page.contains(&format!("href=\"/ar/consultations/{file}\"")),
            "{file}"
        );
    }
    assert!(
        page.contains("href=\"/consultations/consultations.csv\""),
        "data is one for all"
    );
    assert!(
        !built
            .outputs
            .contains_key("ar/consultations/consultations.csv")
    );
}

/// Words of the site that a language lacks are in no feed of that language without saying so.
#[test]
fn a_feed_does_not_mix_words_of_the_site_and_of_a_record() {
    let days = "opens = \"2003-01-10\"\ncloses = \"2003-03-10\"";
    let translated = record(days)
        .replace("en = \"Patrols\"", "en = \"Patrols\", ar = \"الدوريات\"")
        .replace("walk.\"", "walk.\", ar = \"أين يسير أفراد الشرطة.\"");
    let site = with(days).file(RECORD, &translated);
    let feed_without = |file: &str, message: &str| {
        let path = format!("themes/default/messages/ar/{file}");
        let messages = String::from_utf8(site.files[&path].clone()).unwrap();
        let is_it = |line: &&str| line.starts_with(message);
        let line = messages.lines().find(is_it).unwrap();
        let lacking = site.clone().file(&path, &messages.replace(line, ""));
        let built = built(&lacking, "2003-02-01T12:00:00Z");
        built.text("ar/consultations/feed.xml").to_owned()
    };
    let feed = feed_without("consultations.ftl", "consultation-opens =");
    assert!(
        feed.contains("<entry xml:lang=\"en\">\n<title>Opens: Patrols</title>"),
        "{feed}"
    );
    let feed = feed_without("records.ftl", "consultations =");
    assert!(
        feed.contains("<title xml:lang=\"en\">Example figures: Consultations</title>"),
        "{feed}"
    );
}

/// No file changes, and the clock passes a closing time: the site is made again.
#[test]
fn a_build_just_after_a_closing_time_is_made_although_no_file_changed() {
    let site = OnDisk::new();
    site.write(&with(OPEN));
    let build = |clock: &str| {
        let output = site
            .on_any_day(&["build", "--clock", clock])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stderr).starts_with("Nothing has changed")
    };
    let status = || {
        let csv = text(&site.public()["consultations/consultations.csv"]);
        rows(&csv)[0]["status"].clone()
    };
    assert!(!build("2003-02-10T09:00:00Z"));
    assert!(build("2003-02-10T17:29:59Z"), "nothing happens before");
    assert_eq!(status(), "open");
    assert!(!build("2003-02-10T17:30:00Z"));
    assert_eq!(status(), "closed");
    assert!(build("2003-02-10T18:00:00Z"));
}

/// The examples of a page of docs, by the file that the first line or the kind of the block names.
fn examples() -> Vec<(String, String)> {
    let docs = std::fs::read_to_string(manifest_dir().join("docs/consultations.md")).unwrap();
    let mut blocks = Vec::new();
    let mut block: Option<(String, String)> = None;
    for line in docs
        .lines()
        .map(|line| line.strip_prefix("   ").unwrap_or(line))
    {
        match (&mut block, line.strip_prefix("```")) {
            (Some(_), Some(_)) => blocks.extend(block.take()),
            (None, Some(kind)) => block = Some((kind.to_owned(), String::new())),
            (Some((_, text)), None) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

#[test]
fn the_steps_of_the_docs_make_a_consultation_from_its_opening_to_its_end() {
    let blocks = examples();
    let kinds: Vec<&str> = blocks.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["toml", "toml", "toml", "csv", "toml"]);
    let [first, added, response, methods, settings] = [0, 1, 2, 3, 4].map(|n| &*blocks[n].1);
    let path = first.lines().next().unwrap().trim_start_matches("# ");
    assert_eq!(path, "data/consultations/night-patrols/consultation.toml");
    assert!(added.starts_with(&format!("# add to {path}\n")));
    assert!(response.starts_with(&format!("# add at the top of {path}\n")));
    let site = SiteTest::small()
        .file("data/topics.csv", "slug,name\npriorities,Priorities\n")
        .file(path, first)
        .file("data/consultations/methods.csv", methods)
        .file("data/consultations/settings.toml", settings)
        .file(
            "data/consultations/night-patrols/files/plan.txt",
            "A plan.\n",
        );
    let open = built(&site, "2026-07-20T09:00:00Z").clean();
    let page = open.text("consultations/night-patrols/index.html");
    for words in [
        "49 days are left",
        "The draft plan (TXT)",
        "Stall in the street",
        "The streets in the plan",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let sign_up = open.text("consultations/sign-up/index.html");
    assert!(
        sign_up.contains("We use what you write only to ask you.")
            && sign_up.contains("Priorities")
    );
    let register = open.text("consultations/methods/index.html");
    assert!(register.contains("Used in 2026") && register.contains("They replace none."));
    assert!(register.contains("Patrols at night"));
    let whole = format!("{response}{first}{added}");
    let site = site.file(path, &whole).file(
        "data/consultations/night-patrols/files/report.txt",
        "A report.\n",
    );
    let answered = built(&site, "2026-11-03T09:00:00Z").clean();
    let page = answered.text("consultations/night-patrols/index.html");
    for words in [
        "the response has been published",
        "212 people",
        "about 40 letters",
        "What people said (TXT)",
        "Four streets instead of three.",
        "2 November 2026",
    ] {
        assert!(page.contains(words), "{words}");
    }
}

/// The records of the reference site, read on the day that it is tested for.
#[test]
fn the_records_of_the_reference_site_are_as_their_sources_have_them() {
    let mut site = SiteTest::small();
    let data = manifest_dir().join("data");
    site = site.bytes(
        "data/topics.csv",
        &std::fs::read(data.join("topics.csv")).unwrap(),
    );
    for (name, bytes) in disk::files_below(&data.join("local")) {
        site = site.bytes(&format!("data/local/{name}"), &bytes);
    }
    for (name, bytes) in disk::files_below(&data.join("consultations")) {
        site = site.bytes(&format!("data/consultations/{name}"), &bytes);
    }
    let site = built(&site, "2026-07-20T09:00:00Z").clean();
    let plan = site.text("consultations/policing-plan-2004-05/index.html");
    // From 22 November to 17 December and from 18 January to 4 February, both days counted.
    assert!(
        plan.contains("26 days") && plan.contains("18 days"),
        "{plan}"
    );
    assert!(plan.contains("72 members of staff") && plan.contains("About 120 were asked."));
    let access = site.text("consultations/public-access-2017/index.html");
    let labels = ('a'..='q').map(|label| format!("Question {label}<"));
    for label in labels {
        assert!(access.contains(&label), "{label}");
    }
    assert!(access.contains("17:30 on 6 October 2017") && access.contains("PCD 284"));
    let found = rows(site.text("consultations/consultations.csv"));
    let plan = found
        .iter()
        .find(|row| row["consultation"] == "police-and-crime-plan-2016");
    assert_eq!(plan.map(|row| row["has_response"].as_str()), Some(""));
    let open: Vec<&str> = found
        .iter()
        .filter(|row| row["status"] == "open")
        .map(|row| row["consultation"].as_str())
        .collect();
    assert_eq!(open, ["example-patrols"]);
    let replied = site.text("consultations/respondents.csv");
    for count in [
        ",1396,",
        ",1366,",
        ",1622,",
        ",3423,",
        ",500,",
        "\"approximately 7,400\"",
        "\"approximately 8,000\"",
    ] {
        assert!(replied.contains(count), "{count}");
    }
}

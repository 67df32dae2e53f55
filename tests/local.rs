//! Local priorities and meetings: what is current, what is past, where each stands, and what calendars and maps get. All of
//! them are made up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/clock.rs"]
mod clock;

#[path = "support/docs.rs"]
mod docs;

#[path = "support/local.rs"]
mod local;

use clock::build_at;
use docs::with_examples;
use local::{MEETINGS, meetings, priorities, town};
use support::{Built, SiteTest};

/// The cells of a row in the published file, by the row's id.
fn row(file: &str, id: &str) -> Vec<String> {
    let rows = file.lines().map(|line| line.split(',').map(str::to_owned));
    let mut rows = rows.map(Iterator::collect::<Vec<String>>);
    rows.find(|cells| cells[0] == id)
        .unwrap_or_else(|| panic!("no {id} in {file}"))
}

/// The cell of a row below a heading.
fn cell(file: &str, id: &str, column: &str) -> String {
    let head: Vec<&str> = file.lines().next().unwrap().split(',').collect();
    let at = head.iter().position(|name| *name == column).unwrap();
    row(file, id)[at].clone()
}

/// Fails unless the texts stand in this order.
fn in_order(page: &str, texts: &[&str]) {
    let mut from = 0;
    for text in texts {
        let found = page[from..].find(text);
        from += found.unwrap_or_else(|| panic!("{text} does not follow, in {texts:?}: {page}"));
    }
}

/// The event of a calendar with this id, its lines unfolded.
fn event(calendar: &str, id: &str) -> String {
    let whole = calendar.replace("\r\n ", "");
    let mut events = whole.split("BEGIN:VEVENT").skip(1);
    let found = events.find(|event| event.contains(&format!("#{id}\r\n")));
    found.expect("the event is there").to_owned()
}

const FIVE: &str = "\
old,X01,,,noise,Old noise,They asked.,2001-01-01,,,2002-05-01,Much.,It is quiet.,,
newer,X01,,,noise,Newer noise,They asked.,2001-06-01,,,2002-11-01,Much.,It is quiet.,,
ward,X01,,Z Ward,noise,Noise in Z,They asked.,2002-12-01,2003-01-15,2003-06-01,,Something.,,,
whole,X01,,,noise,Noise all over,They asked.,2002-01-01,,,2003-02-02,,It goes on.,,
later,X02,,,noise,Noise to come,They asked.,2003-03-01,,,,,,,
";

#[test]
fn the_examples_of_the_documentation_are_published_as_examples() {
    let site = with_examples("local-priorities-and-meetings.md");
    let built = site.build().clean();
    let page = built.text("priorities/index.html");
    in_order(
        page,
        &[
            "Examples of priorities",
            "Bicycles stolen from the station",
            "Break-ins to empty houses",
        ],
    );
    assert!(page.contains("no local priorities of any borough yet"));
    in_order(
        built.text("meetings/index.html"),
        &[
            "no real meetings",
            "Examples of meetings",
            "Talk to your local officers",
            "Called off",
            "the hall is closed",
        ],
    );
    for borough in ["one", "two"] {
        let page = built.text(&format!("boroughs/{borough}/index.html"));
        assert!(!page.contains("Bicycles") && !page.contains("Talk to your local officers"));
        assert!(page.contains("This site has no current priorities for Borough"));
    }
    for (file, id) in [
        ("priorities/priorities.csv", "example-houses"),
        ("meetings/meetings.csv", "example-session"),
    ] {
        assert_eq!(cell(built.text(file), id, "example"), "yes");
        assert_eq!(cell(built.text(file), id, "area_code"), "");
    }
    let calendar = built.text("meetings/meetings.ics");
    assert!(
        event(calendar, "example-session").contains("SUMMARY;LANGUAGE=en:Example: Talk to your")
    );
    assert!(event(calendar, "example-meeting").contains("STATUS:CANCELLED"));
    assert!(
        built
            .text("priorities/feed.xml")
            .contains("<title>Example: Example borough: ")
    );
}

#[test]
fn a_priority_is_current_from_its_day_until_the_day_it_ends() {
    let site = priorities(FIVE);
    let standing = |now: &str| {
        let (built, _) = build_at(&site, now);
        let file = built.text("priorities/priorities.csv").to_owned();
        let current = |id| cell(&file, id, "current");
        (
            ["whole", "ward", "later"].map(current),
            cell(&file, "ward", "current_on"),
        )
    };
    let (on_first, day) = standing("2003-02-01T12:00:00Z");
    assert_eq!(
        (on_first.concat(), day.as_str()),
        ("yesyesno".to_owned(), "2003-02-01")
    );
    assert_eq!(standing("2003-02-02T00:00:00Z").0.concat(), "noyesno");
    assert_eq!(standing("2003-03-01T00:00:00Z").0.concat(), "noyesyes");
}

#[test]
fn a_boroughs_page_has_what_is_current_by_ward_and_then_what_has_ended_from_the_newest_back() {
    let built = priorities(FIVE).build().clean();
    in_order(
        built.text("priorities/one/index.html"),
        &[
            "Borough One: 2 current priorities on 1 February 2003.",
            "Noise all over",
            "The whole borough",
            "Noise in Z",
            "Ward: Z Ward",
            "1 December 2002",
            "15 January 2003",
            "Earlier priorities",
            "Newer noise",
            "1 June 2001 to 1 November 2002",
            "Old noise",
        ],
    );
    let two = built.text("priorities/two/index.html");
    in_order(
        two,
        &[
            "Borough Two: no current priorities",
            "Agreed for later",
            "Noise to come",
        ],
    );
    let list = built.text("priorities/index.html");
    in_order(
        list,
        &[
            "Borough One</a>",
            "<td>2",
            "Borough Two</a>",
            "<td>0",
            "says nothing about how safe",
        ],
    );
    let borough = built.text("boroughs/one/index.html");
    in_order(
        borough,
        &[
            "Local priorities and meetings",
            "Noise all over",
            "Noise in Z",
            "/priorities/one/",
        ],
    );
    assert!(!borough.contains("Newer noise"));
}

#[test]
fn the_feed_has_what_happened_and_not_what_is_to_come() {
    let built = priorities(FIVE).build().clean();
    let feed = built.text("priorities/feed.xml");
    in_order(
        feed,
        &[
            "Borough One, Z Ward: Noise in Z",
            "2003-01-15T00:00:00Z",
            "<summary>Current. Something.</summary>",
            "Newer noise",
            "2002-11-01T00:00:00Z",
            "<summary>Ended. It is quiet.</summary>",
            "Old noise",
            "Noise all over",
            "2002-01-01T00:00:00Z",
        ],
    );
    assert!(!feed.contains("Noise to come"));
}

#[test]
fn wards_with_codes_belong_to_their_borough() {
    let site = priorities("a,X11,,,noise,Noise,They asked.,2002-01-01,,,,,,,\n").replace(
        "data/geography/areas.csv",
        "X02,",
        "X11,ward,north,North Ward,X01,no\nX02,",
    );
    let built = site.build();
    let file = built.text("priorities/priorities.csv");
    assert_eq!(
        row(file, "a")[1..5].join(","),
        "X01,Borough One,X11,North Ward"
    );
    in_order(
        built.text("priorities/one/index.html"),
        &["Noise", "Ward: North Ward"],
    );
}

const SPRING: &str = "\
before,meeting,Before,X01,,,2003-03-29 14:00,2003-03-29 15:00,A hall,1.5,0.25,,,,,2003-01-01,
change,meeting,On the day,X01,,,2003-03-30 14:00,2003-03-30 15:00,A hall,,,,,,,2003-01-02,
twice,meeting,Twice,X02,,,2003-10-26 01:30,2003-10-26 01:45,A hall,,,,,,,2003-01-03,
after,meeting,After,X00,,,2003-10-26 14:00,,A hall,0.1276,-0.1,,,,,2003-01-04,
days,meeting,Two days,X02,,,2003-07-01,2003-07-02,A hall,,,,,,,2003-06-02,
";

#[test]
fn calendars_have_british_times_in_utc_over_both_changes_of_the_clocks() {
    let built = meetings(SPRING).build().clean();
    let calendar = built.text("meetings/meetings.ics");
    for (id, times) in [
        (
            "before",
            "DTSTART:20030329T140000Z\r\nDTEND:20030329T150000Z\r\n",
        ),
        (
            "change",
            "DTSTART:20030330T130000Z\r\nDTEND:20030330T140000Z\r\n",
        ),
        (
            "twice",
            "DTSTART:20031026T003000Z\r\nDTEND:20031026T014500Z\r\n",
        ),
        ("after", "DTSTART:20031026T140000Z\r\nSUMMARY"),
        (
            "days",
            "DTSTART;VALUE=DATE:20030701\r\nDTEND;VALUE=DATE:20030703\r\n",
        ),
    ] {
        assert!(
            event(calendar, id).contains(times),
            "{}",
            event(calendar, id)
        );
    }
    assert!(event(calendar, "days").contains("DTSTAMP:20030601T230000Z"));
    let file = built.text("meetings/meetings.csv");
    assert_eq!(cell(file, "change", "start"), "2003-03-30T14:00");
    assert_eq!(cell(file, "days", "end"), "2003-07-02");
    let page = built.text("meetings/index.html");
    assert!(page.contains("30 March 2003, 14:00 to 15:00"));
    assert!(page.contains("1 July 2003 to 2 July 2003"));
    assert_eq!(page.matches("clocks in the United Kingdom").count(), 1);
}

#[test]
fn each_borough_has_the_meetings_that_are_its_own() {
    let built = meetings(SPRING).build().clean();
    let one = built.text("meetings/one/meetings.ics");
    assert_eq!(one.matches("BEGIN:VEVENT").count(), 2);
    assert!(event(one, "before").contains("URL:https://example.org/meetings/one/\r\n"));
    let all = built.text("meetings/meetings.ics");
    assert_eq!(all.matches("BEGIN:VEVENT").count(), 5);
    let page = built.text("meetings/two/index.html");
    in_order(
        page,
        &["Borough Two: 2 meetings to come.", "Two days", "Twice"],
    );
    assert!(!page.contains("On the day"));
    in_order(
        built.text("boroughs/one/index.html"),
        &["Before", "On the day", "/meetings/one/"],
    );
}

#[test]
fn what_is_called_off_stays_in_the_list_and_is_not_counted() {
    let rows = "\
a,meeting,Held,X01,,,2003-03-01,,A hall,,,,,,,2003-01-01,
b,meeting,Stopped,X01,,,2003-03-02,,A hall,,,,,yes,The hall is shut.,2003-01-01,
";
    let built = meetings(rows).build().clean();
    let page = built.text("meetings/one/index.html");
    in_order(
        page,
        &[
            "Borough One: 1 meeting to come.",
            "Held",
            "Stopped",
            "Called off",
            "The hall is shut.",
        ],
    );
    let list = built.text("meetings/index.html");
    in_order(list, &["Borough One</a>", "<td>1"]);
}

#[test]
fn a_meeting_is_past_once_it_has_ended_and_the_site_knows_when() {
    let site = meetings(SPRING);
    let split = |built: &Built| -> usize {
        let page = built.text("meetings/one/index.html");
        let past = page.find("id=\"past-heading\"").unwrap_or(page.len());
        page[..past].matches("<li class=\"entry\">").count()
    };
    let (on, next) = build_at(&site, "2003-03-30T13:59:59Z");
    assert_eq!(
        (split(&on), next.as_deref()),
        (1, Some("2003-03-30T14:00:00Z"))
    );
    let (over, next) = build_at(&site, "2003-03-30T14:00:00Z");
    assert_eq!(
        (split(&over), next.as_deref()),
        (0, Some("2003-07-02T23:00:00Z"))
    );
    // Nobody says when the last one ends, so its day ends it.
    let (_, last) = build_at(&site, "2003-10-26T20:00:00Z");
    assert_eq!(last.as_deref(), Some("2003-10-27T00:00:00Z"));
}

#[test]
fn places_on_the_map_have_longitude_first_and_only_where_it_is_known() {
    let built = meetings(SPRING).build().clean();
    let read: serde_json::Value =
        serde_json::from_str(built.text("meetings/places.geojson")).unwrap();
    let found: Vec<(&str, f64, f64)> = read["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|feature| {
            let at = &feature["geometry"]["coordinates"];
            let id = feature["properties"]["id"].as_str().unwrap();
            (id, at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
        })
        .collect();
    assert_eq!(found, [("before", 1.5, 0.25), ("after", 0.1276, -0.1)]);
    let file = built.text("meetings/meetings.csv");
    assert_eq!(cell(file, "after", "longitude"), "0.1276");
    assert_eq!(cell(file, "after", "latitude"), "-0.1");
    assert!(event(built.text("meetings/meetings.ics"), "before").contains("GEO:0.25000;1.50000"));
}

#[test]
fn without_positions_there_is_no_map_file() {
    let built = meetings("a,meeting,A,X01,,,2003-03-01,,A hall,,,,,,,2003-01-01,\n").build();
    let built = built.clean();
    assert!(!built.outputs.contains_key("meetings/places.geojson"));
    assert!(!built.text("meetings/index.html").contains("geojson"));
}

#[test]
fn a_site_without_them_has_none_of_their_pages() {
    let built = town().build().clean();
    assert!(
        !built
            .outputs
            .keys()
            .any(|path| path.contains("priorities/") || path.contains("meetings/"))
    );
    assert!(
        !built
            .text("boroughs/one/index.html")
            .contains("local-heading")
    );
}

#[test]
fn words_that_are_not_translated_are_marked_and_those_that_are_stand_alone() {
    let text = priorities("a,X01,,,noise,Noise,They asked.,2002-01-01,,,,,,,\n")
        .replace(
            local::PRIORITIES,
            "priority,why",
            "priority,priority_ar,why",
        )
        .replace(local::PRIORITIES, "Noise,They", "Noise,ضوضاء,They");
    let built = text.build().clean();
    let page = built.text("ar/priorities/one/index.html");
    assert!(page.contains("<h3>ضوضاء</h3>"));
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">They asked.</span>"));
}

#[test]
fn contacts_of_an_organisation_may_stand_if_the_settings_say_so() {
    let site = meetings(
        "a,meeting,A,X01,,,2003-03-01,,A hall,,,Write to team@example.org.,,,,2003-01-01,\n",
    );
    assert_eq!(
        site.build()
            .finding(bluelamp::diagnostic::Code::PersonalData)
            .place
            .as_ref()
            .unwrap()
            .to_string(),
        format!("{MEETINGS}:2:12")
    );
    let allowed = SiteTest::replace(
        site,
        "site.toml",
        "\n[[languages]]",
        "\n[inspect]\nallowed_contacts = [\"team@example.org\"]\n\n[[languages]]",
    );
    let page = allowed.build().clean();
    assert!(
        page.text("meetings/one/index.html")
            .contains("team@example.org")
    );
}

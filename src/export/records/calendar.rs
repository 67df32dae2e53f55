//! Events as iCalendar (RFC 5545): lines of at most 75 octets that end with CR and LF, times in UTC.

use super::without_marks;
use crate::view::{Calendar, Event};

/// The most octets of a line, its end left out.
const LINE: usize = 75;

pub(super) fn calendar(calendar: &Calendar) -> Vec<u8> {
    let mut out = String::new();
    for (name, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//bluelamp//calendar//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        line(&mut out, name, value);
    }
    line(&mut out, "X-WR-CALNAME", &text(&calendar.name));
    for event in &calendar.events {
        write(&mut out, event);
    }
    line(&mut out, "END", "VCALENDAR");
    out.into_bytes()
}

fn write(out: &mut String, event: &Event) {
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &text(&event.uid));
    line(out, "DTSTAMP", &event.changed.compact());
    if event.start.time.is_some() {
        line(out, "DTSTART", &event.start.begins.compact());
        if let Some(end) = event.end {
            line(out, "DTEND", &end.ends.compact());
        }
    } else {
        let day = |moment: crate::figure::Moment| moment.day().to_string().replace('-', "");
        line(out, "DTSTART;VALUE=DATE", &day(event.start.begins));
        // The end of whole days is the first day that is not among them.
        if let Some(end) = event.end {
            line(out, "DTEND;VALUE=DATE", &day(end.ends));
        }
    }
    let worded = |name: &str| format!("{name};LANGUAGE={}", event.language);
    line(out, &worded("SUMMARY"), &text(&event.summary));
    line(out, &worded("DESCRIPTION"), &text(&event.description));
    if let Some(place) = &event.location {
        line(out, &worded("LOCATION"), &text(place));
    }
    if let Some([longitude, latitude]) = event.position {
        line(out, "GEO", &format!("{latitude:.5};{longitude:.5}"));
    }
    line(out, "URL", &event.url);
    if event.cancelled {
        line(out, "STATUS", "CANCELLED");
    }
    line(out, "END", "VEVENT");
}

/// A text with its signs written as the standard asks.
fn text(words: &str) -> String {
    without_marks(words)
        .replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\n")
        .replace(['\n', '\r'], "\\n")
}

/// Appends a line, folded where it is too long: never within a character.
fn line(out: &mut String, name: &str, value: &str) {
    let mut room = LINE;
    for c in format!("{name}:{value}").chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Moment, Timed};

    fn written(start: &str, end: Option<&str>) -> String {
        let event = Event {
            uid: "a@example.org".to_owned(),
            changed: Moment::parse("2026-01-01T00:00:00Z").unwrap(),
            start: Timed::parse(start).unwrap(),
            end: end.map(|end| Timed::parse(end).unwrap()),
            summary: "Tea, cake; and more".to_owned(),
            description: "é".repeat(60),
            location: None,
            position: Some([-0.1276, 51.5072]),
            url: "https://example.org/".to_owned(),
            cancelled: false,
            language: "en".to_owned(),
        };
        let file = Calendar {
            name: "Meetings".to_owned(),
            events: vec![event],
        };
        String::from_utf8(calendar(&file)).unwrap()
    }

    #[test]
    fn times_are_in_utc_and_days_end_after_their_last() {
        let summer = written("2026-06-30 18:00", Some("2026-06-30 19:30"));
        assert!(summer.contains("DTSTART:20260630T170000Z\r\nDTEND:20260630T183000Z\r\n"));
        let days = written("2026-06-30", Some("2026-07-01"));
        assert!(days.contains("DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260702\r\n"));
    }

    #[test]
    fn signs_are_escaped_and_long_lines_folded_between_characters() {
        let text = written("2026-06-30", None);
        assert!(text.contains("SUMMARY;LANGUAGE=en:Tea\\, cake\\; and more\r\n"));
        assert!(text.contains("GEO:51.50720;-0.12760\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= LINE));
        assert!(text.replace("\r\n ", "").contains(&"é".repeat(60)));
    }
}

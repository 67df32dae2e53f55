//! What the program says of a mistake is in whole sentences and plain words.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

#[path = "support/documents.rs"]
mod documents;

#[path = "support/scheme.rs"]
mod scheme;

#[path = "support/survey.rs"]
mod survey;

#[path = "support/disclosures.rs"]
mod disclosures;

#[path = "support/engagement.rs"]
mod engagement;

#[path = "support/local.rs"]
mod local;

#[path = "diagnostics/mod.rs"]
#[allow(dead_code, reason = "the cases are compared word for word elsewhere")]
mod cases;

#[path = "diagnostics/plain.rs"]
mod plain;

use plain::faults;

#[test]
fn every_finding_is_in_whole_and_plain_sentences() {
    let mut told = Vec::new();
    for case in cases::all() {
        for finding in case.findings() {
            for fault in faults(&finding) {
                told.push(format!(
                    "{}: {fault}\n{}",
                    case.mistake,
                    cases::as_read(&finding)
                ));
            }
        }
    }
    assert!(
        told.is_empty(),
        "{} faults\n{}",
        told.len(),
        told.join("\n")
    );
}

#[test]
fn words_of_libraries_are_seen() {
    let mut finding = cases::all().remove(0).findings().remove(0);
    assert!(faults(&finding).is_empty(), "{finding:?}");
    finding.message = "invalid type: integer `1`, expected a string".to_owned();
    let seen = faults(&finding).join("; ");
    for part in [
        "full stop",
        "capital",
        "`invalid type`",
        "`integer`",
        "`string`",
    ] {
        assert!(seen.contains(part), "{part} is not in {seen}");
    }
}

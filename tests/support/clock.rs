//! A site built at a moment of choice.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::expect_used,
    reason = "each test file uses a part of this"
)]

use crate::support::{Built, Quiet, SiteTest, request};
use bluelamp::build::{Request, Site, produce_all};
use bluelamp::diagnostic::Findings;
use bluelamp::figure::Moment;
use bluelamp::source::Snapshot;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

/// Builds a site at a moment such as `2003-03-08T10:00:00Z`; and the moment of its next change by the clock alone.
pub fn build_at(site: &SiteTest, now: &str) -> (Built, Option<String>) {
    let mut findings = Findings::new();
    let outputs = Mutex::new(BTreeMap::new());
    let request = Request {
        now: Moment::parse(now).expect("a moment"),
        ..request(Path::new("."))
    };
    let snapshot = Snapshot::in_memory(&site.files);
    let made = Site::prepare(snapshot, &request, &Quiet, &mut findings).expect("a site");
    let taken = produce_all(&made, &Quiet, &mut findings, |path, body| {
        let mut outputs = outputs.lock().expect("no thread failed");
        outputs.insert(path.to_string(), body.to_vec());
        Ok(())
    });
    taken.expect("memory does not fail");
    let built = Built {
        outputs: outputs.into_inner().expect("no thread failed"),
        findings: findings.sorted().into_iter().cloned().collect(),
    };
    (built, made.next_change().map(|next| next.to_string()))
}

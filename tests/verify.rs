//! `bluelamp verify`: whatever is changed in a published folder is named.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may fail and use the disk"
)]

mod support;

#[path = "support/disk.rs"]
mod disk;

#[path = "diagnostics/plain.rs"]
mod plain;

use bluelamp::build::build;
use bluelamp::diagnostic::{Diagnostic, Findings};
use bluelamp::figure::{Day, Moment};
use bluelamp::source::Digest;
use bluelamp::verify::{Against, Verified, verify};
use disk::{OnDisk, text};
use std::fs;
use std::path::Path;
use support::{Quiet, SiteTest, request};

/// The small site, published. Its theme has a file that is no text.
fn published() -> OnDisk {
    let site = OnDisk::new();
    site.write(&SiteTest::small().bytes("themes/default/assets/dot.png", &[0x89, 0x50, 0xff, 7]));
    let mut findings = Findings::new();
    let root = site.folder.path();
    build(&request(root), &root.join("public"), &Quiet, &mut findings).unwrap();
    assert!(!findings.block(true));
    site
}

fn verified(site: &OnDisk, day: Option<&str>) -> (Option<Verified>, Vec<Diagnostic>) {
    let mut findings = Findings::new();
    let root = site.folder.path();
    let day = day.map(|day| Day::parse(day).unwrap());
    let request = request(root);
    let verified = verify(
        &request,
        &root.join("public"),
        day.and_then(Moment::start_of),
        &Quiet,
        &mut findings,
    )
    .unwrap();
    let findings: Vec<Diagnostic> = findings.sorted().into_iter().cloned().collect();
    for finding in &findings {
        let faults = plain::faults(finding);
        assert!(faults.is_empty(), "{finding:?}: {faults:?}");
    }
    (verified, findings)
}

/// Code, file and line of each finding.
fn told(site: &OnDisk) -> Vec<String> {
    let found = verified(site, None).1;
    found
        .iter()
        .map(|f| match &f.place {
            Some(place) => format!("{} {place}", f.code.id()),
            None => f.code.id().to_owned(),
        })
        .collect()
}

/// Changes one digit of a text, the last one; or the last byte of what is no text.
fn mutated(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let is_text = std::str::from_utf8(&bytes).is_ok();
    let at = bytes.iter().rposition(u8::is_ascii_digit);
    let at = at.filter(|_| is_text).unwrap_or(bytes.len() - 1);
    bytes[at] = if bytes[at] == b'3' { b'4' } else { b'3' };
    bytes
}

/// Writes the size and the digest of a changed file into the manifest, as somebody would who hides the change.
fn forge(site: &OnDisk, path: &str, before: &[u8], after: &[u8]) {
    let manifest = site.path("public/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    let line = |bytes: &[u8]| {
        let (size, digest) = (bytes.len(), Digest::of(bytes));
        format!("\"path\":\"{path}\",\"bytes\":{size},\"sha256\":\"{digest}\"")
    };
    assert!(text.contains(&line(before)));
    fs::write(manifest, text.replace(&line(before), &line(after))).unwrap();
}

#[test]
fn a_site_that_was_just_published_is_verified() {
    let site = published();
    let (verified, findings) = verified(&site, None);
    assert!(findings.is_empty(), "{findings:#?}");
    let verified = verified.unwrap();
    assert_eq!(verified.against, Against::Sources);
    assert_eq!(verified.files, site.public().len() - 1);
    assert!(verified.strays.is_empty());
}

#[test]
fn one_digit_changed_in_any_output_is_caught_and_a_forged_manifest_hides_nothing() {
    let site = published();
    let whole = site.public();
    let mut kinds = std::collections::BTreeSet::new();
    for (path, bytes) in whole.iter().filter(|(path, _)| *path != "manifest.json") {
        let file = site.path("public").join(path);
        let changed = mutated(bytes);
        if changed == *bytes || bytes.is_empty() {
            continue;
        }
        kinds.insert(path.rsplit('.').next().unwrap().to_owned());
        fs::write(&file, &changed).unwrap();
        let named = |told: Vec<String>| {
            assert_eq!(told.len(), 1, "{path}: {told:?}");
            let place = told[0].strip_prefix("BL604 ").unwrap();
            assert_eq!(place.split(':').next().unwrap(), path, "{told:?}");
        };
        named(told(&site));
        forge(&site, path, bytes, &changed);
        named(told(&site));
        fs::write(&file, bytes).unwrap();
        fs::write(site.path("public/manifest.json"), &whole["manifest.json"]).unwrap();
    }
    let every = [
        "css", "csv", "geojson", "html", "js", "json", "png", "svg", "txt", "xml",
    ];
    assert!(kinds.iter().eq(every.iter()), "{kinds:?}");
    assert!(told(&site).is_empty());
}

#[test]
fn a_changed_figure_is_told_with_its_row_and_both_numbers() {
    let site = published();
    let path = "boroughs/one/arson/figures.csv";
    let file = site.path("public").join(path);
    let bytes = fs::read(&file).unwrap();
    let row = "X01,Borough One,arson,Arson,offences,month,2001-03,30,,crime,2002-12,,";
    let whole = text(&bytes);
    let line = whole.lines().position(|line| line == row).unwrap() + 1;
    fs::write(&file, whole.replace(row, &row.replace(",30,", ",31,"))).unwrap();
    let findings = verified(&site, None).1;
    assert_eq!(findings.len(), 1);
    assert_eq!(
        findings[0].place.as_ref().unwrap().to_string(),
        format!("{path}:{line}")
    );
    assert_eq!(
        findings[0].message,
        "In the row of `2001-03 X01 arson offences 2002-12` stands `…offences,month,2001-03,31,,crime,2002-12,,`, \
         and the sources give `…offences,month,2001-03,30,,crime,2002-12,,`."
    );
    let changed = fs::read(&file).unwrap();
    forge(&site, path, &bytes, &changed);
    let message = &verified(&site, None).1[0].message;
    assert!(message.ends_with("The manifest was changed to match."));
}

#[test]
fn what_a_finding_says_to_do_puts_the_site_right() {
    let site = published();
    let whole = site.public();
    let file = site.path("public/boroughs/one/index.html");
    fs::write(&file, mutated(&whole["boroughs/one/index.html"])).unwrap();
    assert_eq!(told(&site).len(), 1);
    fs::remove_file(file).unwrap();
    site.build();
    assert!(site.public() == whole && told(&site).is_empty());
}

#[test]
fn a_missing_file_is_named_even_if_the_manifest_forgets_it_too() {
    let site = published();
    let manifest = fs::read_to_string(site.path("public/manifest.json")).unwrap();
    fs::remove_file(site.path("public/crime/index.html")).unwrap();
    assert_eq!(told(&site), ["BL602 crime/index.html"]);
    let forgotten: Vec<&str> = manifest
        .lines()
        .filter(|line| !line.contains("\"crime/index.html\""))
        .collect();
    fs::write(site.path("public/manifest.json"), forgotten.join("\n")).unwrap();
    assert_eq!(told(&site), ["BL602 crime/index.html"]);
}

#[test]
fn a_manifest_that_is_not_that_of_the_site_is_told() {
    let site = published();
    let file = site.path("public/manifest.json");
    let manifest = fs::read_to_string(&file).unwrap();
    let lines = |keep: &dyn Fn(&str) -> bool| {
        let kept: Vec<&str> = manifest.lines().filter(|line| keep(line)).collect();
        fs::write(&file, kept.join("\n")).unwrap();
    };
    lines(&|line| !line.contains("\"robots.txt\""));
    assert_eq!(told(&site), ["BL605 robots.txt"]);
    let renamed = manifest.replace("\"robots.txt\"", "\"robots.bak\"");
    fs::write(&file, renamed).unwrap();
    assert_eq!(told(&site), ["BL605 robots.bak", "BL605 robots.txt"]);
    let size = format!(
        "\"robots.txt\",\"bytes\":{}",
        site.public()["robots.txt"].len()
    );
    assert!(manifest.contains(&size));
    fs::write(&file, manifest.replace(&size, "\"robots.txt\",\"bytes\":1")).unwrap();
    assert_eq!(told(&site), ["BL603 robots.txt"]);
}

#[cfg(unix)]
#[test]
fn a_link_or_folder_in_the_place_of_a_file_is_no_file() {
    let site = published();
    let file = site.path("public/robots.txt");
    fs::rename(&file, site.path("elsewhere.txt")).unwrap();
    std::os::unix::fs::symlink(site.path("elsewhere.txt"), &file).unwrap();
    assert_eq!(told(&site), ["BL602 robots.txt"]);
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert_eq!(told(&site), ["BL602 robots.txt"]);
}

#[test]
fn files_that_are_not_the_sites_own_are_listed_and_nothing_more() {
    let site = published();
    fs::write(site.path("public/.gitignore"), "*\n").unwrap();
    fs::create_dir(site.path("public/mine")).unwrap();
    fs::write(site.path("public/mine/own words.txt"), "mine").unwrap();
    let (verified, findings) = verified(&site, None);
    assert!(findings.is_empty(), "{findings:#?}");
    assert_eq!(
        verified.unwrap().strays,
        [".gitignore", "mine/own words.txt"]
    );
    let output = site.on_any_day(&["verify", "--strict"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("\n  mine/own words.txt\n"));
}

#[test]
fn sources_that_have_changed_leave_the_manifest_to_compare_with() {
    let site = published();
    let settings = site.path("site.toml");
    let words = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, words.replace("Example figures", "Other figures")).unwrap();
    let (verified, findings) = verified(&site, None);
    assert_eq!(verified.unwrap().against, Against::Manifest);
    assert_eq!(findings.len(), 1);
    assert!(findings[0].message.contains("has changed since"));
    assert!(findings[0].help.starts_with("Build the site again"));
    let page = site.path("public/index.html");
    let bytes = fs::read(&page).unwrap();
    fs::write(&page, mutated(&bytes)).unwrap();
    fs::write(site.path("public/robots.txt"), "short").unwrap();
    fs::remove_file(site.path("public/sitemap.xml")).unwrap();
    assert_eq!(
        told(&site),
        [
            "BL603 index.html",
            "BL606 manifest.json",
            "BL603 robots.txt",
            "BL602 sitemap.xml"
        ]
    );
}

/// The About page says the day of the build, so a page made for another day would differ.
#[test]
fn the_day_is_that_of_the_build_unless_another_is_asked_for() {
    let site = published();
    assert!(text(&site.public()["about/index.html"]).contains("1 February 2003"));
    assert!(verified(&site, None).1.is_empty());
    assert!(verified(&site, Some("2003-02-01")).1.is_empty());
    let (verified, findings) = verified(&site, Some("2003-02-02"));
    assert_eq!(verified.unwrap().against, Against::Manifest);
    assert_eq!(
        findings[0].message,
        "The site was built for 2003-02-01, and `--clock` says 2003-02-02."
    );
}

#[test]
fn another_version_or_a_manifest_without_a_day_is_said_plainly() {
    let site = published();
    let file = site.path("public/manifest.json");
    let manifest = fs::read_to_string(&file).unwrap();
    let first = |manifest: String| {
        fs::write(&file, manifest).unwrap();
        let findings = verified(&site, None).1;
        (findings.len(), findings[0].message.clone())
    };
    let version = bluelamp::build::GENERATOR;
    let older = manifest.replace(version, "bluelamp 0.0.1");
    let told = first(older.replace("\"inputs\": \"", "\"inputs\": \"0"));
    assert_eq!(told.0, 1);
    assert!(
        told.1.contains("published by `bluelamp 0.0.1`"),
        "{}",
        told.1
    );
    let without = manifest.replace("\"built\": \"2003-02-01T00:00:00Z\",\n", "");
    assert_ne!(without, manifest);
    let without = without.replace("\"inputs\": \"", "\"inputs\": \"0");
    assert!(first(without).1.contains("does not say for which day"));
}

#[test]
fn what_is_no_whole_publication_is_refused() {
    let site = published();
    let cases = [
        ("public/.publishing.json", "", "was cut short"),
        ("public/manifest.json", "{", "cannot be read"),
    ];
    for (path, words, message) in cases {
        let file = site.path(path);
        let before = fs::read(&file).ok();
        fs::write(&file, words).unwrap();
        let (verified, findings) = verified(&site, None);
        assert!(verified.is_none());
        assert_eq!((findings.len(), findings[0].code.id()), (1, "BL601"));
        assert!(findings[0].message.contains(message));
        match before {
            Some(bytes) => fs::write(&file, bytes).unwrap(),
            None => fs::remove_file(&file).unwrap(),
        }
    }
    fs::remove_dir_all(site.path("public")).unwrap();
    let findings = verified(&site, None).1;
    assert!(findings[0].message.contains("There is no `manifest.json`"));
}

#[cfg(unix)]
#[test]
fn sources_that_cannot_be_read_are_told_before_anything_is_compared() {
    let site = published();
    std::os::unix::fs::symlink(site.path("site.toml"), site.path("content/link.md")).unwrap();
    let (verified, findings) = verified(&site, None);
    assert!(verified.is_none());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code.id(), "BL002");
}

#[test]
fn the_command_ends_with_a_status_and_last_words() {
    let site = published();
    let run = |words: &[&str]| site.on_any_day(words).output().unwrap();
    let clean = run(&["verify"]);
    assert_eq!(clean.status.code(), Some(0), "{}", text(&clean.stderr));
    assert!(text(&clean.stderr).ends_with("All are as they should be.\n"));
    let page = site.path("public/index.html");
    let bytes = fs::read(&page).unwrap();
    fs::write(&page, mutated(&bytes)).unwrap();
    let found = run(&["verify"]);
    assert_eq!(found.status.code(), Some(1));
    assert!(text(&found.stderr).contains("index.html:"));
    assert!(text(&found.stderr).contains("Errors: 1."));
    let json = run(&["verify", "--format", "json"]);
    assert!(text(&json.stderr).contains("\"BL604\""));
    fs::write(&page, &bytes).unwrap();
    let stale = ["verify", "--clock", "2003-02-02"];
    assert_eq!(run(&stale).status.code(), Some(0));
    assert_eq!(
        run(&[&stale[..], &["--strict"]].concat()).status.code(),
        Some(1)
    );
    assert_eq!(run(&["verify", "--clock", "soon"]).status.code(), Some(2));
    assert_eq!(run(&["verify", "public"]).status.code(), Some(2));
    let nowhere = run(&["verify", "--output-dir", "/nowhere/at/all"]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(text(&nowhere.stderr).contains("was not verified"));
    assert!(text(&run(&["verify", "--help"]).stdout).contains("first line"));
}

#[test]
fn verifying_writes_nothing() {
    let site = published();
    let stamp = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    let manifest = site.path("public/manifest.json");
    let (before, time) = (site.public(), stamp(&manifest));
    fs::write(site.path("public/robots.txt"), "changed").unwrap();
    verified(&site, None);
    fs::write(site.path("public/robots.txt"), &before["robots.txt"]).unwrap();
    assert!(site.public() == before && stamp(&manifest) == time);
    assert!(!site.path("public.staging").exists());
}

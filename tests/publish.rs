//! Publishing: whole or not at all, only what is owned, and repaired after a cut at any moment.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail and use the disk"
)]

mod support;

#[path = "support/disk.rs"]
mod disk;

use disk::{OnDisk, files_below, text};
use std::fs;
use std::process::{Output, Stdio};
use support::SiteTest;

#[test]
fn a_build_publishes_every_file_that_its_manifest_names() {
    let site = OnDisk::new();
    site.build();
    let public = site.public();
    let manifest: serde_json::Value = serde_json::from_slice(&public["manifest.json"]).unwrap();
    let named: Vec<&str> = manifest["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["path"].as_str().unwrap())
        .collect();
    let found: Vec<&str> = public
        .keys()
        .map(String::as_str)
        .filter(|name| *name != "manifest.json")
        .collect();
    assert_eq!(named, found);
    for file in manifest["files"].as_array().unwrap() {
        let bytes = &public[file["path"].as_str().unwrap()];
        assert_eq!(file["bytes"], bytes.len());
        assert_eq!(
            file["sha256"].as_str().unwrap(),
            bluelamp::source::Digest::of(bytes).to_string()
        );
    }
    assert!(!site.path("public.staging").exists());
}

#[test]
fn one_thread_and_two_give_the_same_bytes_in_any_folder() {
    let (first, second) = (OnDisk::new(), OnDisk::new());
    assert!(first.run(&["build", "--jobs", "1"]).status.success());
    assert!(second.run(&["build", "--jobs", "2"]).status.success());
    assert!(first.public() == second.public());
}

#[test]
fn a_second_build_writes_nothing_and_a_lost_or_cut_file_is_put_back() {
    let site = OnDisk::new();
    site.build();
    let whole = site.public();
    let time = |name: &str| fs::metadata(site.path(name)).unwrap().modified().unwrap();
    let before = time("public/manifest.json");
    assert!(text(&site.build().stderr).starts_with("Nothing has changed"));
    assert_eq!(time("public/manifest.json"), before);
    fs::remove_file(site.path("public/index.html")).unwrap();
    fs::write(site.path("public/crime/index.html"), "cut").unwrap();
    site.build();
    assert!(site.public() == whole);
}

/// A mended program makes other pages of the same files, even if its version is the same.
#[test]
fn what_another_build_of_the_program_published_is_made_again() {
    let site = OnDisk::new();
    site.build();
    let path = site.path("public/manifest.json");
    let manifest = fs::read_to_string(&path).unwrap();
    let (before, rest) = manifest.split_once("\"bluelamp ").unwrap();
    let (generator, after) = rest.split_once('"').unwrap();
    let (version, source) = generator.split_once(' ').unwrap();
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    assert!(
        source.len() == 16 && source.chars().all(|c| c.is_ascii_hexdigit()),
        "{source}"
    );
    let other = format!("{before}\"bluelamp {version} 0123456789abcdef\"{after}");
    fs::write(&path, other).unwrap();
    assert!(text(&site.build().stderr).starts_with("Published"));
    assert_eq!(fs::read_to_string(&path).unwrap(), manifest);
}

#[test]
fn a_change_writes_only_what_it_changes_and_deletes_what_is_gone() {
    let site = OnDisk::new();
    site.build();
    let before = site.public();
    let time = |name: &str| fs::metadata(site.path(name)).unwrap().modified().unwrap();
    let untouched = time("public/boroughs/one/index.html");
    fs::remove_file(site.path("content/about.md")).unwrap();
    fs::write(
        site.path("content/new.md"),
        "+++\ntitle = \"New\"\ndescription = \"New.\"\n+++\nWords.\n",
    )
    .unwrap();
    fs::write(
        site.path("data/crime/notes.txt"),
        "not a file that the program reads",
    )
    .unwrap();
    site.build();
    let after = site.public();
    assert!(before.contains_key("about/index.html") && !after.contains_key("about/index.html"));
    assert!(
        !site.path("public/about").exists(),
        "folders that become empty go too"
    );
    assert!(after.contains_key("new/index.html"));
    assert_ne!(
        time("public/boroughs/one/index.html"),
        untouched,
        "the menu lost a page, so every page changed"
    );
    assert_eq!(
        before["boroughs/one/figures.csv"],
        after["boroughs/one/figures.csv"]
    );
}

#[test]
fn an_incremental_build_equals_a_clean_one() {
    let changed = SiteTest::small().replace(
        "data/crime/editions/2002-12/crime.csv",
        "X01,arson,2002-12,240",
        "X01,arson,2002-12,7",
    );
    let (site, clean) = (OnDisk::new(), OnDisk::new());
    site.build();
    let csv = |name: &str| fs::metadata(site.path(name)).unwrap().modified().unwrap();
    let untouched = csv("public/boroughs/two/arson/figures.csv");
    site.write(&changed);
    clean.write(&changed);
    site.build();
    clean.build();
    assert!(site.public() == clean.public());
    assert_eq!(
        csv("public/boroughs/two/arson/figures.csv"),
        untouched,
        "a file that stays the same is not written again"
    );
}

#[test]
fn a_failed_build_leaves_the_site_as_it_was_and_says_what_is_wrong() {
    let site = OnDisk::new();
    site.build();
    let whole = site.public();
    for (path, from, to) in [
        (
            "data/crime/editions/2002-12/crime.csv",
            "X01,arson,2001-01,10",
            "X01,arson,2001-01,ten",
        ),
        (
            "themes/default/templates/base.html",
            "{{ site.language }}",
            "{{ site.nothing }}",
        ),
    ] {
        site.write(&SiteTest::small().replace(path, from, to));
        let output = site.run(&["build"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(
            text(&output.stderr).contains(path),
            "{}",
            text(&output.stderr)
        );
        assert!(site.public() == whole, "after a mistake in {path}");
        assert!(!site.path("public.staging").exists());
        site.write(&SiteTest::small());
    }
}

#[test]
fn files_that_are_not_the_programs_own_survive() {
    let site = OnDisk::new();
    fs::create_dir_all(site.path("public/old")).unwrap();
    fs::write(site.path("public/.gitignore"), "*\n").unwrap();
    fs::write(site.path("public/old/mine.txt"), "mine").unwrap();
    site.build();
    fs::remove_file(site.path("content/about.md")).unwrap();
    site.build();
    assert_eq!(fs::read(site.path("public/old/mine.txt")).unwrap(), b"mine");
    assert_eq!(fs::read(site.path("public/.gitignore")).unwrap(), b"*\n");
}

#[test]
fn a_build_cut_at_any_moment_is_repaired_by_the_next() {
    let changed = SiteTest::small()
        .replace(
            "data/crime/editions/2002-12/crime.csv",
            "X01,arson,2002-12,240",
            "X01,arson,2002-12,7",
        )
        .without("content/about.md");
    let clean = OnDisk::new();
    fs::remove_file(clean.path("content/about.md")).unwrap();
    clean.write(&changed);
    clean.build();
    let wanted = clean.public();
    for moment in 0..16 {
        let site = OnDisk::new();
        site.build();
        fs::remove_file(site.path("content/about.md")).unwrap();
        site.write(&changed);
        let mut child = site
            .command(&["build", "--jobs", "2"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while child.try_wait().unwrap().is_none() && !site.has_come_to(moment) {}
        let _ = child.kill();
        child.wait().unwrap();
        site.build();
        assert!(site.public() == wanted, "killed at moment {moment}");
        assert!(
            !site.path("public.staging").exists(),
            "killed at moment {moment}"
        );
    }
}

/// A cut between the journal and the end, made by hand, as no timer can be sure to hit it.
#[test]
fn a_journal_left_behind_makes_the_next_build_trust_nothing() {
    let site = OnDisk::new();
    site.build();
    let whole = site.public();
    let manifest = text(&whole["manifest.json"]);
    let stray = manifest.replacen(
        "\"path\":\"about/index.html\"",
        "\"path\":\"stray/index.html\"",
        1,
    );
    fs::write(site.path("public/.publishing.json"), stray).unwrap();
    fs::create_dir(site.path("public/stray")).unwrap();
    fs::write(site.path("public/stray/index.html"), "half").unwrap();
    let same_size = vec![b'x'; whole["index.html"].len()];
    fs::write(site.path("public/index.html"), same_size).unwrap();
    site.build();
    assert!(
        site.public() == whole,
        "the damaged file is whole again and the stray one is gone"
    );
}

#[test]
fn two_builds_into_one_folder_do_not_mix() {
    let site = OnDisk::new();
    let staging = site.path("public.staging");
    fs::create_dir_all(&staging).unwrap();
    let lock = fs::File::create(staging.join("lock")).unwrap();
    lock.lock().unwrap();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("another build is writing to this folder"));
}

#[test]
fn check_finds_what_build_finds_and_writes_nothing() {
    let site = OnDisk::new();
    site.write(&SiteTest::small().replace("content/about.md", "/boroughs/", "/borough/"));
    let (check, build) = (site.run(&["check"]), site.run(&["build"]));
    assert_eq!(
        (check.status.code(), build.status.code()),
        (Some(1), Some(1))
    );
    let findings = |output: &Output| {
        text(&output.stderr)
            .split("\n\n")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(findings(&check), findings(&build));
    assert!(
        findings(&check).contains("content/about.md:6"),
        "{}",
        findings(&check)
    );
    assert!(!site.path("public").exists() || site.public().is_empty());
}

#[test]
fn strict_makes_warnings_errors() {
    let site = OnDisk::new();
    let ar = text(&SiteTest::small().files["themes/default/messages/ar.ftl"]);
    let without = ar
        .lines()
        .filter(|line| !line.starts_with("home ="))
        .collect::<Vec<_>>()
        .join("\n");
    site.write(&SiteTest::small().file("themes/default/messages/ar.ftl", &without));
    assert_eq!(site.run(&["check"]).status.code(), Some(0));
    assert_eq!(site.run(&["check", "--strict"]).status.code(), Some(1));
    assert_eq!(site.run(&["build", "--strict"]).status.code(), Some(1));
}

#[test]
fn wrong_words_on_the_command_line_are_told_apart_from_findings() {
    let site = OnDisk::new();
    assert_eq!(site.run(&["bild"]).status.code(), Some(2));
    let words = ["build", "--clock", "yesterday"];
    let output = site.on_any_day(&words).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let help = text(&site.run(&["--help"]).stdout);
    assert!(help.contains("Exit status") && help.contains("--output-dir"));
}

#[test]
fn the_base_address_and_the_output_folder_can_be_chosen() {
    let site = OnDisk::new();
    let elsewhere = site.path("elsewhere");
    let words = [
        "build",
        "--base-url",
        "https://example.net/crime/",
        "--output-dir",
        elsewhere.to_str().unwrap(),
    ];
    assert!(site.run(&words).status.success());
    let page = text(&files_below(&elsewhere)["boroughs/one/index.html"]);
    assert!(page.contains("href=\"https://example.net/crime/boroughs/one/\""));
    assert!(page.contains("href=\"/crime/boroughs/two/\""));
    assert!(!site.path("public").exists());
}

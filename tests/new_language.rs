//! `bluelamp new language`: what it writes passes `check`, shows the default language marked as such, and takes nothing away.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may fail and use the disk"
)]

mod support;

#[path = "support/disk.rs"]
mod disk;

use disk::{OnDisk, files_below, text};
use std::fs;

const WELSH: [&str; 5] = ["new", "language", "cy", "--name", "Cymraeg"];
const MESSAGES: &str = "themes/default/messages/cy.ftl";

fn added() -> (OnDisk, String) {
    let site = OnDisk::new();
    let output = site.run(&WELSH);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    (site, said)
}

#[test]
fn a_new_language_can_be_published_at_once_and_says_where_it_is_not_translated() {
    let (site, said) = added();
    assert!(said.starts_with("Added Cymraeg (`cy`), which is written from left to right.\n"));
    let check = site.run(&["check"]);
    let found = text(&check.stderr);
    assert!(
        check.status.success() && found.contains("Errors: 0."),
        "{found}"
    );
    // One warning a file, not one a message.
    assert!(
        found.contains(&format!("{MESSAGES}: warning BL503\n  This file lacks ")),
        "{found}"
    );
    assert!(found.matches("BL503").count() < 20, "{found}");
    site.build();
    let page = fs::read_to_string(site.path("public/cy/boroughs/index.html")).unwrap();
    assert!(page.starts_with("<!doctype html>\n<html lang=\"cy\" dir=\"ltr\">"));
    assert!(
        page.contains("<span lang=\"en\" dir=\"ltr\">Boroughs</span>"),
        "{page}"
    );
}

#[test]
fn a_message_that_is_translated_loses_its_sign_and_readers_see_it() {
    let (site, _) = added();
    let path = site.path(MESSAGES);
    let messages = fs::read_to_string(&path).unwrap();
    assert!(messages.contains("\n# boroughs = Boroughs\n"), "{messages}");
    assert!(
        messages.contains("###   [two] 2\n###   [few] 3\n###   [many] 6\n"),
        "{messages}"
    );
    let translated = messages.replace("\n# boroughs = Boroughs\n", "\nboroughs = Bwrdeistrefi\n");
    fs::write(&path, translated).unwrap();
    site.build();
    let page = fs::read_to_string(site.path("public/cy/boroughs/index.html")).unwrap();
    assert!(page.contains("<h1>Bwrdeistrefi</h1>"), "{page}");
}

/// Each message of the default language is there once, with all its lines.
#[test]
fn every_message_waits_behind_its_sign() {
    let (site, said) = added();
    let bare = |text: &str| -> Vec<String> {
        let lines = text
            .lines()
            .filter(|line| !line.starts_with("##") && !line.trim().is_empty());
        lines
            .map(|line| line.strip_prefix("# ").unwrap_or(line).to_owned())
            .collect()
    };
    let read = |code: &str| {
        let path = site.path(&format!("themes/default/messages/{code}.ftl"));
        fs::read_to_string(path).unwrap()
    };
    let (original, new) = (read("en"), read("cy"));
    assert_eq!(bare(&new), bare(&original));
    let messages = original
        .lines()
        .filter(|line| line.starts_with(char::is_alphabetic))
        .count();
    assert!(
        said.contains(&format!("  {MESSAGES}: {messages} messages\n")),
        "{said}"
    );
}

#[test]
fn what_there_is_to_translate_is_listed_by_file() {
    let (_, said) = added();
    for line in [
        "  site.toml: 3 texts\n",
        "  data/crime/categories.csv: 7 texts\n",
        "  content/about.md: a page; its translation is content/about.cy.md\n",
        "`bluelamp list translations` says what is missing",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

#[test]
fn files_that_are_there_already_are_kept() {
    let site = OnDisk::new();
    let path = site.path(MESSAGES);
    fs::write(&path, "boroughs = Bwrdeistrefi\n").unwrap();
    let before = fs::read_to_string(site.path("site.toml")).unwrap();
    let said = text(&site.run(&WELSH).stderr);
    assert!(
        said.contains(&format!("{MESSAGES}: was there already, and is as it was")),
        "{said}"
    );
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        "boroughs = Bwrdeistrefi\n"
    );
    let after = fs::read_to_string(site.path("site.toml")).unwrap();
    assert!(after.starts_with(before.trim_end()), "{after}");
}

#[test]
fn a_language_that_is_written_from_right_to_left_says_so() {
    let site = OnDisk::new();
    let output = site.run(&["new", "language", "ps", "--name", "پښتو"]);
    assert!(text(&output.stderr).contains("from right to left"));
    let settings = fs::read_to_string(site.path("site.toml")).unwrap();
    assert!(
        settings.ends_with("locale = \"ps\"\ndirection = \"rtl\"\n"),
        "{settings}"
    );
}

/// Line ends, comments and a link to the file stay as the person who keeps it has them.
#[test]
#[cfg(unix)]
fn the_settings_are_added_to_and_not_changed() {
    let site = OnDisk::new();
    let text = fs::read_to_string(site.path("site.toml")).unwrap();
    let text =
        format!("{text}\n# What texts are looked through for.\n[inspect]\nallowed_contacts = []\n");
    let text = text.replace('\n', "\r\n");
    fs::write(site.path("kept.toml"), &text).unwrap();
    fs::remove_file(site.path("site.toml")).unwrap();
    std::os::unix::fs::symlink("kept.toml", site.path("site.toml")).unwrap();
    assert!(site.run(&WELSH).status.success());
    assert!(
        fs::symlink_metadata(site.path("site.toml"))
            .unwrap()
            .is_symlink()
    );
    let new = fs::read_to_string(site.path("kept.toml")).unwrap();
    let lines =
        "\r\n\r\n[[languages]]\r\ncode = \"cy\"\r\nname = \"Cymraeg\"\r\nlocale = \"cy\"\r\n";
    let (before, after) = new.split_once(lines).unwrap();
    assert!(before.ends_with("rtl\"") && after.starts_with("\r\n# What texts"));
    assert_eq!(format!("{before}\r\n{after}"), text);
}

#[test]
fn what_cannot_be_added_is_told_and_nothing_is_written() {
    let site = OnDisk::new();
    let before = files_below(site.folder.path());
    for (words, expected) in [
        (
            ["AR", "--name", "عربي", "--locale", "ar"],
            "error BL213\n  The site has the language `AR` already.\n  What to do: `bluelamp list translations` says what is left to translate.\n",
        ),
        (
            ["qq", "--name", "Qq", "--locale", "qq"],
            "error BL103\n  There are no rules for numbers and dates in `qq`.\n  What to do: Name with `--locale` a language that has them, or a language and a country, such as `cy-GB`.\n",
        ),
        (
            ["boroughs", "--name", "B", "--locale", "cy"],
            "error BL103\n  `boroughs` is not the code of a language.\n",
        ),
        (
            ["c y", "--name", "Cymraeg", "--locale", "cy"],
            "error BL103\n  `c y` is not the code of a language.\n  What to do: Use a code such as `cy` or `pt-BR`.\n",
        ),
        (
            ["cy", "--name", "\"", "--locale", "cy"],
            "error BL103\n  `\"` cannot be the name of a language.\n  What to do: Write with `--name` what its speakers call it, such as `Cymraeg`.\n",
        ),
    ] {
        let output = site.run(&[&["new", "language"][..], &words].concat());
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(expected), "{said}");
        assert!(files_below(site.folder.path()) == before, "{words:?}");
    }
    let inline = String::from_utf8(before["site.toml"].clone()).unwrap();
    let (head, _) = inline.split_once("[[languages]]").unwrap();
    let inline = format!(
        "languages = [{{ code = \"en\", name = \"English\", locale = \"en-GB\" }}]\n{head}"
    );
    fs::write(site.path("site.toml"), &inline).unwrap();
    let said = text(&site.run(&WELSH).stderr);
    assert!(
        said.contains("The new language cannot be added to this file"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(site.path("site.toml")).unwrap(), inline);
    assert!(!site.path(MESSAGES).exists());
}

//! The small site on a disk, and the program run on it.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may fail and use the disk"
)]

use crate::support::SiteTest;
use assert_cmd::cargo::CommandCargoExt;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The small site on a disk.
pub struct OnDisk {
    pub folder: TempDir,
}

impl OnDisk {
    pub fn new() -> Self {
        let site = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        site.write(&SiteTest::small());
        site
    }

    pub fn write(&self, site: &SiteTest) {
        for (path, bytes) in &site.files {
            let file = self.folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
    }

    /// The program with these words, on the day of the small site.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.on_any_day(words);
        command.args(["--clock", "2003-02-01"]);
        command
    }

    /// The program with these words, today.
    pub fn on_any_day(&self, words: &[&str]) -> Command {
        let mut command = Command::cargo_bin("bluelamp").unwrap();
        command.arg("--root").arg(self.folder.path()).args(words);
        command
    }

    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    pub fn build(&self) -> Output {
        let output = self.run(&["build"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        output
    }

    pub fn public(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.folder.path().join("public"))
    }

    /// True once a build has come so far: it has staged that many folders, then written its journal, then ended.
    pub fn has_come_to(&self, moment: usize) -> bool {
        let staged = || fs::read_dir(self.path("public.staging/files")).map_or(0, Iterator::count);
        match moment {
            0 => true,
            1..8 => staged() >= moment,
            8..15 => self.path("public/.publishing.json").exists(),
            _ => false,
        }
    }

    pub fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

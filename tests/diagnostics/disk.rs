//! Mistakes that only a disk can have.

use crate::cases::as_read;
use crate::support::{Quiet, SiteTest, request};
use bluelamp::build::{Outcome, build};
use bluelamp::diagnostic::Findings;
use bluelamp::source::read;
use std::fs;
use std::path::Path;

/// Writes a site's files into a folder.
fn write(site: &SiteTest, root: &Path) {
    for (path, bytes) in &site.files {
        let file = root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

/// What reading a folder finds, as people read it.
fn found_on_disk(root: &Path) -> String {
    let mut findings = Findings::new();
    read(root, "site.toml", &mut findings);
    findings.sorted().into_iter().map(as_read).collect()
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_among_the_sources_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    write(&SiteTest::small(), folder.path());
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::os::unix::fs::symlink(secret.path(), folder.path().join("content/secret.md")).unwrap();
    assert_eq!(
        found_on_disk(folder.path()),
        "content/secret.md: error BL002
  This is a symbolic link. Links are not followed, as they can lead out of the site.
  What to do: Put the file itself here in place of the link.\n\n"
    );
}

#[cfg(unix)]
#[test]
fn a_file_or_folder_that_cannot_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    write(&SiteTest::small(), folder.path());
    let closed = ["content/about.md", "data/geography"].map(|path| folder.path().join(path));
    let set = |mode| {
        for path in &closed {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    set(0o000);
    let readable = fs::read(&closed[0]).is_ok();
    let found = found_on_disk(folder.path());
    set(0o755);
    if readable {
        eprintln!("SKIPPED: this user may read every file");
        return;
    }
    assert_eq!(
        found,
        "content/about.md: error BL001
  This file cannot be read: you are not allowed to.
  What to do: Check that the file is there and that you may read it.

data/geography: error BL001
  This folder cannot be read: you are not allowed to.
  What to do: Check that the folder is there and that you may read it.\n\n"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_no_text_is_told() {
    use std::os::unix::ffi::OsStrExt;
    let folder = tempfile::tempdir().unwrap();
    write(&SiteTest::small(), folder.path());
    let name = std::ffi::OsStr::from_bytes(b"content/caf\xe9.md");
    fs::write(folder.path().join(name), "Words.\n").unwrap();
    assert_eq!(
        found_on_disk(folder.path()),
        "content/caf\u{fffd}.md: error BL003
  The name of this file cannot be read as text.
  What to do: Give the file a name of plain letters, digits, dots and hyphens.\n\n"
    );
}

#[test]
fn nothing_is_published_among_the_sources() {
    for (output, within) in [("content/site", "content"), ("data", "data"), ("", "data")] {
        let folder = tempfile::tempdir().unwrap();
        write(&SiteTest::small(), folder.path());
        let mut findings = Findings::new();
        let output = folder.path().join(output);
        let outcome = build(&request(folder.path()), &output, &Quiet, &mut findings).unwrap();
        assert_eq!(outcome, Outcome::Blocked);
        let found: String = findings.sorted().into_iter().map(as_read).collect();
        assert_eq!(
            found,
            format!(
                "error BL006
  The output folder would lie in `{within}`, among the files that the site is made from.
  What to do: Name another folder with `--output-dir`, such as `public`.\n\n"
            )
        );
        assert!(!folder.path().join("data/index.html").exists());
    }
}

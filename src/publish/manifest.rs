//! `manifest.json`: every published file with its size and SHA-256, and the digest of what it was made from.
#![expect(
    clippy::disallowed_methods,
    reason = "one of the two places that touch the disk"
)]

use crate::source::{Digest, OutPath};
use rayon::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The manifest's name in the output folder.
pub(super) const NAME: &str = "manifest.json";

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its path below the published root.
    #[serde(serialize_with = "path_text", deserialize_with = "path_from_text")]
    pub path: OutPath,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256.
    #[serde(serialize_with = "digest_text", deserialize_with = "digest_from_text")]
    pub sha256: Digest,
}

/// Every published file, sorted by path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The program and its version.
    pub generator: String,
    /// The digest of everything that the files were made from.
    pub inputs: String,
    /// The moment that the build took for now, in UTC, as 2026-06-30T09:30:00Z; blank in manifests of earlier versions.
    #[serde(default)]
    pub built: String,
    /// The moment from which the files may be out of date by the clock alone, in UTC; blank, if there is none.
    #[serde(default)]
    pub until: String,
    /// The files; the manifest itself is not among them.
    #[serde(rename = "files")]
    pub entries: Vec<Entry>,
}

impl Manifest {
    /// Reads the manifest of an output folder; nothing, if there is none that can be read.
    pub fn read(output: &Path) -> Option<Self> {
        Self::parse(&fs::read(output.join(NAME)).ok()?)
    }

    /// Reads a manifest from its bytes.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// Writes the manifest as JSON, a line a file.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(b"{\n\"generator\": ")?;
        serde_json::to_writer(&mut *out, &self.generator)?;
        out.write_all(b",\n\"inputs\": ")?;
        serde_json::to_writer(&mut *out, &self.inputs)?;
        out.write_all(b",\n\"built\": ")?;
        serde_json::to_writer(&mut *out, &self.built)?;
        out.write_all(b",\n\"until\": ")?;
        serde_json::to_writer(&mut *out, &self.until)?;
        out.write_all(b",\n\"files\": [")?;
        for (n, entry) in self.entries.iter().enumerate() {
            out.write_all(if n == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *out, entry)?;
        }
        out.write_all(b"\n]\n}\n")
    }

    /// True if the files are right at a moment, written as in the manifest: not before they were built, and before anything
    /// in them changes by the clock alone. Such texts of years with four digits sort as the moments do.
    pub fn holds_at(&self, now: &str) -> bool {
        self.built.as_str() <= now && (self.until.is_empty() || now < self.until.as_str())
    }

    /// The entry of a path.
    pub fn get(&self, path: &OutPath) -> Option<&Entry> {
        self.entries
            .binary_search_by(|entry| entry.path.cmp(path))
            .ok()
            .and_then(|i| self.entries.get(i))
    }

    /// True if every file is there with its size.
    pub(super) fn files_are_there(&self, output: &Path) -> bool {
        self.entries.par_iter().all(|entry| is_there(output, entry))
    }
}

/// True if the file is there, is a file, and has its size.
pub(super) fn is_there(output: &Path, entry: &Entry) -> bool {
    fs::symlink_metadata(output.join(entry.path.as_str()))
        .is_ok_and(|found| found.is_file() && found.len() == entry.bytes)
}

fn path_text<S: Serializer>(path: &OutPath, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(path.as_str())
}

fn path_from_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<OutPath, D::Error> {
    let text = <&str>::deserialize(deserializer)?;
    OutPath::new(text).ok_or_else(|| serde::de::Error::custom("a path that no output can have"))
}

fn digest_text<S: Serializer>(digest: &Digest, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(digest)
}

fn digest_from_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Digest, D::Error> {
    let text = <&str>::deserialize(deserializer)?;
    Digest::parse(text).ok_or_else(|| serde::de::Error::custom("no SHA-256"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let entry = |path: &str| Entry {
            path: OutPath::new(path).unwrap(),
            bytes: 3,
            sha256: Digest::of(path.as_bytes()),
        };
        let entries = vec![entry("a.html"), entry("b/index.html")];
        let manifest = Manifest {
            generator: "x 1".into(),
            inputs: "\"quoted\"".into(),
            built: "2026-06-30T00:00:00Z".into(),
            until: "2026-07-01T16:30:00Z".into(),
            entries,
        };
        let mut bytes = Vec::new();
        manifest.write(&mut bytes).unwrap();
        assert_eq!(Manifest::parse(&bytes), Some(manifest.clone()));
        assert_eq!(
            manifest
                .get(&OutPath::new("b/index.html").unwrap())
                .map(|e| e.bytes),
            Some(3)
        );
    }

    #[test]
    fn files_are_right_from_their_build_to_the_next_change() {
        let mut manifest = Manifest {
            generator: String::new(),
            inputs: String::new(),
            built: "2026-06-30T09:00:00Z".into(),
            until: "2026-06-30T16:30:00Z".into(),
            entries: Vec::new(),
        };
        let holds = |manifest: &Manifest, times: [&str; 4]| {
            times.map(|time| manifest.holds_at(&format!("2026-06-30T{time}Z")))
        };
        let times = ["08:59:59", "09:00:00", "16:29:59", "16:30:00"];
        assert_eq!(holds(&manifest, times), [false, true, true, false]);
        manifest.until = String::new();
        assert_eq!(holds(&manifest, times), [false, true, true, true]);
    }

    #[test]
    fn a_manifest_of_an_earlier_version_names_no_day() {
        let text = r#"{"generator":"x 0","inputs":"","files":[]}"#;
        let manifest = Manifest::parse(text.as_bytes()).unwrap();
        assert_eq!((&*manifest.built, &*manifest.until), ("", ""));
    }

    #[test]
    fn a_manifest_that_names_a_path_outside_is_not_read() {
        let digest = Digest::of(b"");
        let text = format!(
            r#"{{"generator":"","inputs":"","files":[{{"path":"../x","bytes":0,"sha256":"{digest}"}}]}}"#
        );
        assert_eq!(Manifest::parse(text.as_bytes()), None);
    }
}

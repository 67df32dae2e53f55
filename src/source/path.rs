//! Paths as text: sources from the site's root, outputs from the published root; `/` between parts, never `..`.

use std::fmt;
use std::sync::Arc;

/// The path of a source file from the site's root, such as `data/geography/areas.csv`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Checks a path: relative, no empty part, no `.` or `..`, no backslash.
    pub fn new(path: &str) -> Option<Self> {
        parts_are_plain(path).then(|| Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same text, shared.
    pub fn shared(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }

    /// The last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The path of an output from the published root, such as `boroughs/camden/index.html`.
///
/// Only letters that every web server, file system and archive carries unchanged: `a–z A–Z 0–9 - _ . /`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

impl OutPath {
    /// Checks a path.
    pub fn new(path: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
        (parts_are_plain(path) && path.chars().all(plain)).then(|| Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn parts_are_plain(path: &str) -> bool {
    !path.contains(['\\', '\0']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_out_are_refused() {
        for path in [
            "../secret",
            "a/../../b",
            "/etc/passwd",
            "a//b",
            "",
            "a\\..\\b",
            "./a",
        ] {
            assert_eq!(SourcePath::new(path), None, "{path}");
            assert_eq!(OutPath::new(path), None, "{path}");
        }
        assert!(SourcePath::new("data/été.csv").is_some());
    }

    #[test]
    fn outputs_have_plain_letters_only() {
        assert!(OutPath::new("boroughs/camden/index.html").is_some());
        assert_eq!(OutPath::new("boroughs/été/index.html"), None);
        assert_eq!(OutPath::new("a b"), None);
    }
}

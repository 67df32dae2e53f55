//! A line that shows how far a build has come, on a terminal only; and how long each stage took.
#![expect(clippy::disallowed_methods, reason = "the clock is read here")]

use crate::build::Observer;
use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Watches a build.
pub(super) struct Progress {
    terminal: bool,
    stages: Mutex<Vec<(&'static str, Instant)>>,
}

impl Progress {
    pub(super) fn start() -> Self {
        Self {
            terminal: io::stderr().is_terminal(),
            stages: Mutex::new(Vec::new()),
        }
    }

    /// How long each stage took; clears the line.
    pub(super) fn finish(&self) -> Vec<(&'static str, Duration)> {
        self.show("");
        let stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = stages
            .iter()
            .skip(1)
            .map(|(_, start)| *start)
            .chain([Instant::now()]);
        stages
            .iter()
            .zip(ends)
            .map(|((name, start), end)| (*name, end - *start))
            .collect()
    }

    fn show(&self, words: &str) {
        if self.terminal {
            let mut stderr = io::stderr().lock();
            let _ = write!(stderr, "\r\x1b[2K{words}");
            let _ = stderr.flush();
        }
    }
}

impl Observer for Progress {
    fn stage(&self, name: &'static str) {
        self.stages
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((name, Instant::now()));
        self.show(name);
    }

    fn progress(&self, done: usize, total: usize) {
        if self.terminal && done.is_multiple_of(500) {
            self.show(&format!("produce {done} of {total}"));
        }
    }
}

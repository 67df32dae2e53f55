//! A disclosure log: two exemptions and an entry.
#![allow(unreachable_pub, reason = "each test file is a crate of its own")]

/// Two exemptions.
pub const EXEMPTIONS: &str = r#"[[exemptions]]
section = "s31"
kind = "qualified"
name = { en = "Law enforcement" }
explanation = { en = "It would help offenders." }
refusal = { en = "It would have helped offenders." }

[[exemptions]]
section = "s40"
kind = "absolute"
name = { en = "Personal information" }
explanation = { en = "It is about people." }
refusal = { en = "It would have told of people." }
url = "https://law.example/40"
"#;

/// A request that was answered in full.
pub const ENTRY: &str = r#"reference = "A-1"
title = { en = "Things that were counted" }
question = { en = "How many things were there?" }
answer = { en = "There were seven." }
received = "2002-11-04"
answered = "2002-12-02"
outcome = "full"
"#;

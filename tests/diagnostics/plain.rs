//! What plain words are: whole sentences, and no words of a library, a language or a machine.

use bluelamp::diagnostic::Diagnostic;

/// Words that only programmers know, and signs of values printed as programs print them.
const NOT_PLAIN: &[&str] = &[
    "Some(",
    "Ok(",
    "Err(",
    "\\\"",
    "\\u{",
    "os error",
    "struct",
    "enum",
    "variant",
    "deserial",
    "serial",
    "parse",
    "parsing",
    "invalid type",
    "invalid value",
    "expected a ",
    "sequence",
    "integer",
    "boolean",
    "float",
    "string",
    "token",
    "syntax",
    "null",
    "nil",
    "panic",
    "unwrap",
    "exception",
    "buffer",
    "stdin",
    "usize",
    "i64",
    "u8",
    "vec",
    "hash",
    "regex",
    "iterator",
    "trait",
    "crate",
    "fluent",
    "serde",
    "tera",
    "eof",
];

/// What is wrong with the words of a finding.
pub(crate) fn faults(finding: &Diagnostic) -> Vec<String> {
    let (message, help) = (finding.message.as_str(), finding.help.as_str());
    let mut faults = Vec::new();
    if !message.ends_with('.') {
        faults.push("the message does not end with a full stop".to_owned());
    }
    if !help.ends_with(['.', '`']) {
        faults.push("the remedy ends with neither a full stop nor code".to_owned());
    }
    for (name, text) in [("message", message), ("remedy", help)] {
        let plain = outside_code(text);
        if text.trim() != text || text.contains(char::is_control) || plain.contains("  ") {
            faults.push(format!("the {name} has stray blanks or lines"));
        }
        if plain.contains("..") || plain.contains('!') || plain.contains(" .") {
            faults.push(format!("the {name} has stray marks"));
        }
        if !text.starts_with(|c: char| c.is_uppercase() || c == '`') {
            faults.push(format!("the {name} does not begin with a capital letter"));
        }
        if text.matches('`').count() % 2 == 1 {
            faults.push(format!("the {name} has a code that is not closed"));
        }
        let plain = plain.to_lowercase();
        for word in NOT_PLAIN {
            if plain.contains(&word.to_lowercase()) {
                faults.push(format!("the {name} says `{word}`"));
            }
        }
        for sentence in plain.split_inclusive(['.', '?']) {
            let words = sentence.split_whitespace().count();
            if words > LONGEST {
                faults.push(format!("the {name} has a sentence of {words} words"));
            }
        }
    }
    faults
}

/// The most words that a sentence may have, a piece of code counted as one.
const LONGEST: usize = 26;

/// A text with an `x` for whatever stands between backticks: names from files may have any letters.
fn outside_code(text: &str) -> String {
    let words: Vec<&str> = text.split('`').step_by(2).collect();
    words.join("x")
}

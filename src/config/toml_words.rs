//! What the TOML library says, in plain words.

use crate::diagnostic::{Code, did_you_mean};

/// A mistake in a TOML file, in words.
pub(super) struct Plain {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: String,
    /// Whether reading lost its footing here, so that what it says afterwards cannot be trusted.
    pub(super) lost: bool,
}

const EXAMPLES: &str = "Compare the line with the examples in `docs/files.md`.";

/// Puts a message of the library into words; `there` is the text of the file from the mistake on.
pub(super) fn plain(message: &str, there: &str) -> Plain {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let (first, known) = quoted
        .split_first()
        .map_or(("", quoted.as_slice()), |(first, known)| (*first, known));
    let listed = |lead: &str| {
        format!(
            "{}{lead}: {}.",
            did_you_mean(first, known.iter().copied()),
            known.join(", ")
        )
    };
    if message.starts_with("unknown field") {
        return said(
            Code::UnknownKey,
            format!("There is no key `{first}` here."),
            listed("Keys that can stand here"),
        );
    }
    if message.starts_with("unknown variant") {
        return said(
            Code::BadSetting,
            format!("The word `{first}` cannot stand here."),
            listed("Use one of these"),
        );
    }
    if message.starts_with("missing field") {
        let help = "Add it: `docs/files.md` shows the keys that are needed.";
        return said(
            Code::BadToml,
            format!("The key `{first}` is missing here."),
            help,
        );
    }
    if let Some((_, wanted)) = message
        .strip_prefix("invalid type: ")
        .and_then(|rest| rest.split_once(", expected "))
    {
        let message = format!(
            "There is {} here, where {} is needed.",
            kind_of(there),
            kind_named(wanted)
        );
        return said(Code::BadToml, message, EXAMPLES);
    }
    grammar(message, there)
}

/// A mistake in how TOML is written.
fn grammar(message: &str, there: &str) -> Plain {
    let begins = |starts: &[&str]| starts.iter().any(|start| message.starts_with(start));
    let bare = there.trim_start_matches([' ', '\t']);
    let no_value = bare.is_empty() || bare.starts_with(['\n', '\r']);
    let (message, help, lost) = if message == "duplicate key" {
        ("This key stands twice.", "Keep one of the two.", false)
    } else if begins(&["missing value"]) || no_value && begins(&["string values"]) {
        (
            "There is no value after the equals sign.",
            "Write the value after it, or delete the line.",
            true,
        )
    } else if begins(&["string values", "invalid"]) && bare.starts_with(char::is_alphabetic) {
        (
            "This text has no quotation marks.",
            "Put quotation marks around the text: \"…\".",
            false,
        )
    } else if begins(&[
        "invalid basic string",
        "invalid literal string",
        "invalid multi-line",
    ]) {
        (
            "The quotation marks of this text are not closed.",
            "Put a quotation mark at the end of the text.",
            false,
        )
    } else if begins(&["missing escaped value", "too few unicode"]) {
        (
            "A backslash in this text stands alone.",
            "Write two backslashes for one.",
            false,
        )
    } else if begins(&["unexpected key or value"]) {
        (
            "Something stands here after the end of the value.",
            "Put each key on a line of its own.",
            false,
        )
    } else if begins(&["key with no value"]) {
        (
            "An equals sign is missing here.",
            "Write `key = value`.",
            true,
        )
    } else if begins(&["unclosed array table", "unclosed table"]) {
        (
            "The square brackets around this heading are not closed.",
            "Close them at the end of the line.",
            true,
        )
    } else if begins(&["unclosed array", "missing comma between array"]) {
        (
            "A list is not closed before this.",
            "Put a comma between the items of the list, and `]` at its end.",
            true,
        )
    } else if begins(&["unclosed inline", "missing comma between key"]) {
        (
            "A curly bracket is not closed before this.",
            "Put a comma between the keys, and `}` at the end.",
            true,
        )
    } else {
        (
            "This line does not follow the rules of TOML, in which the file is written.",
            EXAMPLES,
            true,
        )
    };
    Plain {
        lost,
        ..said(Code::BadToml, message, help)
    }
}

fn said(code: Code, message: impl Into<String>, help: impl Into<String>) -> Plain {
    Plain {
        code,
        message: message.into(),
        help: help.into(),
        lost: false,
    }
}

/// What kind of value a text begins with.
fn kind_of(there: &str) -> &'static str {
    let word = there
        .split([',', '\n', '}', ']'])
        .next()
        .unwrap_or_default()
        .trim();
    match there.chars().next() {
        Some('"' | '\'') => "a text",
        Some('[') => "a list",
        Some('{') => "a table",
        Some('t' | 'f') => "`true` or `false`",
        Some('0'..='9') if word.contains(['-', ':']) => "a date without quotation marks",
        Some('0'..='9' | '+' | '-') => "a number",
        _ => "something else",
    }
}

/// What kind of value the library waits for.
fn kind_named(wanted: &str) -> &'static str {
    match wanted {
        "a string" => "a text in quotation marks",
        "a boolean" => "`true` or `false`",
        "a sequence" => "a list in square brackets",
        "a map" => "a table such as `{ en = \"…\" }`",
        "i64" => "a whole number",
        _ if wanted.starts_with("struct") => "a table of keys and values",
        _ => "another kind of value",
    }
}

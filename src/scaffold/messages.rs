//! A file of messages, each behind a `#`, for a translator to go through.

use crate::locale::Rules;

/// A file of messages that wait for their translation.
#[derive(Debug)]
pub(super) struct Untranslated {
    /// Where it will stand.
    pub path: String,
    /// The file.
    pub text: String,
    /// How many messages it has.
    pub messages: usize,
}

/// The messages of the original as comments, below a head that says what to do; the path is left blank.
pub(super) fn untranslated(
    original: &str,
    name: &str,
    code: &str,
    original_name: &str,
    rules: &Rules,
) -> Untranslated {
    let mut text = format!(
        "### The words of the site, to be translated into {name} ({code}).\n\
         ###\n\
         ### Each message is here in {original_name}, behind a `#`. To translate one, take the `# ` away before each of its lines, and\n\
         ### write its words in {name} after the `=`. Leave the name before the `=`, and places such as {{ $name }}, as they are.\n\
         ### Until then readers see the words in {original_name}, marked as such. `bluelamp list translations` says what is missing.\n\
         ###\n\
         ### Where a message chooses its words by a number, {name} has these forms, for numbers such as these:\n"
    );
    for (form, numbers) in &rules.forms {
        let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
        let numbers = match numbers.as_slice() {
            [] => "no whole number up to 200".to_owned(),
            some => some.join(", "),
        };
        for part in ["###   [", form, "] ", &numbers, "\n"] {
            text += part;
        }
    }
    text += "### Put a star before the last of them: *[other]. A number itself may have words of its own: [0].\n\n";
    let mut messages = 0;
    for line in original.lines() {
        if line.trim().is_empty() || line.starts_with('#') {
            text += line;
        } else {
            messages += usize::from(line.starts_with(|c: char| c.is_ascii_alphabetic()));
            text += "# ";
            text += line;
        }
        text.push('\n');
    }
    Untranslated {
        path: String::new(),
        text,
        messages,
    }
}

//! Calls in Markdown that stand for something made from figures: `{{ figure(dataset="…", area="…", period="…") }}`.
//!
//! They are taken apart here and nothing else: what they stand for is looked up where the figures are known. The template
//! engine has no part in it.

/// A call: its name, a word that stands alone first, and words with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call<'a> {
    /// What is called.
    pub name: &'a str,
    /// The word without a name, if there is one.
    pub first: Option<&'a str>,
    /// The named words, in the order of the text.
    pub named: Vec<(&'a str, &'a str)>,
}

impl<'a> Call<'a> {
    /// Reads `name("first", key="word")`. Nothing, if the text is no such thing.
    pub fn parse(text: &'a str) -> Option<Self> {
        let (name, rest) = text.trim().split_once('(')?;
        let name = name.trim_end();
        let mut rest = rest.strip_suffix(')')?.trim();
        is_name(name).then_some(())?;
        let mut call = Self {
            name,
            first: None,
            named: Vec::new(),
        };
        while !rest.is_empty() {
            let (before, quoted) = rest.split_once('"')?;
            let (word, after) = quoted.split_once('"')?;
            match before.trim() {
                "" if call.first.is_none() && call.named.is_empty() => call.first = Some(word),
                key => call.named.push((
                    key.strip_suffix('=')
                        .map(str::trim)
                        .filter(|key| is_name(key))?,
                    word,
                )),
            }
            let after = after.trim_start();
            rest = match after.strip_prefix(',') {
                Some(after) => after.trim_start(),
                None if after.is_empty() => "",
                None => return None,
            };
        }
        Some(call)
    }

    /// The word with this name.
    pub fn get(&self, key: &str) -> Option<&'a str> {
        let found = self.named.iter().find(|(name, _)| *name == key);
        found.map(|(_, word)| *word)
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// What stands between `{{` and `}}` in a text, without blanks around it.
pub fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split("{{").skip(1);
    parts.filter_map(|part| part.split_once("}}").map(|(inner, _)| inner.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_taken_apart() {
        let call = Call::parse(r#"claim( "rose", area="one" , period = "2026-06")"#);
        let expected = Call {
            name: "claim",
            first: Some("rose"),
            named: vec![("area", "one"), ("period", "2026-06")],
        };
        assert_eq!(call, Some(expected));
        let bare = Call::parse("figure()").map(|call| (call.name, call.named.len()));
        assert_eq!(bare, Some(("figure", 0)));
    }

    #[test]
    fn what_is_no_call_is_none() {
        for text in [
            "figure",
            "figure(area=one)",
            "figure(area=\"one)",
            "figure(\"a\" \"b\")",
            "figure(area=\"a\" kind=\"b\")",
            "figure(area=\"a\"))",
            "Figure()",
            "figure(a=\"b\", \"c\")",
            "(a=\"b\")",
        ] {
            assert_eq!(Call::parse(text), None, "{text}");
        }
    }

    #[test]
    fn placeholders_stand_between_two_brackets() {
        let found: Vec<&str> = placeholders("a {{ b }} c {{d(\"}\")}} {{ e").collect();
        assert_eq!(found, ["b", "d(\"}\")"]);
    }
}

//! Escaping: text for where it lands. Everything that becomes HTML, SVG or XML passes through here or through the
//! template engine.

/// True if markup gives no meaning to any character of a text.
///
/// Bytes are looked at in blocks, without a way out within a block, so that the processor takes many at a time.
pub fn is_plain(text: &str) -> bool {
    let special = |byte: &u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    let mut blocks = text.as_bytes().chunks(32);
    blocks.all(|block| {
        !block
            .iter()
            .fold(false, |found, byte| found | special(byte))
    })
}

/// Appends text so that it can stand between tags and in quoted attributes of HTML, SVG and XML.
pub fn escape(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let mut letters = tail.chars();
        out.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            _ => "&#39;",
        });
        rest = letters.as_str();
    }
    out.push_str(rest);
}

/// Text, escaped.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

/// JSON that can stand inside a `script` element: nothing in it can end the element.
pub fn json_in_script(json: &serde_json::Value) -> String {
    json.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_of_markup_is_left() {
        assert_eq!(escaped("a<b>&\"c'é"), "a&lt;b&gt;&amp;&quot;c&#39;é");
        for special in ["&", "<", ">", "\"", "'"] {
            for before in [0, 31, 32, 70] {
                assert!(!is_plain(&format!("{}{special}", "é".repeat(before))));
            }
        }
        assert!(is_plain("2,480 [x] é"));
    }

    #[test]
    fn json_cannot_end_its_script() {
        let json = serde_json::json!({ "a": "</script><!--" });
        let text = json_in_script(&json);
        assert!(!text.contains('<'));
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).unwrap(),
            json
        );
    }
}

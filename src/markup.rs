//! Escaping: text for where it lands. Everything that becomes HTML, SVG or XML passes through here or through the
//! template engine.

/// The bytes that markup gives a meaning to.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    special[b'&' as usize] = true;
    special[b'<' as usize] = true;
    special[b'>' as usize] = true;
    special[b'"' as usize] = true;
    special[b'\'' as usize] = true;
    special
};

/// Appends text so that it can stand between tags and in quoted attributes of HTML, SVG and XML.
pub fn escape(out: &mut String, text: &str) {
    if !text.bytes().any(|byte| SPECIAL[usize::from(byte)]) {
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

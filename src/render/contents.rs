//! The contents list of a long page, made from the headings that the page really has.

use crate::markup::escape;

/// What templates get as `contents`: the place for the list. It holds no words, so no text of a page can be taken for it.
pub(super) const PLACE: &str = "<!--contents-->";

/// A page with fewer sections is short enough without a list.
const FEWEST: usize = 4;

/// Puts the list of all headings of the second level within `main` in its place.
pub(super) fn fill(page: Vec<u8>, title: &str) -> Vec<u8> {
    let Ok(html) = std::str::from_utf8(&page) else {
        return page;
    };
    let Some((before, after)) = html.split_once(PLACE) else {
        return page;
    };
    let from = html.find("<main").unwrap_or(0);
    let to = html.find("</main>").unwrap_or(html.len());
    let headings = headings(html.get(from..to).unwrap_or_default());
    let mut filled = String::with_capacity(html.len() + 1024);
    filled.push_str(before);
    if headings.len() >= FEWEST {
        filled
            .push_str("<nav class=\"contents\" aria-labelledby=\"contents\">\n<p id=\"contents\">");
        escape(&mut filled, title);
        filled.push_str("</p>\n<ul>");
        for (id, words) in headings {
            for part in ["<li><a href=\"#", id, "\">", &words, "</a></li>\n"] {
                filled.push_str(part);
            }
        }
        filled.push_str("</ul>\n</nav>");
    }
    filled.push_str(after);
    filled.into_bytes()
}

/// The headings of the second level that have an `id`: it, and their words without markup inside.
fn headings(html: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    for piece in html.split("<h2 id=\"").skip(1) {
        let parts = piece
            .split_once("</h2>")
            .and_then(|(heading, _)| heading.split_once('"'))
            .and_then(|(id, rest)| Some((id, rest.split_once('>')?.1)));
        if let Some((id, words)) = parts {
            found.push((id, without_tags(words)));
        }
    }
    found
}

fn without_tags(html: &str) -> String {
    let mut pieces = html.split('<');
    let mut words = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        words.push_str(piece.split_once('>').map_or("", |(_, words)| words));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{PLACE, fill};

    fn filled(main: &str) -> String {
        let page = format!(
            "<h2 id=\"x\">X</h2><main><h1>T</h1>{PLACE}{main}</main><h2 id=\"f\">Foot</h2>"
        );
        String::from_utf8(fill(page.into_bytes(), "On <this> page")).unwrap()
    }

    const FOUR: &str = "<h2 id=\"a\">A &amp; a</h2><h2>none</h2><h2 id=\"b\" lang=\"en\"><a href=\"/\">B</a> b</h2><h2 id=\"c\">C</h2>";

    #[test]
    fn four_headings_make_a_list_of_what_is_in_main() {
        let page = filled(&format!("{FOUR}<h2 id=\"d\">D</h2>"));
        let (list, _) = page.split_once("</nav>").unwrap();
        let links: Vec<_> = list.split("<li>").skip(1).map(str::trim_end).collect();
        assert_eq!(
            links,
            [
                "<a href=\"#a\">A &amp; a</a></li>",
                "<a href=\"#b\">B b</a></li>",
                "<a href=\"#c\">C</a></li>",
                "<a href=\"#d\">D</a></li>\n</ul>",
            ]
        );
        assert!(list.contains(">On &lt;this&gt; page</p>"), "{list}");
    }

    #[test]
    fn headings_before_the_place_are_in_the_list_too() {
        let page = format!("<main><h2 id=\"z\">Z</h2>{PLACE}{FOUR}</main>");
        let page = String::from_utf8(fill(page.into_bytes(), "T")).unwrap();
        let first = page.split("<li>").nth(1).unwrap().trim_end();
        assert_eq!(first, "<a href=\"#z\">Z</a></li>");
    }

    #[test]
    fn a_short_page_has_no_list_and_no_place_for_it() {
        let page = filled(FOUR);
        assert!(!page.contains("<nav") && !page.contains(PLACE), "{page}");
        assert!(page.contains(FOUR), "{page}");
    }
}

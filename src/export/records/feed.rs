//! News as an Atom feed (RFC 4287).

use super::without_marks;
use crate::markup::escape;
use crate::view::Feed;

pub(super) fn feed(feed: &Feed) -> Vec<u8> {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    escape(&mut xml, &feed.language);
    xml.push_str("\">\n");
    if feed.title_language == feed.language {
        element(&mut xml, "title", &feed.title);
    } else {
        xml.push_str("<title xml:lang=\"");
        escape(&mut xml, &feed.title_language);
        xml.push_str("\">");
        escape(&mut xml, &feed.title);
        xml.push_str("</title>\n");
    }
    element(&mut xml, "id", &feed.address);
    link(&mut xml, "alternate", &feed.page);
    link(&mut xml, "self", &feed.address);
    // A feed without items was never changed; the day before all others stands for that.
    let newest = feed.items.iter().map(|item| item.changed).max();
    let changed = newest.map_or_else(
        || "1970-01-01T00:00:00Z".to_owned(),
        |moment| moment.to_string(),
    );
    element(&mut xml, "updated", &changed);
    xml.push_str("<author>\n");
    element(&mut xml, "name", &feed.author);
    xml.push_str("</author>\n");
    for item in &feed.items {
        xml.push_str("<entry");
        if item.language != feed.language {
            xml.push_str(" xml:lang=\"");
            escape(&mut xml, &item.language);
            xml.push('"');
        }
        xml.push_str(">\n");
        element(&mut xml, "title", &item.title);
        element(&mut xml, "id", &item.id);
        link(&mut xml, "alternate", &item.url);
        element(&mut xml, "updated", &item.changed.to_string());
        element(&mut xml, "summary", &item.summary);
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    xml.into_bytes()
}

fn element(xml: &mut String, name: &str, words: &str) {
    for part in ["<", name, ">"] {
        xml.push_str(part);
    }
    escape(xml, &without_marks(words));
    for part in ["</", name, ">\n"] {
        xml.push_str(part);
    }
}

fn link(xml: &mut String, rel: &str, url: &str) {
    for part in ["<link rel=\"", rel, "\" href=\""] {
        xml.push_str(part);
    }
    escape(xml, url);
    xml.push_str("\"/>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Moment;
    use crate::view::Item;

    #[test]
    fn a_feed_was_changed_with_its_newest_item() {
        let item = |id: &str, changed: &str| Item {
            id: id.to_owned(),
            title: "A & B".to_owned(),
            url: "https://example.org/a/".to_owned(),
            changed: Moment::parse(changed).unwrap(),
            summary: "Words.".to_owned(),
            language: "en".to_owned(),
        };
        let mut news = Feed {
            title: "News".to_owned(),
            language: "en".to_owned(),
            title_language: "en".to_owned(),
            page: "https://example.org/".to_owned(),
            address: "https://example.org/feed.xml".to_owned(),
            author: "Somebody".to_owned(),
            items: vec![
                item("1", "2026-06-30T09:00:00Z"),
                item("2", "2026-07-30T09:00:00Z"),
            ],
        };
        let text = String::from_utf8(feed(&news)).unwrap();
        assert!(text.contains("<title>A &amp; B</title>"));
        let (head, _) = text.split_once("<entry>").unwrap();
        assert!(
            head.contains("<updated>2026-07-30T09:00:00Z</updated>"),
            "{head}"
        );
        news.items.clear();
        assert!(
            String::from_utf8(feed(&news))
                .unwrap()
                .contains("<updated>1970-")
        );
    }
}

//! Maps with the words around them. The words are text of the page, not of the picture.

use crate::markup::escape;
use crate::view::{AreaClass, MapPicture};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A map with its legend; the picture's text alternative is its title, as the description stands below it.
pub(crate) fn map(map: &MapPicture, words: &BTreeMap<String, String>) -> String {
    let mut html = String::with_capacity(1024);
    html.push_str("<figure class=\"map\"><figcaption>");
    escape(&mut html, &map.title);
    html.push_str("</figcaption>\n<img src=\"");
    escape(&mut html, &map.url);
    html.push_str("\" alt=\"");
    escape(&mut html, &map.title);
    html.push_str("\" width=\"1000\" height=\"780\">\n<p class=\"map-legend\">");
    escape(
        &mut html,
        words.get("map_legend").map_or("", String::as_str),
    );
    html.push_str("</p>\n<ul class=\"classes\">");
    for (n, class) in map.classes.iter().enumerate() {
        swatch(&mut html, &format!("class-{n}"), class);
    }
    for (class, words) in &map.others {
        swatch(
            &mut html,
            if *class == AreaClass::Outside {
                "outside"
            } else {
                "hatched"
            },
            words,
        );
    }
    html.push_str("</ul>\n<p class=\"description\">");
    escape(&mut html, &map.description);
    html.push_str("</p></figure>\n");
    html
}

fn swatch(html: &mut String, class: &str, words: &str) {
    let _ = write!(html, "<li><span class=\"swatch {class}\"></span>");
    escape(html, words);
    html.push_str("</li>");
}

//! Charts and maps with the words around them. The words are text of the page, not of the picture.

use crate::draw;
use crate::markup::escape;
use crate::view::{AreaClass, LineChart, MapPicture};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A line chart: title, axis labels as text, plot, and its description as a paragraph.
pub(crate) fn line(chart: &LineChart) -> String {
    let mut html = String::with_capacity(2048);
    html.push_str("<figure class=\"chart\"><figcaption>");
    escape(&mut html, &chart.title);
    html.push_str("</figcaption>\n<p class=\"unit\" aria-hidden=\"true\">");
    escape(&mut html, &chart.unit);
    html.push_str(
        "</p>\n<div class=\"axes\" dir=\"ltr\"><div class=\"levels\" aria-hidden=\"true\">",
    );
    for level in chart.levels.iter().rev() {
        html.push_str("<span>");
        escape(&mut html, &level.label);
        html.push_str("</span>");
    }
    html.push_str("</div>");
    html.push_str(&draw::line(chart));
    html.push_str("<div class=\"months\" aria-hidden=\"true\">");
    for end in &chart.ends {
        html.push_str("<bdi>");
        escape(&mut html, &end.label);
        html.push_str("</bdi>");
    }
    html.push_str("</div></div>\n<p class=\"description\">");
    escape(&mut html, &chart.description);
    html.push_str("</p></figure>\n");
    html
}

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

//! Charts with the words around them. The words are text of the page, not of the picture.

use crate::draw;
use crate::markup::escape;
use crate::view::LineChart;

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

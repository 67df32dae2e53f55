//! Charts with the words around them: title, description, what their symbols mean, and the file with their figures.

use super::link;
use super::table::row_link;
use crate::draw;
use crate::markup::escape;
use crate::view::{LineChart, Link, Multiples, RowHead, StripChart, StripMark};
use std::fmt::Write;

/// A line chart.
pub(crate) fn line(chart: &LineChart) -> String {
    let mut html = String::with_capacity(4096);
    begin(&mut html, "chart", chart.id, &chart.title);
    html.push_str("<p class=\"unit\" aria-hidden=\"true\">");
    escape(&mut html, &chart.unit);
    html.push_str("</p>\n");
    html.push_str(&draw::line(chart));
    html.push('\n');
    if !chart.key.is_empty() {
        html.push_str("<ul class=\"key\">");
        for (symbol, words) in &chart.key {
            html.push_str("<li><b><bdi>");
            escape(&mut html, symbol);
            html.push_str("</bdi></b> ");
            escape(&mut html, words);
            html.push_str("</li>");
        }
        html.push_str("</ul>\n");
    }
    end(&mut html, &chart.description, chart.download.as_ref());
    html
}

/// Small lines beside each other, each a link with its figure.
pub(crate) fn multiples(chart: &Multiples) -> String {
    let mut html = String::with_capacity(1024 + chart.items.len() * 512);
    begin(&mut html, "chart", "multiples", &chart.title);
    paragraph(&mut html, "description", &chart.description);
    let _ = writeln!(
        html,
        "<ul class=\"multiples\" data-top=\"{}\" data-start=\"{}\">",
        chart.top, chart.start
    );
    for item in &chart.items {
        html.push_str("<li>");
        link(&mut html, &item.link);
        html.push_str(" <span><bdi>");
        escape(&mut html, &item.figure);
        html.push_str("</bdi></span>");
        html.push_str(&draw::spark(&item.parts, chart.months, chart.top));
        html.push_str("</li>\n");
    }
    html.push_str("</ul>\n");
    download(&mut html, Some(&chart.download));
    html.push_str("</figure>\n");
    html
}

/// A chart with a row for each thing: its name, its bar or dot, and its figure.
pub(crate) fn strips(chart: &StripChart) -> String {
    let mut html = String::with_capacity(1024 + chart.rows.len() * 512);
    begin(&mut html, "chart", &chart.id, &chart.title);
    paragraph(&mut html, "description", &chart.description);
    let dots = chart.mark == StripMark::Dot;
    let _ = writeln!(
        html,
        "<ul class=\"strips {}\" data-top=\"{}\">",
        if dots { "dots" } else { "bars" },
        chart.edge()
    );
    if dots {
        html.push_str("<li class=\"scale\" aria-hidden=\"true\">");
        html.push_str(&draw::strip_levels(chart));
        html.push_str("</li>\n");
    }
    for row in &chart.rows {
        html.push_str("<li><span class=\"what\">");
        match &row.head {
            RowHead::Text(text) => escape(&mut html, text),
            RowHead::Link { url, text, .. } => row_link(&mut html, url, text),
        }
        html.push_str("</span> ");
        html.push_str(&draw::strip(chart, row));
        html.push_str("<span class=\"much\">");
        escape(&mut html, &row.text);
        html.push_str("</span></li>\n");
    }
    html.push_str("</ul>\n");
    download(&mut html, chart.download.as_ref());
    html.push_str("</figure>\n");
    html
}

pub(super) fn begin(html: &mut String, class: &str, id: &str, title: &str) {
    let _ = write!(html, "<figure class=\"{class}\" id=\"{id}\"><figcaption>");
    escape(html, title);
    html.push_str("</figcaption>\n");
}

fn end(html: &mut String, description: &str, file: Option<&Link>) {
    paragraph(html, "description", description);
    download(html, file);
    html.push_str("</figure>\n");
}

pub(super) fn paragraph(html: &mut String, class: &str, words: &str) {
    let _ = write!(html, "<p class=\"{class}\">");
    escape(html, words);
    html.push_str("</p>\n");
}

pub(super) fn download(html: &mut String, file: Option<&Link>) {
    if let Some(file) = file {
        html.push_str("<p class=\"file\">");
        link(html, file);
        html.push_str("</p>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Multiple, Strip, Tick};

    fn file() -> Link {
        Link {
            url: "/f.csv".into(),
            text: "CSV".into(),
        }
    }

    #[test]
    fn small_lines_are_links_with_figures() {
        let html = multiples(&Multiples {
            title: "T <".into(),
            description: "D".into(),
            start: "2001-01".into(),
            months: 2,
            top: 8,
            items: vec![Multiple {
                link: Link {
                    url: "/one/".into(),
                    text: "One".into(),
                },
                figure: "4".into(),
                parts: Vec::new(),
            }],
            download: file(),
        });
        for part in [
            "<figcaption>T &lt;</figcaption>",
            "data-top=\"8\" data-start=\"2001-01\"",
            "<li><a href=\"/one/\">One</a> <span><bdi>4</bdi></span><svg class=\"spark\"",
            "<p class=\"file\"><a href=\"/f.csv\">CSV</a></p>",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }

    #[test]
    fn a_row_has_its_name_and_figure_as_text() {
        let chart = StripChart {
            id: "dots".into(),
            title: "T".into(),
            description: "D".into(),
            mark: StripMark::Dot,
            places: 1,
            levels: vec![Tick {
                at: 1000,
                label: "100".into(),
            }],
            rows: vec![Strip {
                head: RowHead::Text("One & two".into()),
                value: None,
                range: None,
                text: "[u]".into(),
            }],
            reference: None,
            mirrored: false,
            download: Some(file()),
        };
        let html = strips(&chart);
        assert!(
            html.contains("<ul class=\"strips dots\" data-top=\"100.0\">"),
            "{html}"
        );
        assert!(html.contains("<span class=\"what\">One &amp; two</span>"));
        assert!(html.contains("<span class=\"much\">[u]</span>"));
    }
}

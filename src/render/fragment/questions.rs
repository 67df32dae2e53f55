//! Questions of a consultation: each a section with its sentences, its chart, its tables and what respondents wrote.

use super::chart::{begin, download, paragraph};
use super::entries::write_phrase;
use super::{facts, strips, table};
use crate::draw;
use crate::markup::escape;
use crate::view::{AnswerChart, QuestionPart, QuoteLine, ScaleChart};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Sections, one for each question.
pub(crate) fn questions(list: &[QuestionPart], words: &BTreeMap<String, String>) -> String {
    let mut html = String::with_capacity(list.len() * 4096);
    for question in list {
        section(&mut html, question, words);
    }
    html
}

fn section(html: &mut String, part: &QuestionPart, words: &BTreeMap<String, String>) {
    let QuestionPart { id, level, .. } = part;
    html.push_str("<section class=\"question\"");
    // Other respondents were asked the same questions; no two landmarks of a page may have one name.
    if *level == 2 {
        let _ = write!(html, " aria-labelledby=\"{id}\"");
    }
    let _ = write!(html, ">\n<h{level} id=\"{id}\">");
    write_phrase(html, &part.title);
    let _ = writeln!(html, "</h{level}>");
    if let Some(finding) = &part.finding {
        html.push_str("<blockquote class=\"answer\"><p>");
        write_phrase(html, finding);
        html.push_str("</p></blockquote>\n");
    }
    for (n, sentence) in part.answer.iter().enumerate() {
        paragraph(html, if n == 0 { "said" } else { "more" }, sentence);
    }
    if !part.facts.is_empty() {
        html.push_str("<dl class=\"facts\">\n");
        html.push_str(&facts(&part.facts));
        html.push_str("</dl>\n");
    }
    match &part.chart {
        Some(AnswerChart::Bars(chart)) => html.push_str(&strips(chart)),
        Some(AnswerChart::Scale(chart)) => scale(html, chart),
        None => {}
    }
    for one in &part.tables {
        html.push_str(&table(one, words));
    }
    for (summary, tables) in &part.folded {
        html.push_str("<details><summary>");
        escape(html, summary);
        html.push_str("</summary>\n");
        for one in tables {
            html.push_str(&table(one, words));
        }
        html.push_str("</details>\n");
    }
    quotes(html, part);
    html.push_str("</section>\n");
}

/// One bar in pieces, with a list of what each of them is.
fn scale(html: &mut String, chart: &ScaleChart) {
    begin(html, "chart scale", &chart.bar.id, &chart.title);
    html.push_str(&draw::stacked(&chart.bar));
    html.push_str("\n<ul class=\"pieces\">");
    for (n, piece) in chart.bar.pieces().iter().enumerate() {
        html.push_str("<li>");
        html.push_str(&draw::stacked_sign(&chart.bar, n));
        escape(html, &piece.answer);
        html.push_str(" <b><bdi>");
        escape(html, &piece.label);
        html.push_str("</bdi></b></li>");
    }
    html.push_str("</ul>\n");
    paragraph(html, "description", &chart.description);
    download(html, chart.download.as_ref());
    html.push_str("</figure>\n");
}

fn quotes(html: &mut String, part: &QuestionPart) {
    if part.quotes.is_empty() {
        return;
    }
    let level = part.level + 1;
    let _ = write!(html, "<h{level}>");
    escape(html, &part.quotes_title);
    let _ = writeln!(html, "</h{level}>");
    for QuoteLine { words, who } in &part.quotes {
        html.push_str("<figure class=\"quote\"><blockquote><p>");
        write_phrase(html, words);
        html.push_str("</p></blockquote><figcaption>");
        escape(html, who);
        html.push_str("</figcaption></figure>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Phrase, StackedBar};

    #[test]
    fn a_piece_without_room_for_its_number_has_it_in_the_list() {
        let answers = vec![("Yes < no".to_owned(), 97), ("No".to_owned(), 3)];
        let bar = StackedBar::new("q-one", "Q".into(), answers, false, |n| format!("{n}%"));
        let chart = ScaleChart {
            title: "T".into(),
            description: "D".into(),
            bar: bar.expect("somebody answered"),
            download: None,
        };
        let part = QuestionPart {
            id: "one".into(),
            level: 2,
            title: Phrase::new("Q & A"),
            chart: Some(AnswerChart::Scale(Box::new(chart))),
            ..QuestionPart::default()
        };
        let html = questions(&[part], &BTreeMap::new());
        for text in [
            "<h2 id=\"one\">Q &amp; A</h2>",
            "</svg>Yes &lt; no <b><bdi>97%</bdi></b></li>",
            "</svg>No <b><bdi>3%</bdi></b></li>",
        ] {
            assert!(html.contains(text), "{text} in {html}");
        }
        assert!(!html.contains("<dl") && !html.contains("<blockquote"));
    }
}

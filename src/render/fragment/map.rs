//! Maps with the words around them: outlines from the file that all pages share, the tile map, the legend.
//!
//! The outlines are for those who see and point: small areas are hard to hit, so they are hidden from the keyboard and
//! from screen readers. The tiles are links with the same names, figures and addresses for everybody.

use crate::draw;
use crate::markup::escape;
use crate::view::{AreaClass, MapArea, MapPicture};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A map, its tiles, what the shades mean, and the picture in words.
pub(crate) fn map(map: &MapPicture, words: &BTreeMap<String, String>) -> String {
    let word = |name| words.get(name).map_or("", String::as_str);
    let mut html = String::with_capacity(16 * 1024);
    html.push_str("<figure class=\"map\"><figcaption>");
    escape(&mut html, &map.title);
    html.push_str("</figcaption>\n");
    if let Some((_, outlines)) = &map.files {
        areas(&mut html, map, outlines);
    }
    if map.areas.iter().any(|area| area.tile.is_some()) {
        html.push_str("<ul class=\"tiles\" dir=\"ltr\" aria-label=\"");
        escape(&mut html, word("map_tiles"));
        html.push_str("\">\n");
        map.areas.iter().for_each(|area| tile(&mut html, area));
        html.push_str("</ul>\n");
    }
    html.push_str("<div class=\"key\"><p class=\"map-legend\">");
    escape(&mut html, word("map_legend"));
    html.push_str("</p>\n<ul class=\"classes\">");
    for (n, (range, count)) in map.classes.iter().enumerate() {
        swatch(&mut html, &format!("class-{n}"), range);
        html.push_str(" <bdi>(");
        escape(&mut html, count);
        html.push_str(")</bdi></li>");
    }
    for (class, words) in &map.others {
        swatch(&mut html, &name(*class), words);
        html.push_str("</li>");
    }
    html.push_str("</ul>\n<p class=\"description\">");
    escape(&mut html, &map.description);
    html.push_str("</p>\n");
    if let Some((picture, _)) = &map.files {
        html.push_str("<p class=\"download-map\"><a href=\"");
        escape(&mut html, picture);
        html.push_str("\" download>");
        escape(&mut html, word("download_map"));
        html.push_str("</a></p>\n");
    }
    html.push_str("</div></figure>\n");
    html
}

/// The outlines, each a link to its area's page, with name and figure for those who point at it.
fn areas(html: &mut String, map: &MapPicture, outlines: &str) {
    let _ = write!(
        html,
        "<svg class=\"areas\" viewBox=\"{}\" aria-hidden=\"true\">",
        draw::view_box(map.size)
    );
    if map
        .areas
        .iter()
        .any(|area| area.mapped && area.class == AreaClass::NoFigure)
    {
        let _ = write!(html, "<defs>{}</defs>", draw::HATCH);
    }
    for area in map.areas.iter().filter(|area| area.mapped) {
        let tag = if area.url.is_some() { "a" } else { "g" };
        let _ = write!(html, "\n<{tag}");
        if let Some(url) = &area.url {
            html.push_str(" href=\"");
            escape(html, url);
            html.push_str("\" tabindex=\"-1\"");
        }
        html.push_str("><title>");
        escape(html, &area.name);
        if !area.value.is_empty() {
            html.push_str(": ");
            escape(html, &area.value);
        }
        html.push_str("</title><use class=\"");
        html.push_str(&name(area.class));
        html.push_str("\" href=\"");
        escape(html, outlines);
        html.push('#');
        escape(html, &area.slug);
        let _ = write!(html, "\"/></{tag}>");
    }
    html.push_str("</svg>\n");
}

/// A square: the name of its area, which is shown when a reader comes to it, its letters, and its figure.
fn tile(html: &mut String, area: &MapArea) {
    let Some(tile) = &area.tile else {
        return;
    };
    let class = name(area.class);
    let _ = write!(html, "<li class=\"x{} y{}\">", tile.column, tile.row);
    let tag = if area.url.is_some() { "a" } else { "span" };
    let _ = write!(html, "<{tag} class=\"{class}\"");
    if let Some(url) = &area.url {
        html.push_str(" href=\"");
        escape(html, url);
        html.push('"');
    }
    html.push_str("><i>");
    escape(html, &area.name);
    html.push_str("</i> <b>");
    escape(html, &tile.short);
    html.push_str("</b> ");
    escape(html, &area.value);
    let _ = writeln!(html, "</{tag}></li>");
}

fn swatch(html: &mut String, class: &str, words: &str) {
    let _ = write!(html, "<li><span class=\"swatch {class}\"></span> ");
    escape(html, words);
}

/// The name of a class in style sheets.
fn name(class: AreaClass) -> String {
    match class {
        AreaClass::Class(n) => format!("class-{n}"),
        AreaClass::NoFigure => "hatched".to_owned(),
        AreaClass::Outside => "outside".to_owned(),
    }
}

//! The sitemap and `robots.txt`.

use crate::markup::escape;
use crate::plan::{Plan, Routes, SITEMAP_SIZE};
use std::fmt::Write;

const SPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// A part of the sitemap. Number 0 is the whole, or, where one file cannot hold all addresses, the list of the parts.
pub fn sitemap(plan: &Plan, routes: Routes<'_>, base_url: &str, part: u16) -> Vec<u8> {
    let pages = plan.listed_pages().count();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if part == 0 && pages > SITEMAP_SIZE {
        let _ = writeln!(xml, "<sitemapindex xmlns=\"{SPACE}\">");
        for n in 1..=pages.div_ceil(SITEMAP_SIZE) {
            entry(&mut xml, "sitemap", &format!("{base_url}/sitemap-{n}.xml"));
        }
        xml.push_str("</sitemapindex>\n");
    } else {
        let _ = writeln!(xml, "<urlset xmlns=\"{SPACE}\">");
        let skipped = usize::from(part.saturating_sub(1)) * SITEMAP_SIZE;
        for (page, language) in plan.listed_pages().skip(skipped).take(SITEMAP_SIZE) {
            entry(&mut xml, "url", &routes.absolute_page(page, language));
        }
        xml.push_str("</urlset>\n");
    }
    xml.into_bytes()
}

fn entry(xml: &mut String, element: &str, url: &str) {
    let _ = write!(xml, "<{element}><loc>");
    escape(xml, url);
    let _ = writeln!(xml, "</loc></{element}>");
}

/// `robots.txt`: everything may be read.
pub fn robots(base_url: &str) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\nSitemap: {base_url}/sitemap.xml\n").into_bytes()
}

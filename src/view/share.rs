//! The foot of every page: how to cite it, and how to pass it on or say what is wrong with it.

use super::{Desk, Link, Part, View};
use crate::locale::{Arg, FALLBACK, Word};
use crate::plan::PageId;
use std::fmt::Write;

impl Desk<'_> {
    /// Puts what is the same for all pages of a kind below a page: citation, address, links, and where to get the data. The
    /// page for missing addresses has no address that could be cited.
    pub(super) fn with_foot(&self, mut view: View) -> View {
        if view.page == PageId::NotFound {
            return view;
        }
        let address = self.routes.absolute_page(view.page, view.language);
        let site = self.words(&self.catalogue().site.title).to_owned();
        let send = mail("", &view.title, &address);
        if let Some(contact) = &self.catalogue().site.publisher.contact {
            let feedback = mail(contact, "", &address);
            view.parts.push(("feedback_url", Part::Text(feedback)));
        }
        let cite = Part::Text(self.citation(&view, &site));
        view.parts.push(("cite", cite));
        view.parts.push(("address", Part::Text(address)));
        if let Some(feed) = view.page.feed() {
            view.parts.push(("feed", Part::Text(self.file_url(feed))));
        }
        view.parts.push(("send_url", Part::Text(send)));
        if view.parts.iter().any(|(name, _)| *name == "download") && is_of_lead(view.page) {
            view.parts
                .push(("help_links", Part::Links(self.help_links())));
        }
        view
    }

    /// Publisher, title and edition, as a citation has them; the address follows it.
    fn citation(&self, view: &View, site: &str) -> String {
        let publisher = self.catalogue().site.publisher.name.as_str();
        let mut words = vec![publisher, site];
        let foreign = view
            .parts
            .iter()
            .any(|(name, _)| *name == "foreign_language");
        let title = if foreign {
            self.as_default_language(&view.title)
        } else {
            view.title.clone()
        };
        if view.page != PageId::Home {
            words.push(&title);
        }
        let edition = self.edition_of(view.page);
        words.extend(edition.as_deref());
        words.dedup();
        words
            .iter()
            .map(|words| format!("{words}."))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The edition that a page's figures come from.
    fn edition_of(&self, page: PageId) -> Option<String> {
        let catalogue = self.catalogue();
        let series = |id, edition: Option<u16>| {
            let dataset = catalogue.dataset(id);
            let newest = dataset.editions.len() - 1;
            self.edition_title(dataset, edition.map_or(newest, usize::from))
        };
        let readings = |id, edition: Option<u16>| {
            let dataset = catalogue.performance(id);
            let edition = edition.map_or(dataset.newest(), usize::from);
            self.titled(&dataset.title, dataset.editions[edition].last)
        };
        let table = |id, edition: Option<u16>| {
            let table = catalogue.crosstab(id);
            let newest = table.editions.len() - 1;
            let edition = &table.editions[edition.map_or(newest, usize::from)];
            self.titled(&table.title, edition.period.last())
        };
        match page {
            page if is_of_lead(page) => Some(series(catalogue.lead, None)),
            PageId::Dataset(id) | PageId::Revisions(id) => Some(series(id, None)),
            PageId::Edition(id, edition) => Some(series(id, Some(edition))),
            PageId::Crosstab(id) => Some(table(id, None)),
            PageId::CrosstabEdition(id, edition) => Some(table(id, Some(edition))),
            PageId::Measure(id, _) => Some(readings(id, None)),
            PageId::Readings(id, edition) => Some(readings(id, edition)),
            _ => None,
        }
    }

    /// The whole dataset, and what each kind of offence means.
    fn help_links(&self) -> Vec<Link> {
        let lead = self.catalogue().lead;
        let title = self.words(&self.catalogue().dataset(lead).title);
        let all = ("title", Arg::Text(title));
        vec![
            self.link(
                PageId::Dataset(lead),
                self.locale.say(Word::HelpDataset, &[all]),
            ),
            self.link(PageId::Offences, self.word(Word::HelpDefinitions)),
        ]
    }
}

/// Whether a page is made from the newest edition of the lead dataset.
fn is_of_lead(page: PageId) -> bool {
    use PageId::{Borough, BoroughOffence, Boroughs, Home, Offence, Offences};
    matches!(
        page,
        Home | Boroughs | Borough(_) | BoroughOffence(..) | Offences | Offence(_)
    )
}

/// A link that begins an e-mail (RFC 6068), to nobody yet if `to` is empty; its subject may be empty too.
fn mail(to: &str, subject: &str, address: &str) -> String {
    let mut url = String::with_capacity(256);
    url.push_str("mailto:");
    encode(&mut url, to);
    let subject = Some(("subject", subject)).filter(|(_, words)| !words.is_empty());
    for (sign, (name, words)) in "?&"
        .chars()
        .zip(subject.into_iter().chain([("body", address)]))
    {
        url.push(sign);
        url.push_str(name);
        url.push('=');
        encode(&mut url, words);
    }
    url
}

/// Writes everything but letters, digits and a few signs as `%` and two digits for each byte.
fn encode(url: &mut String, text: &str) {
    for byte in text.replace(FALLBACK, "").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@/:".contains(&byte) {
            url.push(char::from(byte));
        } else {
            let _ = write!(url, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mail;

    #[test]
    fn an_e_mail_keeps_its_subject_and_address_apart() {
        let url = mail(
            "a@b.example",
            "Theft & fraud: 5% ł?",
            "https://c.example/x/",
        );
        assert_eq!(
            url,
            "mailto:a@b.example?subject=Theft%20%26%20fraud:%205%25%20%C5%82%3F&body=https://c.example/x/"
        );
        assert_eq!(
            mail("", "", "https://c.example/"),
            "mailto:?body=https://c.example/"
        );
    }
}

//! Addresses that records name, and datasets of all kinds, as links.

use super::{Desk, Link};
use crate::config::Text;
use crate::locale::{Arg, Word};
use crate::model::{Address, AnyDataset};
use crate::plan::{FileTarget, PageId, Target};

impl<'a> Desk<'a> {
    /// What stands at an address of this site, if it is one.
    fn target(&self, address: &Address) -> Option<(Target, Option<String>)> {
        let Address::Here(path) = address else {
            return None;
        };
        let planned = self.scene.plan.at(path)?;
        let anchor = path.split_once('#').map(|(_, anchor)| format!("#{anchor}"));
        Some((planned.target, anchor))
    }

    /// The address to write on a page: of a page of this site, that in the page's language.
    pub(super) fn address_url(&self, address: &Address) -> String {
        let (Address::Elsewhere(url) | Address::Here(url)) = address;
        let Some((target, anchor)) = self.target(address) else {
            return url.clone();
        };
        let theme = self.scene.theme;
        let url = self.routes.target(target, self.locale.index, theme);
        url + &anchor.unwrap_or_default()
    }

    /// The whole address, to write into a file.
    pub(super) fn whole_address(&self, address: &Address) -> String {
        let (Address::Elsewhere(url) | Address::Here(url)) = address;
        match self.target(address) {
            Some((Target::Page { page, .. }, anchor)) => {
                let page = self.routes.absolute_page(page, self.locale.index);
                page + &anchor.unwrap_or_default()
            }
            Some((Target::File(file) | Target::InWords { file, .. }, _)) => self.whole_file(file),
            None => url.clone(),
        }
    }

    /// The address of a file of this site below the host.
    pub(super) fn file_url(&self, file: FileTarget) -> String {
        let language = self.locale.index;
        self.routes.file_url(file, language, self.scene.theme)
    }

    /// The whole address of a file of this site.
    pub(super) fn whole_file(&self, file: FileTarget) -> String {
        let base = &self.catalogue().site.base_url;
        let language = self.locale.index;
        let path = self.routes.file(file, language, self.scene.theme);
        format!("{base}/{path}")
    }

    /// A link to an address: "Read it on www.example.org".
    pub(super) fn address_link(&self, address: &Address) -> Link {
        let text = match address {
            Address::Here(_) => self.word(Word::SchemeReadHere),
            Address::Elsewhere(url) => {
                let host = url.split('/').nth(2).unwrap_or(url);
                let host = [("host", Arg::Text(host))];
                self.locale.say(Word::SchemeReadElsewhere, &host)
            }
        };
        let url = self.address_url(address);
        Link { url, text }
    }

    /// The title of a dataset of any kind.
    pub(super) fn dataset_title(&self, dataset: AnyDataset) -> &'a Text {
        let catalogue = self.catalogue();
        match dataset {
            AnyDataset::Series(id) => &catalogue.dataset(id).title,
            AnyDataset::Table(id) => &catalogue.crosstab(id).title,
            AnyDataset::Readings(id) => &catalogue.performance(id).title,
        }
    }

    /// The folder of a dataset of any kind.
    pub(super) fn dataset_name(&self, dataset: AnyDataset) -> &'a str {
        let catalogue = self.catalogue();
        match dataset {
            AnyDataset::Series(id) => &catalogue.dataset(id).name,
            AnyDataset::Table(id) => &catalogue.crosstab(id).name,
            AnyDataset::Readings(id) => &catalogue.performance(id).name,
        }
    }

    /// The page of a dataset of any kind, in the page's language.
    pub(super) fn dataset_url(&self, dataset: AnyDataset) -> String {
        self.url(PageId::from(dataset))
    }
}

//! Where a document can be read: other sites, pages and datasets of this one, and files with their format and size.

use crate::figure::{Fixed, Ratio};
use crate::locale::{Arg, Word};
use crate::model::{Attachment, SchemeEntry};
use crate::plan::FileTarget;
use crate::view::{Desk, Link, Phrase};

/// The copies of a document, each as a link.
pub(super) fn copies(desk: &Desk<'_>, entry: &SchemeEntry) -> Vec<Phrase> {
    let copies = &entry.copies;
    let link = |Link { url, text }| Phrase::new(text).to(url);
    let address = copies
        .address()
        .map(|address| link(desk.address_link(address)));
    let dataset = copies.dataset().map(|dataset| {
        let title = desk.words(desk.dataset_title(dataset));
        let title = [("title", Arg::Text(title))];
        let text = desk.locale.say(Word::SchemeReadDataset, &title);
        Phrase::new(text).to(desk.dataset_url(dataset))
    });
    let files = copies.files().iter().map(|file| {
        let url = desk.file_url(FileTarget::Attachment(file.number()));
        let file = &desk.catalogue().attachments[usize::from(file.number())];
        Phrase::new(words(desk, file)).to(url)
    });
    address.into_iter().chain(dataset).chain(files).collect()
}

/// The formats of a document: those of its files, and what is said of what lies elsewhere.
pub(super) fn formats(desk: &Desk<'_>, entry: &SchemeEntry) -> Phrase {
    let named = desk.phrase(&entry.formats);
    let mut formats: Vec<String> = Vec::new();
    formats.extend((!named.text.is_empty()).then(|| named.text.clone()));
    for file in entry.copies.files() {
        let format = format(&desk.catalogue().attachments[usize::from(file.number())]);
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Phrase {
        text: formats.join(", "),
        ..named
    }
}

/// "report.pdf (PDF, 120 kB)"
fn words(desk: &Desk<'_>, file: &Attachment) -> String {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let (format, size) = (format(file), size(desk, file.bytes.len()));
    let args = [
        ("name", Arg::Text(name)),
        ("format", Arg::Text(&format)),
        ("size", Arg::Text(&size)),
    ];
    desk.locale.say(Word::SchemeFile, &args)
}

/// The format of a file, as people call it: the ending of its name in capital letters.
fn format(file: &Attachment) -> String {
    let ending = file.path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.to_uppercase()
}

/// A length in thousands or millions of bytes. Nothing is shorter than one thousand.
fn size(desk: &Desk<'_>, bytes: usize) -> String {
    let (word, number) = sized(bytes);
    let number = desk.locale.fixed(number);
    desk.locale.say(word, &[("number", Arg::Text(&number))])
}

fn sized(bytes: usize) -> (Word, Fixed) {
    const MILLION: i64 = 1_000_000;
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let rounded = |below, places| {
        Ratio::new(bytes, below).map_or(Fixed::whole(0), |ratio| ratio.round(1, places))
    };
    if bytes < MILLION - 500 {
        let thousands = rounded(1000, 0);
        let least = Fixed::whole(thousands.units.max(1));
        return (Word::SchemeKilobytes, least);
    }
    (Word::SchemeMegabytes, rounded(MILLION, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_once_and_never_to_nothing() {
        let told = |bytes| {
            let (word, number) = sized(bytes);
            (word, number.units, number.places)
        };
        assert_eq!(told(1), (Word::SchemeKilobytes, 1, 0));
        assert_eq!(told(1499), (Word::SchemeKilobytes, 1, 0));
        assert_eq!(told(1500), (Word::SchemeKilobytes, 2, 0));
        assert_eq!(told(999_499), (Word::SchemeKilobytes, 999, 0));
        assert_eq!(told(999_500), (Word::SchemeMegabytes, 10, 1));
        assert_eq!(told(2_340_000), (Word::SchemeMegabytes, 23, 1));
    }
}

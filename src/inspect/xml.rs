//! Parts in XML as a walk over their elements. The one place that names the library.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element that begins. Names have no prefix: documents choose their prefixes freely.
#[derive(Debug)]
pub(super) struct Element {
    /// The name, such as `row`.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// An attribute by its name without prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.attributes.iter().filter(|(known, _)| known == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// True if an attribute is there and switched on.
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.get(name).is_some_and(is_yes)
    }

    /// All attributes, by their names without prefix.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes
            .iter()
            .map(|(name, value)| (&**name, &**value))
    }
}

/// How Office writes that something is on.
pub(super) fn is_yes(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

/// One step of the walk; an empty element opens and closes.
pub(super) enum Step<'a> {
    /// An element begins; the names of those around it, the outermost first.
    Open(&'a Element, &'a [String]),
    /// Text that is not blank, and the names of the elements around it.
    Text(&'a str, &'a [String]),
    /// An element of this name ends.
    Close(&'a str),
}

/// How deep elements may stand in each other.
const DEEPEST: usize = 2_000;

/// A part that is no XML.
#[derive(Debug)]
pub(super) struct NoXml;

/// Walks through a part, from its first element to its last. Declarations of entities are not followed.
pub(super) fn walk(part: &[u8], mut each: impl FnMut(Step<'_>)) -> Result<(), NoXml> {
    let text = String::from_utf8_lossy(part);
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut above: Vec<String> = Vec::new();
    let mut any = false;
    loop {
        match reader.read_event().map_err(|_| NoXml)? {
            Event::Start(start) => {
                any = true;
                let element = element(&start);
                each(Step::Open(&element, &above));
                above.push(element.name);
                if above.len() > DEEPEST {
                    return Err(NoXml);
                }
            }
            Event::Empty(start) => {
                any = true;
                let element = element(&start);
                each(Step::Open(&element, &above));
                each(Step::Close(&element.name));
            }
            Event::End(_) => {
                let name = above.pop().ok_or(NoXml)?;
                each(Step::Close(&name));
            }
            Event::Text(text) => tell(&text, &above, &mut each),
            Event::CData(text) => tell(&text, &above, &mut each),
            // A reference stands for a sign: enough to know that there is text.
            Event::GeneralRef(_) => each(Step::Text("&", &above)),
            Event::Eof if above.is_empty() && any => return Ok(()),
            Event::Eof => return Err(NoXml),
            _ => {}
        }
    }
}

fn tell(text: &str, above: &[String], each: &mut impl FnMut(Step<'_>)) {
    if !text.trim().is_empty() {
        each(Step::Text(text.trim(), above));
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    Element {
        name: start.local_name().as_ref().to_owned(),
        attributes: start
            .attributes()
            .with_checks(false)
            .filter_map(Result::ok)
            .map(|attribute| {
                let name = attribute.key.local_name().as_ref().to_owned();
                (name, attribute.value.into_owned())
            })
            .collect(),
    }
}

//! A PDF file as its objects. They are looked for from front to back, whatever the file's own list of them says: a list can
//! leave out what is still there, and many are damaged.

use super::super::inflate::inflate;
use super::super::picture::find;
use super::object::{Dict, Lexer, Object};
use std::collections::BTreeMap;

/// How much all packed parts of a file may hold, in bytes.
const LIMIT: usize = 256 * 1024 * 1024;

/// The objects of a file.
#[derive(Debug, Default)]
pub(super) struct Pdf<'a> {
    objects: BTreeMap<u32, Object>,
    /// Where the packed bytes of objects stand.
    streams: BTreeMap<u32, &'a [u8]>,
    /// The file's own words about itself: where its pages begin, whether it is locked.
    pub(super) trailer: Dict,
    left: usize,
    /// True if it holds more than the limit.
    pub(super) too_large: bool,
}

impl<'a> Pdf<'a> {
    /// The objects of a file, or nothing if it is no PDF file.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let start = bytes.get(..bytes.len().min(1024))?;
        find(start, b"%PDF-")?;
        let mut pdf = Self {
            left: LIMIT,
            ..Self::default()
        };
        let mut at = 0;
        while let Some(next) = bytes.get(at..).and_then(find_word) {
            at = pdf.take(bytes, at + next);
        }
        pdf.unpack();
        (pdf.trailer.contains_key("Root") && !pdf.objects.is_empty()).then_some(pdf)
    }

    /// Takes what stands at a word `obj` or `trailer`, and says where to go on.
    fn take(&mut self, bytes: &'a [u8], at: usize) -> usize {
        let is_trailer = bytes
            .get(at..)
            .is_some_and(|rest| rest.starts_with(b"trailer"));
        let after = at + if is_trailer { 7 } else { 3 };
        let mut lexer = Lexer::new(bytes, after);
        if is_trailer {
            if let Some(Object::Dict(dict)) = lexer.next(true) {
                self.trailer.extend(dict);
            }
            return after;
        }
        let (Some(number), Some(object)) = (number_before(bytes, at), lexer.next(true)) else {
            return after;
        };
        lexer.skip_blanks();
        let mut end = lexer.at.max(after);
        let rest = bytes.get(lexer.at..).unwrap_or_default();
        if let (Some(dict), Some(body)) = (object.as_dict(), rest.strip_prefix(b"stream")) {
            let body = body
                .strip_prefix(b"\r\n")
                .or_else(|| body.strip_prefix(b"\n"))
                .unwrap_or(body);
            let size = size(dict, body);
            let body = body.get(..size).unwrap_or_default();
            self.streams.insert(number, body);
            if is(dict, "Type", "XRef") {
                self.trailer.extend(dict.clone());
            }
            end = bytes.len() - rest.len() + 6 + size;
        }
        self.objects.insert(number, object);
        end
    }

    /// Takes the objects that are packed within others (7.5.7).
    fn unpack(&mut self) {
        let packed = |(number, object): (&u32, &Object)| {
            let dict = object.as_dict().filter(|dict| is(dict, "Type", "ObjStm"))?;
            let count = dict.get("N")?.as_index()?;
            Some((*number, count, dict.get("First")?.as_index()?))
        };
        let packed: Vec<(u32, usize, usize)> = self.objects.iter().filter_map(packed).collect();
        for (number, count, first) in packed {
            let Some(body) = self.body(number) else {
                continue;
            };
            let mut head = Lexer::new(&body, 0);
            for _ in 0..count {
                let (Some(number), Some(offset)) = (head.next(false), head.next(false)) else {
                    break;
                };
                let (Some(number), Some(offset)) = (number.as_index(), offset.as_index()) else {
                    break;
                };
                let object = Lexer::new(&body, first.saturating_add(offset)).next(true);
                if let (Ok(number), Some(object)) = (u32::try_from(number), object) {
                    self.objects.entry(number).or_insert(object);
                }
            }
        }
    }

    /// The bytes of an object, unpacked; nothing where they are packed in a way that is for pictures.
    pub(super) fn body(&mut self, number: u32) -> Option<Vec<u8>> {
        let raw = *self.streams.get(&number)?;
        let dict = self.objects.get(&number)?.as_dict()?;
        let filters = match dict.get("Filter").map(|filter| self.resolve(filter)) {
            Some(Object::List(list)) => list.clone(),
            Some(filter) => vec![filter.clone()],
            None => Vec::new(),
        };
        let mut body = raw.to_vec();
        for filter in &filters {
            match filter.as_name() {
                Some("FlateDecode" | "Fl") => {
                    let (unpacked, cut) = inflate(&body, self.left);
                    self.too_large |= cut;
                    self.left -= unpacked.len();
                    body = unpacked;
                }
                Some("ASCIIHexDecode" | "AHx") => {
                    body = Lexer::new(&[b"<", body.as_slice()].concat(), 0).hex();
                }
                _ => return None,
            }
        }
        Some(body)
    }

    /// The bytes of every object as they stand in the file, with what is said of them.
    pub(super) fn streams(&self) -> impl Iterator<Item = (u32, &Dict, &'a [u8])> {
        self.streams
            .iter()
            .filter_map(|(number, raw)| Some((*number, self.objects.get(number)?.as_dict()?, *raw)))
    }

    /// All objects.
    pub(super) fn objects(&self) -> impl Iterator<Item = &Object> {
        self.objects.values()
    }

    /// The thing that a reference leads to, or the thing itself.
    pub(super) fn resolve<'b>(&'b self, object: &'b Object) -> &'b Object {
        let mut object = object;
        for _ in 0..16 {
            match object {
                Object::Reference(number) => match self.objects.get(number) {
                    Some(next) => object = next,
                    None => break,
                },
                _ => break,
            }
        }
        object
    }

    /// What stands in a dictionary under a name, references followed.
    pub(super) fn get<'b>(&'b self, dict: &'b Dict, name: &str) -> Option<&'b Object> {
        dict.get(name).map(|object| self.resolve(object))
    }

    /// A dictionary within a dictionary.
    pub(super) fn dict<'b>(&'b self, dict: &'b Dict, name: &str) -> Option<&'b Dict> {
        self.get(dict, name)?.as_dict()
    }
}

/// True if a dictionary has this name under this key.
pub(super) fn is(dict: &Dict, key: &str, name: &str) -> bool {
    dict.get(key).and_then(Object::as_name) == Some(name)
}

/// Where the next word `obj` or `trailer` begins.
fn find_word(bytes: &[u8]) -> Option<usize> {
    bytes.iter().enumerate().position(|(at, byte)| match byte {
        b'o' => {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            before.is_some_and(u8::is_ascii_whitespace)
                && bytes.get(at..).is_some_and(|rest| rest.starts_with(b"obj"))
        }
        b't' => bytes
            .get(at..)
            .is_some_and(|rest| rest.starts_with(b"trailer")),
        _ => false,
    })
}

/// The number in `12 0 ` before a word.
fn number_before(bytes: &[u8], at: usize) -> Option<u32> {
    let line = bytes.get(at.saturating_sub(24)..at)?;
    let mut words = line
        .rsplit(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    let generation = words.next()?;
    let number = words.next()?;
    let digits = number
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let number = number.get(number.len() - digits..)?;
    generation.iter().all(u8::is_ascii_digit).then_some(())?;
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// How many bytes belong to an object: what it says, if its end stands there; or up to the next word that ends it.
fn size(dict: &Dict, body: &[u8]) -> usize {
    let said = dict.get("Length").and_then(Object::as_index);
    let ends = |size: &usize| {
        let rest = body.get(*size..).unwrap_or_default();
        rest.trim_ascii_start().starts_with(b"endstream")
    };
    said.filter(ends)
        .or_else(|| find(body, b"endstream"))
        .unwrap_or(body.len())
}

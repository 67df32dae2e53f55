//! The things that PDF files are written with (ISO 32000-1, 7.3): names, numbers, texts, lists, dictionaries, references.

use std::collections::BTreeMap;

/// A dictionary, by names without their slash.
pub(super) type Dict = BTreeMap<String, Object>;

/// A thing in a PDF file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Object {
    Name(String),
    Number(f64),
    Text(Vec<u8>),
    List(Vec<Object>),
    Dict(Dict),
    /// The number of the object that stands here.
    Reference(u32),
    /// Any other word: `true`, `null`, an operator.
    Word(String),
}

impl Object {
    pub(super) fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(super) fn as_name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A number that can be a position or a size.
    pub(super) fn as_index(&self) -> Option<usize> {
        let number = self
            .as_number()
            .filter(|n| (0.0..4e9).contains(n) && n.fract() == 0.0)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is whole, and within the range"
        )]
        Some(number as usize)
    }
}

/// True for a word that ends an object of the file: a list or dictionary that is still open then is damaged.
fn ends(object: &Object) -> bool {
    matches!(object, Object::Word(word) if word == "endobj" || word == "obj" || word == "stream")
}

/// How deep lists and dictionaries may stand in each other.
const DEEPEST: usize = 64;

/// Reads one thing after the other.
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn is_sign(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts(&self, with: &[u8]) -> bool {
        self.bytes
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(with))
    }

    pub(super) fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self
                    .peek()
                    .is_some_and(|byte| !matches!(byte, b'\n' | b'\r'))
                {
                    self.at += 1;
                }
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The next thing; nothing at the end. References are read as such only where `references` says that they can stand.
    pub(super) fn next(&mut self, references: bool) -> Option<Object> {
        self.object(references, 0)
    }

    fn object(&mut self, references: bool, depth: usize) -> Option<Object> {
        self.skip_blanks();
        let first = self.peek()?;
        if depth > DEEPEST {
            return None;
        }
        match first {
            b'/' => {
                self.at += 1;
                Some(Object::Name(self.name()))
            }
            b'(' => Some(Object::Text(self.text())),
            b'<' if self.starts(b"<<") => {
                self.at += 2;
                self.dict(references, depth).map(Object::Dict)
            }
            b'<' => Some(Object::Text(self.hex())),
            b'[' => {
                self.at += 1;
                self.list(references, depth).map(Object::List)
            }
            byte if is_sign(byte) => {
                self.at += 1;
                Some(Object::Word(char::from(byte).to_string()))
            }
            _ => Some(self.word(references)),
        }
    }

    fn regular(&mut self) -> &'a [u8] {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| !is_blank(byte) && !is_sign(byte))
        {
            self.at += 1;
        }
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    /// A name after its slash; `#41` in it is a byte.
    fn name(&mut self) -> String {
        let raw = String::from_utf8_lossy(self.regular()).into_owned();
        let mut parts = raw.split('#');
        let mut name = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let byte = part
                .get(..2)
                .and_then(|hex| u8::from_str_radix(hex, 16).ok());
            name.extend(byte.map(char::from));
            name.push_str(part.get(2..).unwrap_or_default());
        }
        name
    }

    fn word(&mut self, references: bool) -> Object {
        let word = String::from_utf8_lossy(self.regular()).into_owned();
        let begins = word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'));
        let Some(number) = word.parse::<f64>().ok().filter(|n| begins && n.is_finite()) else {
            return Object::Word(word);
        };
        if references && let Some(number) = self.reference(&word) {
            return Object::Reference(number);
        }
        Object::Number(number)
    }

    /// The rest of `12 0 R`.
    fn reference(&mut self, word: &str) -> Option<u32> {
        let number = word.parse().ok()?;
        let start = self.at;
        self.skip_blanks();
        let generation = self.regular();
        self.skip_blanks();
        if !generation.is_empty()
            && generation.iter().all(u8::is_ascii_digit)
            && self.regular() == b"R"
        {
            return Some(number);
        }
        self.at = start;
        None
    }

    fn text(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    text.extend(self.peek());
                    self.at += 1;
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                break;
            }
            text.push(byte);
        }
        text
    }

    /// The bytes of a text in hexadecimal digits that begins here.
    pub(super) fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            let digit = char::from(byte).to_digit(16);
            digits.extend(digit.and_then(|digit| u8::try_from(digit).ok()));
        }
        digits
            .chunks(2)
            .map(|pair| pair.iter().fold(0, |sum, digit| sum * 16 + digit))
            .collect()
    }

    fn list(&mut self, references: bool, depth: usize) -> Option<Vec<Object>> {
        let mut list = Vec::new();
        loop {
            self.skip_blanks();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(list);
            }
            let object = self.object(references, depth + 1)?;
            if ends(&object) {
                return None;
            }
            list.push(object);
        }
    }

    fn dict(&mut self, references: bool, depth: usize) -> Option<Dict> {
        let mut dict = Dict::new();
        loop {
            self.skip_blanks();
            if self.starts(b">>") {
                self.at += 2;
                return Some(dict);
            }
            let key = self.object(references, depth + 1)?;
            if ends(&key) {
                return None;
            }
            let Object::Name(key) = key else { continue };
            self.skip_blanks();
            if self.starts(b">>") {
                continue;
            }
            dict.insert(key, self.object(references, depth + 1)?);
        }
    }
}

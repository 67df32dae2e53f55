//! Which kinds of files may be published beside pages.

/// A kind of file that can be looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `.pdf`
    Pdf,
    /// `.docx`
    Docx,
    /// `.xlsx`
    Xlsx,
    /// `.odt`
    Odt,
    /// `.ods`
    Ods,
    /// `.jpg`, `.jpeg`
    Jpeg,
    /// `.png`
    Png,
    /// `.svg`
    Svg,
    /// `.csv`, `.txt`: nothing is hidden in them.
    Text,
}

const ENDINGS: [(&str, Kind); 11] = [
    ("pdf", Kind::Pdf),
    ("docx", Kind::Docx),
    ("xlsx", Kind::Xlsx),
    ("odt", Kind::Odt),
    ("ods", Kind::Ods),
    ("csv", Kind::Text),
    ("txt", Kind::Text),
    ("jpg", Kind::Jpeg),
    ("jpeg", Kind::Jpeg),
    ("png", Kind::Png),
    ("svg", Kind::Svg),
];

impl Kind {
    /// The kind of a file, by the ending of its name; capital letters are alike.
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        let known = ENDINGS
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(ending));
        known.map(|(_, kind)| *kind)
    }

    /// Every ending that is allowed.
    pub fn endings() -> impl Iterator<Item = &'static str> {
        ENDINGS.iter().map(|(ending, _)| *ending)
    }

    /// What the file is, as people call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pdf => "PDF document",
            Self::Docx => "Word document",
            Self::Xlsx => "Excel workbook",
            Self::Odt | Self::Ods => "OpenDocument file",
            Self::Jpeg => "JPEG picture",
            Self::Png => "PNG picture",
            Self::Svg => "SVG picture",
            Self::Text => "text file",
        }
    }
}

//! The colours of the default theme stand out from each other, in every palette: light, dark, both
//! with more contrast, and on paper.
//!
//! Contrast is that of WCAG 2.2: `(L1 + 0.05) / (L2 + 0.05)` of the relative luminances. Text needs 4.5 (criterion 1.4.3),
//! marks and edges need 3 (criterion 1.4.11).

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may fail, and this one reads the style sheets as they stand"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;

/// What is written, and on what.
const TEXTS: [(&str, &str); 21] = [
    ("ink", "paper"),
    ("ink", "quiet"),
    ("soft", "paper"),
    ("soft", "quiet"),
    ("soft", "halo"),
    ("link", "paper"),
    ("link", "quiet"),
    ("on-band", "band"),
    ("on-glow", "glow"),
    ("series", "paper"),
    ("series", "halo"),
    ("on-shade-0", "shade-0"),
    ("on-shade-1", "shade-1"),
    ("on-shade-2", "shade-2"),
    ("on-shade-3", "shade-3"),
    ("on-shade-4", "shade-4"),
    ("on-map-paper", "map-paper"),
    ("line-0", "paper"),
    ("line-1", "paper"),
    ("line-2", "paper"),
    ("ink", "track"),
];

/// What is drawn, and on or against what.
const MARKS: [(&str, &str); 20] = [
    ("series", "quiet"),
    ("series", "track"),
    ("series-2", "paper"),
    ("series-3", "paper"),
    ("series-4", "paper"),
    ("edge", "paper"),
    ("edge", "quiet"),
    ("focus", "paper"),
    ("focus", "quiet"),
    ("glow", "band"),
    ("care", "paper"),
    ("care", "quiet"),
    ("map-line", "shade-0"),
    ("map-line", "shade-1"),
    ("map-line", "shade-2"),
    ("map-line", "shade-3"),
    ("map-line", "shade-4"),
    ("map-line", "map-paper"),
    ("map-hatch", "map-paper"),
    ("tile-edge", "paper"),
];

/// Fills that end at an edge: the fill or the edge stands out from what is behind.
const FILLS: [(&str, &str, &str); 6] = [
    ("shade-0", "map-line", "paper"),
    ("shade-1", "map-line", "paper"),
    ("shade-2", "map-line", "paper"),
    ("shade-3", "map-line", "paper"),
    ("shade-4", "map-line", "paper"),
    ("map-paper", "map-line", "paper"),
];

/// Hairlines between rows and shadows at the end of a wide table: they carry nothing that the words beside them do not.
/// Readers who ask for more contrast still get to see the first.
const ADORNMENTS: [&str; 2] = ["rule", "shadow"];

/// Red, green, blue, and how much of what is behind is covered, each from 0 to 1.
type Colour = [f64; 4];

/// The custom properties of the root, in the order they are declared, each with what it is declared for.
struct Declared(Vec<(Media, String, String)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Media {
    dark: bool,
    more: bool,
    print: bool,
}

const LIGHT: Media = Media {
    dark: false,
    more: false,
    print: false,
};
const DARK: Media = Media {
    dark: true,
    ..LIGHT
};
const MORE: Media = Media {
    more: true,
    ..LIGHT
};

/// Browsers print in light colours, whatever the screen is.
const PALETTES: [Media; 6] = [
    LIGHT,
    DARK,
    MORE,
    Media { dark: true, ..MORE },
    Media {
        print: true,
        ..LIGHT
    },
    Media {
        print: true,
        ..MORE
    },
];

impl Media {
    /// What must hold for all the conditions around a rule.
    fn of(around: &[String]) -> Self {
        let mut media = LIGHT;
        for condition in around.iter().flat_map(|query| {
            let query = query.strip_prefix("@media").unwrap();
            query.split(" and ").map(str::trim)
        }) {
            match condition {
                "screen" => {}
                "print" => media.print = true,
                "(prefers-color-scheme: dark)" => media.dark = true,
                "(prefers-contrast: more)" => media.more = true,
                other => panic!("no palette is known for `{other}`: add it to this test"),
            }
        }
        media
    }

    fn holds_in(self, palette: Self) -> bool {
        (palette.dark || !self.dark)
            && (palette.more || !self.more)
            && (palette.print || !self.print)
    }
}

/// A style sheet's rules: what stands around, the selector, the declarations.
fn rules(css: &str) -> Vec<(Vec<String>, String, String)> {
    let mut rest = css;
    let mut bare = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").unwrap().1;
    }
    bare.push_str(rest);
    let (mut around, mut rules) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for letter in bare.chars() {
        match letter {
            '{' => around.push(std::mem::take(&mut text).trim().to_owned()),
            '}' => {
                let selector = around.pop().unwrap();
                rules.push((around.clone(), selector, std::mem::take(&mut text)));
            }
            _ => text.push(letter),
        }
    }
    assert!(around.is_empty(), "every brace is closed");
    rules
}

fn style_sheets() -> Vec<(String, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/assets")];
    let mut sheets = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "css") {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                sheets.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    // The sheets are joined in this order.
    sheets.sort();
    sheets
}

fn declared() -> Declared {
    let mut found = Vec::new();
    for (_, css) in style_sheets() {
        for (around, selector, body) in rules(&css) {
            if selector != ":root" {
                continue;
            }
            for declaration in body.split(';') {
                let Some((name, value)) = declaration.split_once(':') else {
                    continue;
                };
                if let Some(name) = name.trim().strip_prefix("--") {
                    let media = Media::of(&around);
                    found.push((media, name.to_owned(), value.trim().to_owned()));
                }
            }
        }
    }
    Declared(found)
}

impl Declared {
    /// The colours that hold in a palette, by name.
    fn colours(&self, palette: Media) -> BTreeMap<&str, Colour> {
        let mut texts = BTreeMap::new();
        for (media, name, value) in &self.0 {
            if media.holds_in(palette) {
                texts.insert(name.as_str(), value.as_str());
            }
        }
        let names = texts.keys();
        names
            .filter_map(|name| Some((*name, resolved(texts[name], &texts)?)))
            .collect()
    }
}

fn resolved(value: &str, texts: &BTreeMap<&str, &str>) -> Option<Colour> {
    let other = value
        .strip_prefix("var(--")
        .and_then(|rest| rest.strip_suffix(')'));
    match other {
        Some(name) => resolved(texts[name], texts),
        None => colour(value),
    }
}

/// A colour as style sheets write it; nothing, if this is none.
fn colour(value: &str) -> Option<Colour> {
    if value == "transparent" {
        return Some([0.0; 4]);
    }
    if let Some(digits) = value.strip_prefix('#') {
        let wide: String = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => panic!("`{value}` is written in a way this test does not read"),
        };
        let part = |i: usize| f64::from(u8::from_str_radix(&wide[i..i + 2], 16).unwrap()) / 255.0;
        return Some([part(0), part(2), part(4), 1.0]);
    }
    let inner = value.strip_prefix("rgb(")?.strip_suffix(')').unwrap();
    let (solid, cover) = inner.split_once('/').unwrap();
    let mut parts = solid
        .split_whitespace()
        .map(|part| part.parse::<f64>().unwrap() / 255.0);
    let mut part = || parts.next().unwrap();
    let cover = cover.trim().strip_suffix('%').unwrap();
    Some([
        part(),
        part(),
        part(),
        cover.parse::<f64>().unwrap() / 100.0,
    ])
}

/// The colour that is seen where one lies over an opaque other.
fn over(front: Colour, back: Colour) -> Colour {
    let mix = |i: usize| front[i] * front[3] + back[i] * (1.0 - front[3]);
    [mix(0), mix(1), mix(2), 1.0]
}

/// The relative luminance of WCAG 2.2.
fn luminance([red, green, blue, _]: Colour) -> f64 {
    let linear = |part: f64| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// The contrast of two tokens, both on paper.
fn between(colours: &BTreeMap<&str, Colour>, a: &str, b: &str) -> f64 {
    let named = |name: &str| {
        colours
            .get(name)
            .unwrap_or_else(|| panic!("no colour `{name}`"))
    };
    let seen = |name: &str| over(*named(name), *named("paper"));
    contrast(seen(a), seen(b))
}

#[test]
fn contrast_is_that_of_the_guidelines() {
    let of = |a: &str, b: &str| contrast(colour(a).unwrap(), colour(b).unwrap());
    assert!((of("#000", "#fff") - 21.0).abs() < 1e-9);
    assert!((of("#fff", "#ffffff") - 1.0).abs() < 1e-9);
    // The lightest grey that may be text on white, and the next, which may not.
    assert!(of("#767676", "#fff") >= TEXT);
    assert!(of("#777", "#fff") < TEXT);
    let half = over(colour("rgb(0 0 0 / 50%)").unwrap(), colour("#fff").unwrap());
    assert!((half[0] - 0.5).abs() < 1e-9);
}

#[test]
fn rules_are_read_with_what_stands_around_them() {
    let css = "/* { */ a { b: c; } @media (prefers-contrast: more) { :root { --d: #fff; } }";
    let read = rules(css);
    let (around, selector, body) = &read[1];
    assert_eq!((selector.as_str(), body.trim()), (":root", "--d: #fff;"));
    assert_eq!(Media::of(around), MORE);
    assert_eq!((read[0].1.as_str(), read[0].0.len()), ("a", 0));
}

#[test]
fn every_pair_stands_out_in_every_palette() {
    let declared = declared();
    let mut faint = Vec::new();
    for palette in PALETTES {
        let colours = declared.colours(palette);
        let texts = TEXTS.iter().map(|pair| (pair, TEXT));
        for ((front, back), least) in texts.chain(MARKS.iter().map(|pair| (pair, MARK))) {
            let ratio = between(&colours, front, back);
            if ratio < least {
                faint.push(format!(
                    "{palette:?}: {front} on {back}: {ratio:.2}, not {least}"
                ));
            }
        }
        for (fill, edge, back) in FILLS {
            let ratio = between(&colours, fill, back).max(between(&colours, edge, back));
            if ratio < MARK {
                faint.push(format!(
                    "{palette:?}: {fill} within {edge} on {back}: {ratio:.2}"
                ));
            }
        }
        if palette.more && between(&colours, "rule", "paper") < MARK {
            faint.push(format!("{palette:?}: rule on paper"));
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn shades_go_one_way_so_that_they_can_be_told_apart_without_hue() {
    let declared = declared();
    for palette in PALETTES {
        let colours = declared.colours(palette);
        let away = |n: i32| between(&colours, &format!("shade-{n}"), "paper");
        for n in 0..4 {
            // Farther from the paper means more, in the light and in the dark.
            assert!(away(n) * 1.2 < away(n + 1), "{palette:?}: {n}");
        }
    }
}

#[test]
fn every_colour_is_tried() {
    let pairs = TEXTS
        .iter()
        .chain(&MARKS)
        .flat_map(|(front, back)| [*front, *back]);
    let fills = FILLS
        .iter()
        .flat_map(|(fill, edge, back)| [*fill, *edge, *back]);
    let tried: BTreeSet<&str> = pairs.chain(fills).chain(ADORNMENTS).collect();
    let declared = declared();
    let known: BTreeSet<&str> = PALETTES
        .iter()
        .flat_map(|palette| declared.colours(*palette).into_keys())
        .collect();
    assert!(known.len() > 30, "{known:?}");
    assert_eq!(
        known.difference(&tried).collect::<Vec<_>>(),
        Vec::<&&str>::new()
    );
    assert_eq!(
        tried.difference(&known).collect::<Vec<_>>(),
        Vec::<&&str>::new()
    );
}

#[test]
fn colours_are_named_where_all_palettes_are() {
    let mut loose = Vec::new();
    for (name, css) in style_sheets() {
        for (_, selector, body) in rules(&css) {
            let declarations = body.split(';').filter_map(|one| one.split_once(':'));
            for (property, value) in declarations {
                let words = value.split([' ', ',', '\n']);
                let mut bare =
                    words.filter(|word| word.starts_with('#') || word.starts_with("rgb("));
                if selector != ":root" && bare.next().is_some() {
                    loose.push(format!("{name}: {selector}: {}", property.trim()));
                }
            }
        }
    }
    assert!(
        loose.is_empty(),
        "use a token of `:root`: {}",
        loose.join("\n")
    );
}

//! What a page draws, in its order (ISO 32000-1, 8 and 9): where text stands, and which dark boxes are filled.
//!
//! Letters are taken to be half as wide as they are high: that is near enough to tell that a box lies on a line.

use super::object::{Lexer, Object};
use super::plane::{Area, Matrix, SAME, then, upright};

/// The state that `q` keeps and `Q` brings back.
#[derive(Clone, Debug)]
struct State {
    matrix: Matrix,
    dark: bool,
    size: f64,
    lead: f64,
    wide: bool,
    unseen: bool,
}

/// What a page has under a name.
pub(super) enum Named {
    /// A part of a page that is drawn by its name: its matrix and its bytes.
    Form(Matrix, Vec<u8>),
    /// A font whose letters have two bytes.
    WideFont,
    /// Anything else.
    Other,
}

/// Reads what a page draws.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    /// Lines of text: when each was drawn, whether it cannot be seen anyway, where.
    texts: Vec<(usize, bool, Area)>,
    boxes: Vec<(usize, Area)>,
    steps: usize,
}

/// How deep parts may draw each other, and how many operators a page may have.
const DEEPEST: usize = 6;
const STEPS: usize = 2_000_000;

/// How dark a box must be to count, from 0 (black) to 1 (white).
const DARK: f64 = 0.35;

impl Canvas {
    /// How many lines of text are covered by a dark box that was drawn later. Text that is never seen (the letters behind a
    /// scanned page) counts wherever a dark box is.
    pub(super) fn covered(&self) -> usize {
        let covered = |(when, unseen, line): &&(usize, bool, Area)| {
            let mut boxes = self.boxes.iter();
            boxes.any(|(drawn, area)| (drawn > when || *unseen) && area.covers(line))
        };
        self.texts.iter().filter(covered).count()
    }

    /// True if there is more on the page than is looked at.
    pub(super) fn is_cut(&self) -> bool {
        self.steps > STEPS
    }

    /// Draws a page; `named` looks up what it has under a name.
    pub(super) fn page(&mut self, content: &[u8], named: &mut dyn FnMut(&str, &str) -> Named) {
        self.draw(content, &SAME, named, 0);
    }

    fn draw(
        &mut self,
        content: &[u8],
        matrix: &Matrix,
        named: &mut dyn FnMut(&str, &str) -> Named,
        depth: usize,
    ) {
        let mut pen = Pen {
            state: State {
                matrix: *matrix,
                dark: true,
                size: 0.0,
                lead: 0.0,
                wide: false,
                unseen: false,
            },
            kept: Vec::new(),
            line: SAME,
            text: SAME,
            boxes: Vec::new(),
            points: Some(Vec::new()),
        };
        let mut lexer = Lexer::new(content, 0);
        let mut operands = Vec::new();
        while let Some(object) = lexer.next(false) {
            let Object::Word(word) = object else {
                operands.push(object);
                continue;
            };
            self.steps += 1;
            if self.steps > STEPS {
                return;
            }
            match word.as_str() {
                "ID" => skip_picture(content, &mut lexer),
                "Do" => {
                    let name = operands
                        .last()
                        .and_then(Object::as_name)
                        .unwrap_or_default();
                    if depth < DEEPEST
                        && let Named::Form(inner, bytes) = named("XObject", name)
                    {
                        self.draw(&bytes, &then(&inner, &pen.state.matrix), named, depth + 1);
                    }
                }
                "Tf" => {
                    let name = operands
                        .first()
                        .and_then(Object::as_name)
                        .unwrap_or_default();
                    pen.state.wide = matches!(named("Font", name), Named::WideFont);
                    pen.state.size = operands.get(1).and_then(Object::as_number).unwrap_or(0.0);
                }
                word => pen.operator(word, &operands, self),
            }
            operands.clear();
        }
    }
}

/// The way on after a picture that is written into the page.
fn skip_picture(content: &[u8], lexer: &mut Lexer<'_>) {
    while let Some(rest) = content.get(lexer.at..) {
        match rest {
            [a, b'E', b'I', end, ..] if a.is_ascii_whitespace() && end.is_ascii_whitespace() => {
                lexer.at += 3;
                return;
            }
            [] => return,
            _ => lexer.at += 1,
        }
    }
}

struct Pen {
    state: State,
    kept: Vec<State>,
    line: Matrix,
    text: Matrix,
    boxes: Vec<Area>,
    /// The corners of the way that is being drawn, while it has straight sides only.
    points: Option<Vec<(f64, f64)>>,
}

impl Pen {
    fn operator(&mut self, word: &str, operands: &[Object], canvas: &mut Canvas) {
        let numbers: Vec<f64> = operands.iter().filter_map(Object::as_number).collect();
        match (word, numbers.as_slice()) {
            ("q", _) if self.kept.len() < 1_000 => self.kept.push(self.state.clone()),
            ("Q", _) => {
                if let Some(state) = self.kept.pop() {
                    self.state = state;
                }
            }
            ("cm", matrix) => {
                let matrix: Matrix = matrix.try_into().unwrap_or(SAME);
                self.state.matrix = then(&matrix, &self.state.matrix);
            }
            ("g" | "sc" | "scn", [grey]) => self.state.dark = *grey < DARK,
            ("rg" | "sc" | "scn", [r, g, b]) => self.state.dark = light(*r, *g, *b) < DARK,
            ("k" | "sc" | "scn", [c, m, y, k]) => {
                let part = |ink: &f64| (1.0 - ink) * (1.0 - k);
                self.state.dark = light(part(c), part(m), part(y)) < DARK;
            }
            ("scn", _) => self.state.dark = false,
            ("cs", _) => self.state.dark = true,
            _ => {
                self.path(word, &numbers, canvas);
                self.words(word, operands, &numbers, canvas);
            }
        }
    }

    fn path(&mut self, word: &str, numbers: &[f64], canvas: &mut Canvas) {
        match (word, numbers) {
            ("re", [x, y, width, height]) => {
                self.boxes.push(Area::new(
                    (*x, *y),
                    (x + width, y + height),
                    &self.state.matrix,
                ));
            }
            ("m" | "l", [x, y]) => {
                if let Some(points) = self.points.as_mut().filter(|points| points.len() < 100) {
                    points.push((*x, *y));
                }
            }
            ("c" | "v" | "y", _) => self.points = None,
            ("f" | "F" | "f*" | "B" | "B*" | "b" | "b*", _) => {
                let shape = self.points.as_deref().and_then(upright);
                self.boxes
                    .extend(shape.map(|(from, to)| Area::new(from, to, &self.state.matrix)));
                if self.state.dark {
                    let step = canvas.steps;
                    let large = self.boxes.iter().filter(|area| area.is_large());
                    canvas.boxes.extend(large.map(|area| (step, *area)));
                }
                self.end_path();
            }
            ("n" | "S" | "s", _) => self.end_path(),
            _ => {}
        }
    }

    fn end_path(&mut self) {
        self.boxes.clear();
        self.points = Some(Vec::new());
    }

    fn words(&mut self, word: &str, operands: &[Object], numbers: &[f64], canvas: &mut Canvas) {
        match (word, numbers) {
            ("BT", _) => (self.line, self.text) = (SAME, SAME),
            ("Tm", matrix) => {
                self.line = matrix.try_into().unwrap_or(SAME);
                self.text = self.line;
            }
            ("Td", [x, y]) => self.move_line(*x, *y),
            ("TD", [x, y]) => {
                self.state.lead = -y;
                self.move_line(*x, *y);
            }
            ("T*", _) => self.move_line(0.0, -self.state.lead),
            ("TL", [lead]) => self.state.lead = *lead,
            ("Tr", [mode]) => self.state.unseen = (*mode - 3.0).abs() < 0.5,
            ("Tj" | "TJ", _) => self.show(operands, canvas),
            ("'" | "\"", _) => {
                self.move_line(0.0, -self.state.lead);
                self.show(operands, canvas);
            }
            _ => {}
        }
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = then(&[1.0, 0.0, 0.0, 1.0, x, y], &self.line);
        self.text = self.line;
    }

    /// Text, with the distances between its parts in thousandths of its size.
    fn show(&mut self, operands: &[Object], canvas: &mut Canvas) {
        let size = self.state.size;
        let bytes = if self.state.wide { 2.0 } else { 1.0 };
        let width = |text: &[u8]| {
            f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX)) / bytes * 0.5 * size
        };
        let mut total = 0.0;
        let mut any = false;
        for part in operands.iter().flat_map(|operand| match operand {
            Object::List(list) => list.as_slice(),
            other => std::slice::from_ref(other),
        }) {
            match part {
                Object::Text(text) => {
                    any |= text.iter().any(|byte| !byte.is_ascii_whitespace());
                    total += width(text);
                }
                Object::Number(back) => total -= back / 1000.0 * size,
                _ => {}
            }
        }
        let matrix = then(&self.text, &self.state.matrix);
        if any {
            let line = Area::new((0.0, 0.1 * size), (total, 0.45 * size), &matrix);
            canvas.texts.push((canvas.steps, self.state.unseen, line));
        }
        self.text = then(&[1.0, 0.0, 0.0, 1.0, total, 0.0], &self.text);
    }
}

/// How light a colour is to the eye (ITU-R BT.709).
fn light(red: f64, green: f64, blue: f64) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

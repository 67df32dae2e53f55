//! What charts show: numbers to be drawn, and every word in its language.

use super::{Link, RowHead};
use crate::figure::{Fixed, Value};
use std::borrow::Cow;

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The value, or the position among the months.
    pub at: i64,
    /// The words.
    pub label: String,
}

/// A line without a seam in it: figures side by side, with gaps where a figure is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePart {
    /// The position of its first month.
    pub start: usize,
    /// The figures; nothing, where the data has no such period.
    pub values: Vec<Option<Value>>,
}

/// The last figure of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndPoint {
    /// The position of its month.
    pub position: usize,
    /// The figure.
    pub value: i64,
    /// The figure as readers see it.
    pub label: String,
}

/// A line chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineChart {
    /// Tells the charts of one page apart.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// The same in a paragraph, for those who do not see it.
    pub description: String,
    /// What the vertical axis counts.
    pub unit: String,
    /// The first month, or the first period, as files name it.
    pub start: String,
    /// How many decimal places of the figures are in their units: 125 is 12.5 with one.
    pub places: u8,
    /// How many months the horizontal axis has.
    pub months: usize,
    /// Marks of the vertical axis, from zero up.
    pub levels: Vec<Tick>,
    /// The first and the last month, and the one in the middle, if there is one.
    pub ends: Vec<Tick>,
    /// The lines.
    pub parts: Vec<LinePart>,
    /// Positions of months at which figures begin that are made in another way: another edition, or after a break.
    pub seams: Vec<usize>,
    /// The last figure, which is written at the end of the line.
    pub last: Option<EndPoint>,
    /// Letters and symbols in the picture, and what they mean.
    pub key: Vec<(String, String)>,
    /// The file with the same figures.
    pub download: Option<Link>,
}

/// Small lines of one scale beside each other, one for each place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multiples {
    /// What they show.
    pub title: String,
    /// The same in a paragraph, with the scale.
    pub description: String,
    /// The first month, as files name it.
    pub start: String,
    /// How many months each line has.
    pub months: usize,
    /// The value of the upper edge.
    pub top: i64,
    /// The lines, in the order of their names.
    pub items: Vec<Multiple>,
    /// The file with the same figures.
    pub download: Link,
}

/// One of several small lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multiple {
    /// The place.
    pub link: Link,
    /// Its figure for the latest twelve months.
    pub figure: String,
    /// The months.
    pub parts: Vec<LinePart>,
}

/// How a row of a chart shows its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StripMark {
    /// As a bar from zero.
    Bar,
    /// As a dot.
    Dot,
}

/// A chart with a row for each thing, from zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripChart {
    /// Tells the charts of one page apart.
    pub id: Cow<'static, str>,
    /// What it shows.
    pub title: String,
    /// The same in a paragraph.
    pub description: String,
    /// How the rows show their figures.
    pub mark: StripMark,
    /// How many decimal places of the figures are in their units.
    pub places: u8,
    /// Marks of the axis, from zero up.
    pub levels: Vec<Tick>,
    /// The rows.
    pub rows: Vec<Strip>,
    /// A figure to compare with, drawn through all rows.
    pub reference: Option<i64>,
    /// Whether the rows begin at the right edge, as words do.
    pub mirrored: bool,
    /// The file with the same figures.
    pub download: Option<Link>,
}

impl StripChart {
    /// The value at the far edge of the rows.
    pub fn edge(&self) -> Fixed {
        Fixed {
            units: self.levels.last().map_or(1, |level| level.at),
            places: self.places,
        }
    }
}

/// A row of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// What it is about.
    pub head: RowHead,
    /// The figure, if there is one.
    pub value: Option<i64>,
    /// The ends of its interval, if there is one.
    pub range: Option<(i64, i64)>,
    /// The figure, or the symbol in its place, as readers see it.
    pub text: String,
}

/// A piece of a stacked bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackedPiece {
    /// The answer.
    pub answer: String,
    /// Which of the colours it has, from 0: on a scale, those of one side are alike.
    pub tone: u8,
    /// Its share in whole per cent.
    pub percent: u8,
    /// The share as readers see it.
    pub label: String,
}

/// Answers on a scale, as one bar of pieces that make up a hundred per cent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackedBar {
    /// Tells the bars of one page apart.
    pub id: String,
    /// The question.
    pub title: String,
    /// Whether the first piece stands at the right edge, as words begin there.
    pub mirrored: bool,
    pieces: Vec<StackedPiece>,
}

impl StackedBar {
    /// How many answers a bar can tell apart.
    pub const MOST: usize = 6;

    /// A bar from counts in the order of the scale; nothing, if nobody answered, or if the answers are too many to tell
    /// apart. Shares are whole per cent that make up 100: what rounding down leaves goes to the largest remainders, the
    /// first of equal ones first (the method of Hare and Niemeyer).
    pub fn new(
        id: impl Into<String>,
        title: String,
        answers: Vec<(String, i64)>,
        mirrored: bool,
        label: impl Fn(u8) -> String,
    ) -> Option<Self> {
        let counts = answers.iter().map(|(_, count)| i128::from((*count).max(0)));
        let whole: i128 = counts.clone().sum();
        if whole == 0 || answers.len() > Self::MOST {
            return None;
        }
        let mut shares: Vec<(i128, i128)> = counts
            .map(|count| (count * 100 / whole, count * 100 % whole))
            .collect();
        let left = 100 - shares.iter().map(|(share, _)| share).sum::<i128>();
        let mut order: Vec<usize> = (0..shares.len()).collect();
        order.sort_by_key(|n| std::cmp::Reverse(shares[*n].1));
        for n in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
            shares[n].0 += 1;
        }
        let pieces = (0..).zip(answers.into_iter().zip(shares));
        let pieces = pieces.map(|(tone, ((answer, _), (share, _)))| {
            let percent = u8::try_from(share).unwrap_or(100);
            StackedPiece {
                answer,
                tone,
                percent,
                label: label(percent),
            }
        });
        Some(Self {
            id: id.into(),
            title,
            mirrored,
            pieces: pieces.collect(),
        })
    }

    /// The same bar with the colour and the words of each piece, in their order: the pieces make up a hundred, while each
    /// share that readers see is rounded by itself, as in the table.
    #[must_use]
    pub fn with_pieces(mut self, each: impl IntoIterator<Item = (u8, String)>) -> Self {
        for (piece, (tone, label)) in self.pieces.iter_mut().zip(each) {
            (piece.tone, piece.label) = (tone, label);
        }
        self
    }

    /// The pieces, in the order of the scale.
    pub fn pieces(&self) -> &[StackedPiece] {
        &self.pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percents(counts: &[i64]) -> Vec<u8> {
        let answers = counts.iter().map(|count| (String::new(), *count)).collect();
        let bar = StackedBar::new("q", String::new(), answers, false, |n| n.to_string());
        bar.map_or(Vec::new(), |bar| {
            bar.pieces.iter().map(|p| p.percent).collect()
        })
    }

    #[test]
    fn shares_make_up_a_hundred() {
        assert_eq!(percents(&[1, 1, 1]), [34, 33, 33]);
        assert_eq!(percents(&[2, 1, 3]), [33, 17, 50]);
        assert_eq!(percents(&[0, 7]), [0, 100]);
        assert_eq!(percents(&[i64::MAX, i64::MAX]), [50, 50]);
    }

    #[test]
    fn nothing_is_drawn_from_nothing_or_from_too_much() {
        assert!(percents(&[0, 0]).is_empty());
        assert!(percents(&[1; 7]).is_empty());
    }
}

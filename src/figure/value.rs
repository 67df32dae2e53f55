//! A figure is a number, or the reason why there is none.

/// Why a figure is absent, or what must be known of it: the Government's symbols for tables.
///
/// Source: Government Analysis Function, "Symbols in tables: definitions and help".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Marker {
    /// `[c]`: withheld to protect confidentiality.
    Confidential,
    /// `[low]`: rounds to zero, but is not zero.
    Low,
    /// `[u]`: of low reliability.
    LowReliability,
    /// `[w]`: none recorded in a survey.
    NoneRecorded,
    /// `[x]`: not available.
    NotAvailable,
    /// `[z]`: not applicable.
    NotApplicable,
}

impl Marker {
    /// All markers, in the order of their symbols.
    pub const ALL: [Self; 6] = [
        Self::Confidential,
        Self::Low,
        Self::LowReliability,
        Self::NoneRecorded,
        Self::NotAvailable,
        Self::NotApplicable,
    ];

    /// The symbol, in square brackets.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Confidential => "[c]",
            Self::Low => "[low]",
            Self::LowReliability => "[u]",
            Self::NoneRecorded => "[w]",
            Self::NotAvailable => "[x]",
            Self::NotApplicable => "[z]",
        }
    }

    /// The marker with this symbol; the brackets may be left out.
    pub fn parse(text: &str) -> Option<Self> {
        let bare = text.trim().trim_start_matches('[').trim_end_matches(']');
        Self::ALL
            .into_iter()
            .find(|marker| marker.symbol().trim_matches(['[', ']']) == bare)
    }
}

/// What must be known of a number that is there: the Government's symbols for tables, from the same source.
///
/// Later ones weigh more: a sum has the heaviest of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// `[r]`: changed since it was first published.
    Revised,
    /// `[p]`: provisional, so it may change.
    Provisional,
    /// `[e]`: estimated.
    Estimated,
    /// `[f]`: foretold.
    Forecast,
    /// `[u]`: of low reliability.
    LowReliability,
    /// `[b]`: the series breaks here.
    Break,
}

impl Mark {
    /// All marks, from the lightest to the heaviest.
    pub const ALL: [Self; 6] = [
        Self::Revised,
        Self::Provisional,
        Self::Estimated,
        Self::Forecast,
        Self::LowReliability,
        Self::Break,
    ];

    /// The symbol, in square brackets.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Revised => "[r]",
            Self::Provisional => "[p]",
            Self::Estimated => "[e]",
            Self::Forecast => "[f]",
            Self::LowReliability => "[u]",
            Self::Break => "[b]",
        }
    }

    /// The mark with this symbol; the brackets may be left out.
    pub fn parse(text: &str) -> Option<Self> {
        let bare = text.trim().trim_start_matches('[').trim_end_matches(']');
        Self::ALL
            .into_iter()
            .find(|mark| mark.symbol().trim_matches(['[', ']']) == bare)
    }
}

/// A number, or the reason why there is none. Blank is never zero, and zero is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Known(i64),
    /// A count, and what must be known of it.
    Marked(i64, Mark),
    /// No number, and why.
    Absent(Marker),
}

impl Value {
    /// The number, or the marker that says why there is none.
    ///
    /// # Errors
    /// The marker.
    pub fn number(self) -> Result<i64, Marker> {
        match self {
            Self::Known(n) | Self::Marked(n, _) => Ok(n),
            Self::Absent(marker) => Err(marker),
        }
    }

    /// The number, if there is one.
    pub fn known(self) -> Option<i64> {
        self.number().ok()
    }

    /// The marker, if there is no number.
    pub fn marker(self) -> Option<Marker> {
        self.number().err()
    }

    /// What must be known of the number, if there is one and anything must.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Self::Marked(_, mark) => Some(mark),
            Self::Known(_) | Self::Absent(_) => None,
        }
    }

    /// The symbol beside it: that of its mark or of its marker.
    pub fn symbol(self) -> Option<&'static str> {
        let mark = self.mark().map(Mark::symbol);
        mark.or(self.marker().map(Marker::symbol))
    }

    /// A number with its mark, if it has one.
    pub fn with_mark(number: i64, mark: Option<Mark>) -> Self {
        mark.map_or(Self::Known(number), |mark| Self::Marked(number, mark))
    }

    /// The sum of values; it is absent if any part is, for a sum of what is known would be too small. It has the
    /// heaviest mark of its parts.
    pub fn sum(values: impl IntoIterator<Item = Self>) -> Self {
        values
            .into_iter()
            .fold(Self::Known(0), |sum, value| match (sum, value) {
                (Self::Known(a), Self::Known(b)) => Self::Known(a.saturating_add(b)),
                (Self::Absent(marker), _) | (_, Self::Absent(marker)) => Self::Absent(marker),
                (Self::Known(a) | Self::Marked(a, _), Self::Known(b) | Self::Marked(b, _)) => {
                    Self::with_mark(a.saturating_add(b), sum.mark().max(value.mark()))
                }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_with_an_absent_part_is_absent() {
        let absent = Value::Absent(Marker::Confidential);
        assert_eq!(
            Value::sum([Value::Known(2), absent, Value::Known(3)]),
            absent
        );
        assert_eq!(
            Value::sum([Value::Known(2), Value::Known(0)]),
            Value::Known(2)
        );
        assert_eq!(Value::sum([]), Value::Known(0));
    }

    #[test]
    fn a_sum_has_the_heaviest_mark_of_its_parts() {
        let (revised, provisional) = (Mark::Revised, Mark::Provisional);
        let parts = [
            Value::Marked(2, provisional),
            Value::Known(3),
            Value::Marked(4, revised),
        ];
        let sum = Value::sum(parts);
        assert_eq!(sum, Value::Marked(9, provisional));
        assert_eq!((sum.known(), sum.marker()), (Some(9), None));
        assert_eq!(sum.symbol(), Some("[p]"));
        let absent = Value::Absent(Marker::NotAvailable);
        assert_eq!(Value::sum([sum, absent]), absent);
        assert_eq!(
            (absent.symbol(), Value::Known(1).symbol()),
            (Some("[x]"), None)
        );
        for mark in Mark::ALL {
            assert_eq!(Mark::parse(mark.symbol()), Some(mark));
        }
    }

    #[test]
    fn symbols_are_read_with_and_without_brackets() {
        for marker in Marker::ALL {
            assert_eq!(Marker::parse(marker.symbol()), Some(marker));
            assert_eq!(
                Marker::parse(marker.symbol().trim_matches(['[', ']'])),
                Some(marker)
            );
        }
        assert_eq!(Marker::parse("[?]"), None);
    }
}

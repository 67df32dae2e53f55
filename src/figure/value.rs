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

/// A number, or the reason why there is none. Blank is never zero, and zero is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Known(i64),
    /// No number, and why.
    Absent(Marker),
}

impl Value {
    /// The number, if there is one.
    pub fn known(self) -> Option<i64> {
        match self {
            Self::Known(n) => Some(n),
            Self::Absent(_) => None,
        }
    }

    /// The marker, if there is no number.
    pub fn marker(self) -> Option<Marker> {
        match self {
            Self::Known(_) => None,
            Self::Absent(marker) => Some(marker),
        }
    }

    /// The sum of values; it is absent if any part is, for a sum of what is known would be too small.
    pub fn sum(values: impl IntoIterator<Item = Self>) -> Self {
        values
            .into_iter()
            .fold(Self::Known(0), |sum, value| match (sum, value) {
                (Self::Known(a), Self::Known(b)) => Self::Known(a.saturating_add(b)),
                (Self::Absent(marker), _) | (_, Self::Absent(marker)) => Self::Absent(marker),
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

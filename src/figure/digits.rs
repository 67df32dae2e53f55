//! Whole numbers as digits. Pages and files have hundreds each, and the general way of formatting costs more than they do.

/// Appends a whole number.
pub fn push_integer(text: &mut String, number: i64) {
    if number < 0 {
        text.push('-');
    }
    push_padded(text, number.unsigned_abs(), 1);
}

/// Appends a number with zeros before it, so that it has at least so many digits (20 at the most).
pub(super) fn push_padded(text: &mut String, number: u64, width: usize) {
    let mut digits = [b'0'; 20];
    let mut rest = number;
    let mut start = digits.len();
    while rest > 0 && start > 0 {
        start -= 1;
        digits[start] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
    }
    start = start.min(digits.len().saturating_sub(width));
    text.push_str(std::str::from_utf8(&digits[start..]).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_general_way() {
        for number in [0, 7, -7, 10, 1_234_567, -90, i64::MAX, i64::MIN] {
            let mut text = String::new();
            push_integer(&mut text, number);
            assert_eq!(text, number.to_string());
        }
        let mut text = String::new();
        push_padded(&mut text, 7, 2);
        assert_eq!(text, "07");
    }
}

//! "Did you mean …?": the nearest known name.

/// The known name that is nearest to `given`, if any is near enough to be a slip of the keys.
///
/// Nearness is the optimal string alignment distance, upper and lower case alike; at most a third of the letters
/// may differ.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = given.trim().to_lowercase();
    let limit = (folded.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(&folded, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// A sentence such as ``Did you mean `camden`?`` with a space after it, or nothing.
pub fn did_you_mean<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(given, known)
        .map(|name| format!("Did you mean `{name}`? "))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keys_finds_its_neighbour() {
        assert_eq!(nearest("camdem", ["barnet", "camden"]), Some("camden"));
        assert_eq!(nearest("CAMDEN ", ["barnet", "camden"]), Some("camden"));
    }

    #[test]
    fn a_different_word_finds_nothing() {
        assert_eq!(nearest("paris", ["barnet", "camden"]), None);
        assert_eq!(did_you_mean("paris", ["barnet"]), "");
    }
}

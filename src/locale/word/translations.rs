//! Messages about translations.

macro_rules! translation_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            SectionStale = "section-stale";
            TranslatedMachine = "translated-machine";
            TranslatedMachineReviewed = "translated-machine-reviewed";
            TranslatedCommunity = "translated-community";
            TranslatedCommunityReviewed = "translated-community-reviewed";
            TranslatedProfessional = "translated-professional";
            TranslatedProfessionalReviewed = "translated-professional-reviewed";
        }
    };
}

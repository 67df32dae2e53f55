//! Messages about translations.

macro_rules! translation_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            Language = "language";
            LanguagesTitle = "languages-title";
            LanguagesLead = "languages-lead";
            LanguagesTable = "languages-table";
            LanguagesOriginal = "languages-original";
            TranslationNote = "translation-note";
            LanguagesMachine = "languages-machine";
            LanguagesMissing = "languages-missing";
            LanguagesStale = "languages-stale";
            CoverageMessages = "coverage-messages";
            CoverageLabels = "coverage-labels";
            CoverageWords = "coverage-words";
            CoverageStale = "coverage-stale";
            CoverageReviewed = "coverage-reviewed";
            CoverageOriginal = "coverage-original";
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

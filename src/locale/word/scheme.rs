//! Messages of the publication scheme.

macro_rules! scheme_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            SchemeDocument = "scheme-document";
            SchemeClassTitle = "scheme-class-title";
            SchemeClassOwn = "scheme-class-own";
            SchemeCoverage = "scheme-coverage";
            SchemeClass = "scheme-class";
            SchemeExpected = "scheme-expected";
            SchemeTotal = "scheme-total";
            SchemePublished = "scheme-published";
            SchemeLinked = "scheme-linked";
            SchemeNotHeld = "scheme-not-held";
            SchemeExempt = "scheme-exempt";
            SchemePlanned = "scheme-planned";
            SchemePlannedBy = "scheme-planned-by";
            SchemePlannedLate = "scheme-planned-late";
            SchemeAnswer = "scheme-answer";
            SchemeUpToDate = "scheme-up-to-date";
            SchemeUpToDateNone = "scheme-up-to-date-none";
            SchemeUpToDateLate = "scheme-up-to-date-late";
            SchemeReviewDue = "scheme-review-due";
            SchemeReviewState = "scheme-review-state";
            SchemeReviewOk = "scheme-review-ok";
            SchemeReviewLate = "scheme-review-late";
            SchemeReviewArchived = "scheme-review-archived";
            SchemeReviewTable = "scheme-review-table";
            SchemePlanTable = "scheme-plan-table";
            SchemePlanDay = "scheme-plan-day";
            SchemePlanOk = "scheme-plan-ok";
            SchemePlanPast = "scheme-plan-past";
            SchemeNotGiven = "scheme-not-given";
            SchemeCharges = "scheme-charges";
            SchemeChargesLead = "scheme-charges-lead";
            SchemeChargeWhat = "scheme-charge-what";
            SchemeChargeAmount = "scheme-charge-amount";
            SchemeChargeBasis = "scheme-charge-basis";
            SchemeChargeNote = "scheme-charge-note";
            SchemeChargePounds = "scheme-charge-pounds";
            SchemeChargeFree = "scheme-charge-free";
            SchemeChargeVaries = "scheme-charge-varies";
            SchemeArchived = "scheme-archived";
            SchemeArchivedNote = "scheme-archived-note";
            SchemeBodyReplaced = "scheme-body-replaced";
            SchemeSuperseded = "scheme-superseded";
            SchemeFile = "scheme-file";
            SchemeKilobytes = "scheme-kilobytes";
            SchemeMegabytes = "scheme-megabytes";
            SchemeReadElsewhere = "scheme-read-elsewhere";
            SchemeReadHere = "scheme-read-here";
            SchemeReadDataset = "scheme-read-dataset";
            SchemeRequested = "scheme-requested";
            SchemeRequestedDataset = "scheme-requested-dataset";
            SchemeReference = "scheme-reference";
            SchemeBody = "scheme-body";
            SchemePeriod = "scheme-period";
            SchemeFormats = "scheme-formats";
            SchemeLanguages = "scheme-languages";
            SchemeOwner = "scheme-owner";
            SchemeCharge = "scheme-charge";
            SchemeChargeWeb = "scheme-charge-web";
            SchemeRights = "scheme-rights";
            SchemeAccessible = "scheme-accessible";
            SchemeAccessibleAsk = "scheme-accessible-ask";
            SchemeAreas = "scheme-areas";
            SchemeWhere = "scheme-where";
            SchemeTopicTitle = "scheme-topic-title";
            SchemeTopicLead = "scheme-topic-lead";
            SchemeDownloadEntries = "scheme-download-entries";
            SchemeDownloadExpected = "scheme-download-expected";
            SchemeDownloadCharges = "scheme-download-charges";
            SchemeDisclosures = "scheme-disclosures";
            SchemeFeedTitle = "scheme-feed-title";
        }
    };
}

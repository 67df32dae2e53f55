//! The messages that the program itself needs. A theme may have more, for its templates.

macro_rules! words {
    ($($name:ident = $id:literal;)*) => {
        /// A message that the program needs, by its name in the theme's files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word {
            $(#[doc = concat!("`", $id, "`")] $name,)*
        }

        impl Word {
            /// All of them, in the order of the enum.
            pub const ALL: &'static [Word] = &[$(Word::$name,)*];

            /// The message's name in the theme's files.
            pub fn id(self) -> &'static str {
                match self { $(Word::$name => $id,)* }
            }
        }
    };
}

words! {
    Home = "home";
    Borough = "borough";
    Boroughs = "boroughs";
    BoroughsLead = "boroughs-lead";
    Offence = "offence";
    Offences = "offences";
    Data = "data";
    Dataset = "dataset";
    Catalogue = "catalogue";
    CatalogueLead = "catalogue-lead";
    Editions = "editions";
    KeyFigures = "key-figures";
    LatestYear = "latest-year";
    OlderEdition = "older-edition";
    EditionTitle = "edition-title";
    EditionBefore = "edition-before";
    RevisionsTitle = "revisions-title";
    RevisionsLead = "revisions-lead";
    RevisionsPage = "revisions-page";
    RevisionsAnswer = "revisions-answer";
    RevisionsNoMonths = "revisions-no-months";
    RevisionsRuleZero = "revisions-rule-zero";
    RevisionsRuleMissing = "revisions-rule-missing";
    RevisionsKind = "revisions-kind";
    RevisionScheduled = "revision-scheduled";
    RevisionCorrection = "revision-correction";
    RevisionMethod = "revision-method";
    CorrectionNotice = "correction-notice";
    RevisionsMonths = "revisions-months";
    RevisionsBoth = "revisions-both";
    RevisionsOne = "revisions-one";
    RevisionsCount = "revisions-count";
    RevisionsSum = "revisions-sum";
    RevisionsSums = "revisions-sums";
    RevisionsChanged = "revisions-changed";
    RevisionsBefore = "revisions-before";
    RevisionsAfter = "revisions-after";
    RevisionsByMonth = "revisions-by-month";
    RevisionsLargest = "revisions-largest";
    Month = "month";
    Year = "year";
    YearTo = "year-to";
    Span = "span";
    TitleIn = "title-in";
    TitleArea = "title-area";
    KindsTitle = "kinds-title";
    AreasTitle = "areas-title";
    MonthsTitle = "months-title";
    LongTitle = "long-title";
    OtherAreas = "other-areas";
    OtherOffences = "other-offences";
    SubjectIn = "subject-in";
    SubjectWhole = "subject-whole";
    SubjectRow = "subject-row";
    ClaimFell = "claim-fell";
    ClaimRose = "claim-rose";
    ClaimFellNumber = "claim-fell-number";
    ClaimRoseNumber = "claim-rose-number";
    ClaimSame = "claim-same";
    ClaimAlone = "claim-alone";
    ClaimNothing = "claim-nothing";
    ChangeOnYear = "change-on-year";
    ChangeNumber = "change-number";
    ChangePercent = "change-percent";
    ChangeOnMonthNumber = "change-on-month-number";
    ChangeOnMonthPercent = "change-on-month-percent";
    ChangeFell = "change-fell";
    ChangeRose = "change-rose";
    ChangeFellSmall = "change-fell-small";
    ChangeRoseSmall = "change-rose-small";
    ChangeNone = "change-none";
    ChangeBreak = "change-break";
    ChangeUnknown = "change-unknown";
    PerThousand = "per-thousand";
    ResidentsCensus = "residents-census";
    ResidentsEstimate = "residents-estimate";
    OlderBase = "older-base";
    ResidentsForecast = "residents-forecast";
    ChartDescription = "chart-description";
    ChartEmpty = "chart-empty";
    Seams = "seams";
    BreakNote = "break-note";
    BreakNoteOf = "break-note-of";
    NewestPiece = "newest-piece";
    MapTitle = "map-title";
    MapDescription = "map-description";
    MapClass = "map-class";
    MapNoFigure = "map-no-figure";
    MapOutside = "map-outside";
    FactSource = "fact-source";
    FactPeriod = "fact-period";
    FactArea = "fact-area";
    FactEdition = "fact-edition";
    FactPublished = "fact-published";
    FactResidents = "fact-residents";
    FactCaution = "fact-caution";
    CautionOf = "caution-of";
    CompareTitle = "compare-title";
    FactLicence = "fact-licence";
    FactAttribution = "fact-attribution";
    FactNote = "fact-note";
    AbsentRowZero = "absent-row-zero";
    AbsentRowMissing = "absent-row-missing";
    AbsentRowsZero = "absent-rows-zero";
    AbsentRowsMissing = "absent-rows-missing";
    MarkerConfidential = "marker-confidential";
    MarkerLow = "marker-low";
    MarkerLowReliability = "marker-low-reliability";
    MarkerNoneRecorded = "marker-none-recorded";
    MarkerNotAvailable = "marker-not-available";
    MarkerNotApplicable = "marker-not-applicable";
    MarkRevised = "mark-revised";
    MarkProvisional = "mark-provisional";
    MarkEstimated = "mark-estimated";
    MarkForecast = "mark-forecast";
    MarkBreak = "mark-break";
    MarkNote = "mark-note";
    DownloadCsv = "download-csv";
    DownloadWhole = "download-whole";
    DownloadYears = "download-years";
    DownloadGeoJson = "download-geojson";
    DownloadRevisions = "download-revisions";
    ColumnAreaCode = "column-area-code";
    ColumnAreaName = "column-area-name";
    ColumnCategory = "column-category";
    ColumnCategoryName = "column-category-name";
    ColumnMeasure = "column-measure";
    ColumnPeriodType = "column-period-type";
    ColumnPeriod = "column-period";
    ColumnValue = "column-value";
    ColumnMarker = "column-marker";
    ColumnDataset = "column-dataset";
    ColumnEdition = "column-edition";
    ColumnResidents = "column-residents";
    ColumnResidentsYear = "column-residents-year";
    ColumnOld = "column-old";
    ColumnNew = "column-new";
    ColumnDifference = "column-difference";
    ColumnReason = "column-reason";
    Crosstabs = "crosstabs";
    CrosstabTotal = "crosstab-total";
    CrosstabAnswer = "crosstab-answer";
    CrosstabAnswerAbsent = "crosstab-answer-absent";
    CrosstabCaption = "crosstab-caption";
    CrosstabCaptionOf = "crosstab-caption-of";
    CrosstabEach = "crosstab-each";
    CrosstabWithheld = "crosstab-withheld";
    CrosstabZero = "crosstab-zero";
    CrosstabRounded = "crosstab-rounded";
    DownloadCrosstab = "download-crosstab";
    ColumnDimension = "column-dimension";
    ColumnDimensionName = "column-dimension-name";
    ColumnCrosstabPeriodType = "column-crosstab-period-type";
    ColumnCrosstabPeriod = "column-crosstab-period";
    NotTranslated = "not-translated";
    NotFoundTitle = "not-found-title";
    NotFoundText = "not-found-text";
}

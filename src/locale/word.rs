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
    Month = "month";
    Year = "year";
    YearTo = "year-to";
    CalendarYear = "calendar-year";
    FinancialYear = "financial-year";
    CalendarYearsTitle = "calendar-years-title";
    FinancialYearsTitle = "financial-years-title";
    FlagNote = "flag-note";
    Span = "span";
    Description = "description";
    TitleIn = "title-in";
    TitleArea = "title-area";
    KindsTitle = "kinds-title";
    AreasTitle = "areas-title";
    MonthsTitle = "months-title";
    LongTitle = "long-title";
    OtherAreas = "other-areas";
    OtherOffences = "other-offences";
    Answer = "answer";
    AnswerAbsent = "answer-absent";
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
    DownloadCsv = "download-csv";
    DownloadWhole = "download-whole";
    DownloadYears = "download-years";
    DownloadGeoJson = "download-geojson";
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
    NotTranslated = "not-translated";
    NotFoundTitle = "not-found-title";
    NotFoundText = "not-found-text";
}

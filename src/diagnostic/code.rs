//! The stable codes of findings. A code is never used again for something else.

use serde::{Serialize, Serializer};

macro_rules! codes {
    ($($name:ident = $id:literal, $doc:literal;)*) => {
        /// What kind of mistake a finding is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = $doc] $name,)*
        }

        impl Code {
            /// Every code that there is, in the order of their numbers.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as it is printed, such as `BL201`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)* }
            }
        }
    };
}

codes! {
    UnreadableFile = "BL001", "A file or folder cannot be read.";
    SymbolicLink = "BL002", "A symbolic link among the sources: they are not followed.";
    BadPath = "BL003", "A path that leads out of the site, or has characters that a web address cannot carry.";
    MissingFile = "BL004", "A file that the site needs is not there.";
    NotUtf8 = "BL005", "A file is not UTF-8 text.";
    BadOutput = "BL006", "The output folder cannot be used.";
    BadToml = "BL101", "TOML that cannot be read, or a value of the wrong kind.";
    UnknownKey = "BL102", "A key that does not exist.";
    BadSetting = "BL103", "A setting whose value makes no sense.";
    MissingText = "BL104", "A text is missing in the default language.";
    ReviewDue = "BL105", "Words that were to be looked at again by a day that is past.";
    BadCsv = "BL201", "A CSV file that breaks the rules of CSV: ragged rows, stray quotes.";
    BadHeader = "BL202", "A header row with an unknown, unnamed, repeated or missing column.";
    BadNumber = "BL203", "A cell that should hold a number and does not.";
    NegativeCount = "BL204", "A count below zero.";
    BadPeriod = "BL205", "A period that cannot be read.";
    UnknownArea = "BL206", "An area that is not in the list of areas.";
    UnknownCategory = "BL207", "An offence that is not in the list of categories.";
    DuplicateFigure = "BL208", "Two figures for the same area, category and period.";
    MissingPeriod = "BL209", "A period is missing between the first and the last.";
    UnknownMarker = "BL210", "A marker for an absent figure that is not in the Government's list.";
    MissingFigure = "BL211", "A blank cell or an absent row where a figure is needed.";
    BadReference = "BL212", "A value that names something that does not exist.";
    DuplicateKey = "BL213", "The same code, slug or name twice.";
    BadEdition = "BL214", "An edition whose name and contents do not agree, or which has no files.";
    TotalsDisagree = "BL215", "Figures that should add up do not.";
    UnknownMember = "BL216", "A label or code that is no member of its dimension.";
    UnknownMeasure = "BL230", "A measure that `dataset.toml` does not name.";
    BadBoundary = "BL301", "Boundaries that cannot be read or drawn.";
    BoundaryWithoutArea = "BL302", "A boundary whose code is no area.";
    AreaWithoutBoundary = "BL303", "A mapped area without a boundary.";
    BadFrontMatter = "BL401", "Front matter that is missing or cannot be read.";
    RawHtml = "BL402", "HTML in Markdown.";
    BrokenLink = "BL403", "A link to a page or a heading that does not exist.";
    UnknownPlaceholder = "BL404", "A placeholder that does not exist.";
    PageCollision = "BL405", "Two pages with one address.";
    UnsafeLink = "BL406", "A link or picture that the site may not carry.";
    BadCall = "BL407", "A figure or claim in prose that is not written as it must be.";
    UntrueClaim = "BL408", "A claim in prose that the figures do not bear out, or a figure that there is none of.";
    StaleTranslation = "BL409", "A translation whose original has changed since, or that does not say what it was made from.";
    UnlikeOriginal = "BL410", "A translation that does not have what its original has.";
    BadTemplate = "BL501", "A template that cannot be read or filled.";
    BadMessages = "BL502", "A file of messages that cannot be read.";
    MissingMessage = "BL503", "A message is missing in a language.";
    NothingPublished = "BL601", "The output folder holds no whole publication.";
    PublishedMissing = "BL602", "A published file is missing.";
    PublishedChanged = "BL603", "A published file is not the one that the manifest lists.";
    PublishedDiffers = "BL604", "A published file is not what the sources give.";
    NotInManifest = "BL605", "The manifest and the site do not have the same files.";
    SourcesChanged = "BL606", "The sources have changed since the site was published.";
    SmallCount = "BL701", "A figure that has to be withheld or rounded, and is not.";
    ExposedFigure = "BL702", "A withheld figure that can be worked out from those that are published.";
    RawRows = "BL703", "A file that looks like raw rows among the files that are published.";
    Embargoed = "BL704", "An edition that is not to be published yet.";
    PrivateFolder = "BL705", "A private folder that is missing, empty, or among the files of the site.";
    FileNotAllowed = "BL801", "A file among the pages whose kind may not be published.";
    UnlinkedFile = "BL802", "A file among the pages that no page links to.";
    UnreadableDocument = "BL803", "A document that cannot be looked into: broken, locked or too large.";
    PhotoPosition = "BL804", "A picture that says where it was taken.";
    HiddenContent = "BL805", "Sheets, rows, columns, names or text that a document hides from sight and still holds.";
    TrackedChanges = "BL806", "A document that still holds what was changed or deleted.";
    DocumentComments = "BL807", "Comments or notes in a document.";
    CachedData = "BL808", "Copies of other data within a document: pivot caches, links to other files.";
    EmbeddedFile = "BL809", "A file within a document.";
    CoveredText = "BL810", "Text under a drawn box: it is covered and still there.";
    NamedAuthor = "BL811", "A document or picture that names who made or changed it.";
    ActiveDocument = "BL812", "A document that runs programs or loads things from elsewhere.";
    PersonalData = "BL813", "Text that looks like personal data, in a part of the site that is looked through for it.";
    StatusDisagrees = "BL901", "An expected document whose status and the rest of its row do not agree.";
    NothingToRead = "BL902", "An entry of the publication scheme that leads to nothing: no address, no file, no dataset.";
    SupersededCircle = "BL903", "Entries of the publication scheme that supersede each other in a circle.";
    NotExpected = "BL904", "An entry of the publication scheme that no expected document names.";
    PlanOverdue = "BL905", "A document that was to be published by a day that is past.";
    StrayFile = "BL906", "A file in a folder of records that nothing reads.";
    NoUpkeep = "BL907", "An entry of the publication scheme that is neither kept up nor archived, or both.";
    MisplacedFile = "BL921", "A file of records that lies where the program does not look for one.";
    DaysOutOfOrder = "BL922", "Days of a consultation that cannot follow one another.";
    NoOfflineWay = "BL923", "A consultation that people without the internet cannot reply to.";
    ResponseOverdue = "BL924", "A response to a consultation that is late, without a reason.";
    UnclearStatus = "BL925", "A consultation of which nobody can tell whether it is open.";
    CommitmentUnfit = "BL941", "A commitment whose status does not fit its days, its evidence or its reason.";
    CommitmentLate = "BL942", "A commitment that is not finished though its day is past.";
    HeldBack = "BL943", "Answers that are held back, as nobody has cleared them.";
    StrayRecord = "BL944", "A file in a folder of records that no part of the program reads.";
    AboveBase = "BL931", "More answers than people who answered, or a percentage above 100.";
    NoSample = "BL932", "An estimate of a population, where no sample was drawn.";
    QuoteNotCleared = "BL933", "Words of a respondent, without consent or without a role that has cleared them.";
    RequestDays = "BL911", "Days of a request that cannot be: in the wrong order, or in the future.";
    ExemptionsDisagree = "BL912", "An outcome and exemptions that do not fit: a refusal that names none, or exemptions where nothing was refused.";
    NoPublicInterest = "BL913", "An exemption that needs a public-interest test, without what was weighed.";
    MissingHolidays = "BL914", "A year whose bank holidays are needed to count working days, and are not listed.";
    AnswerOverdue = "BL915", "A request that should have been answered by a day that is past.";
    SaidAndNotKnown = "BL916", "Something that a record both says and calls not known.";
    EndBeforeStart = "BL951", "Something that ends before it begins: a meeting, a priority, a period.";
    BadPosition = "BL952", "A position on a map that is half given, turned round, or far from the areas of the site.";
    CancelledWithoutWord = "BL953", "A meeting that is called off, and nothing says why.";
    ExamplePlace = "BL954", "A made-up record in a real area, or a real record in none.";
    BadResult = "BL955", "A result without the numbers that it is made of, or that they do not give.";
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

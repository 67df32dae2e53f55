//! What a record says of a consultation: documents, questions, ways to reply, who replied, what came of it.

use super::life::When;
use crate::config::Text;
use crate::figure::Day;
use crate::model::address::Address;
use crate::model::files::FileId;

/// Where something to read lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentAt {
    /// A file of this site.
    File(FileId),
    /// A page elsewhere.
    Web(String),
}

/// Something to read.
#[derive(Clone, Debug)]
pub struct ConsultationDocument {
    /// What it is.
    pub title: Text,
    /// Where it lies.
    pub at: DocumentAt,
}

/// A question.
#[derive(Clone, Debug)]
pub struct AskedQuestion {
    /// Its letter or number.
    pub label: String,
    /// The question.
    pub text: Text,
    /// What its answers are for.
    pub leads_to: Option<Text>,
    /// The page that shows what came of it.
    pub page: Option<Address>,
}

/// How somebody replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyKind {
    /// On a web page.
    Online,
    /// By e-mail.
    Email,
    /// On paper, by post.
    Post,
    /// By telephone.
    Phone,
    /// By handing it in.
    InPerson,
    /// At a meeting.
    Meeting,
}

impl ReplyKind {
    /// The words that records have for them.
    pub const ALL: [(&'static str, Self); 6] = [
        ("online", Self::Online),
        ("e-mail", Self::Email),
        ("post", Self::Post),
        ("phone", Self::Phone),
        ("in-person", Self::InPerson),
        ("meeting", Self::Meeting),
    ];

    /// Whether somebody without the internet can reply in this way.
    pub fn is_offline(self) -> bool {
        !matches!(self, Self::Online | Self::Email)
    }

    /// Whether the printed form can be handed in or sent in this way.
    pub fn takes_paper(self) -> bool {
        matches!(self, Self::Post | Self::InPerson)
    }
}

/// A way to reply.
#[derive(Clone, Debug)]
pub struct Reply {
    /// How.
    pub kind: ReplyKind,
    /// What to do.
    pub words: Text,
    /// The postal address, the telephone number or the mail box.
    pub contact: Option<String>,
    /// The web page.
    pub url: Option<String>,
}

/// A part of a consultation that had days of its own.
#[derive(Clone, Debug)]
pub struct ConsultationStage {
    /// What happened in it.
    pub title: Text,
    /// When it began.
    pub opens: Option<When>,
    /// When it ended.
    pub closes: Option<When>,
}

/// How many replied, as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RespondentCount {
    /// A number.
    Count(i64),
    /// Words that are no number. They are kept, and nothing is worked out from them.
    Words(String),
}

/// Who replied by a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RespondentKind {
    /// People, each for themselves.
    Individuals,
    /// Organisations.
    Organisations,
    /// People who sent the words of a campaign.
    Campaign,
    /// People who work for the police.
    Staff,
    /// Not told apart.
    Mixed,
}

impl RespondentKind {
    /// The words that records have for them.
    pub const ALL: [(&'static str, Self); 5] = [
        ("individuals", Self::Individuals),
        ("organisations", Self::Organisations),
        ("campaign", Self::Campaign),
        ("staff", Self::Staff),
        ("mixed", Self::Mixed),
    ];
}

/// Those who replied by one channel.
#[derive(Clone, Debug)]
pub struct ReplyCount {
    /// The channel.
    pub channel: Text,
    /// How many.
    pub size: RespondentCount,
    /// Whether the publisher says that the number is not exact.
    pub about: bool,
    /// What is counted.
    pub unit: Text,
    /// Who they are.
    pub who: RespondentKind,
    /// What must be known to read the number.
    pub note: Option<Text>,
    /// The address of the page that the number was taken from.
    pub source: Option<String>,
}

/// Something that is known of what came of it.
#[derive(Clone, Debug)]
pub struct ConsultationOutcome {
    /// What came of it.
    pub words: Text,
    /// The address of the page that says so.
    pub url: Option<String>,
}

/// What was decided.
#[derive(Clone, Debug)]
pub struct ConsultationDecision {
    /// The day, where it is known.
    pub day: Option<Day>,
    /// What was decided.
    pub words: Text,
    /// The address of the decision.
    pub url: Option<String>,
}

/// Where a record was taken from.
#[derive(Clone, Debug)]
pub struct ConsultationSource {
    /// The publication.
    pub title: Text,
    /// Its address.
    pub url: Option<String>,
}

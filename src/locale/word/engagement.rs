//! Messages of groups of issues, of answers, and of commitments.

macro_rules! engagement_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            IssuesTitle = "issues-title";
            IssuesDescription = "issues-description";
            IssuesLink = "issues-link";
            IssuesGroups = "issues-groups";
            IssuesNamed = "issues-named";
            IssuesAllNamed = "issues-all-named";
            ReplyCertain = "reply-certain";
            ReplyUncertain = "reply-uncertain";
            ReplyCaption = "reply-caption";
            ReplyAsked = "reply-asked";
            ReplyReplied = "reply-replied";
            ReplyPercent = "reply-percent";
            ReplySource = "reply-source";
            ReplyShareFits = "reply-share-fits";
            ReplyShareBetween = "reply-share-between";
            ReplyShareNever = "reply-share-never";
            IssuesStageDays = "issues-stage-days";
            GroupSaid = "group-said";
            GroupAnswers = "group-answers";
            GroupSummary = "group-summary";
            GroupUnanswered = "group-unanswered";
            GroupNoneSingle = "group-none-single";
            GroupHeldBack = "group-held-back";
            GroupHeldBackCount = "group-held-back-count";
            GroupUnitNotNamed = "group-unit-not-named";
            IssuesReportWhen = "issues-report-when";
            IssuesReportPlace = "issues-report-place";
            IssuesReportLink = "issues-report-link";
            IssuesReportRead = "issues-report-read";
            DownloadIssueGroups = "download-issue-groups";
            DownloadAnswers = "download-answers";
            DownloadReplies = "download-replies";
            Commitment = "commitment";
            Commitments = "commitments";
            CommitmentsTitle = "commitments-title";
            CommitmentsTitleOf = "commitments-title-of";
            CommitmentsLink = "commitments-link";
            CommitmentsAnswer = "commitments-answer";
            CommitmentsCaption = "commitments-caption";
            CommitmentsOfArea = "commitments-of-area";
            CommitmentArea = "commitment-area";
            CommitmentsAll = "commitments-all";
            CommitmentConsultation = "commitment-consultation";
            CommitmentStatus = "commitment-status";
            CommitmentPlanned = "commitment-planned";
            CommitmentUnderWay = "commitment-under-way";
            CommitmentDone = "commitment-done";
            CommitmentCouldNot = "commitment-could-not";
            CommitmentDropped = "commitment-dropped";
            CommitmentStatusTitle = "commitment-status-title";
            CommitmentExampleTitle = "commitment-example-title";
            CommitmentLate = "commitment-late";
            CommitmentLateColumn = "commitment-late-column";
            CommitmentLateMeans = "commitment-late-means";
            CommitmentLateNote = "commitment-late-note";
            CommitmentLateCaption = "commitment-late-caption";
            CommitmentsSomeExample = "commitments-some-example";
            CommitmentPair = "commitment-pair";
            CommitmentsOfAll = "commitments-of-all";
            CommitmentsAsOf = "commitments-as-of";
            YouSaid = "you-said";
            WeWill = "we-will";
            WeAreDoing = "we-are-doing";
            WeDid = "we-did";
            WeCouldNot = "we-could-not";
            WeDropped = "we-dropped";
            CommitmentBecause = "commitment-because";
            CommitmentEvidence = "commitment-evidence";
            CommitmentOwner = "commitment-owner";
            CommitmentDue = "commitment-due";
            CommitmentNoDay = "commitment-no-day";
            CommitmentDoneDay = "commitment-done-day";
            CommitmentChanged = "commitment-changed";
            CommitmentNewsTitle = "commitment-news-title";
            CommitmentDaysTitle = "commitment-days-title";
            DownloadCommitments = "download-commitments";
        }
    };
}

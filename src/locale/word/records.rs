//! Messages that all kinds of records share.

macro_rules! record_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            Example = "example";
            ExampleNote = "example-note";
            Topic = "topic";
            Topics = "topics";
            AtTime = "at-time";
            Yes = "yes";
            No = "no";
            NoAnswer = "no-answer";
            DownloadCalendar = "download-calendar";
            DownloadFeed = "download-feed";
            DownloadPoints = "download-points";
            DownloadRecords = "download-records";
            SentenceEnd = "sentence-end";
            Openness = "openness";
            Consultations = "consultations";
        }
    };
}

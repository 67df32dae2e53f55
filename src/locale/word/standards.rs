//! Messages of standards of service.

macro_rules! standard_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            Standards = "standards";
            StandardsLead = "standards-lead";
            StandardsTable = "standards-table";
            Standard = "standard";
            StandardService = "standard-service";
            StandardMeasure = "standard-measure";
            StandardTarget = "standard-target";
            StandardResult = "standard-result";
            StandardPeriod = "standard-period";
            StandardKept = "standard-kept";
            StandardStatus = "standard-status";
            StandardSetOn = "standard-set-on";
            StandardFigures = "standard-figures";
            StandardSource = "standard-source";
            NoMeasure = "no-measure";
            NoPeriod = "no-period";
            NoTarget = "no-target";
            TargetAtLeast = "target-at-least";
            TargetAtMost = "target-at-most";
            NotYetMeasured = "not-yet-measured";
            ResultShare = "result-share";
            ResultTooFew = "result-too-few";
            TargetMet = "target-met";
            TargetNotMet = "target-not-met";
            NotComparedFew = "not-compared-few";
            NotComparedOpen = "not-compared-open";
            NotComparedBefore = "not-compared-before";
            NothingToCompare = "nothing-to-compare";
            ProjectsTable = "projects-table";
            Project = "project";
            ProjectPurpose = "project-purpose";
            ProjectAsOf = "project-as-of";
            SeeStandards = "see-standards";
            DownloadStandards = "download-standards";
            DownloadProjects = "download-projects";
        }
    };
}

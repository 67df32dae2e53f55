//! The words of the command line.

use crate::diagnostic::Format;
use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// What was typed.
#[derive(Debug, Parser)]
#[command(
    name = "bluelamp",
    version,
    about = "Turns files of figures and text into a static open-data site.",
    after_help = "Exit status: 0 all is well; 1 something was found; 2 the command was wrong or the program failed.\n\nExamples:\n  bluelamp build                        the site in this folder, into public/\n  bluelamp check                        what would build complain of? Writes nothing\n  bluelamp build --root site --output-dir /var/www/site\n  bluelamp protect --private-data ../raw\n                                        tables that may be committed, from raw rows\n  bluelamp check --format github        findings as annotations of a pull request\n  bluelamp list translations            what does each language have?\n  bluelamp new language cy --name Cymraeg\n                                        another language, to be translated\n  bluelamp verify --strict              is public/ still what the files here give?"
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
    #[command(flatten)]
    pub(super) common: Common,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Builds the site and writes what has changed into the output folder.
    ///
    /// If anything is wrong, every mistake is listed with its file, line and remedy, and the output folder stays as it
    /// was.
    Build {
        /// Shows how long each stage took.
        #[arg(long)]
        timings: bool,
    },
    /// Lists every mistake that `build` would complain of, and writes nothing.
    Check,
    /// Reads a published folder again and compares it with its manifest and with what the files of the site give.
    ///
    /// Makes every file again, writes nothing, and names each file that is missing or differs, with the first line that
    /// does. If the files of the site have changed since it was published, that is a warning, and only the manifest is
    /// compared. Files that are not the site's own are listed and left alone. Without --clock it takes the day of the
    /// build from the manifest.
    Verify,
    /// Lists what a site has, on standard output.
    List {
        /// What to list.
        #[arg(value_enum)]
        what: Listed,
        /// How the list is written.
        #[arg(long = "as", value_enum, default_value_t = ListFormat::Text)]
        written: ListFormat,
    },
    /// Writes files for a person to fill in. They pass `check` as they are.
    New {
        #[command(subcommand)]
        what: New,
    },
    /// Counts raw rows of a private folder, withholds what could make somebody recognisable, and writes the tables that may be
    /// committed.
    ///
    /// The rows of a cross-tabulation lie in DATASET/editions/EDITION/ of the private folder, under the publisher's own
    /// headers. Only data/DATASET/editions/EDITION/table.csv is written, and only if nothing is wrong.
    Protect {
        /// The folder with the raw rows, outside the site's folder.
        #[arg(long, value_name = "FOLDER")]
        private_data: PathBuf,
        /// Shows what would be done and writes nothing.
        #[arg(long)]
        dry_run: bool,
        /// The cross-tabulations [default: all that the private folder has rows of].
        #[arg(value_name = "DATASET")]
        datasets: Vec<String>,
    },
}

/// What can be begun.
#[derive(Debug, Subcommand)]
pub(super) enum New {
    /// A language: its files of messages, each message behind a `#`, and its lines in the settings.
    ///
    /// Says how much there is to translate. Readers see the default language, marked as such, wherever a translation is missing.
    Language {
        /// Its code in addresses and names of files, such as `cy` or `pt-BR`.
        code: String,
        /// What its speakers call it, such as `Cymraeg`.
        #[arg(long)]
        name: String,
        /// Whose rules numbers and dates follow, such as `cy-GB` [default: the code].
        #[arg(long)]
        locale: Option<String>,
    },
}

/// What can be listed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Listed {
    /// What each language has of the site, and what is missing, out of date or not reviewed.
    Translations,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ListFormat {
    /// For people.
    Text,
    /// As CSV: a row for each thing that a language lacks.
    Csv,
    /// As JSON.
    Json,
}

/// What every command understands.
#[derive(Debug, Group)]
pub(super) struct Common {
    /// The folder of the site: where `site.toml`, `content/`, `data/` and `themes/` are.
    #[arg(long, global = true, value_name = "FOLDER", default_value = ".")]
    pub(super) root: PathBuf,
    /// The settings file in that folder.
    #[arg(long, global = true, value_name = "FILE", default_value = "site.toml")]
    pub(super) config: String,
    /// Where the site will stand, in place of `base_url` in the settings.
    #[arg(long, global = true, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Where to write the site, or where it was published [default: `public` in the site's folder].
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(super) output_dir: Option<PathBuf>,
    /// The moment that the build takes for now: 2026-06-30 (the start of the day), "2026-06-30 09:30" (by British clocks) or
    /// 2026-06-30T09:30:00Z.
    #[arg(long, global = true, value_name = "MOMENT")]
    pub(super) clock: Option<String>,
    /// How many threads work at once [default: one for each processor].
    #[arg(long, global = true, value_name = "NUMBER")]
    pub(super) jobs: Option<usize>,
    /// How findings are written.
    #[arg(long, global = true, value_enum, default_value_t = Findings::Text)]
    pub(super) format: Findings,
    /// Treats warnings as errors.
    #[arg(long, global = true)]
    pub(super) strict: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Findings {
    /// For people.
    Text,
    /// As one JSON object.
    Json,
    /// As workflow commands that GitHub shows beside the lines of a pull request.
    Github,
}

impl From<Findings> for Format {
    fn from(format: Findings) -> Self {
        match format {
            Findings::Text => Self::Text,
            Findings::Json => Self::Json,
            Findings::Github => Self::Github,
        }
    }
}

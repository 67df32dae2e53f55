//! What is typed becomes a run of the program, and its findings become words and an exit status.
//!
//! Only here: the clock, the number of processors, the terminal.
#![expect(clippy::disallowed_methods, reason = "the clock is read here")]

mod args;
mod list;
mod progress;
mod report;

use crate::build::{Request, build, check, translations};
use crate::diagnostic::{Findings, print};
use crate::figure::{ClockTime, Day, Moment};
use crate::protect::{Order, protect};
use crate::scaffold::{LanguageOrder, language};
use crate::verify::verify;
use args::{Args, Command, Listed, New};
use clap::Parser;
use progress::Progress;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Nothing was found.
const CLEAN: u8 = 0;
/// Something was found, or the site could not be published because of it.
const FINDINGS: u8 = 1;
/// The command was wrong, or the program failed.
const FAULT: u8 = 2;

/// Runs the program with the words that were typed.
pub fn run() -> ExitCode {
    let args = Args::parse();
    match with_threads(&args) {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            let _ = writeln!(io::stderr(), "bluelamp: {error}");
            ExitCode::from(FAULT)
        }
    }
}

fn with_threads(args: &Args) -> io::Result<u8> {
    let threads = rayon::ThreadPoolBuilder::new().num_threads(args.common.jobs.unwrap_or(0));
    let pool = threads.build().map_err(io::Error::other)?;
    pool.install(|| execute(args))
}

fn execute(args: &Args) -> io::Result<u8> {
    let common = &args.common;
    let request = Request {
        root: common.root.clone(),
        settings: common.config.clone(),
        base_url: common.base_url.clone(),
        now: now(common.clock.as_deref())?,
        strict: common.strict,
    };
    let mut findings = Findings::new();
    let progress = Progress::start();
    let output = common
        .output_dir
        .clone()
        .unwrap_or_else(|| common.root.join("public"));
    let blocked = match &args.command {
        Command::Build { timings } => {
            let outcome = build(&request, &output, &progress, &mut findings)?;
            let times = progress.finish();
            tell(&findings, args)?;
            report::build(outcome, &output, &times, *timings)?;
            matches!(outcome, crate::build::Outcome::Blocked)
        }
        Command::Check => {
            check(&request, &progress, &mut findings);
            progress.finish();
            tell(&findings, args)?;
            report::check(&findings)?;
            false
        }
        Command::Verify => {
            let clock = common.clock.as_ref().map(|_| request.now);
            let verified = verify(&request, &output, clock, &progress, &mut findings)?;
            progress.finish();
            tell(&findings, args)?;
            report::verify(verified.as_ref(), &output, &findings)?;
            false
        }
        Command::List {
            what: Listed::Translations,
            written,
        } => {
            let found = translations(&request, &progress, &mut findings);
            progress.finish();
            match found {
                Some(found) => list::translations(&found, *written)?,
                None => tell(&findings, args)?,
            }
            return Ok(if findings.block(false) {
                FINDINGS
            } else {
                CLEAN
            });
        }
        Command::New {
            what: New::Language { code, name, locale },
        } => {
            let order = LanguageOrder {
                root: common.root.clone(),
                settings: common.config.clone(),
                code: code.clone(),
                name: name.clone(),
                locale: locale.clone(),
            };
            let new = language(&order, &mut findings)?;
            tell(&findings, args)?;
            if let Some(new) = new {
                // What stands in other files is no matter of the new language: `check` tells of it.
                let found = translations(&request, &progress, &mut Findings::new());
                progress.finish();
                let mut found = found.unwrap_or_default().into_iter();
                let lacks = found.find(|one| one.language == order.code);
                report::new_language(&order, &new, lacks.as_ref())?;
            }
            false
        }
        Command::Protect {
            private_data,
            dry_run,
            datasets,
        } => {
            let order = Order {
                today: request.today(),
                root: request.root,
                settings: request.settings,
                private: private_data.clone(),
                names: datasets.clone(),
                dry_run: *dry_run,
            };
            let done = protect(&order, &mut findings)?;
            tell(&findings, args)?;
            report::protect(&done, *dry_run)?;
            false
        }
    };
    Ok(if blocked || findings.block(common.strict) {
        FINDINGS
    } else {
        CLEAN
    })
}

fn tell(findings: &Findings, args: &Args) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    print(findings, args.common.format.into(), &mut stderr)
}

/// The moment that the machine's clock shows, or the one that `--clock` names.
fn now(clock: Option<&str>) -> io::Result<Moment> {
    let Some(text) = clock else {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = since
            .ok()
            .and_then(|since| i64::try_from(since.as_secs()).ok());
        let found = seconds.and_then(Moment::from_unix);
        return found.ok_or_else(|| io::Error::other("the clock of this machine is far off"));
    };
    named_moment(text).ok_or_else(|| {
        io::Error::other(format!(
            "`{text}` is no moment. Write --clock 2026-06-30, --clock \"2026-06-30 09:30\" (as clocks in the United Kingdom show it) or --clock 2026-06-30T09:30:00Z"
        ))
    })
}

/// A moment with its offset, a British time of a day, or a day, which stands for its beginning. Of two moments with one
/// British time it is the first; one that clocks skip is none.
fn named_moment(text: &str) -> Option<Moment> {
    if let Some(day) = Day::parse(text) {
        return Moment::start_of(day);
    }
    let of_day = |(day, time): (&str, &str)| {
        let (hour, minute) = time.split_once(':')?;
        let found = ClockTime::on(Day::parse(day)?, hour.parse().ok()?, minute.parse().ok()?)?;
        match found {
            ClockTime::Once(moment) | ClockTime::Twice(moment, _) => Some(moment),
            ClockTime::Never => None,
        }
    };
    Moment::parse(text).or_else(|| of_day(text.split_once(' ')?))
}

//! What is typed becomes a run of the program, and its findings become words and an exit status.
//!
//! Only here: the clock, the number of processors, the terminal.
#![expect(clippy::disallowed_methods, reason = "the clock is read here")]

mod args;
mod progress;
mod report;

use crate::build::{Request, build, check};
use crate::diagnostic::{Findings, print};
use crate::figure::Day;
use crate::protect::{Order, protect};
use crate::verify::verify;
use args::{Args, Command};
use clap::Parser;
use jiff::{Timestamp, tz::TimeZoneDatabase};
use progress::Progress;
use std::io::{self, Write};
use std::process::ExitCode;

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
        today: today(common.clock.as_deref())?,
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
            let day = common.clock.as_ref().map(|_| request.today);
            let verified = verify(&request, &output, day, &progress, &mut findings)?;
            progress.finish();
            tell(&findings, args)?;
            report::verify(verified.as_ref(), &output, &findings)?;
            false
        }
        Command::Protect {
            private_data,
            dry_run,
            datasets,
        } => {
            let order = Order {
                root: request.root,
                settings: request.settings,
                private: private_data.clone(),
                names: datasets.clone(),
                today: request.today,
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

/// The day in the United Kingdom, now or at the moment that `--clock` names.
fn today(clock: Option<&str>) -> io::Result<Day> {
    let wrong = |text: &str| {
        io::Error::other(format!(
            "`{text}` is no moment. Write --clock 2026-06-30 or --clock 2026-06-30T09:30:00Z"
        ))
    };
    if let Some(day) = clock.and_then(Day::parse) {
        return Ok(day);
    }
    let moment = match clock {
        Some(text) => text.parse::<Timestamp>().map_err(|_| wrong(text))?,
        None => Timestamp::now(),
    };
    // British time by the rules that the program carries with it, not by those of the machine.
    let uk = TimeZoneDatabase::bundled()
        .get("Europe/London")
        .map_err(io::Error::other)?;
    let date = moment.to_zoned(uk).date();
    let day = Day::new(
        i32::from(date.year()),
        u32::from(date.month().unsigned_abs()),
        date.day().unsigned_abs(),
    );
    day.ok_or_else(|| wrong(&date.to_string()))
}

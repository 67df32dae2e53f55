//! The protected tables of an order, made without a disk.

use super::{Done, Order, answers, count, file, kept};
use crate::config::{Site, config};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::disclosure::{self, Network};
use crate::figure::Value;
use crate::load::{Method, RawCrosstab, crosstabs, raw_rows};
use crate::model::{Grid, Protection, Release, grid, protection, releases};
use crate::source::Snapshot;

/// A protected table, ready to be written.
#[derive(Debug)]
pub struct Table {
    /// Its path in the site's folder.
    pub path: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What was done.
    pub done: Done,
}

/// The tables of an order, from the files of the site and of the private folder. Where anything was found, they must not
/// be written.
pub fn tables(
    order: &Order,
    snapshot: &Snapshot,
    private: &Snapshot,
    findings: &mut Findings,
) -> Vec<Table> {
    let Some(site) = config(snapshot, &order.settings, None, findings) else {
        return Vec::new();
    };
    // The tables that are there may have mistakes: they are about to be replaced.
    let raw = crosstabs(snapshot, findings, &mut Findings::new());
    for name in order
        .names
        .iter()
        .filter(|name| !answers::is_consultation(name))
        .filter(|name| !raw.iter().any(|raw| raw.name == **name))
    {
        let known = raw.iter().map(|raw| raw.name.as_str());
        findings.error_without_place(
            Code::BadReference,
            format!("There is no cross-tabulation `{name}` that can be read."),
            format!("{}Name a folder below `data/` whose `dataset.toml` says `kind = \"cross-tabulation\"`.", did_you_mean(name, known)),
        );
    }
    let wanted = |raw: &&RawCrosstab| match order.names.as_slice() {
        [] => private.below(&format!("{}/", raw.name)).next().is_some(),
        names => names.contains(&raw.name),
    };
    let wanted: Vec<&RawCrosstab> = raw.iter().filter(wanted).collect();
    let of_answers = answers::tables(order, &site, snapshot, private, findings);
    if wanted.is_empty() && order.names.is_empty() && answers::names(private).is_empty() {
        findings.error_without_place(
            Code::PrivateFolder,
            format!("The private folder `{}` has no rows of any cross-tabulation.", order.private.display()),
            "Put them into `<dataset>/editions/<edition>/` in that folder, such as `stop-and-search/editions/2026-06/`.",
        );
    }
    wanted
        .into_iter()
        .flat_map(|raw| editions(order, raw, &site, private, findings))
        .chain(of_answers)
        .collect()
}

/// The tables of a cross-tabulation: of all editions that the private folder has rows of, the oldest first.
fn editions(
    order: &Order,
    raw: &RawCrosstab,
    site: &Site,
    private: &Snapshot,
    findings: &mut Findings,
) -> Vec<Table> {
    let rule = protection(
        &raw.settings.disclosure,
        |spanned| raw.place_of(spanned),
        findings,
    );
    let releases = releases(raw, findings);
    let (Some(grid), Some(rule)) = (grid(raw, site, findings), rule) else {
        return Vec::new();
    };
    let found = editions_of(private, &raw.name);
    for name in found
        .iter()
        .filter(|name| !releases.iter().any(|release| release.name == **name))
    {
        findings.error(
            Code::BadEdition,
            Place::file(format!("{}/editions/{name}", raw.name)),
            "`dataset.toml` does not say which period this edition is about.",
            "Add `[[editions]]` with its `name` and `period` to `dataset.toml`.",
        );
    }
    if found.is_empty() {
        findings.error_without_place(
            Code::PrivateFolder,
            format!("The private folder has no rows of `{}`.", raw.name),
            format!(
                "Put its CSV files into `{}/editions/<edition>/` in that folder.",
                raw.name
            ),
        );
    }
    let mut kept = kept::Kept::new(raw, &grid);
    let mut tables = Vec::new();
    for release in &releases {
        let Some(rows) = raw_rows(private, raw, &release.name, findings) else {
            continue;
        };
        embargo(order, raw, release, findings);
        let Some(counts) = count::count(&grid, &rows, findings) else {
            continue;
        };
        if let Some(values) = values(
            &grid,
            rule,
            counts,
            &kept.before(&release.name),
            raw,
            findings,
        ) {
            kept.insert(&release.name, values.values.clone());
            tables.push(table(raw, &grid, release, values));
        }
    }
    tables
}

/// The names of the editions that the private folder has files of.
fn editions_of(private: &Snapshot, name: &str) -> Vec<String> {
    let folder = format!("{name}/editions/");
    let names = private.below(&folder).filter_map(|file| {
        let below = file.path.as_str().strip_prefix(&folder)?;
        Some(below.split_once('/')?.0.to_owned())
    });
    let mut names: Vec<String> = names.collect();
    names.dedup();
    names
}

/// An edition whose day has not come must not be written among the site's files.
fn embargo(order: &Order, raw: &RawCrosstab, release: &Release, findings: &mut Findings) {
    let Some(day) = release
        .released
        .filter(|day| *day > order.today && !order.dry_run)
    else {
        return;
    };
    findings.error(
        Code::Embargoed,
        Place::file(format!("{}/editions/{}", raw.name, release.name)),
        format!(
            "This edition must not be published before {day}, and today is {}.",
            order.today
        ),
        "Wait until that day, or try it with `--dry-run`, which writes nothing.",
    );
}

/// Published values, and how many cells are small.
struct Protected {
    values: Vec<Value>,
    small: usize,
}

/// Protects counts. Nothing, if that cannot be proved to hold.
fn values(
    grid: &Grid,
    rule: Protection,
    counts: Vec<i64>,
    kept: &[usize],
    raw: &RawCrosstab,
    findings: &mut Findings,
) -> Option<Protected> {
    let small = counts
        .iter()
        .filter(|count| rule.rule.is_small(**count))
        .count();
    let network = Network::new(counts, grid.shape.sums()).ok();
    let values = network
        .as_ref()
        .map(|network| disclosure::protect(network, &rule.rule, kept));
    let values = values.filter(|values| {
        disclosure::audit(values, grid.shape.sums().as_slice(), &rule.rule).is_clean()
    });
    if values.is_none() {
        findings.error(
            Code::ExposedFigure,
            Place::file(raw.toml.path.clone()),
            "The figures of this table cannot be protected by this rule.",
            "Leave a dimension out, or put members together.",
        );
    }
    values.map(|values| Protected { values, small })
}

fn table(raw: &RawCrosstab, grid: &Grid, release: &Release, protected: Protected) -> Table {
    let Protected { values, small } = protected;
    let path = format!("data/{}/editions/{}/table.csv", raw.name, release.name);
    let withheld = values
        .iter()
        .filter(|value| value.known().is_none())
        .count();
    let rounds = raw.settings.disclosure.method == Method::Round;
    let done = Done {
        path: path.clone(),
        cells: values.len(),
        small: if rounds { 0 } else { small },
        others: if rounds {
            0
        } else {
            withheld.saturating_sub(small)
        },
        rounded: if rounds { values.len() } else { 0 },
        total: values[0],
        changed: true,
    };
    let bytes = file::table(grid, &values);
    Table { path, bytes, done }
}

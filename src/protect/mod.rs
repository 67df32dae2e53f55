//! Raw rows → protected tables: what lies in a private folder outside the site becomes the tables that are committed.
//!
//! In: `dataset.toml` of cross-tabulations, raw rows of the private folder, and the tables that are there already. Out:
//! `data/<name>/editions/<edition>/table.csv`; and the same for counts of answers to consultations. No raw figure is written, and nothing that is written depends on one in any
//! other way than through the protected figures.

mod answers;
mod count;
mod file;
mod kept;
mod table;

pub use table::{Table, tables};

use crate::diagnostic::{Code, Findings};
use crate::figure::{Day, Value};
use crate::publish::replace;
use crate::source::{is_folder, lies_in, read, read_private};
use std::io;
use std::path::PathBuf;

/// What is to be protected.
#[derive(Clone, Debug)]
pub struct Order {
    /// The site's folder.
    pub root: PathBuf,
    /// The settings file in it.
    pub settings: String,
    /// The private folder.
    pub private: PathBuf,
    /// The cross-tabulations; all that the private folder has rows of, if none is named.
    pub names: Vec<String>,
    /// The day that it is.
    pub today: Day,
    /// Whether to write nothing.
    pub dry_run: bool,
}

/// What was done with one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The path of the table in the site's folder.
    pub path: String,
    /// How many cells the table has.
    pub cells: usize,
    /// How many of them are withheld because they are small.
    pub small: usize,
    /// How many others are withheld to protect them.
    pub others: usize,
    /// How many are rounded.
    pub rounded: usize,
    /// The figure for everything together, as it is published.
    pub total: Value,
    /// False if the table was there already, with the same bytes.
    pub changed: bool,
}

/// Protects raw rows and writes the tables that may be committed. Nothing is written if anything was found.
///
/// # Errors
/// Those of the disk while writing. Mistakes in the files are findings.
pub fn protect(order: &Order, findings: &mut Findings) -> io::Result<Vec<Done>> {
    if let Some((message, help)) = misplaced(order) {
        findings.error_without_place(Code::PrivateFolder, message, help);
        return Ok(Vec::new());
    }
    let snapshot = read(&order.root, &order.settings, findings);
    let private = read_private(&order.private, findings);
    let tables = tables(order, &snapshot, &private, findings);
    if findings.block(false) {
        return Ok(Vec::new());
    }
    let mut done = Vec::new();
    for table in tables {
        let changed = snapshot
            .get(&table.path)
            .is_none_or(|file| file.bytes != table.bytes);
        if changed && !order.dry_run {
            replace(&order.root.join(&table.path), &table.bytes)?;
        }
        done.push(Done {
            changed,
            ..table.done
        });
    }
    Ok(done)
}

/// What is wrong with the place of the private folder, and what to do; nothing, if it is good.
fn misplaced(order: &Order) -> Option<(String, &'static str)> {
    if !is_folder(&order.private) {
        let message = format!("There is no private folder `{}`.", order.private.display());
        return Some((
            message,
            "Name the folder that holds the raw rows with `--private-data`.",
        ));
    }
    lies_in(&order.private, &order.root).then(|| {
        let message = format!(
            "The private folder `{}` lies in the folder of the site.",
            order.private.display()
        );
        (
            message,
            "Keep raw rows outside of it, so that they cannot be committed by mistake.",
        )
    })
}

//! Lists on standard output: as text, CSV or JSON.

use super::args::ListFormat;
use crate::build::{Coverage, Covered};
use serde_json::json;
use std::io::{self, Write};

/// What each language has of the site, and what it lacks.
pub(super) fn translations(found: &[Coverage], written: ListFormat) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match written {
        ListFormat::Text => found.iter().try_for_each(|one| text(&mut out, one)),
        ListFormat::Csv => csv(&mut out, found),
        ListFormat::Json => {
            let languages: Vec<_> = found.iter().map(as_json).collect();
            serde_json::to_writer_pretty(&mut out, &json!({ "languages": languages }))?;
            writeln!(out)
        }
    }
}

fn text(out: &mut dyn Write, one: &Coverage) -> io::Result<()> {
    writeln!(out, "{}", one.language)?;
    for (name, covered) in [
        ("messages", one.messages),
        ("labels", one.labels),
        ("words of pages", one.words),
    ] {
        let Covered { total, there } = covered;
        writeln!(out, "  {name:<15} {there} of {total} ({})", share(covered))?;
    }
    writeln!(
        out,
        "  {:<15} {} words of pages",
        "out of date", one.stale_words
    )?;
    writeln!(
        out,
        "  {:<15} {} words of pages",
        "not reviewed", one.unreviewed_words
    )?;
    for lack in &one.lacks {
        writeln!(
            out,
            "  {} {}: {}: {}",
            lack.state,
            lack.kind,
            lack.place,
            lack.what.replace('\n', " ")
        )?;
    }
    Ok(())
}

/// In per cent, cut to one decimal place, so that only what is whole has 100.
fn share(covered: Covered) -> String {
    let thousandths = match covered.total {
        0 => 1000,
        total => covered.there * 1000 / total,
    };
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn csv(out: &mut dyn Write, found: &[Coverage]) -> io::Result<()> {
    writeln!(out, "language,kind,state,place,what")?;
    for one in found {
        for lack in &one.lacks {
            let fields = [
                &one.language,
                lack.kind,
                lack.state,
                &lack.place,
                &lack.what,
            ];
            let quoted = fields.map(|field| format!("\"{}\"", field.replace('"', "\"\"")));
            writeln!(out, "{}", quoted.join(","))?;
        }
    }
    Ok(())
}

fn as_json(one: &Coverage) -> serde_json::Value {
    let covered = |Covered { total, there }: Covered| json!({ "total": total, "there": there });
    let lacks = one.lacks.iter().map(|lack| {
        json!({ "kind": lack.kind, "state": lack.state, "place": lack.place, "what": lack.what })
    });
    json!({
        "language": one.language,
        "messages": covered(one.messages),
        "labels": covered(one.labels),
        "words": covered(one.words),
        "stale_words": one.stale_words,
        "unreviewed_words": one.unreviewed_words,
        "lacks": lacks.collect::<Vec<_>>(),
    })
}

//! Prose bound to figures: the figure as a link to the page that has it, and what is said where there is none.

use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::markup::escape;
use crate::view::{Misbound, Phrase};

/// Writes what a call stands for; within a link it is words alone, for links do not stand in links.
pub(super) fn write(html: &mut String, phrase: &Phrase, in_link: bool) {
    match phrase.url.as_ref().filter(|_| !in_link) {
        None => escape(html, &phrase.text),
        Some(url) => {
            html.push_str("<a class=\"bound\" href=\"");
            escape(html, url);
            html.push_str("\">");
            escape(html, &phrase.text);
            html.push_str("</a>");
        }
    }
}

/// Says why a call stands for nothing.
pub(super) fn tell(call: &str, why: &Misbound, place: Place, findings: &mut Findings) {
    let name = call.split('(').next().unwrap_or_default().trim();
    let (code, message, help) = match why {
        Misbound::Unreadable => (
            Code::BadCall,
            format!("`{{{{ {call} }}}}` cannot be read."),
            "Write it as `{{ figure(area=\"…\", category=\"…\") }}`: each word in straight quotation marks, and commas between.".to_owned(),
        ),
        Misbound::UnknownCall(known) => (
            Code::UnknownPlaceholder,
            format!("There is no `{name}(…)`."),
            listed("What can stand here", name, known.iter().copied()),
        ),
        Misbound::UnknownKey(key, known) => (
            Code::BadCall,
            format!("`{name}` has no key `{key}`."),
            listed("Its keys", key, known.iter().copied()),
        ),
        Misbound::Missing("area") => (
            Code::BadCall,
            format!("`{name}` does not say which area."),
            "Add `area=\"…\"`, with the area's name in addresses.".to_owned(),
        ),
        Misbound::Missing(_) => (
            Code::BadCall,
            "The claim does not say what happened.".to_owned(),
            "Write it first: `claim(\"rose\", …)`, `claim(\"fell\", …)` or `claim(\"same\", …)`.".to_owned(),
        ),
        Misbound::Unknown(key, word, known) => (
            Code::BadReference,
            format!("There is no {key} `{word}`."),
            named(key, word, known),
        ),
        Misbound::Period(text) => (
            Code::BadPeriod,
            format!("`{text}` is not a period."),
            "Write `latest-year`, `latest-month`, a month such as `2026-06`, `year-ending-2026-06`, a year such as `2025`, or a financial year such as `2025/26`.".to_owned(),
        ),
        Misbound::NotCovered(first, last) => (
            Code::BadPeriod,
            "The newest edition does not cover this period whole.".to_owned(),
            format!("Name a period that lies between {first} and {last}."),
        ),
        Misbound::NoFigure(marker) => (
            Code::UntrueClaim,
            format!("There is no figure for this: the data has `{marker}`."),
            "Take the call out, or name another period, area or category.".to_owned(),
        ),
        Misbound::Untrue(before, now) => (
            Code::UntrueClaim,
            format!("This claim is not true: the number was {now}, and {before} a year before."),
            "Change the claim and the words around it, or take it out.".to_owned(),
        ),
        Misbound::NoComparison => (
            Code::UntrueClaim,
            "This cannot be compared with a year before: the figures do not go back so far, or they were made in another way then.".to_owned(),
            "Take the claim out. The figure alone can stand: `figure(…)`.".to_owned(),
        ),
    };
    findings.error(code, place, message, help);
}

fn listed<'a>(lead: &str, word: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    let names = known.clone().collect::<Vec<_>>().join(", ");
    format!("{}{lead}: {names}.", did_you_mean(word, known))
}

/// Where the words that a key may have are to be found, with the nearest one; a short list is given whole.
fn named(key: &str, word: &str, known: &[String]) -> String {
    let near = did_you_mean(word, known.iter().map(String::as_str));
    match key {
        "area" => {
            format!("{near}Use the area's name in addresses, as in `data/geography/areas.csv`.")
        }
        "category" => format!("{near}Use the offence's name in addresses, as in `categories.csv`."),
        _ => format!("{near}Use one of these: {}.", known.join(", ")),
    }
}

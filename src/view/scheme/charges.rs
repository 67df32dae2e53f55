//! `/publication-scheme/charges/`: what a copy costs.

use crate::figure::Fixed;
use crate::locale::{Arg, Word};
use crate::model::Charge;
use crate::plan::{SchemeFile, SchemePage};
use crate::view::{Desk, Part, Phrase, View, WordTable};

pub(super) fn charges(desk: &Desk<'_>) -> View {
    let row = |charge: &Charge| {
        vec![
            desk.phrase(&charge.what),
            Phrase::new(amount(desk, charge.amount)),
            desk.phrase(&charge.basis),
            desk.phrase(&charge.note),
        ]
    };
    let columns = [
        Word::SchemeChargeWhat,
        Word::SchemeChargeAmount,
        Word::SchemeChargeBasis,
        Word::SchemeChargeNote,
    ];
    let table = WordTable {
        caption: desk.word(Word::SchemeCharges),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: desk.catalogue().scheme.charges.iter().map(row).collect(),
    };
    let download = desk.scheme_file(SchemeFile::Charges, Word::SchemeDownloadCharges);
    let lead = desk.word(Word::SchemeChargesLead);
    let parts = vec![
        ("answer", Part::Text(lead.clone())),
        ("table", Part::Words(Box::new(table))),
        ("download", Part::Links(vec![download])),
    ];
    let title = Phrase::new(desk.word(Word::SchemeCharges));
    desk.scheme_view("scheme-list.html", SchemePage::Charges, title, lead, parts)
}

/// An amount in words: free, so many pounds, or that it depends.
fn amount(desk: &Desk<'_>, amount: Option<Fixed>) -> String {
    let Some(pounds) = amount else {
        return desk.word(Word::SchemeChargeVaries);
    };
    if pounds.units == 0 {
        return desk.word(Word::SchemeChargeFree);
    }
    let pounds = desk.locale.fixed(pounds);
    let args = [("amount", Arg::Text(&pounds))];
    desk.locale.say(Word::SchemeChargePounds, &args)
}

//! JSON: one offence by month in every borough. A figure is a number; one that is absent is its marker, as in
//! `figures.csv`; what must be known of a number stands in `marks`, by the position of its month.

use crate::figure::Value;
use crate::view::{AreaSeries, Series};
use serde_json::{Map, Value as Json, json};

/// The whole file.
pub fn series(series: &Series<'_>) -> Vec<u8> {
    let months = series.months.iter().map(ToString::to_string);
    let file = json!({
        "dataset": series.dataset,
        "edition": series.edition,
        "category": series.category,
        "name": series.name,
        "unit": series.unit,
        "months": months.collect::<Vec<_>>(),
        "month_names": series.month_names,
        "symbols": series.symbols,
        "areas": series.areas.iter().map(area).collect::<Vec<_>>(),
    });
    let mut bytes = file.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

fn area(area: &AreaSeries<'_>) -> Json {
    let marks: Map<String, Json> = (0..)
        .zip(area.values)
        .filter_map(|(n, value): (usize, _)| Some((n.to_string(), json!(value.mark()?.symbol()))))
        .collect();
    let cuts = area
        .cuts
        .iter()
        .map(|cut| json!({ "month": cut.month.to_string(), "cause": cut.cause }));
    json!({
        "slug": area.slug,
        "code": area.code,
        "name": area.name,
        "values": area.values.iter().map(value).collect::<Vec<_>>(),
        "marks": marks,
        "cuts": cuts.collect::<Vec<_>>(),
    })
}

fn value(value: &Value) -> Json {
    match value.number() {
        Ok(number) => json!(number),
        Err(marker) => json!(marker.symbol()),
    }
}

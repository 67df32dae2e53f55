//! Whatever the figures, they are drawn where they belong.

use super::*;
use crate::figure::Marker;
use crate::view::{EndPoint, Tick};
use proptest::prelude::*;

fn chart(values: Vec<Option<Value>>, top: i64) -> LineChart {
    let last = (0..)
        .zip(&values)
        .filter_map(|(n, value)| Some((n, (*value)?.known()?)));
    let last = last.last().map(|(position, value)| EndPoint {
        position,
        value,
        label: value.to_string(),
    });
    LineChart {
        id: "c",
        title: "A < B".into(),
        description: "D".into(),
        unit: "u".into(),
        start: "2001-01".into(),
        places: 0,
        months: values.len(),
        levels: [0, top]
            .map(|at| Tick {
                at,
                label: at.to_string(),
            })
            .to_vec(),
        ends: Vec::new(),
        parts: vec![LinePart { start: 0, values }],
        seams: Vec::new(),
        last,
        key: Vec::new(),
        download: None,
    }
}

fn known(values: &[i64]) -> Vec<Option<Value>> {
    values.iter().map(|n| Some(Value::Known(*n))).collect()
}

const ABSENT: Option<Value> = Some(Value::Absent(Marker::Confidential));

#[test]
fn values_become_heights_from_a_zero_at_the_bottom() {
    let svg = line(&chart(known(&[0, 5, 10]), 10));
    assert!(svg.contains("viewBox=\"0 0 2 300\""), "{svg}");
    assert!(svg.contains("d=\"M0 300l1-150 1-150\""), "{svg}");
    assert!(svg.contains("data-top=\"10\" data-start=\"2001-01\""));
    assert!(svg.contains("A &lt; B"));
}

#[test]
fn the_upper_edge_is_told_as_a_number_that_readers_see() {
    let mut chart = chart(known(&[1, 2]), 25);
    chart.places = 1;
    assert!(line(&chart).contains("data-top=\"2.5\""));
}

#[test]
fn an_absent_figure_is_a_gap_with_its_symbol_and_a_figure_alone_is_a_dot() {
    let values = vec![Some(Value::Known(0)), ABSENT, Some(Value::Known(10))];
    let svg = line(&chart(values, 10));
    assert!(svg.contains("d=\"M0 300h0M2 0h0\""), "{svg}");
    assert!(
        svg.contains("<text x=\"50%\" y=\"100%\" dy=\"-.5em\" text-anchor=\"middle\">[c]</text>"),
        "{svg}"
    );
}

#[test]
fn a_place_without_a_period_is_a_gap_without_a_symbol() {
    let values = vec![Some(Value::Known(0)), None, Some(Value::Known(10))];
    let svg = line(&chart(values, 10));
    assert!(
        svg.contains("d=\"M0 300h0M2 0h0\"") && !svg.contains('['),
        "{svg}"
    );
}

#[test]
fn symbols_of_neighbouring_gaps_are_written_once() {
    let one = [Some(Value::Known(1)), ABSENT];
    let values: Vec<_> = one.into_iter().cycle().take(200).collect();
    let count = line(&chart(values, 1)).matches("[c]").count();
    assert!((5..=17).contains(&count), "{count}");
}

#[test]
fn pieces_that_lead_to_figures_which_may_change_are_dashed() {
    let soft = |n| Some(Value::Marked(n, Mark::Provisional));
    let values = vec![
        Some(Value::Known(0)),
        Some(Value::Known(5)),
        soft(10),
        soft(5),
    ];
    let svg = line(&chart(values, 10));
    assert!(
        svg.contains("class=\"series\" vector-effect=\"non-scaling-stroke\" d=\"M0 300l1-150\""),
        "{svg}"
    );
    assert!(
        svg.contains(
            "class=\"series soft\" vector-effect=\"non-scaling-stroke\" d=\"M1 150l1-150 1 150\""
        ),
        "{svg}"
    );
    let revised = vec![Some(Value::Marked(3, Mark::Revised)); 2];
    assert!(!line(&chart(revised, 10)).contains("soft"));
}

#[test]
fn one_month_alone_is_drawn() {
    let svg = line(&chart(known(&[10]), 10));
    assert!(svg.contains("viewBox=\"0 0 1 300\"") && svg.contains("d=\"M0 0h0\""));
}

#[test]
fn seams_stand_between_months_and_have_letters_in_their_order() {
    let mut chart = chart(known(&[1; 11]), 1);
    chart.seams = vec![2, 7];
    let svg = line(&chart);
    assert!(svg.contains("d=\"M1.5 0V300M6.5 0V300\""), "{svg}");
    let letter = |x, letter| {
        format!("<text x=\"{x}%\" y=\"0\" dy=\"-.4em\" text-anchor=\"middle\">{letter}</text>")
    };
    assert!(
        svg.contains(&letter(15, 'A')) && svg.contains(&letter(65, 'B')),
        "{svg}"
    );
}

#[test]
fn letters_of_seams_near_each_other_stand_apart() {
    let mut chart = chart(known(&[1; 101]), 1);
    chart.seams = vec![50, 53];
    let svg = line(&chart);
    assert!(
        svg.contains("text-anchor=\"end\">A<") && svg.contains("text-anchor=\"start\">B<"),
        "{svg}"
    );
}

#[test]
fn the_last_figure_is_written_at_the_end_of_the_line_or_above_it() {
    let svg = line(&chart(known(&[0, 5]), 10));
    assert!(
        svg.contains("<text class=\"last\" x=\"100%\" y=\"50%\" dx=\"8\" dy=\".35em\" text-anchor=\"start\">5</text>"),
        "{svg}"
    );
    let values = vec![Some(Value::Known(0)), Some(Value::Known(5)), ABSENT];
    assert!(line(&chart(values, 10)).contains("x=\"50%\" y=\"50%\" dx=\"0\" dy=\"-.7em\""));
}

fn value() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        1 => Just(None),
        2 => Just(ABSENT),
        4 => (0..=i64::MAX).prop_map(|n| Some(Value::Known(n))),
        4 => (0..5000_i64).prop_map(|n| Some(Value::Known(n))),
        2 => (0..5000_i64).prop_map(|n| Some(Value::Marked(n, Mark::Provisional))),
    ]
}

/// The points of the paths of a class: each letter begins a command, and pairs after `l` are steps.
fn points(svg: &str, class: &str) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    let start = format!("class=\"{class}\" vector-effect=\"non-scaling-stroke\" d=\"");
    for (at, _) in svg.match_indices(&start) {
        let path = svg[at + start.len()..].split('"').next().unwrap();
        for piece in path.split('M').skip(1) {
            let (begin, steps) = piece
                .split_once('l')
                .unwrap_or((piece.trim_end_matches("h0"), ""));
            let numbers = |text: &str| -> Vec<f64> {
                let spaced = text.replace('-', " -").replace("h0", " ");
                spaced
                    .split_whitespace()
                    .map(|n| n.parse().unwrap())
                    .collect()
            };
            let begin = numbers(begin);
            let mut at = (begin[0], begin[1]);
            points.push(at);
            for step in numbers(steps).chunks(2) {
                at = (at.0 + step[0], at.1 + step[1]);
                points.push(at);
            }
        }
    }
    points
}

proptest! {
    /// Whatever the figures, each known one is a point of the line at its height, and no other points are.
    #[test]
    fn every_figure_is_a_point_at_its_height(
        values in prop::collection::vec(value(), 1..60),
        spare in 0..1000_i64,
    ) {
        let most = values.iter().filter_map(|v| (*v)?.known()).max().unwrap_or(0);
        let top = most.saturating_add(spare).max(1);
        let chart = chart(values.clone(), top);
        let svg = line(&chart);
        prop_assert_eq!(&svg, &line(&chart));
        prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        let mut found = points(&svg, "series");
        found.extend(points(&svg, "series soft"));
        for (x, value) in (0..).zip(&values) {
            let here: Vec<_> = found.iter().filter(|point| (point.0 - f64::from(x)).abs() < 0.1).collect();
            match value.and_then(Value::known) {
                None => prop_assert!(here.is_empty()),
                Some(value) => {
                    #[expect(clippy::cast_precision_loss, reason = "a tenth of a step is far larger")]
                    let wanted = 300.0 - 300.0 * (value as f64 / top as f64);
                    prop_assert!(!here.is_empty());
                    prop_assert!(here.iter().all(|point| (point.1 - wanted).abs() < 0.051), "{here:?} {wanted}");
                }
            }
        }
    }
}

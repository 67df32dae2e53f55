//! Whole numbers within bounds that satisfy equations. The one file that knows the library of linear programming.
//!
//! The library reckons in floating point, so it is trusted with suggestions only: a table of whole numbers that it finds is
//! checked here against every bound and equation, exactly.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, Variable};

/// A whole number to be found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unknown {
    pub(super) low: i64,
    pub(super) high: i64,
    /// What each unit of it is worth: the search prefers solutions of more worth, but need not find the best.
    pub(super) worth: i64,
}

/// Unknowns by number with their factors, and what they add up to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Equation {
    pub(super) terms: Vec<(usize, i64)>,
    pub(super) total: i64,
}

/// Unknowns and equations.
#[derive(Clone, Debug)]
pub(super) struct Program {
    pub(super) unknowns: Vec<Unknown>,
    pub(super) equations: Vec<Equation>,
}

/// What a search for whole numbers came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Whole numbers that satisfy everything: checked.
    Found(Vec<i64>),
    /// There are none, as the library says.
    Impossible,
    /// The search was given up.
    Unclear,
}

/// Steps of branch and bound before a search is given up.
const NODES: u64 = 400;
/// How far from the best worth a search may end.
const NEAR_ENOUGH: f64 = 0.05;
/// How far the library's bounds may lie from the truth: it holds equations to a ten-millionth.
const SLACK: f64 = 1e-4;

impl Program {
    /// Whole numbers that satisfy everything: first by rounding the best real numbers, which are whole in most tables.
    pub(super) fn whole(&self) -> Answer {
        match self.solve(false, self.worth()) {
            Answer::Unclear => self.solve(true, self.worth()),
            answer => answer,
        }
    }

    /// The least and the most that one unknown can be, among real numbers, as whole numbers: the truth lies within.
    /// Nothing where the library gives no answer.
    pub(super) fn span(&self, unknown: usize) -> Option<(i64, i64)> {
        let worth = |sign: f64| move |number: usize| if number == unknown { sign } else { 0.0 };
        let least = self.best(false, worth(-1.0)).ok()?[unknown];
        let most = self.best(false, worth(1.0)).ok()?[unknown];
        Some((
            whole((least - SLACK).ceil())?,
            whole((most + SLACK).floor())?,
        ))
    }

    fn worth(&self) -> impl Fn(usize) -> f64 {
        |number| real(self.unknowns[number].worth)
    }

    fn solve(&self, whole_only: bool, worth: impl Fn(usize) -> f64) -> Answer {
        match self.best(whole_only, worth) {
            Ok(values) => match self.checked(&values) {
                Some(values) => Answer::Found(values),
                None => Answer::Unclear,
            },
            Err(Some(Error::Infeasible)) => Answer::Impossible,
            Err(_) => Answer::Unclear,
        }
    }

    /// The best numbers by worth that the library finds.
    fn best(
        &self,
        whole_only: bool,
        worth: impl Fn(usize) -> f64,
    ) -> Result<Vec<f64>, Option<Error>> {
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let mut variables: Vec<Variable> = Vec::with_capacity(self.unknowns.len());
        for (number, unknown) in self.unknowns.iter().enumerate() {
            let worth = worth(number);
            variables.push(if whole_only {
                let bound = |n: i64| i32::try_from(n).map_err(|_| None);
                problem.add_integer_var(worth, (bound(unknown.low)?, bound(unknown.high)?))
            } else {
                problem.add_var(worth, (real(unknown.low), real(unknown.high)))
            });
        }
        for equation in &self.equations {
            let terms: Vec<(Variable, f64)> = equation
                .terms
                .iter()
                .map(|(unknown, factor)| (variables[*unknown], real(*factor)))
                .collect();
            problem.add_constraint(&terms[..], ComparisonOp::Eq, real(equation.total));
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        options.mip_gap = NEAR_ENOUGH;
        let solved = problem.solve_with(options).map_err(Some)?;
        let solution = solved.into_solution().ok().ok_or(None)?;
        Ok(variables
            .iter()
            .map(|variable| solution.var_value(*variable))
            .collect())
    }

    /// The values rounded to whole numbers, if those satisfy every bound and every equation.
    fn checked(&self, values: &[f64]) -> Option<Vec<i64>> {
        let values: Vec<i64> = values
            .iter()
            .map(|value| whole(value.round()))
            .collect::<Option<_>>()?;
        let within = self
            .unknowns
            .iter()
            .zip(&values)
            .all(|(unknown, value)| (unknown.low..=unknown.high).contains(value));
        let holds = self.equations.iter().all(|equation| {
            let terms = equation.terms.iter();
            let sum: i128 = terms
                .map(|(unknown, factor)| i128::from(values[*unknown]) * i128::from(*factor))
                .sum();
            sum == i128::from(equation.total)
        });
        (within && holds).then_some(values)
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "what the library makes of it is checked in whole numbers"
)]
fn real(n: i64) -> f64 {
    n as f64
}

/// A whole number that a real one holds exactly.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
fn whole(value: f64) -> Option<i64> {
    (value.abs() < 9e15).then_some(value as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(bounds: &[(i64, i64)], equations: &[(&[(usize, i64)], i64)]) -> Program {
        let unknown = |(low, high): &(i64, i64)| Unknown {
            low: *low,
            high: *high,
            worth: 0,
        };
        Program {
            unknowns: bounds.iter().map(unknown).collect(),
            equations: equations
                .iter()
                .map(|(terms, total)| Equation {
                    terms: terms.to_vec(),
                    total: *total,
                })
                .collect(),
        }
    }

    #[test]
    fn what_is_found_satisfies_everything() {
        let mut two = program(&[(1, 9), (1, 9)], &[(&[(0, 1), (1, 1)], 7)]);
        two.unknowns[0].worth = 1;
        assert_eq!(two.whole(), Answer::Found(vec![6, 1]));
        assert_eq!(two.span(0), Some((1, 6)));
    }

    #[test]
    fn what_cannot_be_is_impossible() {
        let small = program(&[(1, 3), (1, 3)], &[(&[(0, 1), (1, 1)], 7)]);
        assert_eq!(small.whole(), Answer::Impossible);
        assert_eq!(small.span(0), None);
    }

    #[test]
    fn halves_are_no_answer() {
        // x + y, y + z and z + x are all one: among real numbers each is a half
        let bounds = [(0, 1); 3];
        let pairs: [(&[(usize, i64)], i64); 3] = [
            (&[(0, 1), (1, 1)], 1),
            (&[(1, 1), (2, 1)], 1),
            (&[(2, 1), (0, 1)], 1),
        ];
        assert_eq!(program(&bounds, &pairs).whole(), Answer::Impossible);
    }

    #[test]
    fn whole_numbers_are_found_beside_halves() {
        // as above, but each pair adds up to two: the only answer is one each
        let bounds = [(0, 2); 3];
        let pairs: [(&[(usize, i64)], i64); 3] = [
            (&[(0, 1), (1, 1)], 2),
            (&[(1, 1), (2, 1)], 2),
            (&[(2, 1), (0, 1)], 2),
        ];
        assert_eq!(
            program(&bounds, &pairs).whole(),
            Answer::Found(vec![1, 1, 1])
        );
    }
}

//! Linear programming in whole numbers alone: the simplex method without fractions, as every entry of the table is a
//! determinant over the same divisor (Edmonds 1967, Bareiss 1968), and Bland's rule, so that it ends.

/// A table of numerators over one divisor; the last column is the right-hand side, the last row the aim.
struct Tableau {
    rows: Vec<Vec<i128>>,
    aim: Vec<i128>,
    basis: Vec<usize>,
    divisor: i128,
}

/// The most that one unknown can be, if all are zero or more and the rows hold: rounded down. Nothing if the rows cannot
/// hold or numbers grow too large; `i64::MAX` if there is no end to it.
pub(super) fn most(rows: Vec<(Vec<i64>, i64)>, unknown: usize) -> Option<i64> {
    let width = rows.first().map_or(0, |(factors, _)| factors.len());
    if rows.is_empty() {
        return Some(i64::MAX);
    }
    let mut tableau = Tableau::new(rows, width);
    tableau.climb(width)?;
    if tableau.aim[width] != 0 {
        return None;
    }
    tableau.leave_artificial(width)?;
    tableau.aim = vec![0; width + 1];
    tableau.aim[unknown] = -tableau.divisor;
    if let Some(row) = tableau.basis.iter().position(|basic| *basic == unknown) {
        // the aim is the unknown itself, written in those outside the basis
        tableau.aim.clone_from(&tableau.rows[row]);
        tableau.aim[unknown] = 0;
    }
    if !tableau.climb(width)? {
        return Some(i64::MAX);
    }
    i64::try_from(tableau.aim[width].div_euclid(tableau.divisor)).ok()
}

impl Tableau {
    /// One artificial unknown a row, numbered from `width` on; the aim is to be rid of them.
    fn new(rows: Vec<(Vec<i64>, i64)>, width: usize) -> Self {
        let rows: Vec<Vec<i128>> = rows
            .into_iter()
            .map(|(factors, total)| {
                let sign = if total < 0 { -1 } else { 1 };
                let entries = factors.into_iter().chain([total]);
                entries.map(|entry| sign * i128::from(entry)).collect()
            })
            .collect();
        let column = |place: usize| -rows.iter().map(|row| row[place]).sum::<i128>();
        Self {
            aim: (0..=width).map(column).collect(),
            basis: (width..width + rows.len()).collect(),
            rows,
            divisor: 1,
        }
    }

    /// Goes up as long as it goes: true at the top, false if there is none. Nothing if numbers grow too large.
    fn climb(&mut self, width: usize) -> Option<bool> {
        while let Some(column) = (0..width).find(|column| self.aim[*column] < 0) {
            let mut leaving: Option<usize> = None;
            for row in (0..self.rows.len()).filter(|row| self.rows[*row][column] > 0) {
                let better = leaving.is_none_or(|best| {
                    let one = self.rows[row][width].checked_mul(self.rows[best][column]);
                    let other = self.rows[best][width].checked_mul(self.rows[row][column]);
                    one < other || (one == other && self.basis[row] < self.basis[best])
                });
                if better {
                    leaving = Some(row);
                }
            }
            let Some(row) = leaving else {
                return Some(false);
            };
            self.pivot(row, column)?;
        }
        Some(true)
    }

    /// Takes artificial unknowns, which are zero by now, out of the basis; rows that say nothing are dropped.
    fn leave_artificial(&mut self, width: usize) -> Option<()> {
        let mut row = 0;
        while row < self.rows.len() {
            if self.basis[row] < width {
                row += 1;
            } else if let Some(column) = (0..width).find(|column| self.rows[row][*column] != 0) {
                if self.rows[row][column] < 0 {
                    self.rows[row].iter_mut().for_each(|entry| *entry = -*entry);
                }
                self.pivot(row, column)?;
                row += 1;
            } else {
                self.rows.remove(row);
                self.basis.remove(row);
            }
        }
        Some(())
    }

    fn pivot(&mut self, row: usize, column: usize) -> Option<()> {
        let by = self.rows[row].clone();
        let (pivot, divisor) = (by[column], self.divisor);
        let others = self
            .rows
            .iter_mut()
            .enumerate()
            .filter(|(number, _)| *number != row);
        for other in others.map(|(_, other)| other).chain([&mut self.aim]) {
            let factor = other[column];
            for (entry, by) in other.iter_mut().zip(&by) {
                let scaled = entry.checked_mul(pivot)?;
                *entry = scaled.checked_sub(factor.checked_mul(*by)?)? / divisor;
            }
        }
        self.divisor = pivot;
        self.basis[row] = column;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::most;

    #[test]
    fn bounds_are_those_of_a_sum() {
        // x + y = 7
        assert_eq!(most(vec![(vec![1, 1], 7)], 0), Some(7));
        // x + y = 7 and y - z = 3, so x is at most 4
        assert_eq!(
            most(vec![(vec![1, 1, 0], 7), (vec![0, 1, -1], 3)], 0),
            Some(4)
        );
    }

    #[test]
    fn there_may_be_no_end_and_no_answer() {
        assert_eq!(most(vec![(vec![1, -1], 2)], 0), Some(i64::MAX));
        assert_eq!(most(vec![(vec![1, 1], -2)], 0), None);
    }

    #[test]
    fn rows_that_say_the_same_twice_do_no_harm() {
        let rows = vec![(vec![1, 1, 0], 5), (vec![1, 1, 0], 5), (vec![0, 2, 2], 8)];
        assert_eq!(most(rows.clone(), 2), Some(4));
        assert_eq!(most(rows, 0), Some(5));
    }

    #[test]
    fn halves_are_rounded_down() {
        // x + y = 3, x - y = 0
        assert_eq!(most(vec![(vec![1, 1], 3), (vec![1, -1], 0)], 0), Some(1));
    }
}

//! Mistakes in datasets of performance: their settings and their readings.

use super::Case;
use crate::support::SiteTest;
use crate::survey::{OUTCOMES, READINGS, SURVEY, counts, outcomes, rows, survey};

fn readings(text: &str) -> SiteTest {
    survey(&format!(
        "area_code,measure,period,value,base,marker\n{text}"
    ))
}

/// One good reading, so that the edition has its last month.
const GOOD: &str = "X00,example-trust,2002-10-01/P3M,50,400,\n";

fn with_good(text: &str) -> SiteTest {
    readings(&format!("{GOOD}{text}"))
}

fn settings(from: &str, to: &str) -> SiteTest {
    survey(&rows(&[("X00", "2002-10-01/P3M", "50", "400")])).replace(SURVEY, from, to)
}

fn outcome_settings(from: &str, to: &str) -> SiteTest {
    outcomes(&counts(&[("X01", 60)], 12)).replace(OUTCOMES, from, to)
}

fn appended(text: &str) -> SiteTest {
    let site = outcomes(&counts(&[("X01", 60)], 12));
    let toml = String::from_utf8(site.files[OUTCOMES].clone()).expect("settings are text");
    site.file(OUTCOMES, &(toml + text))
}

/// Two datasets that have a measure of one name.
fn twice() -> SiteTest {
    let mut site = settings(
        "slug = \"example-trust\"",
        "slug = \"example-offences\"\nlabels = [\"example-trust\"]",
    );
    let other = outcomes(&counts(&[("X01", 60)], 12));
    site.files.extend(
        other
            .files
            .into_iter()
            .filter(|(path, _)| path.contains("example-outcomes")),
    );
    site
}

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cell_cases();
    all.extend(header_cases());
    all.extend(setting_cases());
    all.extend(measure_cases());
    all
}

fn cell_cases() -> Vec<Case> {
    vec![
        Case::new(
            "readings that are no numbers",
            with_good("X01,example-trust,2002-10-01/P3M,fifty,400,\nX02,example-trust,2002-10-01/P3M,\"50,5\",many,\n"),
            "
data/example-survey/editions/2002-12/readings.csv:3:4: error BL203
  `fifty` is not a number that can be read.
  What to do: Write digits, and a point before decimal places, such as 56.5. If there is no figure, leave the cell blank and give a marker such as [x].

data/example-survey/editions/2002-12/readings.csv:4:4: error BL203
  `50,5` is not a number that can be read.
  What to do: Write digits, and a point before decimal places, such as 56.5. If there is no figure, leave the cell blank and give a marker such as [x].

data/example-survey/editions/2002-12/readings.csv:4:5: error BL203
  `many` is not a number of people.
  What to do: Write how many people answered, in digits. Leave the cell blank if nobody knows.
",
        ),
        Case::new(
            "readings that cannot be: below zero, above a hundred per cent, blank",
            with_good("X01,example-trust,2002-10-01/P3M,-1,400,\nX02,example-trust,2002-10-01/P3M,100.5,400,\nX01,example-trust,2002-07-01/P3M,,400,\n"),
            "
data/example-survey/editions/2002-12/readings.csv:3:4: error BL204
  The figure here is -1. It cannot be below zero.
  What to do: Check the figure in the source. If it is not known, leave the cell blank and give a marker.

data/example-survey/editions/2002-12/readings.csv:4:4: error BL203
  The figure 100.5 is not a percentage from 0 to 100.
  What to do: Check the figure in the source.

data/example-survey/editions/2002-12/readings.csv:5:4: error BL211
  This cell is blank, and a blank cell does not mean zero.
  What to do: Write the figure, or a marker that says why there is none, such as [x] for not available.
",
        ),
        Case::new(
            "markers of readings that do not exist, or stand beside a number",
            with_good("X01,example-trust,2002-10-01/P3M,,400,[q]\nX02,example-trust,2002-10-01/P3M,50,400,[x]\n"),
            "
data/example-survey/editions/2002-12/readings.csv:3:4: error BL210
  `[q]` is not a marker for an absent figure.
  What to do: Use one of these: [c] [low] [u] [w] [x] [z].

data/example-survey/editions/2002-12/readings.csv:4:4: error BL210
  This figure has both a number, 50, and the marker `[x]`.
  What to do: Keep the number or the marker. A marker says why there is no number.
",
        ),
        Case::new(
            "readings of a period of another kind",
            with_good("X01,example-trust,2002-11,50,400,\n"),
            "
data/example-survey/editions/2002-12/readings.csv:3:3: error BL205
  `2002-11` is not a period as this dataset writes them.
  What to do: Write it as 2026-04-01/P3M.
",
        ),
        Case::new(
            "readings of areas and measures that do not exist",
            with_good("X1,example-trust,2002-10-01/P3M,50,400,\nX01,exmple-trust,2002-10-01/P3M,50,400,\n"),
            "
data/example-survey/editions/2002-12/readings.csv:3:1: error BL206
  There is no area called `X1`.
  What to do: Did you mean `X01`? Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.

data/example-survey/editions/2002-12/readings.csv:4:2: error BL230
  There is no measure `exmple-trust` in this dataset.
  What to do: Did you mean `example-trust`? Correct it, or add it to `[[measures]]` in `dataset.toml`: as `slug`, or under `labels`.
",
        ),
        Case::new(
            "two readings for one area, measure and period",
            with_good("X00,example-trust,2002-10-01/P3M,51,400,\n"),
            "
data/example-survey/editions/2002-12/readings.csv:3:4: error BL208
  There are two figures for `X00`, `example-trust`, 2002-10-01/P3M: also at data/example-survey/editions/2002-12/readings.csv:2:4.
  What to do: Keep the right one of the two.
",
        ),
        Case::new(
            "a quarter that is missing between others",
            with_good("X00,example-trust,2002-04-01/P3M,51,400,\n"),
            "
data/example-survey/editions/2002-12: error BL209
  `example-trust` has no figures between 2002-04-01/P3M and 2002-10-01/P3M.
  What to do: Add them. A period that was never measured needs the marker [x].
",
        ),
        Case::new(
            "a month without a row in any measure, where rows of zeros are left out",
            outcomes("X01,example-offences,2002-10,5\nX01,example-outcomes,2002-12,5\n"),
            "
data/example-outcomes/editions/2002-12: error BL209
  This edition has no figures between 2002-10 and 2002-12.
  What to do: Add them. A period that was never measured needs the marker [x].
",
        ),
        Case::new(
            "a count with decimal places, and figures of a measure that is worked out",
            outcomes("X01,example-offences,2002-12,2.5\nX02,example-offences,2002-12,3\nX02,example-rate,2002-12,3\n"),
            "
data/example-outcomes/editions/2002-12/readings.csv:2:4: error BL203
  The figure 2.5 is not a whole number, and `example-offences` is a count.
  What to do: Write a whole number, or give the measure the unit `rate`.

data/example-outcomes/editions/2002-12/readings.csv:4:2: error BL230
  The figures of `example-rate` are worked out from other measures.
  What to do: Take these rows out.
",
        ),
        Case::new(
            "shares above one",
            settings("absent_rows", "percent = \"share\"\nabsent_rows"),
            "
data/example-survey/editions/2002-12/readings.csv:2:4: error BL203
  The figure 50 is not a share from 0 to 1.
  What to do: Check the figure. If the file has percentages, take `percent = \"share\"` out of `[layout]`.
",
        ),
        Case::new(
            "figures of the whole area that differ from row to row",
            survey("Day;Place;What;Share;All\n31/12/2002;Borough One;example-trust;0,5;0,6\n31/12/2002;Borough Two;example-trust;0,5;0,61\n").replace(
                SURVEY,
                "kind = \"tidy\"\n",
                "kind = \"long\"\nperiod = \"DD/MM/YYYY\"\nseparator = \"semicolon\"\ndecimal = \"comma\"\npercent = \"share\"\ncolumns = { area = [\"Place\"], measure = [\"What\"], period = [\"Day\"], value = [\"Share\"], whole = [\"All\"] }\n",
            ),
            "
data/example-survey/editions/2002-12/readings.csv:3:5: error BL208
  The figure for the whole area differs from the one at data/example-survey/editions/2002-12/readings.csv:2:5.
  What to do: All rows of a measure and period need the same figure in this column.
",
        ),
    ]
}

fn header_cases() -> Vec<Case> {
    vec![
        Case::new(
            "readings without a column that is needed, and with one that is not known",
            survey("area_code,measure,period,valeu\nX00,example-trust,2002-10-01/P3M,50\n"),
            "
data/example-survey/editions/2002-12/readings.csv:1: error BL202
  This file has no column for the figure.
  What to do: The header row of this layout is `area_code,measure,period,value,base,marker`.

data/example-survey/editions/2002-12/readings.csv:1:4: error BL202
  The column `valeu` is not known.
  What to do: Did you mean `value`? Correct the header, or delete the column.
",
        ),
        Case::new(
            "a long layout of readings that names no column for the measure",
            survey("Place,Day,Share\nBorough One,31/12/2002,0.5\n").replace(
                SURVEY,
                "kind = \"tidy\"\n",
                "kind = \"long\"\nperiod = \"DD/MM/YYYY\"\ncolumns = { area = [\"Place\"], period = [\"Day\"], value = [\"Share\"] }\n",
            ),
            "
data/example-survey/editions/2002-12/readings.csv:1: error BL202
  This file has no column for the measure.
  What to do: Name the column in `[layout.columns]` of `dataset.toml`. The names there now: none.
",
        ),
        Case::new(
            "readings whose columns are separated by another sign",
            survey("area_code,measure,period,value\nX00,example-trust,2002-10-01/P3M,50\n")
                .replace(SURVEY, "absent_rows", "separator = \"semicolon\"\nabsent_rows"),
            "
data/example-survey/editions/2002-12/readings.csv:1:1: error BL202
  The columns of this file are separated by commas, not by semicolons.
  What to do: Save the file again as CSV with semicolons. A spreadsheet asks for the separator when it saves.
",
        ),
        Case::new(
            "an edition of readings with another name than its last month",
            survey(&rows(&[("X00", "2002-07-01/P3M", "50", "400")])),
            "
data/example-survey/editions/2002-12: error BL214
  The edition is called `2002-12`, and its last month is 2002-09.
  What to do: Call the folder `2002-09`, or check the periods in its files.
",
        ),
        Case::new(
            "an edition of readings without a row",
            readings(""),
            "
data/example-survey/editions/2002-12: error BL214
  This edition has no figures.
  What to do: Add rows to its files, or take the folder out.
",
        ),
        Case::new(
            "readings without an edition",
            survey("").without(READINGS),
            "
data/example-survey/dataset.toml: error BL214
  This dataset has no edition.
  What to do: Put its CSV file into a folder named by the last month that it covers: `data/example-survey/editions/2026-06/`.
",
        ),
        Case::new(
            "a file of readings outside the folder of an edition",
            survey(&rows(&[("X00", "2002-10-01/P3M", "50", "400")]))
                .file("data/example-survey/editions/readings.csv", ""),
            "
data/example-survey/editions/readings.csv: error BL214
  This file does not lie in the folder of an edition, or it is not a CSV file.
  What to do: Put CSV files into a folder named by the last month that they cover: `data/example-survey/editions/2026-06/`.
",
        ),
    ]
}

fn setting_cases() -> Vec<Case> {
    vec![
        Case::new(
            "a kind of dataset that does not exist",
            settings("kind = \"performance\"", "kind = \"perfomance\""),
            "
data/example-survey/dataset.toml:1:8: error BL103
  There is no kind of dataset called `perfomance`.
  What to do: Did you mean `performance`? Write `series` for counts by month, or leave the line out; `cross-tabulation` for counts by several things at once; `performance` for surveys and other measures.
",
        ),
        Case::new(
            "readings that are laid out as wide",
            settings("kind = \"tidy\"", "kind = \"wide\""),
            "
data/example-survey/dataset.toml:10:8: error BL103
  Readings cannot be laid out as `wide`.
  What to do: Write `tidy` or `long`.
",
        ),
        Case::new(
            "readings to lead the site",
            survey(&rows(&[("X00", "2002-10-01/P3M", "50", "400")])).replace(
                "site.toml",
                "lead_dataset = \"crime\"",
                "lead_dataset = \"example-survey\"",
            ),
            "
site.toml:3:16: error BL212
  `lead_dataset` is `example-survey`, which is a dataset of performance.
  What to do: Name the folder of a dataset that counts offences.
",
        ),
        Case::new(
            "numbers of a survey that make no sense",
            settings(
                "design_effect = 1.6",
                "design_effect = 0.0\nminimum_base = 0\nlow_base = -1\nanswers_from_months = 0",
            ),
            "
data/example-survey/dataset.toml:7:17: error BL103
  The number at `design_effect` makes no sense.
  What to do: Write the factor by which the survey's design widens the variance, such as 1.5. Leave it out if it is not known.

data/example-survey/dataset.toml:8:16: error BL103
  The number at `minimum_base` makes no sense.
  What to do: Write the fewest answers that a percentage may rest on, such as 50.

data/example-survey/dataset.toml:9:12: error BL103
  The number at `low_base` makes no sense.
  What to do: Write a number that is at least `minimum_base`, such as 100.

data/example-survey/dataset.toml:10:23: error BL103
  The number at `answers_from_months` makes no sense.
  What to do: Write a number of months, such as 12 for a rolling year.
",
        ),
        Case::new(
            "answers without a survey",
            settings("[survey]\ndesign_effect = 1.6\n", ""),
            "
data/example-survey/editions/2002-12/readings.csv:2:4: error BL103
  This file says how many people answered, and `dataset.toml` does not say that there was a survey.
  What to do: Add `[survey]` to `dataset.toml`, or take the column of bases out.
",
        ),
        Case::new(
            "a break of readings that is about nothing and no month",
            appended("[[breaks]]\ndate = \"spring\"\nareas = [\"X1\"]\nmeasures = [\"example-offence\"]\ncause = { en = \"A.\" }\neffect = { ar = \"B.\" }\ncomparable = false\n"),
            "
data/example-outcomes/dataset.toml:39:8: error BL205
  `spring` is not a month that can be read.
  What to do: Write the first month after the break, such as 2024-03.

data/example-outcomes/dataset.toml:40:10: error BL212
  There is no area with the code `X1`.
  What to do: Did you mean `X01`? Use a code of `data/geography/areas.csv`.

data/example-outcomes/dataset.toml:41:13: error BL230
  There is no measure `example-offence` in this dataset.
  What to do: Did you mean `example-offences`? Use a slug of `[[measures]]`.

data/example-outcomes/dataset.toml:43:10: error BL104
  `effect` has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "spellings and editions of readings that do not exist",
            settings(
                "[[measures]]",
                "[aliases.areas]\n\"Old One\" = \"X1\"\n\n[[editions]]\nname = \"2002-11\"\n\n[[editions]]\nname = \"2002-12\"\npublished = \"2003\"\n\n[[measures]]",
            ),
            "
data/example-survey/dataset.toml:15:13: error BL212
  There is no area with the code `X1`.
  What to do: Did you mean `X01`? Use a code of `data/geography/areas.csv`.

data/example-survey/dataset.toml:18:8: error BL212
  There is no folder `editions/2002-11`.
  What to do: Did you mean `2002-12`? Name an edition by its folder.

data/example-survey/dataset.toml:22:13: error BL205
  `2003` is not a day that can be read.
  What to do: Write the day of publication, such as 2026-07-09.
",
        ),
    ]
}

fn measure_cases() -> Vec<Case> {
    vec![
        Case::new(
            "a measure without words, with a slug that cannot be an address, and too many decimal places",
            settings(
                "slug = \"example-trust\"\nname = { en = \"Example of trust\" }\nunit = \"percent\"",
                "slug = \"Example Trust\"\nlabels = [\"example-trust\"]\nname = { ar = \"مثال\" }\nunit = \"rate\"\ndecimals = 9",
            ),
            "
data/example-survey/dataset.toml:14:1: error BL104
  `unit_name` has no words in `en`.
  What to do: Add them: every text needs words in the default language.

data/example-survey/dataset.toml:15:8: error BL003
  `Example Trust` cannot stand in a web address.
  What to do: Use small letters, digits and hyphens, such as `example-trust`.

data/example-survey/dataset.toml:17:8: error BL104
  `name` has no words in `en`.
  What to do: Add them: every text needs words in the default language.

data/example-survey/dataset.toml:19:12: error BL103
  `decimals` cannot be 9 here.
  What to do: Write a number from 0 to 3.
",
        ),
        Case::new(
            "a measure whose slug stands in two datasets",
            twice(),
            "
data/example-survey/dataset.toml:15:8: error BL213
  The measure `example-offences` stands twice: also at data/example-outcomes/dataset.toml:14:8.
  What to do: Give each measure a slug of its own, in all datasets: its page has that name.
",
        ),
        Case::new(
            "a rate of outcomes without what it divides by",
            outcome_settings("denominator = \"example-offences\"\n", ""),
            "
data/example-outcomes/dataset.toml:34:13: error BL103
  A rate of outcomes needs both `numerator` and `denominator`.
  What to do: Add the one that is missing, or take this one out.
",
        ),
        Case::new(
            "a rate of outcomes that is no percentage and divides by nothing known",
            outcome_settings(
                "unit = \"percent\"\ndecimals = 1\nnumerator = \"example-outcomes\"\ndenominator = \"example-offences\"",
                "unit = \"rate\"\nunit_name = { en = \"a rate\" }\nnumerator = \"example-outcome\"\ndenominator = \"example-rate\"",
            ),
            "
data/example-outcomes/dataset.toml:30:8: error BL103
  A rate of outcomes is a percentage.
  What to do: Write `unit = \"percent\"`.

data/example-outcomes/dataset.toml:34:13: error BL230
  There is no count called `example-outcome` in this dataset.
  What to do: Did you mean `example-outcomes`? Use the slug of a measure whose unit is `count`.

data/example-outcomes/dataset.toml:35:15: error BL230
  There is no count called `example-rate` in this dataset.
  What to do: Use the slug of a measure whose unit is `count`.
",
        ),
        Case::new(
            "a sum of percentages",
            settings("absent_rows", "whole = \"sum\"\nabsent_rows").replace(READINGS, "X00", "X01"),
            "
data/example-survey/dataset.toml:16:8: error BL103
  The figures of `example-trust` do not add up, and `whole` is `sum`.
  What to do: Only counts add up. Give the figures of the whole area, and write `whole = \"given\"`.
",
        ),
        Case::new(
            "a figure of the whole area beside its sum",
            outcomes("X00,example-offences,2002-12,9\nX01,example-offences,2002-12,3\n"),
            "
data/example-outcomes/editions/2002-12/readings.csv:2:4: error BL208
  The figures of the whole area are sums here, and this row has another one.
  What to do: Take the row out, or write `whole = \"given\"` in `dataset.toml`.
",
        ),
    ]
}

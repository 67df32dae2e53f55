//! Mistakes in local priorities and meetings.

use super::Case;
use crate::local::{meetings, priorities, town};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = priority_cases();
    all.extend(meeting_cases());
    all.extend(place_cases());
    all
}

fn priority_cases() -> Vec<Case> {
    vec![
        Case::new(
            "priorities whose days, topics and consultations cannot be, all in one run",
            priorities(
                "a,X01,,,noize,Noise,They asked.,2002-06-01,2002-05-01,,2002-04-01,,It is quiet.,patrols,\n\
                 b,X01,,,noise,Noise,They asked.,1 June,,,2002-12-01,,,,\n",
            ),
            "
data/local/priorities.csv:2:5: error BL212
  There is no topic `noize`.
  What to do: Did you mean `noise`? The topics are in `data/topics.csv`; add a row there for a new one.

data/local/priorities.csv:2:9: error BL951
  The priority was reviewed on 2002-05-01, which is before it began on 2002-06-01.
  What to do: Correct the day that is wrong.

data/local/priorities.csv:2:11: error BL951
  The priority ended on 2002-04-01, which is before it began on 2002-06-01.
  What to do: Correct the day that is wrong.

data/local/priorities.csv:2:14: error BL212
  There is no consultation `patrols`.
  What to do: Name a folder below `data/consultations/`, or leave the cell blank.

data/local/priorities.csv:3:8: error BL205
  `1 June` is not a day of the calendar.
  What to do: Write the year, the month and the day: `2026-06-30`.

data/local/priorities.csv:3:13: error BL104
  This priority has ended, and nothing says what came of it.
  What to do: Write at `outcome` what came of it, or that nobody knows.
",
        ),
        Case::new(
            "two priorities with one id, and one with none",
            priorities(
                "a,X01,,,noise,Noise,They asked.,2002-06-01,,,,,,,\n\
                 a,X02,,,noise,Noise,They asked.,2002-06-01,,,,,,,\n\
                 ,X02,,,noise,,,2002-06-01,,,,,,,\n",
            ),
            "
data/local/priorities.csv:3:1: error BL213
  The id `a` stands twice: also in line 2.
  What to do: Give each row an id of its own, and never use one again: calendars and feeds know the row by it.

data/local/priorities.csv:4:1: error BL003
  `` cannot stand in a web address.
  What to do: Use small letters, digits and hyphens, such as `item`.

data/local/priorities.csv:4:6: error BL104
  The priority has no words in `en`.
  What to do: Add them: every text needs words in the default language.

data/local/priorities.csv:4:7: error BL104
  The reason has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "a priority that is overdue for review",
            priorities("a,X01,,,noise,Noise,They asked.,2002-06-01,,2003-01-31,,,,,\n"),
            "
data/local/priorities.csv:2:10: warning BL105
  This priority was to be looked at again by 2003-01-31, and today is 2003-02-01.
  What to do: Ask whether it still is a priority. Then write today's day at `reviewed_on` and the next at `review_due`, or the end at `ended_on`.
",
        ),
        Case::new(
            "a name in a priority",
            priorities("a,X01,,,noise,Noise,PC Smith asked.,2002-06-01,,,,,,,\n"),
            "
data/local/priorities.csv:2:7: error BL813
  In the reason stands what looks like a name after a title or rank.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
        Case::new(
            "a column that priorities do not have",
            priorities("a,X01,,,noise,Noise,They asked.,2002-06-01,,,,,,,\n").replace(
                crate::local::PRIORITIES,
                "outcome,",
                "outcomes,",
            ),
            "
data/local/priorities.csv:1:13: error BL202
  There is no column `outcomes` in files of this kind.
  What to do: Did you mean `outcome`? Columns of this file: id, area, example_area, ward, topic, priority, why, set_on, reviewed_on, review_due, ended_on, done, outcome, consultation, example, personal_data_cleared_by.
",
        ),
    ]
}

fn meeting_cases() -> Vec<Case> {
    vec![
        Case::new(
            "meetings that end before they begin, or at a time that clocks skip",
            meetings(
                "a,meeting,A,X01,,,2003-03-01 19:00,2003-03-01 18:00,Hall,,,,,,,2003-01-01,\n\
                 b,meeting,B,X01,,,2003-03-30 01:30,,Hall,,,,,,,2003-01-01,\n\
                 c,meeting,C,X01,,,2003-03-01 19:00,2003-03-01,Hall,,,,,,,2003-01-01,\n\
                 d,meeting,D,X01,,,01/03/2003,,Hall,,,,,,,2003-01-01,\n",
            ),
            "
data/local/meetings.csv:2:8: error BL951
  This meeting ends before it begins, or as it begins.
  What to do: Correct the one that is wrong. After midnight the end has the day after.

data/local/meetings.csv:3:7: error BL205
  Clocks in the United Kingdom never show `2003-03-30 01:30`: they go forward over it.
  What to do: Write a time an hour earlier or later.

data/local/meetings.csv:4:8: error BL205
  One of beginning and end has a time, and the other has none.
  What to do: Write a time for both, such as `2026-10-06 19:00`, or for neither.

data/local/meetings.csv:5:7: error BL205
  `01/03/2003` is no day, and no day and time.
  What to do: Write the day and, if you like, the time by British clocks: `2026-10-06` or `2026-10-06 17:30`.
",
        ),
        Case::new(
            "meetings of no kind, without a place, or called off without a word",
            meetings(
                "a,meating,A,X01,,,2003-03-01,,Hall,,,,,,,2003-01-01,\n\
                 b,meeting,B,X01,,,2003-03-01,,,,,,,,,2003-01-01,\n\
                 c,meeting,C,X01,,,2003-03-01,,Hall,,,,,yes,,2003-01-01,\n\
                 d,meeting,D,X01,,,2003-03-01,,Hall,,,,www.example.org,no,Snow.,2003-01-01,\n",
            ),
            "
data/local/meetings.csv:2:2: error BL212
  There is no kind of meeting `meating`.
  What to do: Did you mean `meeting`? The words for it are in `data/local/kinds.csv`; add a row there for a new one.

data/local/meetings.csv:3:9: error BL104
  Nothing says where this meeting is, or how to take part in it.
  What to do: Write the name of the building at `place`. If people meet online, write at `take_part` how to join.

data/local/meetings.csv:4:15: error BL953
  This meeting is called off, and nothing says why.
  What to do: Write at `cancelled_note` why, and what there is instead.

data/local/meetings.csv:5:13: error BL406
  `www.example.org` is not the address of a web page.
  What to do: Write the whole address, beginning with `https://`.

data/local/meetings.csv:5:14: error BL103
  There is a note on why this meeting is called off, and `cancelled` does not say so.
  What to do: Write `yes` at `cancelled`, or take the note out.
",
        ),
        Case::new(
            "positions that are turned round, far away, half given, or no numbers",
            meetings(
                "a,meeting,A,X01,,,2003-03-01,,Hall,0.5,1.9,,,,,2003-01-01,\n\
                 b,meeting,B,X01,,,2003-03-01,,Hall,5.5,51.5,,,,,2003-01-01,\n\
                 c,meeting,C,X01,,,2003-03-01,,Hall,0.5,,,,,,2003-01-01,\n\
                 d,meeting,D,X01,,,2003-03-01,,Hall,0.5 W,0.5,,,,,2003-01-01,\n",
            ),
            "
data/local/meetings.csv:2:10: error BL952
  Longitude and latitude stand in each other's place.
  What to do: Write `1.9` as longitude and `0.5` as latitude.

data/local/meetings.csv:3:10: error BL952
  The position 5.5 east, 51.5 north is far from the areas of this site.
  What to do: Write a longitude from -0.25 to 2.25 and a latitude from -0.25 to 1.25. A longitude west of zero begins with a minus.

data/local/meetings.csv:4:11: error BL952
  The latitude is missing, and half a position is none.
  What to do: Fill in both `longitude` and `latitude`, or leave both blank.

data/local/meetings.csv:5:10: error BL203
  `0.5 W` is not a number of degrees.
  What to do: Write degrees with a point and at most six digits after it, such as -0.1276.
",
        ),
        Case::new(
            "a position far from the United Kingdom in a site without a map",
            {
                let site = meetings("a,meeting,A,X01,,,2003-03-01,,Hall,51.5,-0.1,,,,,2003-01-01,\n")
                    .without("data/geography/boundaries.geojson");
                let areas = "data/geography/areas.csv";
                site.replace(areas, "X00,yes", "X00,no").replace(areas, "X00,yes", "X00,no")
            },
            "
data/local/meetings.csv:2:10: error BL952
  Longitude and latitude stand in each other's place.
  What to do: Write `-0.1` as longitude and `51.5` as latitude.
",
        ),
        Case::new(
            "an organiser's mail box and number in a meeting",
            meetings(
                "a,meeting,A,X01,,,2003-03-01,,Hall,,,Write to someone@example.org or call 020 7946 0000.,,,,2003-01-01,\n",
            ),
            "
data/local/meetings.csv:2:12: error BL813
  In how to take part stands what looks like a telephone number.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.

data/local/meetings.csv:2:12: error BL813
  In how to take part stands what looks like an e-mail address.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
        Case::new(
            "two kinds of meetings with one word, and one without a name",
            town().file(
                "data/local/kinds.csv",
                "slug,name\nmeeting,Meeting\nmeeting,Gathering\nwalk,\n",
            ),
            "
data/local/kinds.csv:3:1: error BL213
  The word `meeting` stands twice.
  What to do: Keep one of the two rows.

data/local/kinds.csv:4:2: error BL104
  This name has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
    ]
}

fn place_cases() -> Vec<Case> {
    vec![
        Case::new(
            "made-up records in real areas, and real ones in none",
            priorities(
                "a,X01,,,noise,Noise,They asked.,2002-06-01,,,,,,,yes\n\
                 b,,,,noise,Noise,They asked.,2002-06-01,,,,,,,yes\n\
                 c,,Nowhere,,noise,Noise,They asked.,2002-06-01,,,,,,,\n\
                 d,,,,noise,Noise,They asked.,2002-06-01,,,,,,,no\n\
                 e,X01,,,noise,Noise,They asked.,2002-06-01,,,,,,,maybe\n",
            ),
            "
data/local/priorities.csv:2:2: error BL954
  This row is an example, and `X01` is a real area.
  What to do: Leave `area` blank and write a made-up name into `example_area`. If the row is real, write `no` into `example`.

data/local/priorities.csv:3:3: error BL954
  This row is an example, and nothing says where.
  What to do: Write a made-up name into `example_area`, such as `Example borough`.

data/local/priorities.csv:4:3: error BL954
  `Nowhere` is a made-up place, and this row is no example.
  What to do: Write `yes` into `example`, or the code of a real area into `area`.

data/local/priorities.csv:5:2: error BL954
  Nothing says which area this row is about.
  What to do: Write the code of a borough or ward into `area`; the codes are in `data/geography/areas.csv`.

data/local/priorities.csv:6:15: error BL103
  There is `maybe` here, where `yes` or `no` is needed.
  What to do: Write `yes` or `no`.
",
        ),
        Case::new(
            "areas that there are not, or that are no place",
            priorities(
                "a,X03,,,noise,Noise,They asked.,2002-06-01,,,,,,,\n\
                 b,Borough One,,,noise,Noise,They asked.,2002-06-01,,,,,,,\n\
                 c,X00,,North,noise,Noise,They asked.,2002-06-01,,,,,,,\n\
                 d,X09,,,noise,Noise,They asked.,2002-06-01,,,,,,,\n",
            )
            .replace(
                "data/geography/areas.csv",
                "X02,",
                "X09,unplaced,elsewhere,Elsewhere,X00,no\nX02,",
            ),
            "
data/local/priorities.csv:2:2: error BL206
  There is no area with the code `X03`.
  What to do: Did you mean `X00`? The codes are in `data/geography/areas.csv`.

data/local/priorities.csv:3:2: error BL206
  There is no area with the code `Borough One`.
  What to do: Write its code: `X01`.

data/local/priorities.csv:4:4: error BL103
  The ward `North` stands here, and `X00` is not the code of a borough.
  What to do: Leave `ward` blank, or write the code of the ward's borough into `area`.

data/local/priorities.csv:5:2: error BL212
  The area `X09` is neither a borough nor in one.
  What to do: Write the code of a borough, or of a ward whose `parent` is a borough.
",
        ),
    ]
}

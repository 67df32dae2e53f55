//! Mistakes in areas, residents and categories.

use super::Case;
use crate::support::SiteTest;

fn areas(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/geography/areas.csv", from, to)
}

/// The small site with these tiles of its two boroughs: column, row and letters.
fn tiles(one: &str, two: &str) -> SiteTest {
    SiteTest::small().file(
        "data/geography/areas.csv",
        &format!(
            "code,kind,slug,name,parent,mapped,tile_column,tile_row,short\nX00,police-area,all,Example area,,no,,,\nX01,borough,one,Borough One,X00,yes,{one}\nX02,borough,two,Borough Two,X00,yes,{two}\n"
        ),
    )
}

fn population(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/geography/population.csv", from, to)
}

fn categories(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/crime/categories.csv", from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a list of areas that is not there",
            SiteTest::small().without("data/geography/areas.csv"),
            "
data/geography/areas.csv: error BL004
  This file is not there.
  What to do: Add it: `docs/files.md` shows its columns.
",
        ),
        Case::new(
            "words under a code that the site does not have",
            SiteTest::small()
                .file("data/topics.csv", "slug,name,name_AR,name_arr,name_pl\nlamps,Lamps,a,b,c\n")
                .replace("data/crime/dataset.toml", "title = { en =", "title = { arr = \"x\", en ="),
            "
data/crime/dataset.toml:1:1: warning BL003
  There are words in `arr` here, and the site has no language `arr`.
  What to do: Did you mean `ar`? The languages in `site.toml` are en, ar.

data/topics.csv:1:3: warning BL003
  There are words in `AR` here, and the site has no language `AR`.
  What to do: Did you mean `ar`? The languages in `site.toml` are en, ar.

data/topics.csv:1:4: warning BL003
  There are words in `arr` here, and the site has no language `arr`.
  What to do: Did you mean `ar`? The languages in `site.toml` are en, ar.
",
        ),
        Case::new(
            "another spelling that is the name of another area",
            SiteTest::small().file("data/geography/aliases.csv", "alias,code\nBorough one,X02\n"),
            "
data/geography/aliases.csv:2:2: error BL213
  `Borough one` already names the area `X01`, and here it names `X02`.
  What to do: Keep the right one of the two: a name can stand for one area only.
",
        ),
        Case::new(
            "another spelling for two areas",
            SiteTest::small().file("data/geography/aliases.csv", "alias,code\nFirst,X01\nfirst,X02\n"),
            "
data/geography/aliases.csv:3:2: error BL213
  `first` already names the area `X01`, and here it names `X02`.
  What to do: Keep the right one of the two: a name can stand for one area only.
",
        ),
        Case::new(
            "groups of areas that name no area, one area, one area twice, or nothing for readers",
            SiteTest::small().file(
                "data/geography/groups.csv",
                "slug,name,basis,areas\nboth,Both,The two.,X01 X02 X03\nboth,Both,Again.,X01 X02\nalone,Alone,Only one.,X01 X01\nsilent,,,X01 X02\n",
            ),
            "
data/geography/groups.csv:2:4: error BL206
  There is no area with the code `X03`.
  What to do: Did you mean `X00`? Use a code of `data/geography/areas.csv`.

data/geography/groups.csv:3:1: error BL213
  The slug `both` stands twice.
  What to do: Give each group a slug of its own.

data/geography/groups.csv:4:4: error BL212
  The group `alone` has fewer than two areas.
  What to do: Write the codes of at least two areas, with spaces between them.

data/geography/groups.csv:4:4: error BL213
  The area `X01` stands twice in this group.
  What to do: Keep one of the two.

data/geography/groups.csv:5:2: error BL104
  The group `silent` has no name.
  What to do: Fill in the column `name`: readers are told what they compare with, and why.

data/geography/groups.csv:5:3: error BL104
  The group `silent` has no basis.
  What to do: Fill in the column `basis`: readers are told what they compare with, and why.
",
        ),
        Case::new(
            "an area twice",
            areas("X02,borough,two", "X01,borough,two"),
            "
data/crime/editions/2002-12/crime.csv:74:1: error BL206
  There is no area called `X02`.
  What to do: Did you mean `X00`? Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.

data/geography/areas.csv:4:1: error BL213
  The code `X01` stands twice.
  What to do: Give each area a code of its own, or delete one of the two rows.

data/geography/boundaries.geojson:3:40: error BL302
  This boundary has the code `X02`, and no area has that code.
  What to do: Did you mean `X00`? Add the area to `data/geography/areas.csv`, or take the feature out.

data/geography/population.csv:2:3: warning BL215
  `X00` has 3000 residents in 2001, but its boroughs have 2000 in all.
  What to do: Check the numbers in the source. They should add up.

data/geography/population.csv:4:1: error BL206
  There is no area with the code `X02`.
  What to do: Did you mean `X00`? Use a code of `data/geography/areas.csv`.
",
        ),
        Case::new(
            "a slug of an area twice",
            areas("X02,borough,two", "X02,borough,one"),
            "
data/geography/areas.csv:4:3: error BL213
  The slug `one` stands twice: also for the area `X01`.
  What to do: Give each area a slug of its own: its name in web addresses.
",
        ),
        Case::new(
            "a kind of area that does not exist",
            areas("X02,borough", "X02,brough"),
            "
data/geography/areas.csv:4:2: error BL212
  `brough` is not a kind of area.
  What to do: Did you mean `borough`? Use one of these: police-area, borough, ward, unplaced.
",
        ),
        Case::new(
            "neither yes nor no",
            areas("Borough Two,X00,yes", "Borough Two,X00,Y"),
            "
data/geography/areas.csv:4:6: error BL103
  The column `mapped` cannot hold `Y`.
  What to do: Write `yes` if the area has a boundary on the map, or else `no`.
",
        ),
        Case::new(
            "an area without a name",
            areas("Borough Two", ""),
            "
data/geography/areas.csv:4:4: error BL104
  The area `X02` has no name.
  What to do: Fill in the column `name`.
",
        ),
        Case::new(
            "a slug that an address cannot carry",
            areas("X02,borough,two", "X02,borough,Borough Two"),
            "
data/geography/areas.csv:4:3: error BL003
  `Borough Two` cannot stand in a web address.
  What to do: Use small letters, digits and hyphens, such as `borough-two`.
",
        ),
        Case::new(
            "a parent that does not exist",
            areas("Borough Two,X00", "Borough Two,X000"),
            "
data/geography/areas.csv:4:5: error BL212
  The parent `X000` is not the code of another area.
  What to do: Did you mean `X00`? Use a code of this file.
",
        ),
        Case::new(
            "two wholes",
            areas(
                "X02,borough,two,Borough Two,X00",
                "X02,police-area,two,Borough Two,",
            ),
            "
data/geography/areas.csv:4:2: error BL212
  There are 2 areas of the kind `police-area`. There must be one.
  What to do: Give this kind to the area that everything counts into, and to no other.

data/geography/population.csv:2:3: warning BL215
  `X00` has 3000 residents in 2001, but its boroughs have 2000 in all.
  What to do: Check the numbers in the source. They should add up.
",
        ),
        Case::new(
            "another spelling of an area that does not exist",
            SiteTest::small().replace("data/geography/aliases.csv", "X01", "X1"),
            "
data/geography/aliases.csv:2:2: error BL212
  There is no area with the code `X1`.
  What to do: Did you mean `X01`? Use a code of `data/geography/areas.csv`.
",
        ),
        Case::new(
            "residents of an area that does not exist",
            population("X02,2001", "X20,2001"),
            "
data/geography/population.csv:4:1: error BL206
  There is no area with the code `X20`.
  What to do: Did you mean `X00`? Use a code of `data/geography/areas.csv`.
",
        ),
        Case::new(
            "residents twice for a year",
            population(
                "X02,2001,1000",
                "X02,2001,1000,census,Example census\nX02,2001,1001",
            ),
            "
data/geography/population.csv:5:2: error BL213
  `X02` has two numbers of residents for 2001.
  What to do: Keep one of the two rows.
",
        ),
        Case::new(
            "residents of a year that is none",
            population("X02,2001", "X02,21st of March 2001"),
            "
data/geography/population.csv:4:2: error BL205
  `21st of March 2001` is not a year.
  What to do: Write four digits.
",
        ),
        Case::new(
            "residents with a comma",
            population("X02,2001,1000", "X02,2001,\"1,000\""),
            "
data/geography/population.csv:4:3: error BL203
  `1,000` is not a number of residents.
  What to do: Write digits only, and a number above zero.
",
        ),
        Case::new(
            "residents on a basis that does not exist",
            population("1000,census", "1000,guess"),
            "
data/geography/population.csv:4:4: error BL212
  `guess` does not say how the number came about.
  What to do: Use one of these: census, estimate, forecast.
",
        ),
        Case::new(
            "residents of the parts that are not those of the whole",
            population("X00,2001,3000", "X00,2001,3100"),
            "
data/geography/population.csv:2:3: warning BL215
  `X00` has 3100 residents in 2001, but its boroughs have 3000 in all.
  What to do: Check the numbers in the source. They should add up.
",
        ),
        Case::new(
            "a category twice",
            categories("damage,harm", "arson,harm"),
            "
data/crime/categories.csv:4:1: error BL213
  The slug `arson` stands twice.
  What to do: Give each category a slug of its own: its name in web addresses.

data/crime/editions/2002-12/crime.csv:26:2: error BL207
  There is no category `damage` in this dataset.
  What to do: Correct it, or add it to `categories.csv`.
",
        ),
        Case::new(
            "a category without a name",
            categories("Damage,No fire.", ",No fire."),
            "
data/crime/categories.csv:4:5: error BL104
  The category `damage` has no name.
  What to do: Fill in the column `name`.
",
        ),
        Case::new(
            "a category in a group that does not exist",
            categories("damage,harm", "damage,hram"),
            "
data/crime/categories.csv:4:2: error BL212
  There is no group with the slug `hram`.
  What to do: Did you mean `harm`? Use the slug of a group: a row whose own parent is blank.
",
        ),
        Case::new(
            "a slug of a category that an address cannot carry",
            categories("fraud,,", "fraud & forgery,,"),
            "
data/crime/categories.csv:5:1: error BL003
  `fraud & forgery` cannot stand in a web address.
  What to do: Use small letters, digits and hyphens, such as `fraud-forgery`.

data/crime/editions/2002-12/crime.csv:50:2: error BL207
  There is no category `fraud` in this dataset.
  What to do: Correct it, or add it to `categories.csv`.
",
        ),
        Case::new(
            "no categories",
            SiteTest::small().without("data/crime/categories.csv"),
            r#"
data/crime/dataset.toml: error BL004
  This dataset has no `categories.csv` beside it.
  What to do: Add one, or write `categories = "own"` to take the labels of the files as they are.
"#,
        ),
        Case::new(
            "tiles that are not filled in whole",
            tiles("1,,ONE", ",,TWO"),
            "
data/geography/areas.csv:3:8: error BL103
  The area `X01` has a tile, but no `tile_row`.
  What to do: A tile needs `tile_column`, `tile_row` and `short`. Fill in all three, or none of them.

data/geography/areas.csv:4:7: error BL103
  The area `X02` has a tile, but no `tile_column`.
  What to do: A tile needs `tile_column`, `tile_row` and `short`. Fill in all three, or none of them.
",
        ),
        Case::new(
            "a tile without letters",
            tiles("1,1,", "2,1,TWO"),
            "
data/geography/areas.csv:3:9: error BL103
  The area `X01` has a tile, but no `short`.
  What to do: A tile needs `tile_column`, `tile_row` and `short`. Fill in all three, or none of them.
",
        ),
        Case::new(
            "two areas on one square of the tile map",
            tiles("2,1,ONE", "2,1,TWO"),
            "
data/geography/areas.csv:4:7: error BL213
  The square in column 2, row 1 is taken: by the area `X01`.
  What to do: Give each area a square of its own.
",
        ),
        Case::new(
            "tiles beyond the edges of the tile map",
            tiles("0,1,ONE", "20,21,TWO"),
            "
data/geography/areas.csv:3:7: error BL103
  A tile cannot stand at `0`.
  What to do: Write a whole number from 1 to 20. Columns count from the west, rows from the north.

data/geography/areas.csv:4:8: error BL103
  A tile cannot stand at `21`.
  What to do: Write a whole number from 1 to 20. Columns count from the west, rows from the north.
",
        ),
        Case::new(
            "places of tiles that are not whole numbers",
            tiles("east,-1,ONE", "1.5,1,TWO"),
            "
data/geography/areas.csv:3:7: error BL103
  A tile cannot stand at `east`.
  What to do: Write a whole number from 1 to 20. Columns count from the west, rows from the north.

data/geography/areas.csv:3:8: error BL103
  A tile cannot stand at `-1`.
  What to do: Write a whole number from 1 to 20. Columns count from the west, rows from the north.

data/geography/areas.csv:4:7: error BL103
  A tile cannot stand at `1.5`.
  What to do: Write a whole number from 1 to 20. Columns count from the west, rows from the north.
",
        ),
        Case::new(
            "letters that are too long for a tile",
            tiles("1,1,FIRST", "2,1,TWO"),
            "
data/geography/areas.csv:3:9: error BL103
  `FIRST` is too long for a tile.
  What to do: Write at most 4 letters.
",
        ),
        Case::new(
            "the same letters on two tiles",
            tiles("1,1,ONE", "2,1,ONE"),
            "
data/geography/areas.csv:4:9: error BL213
  `ONE` stands twice: also for the area `X01`.
  What to do: Give each tile letters of its own.
",
        ),
    ]
}

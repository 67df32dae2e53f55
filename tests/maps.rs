//! Maps in pages: outlines out of one file, tiles, and the legend agree with the table beside them.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod support;

use support::{Built, SiteTest};

/// Two boroughs with figures, one without, and an area that does not count into the whole.
const AREAS: &str = "code,kind,slug,name,parent,mapped,tile_column,tile_row,short
X00,police-area,all,Example area,,no,,,
X01,borough,one,Borough One,X00,yes,1,2,ONE
X02,borough,two,Borough Two,X00,yes,2,2,TWO
X03,borough,three,Borough Three,X00,yes,2,1,THR
X04,borough,apart,Apart,,yes,3,2,APT
";

const BOUNDARIES: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"X01"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
{"type":"Feature","properties":{"code":"X02"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}},
{"type":"Feature","properties":{"code":"X03"},"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2],[1,1]]]}},
{"type":"Feature","properties":{"code":"X04"},"geometry":{"type":"Polygon","coordinates":[[[2,0],[3,0],[3,1],[2,1],[2,0]]]}}
]}"#;

fn site() -> SiteTest {
    SiteTest::small()
        .file("data/geography/areas.csv", AREAS)
        .file("data/geography/boundaries.geojson", BOUNDARIES)
}

/// What stands between the first of these texts and the next of those.
fn within<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start} in {text}"))
        .1;
    rest.split_once(end)
        .unwrap_or_else(|| panic!("no {end} after {start}"))
        .0
}

/// The texts of an element's start to end, one after the other.
fn each<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = text.split(start).skip(1);
    parts.map(|part| part.split_once(end).unwrap().0).collect()
}

fn figure<'a>(built: &'a Built, page: &str) -> &'a str {
    within(built.text(page), "<figure class=\"map\">", "</figure>")
}

/// A square of the tile map, as a page has it.
#[derive(Debug, PartialEq)]
struct Square<'a> {
    place: &'a str,
    class: &'a str,
    page: Option<&'a str>,
    name: &'a str,
    short: &'a str,
    value: &'a str,
}

fn squares(figure: &str) -> Vec<Square<'_>> {
    let tiles = within(figure, "<ul class=\"tiles\"", "</ul>");
    let square = |item| Square {
        place: within(item, "\"", "\""),
        class: within(within(item, ">", ">"), "class=\"", "\""),
        page: item
            .contains(" href=")
            .then(|| within(item, " href=\"", "\"")),
        name: within(item, "<i>", "</i>"),
        short: within(item, "<b>", "</b>"),
        value: within(item, "</b> ", "<"),
    };
    each(tiles, "<li class=", "</li>")
        .into_iter()
        .map(square)
        .collect()
}

/// Its description says that the table has the same figures.
#[test]
fn every_page_with_a_map_has_a_table_and_a_file_with_its_figures() {
    let built = site().build().clean();
    for page in ["", "boroughs/", "crime/arson/", "ar/"] {
        let path = format!("{page}index.html");
        let html = built.text(&path);
        let squares = squares(figure(&built, &path));
        for square in squares.iter().filter(|square| square.page.is_some()) {
            let name = format!(">{}</a>", square.name);
            let rows = each(html, "<tr><th scope=\"row\"", "\n");
            let own = rows.iter().find(|row| row.contains(&name));
            let row = own.unwrap_or_else(|| panic!("{page}: no row {name}"));
            let cell = format!("<td>{}", square.value);
            assert!(row.contains(&cell), "{page}: {square:?} in {row}");
        }
        let files = html.contains("boroughs/figures.csv") || html.contains("arson/figures.csv");
        assert!(files, "{page} leads to no file");
    }
}

#[test]
fn tiles_stand_where_the_file_puts_them_and_lead_to_their_areas() {
    let built = site().build().clean();
    // In the last year Borough One has 2,220 arsons and 2,000 residents, Borough Two 12 and 1,000.
    let square = |place, class, page, name, short, value| Square {
        place,
        class,
        page,
        name,
        short,
        value,
    };
    assert_eq!(
        squares(figure(&built, "crime/arson/index.html")),
        [
            square(
                "x1 y2",
                "class-1",
                Some("/boroughs/one/arson/"),
                "Borough One",
                "ONE",
                "1,110.0"
            ),
            square(
                "x2 y2",
                "class-0",
                Some("/boroughs/two/arson/"),
                "Borough Two",
                "TWO",
                "12.0"
            ),
            square(
                "x2 y1",
                "hatched",
                Some("/boroughs/three/arson/"),
                "Borough Three",
                "THR",
                "[x]"
            ),
            square("x3 y2", "outside", None, "Apart", "APT", ""),
        ]
    );
    for page in ["index.html", "boroughs/index.html"] {
        let squares = squares(figure(&built, page));
        let pages: Vec<_> = squares.iter().filter_map(|square| square.page).collect();
        let boroughs = ["/boroughs/one/", "/boroughs/two/", "/boroughs/three/"];
        assert_eq!(pages, boroughs, "{page}");
    }
}

#[test]
fn tiles_and_outlines_have_the_rates_of_the_table() {
    let built = site().build().clean();
    for page in [
        "crime/arson/index.html",
        "ar/crime/arson/index.html",
        "crime/harm/index.html",
    ] {
        let figure = figure(&built, page);
        let rows = each(built.text(page), "<tr>", "\n");
        for square in squares(figure) {
            let Some(url) = square.page else { continue };
            let row = rows.iter().find(|row| row.contains(url));
            let rate = row.unwrap().rsplit_once("<td>").unwrap().1;
            assert_eq!(square.value, rate, "{page}: {url}");
            let outline = within(
                figure,
                &format!("<a href=\"{url}\" tabindex=\"-1\">"),
                "</a>",
            );
            let title = format!("<title>{}: {rate}</title>", square.name);
            assert!(outline.starts_with(&title), "{outline}");
            assert!(
                outline.contains(&format!("class=\"{}\"", square.class)),
                "{outline}"
            );
        }
    }
}

#[test]
fn geography_is_not_mirrored() {
    let built = site().build().clean();
    let (english, arabic) = (
        figure(&built, "crime/arson/index.html"),
        figure(&built, "ar/crime/arson/index.html"),
    );
    let places = |figure| {
        squares(figure)
            .into_iter()
            .map(|square| square.place)
            .collect::<Vec<_>>()
    };
    assert_eq!(places(english), places(arabic));
    assert!(arabic.contains("<ul class=\"tiles\" dir=\"ltr\""));
}

#[test]
fn the_legend_counts_the_areas_of_each_class() {
    let built = site().build().clean();
    for page in [
        "index.html",
        "boroughs/index.html",
        "crime/arson/index.html",
    ] {
        let figure = figure(&built, page);
        let squares = squares(figure);
        let legend = within(figure, "<ul class=\"classes\">", "</ul>");
        let mut sum = 0;
        for item in each(legend, "<li>", "</li>") {
            let class = within(item, "swatch ", "\"");
            let areas = squares
                .iter()
                .filter(|square| square.class == class)
                .count();
            if class.starts_with("class-") {
                assert_eq!(
                    within(item, "<bdi>(", ")</bdi>"),
                    areas.to_string(),
                    "{page}: {item}"
                );
                sum += areas;
            } else {
                assert!(areas == 1 && !item.contains("<bdi>"), "{page}: {item}");
            }
        }
        assert_eq!(sum, 2, "{page}: two areas have figures");
    }
}

#[test]
fn areas_without_a_figure_are_striped_where_they_are_drawn() {
    let built = site().build().clean();
    let map = figure(&built, "crime/arson/index.html");
    assert_eq!(map.matches("<pattern id=\"hatch\"").count(), 1);
    assert!(map.contains("<use class=\"hatched\" href=\"/maps/areas.svg#three\"/>"));
    let picture = built.text("crime/arson/map.svg");
    assert_eq!(picture.matches("<path fill=\"url(#hatch)\"").count(), 1);
    let whole = SiteTest::small().build().clean();
    assert!(!figure(&whole, "crime/arson/index.html").contains("hatch"));
}

/// The picture that stands alone carries its colours with it: those that the page has in the light.
#[test]
fn a_map_that_is_taken_away_has_the_shades_of_the_page() {
    let site = site();
    let styles = String::from_utf8_lossy(&site.files["themes/default/assets/styles/40-maps.css"]);
    let built = site.build().clean();
    let picture = built.text("crime/arson/map.svg");
    let token = |name: &str| within(&styles, &format!("--{name}: "), ";").to_owned();
    let fills = each(picture, "<path fill=\"", "\"");
    let (one, two) = (token("shade-1"), token("shade-0"));
    assert_eq!(fills[..3], [one.as_str(), two.as_str(), "url(#hatch)"]);
    let line = format!("<g stroke=\"{}\"", token("map-line"));
    assert!(picture.contains(&line), "{line}");
}

#[test]
fn one_file_has_the_outline_of_every_mapped_area() {
    let built = site().build().clean();
    let outlines = built.text("maps/areas.svg");
    assert_eq!(
        each(outlines, "<path id=\"", "\""),
        ["one", "two", "three", "apart"]
    );
    for (path, bytes) in &built.outputs {
        let text = String::from_utf8_lossy(bytes);
        for name in each(&text, "\"/maps/areas.svg#", "\"") {
            assert!(
                outlines.contains(&format!("<path id=\"{name}\" ")),
                "{path}: {name}"
            );
        }
    }
    // The view is that of the page's own drawing, or the outlines would lie elsewhere.
    let view = |text| within(text, "viewBox=\"", "\"").to_owned();
    assert_eq!(
        view(outlines),
        view(figure(&built, "crime/arson/index.html"))
    );
}

#[test]
fn outlines_are_for_pointing_and_tiles_are_for_everybody() {
    let built = site().build().clean();
    let figure = figure(&built, "crime/arson/index.html");
    let drawing = within(figure, "<svg class=\"areas\"", "</svg>");
    assert!(within(drawing, "", ">").contains("aria-hidden=\"true\""));
    // What is hidden from screen readers cannot be reached by keyboard either.
    assert_eq!(
        drawing.matches("<a href=").count(),
        drawing.matches("tabindex=\"-1\"").count()
    );
    let tiles = within(figure, "<ul class=\"tiles\"", "</ul>");
    assert!(!tiles.contains("tabindex") && !tiles.contains("aria-hidden"));
}

#[test]
fn a_site_may_have_outlines_alone_or_tiles_alone_or_no_map() {
    let outlines = SiteTest::small().build().clean();
    let map = figure(&outlines, "crime/arson/index.html");
    assert!(
        map.contains("<svg class=\"areas\"") && !map.contains("class=\"tiles\""),
        "{map}"
    );

    let unmapped = AREAS.replace(",yes,", ",no,");
    let tiles = SiteTest::small()
        .file("data/geography/areas.csv", &unmapped)
        .without("data/geography/boundaries.geojson")
        .build()
        .clean();
    let map = figure(&tiles, "crime/arson/index.html");
    assert!(!map.contains("<svg") && !map.contains("map.svg"), "{map}");
    assert_eq!(squares(map).len(), 4);
    assert!(!tiles.outputs.contains_key("maps/areas.svg"));
    assert!(!tiles.outputs.contains_key("crime/arson/map.svg"));

    let none = SiteTest::small()
        .replace("data/geography/areas.csv", "One,X00,yes", "One,X00,no")
        .replace("data/geography/areas.csv", "Two,X00,yes", "Two,X00,no")
        .without("data/geography/boundaries.geojson")
        .build()
        .clean();
    assert!(
        !none
            .text("crime/arson/index.html")
            .contains("<figure class=\"map\">")
    );
}

/// The style sheet has a place for each column and row that a file may name.
#[test]
fn tiles_at_every_place_have_a_rule() {
    let styles = String::from_utf8_lossy(&site().files["themes/default/assets/styles/40-maps.css"])
        .into_owned();
    for n in 1..=20 {
        assert!(styles.contains(&format!(".x{n} {{ grid-column: {n}; }}")));
        assert!(styles.contains(&format!(".y{n} {{ grid-row: {n}; }}")));
    }
    let last = AREAS.replace("yes,3,2,APT", "yes,20,20,APT");
    let built = site()
        .file("data/geography/areas.csv", &last)
        .build()
        .clean();
    assert_eq!(
        squares(figure(&built, "crime/arson/index.html"))[3].place,
        "x20 y20"
    );
}

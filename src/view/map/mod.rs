//! Maps of areas: the classes of their figures, the tiles, and the words beside them.

mod classes;

pub use classes::{AreaClass, Class, MapRate, MapShapes, Shape, map_shapes};

use super::Desk;
use crate::locale::{Arg, Word};
use crate::model::{CategoryId, Tile};
use crate::plan::{FileTarget, PageId};

/// A map of areas beside a tile map of them, and what their shades mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPicture {
    /// The address of the map as a picture that stands alone, and of the outlines; nothing, if there are no boundaries.
    pub files: Option<(String, String)>,
    /// The size of the drawing of the outlines.
    pub size: (i64, i64),
    /// What it shows.
    pub title: String,
    /// The picture in words.
    pub description: String,
    /// The areas.
    pub areas: Vec<MapArea>,
    /// The classes, from the lowest rates up, and how many areas are in each.
    pub classes: Vec<(String, String)>,
    /// The words for areas without a figure and areas outside, where there are any.
    pub others: Vec<(AreaClass, String)>,
}

/// An area of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapArea {
    /// Its name in addresses, and among the outlines.
    pub slug: String,
    /// Whether it has an outline.
    pub mapped: bool,
    /// Its name.
    pub name: String,
    /// Its figure, or the symbol in its place.
    pub value: String,
    /// Its class.
    pub class: AreaClass,
    /// The address of its page; an area outside has none.
    pub url: Option<String>,
    /// Its place on the tile map.
    pub tile: Option<Tile>,
}

impl Desk<'_> {
    /// The map of an offence, if any area has a boundary or a tile.
    pub(super) fn map(&self, category: CategoryId) -> Option<MapPicture> {
        let catalogue = self.catalogue();
        let shapes = map_shapes(catalogue, self.scene.insights, category);
        if shapes.areas.is_empty() {
            return None;
        }
        let file = |target| self.file_url(target);
        let drawn = !catalogue.boundaries.is_empty();
        let has = |class| shapes.areas.iter().any(|shape| shape.class == class);
        let others = [
            (AreaClass::NoFigure, Word::MapNoFigure),
            (AreaClass::Outside, Word::MapOutside),
        ];
        let last = self.scene.insights.latest(catalogue.lead).span().1;
        let said = [
            ("offence", Arg::Text(self.category_name(category))),
            ("month", Arg::Text(self.locale.month(last))),
        ];
        Some(MapPicture {
            files: drawn.then(|| (file(FileTarget::Map(category)), file(FileTarget::Outlines))),
            size: self.scene.insights.outlines().size,
            title: self.locale.say(Word::MapTitle, &said),
            description: self.map_description(&shapes, &said),
            areas: shapes
                .areas
                .iter()
                .map(|shape| self.map_area(shape, category))
                .collect(),
            classes: shapes
                .classes
                .iter()
                .map(|class| self.class(class))
                .collect(),
            others: others
                .into_iter()
                .filter(|(class, _)| has(*class))
                .map(|(class, word)| (class, self.word(word)))
                .collect(),
        })
    }

    fn map_area(&self, shape: &Shape, category: CategoryId) -> MapArea {
        let area = self.catalogue().areas.get(shape.area);
        let value = match (shape.class, shape.rate) {
            (AreaClass::Outside, _) => String::new(),
            (_, Ok((rate, mark))) => {
                let symbol = mark.map(|mark| format!(" {}", mark.symbol()));
                self.locale.fixed(rate) + &symbol.unwrap_or_default()
            }
            (_, Err(marker)) => marker.symbol().to_owned(),
        };
        let page = |own| match category {
            CategoryId::TOTAL => PageId::Borough(own),
            offence => PageId::BoroughOffence(own, offence),
        };
        MapArea {
            slug: area.slug.clone(),
            mapped: area.mapped,
            name: self.words(&area.name).to_owned(),
            value,
            class: shape.class,
            url: shape.own.map(|own| self.url(page(own))),
            tile: area.tile.clone(),
        }
    }

    /// The range of a class, and how many areas are in it.
    fn class(&self, class: &Class) -> (String, String) {
        let (low, high) = (self.locale.fixed(class.low), self.locale.fixed(class.high));
        let said = [("low", Arg::Text(low.as_str())), ("high", Arg::Text(&high))];
        let range = self.locale.say(Word::MapClass, &said);
        (range, self.how_many(class.count))
    }

    fn how_many(&self, count: usize) -> String {
        self.locale.count(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// How many areas have a figure, how they were put into classes, and the lowest and the highest class.
    fn map_description(&self, shapes: &MapShapes, said: &[(&'static str, Arg<'_>)]) -> String {
        let (Some(first), Some(last)) = (shapes.classes.first(), shapes.classes.last()) else {
            return self.word(Word::MapEmpty);
        };
        let areas = self.how_many(shapes.classes.iter().map(|class| class.count).sum());
        let count = self.how_many(shapes.classes.len());
        let ((lowest, _), (highest, _)) = (self.class(first), self.class(last));
        let mut said = said.to_vec();
        said.extend([
            ("areas", Arg::Text(areas.as_str())),
            ("count", Arg::Text(&count)),
            ("lowest", Arg::Text(&lowest)),
            ("highest", Arg::Text(&highest)),
        ]);
        self.locale.say(Word::MapDescription, &said)
    }
}

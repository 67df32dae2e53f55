//! View → files: CSV, `GeoJSON`, sitemap. In: rows and shapes from `view`, addresses from `plan`. Out: bytes, the same
//! in every language.

mod csv;
mod geojson;
mod sitemap;

pub use csv::figures;
pub use geojson::areas;
pub use sitemap::{robots, sitemap};

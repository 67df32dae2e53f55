//! View → files: CSV, `GeoJSON`, sitemap. In: rows and shapes from `view`, addresses from `plan`. Out: bytes, the same
//! in every language.

mod csv_file;
mod geojson_file;
mod readings_file;
mod sitemap;

pub use csv_file::{figures, figures_in_parts};
pub use geojson_file::areas;
pub use readings_file::readings;
pub use sitemap::{robots, sitemap};

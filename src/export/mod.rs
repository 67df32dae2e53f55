//! View → files: CSV, `GeoJSON`, calendars, feeds, sitemap. In: rows and shapes from `view`, addresses from `plan`. Out: bytes, the same
//! in every language.

mod crosstab_file;
mod csv_file;
mod geojson_file;
mod readings_file;
mod records;
mod revisions_file;
mod series_file;
mod sitemap;

pub use crosstab_file::crosstab;
pub use csv_file::{figures, figures_in_parts};
pub use geojson_file::areas;
pub use readings_file::readings;
pub use records::records;
pub use revisions_file::revisions_in_parts;
pub use series_file::series;
pub use sitemap::{robots, sitemap};

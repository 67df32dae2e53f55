//! Bluelamp: files of figures and text in, a static open-data site out.
//!
//! A build is a pure function from a snapshot of files and a day to a sorted plan of outputs, each produced on demand
//! and handed on at once. Follow one figure from its file to the page:
//!
//! | room | what happens there |
//! | --- | --- |
//! | [`source`] | files are read: paths, bytes, digests |
//! | [`config`] | `site.toml` becomes the site's settings |
//! | [`load`] | bytes become records, each with its file, line and column |
//! | [`model`] | records become areas, categories, datasets and pages, linked and checked |
//! | [`mod@derive`] | sums, rates, changes and joined series are made |
//! | [`plan`] | every output gets its route |
//! | [`view`] | one output's words and numbers, in its language |
//! | [`draw`], [`render`], [`export`] | a view becomes SVG, HTML, CSV, `GeoJSON` |
//! | [`publish`] | what changed is written to the output folder |
//! | [`mod@verify`] | what was published is read again and compared |
//!
//! [`build`] calls them in this order. [`figure`] and [`locale`] hold the words that several rooms share,
//! [`disclosure`] says which counts may be published, [`mod@inspect`] looks into documents, [`diagnostic`] says what is
//! wrong, [`scaffold`] writes files for a person to fill in, and [`cli`] is the door.

pub mod build;
pub mod cli;
pub mod config;
pub mod derive;
pub mod diagnostic;
pub mod disclosure;
pub mod draw;
pub mod export;
pub mod figure;
pub mod inspect;
pub mod load;
pub mod locale;
pub mod markup;
pub mod model;
pub mod plan;
pub mod protect;
pub mod publish;
pub mod render;
pub mod scaffold;
pub mod source;
pub mod verify;
pub mod view;

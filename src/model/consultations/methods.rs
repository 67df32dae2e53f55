//! The register of methods: ways to ask the public, and what became of each.

use crate::config::Text;
use crate::diagnostic::{Code, did_you_mean};
use crate::load::{Cell, RawMethod};
use crate::model::clerk::Clerk;

/// A method's position in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MethodId(u16);

/// What became of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodStatus {
    /// It was used.
    Used,
    /// It was looked into.
    Explored,
    /// It was not used, for a reason.
    Rejected,
}

impl MethodStatus {
    /// The words that the register has for them.
    pub const ALL: [(&'static str, Self); 3] = [
        ("used", Self::Used),
        ("explored", Self::Explored),
        ("rejected", Self::Rejected),
    ];
}

/// A way to ask the public.
#[derive(Clone, Debug)]
pub struct Method {
    /// The name in files.
    pub slug: String,
    /// The name that readers see.
    pub name: Text,
    /// Who runs it.
    pub run_by: Text,
    /// What it is for, and whom it reaches.
    pub purpose: Text,
    /// What became of it.
    pub status: MethodStatus,
    /// The year of that.
    pub year: String,
    /// Why.
    pub why: Text,
    /// Where that is said.
    pub source: String,
    /// Whether it is made up.
    pub example: bool,
}

/// The methods of a site, in the order of the file.
#[derive(Debug, Default)]
pub struct Methods(Vec<Method>);

impl Methods {
    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The method with this number.
    pub fn get(&self, id: MethodId) -> &Method {
        &self.0[usize::from(id.0)]
    }

    /// All of them with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (MethodId, &Method)> {
        (0..).map(MethodId).zip(&self.0)
    }

    /// The method that a record names.
    pub(super) fn find(&self, slug: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<MethodId> {
        let found = self
            .iter()
            .find_map(|(id, method)| (method.slug == slug.text).then_some(id));
        if found.is_none() {
            let known = self.iter().map(|(_, method)| method.slug.as_str());
            clerk.findings.error(
                Code::BadReference,
                slug.place.clone(),
                format!("There is no method `{}`.", slug.text),
                format!(
                    "{}The methods are in `data/consultations/methods.csv`; add a row there for a new one.",
                    did_you_mean(&slug.text, known)
                ),
            );
        }
        found
    }
}

/// Links the rows of `methods.csv`.
pub(super) fn methods(raw: Vec<RawMethod>, clerk: &mut Clerk<'_, '_>) -> Methods {
    let mut methods = Methods::default();
    for row in raw {
        let name = clerk.words(&row.name, "The name of this method", || {
            row.name_place.clone()
        });
        let year = row.year.text.clone();
        if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            clerk.findings.error(
                Code::BadPeriod,
                row.year.place.clone(),
                format!("`{year}` is not a year."),
                "Write the year of the status with four digits: `2004`.",
            );
        }
        let status = clerk.one_of(&row.status, &MethodStatus::ALL);
        let example = clerk.yes(&row.example);
        let slug = clerk.slug(&row.slug);
        let (Some(slug), Some(status)) = (slug, status) else {
            continue;
        };
        if methods.0.iter().any(|method| method.slug == slug) {
            clerk.findings.error(
                Code::DuplicateKey,
                row.slug.place,
                format!("The method `{slug}` stands twice."),
                "Keep one of the two rows.",
            );
            continue;
        }
        methods.0.push(Method {
            slug,
            name,
            run_by: row.run_by,
            purpose: row.purpose,
            status,
            year,
            why: row.why,
            source: row.source.text,
            example,
        });
    }
    methods
}

//! SVG pictures: programs, things loaded from elsewhere, and who made them.

use super::report::Report;
use super::xml::{Step, walk};
use crate::diagnostic::Code;

pub(super) fn svg(bytes: &[u8], report: &mut Report<'_>) {
    let (mut root, mut active, mut elsewhere, mut author, mut path) =
        (false, false, false, false, false);
    let outside = |value: &str| {
        let value = value.trim().to_ascii_lowercase();
        value.contains("//") && !value.starts_with('#') && !value.starts_with("data:")
    };
    let walked = walk(bytes, |step| match step {
        Step::Open(element, above) => {
            root |= above.is_empty() && element.name == "svg";
            active |= ["script", "foreignObject", "handler"].contains(&element.name.as_str());
            for (name, value) in element.attributes() {
                let begins = value.trim().to_ascii_lowercase();
                active |= name.starts_with("on") || begins.starts_with("javascript:");
                elsewhere |= name == "href" && element.name != "a" && outside(value);
                elsewhere |= value.contains("url(")
                    && outside(value.split("url(").nth(1).unwrap_or_default());
                path |= ["export-filename", "docname", "absref"].contains(&name)
                    && value.contains(['/', '\\']);
            }
        }
        Step::Text(text, above) => {
            let within = |name: &str| above.iter().any(|above| above == name);
            elsewhere |= within("style")
                && (text.contains("@import") || text.contains("url(") && text.contains("//"));
            author |= within("creator") && within("metadata");
        }
        Step::Close(..) => {}
    });
    if walked.is_err() || !root {
        return report.broken("SVG picture");
    }
    if active {
        report.error(
            Code::ActiveDocument,
            "There is a program in this picture, or a part that is a web page of its own.",
            "Save it as \"plain SVG\" from a drawing program, without scripts.",
        );
    }
    if elsewhere {
        report.error(
            Code::ActiveDocument,
            "This picture loads something from another place, such as a picture or a font.",
            "Put the other picture into this one, or leave it out: a page loads nothing from elsewhere.",
        );
    }
    let help = "Save it as \"plain SVG\", or delete the properties of the document.";
    if author {
        report.author("its properties have an author", help);
    }
    if path {
        report.author("it has the path of a file on somebody's machine", help);
    }
}

//! Mistakes in pages of Markdown and in notes.

use super::Case;
use crate::support::SiteTest;

const PAGE: &str = "content/news.md";

/// The small site with another page that has this Markdown from its fifth line on.
fn page(markdown: &str) -> SiteTest {
    SiteTest::small().file(
        PAGE,
        &format!("+++\ntitle = \"News\"\ndescription = \"What is new.\"\n+++\n{markdown}\n"),
    )
}

fn front(text: &str) -> SiteTest {
    SiteTest::small().file(PAGE, text)
}

/// The small site with its dataset in a folder whose name has a blank.
fn renamed() -> SiteTest {
    let mut site = SiteTest::small();
    for name in [
        "dataset.toml",
        "categories.csv",
        "editions/2002-12/crime.csv",
    ] {
        let bytes = site
            .files
            .remove(&format!("data/crime/{name}"))
            .expect("the file is there");
        site = site.bytes(&format!("data/our crime/{name}"), &bytes);
    }
    site.replace(
        "site.toml",
        "lead_dataset = \"crime\"",
        "lead_dataset = \"our crime\"",
    )
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a page without front matter",
            front("# News\n"),
            r#"
content/news.md:1:1: error BL401
  The page does not begin with a title and a description between two lines of `+++`.
  What to do: Begin with `+++`, then `title = "…"` and `description = "…"`, then `+++` on a line of its own.
"#,
        ),
        Case::new(
            "front matter that is never closed",
            front("+++\ntitle = \"News\"\n\nWords.\n"),
            r#"
content/news.md:1:1: error BL401
  The page does not begin with a title and a description between two lines of `+++`.
  What to do: Begin with `+++`, then `title = "…"` and `description = "…"`, then `+++` on a line of its own.
"#,
        ),
        Case::new(
            "front matter without quotation marks",
            front("+++\ntitle = News\ndescription = \"What is new.\"\n+++\n"),
            r#"
content/news.md:2:9: error BL101
  This text has no quotation marks.
  What to do: Put quotation marks around the text: "…".
"#,
        ),
        Case::new(
            "front matter without a description",
            front("+++\ntitle = \"News\"\n+++\nWords.\n"),
            "
content/news.md:2:1: error BL101
  The key `description` is missing here.
  What to do: Add it: `docs/files.md` shows the keys that are needed.
",
        ),
        Case::new(
            "front matter with a key that does not exist",
            front(
                "+++\ntitle = \"News\"\ndescription = \"What is new.\"\nauthor = \"Nobody\"\n+++\nWords.\n",
            ),
            "
content/news.md:4:1: error BL102
  There is no key `author` here.
  What to do: Keys that can stand here: title, description, order, menu, reviewed_translations_only, translation, personal_data_cleared_by.
",
        ),
        Case::new(
            "raw HTML",
            page("Words.\n\n<div class=\"wide\">\nMore words.\n</div>"),
            r#"
content/news.md:7:1: error BL402
  HTML cannot stand in Markdown: `<div class="wide">`.
  What to do: Write it in Markdown. To show a `<` sign, put a backslash before it.
"#,
        ),
        Case::new(
            "raw HTML within a line",
            page("Words with <b>HTML</b> within."),
            "
content/news.md:5:12: error BL402
  HTML cannot stand in Markdown: `<b>`.
  What to do: Write it in Markdown. To show a `<` sign, put a backslash before it.

content/news.md:5:19: error BL402
  HTML cannot stand in Markdown: `</b>`.
  What to do: Write it in Markdown. To show a `<` sign, put a backslash before it.
",
        ),
        Case::new(
            "a broken link to a page",
            page("See [the boroughs](/borough/)."),
            "
content/news.md:5:5: error BL403
  The link `/borough/` leads to no page or file of this site.
  What to do: Did you mean `/boroughs/`? Write the address from the root, such as `/boroughs/`.
",
        ),
        Case::new(
            "a broken link to a heading",
            page("## All figures\n\nSee [above](#all-figure)."),
            "
content/news.md:7:5: error BL403
  There is no heading `#all-figure` on this page.
  What to do: Did you mean `all-figures`? Link to one of the page's headings.
",
        ),
        Case::new(
            "a link that runs a script",
            page("See [this](javascript:alert(1))."),
            "
content/news.md:5:5: error BL406
  The link `javascript:alert(1)` cannot stand on a page.
  What to do: Use an address that begins with `/`, `https://`, `mailto:` or `tel:`.
",
        ),
        Case::new(
            "a link to another host without its scheme",
            page("Words.\n\nSee [this](//host.example/page)."),
            "
content/news.md:7:5: error BL406
  The link `//host.example/page` cannot stand on a page.
  What to do: Use an address that begins with `/`, `https://`, `mailto:` or `tel:`.
",
        ),
        Case::new(
            "a picture from another host",
            page("![A map](https://host.example/map.png)"),
            "
content/news.md:5:1: error BL406
  The picture `https://host.example/map.png` lies on another site.
  What to do: Put the file of the picture into the theme's `assets` folder and link to it there: a page loads nothing from elsewhere.
",
        ),
        Case::new(
            "a picture that is written into the page",
            page("![A map](data:image/png;base64,AAAA)"),
            "
content/news.md:5:1: error BL406
  The link `data:image/png;base64,AAAA` cannot stand on a page.
  What to do: Use an address that begins with `/`, `https://`, `mailto:` or `tel:`.
",
        ),
        Case::new(
            "raw HTML in a note",
            SiteTest::small().file("data/crime/notes/area.md", "In {{ area }}.<br>\n"),
            "
data/crime/notes/area.md:1:15: error BL402
  HTML cannot stand in Markdown: `<br>`.
  What to do: Write it in Markdown. To show a `<` sign, put a backslash before it.
",
        ),
        Case::new(
            "a picture that is not there",
            page("![A map](/assets/map.png)"),
            "
content/news.md:5:1: error BL403
  The link `/assets/map.png` leads to no page or file of this site.
  What to do: Write the address from the root, such as `/boroughs/`.
",
        ),
        Case::new(
            "a placeholder that does not exist",
            page("Built on {{ build_day }}."),
            "
content/news.md:5:10: error BL404
  There is no placeholder `build_day` on this page.
  What to do: Did you mean `build_date`? Placeholders that can stand here: build_date.
",
        ),
        Case::new(
            "a page at the address of another page",
            SiteTest::small().file(
                "content/about/index.md",
                "+++\ntitle = \"About\"\ndescription = \"About.\"\n+++\nWords.\n",
            ),
            "
content/about/index.md: error BL405
  This page has the same address, `/about/`, as `content/about.md`.
  What to do: Rename one of the two files.
",
        ),
        Case::new(
            "a page at the address of a borough",
            SiteTest::small().file(
                "content/boroughs/one.md",
                "+++\ntitle = \"One\"\ndescription = \"One.\"\n+++\nWords.\n",
            ),
            "
content/boroughs/one.md: error BL405
  Two pages have the same address, `/boroughs/one/`.
  What to do: Rename one of the two: a page of `content/` needs an address that no area, offence or dataset has.
",
        ),
        Case::new(
            "a page in a language that the site does not have",
            SiteTest::small().file(
                "content/about.arr.md",
                "+++\ntitle = \"About\"\ndescription = \"About.\"\n+++\nWords.\n",
            ),
            "
content/about.arr.md: error BL003
  There is no language `arr` on this site.
  What to do: Did you mean `ar`? Name the file after one of the languages in `site.toml`: en, ar.
",
        ),
        Case::new(
            "a page with a blank title",
            SiteTest::small().replace("content/about.md", "title = \"About\"", "title = \" \""),
            "
content/about.md:1:1: error BL401
  The `title` of this page is blank.
  What to do: Write it between the quotation marks: `title = \"…\"`.
",
        ),
        Case::new(
            "a page whose name an address cannot carry",
            SiteTest::small().file(
                "content/About us.md",
                "+++\ntitle = \"About\"\ndescription = \"About.\"\n+++\nWords.\n",
            ),
            "
content/About us.md: error BL003
  `/About us/` cannot be the address of a page.
  What to do: Name files and folders with small letters, digits and hyphens.
",
        ),
        Case::new(
            "a file of the theme whose name an address cannot carry",
            SiteTest::small().file("themes/default/assets/my icon.png", ""),
            "
themes/default/assets/my icon.png: error BL003
  The name of this file or folder cannot stand in a web address.
  What to do: Name it with plain letters, digits, dots and hyphens.
",
        ),
        Case::new(
            "a dataset whose name an address cannot carry",
            renamed(),
            "
data/our crime/dataset.toml: error BL003
  The name of this file or folder cannot stand in a web address.
  What to do: Name it with plain letters, digits, dots and hyphens.

data/our crime/editions/2002-12: error BL003
  The name of this file or folder cannot stand in a web address.
  What to do: Name it with plain letters, digits, dots and hyphens.
",
        ),
        Case::new(
            "a translation of a page that does not exist",
            SiteTest::small().file(
                "content/news.ar.md",
                "+++\ntitle = \"News\"\ndescription = \"News.\"\n+++\nWords.\n",
            ),
            "
content/news.ar.md: error BL004
  This page is a translation of a page that does not exist.
  What to do: Add the page in the default language, `en`.
",
        ),
        Case::new(
            "a note that no page shows",
            SiteTest::small().file("data/crime/notes/areas.md", "Words.\n"),
            "
data/crime/notes/areas.md: error BL212
  No page shows a note called `areas`.
  What to do: Name it `area.md`, `category.md` or `area-category.md`.
",
        ),
        Case::new(
            "a placeholder that does not exist in a note",
            SiteTest::small().file("data/crime/notes/area.md", "In {{ aera }}.\n"),
            "
data/crime/notes/area.md:1:4: error BL404
  There is no placeholder `aera` on this page.
  What to do: Did you mean `area`? Placeholders that can stand here: area, residents, residents_year.
",
        ),
    ]
}

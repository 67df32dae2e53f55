//! Prose bound to figures: figures and claims in Markdown, in the language of the text, with the page that has them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

use support::{Built, SiteTest};

/// The small site with one more page, in English alone.
fn page(markdown: &str) -> SiteTest {
    let text = format!("+++\ntitle = \"Story\"\ndescription = \"A story.\"\n+++\n{markdown}\n");
    SiteTest::small().file("content/story.md", &text)
}

/// The first paragraph of the story.
fn paragraph(built: &Built, path: &str) -> String {
    let (_, rest) = built.text(path).split_once("<p>").unwrap_or_default();
    let main = built
        .text(path)
        .split_once("<main")
        .map_or(rest, |(_, main)| main);
    let (_, text) = main.split_once("<p>").expect("a paragraph");
    text.split_once("</p>").expect("its end").0.to_owned()
}

// Borough one has 10, 20, 30 … 240 of each kind in the 24 months of 2001 and 2002, borough two 1 a month. So the year 2002
// has 130 + 140 + … + 240 = 2,220 of each kind, and 2001 has 10 + … + 120 = 780: 184.6 per cent more.

#[test]
fn a_figure_is_that_of_the_tables_and_leads_to_them() {
    let built = page("There were {{ figure(area=\"one\", category=\"arson\") }} cases.")
        .build()
        .clean();
    assert_eq!(
        paragraph(&built, "story/index.html"),
        "There were <a class=\"bound\" href=\"/boroughs/one/arson/\">2,220</a> cases."
    );
    let arabic = paragraph(&built, "ar/story/index.html");
    assert!(
        arabic.contains("<a class=\"bound\" href=\"/ar/boroughs/one/arson/\">2,220</a>"),
        "{arabic}"
    );
}

#[test]
fn every_period_can_be_named() {
    for (period, figure) in [
        ("latest-year", "2,220"),
        ("latest-month", "240"),
        ("2001-03", "30"),
        ("2001", "780"),
        ("2001/02", "1,140"),
        ("year-ending-2002-01", "900"),
    ] {
        let call =
            format!("{{{{ figure(area=\"one\", category=\"arson\", period=\"{period}\") }}}}");
        let built = page(&call).build().clean();
        let text = paragraph(&built, "story/index.html");
        assert!(text.contains(&format!(">{figure}<")), "{period}: {text}");
    }
}

#[test]
fn a_claim_is_a_sentence_of_the_language_of_its_text() {
    let arabic = "+++\ntitle = \"قصة\"\ndescription = \"قصة.\"\n+++\n{{ claim(\"rose\", area=\"one\", category=\"arson\") }}\n";
    let built = page("{{ claim(\"rose\", area=\"one\", category=\"arson\") }}")
        .file("content/story.ar.md", arabic)
        .build()
        .without_errors();
    let english = paragraph(&built, "story/index.html");
    assert!(
        english.contains(
            "rose by 184.6% in the 12 months to December 2002, from 780 the year before to 2,220."
        ),
        "{english}"
    );
    let text = paragraph(&built, "ar/story/index.html");
    assert!(text.contains("ارتفع") && text.contains("184.6"), "{text}");
}

#[test]
fn a_claim_about_a_month_names_it() {
    let call = "{{ claim(\"same\", area=\"two\", category=\"arson\", period=\"2002-05\") }}";
    let built = page(call).build().clean();
    let text = paragraph(&built, "story/index.html");
    assert!(
        text.contains("was 1, the same as a year before (May 2002)."),
        "{text}"
    );
}

#[test]
fn calls_stand_in_headings_links_and_tables_and_not_in_code() {
    let built = page(
        "## {{ figure(area=\"one\", category=\"arson\") }} cases\n\n[{{ figure(area=\"one\", category=\"arson\") }}](/crime/)\n\n`{{ figure(area=\"nowhere\") }}`",
    )
    .build()
    .clean();
    let text = built.text("story/index.html");
    assert!(
        text.contains("<h2 id=\"2-220-cases\">2,220 cases</h2>"),
        "{text}"
    );
    assert!(text.contains("<a href=\"/crime/\">2,220</a>"));
    assert!(
        text.contains("<code>{{ figure(area=\"nowhere\") }}</code>")
            || text.contains("<code>{{ figure(area=&quot;nowhere&quot;) }}</code>")
    );
}

#[test]
fn new_figures_change_the_prose_and_a_claim_that_they_do_not_bear_out_stops_the_build() {
    let call = "{{ figure(area=\"one\", category=\"arson\", period=\"2002-12\") }} {{ claim(\"rose\", area=\"one\", category=\"arson\", period=\"2002-12\") }}";
    let site = page(call);
    let figures = "data/crime/editions/2002-12/crime.csv";
    let more = site
        .clone()
        .replace(figures, "X01,arson,2002-12,240", "X01,arson,2002-12,250");
    assert!(paragraph(&more.build().clean(), "story/index.html").contains(">250<"));
    let fewer = site.replace(figures, "X01,arson,2002-12,240", "X01,arson,2002-12,110");
    let built = fewer.build();
    let told: Vec<&str> = built
        .findings
        .iter()
        .map(|finding| finding.code.id())
        .collect();
    assert!(
        !told.is_empty() && told.iter().all(|code| *code == "BL408"),
        "{told:?}"
    );
}

/// A page of three sections, with an Arabic translation that was made from it by machine.
fn translated(english: &str, made_from: &[String]) -> SiteTest {
    let front = |more: &str| format!("+++\ntitle = \"T\"\ndescription = \"D.\"\n{more}+++\n");
    let sections = format!("[translation]\nmethod = \"machine\"\nsections = {made_from:?}\n");
    SiteTest::small()
        .file("content/story.md", &format!("{}{english}", front("")))
        .file(
            "content/story.ar.md",
            &format!("{}كلمات.\n\n## أ\n\nنص {{{{ figure(area=\"one\", category=\"arson\") }}}}.\n\n## ب\n\nنص.\n", front(&sections)),
        )
}

const ENGLISH: &str = "Words.\n\n## A\n\nThere were {{ figure(area=\"one\", category=\"arson\") }}.\n\n## B\n\nMore words.\n";

/// The digests that the program asks for.
fn digests(site: &SiteTest) -> Vec<String> {
    let built = site.build();
    let help = &built
        .findings
        .first()
        .expect("the translation is out of date")
        .help;
    let list = help.split_once("sections = [").expect("a list").1;
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// What is said of a section that is out of date, on each page of a site.
fn stale(built: &Built) -> Vec<&str> {
    let text = built.text("ar/story/index.html");
    let parts = text.split("<p class=\"caution stale\">").skip(1);
    parts
        .map(|part| part.split_once("</p>").expect("its end").0)
        .collect()
}

#[test]
fn a_changed_word_marks_the_translation_of_its_section_alone_and_a_new_figure_none() {
    let made_from = digests(&translated(ENGLISH, &[]));
    assert_eq!(made_from.len(), 3);
    let fresh = translated(ENGLISH, &made_from);
    assert_eq!(stale(&fresh.build().clean()), [""; 0]);
    let figures = "data/crime/editions/2002-12/crime.csv";
    let more = fresh.replace(figures, "X01,arson,2002-12,240", "X01,arson,2002-12,250");
    let built = more.build().clean();
    assert!(built.text("story/index.html").contains(">2,230<"));
    assert_eq!(stale(&built), [""; 0]);
    let changed = translated(&ENGLISH.replace("More words", "Other words"), &made_from).build();
    let told = changed.finding(bluelamp::diagnostic::Code::StaleTranslation);
    assert!(
        told.message.contains("`ب`") && !told.message.contains("`أ`"),
        "{}",
        told.message
    );
    assert_eq!(stale(&changed).len(), 1);
    let text = changed.text("ar/story/index.html");
    let (before, after) = text.split_once("caution stale").expect("a notice");
    assert!(before.contains(">ب</h2>") && after.contains("نص"));
}

#[test]
fn a_page_says_how_it_was_translated() {
    let made_from = digests(&translated(ENGLISH, &[]));
    let site = translated(ENGLISH, &made_from);
    let machine = site.build().clean();
    assert!(
        machine
            .text("ar/story/index.html")
            .contains("تُرجمت هذه الصفحة آليًا، ولم يراجعها أحد بعد.")
    );
    let reviewed = site.replace(
        "content/story.ar.md",
        "sections",
        "reviewed = \"2003-01-31\"\nreviewed_by = \"Community interpreter\"\nsections",
    );
    let text = reviewed.build().clean();
    assert!(text.text("ar/story/index.html").contains("وراجعها شخص في"));
}

#[test]
fn a_message_that_a_language_lacks_is_marked_as_words_of_the_default_language() {
    let path = "themes/default/messages/ar.ftl";
    let site = SiteTest::small();
    let text = String::from_utf8(site.files[path].clone()).unwrap();
    let line = text
        .lines()
        .find(|line| line.starts_with("months-title ="))
        .unwrap();
    let title = text
        .lines()
        .find(|line| line.starts_with("title-area ="))
        .unwrap();
    let without = text
        .replace(&format!("{line}\n"), "")
        .replace(&format!("{title}\n"), "");
    let built = site.file(path, &without).build();
    assert_eq!(built.findings.len(), 2, "{:#?}", built.findings);
    let page = built.text("ar/boroughs/one/index.html");
    assert!(
        page.contains("<h1><span lang=\"en\" dir=\"ltr\">"),
        "{page}"
    );
    let head = page.split_once("</title>").unwrap().0;
    assert!(head.contains(": recorded crime") && !head.contains("<span"));
    assert!(built.outputs.values().all(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        !text.contains(['\u{fdd0}', '\u{fdd1}'])
    }));
    let english = "boroughs/one/index.html";
    let whole = SiteTest::small().build();
    assert_eq!(built.text(english), whole.text(english));
}

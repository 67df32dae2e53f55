//! Mistakes in templates and messages.

use super::{Case, before, without_message};
use crate::support::SiteTest;

/// The small site with another template for its pages of Markdown.
fn template(text: &str) -> SiteTest {
    SiteTest::small().file("themes/default/templates/page.html", text)
}

/// The small site with something before the messages of a language.
fn messages(language: &str, text: &str) -> SiteTest {
    let path = format!("themes/default/messages/{language}.ftl");
    before(SiteTest::small(), &path, text)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a template with a tag that is not closed",
            template("<p>{{ text </p>\n"),
            "
themes/default/templates/page.html:1:12: error BL501
  This template cannot be used: Found `</` but expected }}.
  What to do: Correct the template. `docs/themes.md` lists what each template gets.
",
        ),
        Case::new(
            "two templates with tags that are not closed",
            template("<p>{{ text </p>\n")
                .file("themes/default/templates/home.html", "<h1>\n{{ title </h1>\n"),
            "
themes/default/templates/home.html:2:10: error BL501
  This template cannot be used: Found `</` but expected }}.
  What to do: Correct the template. `docs/themes.md` lists what each template gets.

themes/default/templates/page.html:1:12: error BL501
  This template cannot be used: Found `</` but expected }}.
  What to do: Correct the template. `docs/themes.md` lists what each template gets.
",
        ),
        Case::new(
            "a template with a block that is not closed",
            template("{% extends \"base.html\" %}\n{% block main %}\n{{ text }}\n"),
            "
themes/default/templates/page.html:3:11: error BL501
  This template cannot be used: a block or tag is not closed before its end.
  What to do: Correct the template. `docs/themes.md` lists what each template gets.
",
        ),
        Case::new(
            "a template that asks for a name that does not exist",
            template("<h1>{{ title }}</h1>\n<div>{{ txet }}</div>\n"),
            "
themes/default/templates/page.html:2:9: error BL501
  The template asks for `txet`, which this page does not have.
  What to do: Did you mean `text`? `docs/themes.md` lists what each template gets.
",
        ),
        Case::new(
            "a template that asks for a field that does not exist",
            template("<h1>{{ words.hoem }}</h1>\n"),
            "
themes/default/templates/page.html:1:14: error BL501
  The template asks for `hoem`, which this page does not have.
  What to do: Did you mean `home`? `docs/themes.md` lists what each template gets.
",
        ),
        Case::new(
            "a template that is built on one that does not exist",
            template("{% extends \"bass.html\" %}\n"),
            "
themes/default/templates/page.html:1:13: error BL501
  The theme has no template `bass.html`.
  What to do: Did you mean `base.html`? Correct the name, or add the template.
",
        ),
        Case::new(
            "a template that includes one that does not exist",
            template("<h1>{{ title }}</h1>\n{% include \"haed.html\" %}\n"),
            "
themes/default/templates/page.html:2:12: error BL501
  The theme has no template `haed.html`.
  What to do: Did you mean `head.html`? Correct the name, or add the template.
",
        ),
        Case::new(
            "a template that is built on itself",
            template("{% extends \"page.html\" %}\n"),
            "
themes/default/templates/page.html:1:1: error BL501
  The template `page.html` leads back to itself.
  What to do: Take out one of the `extends` or `include` that lead from one template to the next.
",
        ),
        Case::new(
            "a template with a filter that does not exist",
            template("<h1>{{ title }}</h1>\n{{ text | shout }}\n"),
            "
themes/default/templates/page.html:2:11: error BL501
  This template cannot be used: Unknown filter `shout`.
  What to do: Correct the template. `docs/themes.md` lists what each template gets.
",
        ),
        Case::new(
            "a template that is not there",
            SiteTest::small().without("themes/default/templates/page.html"),
            "
themes/default/templates: error BL501
  The theme has no template `page.html`.
  What to do: Add it: `docs/themes.md` lists the templates that a theme needs.
",
        ),
        Case::new(
            "a message without an equals sign",
            messages("en", "greeting Hello\n"),
            "
themes/default/messages/en.ftl:1:10: error BL502
  A `=` is missing in this message.
  What to do: Write `name = words`, and variables as `{ $name }`. Go on in the next line with four blanks.
",
        ),
        Case::new(
            "a message with a variable that is not closed",
            messages("ar", "year-to = Hello { $month\n"),
            "
themes/default/messages/ar.ftl:2:1: error BL502
  A `}` is missing in this message.
  What to do: Write `name = words`, and variables as `{ $name }`. Go on in the next line with four blanks.
",
        ),
        Case::new(
            "a message without words",
            messages("ar", "year-to =\n"),
            "
themes/default/messages/ar.ftl:1:1: error BL502
  This message has no words.
  What to do: Write `name = words`, and variables as `{ $name }`. Go on in the next line with four blanks.
",
        ),
        Case::new(
            "a message without a choice for other numbers",
            messages("ar", "residents-census = { $number ->\n    [one] One\n    }\n"),
            "
themes/default/messages/ar.ftl:3:5: error BL502
  None of the choices in this message has a star before it.
  What to do: Write `name = words`, and variables as `{ $name }`. Go on in the next line with four blanks.
",
        ),
        Case::new(
            "a message with a variable that does not exist",
            messages("ar", "year-to = Hello { $mnth }\n"),
            "
themes/default/messages/ar.ftl:1:19: error BL502
  The message `year-to` gets no variable `$mnth`.
  What to do: Did you mean `month`? It has `$month`.
",
        ),
        Case::new(
            "a message with a variable of another message",
            messages("ar", "year-to = Hello { $day }\nhome = { $day }\n"),
            "
themes/default/messages/ar.ftl:1:19: error BL502
  The message `year-to` gets no variable `$day`.
  What to do: It has `$month`.

themes/default/messages/ar.ftl:2:10: error BL502
  The message `home` gets no variable `$day`.
  What to do: It has none.
",
        ),
        Case::new(
            "a message that the default language does not have",
            messages("ar", "homme = Hello\n"),
            "
themes/default/messages/ar.ftl:1:1: warning BL502
  The default language has no message `homme`, so nobody sees this one.
  What to do: Did you mean `home`? Write the name that it has in the default language.
",
        ),
        Case::new(
            "a message that the default language lacks",
            without_message(SiteTest::small(), "en", "not-found-title"),
            "
themes/default/messages/en.ftl: error BL503
  The message `not-found-title` is missing in `en`.
  What to do: Add it: the program needs it.
",
        ),
        Case::new(
            "a message that another language lacks",
            without_message(SiteTest::small(), "ar", "not-found-title"),
            "
themes/default/messages/ar.ftl: warning BL503
  The message `not-found-title` is missing in `ar`.
  What to do: Add it. Until then readers see it in the default language.
",
        ),
        Case::new(
            "messages of a language that are not there",
            SiteTest::small().without("themes/default/messages/ar.ftl"),
            "
themes/default/messages/ar.ftl: error BL004
  The theme has no messages in `ar`.
  What to do: Copy the file of the default language and translate it, or take the language out of `site.toml`.
",
        ),
    ]
}

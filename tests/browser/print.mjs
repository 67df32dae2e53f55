// The page of a borough prints as a brief: two A4 pages with its source and its own address, without ways around the site.

import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";

const PAGES = 2;

/** Prints every borough's page there is among the kinds, in all languages, and counts the sheets. */
export async function checkPrint({ browser, server, report, pages }) {
  const briefs = pages.filter(({ kind }) => kind === "borough");
  await inPairs(briefs, async ({ path }) => {
    const { page, context } = await openPage(browser, server, path);
    await report.check(`two sheets of paper: ${path}`, async () => {
      const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
      return sheets === PAGES ? [] : [`${PAGES} pages of A4 expected, ${sheets} found`];
    });
    await report.check(`what is on paper: ${path}`, async () => {
      await page.emulateMedia({ media: "print" });
      return page.evaluate(onPaper);
    });
    await context.close();
  });
}

// Chromium writes one object of the type `Page` for each sheet, and lists them in objects of the type `Pages`.
function sheetsOf(pdf) {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

// Runs inside the page: what a reader of the paper needs, and what only takes up its room.
function onPaper() {
  const shown = (selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
  const address = document.querySelector("link[rel=canonical]").href;
  const complaints = [];
  for (const selector of ["h1", ".answer", ".headlines", ".plot", "table", ".about .facts", ".cite"]) {
    if (!shown(selector)) complaints.push(`${selector} is not on the paper`);
  }
  for (const selector of ["header", ".crumbs", ".contents", ".downloads", ".share ul", "summary", "body > footer"]) {
    if (shown(selector)) complaints.push(`${selector} is on the paper`);
  }
  if (!document.querySelector(".cite").innerText.includes(address)) complaints.push(`the address ${address} is missing`);
  const source = document.querySelector('.about a[href^="http"]');
  const printed = source && getComputedStyle(source, "::after").content;
  if (!printed?.includes(source.href)) complaints.push("the address of the source is missing");
  return complaints;
}

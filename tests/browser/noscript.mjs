// Everything is there without JavaScript: the same words, and the same tables and figures. Scripts may only add, and only
// inside elements marked `data-enhanced`.

import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";

/** Compares each page with scripts off to the same page with scripts on. */
export async function checkWithoutScripts({ browser, server, report, pages }) {
  await inPairs(pages, async (entry) => {
    await report.check(`without scripts: ${entry.kind} ${entry.path}`, async () => {
      const off = await contents(browser, server, entry.path, false);
      const on = await contents(browser, server, entry.path, true);
      return [...missingParts(off, entry), ...differences(off, on)];
    });
  });
}

async function contents(browser, server, path, javaScriptEnabled) {
  const { page, context } = await openPage(browser, server, path, { javaScriptEnabled });
  const count = (selector) => page.locator(selector).count();
  if (javaScriptEnabled) await page.evaluate(withoutAdditions);
  const found = {
    text: (await page.locator("body").innerText()).replace(/\s+/g, " ").trim(),
    parts: { main: await count("main"), h1: await count("h1"), table: await count("table"), figure: await count("figure") },
  };
  await context.close();
  return found;
}

// Runs inside the page.
function withoutAdditions() {
  document.querySelectorAll("[data-enhanced]").forEach((element) => element.remove());
}

function missingParts({ parts }, { statistics }) {
  const complaints = [];
  for (const name of ["main", "h1"]) {
    if (parts[name] !== 1) complaints.push(`one ${name} expected, ${parts[name]} found`);
  }
  for (const name of statistics ? ["table", "figure"] : []) {
    if (parts[name] === 0) complaints.push(`at least one ${name} expected, none found`);
  }
  return complaints;
}

function differences(off, on) {
  const complaints = [];
  for (const [name, number] of Object.entries(on.parts)) {
    if (off.parts[name] !== number) complaints.push(`${name}: ${off.parts[name]} without scripts, ${number} with them`);
  }
  if (off.text !== on.text) complaints.push(`the words differ: ${firstDifference(off.text, on.text)}`);
  return complaints;
}

function firstDifference(off, on) {
  let at = 0;
  while (off[at] === on[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `without scripts ${around(off)}, with them ${around(on)}`;
}

// Checks a built site: node run.mjs FOLDER [--all]
//
// BLUELAMP_PSEUDO is the folder of a site with pseudo-languages, built into `public` inside it.
// --all looks at every language in light, dark and forced colours at four widths. Otherwise languages take turns.

import { join } from "node:path";
import { checkAccessibility } from "./axe.mjs";
import { startBrowser } from "./browser.mjs";
import { checkEnhancements } from "./enhance.mjs";
import { checkKeyboard } from "./keyboard.mjs";
import { checkLayout } from "./layout.mjs";
import { checkHeadline } from "./listen.mjs";
import { checkWithoutScripts } from "./noscript.mjs";
import { pickPages } from "./pages.mjs";
import { checkPrint } from "./print.mjs";
import { checkPrivacy } from "./privacy.mjs";
import { checkPseudo } from "./pseudo.mjs";
import { Report } from "./report.mjs";
import { serve } from "./serve.mjs";
import { openSite } from "./site.mjs";
import { checkSpacing } from "./spacing.mjs";
import { checkHtml } from "./vnu.mjs";
import { checkWeight } from "./weight.mjs";

const words = process.argv.slice(2);
const all = words.includes("--all");
const folder = words.find((word) => !word.startsWith("--"));
if (!folder) {
  console.error("Usage: node run.mjs FOLDER [--all]");
  process.exit(2);
}

const site = openSite(folder);
const report = new Report();
const picked = pickPages(site);
const pages = picked.filter((page) => page.exists && (all || page.turn));
const server = await serve(site.root, site.basePath);
const browser = await startBrowser();
const setting = { site, server, browser, report, pages, all };

await report.group("page kinds", async () => {
  for (const { kind, path, exists } of picked) {
    await report.check(`page kind: ${kind}`, () => (exists ? [] : [`${path} is missing`]));
  }
});
await report.group("privacy and policy", () => checkPrivacy(setting));
await report.group("no sideways scroll", () => checkLayout(setting));
await report.group("spacing and zoom", () => checkSpacing(setting));
await report.group("keyboard and targets", () => checkKeyboard(setting));
await report.group("what scripts add", () => checkEnhancements(setting));
await report.group("headline heard early", () => checkHeadline(setting));
await report.group("weight", () => checkWeight(setting));
await report.group("without scripts", () => checkWithoutScripts(setting));
await report.group("on paper", () => checkPrint(setting));
await report.group("accessibility", () => checkAccessibility(setting));
if (process.env.BLUELAMP_PSEUDO) {
  await report.group("pseudo-languages", () => checkPseudo(setting, join(process.env.BLUELAMP_PSEUDO, "public")));
} else {
  console.log("SKIPPED pseudo-languages: no site with them (set BLUELAMP_PSEUDO)");
}
await browser.close();
await server.close();
await report.group("valid HTML", () => checkHtml(setting));

console.log(report.summary());
process.exitCode = report.failed === 0 ? 0 : 1;

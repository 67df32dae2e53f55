// What a page weighs with everything that it loads, compressed as a web host does it, and in how many rounds it comes.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";
import { fileOf, htmlFiles } from "./site.mjs";

// In bytes; the first is the mean of all HTML files before compression, the others are after it.
const BARS = { html: 35_000, page: 60_000, css: 20_000, js: 15_000 };

/** Checks the statistics pages one by one, and the style sheets, scripts and HTML of the whole site. */
export async function checkWeight({ site, browser, server, report, pages }) {
  const heaviest = { bytes: 0, path: "" };
  await inPairs(pages.filter(({ statistics }) => statistics), async ({ kind, path }) => {
    await report.check(`weight: ${kind} ${path}`, async () => {
      const loads = await requests(browser, server, path);
      const bytes = loads.reduce((sum, { url }) => sum + compressed(fileOf(site, inside(site, url))), 0);
      if (bytes > heaviest.bytes) Object.assign(heaviest, { bytes, path });
      return [...tooHeavy("the page with all that it loads", bytes, BARS.page), ...lateRequests(loads)];
    });
  });
  for (const ending of ["css", "js"]) {
    await report.check(`weight: all .${ending} files`, () => tooHeavy(`all .${ending}`, assets(site, ending), BARS[ending]));
  }
  const files = await htmlFiles(site);
  const mean = Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / files.length);
  await report.check("weight: HTML files on average", () => tooHeavy("the average HTML file", mean, BARS.html));
  const sizes = ["css", "js"].map((ending) => `${ending} ${assets(site, ending)}`).join(", ");
  console.log(`heaviest statistics page ${heaviest.bytes} bytes (${heaviest.path}), ${sizes}, average HTML ${mean}`);
}

/** Everything that a page asks for, with what made it ask: `{ url, type, cause, because }`. */
async function requests(browser, server, path) {
  const { page, context } = await openPage(browser, server, "/404.html");
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const found = [];
  session.on("Network.requestWillBeSent", ({ request, type, initiator }) => {
    const because = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? "";
    found.push({ url: request.url, type, cause: initiator.type, because });
  });
  await page.goto(server.address(path), { waitUntil: "load" });
  // Pictures that wait until they are looked at count too.
  await page.evaluate(() => document.scrollingElement.scrollTo(0, document.scrollingElement.scrollHeight));
  await page.waitForLoadState("networkidle");
  await context.close();
  return found.filter(({ url }) => url.startsWith(server.origin));
}

/** Requests that begin only after something else than the HTML or a style sheet has come. */
function lateRequests(loads) {
  const document = loads.find(({ type }) => type === "Document")?.url;
  const sheets = loads.filter(({ type }) => type === "Stylesheet").map(({ url }) => url);
  const early = new Set([document, ...sheets, ""]);
  return loads
    .filter(({ cause, because }) => cause === "script" || !early.has(because.split("#")[0]))
    .map(({ url, because }) => `${url} is asked for by ${because || "a script"}`);
}

function inside(site, url) {
  return `/${decodeURIComponent(new URL(url).pathname).slice(site.basePath.length)}`;
}

function compressed(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function assets(site, ending) {
  const folder = join(site.root, "assets");
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(`.${ending}`));
  return names.reduce((sum, name) => sum + compressed(join(folder, name)), 0);
}

function tooHeavy(what, bytes, bar) {
  return bytes <= bar ? [] : [`${what}: ${bytes} bytes; at most ${bar} are allowed`];
}

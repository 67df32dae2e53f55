// Pseudo-languages: pages whose words are two fifths longer, in both directions of writing, break no layout on a narrow phone.
// tests/golden/pseudo.py makes the site.

import { openPage } from "./browser.mjs";
import { sidewaysScroll } from "./layout.mjs";
import { pickPages } from "./pages.mjs";
import { inPairs } from "./report.mjs";
import { serve } from "./serve.mjs";
import { openSite } from "./site.mjs";
import { lostText } from "./spacing.mjs";

const LANGUAGES = [
  { code: "xa", prefix: "/xa" },
  { code: "xb", prefix: "/xb" },
];
const PHONE = { viewport: { width: 320, height: 640 } };

/** Checks one page of every kind in each pseudo-language of the site in `folder`. */
export async function checkPseudo({ browser, report }, folder) {
  let site;
  await report.check("pseudo-languages: the site is there", () => {
    site = openSite(folder);
    return [];
  });
  if (!site) return;
  const server = await serve(site.root, site.basePath);
  const opened = [await openPage(browser, server, "/", PHONE), await openPage(browser, server, "/", PHONE)];
  const idle = opened.map(({ page }) => page);
  await inPairs(pickPages(site, LANGUAGES), async ({ kind, path, language, exists }) => {
    const page = idle.pop();
    await report.check(`pseudo-language, 320 px: ${kind} ${path}`, async () => {
      if (!exists) return [`${path} is missing`];
      await page.goto(server.address(path), { waitUntil: "load" });
      const shown = await page.evaluate(() => document.documentElement.lang);
      if (shown !== language) return [`the page is in ${shown}`];
      return (await Promise.all([sidewaysScroll, lostText, mixedText].map((look) => page.evaluate(look)))).flat();
    });
    idle.push(page);
  });
  for (const { context } of opened) await context.close();
  await server.close();
}

/** Runs inside the page: names lines of text that lie over one another, or beyond the drawing or the box that they belong to. */
function mixedText() {
  const name = (element) => [element.localName, ...element.classList].join(".");
  const words = (text) => JSON.stringify(text.trim().replace(/\s+/g, " ").slice(0, 40));
  const style = (element) => getComputedStyle(element);
  // What is made one pixel small or clipped is meant for screen readers alone.
  const forReaders = (element) =>
    element !== document.body &&
    ((style(element).overflow !== "visible" && element.clientWidth <= 1) ||
      style(element).clipPath !== "none" ||
      forReaders(element.parentElement));
  const block = (element) => (style(element).display === "inline" ? block(element.parentElement) : element);

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (forReaders(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ node, element, box });
  }
  lines.sort((one, other) => one.box.top - other.box.top);

  const complaints = [];
  for (const [n, { node, element, box }] of lines.entries()) {
    for (const other of lines.slice(n + 1)) {
      if (other.box.top >= box.bottom) break;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Boxes of lines that are set closely overlap a little, and their letters do not.
      const over = across > 2 && down > 0.35 * Math.min(box.height, other.box.height);
      if (over && other.node !== node) complaints.push(`${words(node.data)} lies over ${words(other.node.data)}`);
    }
    const drawing = element.closest("svg");
    const holder = drawing ?? block(element);
    const { left, right, top, bottom } = holder.getBoundingClientRect();
    const beside = box.left < left - 2 || box.right > right + 2;
    const above = drawing !== null && (box.top < top - 2 || box.bottom > bottom + 2);
    if (beside || above) complaints.push(`${words(node.data)} reaches out of ${name(holder)}`);
  }
  return complaints.slice(0, 5);
}

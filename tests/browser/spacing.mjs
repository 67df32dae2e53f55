// Wider spacing of text (WCAG 1.4.12) and text of twice the size (1.4.4) lose nothing: nothing is cut off, nothing runs
// into something else, and the page does not scroll sideways.

import { openPage } from "./browser.mjs";
import { sidewaysScroll } from "./layout.mjs";
import { inPairs } from "./report.mjs";

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const LARGE = "html { font-size: 200% !important; }";

const SETTINGS = [
  { name: "wider spacing, 320 px", width: 320, css: SPACED },
  { name: "wider spacing, 1280 px", width: 1280, css: SPACED },
  { name: "200% zoom", width: 640, css: "/* as it is */" },
  { name: "text of 200%, 1280 px", width: 1280, css: LARGE },
];

/** Checks every page with each setting. The page's policy is set aside in this context, to let the style sheet in. */
export async function checkSpacing({ browser, server, report, pages }) {
  await inPairs(pages, async ({ kind, path }) => {
    const { page, context } = await openPage(browser, server, path, { bypassCSP: true });
    for (const { name, width, css } of SETTINGS) {
      await report.check(`${name}: ${kind} ${path}`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const style = await page.addStyleTag({ content: css });
        const complaints = [...(await page.evaluate(sidewaysScroll)), ...(await page.evaluate(lostText))];
        await style.evaluate((element) => element.remove());
        return complaints;
      });
    }
    await context.close();
  });
}

/** Runs inside the page: names texts that are cut off, and texts beside each other that run into each other. */
export function lostText() {
  const name = (element) => [element.localName, ...element.classList].join(".");
  const words = (element) => JSON.stringify(element.textContent.trim().replace(/\s+/g, " ").slice(0, 40));
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // What is made one pixel small is meant for screen readers alone.
  const forReaders = ({ clientWidth, clientHeight }) => clientWidth <= 1 || clientHeight <= 1;

  const cut = [...document.body.querySelectorAll("*")].filter((element) => {
    if (element.textContent.trim() === "" || element.closest("svg") || !shown(element) || forReaders(element)) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow) => overflow === "hidden" || overflow === "clip";
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });

  const boxes = (root) =>
    [...root.querySelectorAll("dt, dd > *, text, .levels > *, .months > *, .headline > p")]
      .filter((element) => shown(element) && element.textContent.trim() !== "")
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  const overlaps = [...document.querySelectorAll(".headlines, figure")].flatMap((root) => {
    const all = boxes(root);
    return all.flatMap((one, n) =>
      all
        .slice(n + 1)
        .filter((other) => !one.element.contains(other.element) && !apart(one.box, other.box))
        .map((other) => `${words(one.element)} and ${words(other.element)} run into each other`),
    );
  });
  return [...cut.map((element) => `${name(element)} ${words(element)} is cut off`), ...overlaps].slice(0, 5);
}

// A phone 320 px wide shows a page without sideways scrolling.

import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";

/** Checks that no page is wider than a narrow phone. */
export async function checkLayout({ browser, server, report, pages }) {
  await inPairs(pages, async ({ kind, path }) => {
    const { page, context } = await openPage(browser, server, path, { viewport: { width: 320, height: 640 } });
    await report.check(`no sideways scroll: ${kind} ${path}`, () => page.evaluate(sidewaysScroll));
    await context.close();
  });
}

/** Runs inside the page: names the elements that are too wide, the innermost first. */
export function sidewaysScroll() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const scrolls = (element) => getComputedStyle(element).overflowX !== "visible";
  const tooWide = (element) => {
    const { left, right } = element.getBoundingClientRect();
    const contents = scrolls(element) ? 0 : element.scrollWidth;
    return right > clientWidth + 1 || left < -1 || contents > clientWidth;
  };
  const inScroller = (element) => element !== document.body && (scrolls(element) || inScroller(element.parentElement));
  const names = [...document.body.querySelectorAll("*")]
    .filter((element) => tooWide(element) && !inScroller(element.parentElement))
    .map((element) => [element.localName, ...element.classList].join("."));
  const innermost = names.slice(-5).reverse().join(", ");
  return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px; too wide: ${innermost}`];
}

// The Tab key reaches everything that can be used, in the order of the page, with a focus that can be seen; and what is
// tapped is large enough.

import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";

// One language of each direction of writing.
const LANGUAGES = ["en", "ar"];
const TAB = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };

/** Checks the way of the Tab key through each page, and the size of its targets on a phone. */
export async function checkKeyboard({ browser, server, report, pages }) {
  const wanted = pages.filter(({ language }) => LANGUAGES.includes(language));
  await inPairs(wanted, async ({ kind, path }) => {
    const { page, context } = await openPage(browser, server, path);
    await report.check(`keyboard: ${kind} ${path}`, () => tabThrough(page, context));
    await page.setViewportSize({ width: 320, height: 640 });
    await report.check(`targets: ${kind} ${path}`, () => page.evaluate(smallTargets));
    await context.close();
  });
}

async function tabThrough(page, context) {
  const count = await page.evaluate(listen);
  const session = await context.newCDPSession(page);
  // The answers are waited for together: one by one, a thousand keys take minutes.
  const keys = Array.from({ length: count + 1 }).flatMap(() => [
    session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...TAB }),
    session.send("Input.dispatchKeyEvent", { type: "keyUp", ...TAB }),
  ]);
  await Promise.all(keys);
  await session.detach();
  return page.evaluate(() => globalThis.tabbed());
}

// Runs inside the page: notes what gets the focus, and how it looks then. Answers how often Tab must be pressed at most.
function listen() {
  const USABLE = "a[href], button, summary, input, select, textarea, iframe, audio[controls], video[controls], [tabindex]";
  const all = [...document.querySelectorAll(USABLE)];
  const wanted = all.filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility());
  const reached = [];
  const unseen = [];
  const seen = ({ outlineStyle, outlineWidth, outlineColor }) =>
    outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
  document.addEventListener("focusin", ({ target }) => {
    reached.push(target);
    if (!seen(getComputedStyle(target))) unseen.push(target);
  });
  const name = (element) =>
    `${[element.localName, ...element.classList].join(".")} ${JSON.stringify(element.textContent.trim().slice(0, 40))}`;
  const some = (elements, what) => elements.slice(0, 5).map((element) => `${what}: ${name(element)}`);
  globalThis.tabbed = () => {
    const way = reached.filter((element) => wanted.includes(element));
    const first = way.slice(0, new Set(way).size);
    const order = first.filter((element, n) => n > 0 && wanted.indexOf(element) < wanted.indexOf(first[n - 1]));
    return [
      ...(wanted.length === 0 ? ["there is nothing to reach"] : []),
      ...some(wanted.filter((element) => !reached.includes(element)), "Tab does not reach"),
      ...some(unseen, "the focus cannot be seen on"),
      ...some(order, "comes out of order"),
    ];
  };
  // A region that scrolls is a stop too, even without a tabindex.
  const scrolls = [...document.querySelectorAll("*")].filter((element) => element.scrollWidth > element.clientWidth);
  return wanted.length + scrolls.length;
}

// Runs inside the page: names targets that are neither 24 px wide and high nor 24 px apart (WCAG 2.5.8). Links in the
// middle of a sentence are as high as its lines.
function smallTargets() {
  const LEAST = 24;
  const targets = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(".skip"))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const small = ({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
  const block = (element) => (getComputedStyle(element).display.startsWith("inline") ? block(element.parentElement) : element);
  const inSentence = ({ element }) =>
    getComputedStyle(element).display === "inline" &&
    block(element.parentElement).textContent.trim().length > element.textContent.trim().length;
  const middle = ({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const near = (one, other) => {
    const [x, y] = middle(one);
    const { left, right, top, bottom } = other.box;
    const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const [otherX, otherY] = middle(other);
    return toBox < LEAST / 2 - 0.5 || (small(other) && Math.hypot(x - otherX, y - otherY) < LEAST - 0.5);
  };
  const size = ({ box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px`;
  return targets
    .filter((one) => small(one) && !inSentence(one))
    .filter((one) => targets.some((other) => other !== one && !one.element.contains(other.element) && near(one, other)))
    .slice(0, 5)
    .map((one) => `${JSON.stringify(one.element.textContent.trim().slice(0, 40))} is ${size(one)}, with another beside it`);
}

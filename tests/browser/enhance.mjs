// What scripts add: each of it is used with keys alone, in both directions of writing; axe finds nothing after that, and
// nothing is left in the browser. That Tab reaches each control is checked with all other controls, in keyboard.mjs.

import { violations } from "./axe.mjs";
import { openPage } from "./browser.mjs";
import { CHART_CHECKS } from "./enhance-charts.mjs";
import { COMPARE_CHECKS } from "./enhance-compare.mjs";

const LANGUAGES = ["", "/ar"];
const OFFENCE = "/crime/arson/";
const MODE = { width: 1280, media: { colorScheme: "light", forcedColors: "none" } };

const CHECKS = [
  { name: "sort a table", path: OFFENCE, use: sortTable },
  { name: "filter rows", path: OFFENCE, use: filterRows },
  { name: "find a borough", path: "/", use: findBorough, leaves: true },
  ...CHART_CHECKS,
  ...COMPARE_CHECKS,
];

/** Uses everything that scripts add. One after the other, for there is one clipboard. */
export async function checkEnhancements({ site, browser, server, report }) {
  for (const language of LANGUAGES) {
    for (const { name, path, use, leaves, options } of CHECKS) {
      await report.check(`enhance: ${name}, ${language}${path}`, async () => {
        const { page, context, foreign, errors } = await openPage(browser, server, language + path, options);
        const words = await page.evaluate(() => ({ ...document.getElementById("enhance").dataset }));
        const complaints = await use({ page, context, words, site, server, language });
        const stored = await page.evaluate(leftBehind);
        const cookies = (await context.cookies()).map((cookie) => `the cookie ${cookie.name} is set`);
        const axe = leaves ? [] : await axeOn(page);
        await context.close();
        const asked = foreign.map((url) => `${url} is asked for`);
        return [...complaints, ...stored, ...cookies, ...axe, ...asked, ...errors.map((error) => `error: ${error}`)];
      });
    }
  }
}

async function axeOn(page) {
  const { default: axe } = await import("axe-core");
  await page.evaluate(axe.source);
  return violations(page, MODE);
}

// Runs inside the page: everything that a page can store.
async function leftBehind() {
  const places = {
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    indexedDB: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    "service workers": (await navigator.serviceWorker.getRegistrations()).length,
  };
  return Object.entries(places).filter(([, count]) => count > 0).map(([place]) => `something is stored in ${place}`);
}

/** A list with the complaint, unless the two are the same. */
export function same(what, found, expected) {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value));
  return one === other ? [] : [`${what}: ${one}, not ${other}`];
}

/** What was said to those who hear the page. */
export function heard(page) {
  return page.locator("main .announce").textContent();
}

/** Presses a button that has the focus. */
export async function press(page, button, key = "Enter") {
  await button.focus();
  await page.keyboard.press(key);
}

const boroughTable = (page) => page.locator("main table").filter({ has: page.locator("tbody th a") });

function rowsOf(table) {
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({ cells: [...row.cells].map((cell) => cell.textContent.trim()), linked: row.querySelector("th a") !== null })),
  );
}

/** The number in a cell of whole numbers or percentages, or nothing. */
function number(cell) {
  const bare = cell.replace(/[^\d.−+[-]/g, "").replace("−", "-");
  return bare.includes("[") || bare === "" ? undefined : Number(bare);
}

async function sortTable({ page, words }) {
  const table = boroughTable(page).first();
  const before = await rowsOf(table);
  const heads = table.locator("thead th");
  const count = await heads.count();
  const mixed = [...Array(count).keys()].slice(1).filter((n) => new Set(before.map(({ cells }) => cells[n].startsWith("["))).size === 2);
  const complaints = mixed.length ? [] : ["no column has both figures and markers"];
  for (const column of [1, ...mixed]) {
    const head = heads.nth(column);
    const button = head.locator("button.sort");
    const title = (await button.textContent()).trim();
    for (const [way, sign, word] of [["descending", -1, words.sortedDown], ["ascending", 1, words.sortedUp]]) {
      await press(page, button, sign < 0 ? "Enter" : "Space");
      const complaint = (what) => `column ${column}, ${way}: ${what}`;
      const after = await rowsOf(table);
      complaints.push(...same(complaint("aria-sort"), await head.getAttribute("aria-sort"), way));
      complaints.push(...same(complaint("columns that are sorted"), await table.locator("[aria-sort]").count(), 1));
      complaints.push(...same(complaint("heard"), await heard(page), `${word}: ${title}`));
      complaints.push(...same(complaint("order"), after, inOrder(before, column, sign)));
    }
    await press(page, button);
    complaints.push(...same(`column ${column}: the first order`, await rowsOf(table), before));
    complaints.push(...same(`column ${column}: aria-sort at the end`, await table.locator("[aria-sort]").count(), 0));
    complaints.push(...same(`column ${column}: heard at the end`, await heard(page), words.sortedFirst));
    await press(page, button);
  }
  return complaints;
}

/** Figures in order, then markers, then the rows of sums, which have no link; equal ones as they were. */
function inOrder(rows, column, sign) {
  const linked = rows.filter((row) => row.linked);
  const value = ({ cells }) => number(cells[column]);
  const figures = linked.filter((row) => value(row) !== undefined).sort((a, b) => sign * (value(a) - value(b)));
  return [...figures, ...linked.filter((row) => value(row) === undefined), ...rows.filter((row) => !row.linked)];
}

async function filterRows({ page, words }) {
  const table = boroughTable(page).first();
  const [total, name] = [await table.locator("tbody tr").count(), await table.locator("tbody th a").nth(5).textContent()];
  const input = page.locator("main .tools:has(+ .wide table tbody th a) input[type=search]").first();
  const visible = () => table.locator("tbody tr:visible").count();
  await input.focus();
  await page.keyboard.type(name.toUpperCase());
  const complaints = [
    ...same("rows shown", await visible(), 1),
    ...same("the row shown", await table.locator("tbody tr:visible th").textContent(), name),
    ...same("heard", await heard(page), `${words.rows}: 1`),
  ];
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Backspace");
  return [...complaints, ...same("rows shown at the end", await visible(), total), ...same("heard at the end", await heard(page), `${words.rows}: ${total}`)];
}

async function findBorough({ page, words }) {
  const list = page.locator("#borough-list > li");
  const links = await list.locator("a").evaluateAll((links) => links.map((link) => ({ name: link.textContent, href: link.href })));
  const { name, href } = links[7];
  const input = page.locator("search input");
  await input.focus();
  await page.keyboard.type(name[0]);
  const start = page.url();
  const many = await list.locator("visible=true").count();
  await page.keyboard.press("Enter");
  const complaints = [...same("Enter with many matches", page.url(), start), ...(many > 1 ? [] : [`${many} boroughs with ${name[0]}`])];
  await page.keyboard.press("Control+A");
  await page.keyboard.type(name.toUpperCase());
  complaints.push(...same("boroughs shown", await page.locator("#borough-list > li:visible").count(), 1));
  complaints.push(...same("heard", await heard(page), `${words.matches}: 1`));
  complaints.push(...(await axeOn(page)));
  await page.keyboard.press("Enter");
  await page.waitForURL(href);
  return complaints;
}

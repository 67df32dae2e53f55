// Two or three boroughs on one chart.

import { readFileSync } from "node:fs";
import { fileOf } from "./site.mjs";
import { heard, press, same } from "./enhance.mjs";

const PATH = "/crime/arson/";
const FILE = "/crime/arson/series.json";

export const COMPARE_CHECKS = [
  { name: "compare boroughs", path: PATH, use: compare },
  { name: "links with a choice", path: PATH, use: followLinks },
  { name: "gaps and breaks", path: PATH, use: cutLines },
  { name: "figures that do not come", path: PATH, use: failThenWork },
];

const opener = (page, words) => page.getByRole("button", { name: words.compare, exact: true });
const figure = (page) => page.locator("figure.compared");
const lines = (page) => figure(page).locator("path.line[d^=M]:not([d='M2 6H38'])");
const series = (site) => JSON.parse(readFileSync(fileOf(site, FILE), "utf8"));

/** The chosen boroughs, the lines, the table: all must be about the same. */
async function shows(page, file, slugs) {
  if (slugs.length === 0) return same("charts", await figure(page).count(), 0);
  await figure(page).locator("svg.compared-plot").waitFor();
  const language = await page.evaluate(() => document.documentElement.lang);
  const areas = slugs.map((slug) => file.areas.find((area) => area.slug === slug));
  const table = page.locator(".comparison table");
  const rows = await table.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  const bare = (text) => text.replace(/[^\d[\]a-z]/g, "");
  const figures = file.months.map((_, n) => areas.map(({ values, marks }) => `${values[n]}${marks[n] ?? ""}`)).reverse();
  const drawing = await figure(page).locator("svg.compared-plot").evaluate((svg) => svg.outerHTML);
  const heads = await table.locator("thead th").allTextContents();
  return [
    ...same("choice", (await page.locator(".comparison select").evaluateAll((all) => all.map((one) => one.value))).filter(Boolean), slugs),
    ...same("lines", await lines(page).count(), slugs.length),
    ...same("names in the table", heads.slice(1), areas.map(({ name }) => name[language])),
    ...same("months in the table", rows.map(([month]) => month), file.month_names[language].toReversed()),
    ...same("figures in the table", rows.map(([, ...cells]) => cells.map(bare)), figures),
    ...same("entries of the key", await figure(page).locator(".key li").count(), slugs.length),
    ...(/NaN|undefined|Infinity/.test(drawing) ? [`a number is missing in ${drawing}`] : []),
  ];
}

async function compare({ page, words, site, server }) {
  const asked = [];
  const file = new URL(server.address(FILE)).pathname;
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const complaints = same("expanded at first", await opener(page, words).getAttribute("aria-expanded"), "false");
  await page.keyboard.press("End");
  complaints.push(...same("asked before the reader does", asked, []));
  await press(page, opener(page, words));
  const selects = page.locator(".comparison select");
  await selects.first().waitFor();
  complaints.push(...same("asked", asked, [file]), ...same("expanded", await opener(page, words).getAttribute("aria-expanded"), "true"));
  const options = await selects.first().locator("option").evaluateAll((all) => all.map((option) => option.value));
  const chosen = [];
  for (const n of [0, 1, 2]) {
    complaints.push(...same(`select ${n} has the focus`, await selects.nth(n).evaluate((one) => one === document.activeElement), true));
    for (let step = 0; step <= n; step += 1) await page.keyboard.press("ArrowDown");
    chosen.push(options[n + 1]);
    complaints.push(...(await shows(page, series(site), chosen)), ...same("link", new URL(page.url()).hash, `#compare=${chosen.join(",")}`));
    complaints.push(...same("heard", await heard(page), await figure(page).locator("figcaption").textContent()));
    await page.keyboard.press("Tab");
  }
  await page.reload();
  complaints.push(...(await shows(page, series(site), chosen)));
  // On its way to the third borough the key passed over the two that were chosen already: no steps back for those.
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".compared .key li").length === 2);
  complaints.push(...(await shows(page, series(site), chosen.slice(0, 2))));
  return [...complaints, ...same("asked in all", asked.filter((path) => path.endsWith("series.json")), [file, file])];
}

async function followLinks({ page, site, server, language }) {
  const file = series(site);
  const slugs = file.areas.map(({ slug }) => slug);
  const complaints = [];
  const links = [
    [slugs.slice(0, 2), slugs.slice(0, 2)],
    [slugs.slice(4, 8), slugs.slice(4, 7)],
    [["nowhere", slugs[3], slugs[3]], [slugs[3]]],
    [["nowhere"], []],
  ];
  for (const [named, expected] of links) {
    await page.goto("about:blank");
    await page.goto(server.address(`${language}${PATH}#compare=${named.join(",")}`));
    await page.locator(".comparison select").first().waitFor();
    complaints.push(...(await shows(page, file, expected)));
  }
  return complaints;
}

/** The figures of the site, with a gap and a break put in. */
async function cutLines({ page, site, server, language }) {
  const file = series(site);
  const [one, two] = file.areas;
  one.values[5] = "[x]";
  file.symbols["[x]"] = Object.fromEntries(Object.keys(file.name).map((code) => [code, "made-up words"]));
  one.cuts = [{ month: file.months[10], cause: Object.fromEntries(Object.keys(file.name).map((code) => [code, "Made-up cause."])) }];
  two.cuts = [];
  await page.route("**/series.json", (route) => route.fulfill({ json: file }));
  await page.goto("about:blank");
  await page.goto(server.address(`${language}${PATH}#compare=${one.slug},${two.slug}`));
  const complaints = await shows(page, file, [one.slug, two.slug]);
  const pieces = await lines(page).evaluateAll((paths) => paths.map((path) => path.getAttribute("d").split("M").length - 1));
  const points = await lines(page).evaluateAll((paths) => paths.map((path) => path.getAttribute("d").match(/[ML]/g).length));
  const months = file.months.length;
  return [
    ...complaints,
    ...same("pieces of the lines", pieces, [3, 1]),
    ...same("points of the lines", points, [months - 1, months]),
    ...same("marks of breaks", await figure(page).locator(".seam").count(), 1),
    ...same("what the symbol means", await page.locator(".comparison .legend").allTextContents(), ["[x] made-up words"]),
    ...((await figure(page).textContent()).includes("Made-up cause.") ? [] : ["the cause of the break is not told"]),
  ];
}

async function failThenWork({ page, words, site }) {
  // Answered with words that are no figures: the browser itself calls a refused request an error.
  await page.route("**/series.json", (route) => route.fulfill({ body: "made-up words" }));
  await press(page, opener(page, words));
  const caution = page.locator(".comparison .caution");
  await caution.waitFor();
  const complaints = [...same("shown", await caution.textContent(), words.compareFailed), ...same("heard", await heard(page), words.compareFailed)];
  await page.unroute("**/series.json");
  await press(page, opener(page, words));
  await page.locator(".comparison select").first().waitFor();
  await page.keyboard.press("ArrowDown");
  const [first] = await page.locator(".comparison select").evaluateAll((all) => all.map((one) => one.value));
  return [...complaints, ...(await shows(page, series(site), [first])), ...same("cautions at the end", await caution.count(), 0)];
}

// What scripts add to a chart: its link and its words for the clipboard, and its picture as a file.

import { readFile } from "node:fs/promises";
import { heard, press, same } from "./enhance.mjs";

const PATH = "/boroughs/camden/arson/";
const GRANTED = { permissions: ["clipboard-read", "clipboard-write"] };

export const CHART_CHECKS = [
  { name: "copy the link of a chart", path: PATH, use: copyLink, options: GRANTED },
  { name: "copy a chart as HTML", path: PATH, use: copyHtml, options: GRANTED },
  { name: "copy where it is not allowed", path: PATH, use: copyRefused },
  { name: "save a chart as SVG", path: PATH, use: saveSvg, options: { acceptDownloads: true } },
];

const chart = (page) => page.locator("figure.chart#months");
const button = (page, name) => chart(page).getByRole("button", { name, exact: true });
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());
const canonical = (page) => page.locator("link[rel=canonical]").getAttribute("href");

async function copyLink({ page, words }) {
  await press(page, button(page, words.copyLink));
  await page.locator(".announce p").waitFor();
  return [...same("the link", await copied(page), `${await canonical(page)}#months`), ...same("heard", await heard(page), words.copied)];
}

async function copyHtml({ page, words }) {
  await press(page, button(page, words.copyEmbed));
  await page.locator(".announce p").waitFor();
  const title = (await chart(page).locator("figcaption").textContent()).trim();
  const found = await page.evaluate((code) => {
    const { body } = new DOMParser().parseFromString(code, "text/html");
    return {
      language: body.firstElementChild.lang,
      direction: body.firstElementChild.dir,
      title: body.querySelector("strong").textContent,
      words: [...body.querySelectorAll("blockquote p")].slice(1).map((p) => p.textContent),
      link: body.querySelector("a").href,
      source: body.querySelector("figcaption").textContent,
      loaded: body.querySelectorAll("[src], [style], script, link, iframe, img, object").length,
    };
  }, await copied(page));
  const expected = await page.evaluate(() => ({ language: document.documentElement.lang, direction: document.documentElement.dir }));
  const description = await chart(page).locator(".description").allTextContents();
  return [
    ...same("what is copied", found, {
      ...expected,
      title,
      words: description,
      link: `${await canonical(page)}#months`,
      source: `${words.site} · ${words.attribution}`,
      loaded: 0,
    }),
    ...(description.length ? [] : ["the chart has no description"]),
  ];
}

async function copyRefused({ page, words }) {
  await page.evaluate(() => {
    const writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  const field = chart(page).getByLabel(words.copyYourself);
  await press(page, button(page, words.copyLink));
  await field.waitFor();
  const state = await field.evaluate((field) => ({
    focus: document.activeElement === field,
    selected: field.value.slice(field.selectionStart, field.selectionEnd),
  }));
  const complaints = same("the text to copy", state, { focus: true, selected: `${await canonical(page)}#months` });
  await press(page, button(page, words.copyEmbed));
  await page.waitForFunction(() => document.querySelector("textarea").value.startsWith("<figure"));
  return [...complaints, ...same("fields", await page.locator("textarea").count(), 1)];
}

async function saveSvg({ page, words }) {
  const coming = page.waitForEvent("download");
  await press(page, button(page, words.saveSvg));
  const download = await coming;
  const text = await readFile(await download.path(), "utf8");
  const title = (await chart(page).locator("figcaption").textContent()).trim();
  const paths = await chart(page).locator("svg.plot path.series").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  const found = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const { width, height } = file.documentElement.attributes;
    return {
      broken: file.querySelector("parsererror")?.textContent ?? "",
      root: file.documentElement.localName,
      size: [width, height].map((length) => Number(length?.value)),
      texts: [...file.querySelectorAll("text")].map((text) => text.textContent.trim()),
      paths: [...file.querySelectorAll("path")].map((path) => [path.getAttribute("d"), path.getAttribute("stroke")]),
      loaded: file.querySelectorAll("image, script, style, [href], [src], [style]").length,
    };
  }, text);
  const words_ = found.texts.join(" ");
  const drawn = new Map(found.paths);
  const needed = [title, words.site, words.attribution, `${await canonical(page)}#months`];
  return [
    ...same("the file", [found.broken, found.root, found.loaded], ["", "svg", 0]),
    ...(found.size.every((length) => length > 100 && length < 4000) ? [] : [`its size is ${found.size}`]),
    ...needed.filter((part) => !words_.includes(part)).map((part) => `${JSON.stringify(part)} is not in ${words_}`),
    ...(paths.length ? [] : ["the chart has no line"]),
    ...paths.filter((path) => !/^rgb/.test(drawn.get(path))).map((path) => `no line with a colour: ${path}`),
    ...(/NaN|undefined|Infinity/.test(text) ? ["a number is missing in the file"] : []),
    ...(download.suggestedFilename().endsWith("boroughs-camden-arson.svg") ? [] : [`its name is ${download.suggestedFilename()}`]),
    ...same("heard", await heard(page), words.saved),
  ];
}

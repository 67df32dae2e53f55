// The headline finding is heard early: among the first ten things that a screen reader says after the title.

import { readFileSync } from "node:fs";
import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";
import { fileOf } from "./site.mjs";

const FIRST = 10;
// What a screen reader says in one go; what is inside such a thing is not counted again.
const SAID = new Set(["heading", "link", "button", "image", "img", "StaticText", "DisclosureTriangle"]);
const KINDS = ["borough", "borough and offence", "offence"];

/** Checks the pages about an area or an offence: the first figure of their CSV is the headline. */
export async function checkHeadline({ site, browser, server, report, pages }) {
  const wanted = pages.filter(({ kind }) => KINDS.includes(kind));
  await inPairs(wanted, async ({ kind, path, source }) => {
    await report.check(`heard early: ${kind} ${path}`, async () => {
      const figure = headline(readFileSync(fileOf(site, `${source}figures.csv`), "utf8"));
      const { page, context } = await openPage(browser, server, path);
      const session = await context.newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      await context.close();
      return unheard(spoken(nodes), figure);
    });
  });
}

/** What is said, in order: `{ role, words, title }`, where `title` marks the heading of the first level. */
export function spoken(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = [];
  const visit = (node) => {
    const role = node.role?.value;
    const words = node.name?.value ?? "";
    if (!node.ignored && SAID.has(role) && words !== "") {
      const level = node.properties?.find(({ name }) => name === "level")?.value.value;
      said.push({ role, words, title: role === "heading" && level === 1 });
      return;
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  visit(nodes.find(({ parentId }) => parentId === undefined));
  return said;
}

function unheard(said, figure) {
  const title = said.findIndex(({ title }) => title);
  if (title < 0) return ["there is no title"];
  const first = said.slice(title + 1, title + 1 + FIRST).map(({ words }) => words);
  const digits = first.map((words) => (words.match(/\d[\d.,\u00a0\u202f]*/g) ?? []).map((one) => one.replace(/\D/g, "")));
  const answer = first.findIndex((words, n) => digits[n].includes(figure) && words.split(/\s+/).length > 5);
  return answer >= 0 ? [] : [`no sentence says ${figure} among: ${first.join(" | ")}`];
}

function headline(csv) {
  const [names, first] = csv.split("\n", 2).map((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g));
  const column = names.findIndex((name) => name.replace(",", "") === "value");
  return first[column].replace(/\D/g, "");
}

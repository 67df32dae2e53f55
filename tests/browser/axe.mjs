// The accessibility rules that a program can check, in every page kind, colour scheme and width.

import axe from "axe-core";
import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Target size is part of WCAG 2.2 AA, but axe leaves it off unless it is asked for by name.
const OPTIONS = { runOnly: { type: "tag", values: TAGS }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };

// How many places a rule names on a page before it only counts them.
const SHOWN = 5;

const LIGHT = { colour: "light", media: { colorScheme: "light", forcedColors: "none" } };
const DARK = { colour: "dark", media: { colorScheme: "dark", forcedColors: "none" } };
const FORCED = { colour: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } };

const COLOURS = [LIGHT, DARK, FORCED];
// English and Arabic stand for the two directions of writing.
const IN_ALL_MODES = ["en", "ar"];

/**
 * The modes in which a page is looked at. A language that is not looked at in all modes has one mode for each kind of
 * page, the next kind the next mode, so that together the kinds go through all of them. `all` asks for everything.
 */
export function modes({ language, number }, all) {
  if (all) return cross(COLOURS, [320, 360, 768, 1280]);
  const usual = cross(COLOURS, [320, 1280]);
  return IN_ALL_MODES.includes(language) ? usual : [usual[number % usual.length]];
}

/** Checks all pages in all their modes. A page is loaded once and then changed from mode to mode. */
export async function checkAccessibility({ browser, server, report, pages, all }) {
  await inPairs(pages, async (entry) => {
    const { page, context } = await openPage(browser, server, entry.path);
    await page.evaluate(axe.source);
    for (const mode of modes(entry, all)) {
      await report.check(`axe: ${entry.kind} ${entry.path} (${mode.name})`, () => violations(page, mode));
    }
    await context.close();
  });
}

/** What axe complains about on a page as it is now, in one mode. */
export async function violations(page, mode) {
  await page.emulateMedia(mode.media);
  await page.setViewportSize({ width: mode.width, height: 900 });
  const result = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  return result.violations.flatMap(describe);
}

function describe(rule) {
  const places = rule.nodes.map((node) => `${rule.id} at ${node.target.join(" ")}: ${firstReason(node) ?? rule.help}`);
  const more = places.length - SHOWN;
  return more > 0 ? [...places.slice(0, SHOWN), `${rule.id} in ${more} more places`] : places;
}

function firstReason(node) {
  return [...node.any, ...node.all, ...node.none].map((check) => check.message).find(Boolean);
}

function cross(colours, widths) {
  return colours.flatMap(({ colour, media }) => widths.map((width) => ({ name: `${colour}, ${width} px`, media, width })));
}

// One page of every kind, in every language. A kind that cannot be found is itself a failed check.

import { existsSync } from "node:fs";
import { fileOf } from "./site.mjs";

export const LANGUAGES = [
  { code: "en", prefix: "" },
  { code: "pl", prefix: "/pl" },
  { code: "ar", prefix: "/ar" },
];

// `statistics` marks the kinds that must show at least one table and one figure.
const KINDS = [
  { kind: "home", path: "/" },
  { kind: "boroughs", path: "/boroughs/" },
  { kind: "borough", path: "/boroughs/camden/", statistics: true },
  { kind: "borough and offence", path: "/boroughs/camden/burglary/", statistics: true },
  { kind: "offences", path: "/crime/" },
  { kind: "offence", path: "/crime/burglary/", statistics: true },
  { kind: "catalogue", path: "/data/" },
  { kind: "dataset", path: "/data/recorded-crime/" },
  { kind: "edition", path: "/data/recorded-crime/2026-06/" },
  { kind: "revisions", path: "/data/recorded-crime/revisions/" },
  { kind: "long dataset", path: "/data/recorded-crime-2010-2023/" },
  { kind: "performance", path: "/performance/" },
  { kind: "measure of a survey", path: "/performance/trust-mps/", statistics: true },
  { kind: "measure of outcomes", path: "/performance/knife-crime-outcome-rate/", statistics: true },
  { kind: "dataset of performance", path: "/data/knife-crime/" },
  { kind: "cross-tabulation", path: "/data/stop-and-search/" },
  { kind: "local priorities", path: "/priorities/" },
  { kind: "meetings", path: "/meetings/" },
  { kind: "standards of service", path: "/standards/" },
  { kind: "about", path: "/about/" },
  { kind: "article", path: "/about/the-data/" },
  { kind: "not found", path: "/404.html" },
];

/** The pages to look at: `{ kind, number, language, path, source, statistics, exists }`; `source` is the path in English. */
export function pickPages(site) {
  return LANGUAGES.flatMap(({ code, prefix }) =>
    KINDS.map(({ kind, path: source, statistics = false }, number) => {
      const path = prefix + source;
      return { kind, number, language: code, path, source, statistics, exists: existsSync(fileOf(site, path)) };
    }),
  );
}

// One page of every kind, in every language. A kind that cannot be found is itself a failed check.

import { existsSync } from "node:fs";
import { fileOf } from "./site.mjs";

export const LANGUAGES = [
  { code: "en", prefix: "" },
  { code: "ro", prefix: "/ro" },
  { code: "es", prefix: "/es" },
  { code: "pl", prefix: "/pl" },
  { code: "bn", prefix: "/bn" },
  { code: "pt", prefix: "/pt" },
  { code: "gu", prefix: "/gu" },
  { code: "ar", prefix: "/ar" },
  { code: "tr", prefix: "/tr" },
  { code: "ur", prefix: "/ur" },
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
  { kind: "publication scheme", path: "/publication-scheme/" },
  { kind: "class of the scheme", path: "/publication-scheme/how-we-decide/" },
  { kind: "document of the scheme", path: "/publication-scheme/documents/e-policing-consultation-2004/" },
  { kind: "topic of the scheme", path: "/publication-scheme/topics/engagement/" },
  { kind: "reviews of the scheme", path: "/publication-scheme/up-to-date/" },
  { kind: "charges of the scheme", path: "/publication-scheme/charges/" },
  { kind: "consultations", path: "/consultations/" },
  { kind: "consultation that is open", path: "/consultations/example-patrols/" },
  { kind: "consultation that is over", path: "/consultations/public-access-2017/" },
  { kind: "form of a consultation", path: "/consultations/example-patrols/form/" },
  { kind: "consultations on a topic", path: "/consultations/topics/priorities/" },
  { kind: "methods of consultation", path: "/consultations/methods/" },
  { kind: "signing up for consultations", path: "/consultations/sign-up/" },
  { kind: "issues of a consultation", path: "/consultations/policing-plan-2004-05/issues/" },
  { kind: "commitments", path: "/consultations/commitments/" },
  { kind: "commitments of a topic", path: "/consultations/commitments/topics/engagement/" },
  { kind: "results of a consultation", path: "/consultations/example-contact/results/", statistics: true },
  { kind: "results of a survey", path: "/consultations/example-survey/results/", statistics: true },
  { kind: "disclosure log", path: "/publication-scheme/disclosures/" },
  { kind: "disclosure", path: "/publication-scheme/disclosures/facial-recognition-board/" },
  { kind: "example of a disclosure", path: "/publication-scheme/disclosures/example-alarm-contract/" },
  { kind: "disclosures of a year", path: "/publication-scheme/disclosures/2026/" },
  { kind: "disclosures about a topic", path: "/publication-scheme/disclosures/topics/conduct/" },
  { kind: "disclosures with an outcome", path: "/publication-scheme/disclosures/outcomes/part/" },
  { kind: "exemptions", path: "/publication-scheme/disclosures/exemptions/" },
  { kind: "response times", path: "/publication-scheme/disclosures/response-times/" },
  { kind: "finder", path: "/publication-scheme/already-published/" },
  { kind: "local priorities", path: "/priorities/" },
  { kind: "meetings", path: "/meetings/" },
  { kind: "standards of service", path: "/standards/" },
  { kind: "about", path: "/about/" },
  { kind: "article", path: "/about/the-data/" },
  { kind: "not found", path: "/404.html" },
];

// English and Arabic stand for the two directions of writing: every kind is looked at in both.
const IN_ALL_KINDS = ["en", "ar"];
// Every other language is looked at in one kind of so many, the next language in the next, so that each kind has two of them.
const TURNS = 4;

/**
 * All pages, in the languages of the reference site or in others: `{ kind, number, language, path, source, statistics, exists,
 * turn }`; `source` is the path in English, and `turn` says whether the page is looked at in a usual run.
 */
export function pickPages(site, languages = LANGUAGES) {
  return languages.flatMap(({ code, prefix }, position) =>
    KINDS.map(({ kind, path: source, statistics = false }, number) => {
      const path = prefix + source;
      const turn = IN_ALL_KINDS.includes(code) || (number + position) % TURNS === 0;
      return { kind, number, language: code, path, source, statistics, exists: existsSync(fileOf(site, path)), turn };
    }),
  );
}

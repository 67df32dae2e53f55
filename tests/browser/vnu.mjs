// Every HTML page of the site through the Nu HTML Checker. Errors fail; warnings are counted and shown.

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { htmlFiles } from "./site.mjs";

const JAR = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
const MESSAGE = /^"file:(?<file>[^"]+)":(?<place>[\d.-]+): (?<kind>info warning|info|error|non-document-error)[^:]*: (?<text>.*)$/;
const SHOWN = 40;
// Read from a file, a page has no host of its own, so 'self' in its policy fits nothing; the browser checks the policy.
const NO_HOST = /violates Content Security Policy/;

/** Validates all pages, in two halves beside each other, one for each core of a small machine. */
export async function checkHtml({ site, report }) {
  const files = await htmlFiles(site);
  const middle = Math.ceil(files.length / 2);
  const warnings = new Map();
  await report.check(`valid HTML: ${files.length} pages`, async () => {
    if (files.length === 0) return ["the site has no pages"];
    const halves = [files.slice(0, middle), files.slice(middle)].filter((half) => half.length > 0);
    const errors = (await Promise.all(halves.map((half) => validate(half, site.root, warnings)))).flat();
    const more = errors.length > SHOWN ? [`and ${errors.length - SHOWN} more`] : [];
    return [...errors.slice(0, SHOWN), ...more];
  });
  for (const [text, number] of warnings) console.log(`warning, ${number} times: ${text}`);
}

async function validate(files, root, warnings) {
  const options = ["-Xss2m", "-jar", JAR, "--stdout", "--format", "gnu", "--no-langdetect"];
  const java = spawn("java", [...options, ...files], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve, reject) => java.on("error", reject).on("close", resolve));
  const errors = [];
  let complaints = "";
  java.stderr.on("data", (chunk) => (complaints += chunk));
  for await (const line of createInterface({ input: java.stdout })) {
    const found = line.match(MESSAGE)?.groups;
    if (found?.kind === "info warning") warn(warnings, found.text);
    else if (found?.kind === "info") continue;
    else if (found) errors.push(`${found.file.replace(root, "")}:${found.place} ${found.text}`);
    else if (line.trim() !== "") errors.push(line);
  }
  const status = await ended;
  if (status !== 0 && errors.length === 0) errors.push(`the validator stopped with status ${status}: ${complaints.trim()}`);
  return errors;
}

function warn(warnings, text) {
  if (!NO_HOST.test(text)) warnings.set(text, (warnings.get(text) ?? 0) + 1);
}

// What the checks must know about a built site: where its files are and under which address it was built.

import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Opens the site in `folder`. The base path comes from the home page's canonical address. */
export function openSite(folder) {
  const root = resolve(folder);
  const home = join(root, "index.html");
  if (!existsSync(home)) throw new Error(`There is no index.html in ${root}. Build the site into it first.`);
  const html = readFileSync(home, "utf8");
  const link = html.match(/<link\b[^>]*\brel="?canonical"?[^>]*>/i)?.[0] ?? "";
  const canonical = link.match(/\bhref="?([^"\s>]+)/i)?.[1];
  if (!canonical) throw new Error("The home page names no canonical address.");
  return { root, basePath: new URL(canonical).pathname };
}

/** The file of a page by its path inside the site. */
export function fileOf(site, path) {
  return join(site.root, path.endsWith("/") ? `${path}index.html` : path);
}

/** Every HTML file of the site, sorted. */
export async function htmlFiles(site) {
  const names = await readdir(site.root, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).sort().map((name) => join(site.root, name));
}

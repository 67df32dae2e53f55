// Saves pictures of every page kind: node screenshots.mjs FOLDER PICTURES

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openPage, startBrowser } from "./browser.mjs";
import { pickPages } from "./pages.mjs";
import { inPairs } from "./report.mjs";
import { serve } from "./serve.mjs";
import { openSite } from "./site.mjs";

const [folder, pictures] = process.argv.slice(2);
if (!folder || !pictures) {
  console.error("Usage: node screenshots.mjs FOLDER PICTURES");
  process.exit(2);
}

const site = openSite(folder);
const server = await serve(site.root, site.basePath);
const browser = await startBrowser();
const pages = pickPages(site).filter(({ exists, language }) => exists && language !== "pl");
await mkdir(pictures, { recursive: true });

await inPairs(pages, async ({ kind, language, path }) => {
  const { page, context } = await openPage(browser, server, path);
  for (const width of [360, 768, 1280]) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width, height: width === 360 ? 640 : 900 });
      await page.emulateMedia({ colorScheme });
      const name = `${kind.replaceAll(" ", "-")}_${language}_${width}_${colorScheme}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: true });
    }
  }
  await context.close();
});
await browser.close();
await server.close();
console.log(`${pages.length * 6} pictures in ${pictures}`);

// Chromium, started so that it asks nothing of the network, and contexts that may reach the local server alone.

import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-prefers-reduced-motion",
];

/** Starts the browser in `CHROMIUM`, or Debian's. */
export async function startBrowser() {
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}

/** Opens one page in a context of its own. What it asks of other hosts is refused and remembered in `foreign`. */
export async function openPage(browser, server, path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const foreign = [];
  const errors = [];
  await context.route(
    (url) => url.origin !== server.origin,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(server.address(path), { waitUntil: "load" });
  return { page, context, foreign, errors };
}

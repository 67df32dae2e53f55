// A page asks nothing of other hosts, keeps nothing in the browser, and obeys its own content security policy.

import { openPage } from "./browser.mjs";
import { inPairs } from "./report.mjs";

/** Checks requests, cookies, storage, the policy and the console of each page. */
export async function checkPrivacy({ browser, server, report, pages }) {
  await inPairs(pages, async ({ kind, path }) => {
    await report.check(`privacy and policy: ${kind} ${path}`, async () => {
      const opened = await openPage(browser, server, path);
      await opened.page.waitForLoadState("networkidle");
      const complaints = await findings(opened);
      await opened.context.close();
      return complaints;
    });
  });
  await report.check("every address that a page loads exists", () =>
    [...server.missing].sort().map((path) => `${path} is missing`),
  );
}

async function findings({ page, context, foreign, errors }) {
  const kept = await page.evaluate(keptInBrowser);
  const cookies = await context.cookies();
  return [
    ...foreign.map((url) => `asked another host: ${url}`),
    ...cookies.map((cookie) => `set a cookie: ${cookie.name}`),
    ...kept.map((what) => `kept ${what}`),
    ...errors.map((text) => `console: ${text}`),
    ...((await page.locator('meta[http-equiv="Content-Security-Policy" i]').count()) === 1
      ? []
      : ["one content security policy expected"]),
  ];
}

// Runs inside the page.
async function keptInBrowser() {
  const kept = [];
  if (localStorage.length > 0) kept.push("local storage");
  if (sessionStorage.length > 0) kept.push("session storage");
  if ((await indexedDB.databases()).length > 0) kept.push("a database");
  if ((await globalThis.caches?.keys())?.length > 0) kept.push("a cache");
  if ((await navigator.serviceWorker?.getRegistrations())?.length > 0) kept.push("a service worker");
  return kept;
}

// A static server on the loopback address, for the built site. It behaves as a plain web host does: folders give their
// index.html, what is missing gives 404.html with status 404, and everything lies under the base path of the site.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Serves `root` under `basePath` ("/" or "/name/") and remembers what was asked for and what was missing. */
export async function serve(root, basePath = "/") {
  const requests = new Map();
  const missing = new Set();

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    requests.set(pathname, (requests.get(pathname) ?? 0) + 1);
    const found = await read(root, basePath, pathname);
    if (found === null) missing.add(pathname);
    const { status, body, type } = found ?? (await notFound(root));
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
    response.end(body);
  });

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    requests,
    missing,
    /** The address of a page by its path inside the site, "/boroughs/" for example. */
    address: (path) => origin + basePath + path.slice(1),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(root, basePath, pathname) {
  if (!pathname.startsWith(basePath)) return null;
  const inside = normalize("/" + decodeURIComponent(pathname.slice(basePath.length)));
  const file = join(root, inside.endsWith(sep) ? inside + "index.html" : inside);
  try {
    return { status: 200, body: await readFile(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
  } catch {
    return null;
  }
}

async function notFound(root) {
  const body = await readFile(join(root, "404.html")).catch(() => "Not found");
  return { status: 404, body, type: TYPES[".html"] };
}

// A static host for one built folder, on loopback only.
//
// Enters: a folder and the path it is published under. Leaves: an address. It does what static hosts do and no
// more: `index.html` for a folder, the nearest `404.html` for an unknown address, and the headers the folder
// asks for in `_headers` (the format of Netlify and Cloudflare Pages), so that the Content-Security-Policy is in force.

import { createServer } from "node:http";
import { createServer as listen } from "node:net";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Serves `folder` under `prefix` ("" or "/path"), at any port or the one named; the answer has `origin`, `close()` and the addresses asked for in vain as `missing`. */
export async function host(folder, prefix = "", port = 0) {
  const rules = parseHeaders(await readFile(path.join(folder, "_headers"), "utf8").catch(() => ""));
  const missing = [];
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const inside = address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : null;
    const { status, file, bytes } = await find(folder, inside);
    if (status === 404) missing.push(address);
    const headers = { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" };
    for (const rule of rules) if (rule.pattern.test(address)) Object.assign(headers, rule.headers);
    // Hosts compress text; what it weighs on the wire is part of what is tested.
    const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && /^(text|application\/(json|xml)|image\/svg)/.test(headers["Content-Type"]);
    if (packed) headers["Content-Encoding"] = "br";
    response.writeHead(status, headers).end(packed ? brotliCompressSync(bytes) : bytes);
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    missing,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = listen().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The rules of a `_headers` file in order: a pattern, then its headers indented below it. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const source = line.trim().split(/(\*|:\w+)/).map((part) =>
        part === "*" ? ".*" : /^:\w/.test(part) ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
      rules.push({ pattern: new RegExp(`^${source.join("")}$`), headers: {} });
    } else {
      const [, name, value] = line.match(/^\s+([\w-]+):\s*(.*)$/) ?? [];
      if (!name || !rules.length) throw new Error(`_headers: cannot read the line “${line}”`);
      rules.at(-1).headers[name] = value.trim();
    }
  }
  return rules;
}

async function find(folder, address) {
  if (address !== null) {
    const file = path.join(folder, path.posix.normalize(address.endsWith("/") ? `${address}index.html` : address));
    const bytes = await readFile(file).catch(() => null);
    if (bytes) return { status: 200, file, bytes };
  }
  for (let at = path.posix.dirname(`${address ?? "/"}x`); ; at = path.posix.dirname(at)) {
    const file = path.join(folder, at, "404.html");
    const bytes = await readFile(file).catch(() => null);
    if (bytes) return { status: 404, file, bytes };
    if (at === "/") return { status: 404, file: "none.txt", bytes: "Not found\n" };
  }
}

/** A folder over HTTP with the headers that a file `_headers` gives, for trying a build; not a server for others. */
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** The rules of a file `_headers`: a pattern of paths in which `*` stands for anything, and the headers sent with them. */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (!line.startsWith(" ")) rules.push({ parts: line.trim().split("*"), headers: [] });
    else
      rules
        .at(-1)
        .headers.push([line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
  }
  return rules;
}

/** Whether a path has these parts in their order, from its beginning to its end. */
function matches(parts, path) {
  const [first, ...others] = parts;
  if (others.length === 0) return path === first;
  if (!path.startsWith(first)) return false;
  const last = others.pop();
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/** Answers with a file of the folder, or 404; what is no file below it is not there. */
export function answer(request, response, { folder, rules }) {
  const path = pathOf(request.url ?? "/");
  const file = path === null ? null : join(folder, path);
  if (
    file === null ||
    !file.startsWith(join(folder, sep)) ||
    !statSync(file, { throwIfNoEntry: false })?.isFile()
  ) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
  for (const { parts, headers } of rules)
    if (matches(parts, path)) headers.forEach(([name, value]) => response.setHeader(name, value));
  response.end(readFileSync(file));
}

/** The path of an address without its query; `null` where it cannot be read. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? null : normalize(path).replaceAll("\\", "/");
  } catch {
    return null;
  }
}

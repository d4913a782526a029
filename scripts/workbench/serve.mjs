/**
 * Serves the workbench on this machine alone: the built pages, Microsoft's client out of node_modules (it is never
 * copied) followed by our stand-in for office.js, and the files of the repository that scenarios use.
 */
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { outdir } from "./build.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);
const client = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.js");

/** The address by which the pane's page loads office.js in Excel. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Folders of the repository whose files may be asked for. */
const shared = ["samples", "test/cases"];

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The file behind a path that was asked for, in the folders that are served and nowhere else; `null` where there is none. */
function fileOf(path) {
  const [folders, file] = path.startsWith("/files/")
    ? [shared.map((folder) => join(root, folder)), join(root, path.slice(7))]
    : [[outdir], join(outdir, path)];
  if (file.includes("\0") || !existsSync(file) || !statSync(file).isFile()) return null;
  // Where a link leads counts, and not where it lies.
  const real = realpathSync(file);
  return folders.some((folder) => real.startsWith(realpathSync(folder) + sep)) ? real : null;
}

/** Names by which a browser on this machine asks; a page from elsewhere that points its own name here has another. */
const isLocal = (host = "") => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

/** The path of a request; `null` where it is written as no browser writes one. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/** Microsoft's client, then ours, as one script, as office.js is one. */
const officeScript = () =>
  `${readFileSync(client, "utf8")}\n;${readFileSync(join(outdir, "officeStandIn.js"), "utf8")}`;

function answer(request, response) {
  if (!isLocal(request.headers.host)) return response.writeHead(403).end("this machine alone");
  const path = pathOf(request.url);
  if (path === null) return response.writeHead(400).end("bad address");
  const send = (type, body) =>
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
  if (path === "/office.js") return send(types[".js"], officeScript());
  const file = fileOf(path === "/" ? "/index.html" : path);
  if (!file) return response.writeHead(404).end("not found");
  const type = types[extname(file)] ?? "application/octet-stream";
  if (path === "/pane/taskpane.html")
    return send(type, readFileSync(file, "utf8").replace(officeAddress, "/office.js"));
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address().port));
  });
}

/** Serves on this port, or on the next that is free (0: any); answers the address and how to stop. */
export async function serveWorkbench(port) {
  const server = createServer(answer);
  for (let tried = port; ; tried++) {
    try {
      const taken = await listen(server, tried);
      return { address: `http://localhost:${taken}/`, close: () => server.close() };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || tried > port + 50) throw error;
    }
  }
}

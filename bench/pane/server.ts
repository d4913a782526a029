import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

/** A folder served on this machine, compressed as a server for the public would. */
export interface ServedFolder {
  readonly address: string;
  /** Compressed bytes of every file asked for since the last call, by path. */
  readonly takeSent: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** Serves a folder on a free port, with further headers for every file where some are given. */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedFolder> {
  const packed = new Map<string, Buffer>();
  let sent = new Map<string, number>();
  const pack = (path: string): Buffer => {
    const known = packed.get(path) ?? gzipSync(readFileSync(join(folder, path)), { level: 9 });
    packed.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!existsSync(join(folder, path)) || !statSync(join(folder, path)).isFile())
      return response.writeHead(404).end();
    const body = pack(path);
    sent.set(path, body.length);
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    return response
      .writeHead(200, { ...headers, "Content-Type": type, "Content-Encoding": "gzip" })
      .end(body);
  });
  await listen(server);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeSent: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => server.close(),
  };
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve()));

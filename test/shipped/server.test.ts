/** What administrators are given: the settings of servers, and the script that checks one. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

interface Serving {
  readHeaders(
    text: string,
  ): { readonly parts: readonly string[]; readonly headers: readonly [string, string][] }[];
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    what: { readonly folder: string; readonly rules: ReturnType<Serving["readHeaders"]> },
  ): void;
}

const secure = /```\n(Content-Security-Policy[\s\S]*?)```/
  .exec(readFileSync("SECURITY.md", "utf8"))![1]!
  .trim()
  .split("\n")
  .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)] as const);

test.each([
  ["_headers", 1, (name: string, value: string) => `  ${name}: ${value}\n`],
  ["htaccess", 1, (name: string, value: string) => `Header set ${name} "${value}"\n`],
  // A location of nginx that sends one header sends none of those around it.
  ["nginx.conf", 2, (name: string, value: string) => `add_header ${name} "${value}" always;\n`],
  ["web.config", 1, (name: string, value: string) => `<add name="${name}" value="${value}" />\n`],
])("deploy/%s sends the headers of the security page", (file, times, write) => {
  const text = readFileSync(`deploy/${file}`, "utf8");
  expect(secure.map(([name]) => name)).toHaveLength(4);
  for (const [name, value] of secure) expect(text.split(write(name, value))).toHaveLength(times + 1);
});

const folder = mkdtempSync(join(tmpdir(), "server-"));
afterAll(() => rmSync(folder, { recursive: true }));

let server: Server | null = null;
afterEach(() => server?.close());

/** Serves a small dist/ and runs the check against it. */
async function check(headers: string, spoil: () => void = () => undefined) {
  const { readHeaders, answer } = (await import(resolve("scripts/serving.mjs"))) as Serving;
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  for (const name of ["taskpane.html", "functions.json", "assets/a b.png"])
    writeFileSync(join(folder, "dist", name), name);
  const copy = mkdtempSync(join(tmpdir(), "served-"));
  mkdirSync(join(copy, "assets"));
  for (const name of ["taskpane.html", "functions.json", "assets/a b.png"])
    writeFileSync(join(copy, name), name);
  const rules = readHeaders(headers);
  const own = createServer((request, response) => answer(request, response, { folder: copy, rules }));
  server = own;
  await new Promise<void>((done) => own.listen(0, "localhost", done));
  const address = `http://localhost:${(own.address() as AddressInfo).port}/`;
  spoilWith(copy, spoil);
  const child = spawn(process.execPath, [resolve("scripts/checkServer.mjs"), address], { cwd: folder });
  let said = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  const beside = `${copy}-beside`;
  writeFileSync(beside, "x");
  const outside = (await fetch(`${address}..%2f${basename(beside)}`)).status;
  rmSync(beside);
  rmSync(copy, { recursive: true });
  return { status, said, outside };
}

let served = "";
function spoilWith(copy: string, spoil: () => void): void {
  served = copy;
  spoil();
}

const shipped = readFileSync("deploy/_headers", "utf8");

test("a server with the shipped headers passes the check, and serves nothing outside its folder", async () => {
  expect(await check(shipped)).toEqual({ status: 0, said: "3 files asked for, 0 problems\n", outside: 404 });
});

test("what is missing or differs is named, with the headers that are not sent", async () => {
  const { status, said } = await check("/*\n  X-Frame-Options: DENY\n", () => {
    writeFileSync(join(served, "functions.json"), "other");
    rmSync(join(served, "assets/a b.png"));
  });
  expect(status).toBe(1);
  for (const line of [
    "functions.json: not the file of dist",
    "assets/a b.png: 404",
    "no header content-security-policy",
    "x-frame-options keeps Excel on the web out",
  ])
    expect(said).toContain(line);
});

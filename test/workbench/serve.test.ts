import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

/** The folder that is served; a secret lies beside it, and a link to that in it. */
const FOLDER = `served-${process.pid}`;
const served = join("build", FOLDER);
const secret = join("build", `${FOLDER}-secret.txt`);
const program = `import("./scripts/workbench/serve.mjs")
  .then(({ serveWorkbench }) => serveWorkbench(0))
  .then(({ address }) => console.log(address));`;

let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  mkdirSync(served, { recursive: true });
  writeFileSync(join(served, "index.html"), "the workbench");
  writeFileSync(secret, "a secret");
  symlinkSync(`../${FOLDER}-secret.txt`, join(served, "link.txt"));
  server = spawn(process.execPath, ["-e", program], {
    env: { ...process.env, EDU_WORKBENCH_FOLDER: FOLDER },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve) =>
    server.stdout!.on("data", (data) => resolve(String(data))),
  );
  port = Number(new URL(address.trim()).port);
}, 60_000);

afterAll(() => {
  server.kill();
  rmSync(served, { recursive: true });
  rmSync(secret);
});

function ask(path: string, host = `localhost:${port}`): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers: { Host: host } }, (answer) => {
      let body = "";
      answer.on("data", (data) => (body += String(data)));
      answer.on("end", () => resolve(`${answer.statusCode} ${body.slice(0, 40)}`));
    });
    asked.on("error", reject).end();
  });
}

it.each([
  ["the page", "/", "200 the workbench"],
  ["a shared file", "/files/test/cases/false-html/expected.json", /^200 \{/],
  ["a file that is not there", "/absent.js", "404 not found"],
  ["a path upwards", `/../${FOLDER}-secret.txt`, "404 not found"],
  ["an encoded path upwards", `/..%2f${FOLDER}-secret.txt`, "404 not found"],
  ["a path far upwards", "/..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "404 not found"],
  ["a path upwards with backslashes", `/..%5c${FOLDER}-secret.txt`, "404 not found"],
  ["a path upwards out of the shared files", "/files/samples/..%2f..%2fpackage.json", "404 not found"],
  ["a folder whose name begins alike", "/files/samples-of-others/..%2f..%2fpackage.json", "404 not found"],
  ["a link that leads out", "/link.txt", "404 not found"],
  ["a folder", "/files/samples/", "404 not found"],
  ["a zero byte", "/index.html%00.png", "404 not found"],
  ["an escape that is none", "/%E0%A4%A", "400 bad address"],
  ["an address that is none", "//", /^4\d\d /],
])("the workbench's server answers %s", async (_, path, expected) => {
  const answer = await ask(path);
  if (typeof expected === "string") expect(answer).toBe(expected);
  else expect(answer).toMatch(expected);
});

it("answers nobody who asks under another name", async () => {
  expect(await ask("/", "evil.example")).toBe("403 this machine alone");
  expect(await ask("/", `localhost.evil.example:${port}`)).toBe("403 this machine alone");
  expect(await ask("/", `127.0.0.1:${port}`)).toBe("200 the workbench");
});

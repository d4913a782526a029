/**
 * `npm run check-server -- https://your.server/folder/`: asks the server for every file of dist/ and compares it, and looks
 * whether the headers of the guide are sent. Ends with 1 where something is missing or differs.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const HEADERS = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "strict-transport-security",
];
const FORBIDDEN = ["x-frame-options"];

const [address] = process.argv.slice(2);
if (!address?.startsWith("https://") && !address?.startsWith("http://localhost:")) {
  console.error("usage: npm run check-server -- https://your.server/folder/");
  process.exit(2);
}

const base = address.endsWith("/") ? address : `${address}/`;
const files = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((name) => statSync(join("dist", name)).isFile())
  .map((name) => name.replaceAll("\\", "/"));

const problems = [];
for (const name of files) {
  const answer = await fetch(new URL(name, base)).catch((error) => ({ ok: false, status: error.message }));
  if (!answer.ok) {
    problems.push(`${name}: ${answer.status}`);
    continue;
  }
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!bytes.equals(readFileSync(join("dist", name)))) problems.push(`${name}: not the file of dist`);
  if (name !== "taskpane.html") continue;
  for (const header of HEADERS)
    if (!answer.headers.has(header)) problems.push(`${name}: no header ${header}`);
  for (const header of FORBIDDEN)
    if (answer.headers.has(header)) problems.push(`${name}: the header ${header} keeps Excel on the web out`);
  if (/frame-ancestors/.test(answer.headers.get("content-security-policy") ?? ""))
    problems.push(`${name}: frame-ancestors keeps Excel on the web out`);
}

problems.forEach((problem) => console.error(problem));
console.log(`${files.length} files asked for, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

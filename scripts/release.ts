/**
 * `npm run release -- X.Y.Z` with EDU_INDICATORS_URL: makes a release of what is committed.
 *
 * 1. The version goes into package.json, its lock and the manifest; the changelog is closed; Excel's lists of functions are written anew.
 * 2. The add-in is built into dist/, and zipped into release/ with the checksums of the archive and of every file.
 * 3. The changed files are committed and tagged; nothing is pushed.
 *
 * Where a step fails, the changed files are put back as they were.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listSums, readFolder, sha256, zipFiles } from "./release/archive";
import { closeChangelog, putManifestVersion, putPackageVersion, refuseVersion } from "./release/versions";

const CHANGED = ["package.json", "package-lock.json", "manifest.xml", "CHANGELOG.md"] as const;

/** What `npm run functions` writes anew. */
const GENERATED = ["src/functions/published", "docs/functions.md"] as const;

/** What a release cannot be made from or with; told without a stack. */
class Refused extends Error {}

function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    // npm is a script on Windows.
    shell: process.platform === "win32",
  });
  if (error || status !== 0) throw new Refused(`${[command, ...args].join(" ")} failed`);
  return stdout;
}

/** The day on the machine's clock: "2026-11-29". */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function check(version: string, texts: ReadonlyMap<string, string>): string {
  const { version: present } = JSON.parse(texts.get("package.json")!) as { readonly version: string };
  const reason = refuseVersion(version, present, texts.get("CHANGELOG.md")!);
  if (reason !== null) throw new Refused(reason);
  if (!process.env.EDU_INDICATORS_URL?.startsWith("https://"))
    throw new Refused("set EDU_INDICATORS_URL to the https address that will serve the add-in");
  if (run("git", "status", "--porcelain").trim() !== "")
    throw new Refused("there are changes that are not committed");
  if (run("git", "tag", "--list", `v${version}`).trim() !== "")
    throw new Refused(`there is a tag v${version}`);
  return present;
}

function putVersion(version: string, present: string, texts: ReadonlyMap<string, string>): void {
  const put = (name: string, change: (text: string) => string): void =>
    writeFileSync(name, change(texts.get(name)!));
  for (const name of ["package.json", "package-lock.json"])
    put(name, (text) => putPackageVersion(text, present, version));
  put("manifest.xml", (text) => putManifestVersion(text, version));
  put("CHANGELOG.md", (text) => closeChangelog(text, version, today()));
  run("npm", "run", "--silent", "functions");
}

/** The archive, the checksums and the list of packages, in release/. */
function pack(version: string): string[] {
  run("npm", "run", "--silent", "build");
  const files = readFolder("dist");
  const name = `edu-indicators-${version}.zip`;
  const archive = zipFiles(files);
  const written = new Map<string, Uint8Array | string>([
    [name, archive],
    [`${name}.sha256`, `${sha256(archive)}  ${name}\n`],
    [`edu-indicators-${version}.files.sha256`, listSums(files)],
    [`edu-indicators-${version}.sbom.json`, run("npm", "run", "--silent", "sbom")],
  ]);
  mkdirSync("release", { recursive: true });
  for (const [file, content] of written) writeFileSync(join("release", file), content);
  return [...written.keys()].map((file) => join("release", file));
}

function release(version: string): void {
  const texts = new Map(CHANGED.map((name) => [name as string, readFileSync(name, "utf8")]));
  const present = check(version, texts);
  const before = run("git", "rev-parse", "HEAD").trim();
  try {
    putVersion(version, present, texts);
    const made = pack(version);
    run("git", "add", ...CHANGED, ...GENERATED);
    run("git", "commit", "--quiet", "--message", `Release ${version}`);
    run("git", "tag", `v${version}`);
    console.log(`${made.join("\n")}\nCommitted and tagged v${version}; push both once npm test is green.`);
  } catch (error) {
    putBack(before);
    throw error;
  }
}

/** Everything that is tracked stands as it was committed before: nothing else had been changed when the release began. */
function putBack(before: string): void {
  run("git", "reset", "--quiet", "--soft", before);
  run("git", "reset", "--quiet", "--", ...CHANGED, ...GENERATED);
  run("git", "checkout", "--quiet", "--", ...CHANGED, ...GENERATED);
  run("git", "clean", "--quiet", "--force", "--", ...GENERATED);
}

try {
  const [version = "", ...others] = process.argv.slice(2);
  if (version === "" || others.length > 0) throw new Refused("usage: npm run release -- X.Y.Z");
  release(version);
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = error instanceof Refused ? 2 : 1;
}

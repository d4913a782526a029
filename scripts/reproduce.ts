/**
 * `npm run reproduce` with EDU_INDICATORS_URL: builds what is committed at two paths of different length and compares the builds and
 * their archives byte by byte. Ends with 1 where anything differs. Packages are linked into both places, not fetched.
 */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  readlinkSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compareFiles, readFolder, sha256, zipFiles } from "./release/archive";

/** Puts a file at a second path, without copying where both lie on one disk. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
}

function placeFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) placeFolder(source, target);
    else place(source, target);
  }
}

function buildAt(folder: string) {
  const listed = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
  for (const name of listed) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(name, join(folder, name));
  }
  placeFolder("node_modules", join(folder, "node_modules"));
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return readFolder(join(folder, "dist"));
}

// Beside the project where its build folder is, so that packages can be linked.
mkdirSync("build", { recursive: true });
const scratch = mkdtempSync(join(resolve("build"), "reproduce-"));
try {
  const one = buildAt(join(scratch, "a"));
  const other = buildAt(join(scratch, "another place", "with a longer path"));
  const differences = compareFiles(one, other);
  differences.forEach((line) => console.error(line));
  const sums = [one, other].map((files) => sha256(zipFiles(files)));
  console.log(
    `${one.size} files at two paths, ${differences.length} differences; archives ${sums.join(" and ")}`,
  );
  process.exitCode = differences.length > 0 || sums[0] !== sums[1] ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

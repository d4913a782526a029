/** How long each test file took the last time, kept in build/: a check between two edits runs what is near and quick. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const pathIn = (root) => join(root, "build", "check", "seconds.json");

/** Seconds by path from the root; empty where nothing was timed yet. */
export function readSeconds(root) {
  const path = pathIn(root);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** Takes the times from a report of jest. */
export function recordSeconds(root, { testResults }) {
  const took = testResults.map(({ name, startTime, endTime }) => [
    relative(root, name).replaceAll("\\", "/"),
    (endTime - startTime) / 1000,
  ]);
  const path = pathIn(root);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...readSeconds(root), ...Object.fromEntries(took) }, null, 1));
}

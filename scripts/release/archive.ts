/** The build as one archive: equal files make equal bytes, on any machine and at any time. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The earliest time that a ZIP file can hold, on the clock of the machine, as such files have it. */
const NO_TIME = new Date(1980, 0, 1);

/** Rights of an ordinary file, as systems after UNIX keep them: read by all, written by its owner. */
const RIGHTS = 0o100644 << 16;
const UNIX = 3;

/** Files below a folder by their path with slashes, in one order everywhere. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort((one, other) => (one < other ? -1 : 1));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** A ZIP file of these files, which depends on their names and bytes alone. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME, os: UNIX, attrs: RIGHTS });
}

/** SHA-256 of bytes in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** The lines that `sha256sum --check` reads. */
export const listSums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");

/** What differs between two folders, a line for each file; nothing where they are equal. */
export function compareFiles(
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (!a || !b) return [`${name}: only in the ${a ? "first" : "second"}`];
    return sha256(a) === sha256(b) ? [] : [`${name}: differs`];
  });
}

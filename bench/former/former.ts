import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The last commit whose reports were read by the first words of a heading, before the reader by evidence. */
const FORMER = "fecfaac^";

/** What the command line is made of; no package of the same name is put beside this one. */
const NEEDED = ["src", "scripts", "package.json", "tsconfig.json", "tsconfig.base.json", "package-lock.json"];

/**
 * The program with the former reader, from the history of this repository, put below `folder` once; returns where it is. It runs with
 * the packages of today. Throws where the history does not reach back so far, as in a shallow clone.
 */
export function placeFormer(folder: string): string {
  const place = join(folder, "program");
  if (existsSync(place)) return place;
  const making = join(folder, "making");
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const { status, stdout } = spawnSync("git", ["archive", "--format=tar", FORMER, ...NEEDED], {
    maxBuffer: 2 ** 30,
  });
  if (status !== 0)
    throw new Error(
      `the former reader (${FORMER}) is not in the history of this clone: git fetch --unshallow brings it`,
    );
  const archive = join(making, "former.tar");
  writeFileSync(archive, stdout);
  execFileSync("tar", ["-xf", archive, "-C", making]);
  rmSync(archive);
  dropName(join(making, "package.json"));
  symlinkSync(resolve("node_modules"), join(making, "node_modules"));
  renameSync(making, place);
  return place;
}

/** No two packages below one folder may have the same name. */
function dropName(path: string): void {
  const { name: _, ...rest } = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
  writeFileSync(path, JSON.stringify(rest));
}

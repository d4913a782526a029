import type { Assignment } from "../../model/consolidation";
import type { UnitScope } from "../../model/reportingUnit";
import { findCode } from "../../units/unitCode";
import { identify } from "../sources/identity";
import { UsageError } from "../usageError";
import type { InputFile } from "../sources/walk";

/** Understands every value of --assign. Throws a misuse for one that cannot be meant, and for one target given to two units. */
export function readAssignments(
  values: readonly string[],
  files: readonly InputFile[],
  scope: UnitScope,
): Assignment[] {
  const assignments: Assignment[] = [];
  for (const value of values) {
    const read = readAssignment(value, files, scope);
    const same = assignments.find(({ file, sheet }) => file === read.file && sheet === read.sheet);
    if (same && same.unit !== read.unit)
      throw new UsageError("assignTwice", { value, first: same.unit, second: read.unit });
    if (!same) assignments.push(read);
  }
  return assignments;
}

/**
 * Understands FILE[#SHEET]=CODE. Names of files and sheets may hold "#" and "=": the code stands after the last "=",
 * and the file is the longest beginning that is one of the files read. Throws a misuse for anything else.
 */
export function readAssignment(value: string, files: readonly InputFile[], scope: UnitScope): Assignment {
  const end = value.lastIndexOf("=");
  const target = value.slice(0, Math.max(0, end));
  const written = value.slice(end + 1).trim();
  if (target === "" || written === "") throw new UsageError("assignForm", { value });
  const unit = scope.kind === "set" ? findCode(scope.set, written) : written;
  if (unit === null) throw new UsageError("assignUnit", { code: written });
  const found = findTarget(target, files);
  if (found) return { ...found, unit };
  throw new UsageError("assignFile", { path: target });
}

/** FILE[#SHEET]: the file is the longest beginning that is one of the files read; `null` where none is. */
export function findTarget(target: string, files: readonly InputFile[]): Omit<Assignment, "unit"> | null {
  for (const split of splitsOf(target)) {
    const file = findFile(target.slice(0, split), files);
    if (file !== null) return { file, sheet: split === target.length ? null : target.slice(split + 1) };
  }
  return null;
}

/** Where the file's name may end: at the end, or before a "#", the last first. */
function splitsOf(target: string): number[] {
  const hashes = [...target.matchAll(/#/g)].map(({ index }) => index).filter((index) => index > 0);
  return [target.length, ...hashes.reverse()];
}

/** A file by its path in any writing, or by its bare name where only one is called so. */
function findFile(path: string, files: readonly InputFile[]): string | null {
  const identity = identify(path);
  const same = files.find((input) => input.file === path || identify(input.path) === identity);
  if (same) return same.file;
  const named = files.filter(({ file }) => file.endsWith(`/${path}`));
  return named.length === 1 ? named[0]!.file : null;
}

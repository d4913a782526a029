import { type Stats, statSync } from "node:fs";

/** What the system answers for a path that nothing can stand at. */
const ABSENT = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];

/** What stands at a path, `null` where nothing does. Throws the system's error where it may not be looked at. */
export function statPath(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

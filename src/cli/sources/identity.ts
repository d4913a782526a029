import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Links that lead to links which are followed; more lead in a circle. */
const MOST_LINKS = 40;

/** One and the same file under whatever name, also where it is not there yet, and behind a link that leads to none yet. */
export function identify(path: string, links = 0): string {
  const real = askSystem(() => realpathSync.native(path));
  if (real !== null) return real;
  const folder = askSystem(() => realpathSync.native(dirname(path)));
  if (folder === null) return resolve(path);
  const place = join(folder, basename(path));
  const target = links < MOST_LINKS ? askSystem(() => readlinkSync(place)) : null;
  return target === null ? place : identify(resolve(folder, target), links + 1);
}

/** What the system answers; `null` where nothing stands there, or nothing of that kind. */
function askSystem(ask: () => string): string | null {
  try {
    return ask();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}

/** Which unit tests are worth running after a change: those beside what was changed, and those that use it most directly. */
import { basename, dirname } from "node:path";
import { type ImportGraph, turnRound } from "./imports";

/** What is run, and what is left to the whole. */
export interface Choice {
  readonly chosen: readonly string[];
  /** Near enough, but too slow for the time that is left. */
  readonly left: readonly string[];
  /** Number of test files that the change reaches over more imports. */
  readonly reach: number;
}

export interface Budget {
  /** Seconds that a test file took the last time. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly budget: number;
}

/** Most imports between a changed file and a test that counts as near. */
const NEAR = 2;

/** Files that a test loads where it takes about a second; twice as many take four. */
const LOADED_IN_A_SECOND = 100;

/** Seconds of a file that has not been timed yet: what loads most of the product runs most of it too. */
function guessSeconds(graph: ImportGraph, path: string): number {
  const loaded = new Set([path]);
  for (const file of loaded) for (const used of graph.get(file) ?? []) loaded.add(used);
  return (loaded.size / LOADED_IN_A_SECOND) ** 2;
}

const isUnitTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) && !/\.(?:office|browser|dist)\.test\./.test(path);

/** `src/pooling/check/levels.ts` is mirrored by `test/pooling/check/levels.test.ts` and whatever else has its name there. */
const isMirror = (test: string, source: string): boolean =>
  dirname(test) === dirname(source).replace(/(^|\/)src(?=\/|$)/, "$1test") &&
  basename(test).split(".")[0] === basename(source).split(".")[0];

/** Tests by nearness, as far as the time goes; a test that itself was changed always. */
export function chooseTests(
  graph: ImportGraph,
  changed: readonly string[],
  { seconds, budget }: Budget,
): Choice {
  const distances = measure(turnRound(graph), changed);
  const timeOf = (path: string): number => seconds[path] ?? guessSeconds(graph, path);
  const rankOf = (path: string): number =>
    changed.some((source) => isMirror(path, source)) ? 0 : distances.get(path)!;
  const near = [...distances.keys()]
    .filter((path) => isUnitTest(path) && rankOf(path) <= NEAR)
    .sort((one, other) => rankOf(one) - rankOf(other) || timeOf(one) - timeOf(other));
  const reached = [...distances.keys()].filter(isUnitTest).length;
  let used = 0;
  const chosen = near.filter((path) => {
    const isOwn = rankOf(path) === 0;
    if (!isOwn && used + timeOf(path) > budget) return false;
    used += timeOf(path);
    return true;
  });
  return { chosen, left: near.filter((path) => !chosen.includes(path)), reach: reached - near.length };
}

/** Imports between each file and the nearest changed one, for every file that is reached. */
function measure(users: ImportGraph, changed: readonly string[]): ReadonlyMap<string, number> {
  const distances = new Map(changed.filter((path) => users.has(path)).map((path) => [path, 0]));
  for (const [path, distance] of distances)
    for (const user of users.get(path) ?? []) if (!distances.has(user)) distances.set(user, distance + 1);
  return distances;
}

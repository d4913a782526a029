import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { makeCommunes } from "../communes/workbooks";
import { findPython, measure, median, note, type Measurement } from "../measure";
import { placeFormer } from "./former";

/** Workbooks of a run, and rounds of it: as many as a province's communes send in ten years, and all that there are. */
const RUNS = [
  { count: 390, rounds: 3 },
  { count: 3_321, rounds: 3 },
] as const;

/** Times the former reader's seconds of the processor that ours may take. */
const MOST = 1;

/**
 * The same communes by our command line and by the one with the former reader, in turn, so that a busy machine slows both; true where
 * ours takes no more of the processor, and both give the same figures.
 */
export async function benchFormer(): Promise<boolean> {
  const folder = resolve("build/bench/former");
  mkdirSync(folder, { recursive: true });
  const inputs = await makeCommunes(laiChau20242025, resolve("build/bench/communes"));
  const former = placeFormer(folder);
  const python = findPython();
  const ratios = RUNS.map(({ count, rounds }) =>
    ratioOf(python, folder, former, linkSome(inputs, folder, count), rounds),
  );
  note(
    "consolidating 3,321 communes against the former reader, seconds of the processor",
    `${ratios.at(-1)!.toFixed(2)} times`,
    `at most ${MOST}`,
  );
  return ratios.every((ratio) => ratio <= MOST);
}

/** A folder of the first workbooks. */
function linkSome(inputs: string, folder: string, count: number): string {
  const some = join(folder, `inputs-${count}`);
  rmSync(some, { recursive: true, force: true });
  mkdirSync(some);
  for (const name of readdirSync(inputs).sort().slice(0, count))
    linkSync(join(inputs, name), join(some, name));
  return some;
}

function ratioOf(python: string, folder: string, former: string, inputs: string, times: number): number {
  const out = (name: string): string => join(folder, `${name}.json`);
  const commandOf = (root: string, name: string): readonly string[] => [
    process.execPath,
    join(root, "scripts/run.mjs"),
    "src/cli/consolidate.ts",
    inputs,
    "--units",
    "any",
    "--json",
    out(name),
  ];
  const commands = { ours: commandOf(resolve("."), "ours"), former: commandOf(former, "former") };
  const rounds = Array.from({ length: times }, () => ({
    ours: measure(python, folder, commands.ours),
    former: measure(python, folder, commands.former),
  }));
  compareFigures(out("ours"), out("former"));
  const told = (name: keyof typeof commands): string =>
    `${name} ${middle(rounds.map((round) => round[name])).toFixed(2)} s`;
  const ratio = median(
    rounds.map(({ ours, former: theirs }) => ours.processorSeconds / theirs.processorSeconds),
  );
  console.log(
    `former: ${readdirSync(inputs).length} workbooks, processor: ${told("ours")}, ${told("former")}; ours ${ratio.toFixed(2)} times`,
  );
  return ratio;
}

const middle = (runs: readonly Measurement[]): number =>
  median(runs.map(({ processorSeconds }) => processorSeconds));

/** Both readers understand these forms to the last row. */
function compareFigures(ours: string, former: string): void {
  const [first, second] = [ours, former].map((path) => {
    const { indicators } = JSON.parse(readFileSync(path, "utf8")) as { indicators: readonly Figures[] };
    return indicators.map(({ code, numerator, denominator, actual }) => [
      code,
      numerator,
      denominator,
      actual,
    ]);
  });
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error("the two readers give other figures");
}

interface Figures {
  readonly code: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly actual: number | null;
}

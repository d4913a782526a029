import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import type { ConsolidationRequest } from "../../src/domain/consolidation/consolidation";
import type { WorkbookReading } from "../../src/domain/report/report";
import { layOutWorkbook } from "../../src/sheets/workbook";
import { readInput } from "../../src/sheets/readInput";
import { isFailure } from "../../src/xlsx/failure";
import { readWorkbookFile } from "../../src/xlsx/read";
import type { Case } from "../corpus/caseFile";
import { readFile, requestOf } from "../corpus/runCase";
import { checkAccount } from "./account";
import { explainBreach } from "./invariants";
import { mutateBytes } from "./mutateBytes";
import { mutateSheets } from "./mutateSheets";
import { type Random, seedRandom } from "./random";

/** What one run of the fuzzer did, and what went wrong in it. */
export interface RunOutcome {
  readonly inputs: number;
  /** The case that was changed, and at which level. */
  readonly what: string;
  /** A stack trace, or a promise that was broken; `null` where all went well. */
  readonly problem: string | null;
}

/** Changes one case and reads, consolidates and lays it out; the same seed and run always do the same. */
export function runOnce(cases: readonly Case[], seed: number, run: number): RunOutcome {
  const random = seedRandom(seed, run);
  const one = random.pick(cases);
  const level = random.chance(0.5) ? "bytes" : "sheets";
  const what = `${one.name} (${level})`;
  try {
    const request = requestOf(random.chance(0.2) ? withEverything(one) : one);
    const chosen = random.pick(one.files);
    const readings = one.files.map((file) =>
      file === chosen && level === "bytes"
        ? readFile(mutateBytes(bytesOf(one, file), random), file, request)
        : file === chosen
          ? readMutated(one, file, request, random)
          : readFile(bytesOf(one, file), file, request),
    );
    return { inputs: readings.length, what, problem: consolidateAll(readings, request) };
  } catch (error) {
    return { inputs: one.files.length, what, problem: error instanceof Error ? error.stack! : String(error) };
  }
}

/** The same files asked for every indicator of every district. */
const withEverything = (one: Case): Case => ({
  ...one,
  request: { ...one.request, rows: "all", units: "lai-chau-districts" },
});

const bytesOf = ({ folder }: Case, file: string): Uint8Array => readFileSync(join(folder, file));

function readMutated(
  one: Case,
  file: string,
  request: ConsolidationRequest,
  random: Random,
): WorkbookReading {
  const snapshot = readWorkbookFile(bytesOf(one, file), file);
  return isFailure(snapshot)
    ? readFile(bytesOf(one, file), file, request)
    : readInput(mutateSheets(snapshot, random), request);
}

function consolidateAll(readings: readonly WorkbookReading[], request: ConsolidationRequest): string | null {
  const result = consolidate(readings, request);
  const journal = { entries: [], when: null, version: "0", options: [] };
  layOutWorkbook(result, { language: "vi", formulas: "native", journal });
  const account = readings.map(checkAccount).find((breach) => breach !== null) ?? null;
  return explainBreach(result) ?? account;
}

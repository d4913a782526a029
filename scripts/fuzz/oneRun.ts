import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate } from "../../src/pooling/consolidate";
import type { ConsolidationRequest } from "../../src/model/consolidation";
import type { WorkbookReading } from "../../src/model/report";
import { layOutWorkbook } from "../../src/sheets/workbook";
import { readInput } from "../../src/sheets/readBack/readInput";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
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
    const read = one.files.map((file) =>
      file === chosen && level === "bytes"
        ? readAccounted(mutateBytes(bytesOf(one, file), random), file, request)
        : file === chosen
          ? readMutated(one, file, request, random)
          : readAccounted(bytesOf(one, file), file, request),
    );
    const account = read.find(({ breach }) => breach !== null)?.breach ?? null;
    const readings = read.map(({ reading }) => reading);
    return { inputs: readings.length, what, problem: consolidateAll(readings, request) ?? account };
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

/** A file's reading, and the first cell whose account is wrong. */
interface Accounted {
  readonly reading: WorkbookReading;
  readonly breach: string | null;
}

function readAccounted(bytes: Uint8Array, file: string, request: ConsolidationRequest): Accounted {
  const reading = readFile(bytes, file, request);
  const snapshot = readWorkbookFile(bytes, file);
  return { reading, breach: isFailure(snapshot) ? null : checkAccount(snapshot, request, reading) };
}

function readMutated(one: Case, file: string, request: ConsolidationRequest, random: Random): Accounted {
  const snapshot = readWorkbookFile(bytesOf(one, file), file);
  if (isFailure(snapshot)) return readAccounted(bytesOf(one, file), file, request);
  const mutated = mutateSheets(snapshot, random);
  const reading = readInput(mutated, request);
  return { reading, breach: checkAccount(mutated, request, reading) };
}

function consolidateAll(readings: readonly WorkbookReading[], request: ConsolidationRequest): string | null {
  const result = consolidate(readings, request);
  const journal = { entries: [], when: null, version: "0", options: [] };
  layOutWorkbook(result, { language: "vi", formulas: "native", journal });
  return explainBreach(result);
}

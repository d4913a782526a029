import { closeSync, openSync, readSync } from "node:fs";
import type { ConsolidationRequest } from "../../model/consolidation";
import { detectKind } from "../../files/signature";
import type { ConsolidateArguments } from "../args";
import { identify } from "../sources/identity";
import { UsageError } from "../usageError";
import { readFiles } from "../reading/readSources";
import { type MetOutput, type Walk, WORKBOOK } from "../sources/walk";

/** The outputs that are files, with the option that names each. */
export const listOutputs = (asked: ConsolidateArguments): { flag: string; path: string }[] =>
  namedFiles({
    "--out": asked.out,
    "--unit-pages": asked.unitPages,
    "--letters": asked.letters,
    "--paragraph": asked.paragraph,
    "--json": asked.json,
    "--figures": asked.figures,
  });

/** Of outputs by their options those that are files: neither absent nor standard output. */
export const namedFiles = (
  paths: Readonly<Record<string, string | null>>,
): { flag: string; path: string }[] =>
  Object.entries(paths).flatMap(([flag, path]) => (path === null || path === "-" ? [] : { flag, path }));

/** Refuses two outputs in one file, and one in the place of a file that the run rests on beside the reports. */
export function refuseSources(asked: ConsolidateArguments): void {
  const { catalogue, previous, history, adjustments, conditions, units } = asked;
  refuseOverwriting(listOutputs(asked), [catalogue, ...previous, ...history, adjustments, conditions, units]);
}

/** Refuses two outputs in one file, and one in the place of a source. */
export function refuseOverwriting(
  named: readonly { readonly flag: string; readonly path: string }[],
  read: readonly (string | null)[],
): void {
  const outputs = named.map((output) => ({ ...output, identity: identify(output.path) }));
  outputs.forEach(({ flag, path, identity }, index) => {
    const same = outputs.slice(0, index).find((other) => other.identity === identity);
    if (same) throw new UsageError("sameOutput", { path, one: same.flag, other: flag });
  });
  const sources = read.flatMap((path) => (path === null ? [] : identify(path)));
  for (const { flag, path, identity } of outputs)
    if (sources.includes(identity)) throw new UsageError("outputIsSource", { flag, path });
}

/**
 * Refuses an output in the place of a report: among the inputs the workbook may replace only last run's, and JSON no workbook.
 * Answers the names of outputs that were named as inputs too, as a shell's `*.xlsx` does; they are passed over.
 */
export async function refuseReports(
  { outputs }: Walk,
  asked: ConsolidateArguments,
  request: ConsolidationRequest,
): Promise<string[]> {
  for (const met of outputs) {
    const { flag, path } = listOutputs(asked).find((output) => identify(output.path) === met.identity)!;
    const replaceable = flag === "--out" ? await isFormerResult(met, asked, request) : isNoInput(met);
    if (!replaceable) throw new UsageError("outputIsSource", { flag, path });
  }
  return outputs.filter(({ named }) => named).map(({ file }) => file);
}

/** A workbook with our mark that is nobody's report: what a run leaves out as the output of another. */
async function isFormerResult(
  met: MetOutput,
  { language }: ConsolidateArguments,
  { catalogue, scope, assignments }: ConsolidationRequest,
): Promise<boolean> {
  const [read] = await readFiles([met], { catalogue, scope, assignments }, language);
  const { mark, candidates, findings } = read!.reading;
  return mark !== null && candidates.length === 0 && findings.every(({ code }) => code === "OUR_OWN_OUTPUT");
}

/** No workbook, neither by its name nor by how it begins. */
const isNoInput = ({ path, named }: MetOutput): boolean =>
  !named && !WORKBOOK.test(path) && !["zip", "compound", "biff"].includes(detectKind(readBeginning(path)));

function readBeginning(path: string): Uint8Array {
  const bytes = new Uint8Array(8);
  const file = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

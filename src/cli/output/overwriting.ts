import { closeSync, openSync, readSync } from "node:fs";
import type { ConsolidationRequest } from "../../model/consolidation";
import { secondsPerFile } from "../../files/limits.data";
import { detectKind } from "../../files/signature";
import type { ConsolidateArguments } from "../args";
import { reportDefect } from "../runProgram";
import { identify } from "../sources/identity";
import { UsageError } from "../usageError";
import { readInThreads } from "../reading/readPool";
import { startThread } from "../reading/threads";
import { type MetOutput, type Walk, WORKBOOK } from "../sources/walk";

/** The outputs that are files, with the option that names each. */
export const listOutputs = ({
  out,
  figures,
  unitPages,
  letters,
  paragraph,
  json,
}: ConsolidateArguments): { flag: string; path: string }[] =>
  [
    { flag: "--out", path: out },
    { flag: "--unit-pages", path: unitPages },
    { flag: "--letters", path: letters },
    { flag: "--paragraph", path: paragraph },
    { flag: "--json", path: json },
    { flag: "--figures", path: figures },
  ].filter((output): output is { flag: string; path: string } => output.path !== null && output.path !== "-");

/** Refuses two outputs in one file, and one in the place of a file that the run rests on beside the reports. */
export function refuseSources(asked: ConsolidateArguments): void {
  const outputs = listOutputs(asked).map((output) => ({ ...output, identity: identify(output.path) }));
  outputs.forEach(({ flag, path, identity }, index) => {
    const same = outputs.slice(0, index).find((other) => other.identity === identity);
    if (same) throw new UsageError("sameOutput", { path, one: same.flag, other: flag });
  });
  const sources = [
    asked.catalogue,
    ...asked.previous,
    ...asked.history,
    asked.adjustments,
    asked.conditions,
    asked.units,
  ].flatMap((path) => (path === null ? [] : identify(path)));
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
  const [read] = await readInThreads([met], {
    threads: 1,
    startThread: () => startThread({ catalogue, scope, assignments }),
    secondsPerFile,
    onBreak: (file, error) => reportDefect(error, language, file),
  });
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

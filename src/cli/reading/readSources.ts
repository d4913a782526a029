import type { ConsolidationRequest } from "../../model/consolidation";
import type { WorkbookReading } from "../../model/report";
import type { Language } from "../../model/finding";
import { secondsPerFile } from "../../files/limits.data";
import { readAssignments } from "../answers/assignments";
import { reportDefect } from "../runProgram";
import { readInThreads } from "./readPool";
import { loadCatalogue, loadScope } from "../sources/sources";
import { countThreads, startThread } from "./threads";
import type { InputFile, Walk } from "../sources/walk";

/** What the programs beside `consolidate` are asked with. */
export interface SourcesAsked {
  readonly units: string;
  readonly catalogue: string | null;
  readonly assignments: readonly string[];
  readonly language: Language;
}

/** A request without last year, adjustments and date: what follows from the reports alone. */
export async function requestFor(
  { units, catalogue, assignments, language }: SourcesAsked,
  files: readonly InputFile[],
): Promise<ConsolidationRequest> {
  const scope = await loadScope(units, language);
  return {
    catalogue: await loadCatalogue(catalogue, language),
    scope,
    assignments: readAssignments(assignments, files, scope),
    adjustments: [],
    previous: null,
    asOf: null,
  };
}

/** Reads files to their reports, in their order. */
export async function readFiles(
  files: readonly InputFile[],
  { catalogue, scope, assignments }: ConsolidationRequest,
  language: Language,
): Promise<WorkbookReading[]> {
  const read = await readInThreads(files, {
    threads: countThreads(files.length),
    startThread: () => startThread({ catalogue, scope, assignments }),
    secondsPerFile,
    onBreak: (file, error) => reportDefect(error, language, file),
  });
  return read.map(({ reading }) => reading);
}

/** What was found on the way to the files, as the reading of a file without a report. */
export const wrapWalk = ({ findings }: Walk): WorkbookReading => ({
  file: null,
  mark: null,
  candidates: [],
  findings,
});

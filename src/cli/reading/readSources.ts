import type { ConsolidationRequest } from "../../model/consolidation";
import type { WorkbookReading } from "../../model/report";
import type { Language, RawFinding } from "../../model/finding";
import type { ReadingAnswers } from "../../model/readingAnswers";
import type { ReadingContext } from "../../reading/context";
import { secondsPerFile } from "../../files/limits.data";
import { readAssignments } from "../answers/assignments";
import { reportDefect } from "../runProgram";
import type { FileReading } from "./fileReading";
import { readInThreads, type PoolOptions } from "./readPool";
import { loadCatalogue, loadScope } from "../sources/sources";
import { countThreads, startThread } from "./threads";
import type { InputFile } from "../sources/walk";

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

/** Reads files to what each of them holds, in their order, in as many threads as are worth their start. */
export function readFiles(
  files: readonly InputFile[],
  { catalogue, scope, assignments, readingAnswers }: ReadingContext,
  language: Language,
  watch: Pick<PoolOptions, "goOn" | "onRead"> = {},
): Promise<FileReading[]> {
  return readInThreads(files, {
    threads: countThreads(files.length),
    startThread: () =>
      startThread({
        catalogue,
        scope,
        assignments,
        ...(isAnswered(readingAnswers) ? { readingAnswers } : { outlines: false }),
      }),
    secondsPerFile,
    onBreak: (file, error) => reportDefect(error, language, file),
    ...watch,
  });
}

/** Answers for columns are spread by how columns were understood, which else nobody asks the command line. */
function isAnswered(answers: ReadingContext["readingAnswers"]): answers is ReadingAnswers {
  return answers !== undefined && answers.columns.length + answers.cells.length > 0;
}

/** Findings from elsewhere as the reading of a file without a report. */
export const wrapFindings = (findings: readonly RawFinding[]): WorkbookReading => ({
  file: null,
  mark: null,
  candidates: [],
  findings,
});

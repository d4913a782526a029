import { consolidate } from "../pooling/consolidate";
import type { ConsolidationRequest, ConsolidationResult } from "../model/consolidation";
import { ANY_FILE } from "../model/readingAnswers";
import type { ReadingContext } from "../reading/context";
import { spreadAnswers } from "../reading/readingAnswers";
import type { RawFinding } from "../model/finding";
import type { WorkbookReading } from "../model/report";
import type { ConfirmedStandards } from "../model/standards";
import { offerSet } from "../units/offerSet";
import type { SetOffer } from "../model/reportingUnit";
import type { JournalEntry } from "../sheets/options";
import { type ConsolidateArguments, readArguments } from "./args";
import { readAssignments } from "./answers/assignments";
import { readReadingAnswers } from "./answers/readingAnswers";
import { choosePaint } from "./terminal/colour";
import { EXIT } from "./runProgram";
import type { FileReading } from "./reading/fileReading";
import { formatEnded, formatFindings } from "./terminal/findingLines";
import { drawRounds, freeze } from "./output/rounds";
import { tellSkipped } from "./output/skipped";
import { hasUsableUnit, isUnconfirmed, writeOutputs } from "./output/writeOutputs";
import { listOutputs, refuseReports, refuseSources } from "./output/overwriting";
import { askToContinue } from "./reading/askToContinue";
import { showProgress } from "./terminal/progress";
import { readFiles, wrapFindings } from "./reading/readSources";
import { loadAdjustments, loadCatalogue, loadPrevious, loadScope } from "./sources/sources";
import { loadHistory, loadRounds } from "./sources/years";
import { withConclusions } from "../standards/consolidateStandards";
import { loadDecisions, loadStandards } from "./sources/standards";
import { decisionsOn } from "../standards/readDecisions";
import { periodOf } from "../pooling/period";
import { drawTable } from "./terminal/table";
import { usage } from "./usage";
import { type InputFile, type Walk, walkInputs } from "./sources/walk";
import { say } from "./terminal/wording";

/** Columns of a page where there is no terminal to ask. */
const PAGE_WIDTH = 120;

/**
 * The program `consolidate`; answers its exit status.
 *
 * 1. Arguments, catalogue, units and further sources are understood, or the use was wrong.
 * 2. Every input is read in threads, to plain readings.
 * 3. The domain consolidates; the result goes to the files asked for, and as a table to the terminal.
 */
export async function runConsolidate(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked.help) {
    process.stdout.write(`${usage("usage", asked.language)}\n`);
    return EXIT.done;
  }
  const outputs = listOutputs(asked).map(({ path }) => path);
  const walk = walkInputs(asked.inputs, outputs);
  const { request, standards, findings } = await makeRequest(asked, walk);
  const passedOver = await refuseReports(walk, asked, request);
  tellSkipped({ ...walk, skipped: [...walk.skipped, ...passedOver] }, asked);
  const read = await readAll(walk, request, asked);
  const readings = [...read.map(({ reading }) => reading), wrapFindings([...walk.findings, ...findings])];
  const offered = await lookForSet(readings, request);
  const pooled = consolidate(readings, { ...request, offered });
  const result = withConclusions(asked.freeze && hasUsableUnit(pooled) ? freeze(pooled) : pooled, standards);
  const outcomes = await writeOutputs(result, asked, listEntries(walk, read));
  showResult(result, asked);
  process.stderr.write(formatEnded(result, request.confirmations ?? [], asked.language));
  outcomes.forEach(({ line }) => process.stderr.write(`${line}\n`));
  return judgeRun(
    result,
    outcomes.every(({ complete }) => complete),
    asked,
  );
}

/** What a run needs besides the inputs, with findings about its own sources. */
interface Preparation {
  readonly request: ConsolidationRequest;
  readonly standards: ConfirmedStandards | null;
  readonly findings: readonly RawFinding[];
}

async function makeRequest(asked: ConsolidateArguments, { files }: Walk): Promise<Preparation> {
  const { language } = asked;
  refuseSources(asked);
  const catalogue = await loadCatalogue(asked.catalogue, language);
  const scope = await loadScope(asked.units, language);
  const assignments = readAssignments(asked.assignments, files, scope);
  const adjusting = await loadAdjustments(asked.adjustments, catalogue, scope, language);
  const lastYear = await loadPrevious(asked.previous, catalogue, scope, language);
  const answers = readReadingAnswers(asked, files);
  const history = await loadHistory(asked.history, catalogue, language);
  const rounds = await loadRounds(asked.rounds, language);
  const decisions = await loadDecisions(asked.decisions, catalogue, scope, language);
  return {
    request: {
      catalogue,
      scope,
      assignments,
      readingAnswers: answers,
      ...{ adjustments: adjusting.adjustments, confirmations: adjusting.confirmations },
      previous: lastYear.previous,
      asOf: null,
      confirmed: asked.confirmed,
      ...(asked.decisions !== null && {
        decisions: decisionsOn(decisions, periodOf(catalogue.plan.targetYear).to),
      }),
      ...(history && { history: history.years }),
      ...(rounds && { rounds: rounds.rounds }),
    },
    standards: await loadStandards(asked.conditions, decisions, catalogue, language),
    findings: [
      ...adjusting.findings,
      ...lastYear.findings,
      ...(history?.findings ?? []),
      ...(rounds?.findings ?? []),
    ],
  };
}

/** Another set of units that the reports are of; none is looked for where the officer has assigned a report or anybody may report. */
async function lookForSet(
  readings: readonly WorkbookReading[],
  { scope, assignments }: ConsolidationRequest,
): Promise<SetOffer | null> {
  if (scope.kind === "any" || assignments.length > 0) return null;
  return offerSet(
    readings.flatMap(({ candidates }) => candidates),
    scope.set,
  );
}

/** Reads every file; where an answer is for every file, those with the headings in question once more, with the answer. */
async function readAll(
  { files }: Walk,
  request: ConsolidationRequest,
  { language }: ConsolidateArguments,
): Promise<FileReading[]> {
  const readWatched = (inputs: readonly InputFile[], context: ReadingContext): Promise<FileReading[]> =>
    readFiles(inputs, context, language, {
      goOn: (late) => askToContinue(late, language),
      onRead: showProgress(process.stderr, language, inputs.length, () => performance.now()),
    });
  const read = await readWatched(files, request);
  const { readingAnswers: answers } = request;
  if (!answers || ![...answers.columns, ...answers.cells].some(({ file }) => file === ANY_FILE)) return read;
  const spread = spreadAnswers(
    answers,
    read.map(({ reading }) => reading),
  );
  const concerned = files.filter(({ file }) => spread.files.has(file));
  const again = await readWatched(concerned, { ...request, readingAnswers: spread.answers });
  return files.map((input, index) => again[concerned.indexOf(input)] ?? read[index]!);
}

const listEntries = ({ files }: Walk, read: readonly FileReading[]): JournalEntry[] =>
  files.map(({ file }, index) => ({ file, size: read[index]!.size, sha256: read[index]!.sha256 }));

/** The table goes to standard output unless that holds JSON or the paragraph; findings always to standard error. */
function showResult(
  result: ConsolidationResult,
  { language, json, paragraph, freeze: isFrozen }: ConsolidateArguments,
): void {
  const { stdout, stderr } = process;
  if (json !== "-" && paragraph !== "-") {
    const width = stdout.columns ?? PAGE_WIDTH;
    const paint = choosePaint(stdout, process.env);
    stdout.write(`${drawTable(result.consolidation, { language, width, paint })}\n`);
    stdout.write(drawRounds(result.consolidation, language, isFrozen && hasUsableUnit(result)));
  }
  const width = stderr.columns ?? PAGE_WIDTH;
  stderr.write(formatFindings(result.findings, { language, width, paint: choosePaint(stderr, process.env) }));
}

function judgeRun(
  result: ConsolidationResult,
  written: boolean,
  { strict, language }: ConsolidateArguments,
): number {
  const errors = result.findings.filter(({ severity }) => severity === "error").length;
  if (!hasUsableUnit(result)) process.stderr.write(`${say("noUsableUnit", language)}\n`);
  else if (isUnconfirmed(result)) process.stderr.write(`${say("unconfirmed", language)}\n`);
  else if (strict && errors > 0)
    process.stderr.write(`${say("strictFailed", language, { count: errors })}\n`);
  else return written ? EXIT.done : EXIT.failed;
  return EXIT.failed;
}

/**
 * Every case is read three ways: by the core, by the command line, which unpacks with the machine's own zlib, and by the pane,
 * through its messages, copies and limits. All must read the same, and the first and the last must sum the same.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile as readByCommandLine } from "../../src/cli/reading/fileReading";
import type { ConsolidationRequest, ConsolidationResult } from "../../src/model/consolidation";
import type { ChosenFile } from "../../src/taskpane/reading/reading";
import { startReadingThread } from "../../src/taskpane/reading/thread";
import { messages } from "../../src/texts/messages.data";
import { type Case, listCases } from "../../scripts/corpus/caseFile";
import {
  compareFindings,
  judgeAsked,
  readFile,
  requestOf,
  sumCase,
  withoutThePlan,
  writeFigures,
} from "../../scripts/corpus/runCase";
import { writeUnderstood } from "../../scripts/corpus/understood";
import { startInNode } from "../taskpane/reading/nodePort";

const cases = listCases();

/** Codes whose severity depends on where they are raised. */
const SEVERAL = [
  ["error", "UNIT_DUPLICATE"],
  ["warning", "UNIT_DUPLICATE"],
  ["error", "INDICATOR_DUPLICATE"],
  ["warning", "INDICATOR_DUPLICATE"],
  ["error", "INDICATOR_MISSING"],
  ["info", "INDICATOR_MISSING"],
  ["error", "NOT_A_NUMBER"],
  ["warning", "NOT_A_NUMBER"],
  ["error", "AMBIGUOUS_NUMBER"],
  ["warning", "AMBIGUOUS_NUMBER"],
  ["error", "CELL_ERROR"],
  ["warning", "CELL_ERROR"],
  ["error", "NOT_CALCULATED"],
  ["warning", "NOT_CALCULATED"],
  ["error", "ZERO_DENOMINATOR"],
  ["info", "ZERO_DENOMINATOR"],
  ["error", "NUMERATOR_EXCEEDS_DENOMINATOR"],
  ["warning", "NUMERATOR_EXCEEDS_DENOMINATOR"],
  ["warning", "OUTLIER"],
  ["info", "OUTLIER"],
] as const;

/** Codes that no case raises. */
const ELSEWHERE: readonly string[] = [
  // What is found beside the reading of reports is tested where it is found: test/units/offerSet, test/years/previous.
  "UNIT_SET_PROPOSED",
  "PREVIOUS_RESTATED",
  "RESTATEMENT_REFUSED",
  // How the plan suits the units, and from where the shared numbers of several reports come: test/pooling.
  "PLAN_OUTSIDE_UNITS",
  "LEVEL_NOT_IN_SET",
  "TARGET_IMPOSSIBLE",
  "BASE_CHANGED",
  "UNIT_TARGETS_DIFFER",
  "SEVERAL_SOURCES",
  // What differs between rounds and between earlier years: test/pooling/rounds, test/years/history, test/excel/rounds.
  "ROUND_CHANGED",
  "ROUND_CELL_CHANGED",
  "HISTORY_DIFFERS",
  "HISTORY_LEFT_OUT",
  // Only a count of people can be scaled; the built-in catalogue counts communes and districts alone.
  "SCALED",
];

const raised = (severity?: string): Set<string> =>
  new Set(
    cases.flatMap(({ findings }) =>
      findings.filter((one) => severity === undefined || one.severity === severity).map(({ code }) => code),
    ),
  );

describe(`the corpus: ${cases.length} cases, ${raised().size} finding codes`, () => {
  test("there are enough cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  test("every finding code is raised by some case and not raised by another", () => {
    expect(Object.keys(messages).filter((code) => !raised().has(code) && !ELSEWHERE.includes(code))).toEqual(
      [],
    );
  });

  test("every severity of a code that has several is raised", () => {
    expect(SEVERAL.filter(([severity, code]) => !raised(severity).has(code))).toEqual([]);
  });

  test("docs/understood.md tells what the cases are (npm run understood)", () => {
    const page = readFileSync(join(__dirname, "../../docs/understood.md"), "utf8");
    expect(page).toBe(writeUnderstood(cases));
  });

  test.each(cases.map((one): [string, Case] => [one.name, one]))("%s", async (_, one) => {
    const request = requestOf(one);
    const files = one.files.map((file) => ({ file, path: join(one.folder, file) }));
    const readings = files.map(({ file, path }) => readFile(readFileSync(path), file, request));
    const onCommandLine = files.map((given) => readByCommandLine(given, request));
    expect(onCommandLine.map(({ reading }) => reading)).toEqual(readings);
    const result = sumCase(readings, request);
    judge(one, result);
    const pane = await runInPane(one, request);
    expect(pane.chosen).toHaveLength(files.length);
    pane.chosen.forEach(({ reading, sha256 }, index) => {
      const { reading: expected, sha256: digest } = onCommandLine[index]!;
      expect(withDigest({ reading, sha256 })).toMatchObject(
        withDigest({ reading: expected, sha256: digest }),
      );
    });
    expect(writeFigures(pane.result, namesSheet(one))).toEqual(writeFigures(result, namesSheet(one)));
    expect(withoutThePlan(pane.result.findings)).toEqual(result.findings);
    judgeResults(one, pane.result);
  });
});

const namesSheet =
  (one: Case) =>
  (unit: string, indicator: string): boolean =>
    one.figures[unit]?.[indicator]?.includes("!") ?? false;

/** What the case says must come of it. */
function judge(one: Case, result: ConsolidationResult): void {
  if (one.asked) {
    expect(judgeAsked(one, result)).toEqual([]);
    expect(compareFindings(one.findings, result.findings).absent).toEqual([]);
    return;
  }
  expect(writeFigures(result, namesSheet(one))).toEqual(one.figures);
  expect(compareFindings(one.findings, result.findings)).toEqual({ absent: [], unexpected: [] });
  judgeResults(one, result);
}

function judgeResults(one: Case, { consolidation }: ConsolidationResult): void {
  for (const [code, fields] of Object.entries(one.results ?? {}))
    expect(consolidation.indicators.find(({ indicator }) => indicator.code === code)).toMatchObject(fields);
}

interface PaneRun {
  readonly chosen: readonly ChosenFile[];
  readonly result: ConsolidationResult;
}

/** A case as the pane does it: the files chosen, read and summed in the thread. */
async function runInPane(one: Case, request: ConsolidationRequest): Promise<PaneRun> {
  const thread = startReadingThread({ start: startInNode });
  const files = one.files.map(
    (name) => new File([new Uint8Array(readFileSync(join(one.folder, name)))], name),
  );
  const { signal } = new AbortController();
  const chosen = await thread.readFiles(files, request, { onRead: () => undefined, signal });
  const result = await thread.engine(signal).consolidate(
    chosen.map(({ reading }) => reading),
    request,
  );
  thread.close();
  return { chosen, result };
}

/** The digest of a file without bytes is told by the pane alone. */
const withDigest = <T extends { readonly sha256: string | null }>(read: T) => ({
  ...read,
  sha256: read.sha256 === EMPTY ? null : read.sha256,
});

const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

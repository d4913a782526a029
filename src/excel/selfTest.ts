/**
 * Tự kiểm tra: what the project cannot try without Excel, tried in the Excel at hand.
 *
 * 1. A sheet of its own is made; one that an earlier self-test left behind is taken away first.
 * 2. Each question is asked on that sheet, blanked before, and answers a line; an error is an answer too.
 * 3. The sheet is taken away in every case, and the report says whether that succeeded.
 */
import { codeOf, Refusal } from "./errors";
import type { SelfTestLine, SelfTestReport, Watch } from "./port";
import { titleInFormula } from "./reference";
import type { ExcelRuntime } from "./runtime";
import { cellProbes } from "./selfTestCells";
import { formulaProbes } from "./selfTestFormulas";
import { movingProbes } from "./selfTestMoving";
import { ownProbes } from "./selfTestOurs";
import { onSheet, type Probe, type Scratch } from "./selfTestProbe";
import { protocolProbes } from "./selfTestProtocol";
import { wordReport } from "./selfTestReport";
import { REMOVED_QUESTION } from "./selfTestWords.data";
import { sheetProbes } from "./selfTestSheets";
import { freeTitle } from "./titles";
import { titleKey } from "./survey";

/** Every question, in the order in which they are asked. */
export const probes: readonly Probe[] = [
  ...cellProbes,
  ...formulaProbes,
  ...ownProbes,
  ...movingProbes,
  ...sheetProbes,
  ...protocolProbes,
];

/** What the self-test needs besides Excel. */
export interface SelfTestDeps {
  now(): Date;
  /** Program, version, platform and requirement sets. */
  describeHost(): string;
  wait(milliseconds: number): Promise<void>;
}

const SETS = { ExcelApi: 20, SharedRuntime: 2, CustomFunctionsRuntime: 5 } as const;

/** The newest version of a set that this Excel has. */
function newestOf(set: keyof typeof SETS): string {
  const { requirements } = Office.context;
  const versions = Array.from({ length: SETS[set] }, (_, index) => `1.${SETS[set] - index}`);
  return `${set} ${versions.find((version) => requirements.isSetSupported(set, version)) ?? "–"}`;
}

const officeDeps: SelfTestDeps = {
  now: () => new Date(),
  describeHost: () => {
    const { diagnostics, displayLanguage, contentLanguage } = Office.context;
    const { host, platform, version } = diagnostics;
    const sets = (Object.keys(SETS) as (keyof typeof SETS)[]).map(newestOf);
    return [host, platform, version, `${displayLanguage}/${contentLanguage}`, ...sets].join("; ");
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const TITLE = "EDU tự kiểm tra";

/** Hidden name by which a sheet that was left behind is found again. */
export const SELF_TEST_NAME = "EDU_INDICATORS_SELF_TEST";

/**
 * Asks every question of the Excel at hand. Removing the sheet empties Excel's undo list, which the pane should say beforehand.
 * Throws a refusal where no sheet can be added, or where it was stopped; the sheet is taken away then too.
 */
export async function runSelfTest(
  runtime: ExcelRuntime,
  { signal }: Watch = {},
  deps: SelfTestDeps = officeDeps,
): Promise<SelfTestReport> {
  const when = deps.now().toISOString();
  await removeScratch(runtime);
  const scratch = await makeScratch(runtime, deps);
  const lines: SelfTestLine[] = [];
  let removed: SelfTestLine;
  try {
    await probes.reduce(
      (before, probe) =>
        before.then(async () => {
          if (!signal?.aborted) lines.push(await ask(probe, scratch));
        }),
      Promise.resolve(),
    );
  } finally {
    removed = await tellRemoved(runtime, deps);
  }
  if (signal?.aborted) throw new Refusal("cancelled");
  return wordReport({ when, host: deps.describeHost(), lines: [...lines, removed] });
}

async function makeScratch(runtime: ExcelRuntime, { wait }: SelfTestDeps): Promise<Scratch> {
  return runtime.run(async (context) => {
    const { worksheets, protection, names } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new Refusal("structureProtected");
    const title = freeTitle(TITLE, new Set(worksheets.items.map(({ name }) => titleKey(name))));
    const sheet = worksheets.add(title).load("id");
    names.add(SELF_TEST_NAME, sheet.getRange("A1")).visible = false;
    await context.sync();
    return { runtime, id: sheet.id, title, wait };
  });
}

/** An answer that was relied on passes; an error is an answer that was not, unless it is what the question is about. */
async function ask(
  { id, question, expected, accepts, needs, look }: Probe,
  scratch: Scratch,
): Promise<SelfTestLine> {
  const line = { id, question, expected };
  if (needs && !(scratch.runtime.isSetSupported?.(...needs) ?? false))
    return { ...line, passed: null, seen: `${needs.join(" ")}: –` };
  try {
    await onSheet(scratch, blank);
    const seen = await look(scratch);
    return { ...line, passed: accepts ? accepts(seen) : seen === expected, seen };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ...line, passed: false, seen: `${codeOf(error) ?? "error"}: ${said}` };
  }
}

async function blank(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> {
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  await context.sync();
}

/** How often, and how long apart, the sheet is tried to be removed: a cell may be in the middle of an edit. */
const TRIES = 5;
const PAUSE = 1000;

async function tellRemoved(runtime: ExcelRuntime, deps: SelfTestDeps, tries = TRIES): Promise<SelfTestLine> {
  const line = { id: "sheet-removed", question: REMOVED_QUESTION, expected: "removed" };
  try {
    await removeScratch(runtime);
    return { ...line, passed: true, seen: "removed" };
  } catch (error) {
    if (tries <= 1) return { ...line, passed: false, seen: codeOf(error) ?? String(error) };
    await deps.wait(PAUSE);
    return tellRemoved(runtime, deps, tries - 1);
  }
}

/** Takes the sheet away that a self-test has made, found by its name whatever it is called by now. */
async function removeScratch(runtime: ExcelRuntime): Promise<void> {
  await runtime.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.getItemOrNullObject(SELF_TEST_NAME).load("formula");
    await context.sync();
    if (name.isNullObject) return;
    const title = titleInFormula(String(name.formula));
    const sheet = title === null ? null : worksheets.getItemOrNullObject(title).load("id");
    await context.sync();
    if (sheet && !sheet.isNullObject) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    name.delete();
    await context.sync();
  });
}

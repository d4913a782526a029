import { titleKey } from "../../model/address";
/**
 * The self-test: what the project cannot try without Excel, tried in the Excel at hand.
 *
 * 1. A sheet of its own is made; one that an earlier self-test left behind is taken away first.
 * 2. Each question is asked on that sheet, blanked before, and answers a line; an error is an answer too.
 * 3. The sheet is taken away in every case, and the report says whether that succeeded.
 */
import { codeOf, Refusal } from "../refusal";
import type { SelfTestLine, SelfTestReport, Watch } from "../port";
import type { ExcelRuntime } from "../runtime";
import { cellProbes, dialogProbes } from "./cells";
import { formulaProbes } from "./formulas";
import { movingProbes } from "./moving";
import { ownProbes } from "./ours";
import { onSheet, type Probe, type Scratch } from "./probe";
import { protocolProbes } from "./protocol";
import { formatReport } from "./report";
import { REMOVED_QUESTION, SHEET_TITLE } from "./words.data";
import { sheetProbes } from "./sheets";
import { insist, markSheet, removeAll, SELF_TEST_NAME } from "./tidy";
import { freeTitle } from "../write/titles";
import { findKept, leaveKept } from "./kept";
import { writingProbes } from "./writing";

/** Every question, in the order in which they are asked. */
export const probes: readonly Probe[] = [
  ...cellProbes,
  ...formulaProbes,
  ...ownProbes,
  ...movingProbes,
  ...sheetProbes,
  ...protocolProbes,
  ...writingProbes,
  // A question that Excel might answer with a dialog comes last, when all others have their answer.
  ...dialogProbes,
];

/** What the self-test needs besides Excel. */
export interface SelfTestDeps {
  now(): Date;
  /** Program, version, platform and requirement sets. */
  describeHost(): string;
  wait(milliseconds: number): Promise<void>;
  /** Excel on the web, which has limits of its own. */
  isWeb(): boolean;
}

/** What a self-test is asked for besides its questions. */
export interface SelfTestOptions {
  /** Leaves a setting, an XML part and a hidden name for a second self-test, after the workbook was saved, closed and opened again. */
  readonly keep?: boolean;
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
  isWeb: () => Office.context.diagnostics.platform === Office.PlatformType.OfficeOnline,
};

/**
 * Asks every question of the Excel at hand. Removing the sheet empties Excel's undo list, which the pane should say beforehand.
 * Throws a refusal where no sheet can be added, or where it was stopped; the sheet is taken away then too.
 */
export async function runSelfTest(
  runtime: ExcelRuntime,
  { signal }: Watch = {},
  deps: SelfTestDeps = officeDeps,
  { keep = false }: SelfTestOptions = {},
): Promise<SelfTestReport> {
  const when = deps.now().toISOString();
  const found = await findKept(runtime);
  await removeAll(runtime);
  const title = await findTitle(runtime);
  let made = title;
  const lines: SelfTestLine[] = [];
  let removed: SelfTestLine;
  try {
    const scratch = await makeScratch(runtime, title, deps);
    made = scratch.id;
    await probes.reduce(
      (before, probe) =>
        before.then(async () => {
          if (!signal?.aborted) lines.push(await ask(probe, scratch));
        }),
      Promise.resolve(),
    );
  } finally {
    removed = await tellRemoved(runtime, made, deps);
  }
  if (signal?.aborted) throw new Refusal("cancelled");
  const kept = found ?? (keep ? await leaveKept(runtime) : null);
  return formatReport({
    when,
    host: deps.describeHost(),
    lines: [...lines, ...(kept ? [kept] : []), removed],
  });
}

/** A title that no sheet has; refused where none can be added. */
async function findTitle(runtime: ExcelRuntime): Promise<string> {
  return runtime.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new Refusal("structureProtected");
    return freeTitle(SHEET_TITLE, new Set(worksheets.items.map(({ name }) => titleKey(name))));
  });
}

async function makeScratch(
  runtime: ExcelRuntime,
  title: string,
  { wait, isWeb }: SelfTestDeps,
): Promise<Scratch> {
  return runtime.run(async (context) => {
    const sheet = context.workbook.worksheets.add(title).load("id");
    markSheet(context, SELF_TEST_NAME, sheet);
    await context.sync();
    return { runtime, id: sheet.id, title, wait, isWeb: isWeb() };
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
    return { ...line, passed: accepts ? accepts(seen, scratch) : seen === expected, seen };
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

/** Takes away what this self-test has made: its sheet, and what a question could not take away itself. */
async function tellRemoved(
  runtime: ExcelRuntime,
  made: string,
  { wait }: SelfTestDeps,
): Promise<SelfTestLine> {
  const line = { id: "sheet-removed", question: REMOVED_QUESTION, expected: "removed" };
  try {
    await insist(() => removeAll(runtime, [made]), wait);
    return { ...line, passed: true, seen: "removed" };
  } catch (error) {
    return { ...line, passed: false, seen: codeOf(error) ?? String(error) };
  }
}

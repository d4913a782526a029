/** Khôi phục công thức: our formulas entered again where Excel does not know our functions. */
import type { Localized } from "../../model/finding";
import type { Area } from "../../model/snapshot";
import { callsEdu, toTypedFormula } from "../../sheets/eduFormulas";
import { codeOf } from "../refusal";
import { packLoads, syncLoads, textBytes } from "../payload";
import { areaOf, type AreaContents, PLACE, rangeOf, readAreas, type SheetArea } from "../read/readAreas";
import type { ExcelRuntime } from "../runtime";
import { REPAIR_TEXTS } from "./words.data";
import { joined } from "../../texts/localized";
import { fillWords } from "../words";

/** Cells of one column, one below the other, whose formulas are entered again. */
interface BrokenRun extends SheetArea {
  readonly title: string;
  readonly formulas: readonly string[];
  /** The cells are kept as texts (format `@`), so that a formula entered there would become one. */
  readonly asText: boolean;
}

/** What Excel shows for a name that it does not know. */
const UNKNOWN_NAME = "#NAME?";

const TEXT_FORMAT = "@";

/**
 * Enters every formula of ours again that shows `#NAME?` or carries a native twin, in the user's sheets and in ours: where a workbook was opened without the
 * add-in, Excel keeps showing it until then (OfficeDev/office-js #6395, #6611). The text of a formula stays as it is; only the form in
 * which a file stores our names is written as a person types it. Where a sheet refuses, the others are repaired all the same.
 */
export async function repairFormulas(runtime: ExcelRuntime): Promise<Localized> {
  const broken = await runtime.run(findBroken);
  const found = countCells(broken);
  const refused = await enter(runtime, broken);
  const entered = broken.filter((run) => !refused.includes(run));
  const left = entered.length === 0 ? 0 : await runtime.run((context) => countBroken(context, entered));
  const repair: Repair = {
    found,
    repaired: countCells(entered) - left,
    refused: [...new Set(refused.map(({ title }) => title))],
    refusedCells: countCells(refused),
  };
  return formatRepair(repair, runtime.isSetSupported?.("CustomFunctionsRuntime", "1.1") ?? true);
}

const countCells = (runs: readonly BrokenRun[]): number =>
  runs.reduce((sum, { formulas }) => sum + formulas.length, 0);

async function findBroken(context: Excel.RequestContext): Promise<BrokenRun[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(PLACE));
  await context.sync();
  const filled = sheets.items.flatMap(({ id, name }, index) => {
    const range = used[index]!;
    return range.isNullObject ? [] : [{ sheetId: id, title: name, area: areaOf(range) }];
  });
  const contents = await readAreas(context, filled);
  return filled.flatMap((sheet, index) => findRuns(sheet, contents[index]!));
}

function findRuns(
  { sheetId, title, area }: SheetArea & { readonly title: string },
  { values, formulas, formats }: AreaContents,
): BrokenRun[] {
  const runs: GrowingRun[] = [];
  for (let column = 0; column <= area.right - area.left; column++) {
    for (let line = 0; line < values.length; line++) {
      const formula = formulas[line]![column]!;
      if (!callsEdu(formula) || !(values[line]![column] === UNKNOWN_NAME || hasTwin(formula))) continue;
      const [row, at] = [area.top + line, area.left + column];
      const one = {
        sheetId,
        title,
        area: { top: row, bottom: row, left: at, right: at },
        formulas: [toTypedFormula(formula)],
        asText: formats[line]![column] === TEXT_FORMAT,
      };
      const last = runs.at(-1);
      if (last && continues(last, one)) join(last, one);
      else runs.push(one);
    }
  }
  return runs;
}

/** Our own formulas carry a native twin, which hides `#NAME?`: they are known by their text. */
const hasTwin = (formula: string): boolean => /^=IFERROR\(/i.test(formula);

/** A run that further cells are added to, in place: a column may hold ten thousands. */
interface GrowingRun extends BrokenRun {
  readonly area: Area & { bottom: number };
  readonly formulas: string[];
}

const continues = (run: BrokenRun, next: BrokenRun): boolean =>
  run.area.left === next.area.left && run.area.bottom === next.area.top - 1 && run.asText === next.asText;

function join(run: GrowingRun, next: GrowingRun): void {
  run.area.bottom = next.area.bottom;
  run.formulas.push(...next.formulas);
}

/** Enters formulas; where Excel refuses, in halves, down to the runs that it refuses by themselves: these are answered. */
async function enter(runtime: ExcelRuntime, runs: readonly BrokenRun[]): Promise<readonly BrokenRun[]> {
  if (runs.length === 0) return [];
  try {
    await runtime.run((context) => enterAll(context, runs));
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (runs.length === 1) return runs;
    const middle = Math.ceil(runs.length / 2);
    // Formulas that were entered before the refusal are entered once more, which changes nothing.
    const first = await enter(runtime, runs.slice(0, middle));
    return [...first, ...(await enter(runtime, runs.slice(middle)))];
  }
}

/** Refusals of one place, after which the other places are worth a try. */
const REFUSALS: ReadonlySet<string> = new Set([
  "AccessDenied",
  "InvalidOperation",
  "InvalidArgument",
  "GeneralException",
]);

const isRefusal = (error: unknown): boolean => REFUSALS.has(codeOf(error) ?? "");

async function enterAll(context: Excel.RequestContext, runs: readonly BrokenRun[]): Promise<void> {
  const parts = runs.map((run) => ({
    ...run,
    bytes: 600 + run.formulas.reduce((sum, formula) => sum + textBytes(formula) + 4, 0),
  }));
  await syncLoads(context, packLoads(parts), ({ sheetId, area, formulas, asText }) => {
    const range = rangeOf(context, sheetId, area);
    if (asText) range.numberFormat = formulas.map(() => ["General"]);
    range.formulas = formulas.map((formula) => [formula]);
    if (asText) range.numberFormat = formulas.map(() => [TEXT_FORMAT]);
  });
}

/** How many of the cells still show `#NAME?`: the functions are not there. */
async function countBroken(context: Excel.RequestContext, runs: readonly BrokenRun[]): Promise<number> {
  const contents = await readAreas(context, runs);
  return contents.reduce(
    (sum, { values }) => sum + values.filter(([value]) => value === UNKNOWN_NAME).length,
    0,
  );
}

/** How many cells were found and what became of them. */
interface Repair {
  /** Cells with a formula of ours that showed `#NAME?`, or might have hidden it behind its native twin. */
  readonly found: number;
  readonly repaired: number;
  /** Titles of sheets where Excel refused to enter a formula: a protected sheet, or a part of an array. */
  readonly refused: readonly string[];
  readonly refusedCells: number;
}

/** What a repair did, what is left and why. */
function formatRepair({ found, repaired, refused, refusedCells }: Repair, supported: boolean): Localized {
  if (found === 0) return REPAIR_TEXTS.none;
  const left = found - repaired - refusedCells;
  const sheets = refused.map((title) => `“${title}”`).join(", ");
  const said = [
    repaired > 0 ? fillWords(REPAIR_TEXTS.repaired, { count: repaired }) : null,
    left > 0 ? fillWords(supported ? REPAIR_TEXTS.left : REPAIR_TEXTS.unsupported, { count: left }) : null,
    refusedCells > 0 ? fillWords(REPAIR_TEXTS.refused, { count: refusedCells, sheets }) : null,
  ];
  return joined(
    said.filter((text) => text !== null),
    " ",
  );
}

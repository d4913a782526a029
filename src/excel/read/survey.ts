import { titleKey } from "../../model/address";
import type { SheetVisibility, WorkbookMark } from "../../model/snapshot";
import { MARK_NAME, parseMark, parseSheetMark } from "../../sheets/mark";
import type { SheetKey } from "../../sheets/spec";
import { titleInFormula } from "../reference";
import { queueLegacy, LEGACY_SETTINGS, type LegacyTexts } from "../stored/workbookTexts";
import { queueParts, type KnownParts, namespaceOf } from "../stored/xmlTexts";

/** A sheet of the open workbook; its id stays when it is renamed or moved. */
export interface OpenSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Which of our sheets it is, by its mark and never by its title. */
  readonly key: SheetKey | null;
  /** Which sheet of ours it was in the workbook that it came from, mark and all; here it is the user's. */
  readonly cameAs?: SheetKey;
}

/** What a workbook says of itself before any cell is read. */
export interface Survey {
  readonly sheets: readonly OpenSheet[];
  /** Titles in use that no worksheet has, as far as Excel has refused them: those of chart sheets. */
  readonly heldTitles?: readonly string[];
  readonly mark: WorkbookMark | null;
  /** Formulas of the workbook's names, by the name in capitals. */
  readonly names: ReadonlyMap<string, string>;
  readonly structureProtected: boolean;
  /** Values may be stale: the user has Excel calculate only when told. */
  readonly manualCalculation: boolean;
  /** Custom XML parts of ours. */
  readonly parts: KnownParts;
  /** Settings of the workbook, in which earlier versions of ours kept their texts. */
  readonly legacy: LegacyTexts;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Asks for the survey; what it answers can be read after the next `context.sync()`. */
export function queueSurvey(context: Excel.RequestContext): () => Survey {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  // Excel on the web was seen to list names of sheets among those of the workbook (office-js #1011).
  const listed = workbook.names.load("items/name,items/formula,items/scope");
  const protection = workbook.protection.load("protected");
  const application = workbook.application.load("calculationMode");
  const [answerParts, answerLegacy] = [queueParts(context), queueLegacy(context)];
  return () => {
    const [parts, legacy] = [answerParts(), answerLegacy()];
    const names = listed.items.filter(({ scope }) => scope !== "Worksheet");
    const formulas = new Map(names.map(({ name, formula }) => [name.toUpperCase(), String(formula)]));
    const keys = keysByTitle(formulas);
    const mark = readMark(formulas.get(MARK_NAME));
    const isOurs = mark !== null || parts.has(namespaceOf("state")) || legacy.has(LEGACY_SETTINGS.state);
    return {
      sheets: sheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        visibility: VISIBILITIES[visibility] ?? "visible",
        ...knowSheet(keys.get(titleKey(name)) ?? null, isOurs),
      })),
      mark,
      names: formulas,
      structureProtected: protection.protected,
      manualCalculation: application.calculationMode === "Manual",
      parts,
      legacy,
    };
  };
}

function keysByTitle(names: ReadonlyMap<string, string>): ReadonlyMap<string, SheetKey> {
  const keys = new Map<string, SheetKey>();
  for (const [name, formula] of names) {
    const [key, title] = [parseSheetMark(name), titleInFormula(formula)];
    if (key !== null && title !== null) keys.set(titleKey(title), key);
  }
  return keys;
}

/** Sheets of ours that stand in workbooks in which no run has written. */
const ALONE: readonly SheetKey[] = ["form", "submission", "submissionDetail"];

/**
 * A sheet that is copied or moved into another workbook brings the names that refer to it along, but neither that workbook's mark
 * nor its settings: there it is no sheet of ours, and last year's adjustments must not adjust this year's figures.
 */
function knowSheet(key: SheetKey | null, isOurs: boolean): Pick<OpenSheet, "key" | "cameAs"> {
  return key === null || isOurs || ALONE.includes(key) ? { key } : { key: null, cameAs: key };
}

function readMark(formula: string | undefined): WorkbookMark | null {
  const quoted = /^="((?:[^"]|"")*)"$/.exec(formula ?? "");
  return quoted ? parseMark(quoted[1]!.replaceAll('""', '"')) : null;
}

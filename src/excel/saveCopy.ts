import { SHEET_TITLES } from "../sheets/labels.data";
import type { CellSpec, SheetKey, SheetSpec, WorkbookSpec } from "../sheets/spec";
import { Refusal } from "./refusal";
import type { SavedAs } from "./port";
import { areaOf, PLACE } from "./read/readAreas";
import type { ExcelRuntime } from "./runtime";
import { queueSurvey } from "./read/survey";
import { ensureSheets, writeSheets } from "./write/writeSheets";

/** What saving needs from outside. */
export interface SaveDeps {
  /** The file's bytes; throws only for a defect of ours. */
  write(spec: WorkbookSpec): Promise<Uint8Array>;
  /** Offers the file to be saved; false or an error where the pane cannot, as on the Mac (OfficeDev/office-js #2700, #3385). */
  download(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Has Excel open the file as a new workbook; fails where extensions are hardened (#3568). Excel's own by default. */
  createWorkbook?(base64: string): Promise<void>;
}

const createInExcel = (base64: string): Promise<void> => Excel.createWorkbook(base64);

/**
 * Saves a workbook of its own by the first way that works, from a given one on, and says which: a new workbook in Excel, a download, or a sheet in the open
 * workbook with values alone. Excel may say that it has made a workbook and show none (office-js #3646), and a download gives no sign
 * at all: whoever shows the answer claims no more, and offers the other ways. That sheet is ours by its mark: a later copy replaces it, and no run ever takes it for a report.
 * Throws what Excel or a refusal says where not even the sheet can be made.
 */
export async function saveCopy(
  runtime: ExcelRuntime,
  spec: WorkbookSpec,
  fileName: string,
  deps: SaveDeps,
  way: SavedAs["kind"] = "workbook",
): Promise<SavedAs> {
  const bytes = await deps.write(spec);
  const createWorkbook = deps.createWorkbook ?? createInExcel;
  if (way === "workbook" && (await works(() => createWorkbook(toBase64(bytes)).then(() => true))))
    return { kind: "workbook" };
  if (way !== "sheet" && (await works(() => deps.download(fileName, bytes))))
    return { kind: "download", name: fileName };
  return { kind: "sheet", title: await runtime.run((context) => putSheet(context, copySheet(spec))) };
}

/** Has Excel open a workbook of its own; false where it refuses. */
export async function openCopy(spec: WorkbookSpec, deps: SaveDeps): Promise<boolean> {
  const bytes = await deps.write(spec);
  const createWorkbook = deps.createWorkbook ?? createInExcel;
  return works(() => createWorkbook(toBase64(bytes)).then(() => true));
}

/** A way that fails is no error: the next one is tried, and the last one tells why it cannot. */
async function works(way: () => Promise<boolean>): Promise<boolean> {
  try {
    return await way();
  } catch {
    return false;
  }
}

/** Bytes of one call of `String.fromCharCode`. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** The printed sheet of a workbook, as one that stands alone: values in place of formulas, no names and no links. */
function copySheet({ sheets }: WorkbookSpec): SheetSpec {
  const printed = sheets.find(({ print }) => print) ?? sheets[0];
  if (!printed) throw new Error("a workbook without sheets");
  const { names: _names, validations: _validations, ...sheet } = printed;
  return {
    ...sheet,
    key: "submission",
    title: SHEET_TITLES.submission,
    hidden: false,
    protected: false,
    rows: printed.rows.map((row) => row.map((cell) => cell && withoutFormula(cell))),
  };
}

function withoutFormula({ formula: _formula, link: _link, ...cell }: CellSpec): CellSpec {
  return cell;
}

async function putSheet(context: Excel.RequestContext, spec: SheetSpec): Promise<string> {
  const answerSurvey = queueSurvey(context);
  await context.sync();
  const survey = answerSurvey();
  const present = survey.sheets.find(({ key }) => key === spec.key);
  if (!present && survey.structureProtected) throw new Refusal("structureProtected");
  const before = present ? await readBefore(context, present.id, present.name) : null;
  const sheets = await ensureSheets(context, [spec], survey);
  await writeSheets(context, {
    specs: [spec],
    sheets,
    names: survey.names,
    before: before ? new Map<SheetKey, typeof before>([[spec.key, before]]) : new Map(),
  });
  const { id, title } = sheets.get(spec.key)!;
  context.workbook.worksheets.getItem(id).activate();
  await context.sync();
  return title;
}

/** How far the earlier copy reaches; its rows may be more than those of the next. */
async function readBefore(context: Excel.RequestContext, id: string, title: string) {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new Refusal("sheetProtected", { sheet: title });
  return used.isNullObject ? null : areaOf(used);
}

import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Adjustment } from "../../model/adjustment";
import { readAdjustmentsJson } from "../../pooling/adjust/readAdjustments";
import type { Catalogue } from "../../model/indicator";
import { laiChau20242025 } from "../../plans/catalogue/laiChau.data";
import { readCatalogue } from "../../plans/catalogue/readCatalogue";
import type { PreviousYear } from "../../model/consolidation";
import type { FindingConfirmation, RawFinding, Language } from "../../model/finding";
import { explainUnreadable } from "../../texts/explainUnreadable";
import { type JsonProblem, formatProblem } from "../../text/json/shape";
import type { At } from "../../model/address";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { completeSet } from "../../units/list/completeSet";
import type { ListFault } from "../../units/list/fault";
import { readUnitList } from "../../units/list/readUnitList";
import { slug } from "../../units/slug";
import { provinceSetId, type ProvinceEntry } from "../../units/country/province";
import type { UnitScope, UnitSet } from "../../model/reportingUnit";
import { loadUnitSet as loadUnitSetById, requestSet } from "../../units/unitSets";
import { readUnitsFile } from "../../units/unitsFile";
import { readAdjustments } from "../../sheets/adjustments/readBack";
import { readConfirmations } from "../../sheets/checks/readBack";
import { findSheet } from "../../sheets/readBack/sheet";
import { readCatalogueSheet } from "../../sheets/catalogue/readBack";
import { readBackWorkbook, type ReadBackWorkbook } from "../../sheets/readBack/workbook";
import { isFailure } from "../../files/failure";
import { refuseSize } from "../../files/limits";
import { readDelimitedFile } from "../../files/readDelimited";
import { readPrintedTexts } from "../../files/documents/printedTexts";
import type { PrintedText } from "../../years/verifySentences";
import type { Unreadable } from "../reading/fileReading";
import { takePrevious } from "../../years/takePrevious";
import { statPath } from "./statPath";
import { describeSets } from "../usage";
import { UsageError } from "../usageError";
import { readSnapshot } from "../reading/threads";
import { formatSystemError, say } from "../terminal/wording";

/** Endings of workbooks, whose Danh mục is a catalogue. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods)$/i;

/** Problems of a file that a message lists. */
const MOST_PROBLEMS = 20;

/**
 * The catalogue in force: the one of a JSON file, of the sheet Danh mục of a workbook, or the built-in one. Throws a misuse for a
 * file that is not a catalogue, with everything that is wrong in a workbook at its cell.
 */
export async function loadCatalogue(path: string | null, language: Language): Promise<Catalogue> {
  if (path === null) return laiChau20242025;
  if (WORKBOOK.test(path) && !looksLikeJson(path, language)) {
    const reading = readCatalogueSheet(await loadSnapshot(path, language));
    if (reading === null) throw new UsageError("noCatalogue", { path });
    return reading.catalogue ?? refuseContent(path, reading.problems, language, Infinity);
  }
  const { catalogue, problems } = readCatalogue(loadJson(path, language));
  return catalogue ?? refuseContent(path, problems, language);
}

/** The units that may report: a set that ships with the program, the set of a file, or anyone. */
export async function loadScope(units: string, language: Language): Promise<UnitScope> {
  return units === "any" ? { kind: "any" } : { kind: "set", set: await loadUnitSet(units, language) };
}

/** A set that ships with the program, or the set of a file. Throws a misuse for neither. */
export async function loadUnitSet(units: string, language: Language): Promise<UnitSet> {
  const request = requestSet(units);
  if (request.id !== null) return request.load();
  if (!guardSystem(units, language, () => statPath(units))?.isFile()) refuseSet(units, request.near);
  if (!looksLikeJson(units, language)) return loadUnitList(units, language);
  const { set, problems } = readUnitsFile(loadJson(units, language));
  return set ?? refuseContent(units, problems, language);
}

/** The set of a list in a workbook or in a text with parted fields; every fault in it is told at its cell. */
async function loadUnitList(path: string, language: Language): Promise<UnitSet> {
  const name = basename(path).replace(/\.[^.]*$/, "");
  const { set, faults } = readUnitList(await loadTable(path, language), name);
  if (!set) return refuseFaults(path, faults, language);
  return completeSet(set, await loadUnitSetById(set.id), slug(name) || "units");
}

/** Names the provinces that may be meant, with what was merged into each, or else every way to name a set. */
function refuseSet(id: string, near: readonly ProvinceEntry[]): never {
  if (near.length === 0) throw new UsageError("unknownSet", { id, sets: describeSets() });
  const provinces = near.map(({ code, name, merged }) => {
    const former = merged.length === 0 ? "" : ` (${merged.join(", ")})`;
    return `${provinceSetId(code)} – ${name}${former}`;
  });
  throw new UsageError("unknownProvince", { id, provinces: provinces.join("; ") });
}

/** Last year's figures, and warnings about those that cannot be and are left out. */
export interface LoadedPrevious {
  readonly previous: PreviousYear | null;
  readonly findings: readonly RawFinding[];
}

/**
 * Last year's figures from workbooks of ours, put together; those of former communes are worked out over the present units. Throws a misuse
 * for another workbook, another year, wholly other units, and for one unit in two of them.
 */
export async function loadPrevious(
  paths: readonly string[],
  catalogue: Catalogue,
  scope: UnitScope,
  language: Language,
): Promise<LoadedPrevious> {
  if (paths.length === 0) return { previous: null, findings: [] };
  const set = scope.kind === "set" ? scope.set : null;
  const books: ReadBackWorkbook[] = [];
  for (const path of paths) books.push(await loadOnePrevious(path, catalogue, language));
  const workbooks = books.map(({ mark, units, previous }) => ({ whole: mark.unit, units, previous }));
  const taken = takePrevious(workbooks, catalogue, set);
  const expected = catalogue.plan.baselineYear;
  if (taken.kind === "twice") throw new UsageError("previousTwice", { unit: taken.unit });
  if (taken.kind === "otherYear") {
    const found = books[taken.index]!.previous.schoolYear;
    throw new UsageError("previousYear", { path: paths[taken.index]!, found, expected });
  }
  if (taken.kind === "otherUnits") {
    const found = books[taken.index]!.mark.unitSet;
    throw new UsageError("previousUnits", { path: paths[taken.index]!, found, expected: set!.id });
  }
  const findings = [...books.flatMap(({ previousFindings }) => previousFindings), ...taken.findings];
  return { previous: taken.previous, findings };
}

async function loadOnePrevious(
  path: string,
  catalogue: Catalogue,
  language: Language,
): Promise<ReadBackWorkbook> {
  const own = readBackWorkbook(await loadSnapshot(path, language), catalogue);
  if (!own) throw new UsageError("notOwnWorkbook", { path });
  return own;
}

/** Adjustments of a file, and findings about those of its rows that cannot be understood. */
export interface LoadedAdjustments {
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly RawFinding[];
  /** Warnings that the sheet Kết quả kiểm tra of the same workbook holds as found right. */
  readonly confirmations: readonly FindingConfirmation[];
}

/** Adjustments from a workbook with the sheet Điều chỉnh, or from JSON. Throws a misuse for a file that is neither. */
export async function loadAdjustments(
  path: string | null,
  catalogue: Catalogue,
  scope: UnitScope,
  language: Language,
): Promise<LoadedAdjustments> {
  if (path === null) return { adjustments: [], findings: [], confirmations: [] };
  if (!looksLikeJson(path, language)) {
    const units = scope.kind === "set" ? scope.set.units : [];
    const snapshot = await loadSnapshot(path, language);
    const reading = readAdjustments(snapshot, { catalogue, units });
    if (reading === null) throw new UsageError("noAdjustments", { path });
    const checks = findSheet(snapshot, "checks");
    return { ...reading, confirmations: checks ? readConfirmations(checks, { catalogue, units }) : [] };
  }
  const { adjustments, problems } = readAdjustmentsJson(loadJson(path, language));
  return {
    adjustments: adjustments ?? refuseContent(path, problems, language),
    findings: [],
    confirmations: [],
  };
}

/** The cells of a workbook that is no report. Throws a misuse for a file that cannot be read. */
export async function loadSnapshot(path: string, language: Language): Promise<WorkbookSnapshot> {
  checkFile(path, language);
  const refused = refuseSize(guardSystem(path, language, () => statSync(path).size));
  const snapshot =
    refused ??
    (await readSnapshot(
      guardSystem(path, language, () => readFileSync(path)),
      path,
    ));
  return "variant" in snapshot ? refuseUnreadable(path, snapshot, language) : snapshot;
}

/** The texts of a document, with their places. Throws a misuse for a file that cannot be read. */
export function loadPrintedTexts(path: string, language: Language): readonly PrintedText[] {
  checkFile(path, language);
  const bytes = guardSystem(path, language, () => readFileSync(path));
  const texts = readPrintedTexts(bytes, path);
  return "variant" in texts ? refuseUnreadable(path, texts, language) : texts;
}

function refuseUnreadable(path: string, { variant, params }: Unreadable, language: Language): never {
  throw new UsageError("notReadable", { path, reason: explainUnreadable(variant, params)[language] });
}

/** A workbook, or a text with fields parted by commas, semicolons or tabs. */
export async function loadTable(path: string, language: Language): Promise<WorkbookSnapshot> {
  if (!/\.(?:csv|tsv|txt)$/i.test(path)) return loadSnapshot(path, language);
  checkFile(path, language);
  const table = readDelimitedFile(
    guardSystem(path, language, () => readFileSync(path)),
    path,
  );
  return isFailure(table) ? refuseUnreadable(path, table, language) : table;
}

/** JSON begins with a bracket, which no workbook does: its first bytes tell it. */
export function looksLikeJson(path: string, language: Language): boolean {
  checkFile(path, language);
  return /^\ufeff?\s*[[{]/.test(guardSystem(path, language, () => readHead(path)));
}

/** Bytes that are looked at before a file is read whole. */
const HEAD = 1000;

function readHead(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0)).toString("utf8");
  } finally {
    closeSync(file);
  }
}

/** The whole country's units with their aliases are under 2 MB. */
const LARGEST_JSON = 5 * 1024 * 1024;

export function loadJson(path: string, language: Language): unknown {
  if (!looksLikeJson(path, language)) {
    const reason = say("noBracket", language);
    throw new UsageError("notJson", { path, reason });
  }
  if (guardSystem(path, language, () => statSync(path).size) > LARGEST_JSON)
    throw new UsageError("jsonTooLarge", { path });
  const text = loadText(path, language).replace(/^\ufeff/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError("notJson", { path, reason: (error as SyntaxError).message });
  }
}

function loadText(path: string, language: Language): string {
  checkFile(path, language);
  return guardSystem(path, language, () => readFileSync(path, "utf8"));
}

function checkFile(path: string, language: Language): void {
  const stat = guardSystem(path, language, () => statPath(path));
  if (!stat) throw new UsageError("absentFile", { path });
  if (!stat.isFile()) throw new UsageError("notFile", { path });
  // Files of the system say so too, and keep whoever reads them waiting.
  if (stat.size === 0) throw new UsageError("emptyFile", { path });
}

function guardSystem<T>(path: string, language: Language, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError("notReadable", { path, reason: formatSystemError(error, language) });
  }
}

export function refuseContent(
  path: string,
  problems: readonly JsonProblem[],
  language: Language,
  most = MOST_PROBLEMS,
): never {
  return refuseLines(
    path,
    problems.map((problem) => formatProblem(problem)[language]),
    language,
    most,
  );
}

function refuseLines(path: string, all: readonly string[], language: Language, most = MOST_PROBLEMS): never {
  const lines = all.slice(0, most).map((line) => `  ${line}`);
  const hidden = all.length - lines.length;
  if (hidden > 0) lines.push(say("moreProblems", language, { count: hidden }));
  throw new UsageError("invalidFile", { path, problems: lines.join("\n") });
}

/** What is wrong in a table, at its cells. */
export function refuseFaults(path: string, faults: readonly ListFault[], language: Language): never {
  const lines = faults.map(({ at, message }) => `${describePlace(at, language)}: ${message[language]}`);
  return refuseLines(path, lines, language);
}

/** "trang Đơn vị, ô C7" */
function describePlace({ sheet, cell }: At, language: Language): string {
  const parts = [
    ...(sheet === "" ? [] : [say("atSheet", language, { sheet })]),
    ...(cell === "" ? [] : [say("atCell", language, { cell })]),
  ];
  return parts.join(", ");
}

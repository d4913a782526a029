import { readFileSync, statSync } from "node:fs";
import type { Adjustment } from "../domain/adjustment/adjustment";
import { readAdjustmentsJson } from "../domain/adjustment/readAdjustments";
import type { Catalogue } from "../domain/catalogue/indicator";
import { laiChau20242025 } from "../domain/catalogue/laiChau.data";
import { readCatalogue } from "../domain/catalogue/readCatalogue";
import { sharesUnits } from "../domain/consolidation/bases";
import { periodOf } from "../domain/consolidation/period";
import type { ConsolidationRequest, PreviousYear } from "../domain/consolidation/consolidation";
import type { FindingDraft, Language, Localized } from "../domain/finding/finding";
import { messages } from "../domain/finding/messages.data";
import { type JsonProblem, writeProblem } from "../domain/json/shape";
import type { WorkbookSnapshot } from "../domain/snapshot/snapshot";
import { fold } from "../domain/text/fold";
import type { UnitScope, UnitSet } from "../domain/unit/reportingUnit";
import { findUnitSet, readUnitsFile, unitSetIds } from "../domain/unit/unitsFile";
import { readAdjustments } from "../sheets/ownAdjustments";
import { readCatalogueSheet } from "../sheets/ownCatalogue";
import { readOwnWorkbook } from "../sheets/ownWorkbook";
import { refuseSize } from "../xlsx/limits";
import { decisionsOn, readDecisions } from "../standards/readDecisions";
import { lookAt } from "./lookAt";
import { Misuse } from "./misuse";
import { readSnapshot } from "./threads";
import { explainSystemError, say } from "./wording";

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
    if (reading === null) throw new Misuse("noCatalogue", { path });
    return reading.catalogue ?? refuseContent(path, reading.problems, language, Infinity);
  }
  const { catalogue, problems } = readCatalogue(loadJson(path, language));
  return catalogue ?? refuseContent(path, problems, language);
}

/** The units that may report: a built-in set, the set of a file, or anyone. */
export function loadScope(units: string, language: Language): UnitScope {
  return units === "any" ? { kind: "any" } : { kind: "set", set: loadUnitSet(units, language) };
}

/** A built-in set of units, or the set of a file. Throws a misuse for neither. */
export function loadUnitSet(units: string, language: Language): UnitSet {
  const builtIn = findUnitSet(units);
  if (builtIn) return builtIn;
  if (!guardSystem(units, language, () => lookAt(units))?.isFile())
    throw new Misuse("unknownSet", { id: units, sets: unitSetIds.join(", ") });
  const { set, problems } = readUnitsFile(loadJson(units, language));
  return set ?? refuseContent(units, problems, language);
}

/** Last year's figures, and warnings about those that cannot be and are left out. */
export interface LoadedPrevious {
  readonly previous: PreviousYear | null;
  readonly findings: readonly FindingDraft[];
}

/** Last year's figures from a workbook of ours; throws a misuse for another workbook, another year or wholly other units. */
export async function loadPrevious(
  path: string | null,
  catalogue: Catalogue,
  scope: UnitScope,
  language: Language,
): Promise<LoadedPrevious> {
  if (path === null) return { previous: null, findings: [] };
  const own = readOwnWorkbook(await loadSnapshot(path, language), catalogue);
  if (!own) throw new Misuse("notOwnWorkbook", { path });
  const { previous, previousFindings: findings } = own;
  const expected = catalogue.plan.baselineYear;
  if (previous.schoolYear !== expected)
    throw new Misuse("previousYear", { path, found: previous.schoolYear, expected });
  if (scope.kind === "set" && !sharesUnits(scope, previous.byUnit) && !isSameWhole(scope.set, own.mark.unit))
    throw new Misuse("previousUnits", { path, found: own.mark.unitSet, expected: scope.set.id });
  return { previous, findings };
}

/** Whether a workbook was made for the same province, whatever its units: then only what does not hang on them is compared. */
function isSameWhole({ province }: UnitSet, whole: string): boolean {
  return fold(province) === fold(whole);
}

/** Decisions of recognition in force at the end of the catalogue's year, from a JSON list. Throws a misuse for a file that is none. */
export function loadDecisions(
  path: string | null,
  { plan }: Catalogue,
  language: Language,
): ConsolidationRequest["decisions"] {
  if (path === null) return undefined;
  const { decisions, problems } = readDecisions(loadJson(path, language));
  return decisionsOn(decisions ?? refuseContent(path, problems, language), periodOf(plan.targetYear).to);
}

/** Adjustments of a file, and findings about those of its rows that cannot be understood. */
export interface LoadedAdjustments {
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly FindingDraft[];
}

/** Adjustments from a workbook with the sheet Điều chỉnh, or from JSON. Throws a misuse for a file that is neither. */
export async function loadAdjustments(
  path: string | null,
  catalogue: Catalogue,
  scope: UnitScope,
  language: Language,
): Promise<LoadedAdjustments> {
  if (path === null) return { adjustments: [], findings: [] };
  if (!looksLikeJson(path, language)) {
    const units = scope.kind === "set" ? scope.set.units : [];
    const reading = readAdjustments(await loadSnapshot(path, language), { catalogue, units });
    if (reading === null) throw new Misuse("noAdjustments", { path });
    return reading;
  }
  const { adjustments, problems } = readAdjustmentsJson(loadJson(path, language));
  return { adjustments: adjustments ?? refuseContent(path, problems, language), findings: [] };
}

async function loadSnapshot(path: string, language: Language): Promise<WorkbookSnapshot> {
  checkFile(path, language);
  const refused = refuseSize(guardSystem(path, language, () => statSync(path).size));
  const snapshot =
    refused ??
    (await readSnapshot(
      guardSystem(path, language, () => readFileSync(path)),
      path,
    ));
  if (!("variant" in snapshot)) return snapshot;
  const { variant, params = {} } = snapshot;
  const text: Localized | undefined = messages.UNREADABLE_FILE.texts[variant];
  const reason = (text?.[language] ?? variant).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === "object" ? value[language] : String(value);
  });
  throw new Misuse("notReadable", { path, reason });
}

/** JSON begins with a bracket, which no workbook does. */
function looksLikeJson(path: string, language: Language): boolean {
  return /^\ufeff?\s*[[{]/.test(loadText(path, language).slice(0, 1000));
}

function loadJson(path: string, language: Language): unknown {
  const text = loadText(path, language).replace(/^\ufeff/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Misuse("notJson", { path, reason: (error as SyntaxError).message });
  }
}

function loadText(path: string, language: Language): string {
  checkFile(path, language);
  return guardSystem(path, language, () => readFileSync(path, "utf8"));
}

function checkFile(path: string, language: Language): void {
  const stat = guardSystem(path, language, () => lookAt(path));
  if (!stat) throw new Misuse("absentFile", { path });
  if (!stat.isFile()) throw new Misuse("notFile", { path });
}

function guardSystem<T>(path: string, language: Language, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Misuse("notReadable", { path, reason: explainSystemError(error, language) });
  }
}

function refuseContent(
  path: string,
  problems: readonly JsonProblem[],
  language: Language,
  most = MOST_PROBLEMS,
): never {
  const lines = problems.slice(0, most).map((problem) => `  ${writeProblem(problem)[language]}`);
  const hidden = problems.length - lines.length;
  if (hidden > 0) lines.push(say("moreProblems", language, { count: hidden }));
  throw new Misuse("invalidFile", { path, problems: lines.join("\n") });
}

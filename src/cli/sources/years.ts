import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { PastYear } from "../../model/consolidation";
import type { RawFinding, Language } from "../../model/finding";
import type { Catalogue } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { readHistory } from "../../sheets/history/readHistory";
import { type RoundsReading, readRounds } from "../../sheets/rounds/readBack";
import { isPlanFailure, readPlanFile } from "../../files/documents/planFile";
import { findingsOfHistory } from "../../years/history";
import { UsageError } from "../usageError";
import { loadSnapshot } from "./sources";

/** What earlier files tell, with what of them does not enter the table. */
export interface LoadedHistory {
  readonly years: readonly PastYear[];
  readonly findings: readonly RawFinding[];
}

/**
 * Earlier years from workbooks of ours and from appendices as printed (also .docx and .csv), a file each; `null` where none is named.
 * Throws a misuse for a file without a table, without a year, and for a year that is not before the catalogue's.
 */
export async function loadHistory(
  paths: readonly string[],
  catalogue: Catalogue,
  language: Language,
): Promise<LoadedHistory | null> {
  if (paths.length === 0) return null;
  const years: PastYear[] = [];
  const findings: RawFinding[] = [];
  for (const path of paths) {
    const told = readHistory(await loadTables(path, language), basename(path), catalogue);
    if (told === "noTable") throw new UsageError("historyTable", { path });
    if (told === "noYear") throw new UsageError("historyYear", { path });
    refuseYears(path, told.years, catalogue);
    years.push(...told.years);
    findings.push(...told.findings);
  }
  return { years, findings: [...findings, ...findingsOfHistory(years, catalogue)] };
}

/** The results of the year in force come from the reports, and those of a year to come from nowhere. */
function refuseYears(path: string, years: readonly PastYear[], { plan }: Catalogue): void {
  const own = years.find(({ standing, year }) => standing === "result" && year >= plan.targetYear);
  if (own) throw new UsageError("historyLater", { path, found: own.year, expected: plan.targetYear });
}

async function loadTables(path: string, language: Language): Promise<WorkbookSnapshot> {
  if (!/\.(?:docx|csv|tsv|txt)$/i.test(path)) return loadSnapshot(path, language);
  const sheets = await readPlanFile(readBytes(path), basename(path));
  if (isPlanFailure(sheets)) throw new UsageError("historyTable", { path });
  return { file: path, mark: null, sheets: sheets.map(({ sheet }) => sheet) };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError("absentFile", { path });
  }
}

/** The rounds that a workbook of ours holds. Throws a misuse for a workbook without any. */
export async function loadRounds(path: string | null, language: Language): Promise<RoundsReading | null> {
  if (path === null) return null;
  const reading = readRounds(await loadSnapshot(path, language));
  if (!reading) throw new UsageError("noRounds", { path });
  return reading;
}

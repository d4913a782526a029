import type { Catalogue } from "../../../model/indicator";
import { readCatalogue } from "../../../plans/catalogue/readCatalogue";
import type { PreviousWorkbook, PreviousYear } from "../../../model/consolidation";
import type { RawFinding } from "../../../model/finding";
import type { UnitSet } from "../../../model/reportingUnit";
import { findingsOfHistory } from "../../../years/history";
import { formatFinding } from "../../../texts/formatFinding";
import { formatProblem } from "../../../text/json/shape";
import { type PreviousTaken, takePrevious } from "../../../years/takePrevious";
import type { ReadBackContent } from "../../reading/reading";
import { listLines, makeNotice } from "../laterNotice";
import { catalogueOf, unitSetOf } from "../settings";
import { announce, type Workplace, workOn } from "../workplace";
import { changeSettingsTo } from "./deciding";

/** Lines that a message lists. */
const LINES_SHOWN = 3;
/** Findings about a file that a message lists. */
const FINDINGS_SHOWN = 12;

/**
 * Last year's workbooks of ours, a file each, as of the provinces that one was merged from: their figures are pooled and kept in the
 * settings, all of them or nothing. `isAdded`: they join those that were chosen before.
 */
export async function choosePrevious(
  place: Workplace,
  files: readonly File[],
  isAdded: boolean,
): Promise<void> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const one = await openPrevious(place, file);
    if (one === null) return;
    opened.push(one);
  }
  const { settings } = place.store.get();
  const set = unitSetOf(settings);
  const catalogue = catalogueOf(settings);
  const before = isAdded && settings.previous !== null ? workbooksOf(settings.previous, set, catalogue) : [];
  const workbooks = [...before, ...opened.map(({ workbook }) => workbook)];
  const taken = takePrevious(workbooks, catalogue, set);
  if (taken.kind !== "taken")
    return refusePrevious(place, taken, opened[taken.kind === "twice" ? 0 : taken.index - before.length]!);
  const { previous } = taken;
  changeSettingsTo(place, {
    ...settings,
    previous: previous.restated ? { ...previous, workbooks } : previous,
  });
  const name = opened.map((one) => one.name).join(", ");
  announce(place, makeNotice("success", "previousTaken", { name, year: previous.schoolYear }));
  for (const { findings, name } of opened) tellFindings(place, "previousLeftOut", findings, name);
  tellFindings(place, "previousRestated", taken.findings, name);
}

/**
 * The workbooks that were chosen before; what was kept without them stands under the units of now. None where year or units have been
 * changed since, so that they are last year's no more.
 */
function workbooksOf(
  { workbooks, ...previous }: PreviousYear,
  set: UnitSet,
  catalogue: Catalogue,
): readonly PreviousWorkbook[] {
  const kept = workbooks ?? [{ whole: set.province, units: [], previous }];
  return takePrevious(kept, catalogue, set).kind === "taken" ? kept : [];
}

interface OpenedFile {
  readonly name: string;
  readonly unitSet: string;
  readonly workbook: PreviousWorkbook;
  readonly findings: readonly RawFinding[];
}

/** One of last year's workbooks; `null` where it is none, which was told. */
async function openPrevious(place: Workplace, file: File): Promise<OpenedFile | null> {
  const { name } = file;
  const own = await openOwn(place, file);
  if (own === undefined) return null;
  if (!own?.previous) {
    announce(place, makeNotice("error", "notOwnWorkbook", { name }));
    return null;
  }
  const { whole, units, previous, unitSet, previousFindings: findings } = own;
  return { name, unitSet, workbook: { whole, units, previous }, findings };
}

function refusePrevious(
  place: Workplace,
  taken: Exclude<PreviousTaken, { readonly kind: "taken" }>,
  { name, unitSet, workbook }: OpenedFile,
): void {
  if (taken.kind === "twice")
    return announce(place, makeNotice("error", "previousTwice", { unit: taken.unit }));
  if (taken.kind === "otherUnits")
    return announce(place, makeNotice("error", "previousUnits", { name, found: unitSet }));
  const expected = catalogueOf(place.store.get().settings).plan.baselineYear;
  const found = workbook.previous.schoolYear;
  announce(place, makeNotice("error", "previousYear", { name, found, expected }));
}

/** A workbook of ours; `null` for any other, `undefined` where another task was running or reading it failed, which was told. */
async function openOwn(place: Workplace, file: File): Promise<ReadBackContent | null | undefined> {
  let own: ReadBackContent | null | undefined;
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name: file.name }, async ({ signal }) => {
    own = await place.deps.thread.readBack(file, catalogueOf(place.store.get().settings), signal);
  });
  return own;
}

/** What was worked out over the boundaries of now, or what was left out, one by one as far as a message may be long. */
function tellFindings(
  place: Workplace,
  key: "previousLeftOut" | "previousRestated" | "historyTold",
  findings: readonly RawFinding[],
  name: string,
): void {
  if (findings.length === 0) return;
  const { settings } = place.store.get();
  const { units } = unitSetOf(settings);
  const { indicators } = catalogueOf(settings);
  const names = {
    unit: (code: string) => units.find((unit) => unit.code === code)?.name ?? null,
    indicator: (code: string) => {
      const indicator = indicators.find((one) => one.code === code);
      return indicator ? { vi: indicator.nameVi, en: indicator.nameEn } : null;
    },
  };
  const lines = findings.map((draft) => formatFinding(draft, names).message);
  const params = { count: lines.length, name, list: listLines(lines, FINDINGS_SHOWN) };
  announce(place, makeNotice("warning", key, params));
}

/** A catalogue of the officer's own, from JSON or from the Danh mục of a workbook of ours; `null`: the built-in one again. */
export async function chooseCatalogue(place: Workplace, file: File | null): Promise<void> {
  if (file === null) {
    setCatalogue(place, null);
    const year = catalogueOf({ catalogue: null }).plan.targetYear;
    return announce(place, makeNotice("success", "catalogueBuiltIn", { year }));
  }
  const { name } = file;
  const content = await readContent(place, file);
  if (content === null) return;
  const { catalogue, problems } = readCatalogue(content);
  if (!catalogue) {
    const list = listLines(problems.map(formatProblem), LINES_SHOWN);
    return announce(place, makeNotice("error", "catalogueWrong", { name, list }));
  }
  setCatalogue(place, catalogue);
  const { plan, indicators } = catalogue;
  const params = { name, count: indicators.length, year: plan.targetYear };
  announce(place, makeNotice("success", "catalogueTaken", params));
}

/** Last year's figures are last year's of one catalogue alone: under another they would be taken for what they are not. */
export function setCatalogue(place: Workplace, catalogue: Catalogue | null): void {
  const { settings } = place.store.get();
  const { previous } = settings;
  const expected = catalogueOf({ catalogue }).plan.baselineYear;
  const fits = previous === null || previous.schoolYear === expected;
  changeSettingsTo(place, { ...settings, catalogue, previous: fits ? previous : null });
  if (!fits)
    announce(place, makeNotice("warning", "previousDropped", { found: previous.schoolYear, expected }));
}

async function readContent(place: Workplace, file: File): Promise<unknown> {
  const { name } = file;
  if (!name.toLowerCase().endsWith(".json")) {
    const own = await openOwn(place, file);
    if (own !== undefined && !own?.catalogue)
      announce(place, makeNotice("error", "notOwnWorkbook", { name }));
    return own?.catalogue ?? null;
  }
  const text = await file.text();
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    announce(place, makeNotice("error", "notJson", { name }));
    return null;
  }
}

/** A workbook or a printed appendix of earlier years: what it tells is kept in the settings, in the place of the same file's before. */
export async function chooseHistory(place: Workplace, file: File): Promise<void> {
  const catalogue = catalogueOf(place.store.get().settings);
  const { name } = file;
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name }, async ({ signal }) => {
    const read = await place.deps.thread.readHistory(file, catalogue, signal);
    if (read.kind !== "told")
      return announce(
        place,
        makeNotice("error", read.kind === "noYear" ? "historyYear" : "historyTable", { name }),
      );
    const { years, findings } = read.told;
    const expected = catalogue.plan.targetYear;
    const later = years.find(({ standing, year }) => standing === "result" && year >= expected);
    if (later)
      return announce(place, makeNotice("error", "historyLater", { name, found: later.year, expected }));
    const { settings } = place.store.get();
    const others = (settings.history ?? []).filter((one) => one.file !== name);
    const history = [...others, ...years];
    changeSettingsTo(place, { ...settings, history });
    const told = [...new Set(years.map(({ year }) => year))].sort().join(", ");
    announce(place, makeNotice("success", "historyTaken", { name, years: told }));
    tellFindings(place, "historyTold", [...findings, ...findingsOfHistory(history, catalogue)], name);
  });
}

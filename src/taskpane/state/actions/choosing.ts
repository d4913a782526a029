import type { Catalogue } from "../../../model/indicator";
import { readCatalogue } from "../../../plans/catalogue/readCatalogue";
import type { RawFinding } from "../../../model/finding";
import { findingsOfHistory } from "../../../years/history";
import { formatFinding } from "../../../texts/formatFinding";
import { formatProblem } from "../../../text/json/shape";
import { withPresentCodes } from "../../../years/presentCodes";
import type { ReadBackContent } from "../../reading/reading";
import { listLines, makeNotice } from "../notice";
import { catalogueOf, unitSetOf } from "../settings";
import { announce, type Workplace, workOn } from "../workplace";
import { changeSettingsTo } from "./deciding";
import { ownValue } from "../../../text/json/ownValue";

/** Lines that a message lists. */
const LINES_SHOWN = 3;

/** Last year's workbook of ours: its figures are kept in the settings. */
export async function choosePrevious(place: Workplace, file: File): Promise<void> {
  const { settings } = place.store.get();
  const { name } = file;
  const catalogue = catalogueOf(settings);
  const own = await openOwn(place, file);
  if (own === undefined) return;
  if (!own?.previous) return announce(place, makeNotice("error", "notOwnWorkbook", { name }));
  const set = unitSetOf(settings);
  const previous = withPresentCodes(own.previous, set);
  const expected = catalogue.plan.baselineYear;
  if (previous.schoolYear !== expected) {
    const found = previous.schoolYear;
    return announce(place, makeNotice("error", "previousYear", { name, found, expected }));
  }
  if (!set.units.some(({ code }) => ownValue(previous.byUnit, code)))
    return announce(place, makeNotice("error", "previousUnits", { name, found: own.unitSet }));
  changeSettingsTo(place, { ...place.store.get().settings, previous });
  announce(place, makeNotice("success", "previousTaken", { name, year: previous.schoolYear }));
  tellLeftOut(place, own, name);
}

/** A workbook of ours; `null` for any other, `undefined` where another task was running or reading it failed, which was told. */
async function openOwn(place: Workplace, file: File): Promise<ReadBackContent | null | undefined> {
  let own: ReadBackContent | null | undefined;
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name: file.name }, async ({ signal }) => {
    own = await place.deps.thread.readBack(file, catalogueOf(place.store.get().settings), signal);
  });
  return own;
}

/** Figures of last year's that are left out are told one by one, as far as a message may be long. */
const tellLeftOut = (place: Workplace, { previousFindings }: ReadBackContent, name: string): void =>
  tellFindings(place, "previousLeftOut", previousFindings, name);

function tellFindings(
  place: Workplace,
  key: "previousLeftOut" | "historyTold",
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
  const params = { count: lines.length, name, list: listLines(lines, LINES_SHOWN) };
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

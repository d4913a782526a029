import type { PastFigure } from "../../../model/consolidation";
import type { Catalogue, Indicator } from "../../../model/indicator";
import type { PlanRow } from "../../../plans/plan";
import { readCatalogue } from "../../../plans/catalogue/readCatalogue";
import { yearAfter } from "../../../plans/catalogue/writtenTime";
import { printDecimal } from "../../../text/exact/print";
import type { WorkbookSpec } from "../../../sheets/spec";
import type { PlanRead } from "../../reading/reading";
import { emptyDraft, type PastedTable } from "../newYear";
import { makeNotice } from "../laterNotice";
import { catalogueOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import { choosePlan } from "./newYear";

/** A table that was pasted is read as a file of one sheet, its merged cells kept. */
export async function pastePlan(place: Workplace, table: PastedTable, name: string): Promise<void> {
  const bytes = await place.deps.writeWorkbook(sheetOf(table), place.deps.clock());
  await choosePlan(place, new File([bytes as BlobPart], name));
  const { dropped } = table;
  if (dropped.length > 0)
    announce(place, makeNotice("info", "pasteDropped", { count: dropped.length, list: dropped.join("; ") }));
}

function sheetOf({ rows, merges }: PastedTable): WorkbookSpec {
  const cells = rows.map((row) =>
    row.map((value) => (value === "" ? null : { value, style: "plain" as const })),
  );
  const common = { key: "form", title: "1", widths: [], highlights: [], gridlines: true } as const;
  return { sheets: [{ ...common, rows: cells, merges }], mark: null, title: "" };
}

/**
 * Begins the year after from a workbook of ours: its rows, its results as those of the year before, and targets to be filled in. The
 * same workbook is last year's.
 */
export async function beginFromResults(place: Workplace, file: File): Promise<void> {
  const { name } = file;
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name }, async ({ signal }) => {
    const { thread } = place.deps;
    const refuse = (): void => announce(place, makeNotice("error", "notOwnWorkbook", { name }));
    const own = await thread.readBack(file, catalogueOf(place.store.get().settings), signal);
    const { catalogue } = own?.catalogue ? readCatalogue(own.catalogue) : { catalogue: null };
    if (!catalogue) return refuse();
    const history = await thread.readHistory(file, catalogue, signal);
    const year =
      history.kind === "told" ? history.told.years.find(({ standing }) => standing === "result") : undefined;
    if (!year) return refuse();
    const read = yearOf(catalogue, year.rows);
    change(place, (state) => {
      const draft = state.newYear ?? emptyDraft(state.settings.unitSet);
      const { unitSet } = draft;
      return { ...state, newYear: { ...emptyDraft(unitSet), previous: [file], read, source: name } };
    });
  });
}

/** Next year's catalogue as a plan without questions. */
function yearOf(
  { plan, indicators, printedHeader: _header }: Catalogue,
  results: Readonly<Record<string, PastFigure>>,
): PlanRead {
  const targetYear = yearAfter(plan.targetYear);
  const next = indicators.map((indicator) => nextRow(indicator, results[indicator.code] ?? null, targetYear));
  const rows = next.map((indicator): PlanRow => {
    const { code, tt, nameVi, unit, baseline, baselineText, targetText, kind } = indicator;
    return {
      ...{ at: { sheet: "", cell: code }, tt: String(tt), parent: null, heading: false, name: nameVi, unit },
      ...{ baseline, baselineText, targetText, target: null, kind, questions: [] },
      match: { code, how: "exact" },
    };
  });
  return {
    kind: "read",
    sheets: [],
    catalogue: {
      plan: { number: "", date: "", issuer: plan.issuer, baselineYear: plan.targetYear, targetYear },
      indicators: next,
    },
    rows,
    reading: {
      ...{ title: "", document: null, at: { sheet: "", cell: "" }, columns: [], rows },
      years: { baseline: plan.targetYear, target: targetYear, choices: [] },
      ...{ questions: [], others: [], decoded: [], unused: [] },
    },
  };
}

/** A result that was not over all units is no baseline. A target of a plan of several years is known already. */
function nextRow(indicator: Indicator, result: PastFigure | null, year: string): Indicator {
  const { targetHistory: _history, ...row } = indicator;
  const baseline = result && result.share === null ? result.value : null;
  const planned = row.yearTargets?.find((one) => one.year === year);
  const printed = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : printDecimal(value, "vi");
  return {
    ...row,
    baseline,
    baselineText: printed(baseline),
    target: planned?.target ?? null,
    targetText: planned?.text ?? printed(planned?.target),
  };
}

import type { PastFigure, PastYear } from "../../model/consolidation";
import type { Catalogue, Indicator } from "../../model/indicator";
import type { Figure } from "../../model/report";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { Fraction } from "../../text/exact/fraction";
import { reportedValue, roundHalfUp } from "../../text/exact/reported";
import { readCatalogueSheet } from "../catalogue/readBack";
import { readBackWorkbook, type ReadBackWorkbook } from "../readBack/workbook";
import { BARE, matchRows, tellLeftOut, type ToldYears } from "./rows";

/**
 * What a workbook of ours tells: the totals of its details with the targets of its Danh mục, and the results of the year before as its
 * plan prints them. `null` for any other workbook, and where the details are gone.
 */
export function readOwnYears(
  workbook: WorkbookSnapshot,
  file: string,
  catalogue: Catalogue,
): ToldYears | null {
  if (workbook.mark === null) return null;
  const theirs = readCatalogueSheet(workbook)?.catalogue ?? catalogue;
  const own = readBackWorkbook(workbook, theirs);
  if (!own) return null;
  const { schoolYear, unitSet, unit } = own.mark;
  const matched = matchRows(theirs, catalogue);
  const left = theirs.indicators.filter((indicator) => !matched.has(indicator));
  const whole = unit === "" ? null : unit;
  const year: PastYear = {
    ...{ year: schoolYear, file, standing: "result", unitSet, whole },
    rows: Object.fromEntries([...matched].map(([indicator, code]) => [code, figureOf(indicator, own)])),
  };
  const names = left.map(({ tt, nameVi }) => `${tt}. ${nameVi}`);
  return {
    years: [year, ...yearBefore(theirs, matched, { file, whole })],
    findings: tellLeftOut(names, schoolYear, file),
  };
}

/** The results of the year before as the plan of the workbook prints them. */
function yearBefore(
  { plan }: Catalogue,
  matched: ReadonlyMap<Indicator, string>,
  { file, whole }: Pick<PastYear, "file" | "whole">,
): PastYear[] {
  const rows = [...matched].flatMap(([{ baseline, unit }, code]): [string, PastFigure][] =>
    baseline === null ? [] : [[code, { ...BARE, value: baseline, unit }]],
  );
  const common = { year: plan.baselineYear, file, standing: "plan", unitSet: null, whole } as const;
  return rows.length === 0 ? [] : [{ ...common, rows: Object.fromEntries(rows) }];
}

function figureOf(indicator: Indicator, { totals }: ReadBackWorkbook): PastFigure {
  const { code, target, unit } = indicator;
  const figure = Object.hasOwn(totals, code) ? totals[code]! : null;
  return { ...BARE, target, unit, ...(figure && valueOf(indicator, figure)) };
}

function valueOf({ scale, decimals, kind }: Indicator, figure: Figure): Partial<PastFigure> {
  if (figure.kind !== "rate" && figure.kind !== "count") return { at: figure.at };
  const { at } = figure;
  const isWhole = !figure.share || figure.share.reported >= figure.share.expected;
  const share = isWhole ? null : (figure.share ?? null);
  if (figure.kind === "rate") {
    const { numerator, denominator } = figure;
    const value = reportedValue(numerator, denominator, scale, decimals)?.toNumber() ?? null;
    return { value, numerator, denominator, share, at };
  }
  if (kind !== "value") return { value: figure.value, numerator: figure.value, share, at };
  // One source is enough for a value.
  return { value: roundHalfUp(Fraction.fromNumber(figure.value), decimals).toNumber(), at };
}

import type { Adjustment } from "../../src/model/adjustment";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import { consolidate } from "../../src/pooling/consolidate";
import type { ConsolidationResult, PreviousYear } from "../../src/model/consolidation";
import { isAskedOf } from "../../src/pooling/participant";
import type { Figure, ReportCandidate, Share, WorkbookReading } from "../../src/model/report";
import { laiChauUnits } from "../../src/units/laiChau.data";
import type { UnitSet } from "../../src/model/reportingUnit";

/** The built-in districts. */
export const districts: UnitSet = {
  ...laiChauUnits.sets[0]!,
  province: laiChauUnits.province,
  spellings: laiChauUnits.spellings,
};

export const catalogue: Catalogue = laiChau20242025;

/** A unit's figures by indicator: a pair for a rate, a number for the rest, `null` for a blank cell, "KAD" for not applicable. */
export type Figures = Record<string, readonly [number, number] | number | null | "KAD">;

export interface Given {
  readonly catalogue?: Catalogue;
  readonly set?: UnitSet;
  /** Units without an entry sent nothing. */
  readonly figures: Readonly<Record<string, Figures>>;
  readonly adjustments?: readonly Adjustment[];
  readonly previous?: PreviousYear | null;
  readonly shares?: Readonly<Record<string, Share>>;
  readonly asOf?: string | null;
}

/** Consolidates figures given as a table. */
export function resultOf(given: Given): ConsolidationResult {
  const set = given.set ?? districts;
  const used = given.catalogue ?? catalogue;
  const readings = Object.entries(given.figures).map(([unit, figures], index) =>
    readingOf(set, used, unit, figures, index, given.shares?.[unit]),
  );
  return consolidate(readings, {
    catalogue: used,
    scope: { kind: "set", set },
    assignments: [],
    adjustments: given.adjustments ?? [],
    previous: given.previous ?? null,
    asOf: given.asOf ?? null,
  });
}

function readingOf(
  set: UnitSet,
  used: Catalogue,
  unit: string,
  figures: Figures,
  index: number,
  share: Share | undefined,
): WorkbookReading {
  const name = set.units.find(({ code }) => code === unit)?.name ?? unit;
  const file = `bao-cao/${index + 1}. ${name}.xlsx`;
  const candidate: ReportCandidate = {
    identification: { unit, proposed: null, name, evidence: [] },
    file,
    sheet: "Biểu 1",
    visibility: "visible",
    draft: false,
    schoolYear: used.plan.targetYear,
    schoolYearAt: null,
    figures: Object.fromEntries(
      used.indicators
        .filter(({ code }) => figures[code] !== undefined)
        .map((indicator, row) => [
          indicator.code,
          figureOf(indicator, figures[indicator.code]!, file, row + 8, share),
        ]),
    ),
    at: { file, sheet: "Biểu 1", cell: "A7" },
    findings: [],
  };
  return { file, mark: null, candidates: [candidate], findings: [] };
}

function figureOf(
  indicator: Indicator,
  given: Figures[string],
  file: string,
  row: number,
  share: Share | undefined,
): Figure {
  const at = (column: string) => ({ file, sheet: "Biểu 1", cell: `${column}${row}` });
  if (given === "KAD") return { kind: "notApplicable", at: at("D") };
  if (given === null) return { kind: "silent", problem: "INDICATOR_MISSING", at: at("D") };
  const shared = share === undefined ? {} : { share };
  if (typeof given === "number")
    return {
      kind: indicator.kind === "attained" || indicator.kind === "share" ? "attained" : "count",
      value: given,
      at: at("F"),
      ...shared,
    };
  const [numerator, denominator] = given;
  return {
    kind: "rate",
    numerator,
    denominator,
    at: at("D"),
    denominatorAt: at("E"),
    printed: null,
    ...shared,
  };
}

/** A generator of whole numbers from 0 to `below` − 1 that always gives the same ones for a seed (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Believable figures for every unit and row near the targets, from a seed. */
export function believableFigures(used: Catalogue, set: UnitSet, seed: number): Record<string, Figures> {
  const random = randomNumbers(seed);
  return Object.fromEntries(
    set.units.map((unit) => {
      const denominators = new Map<string, number>();
      const figures = used.indicators
        .filter((indicator) => isAskedOf(indicator, unit))
        .map((indicator): [string, Figures[string]] => {
          if (indicator.kind === "attained") return [indicator.code, random(12) > 0 ? 1 : 0];
          if (indicator.kind === "count")
            return [
              indicator.code,
              indicator.code.endsWith("3") ? Math.min(unit.communes, 1 + random(unit.communes)) : 1,
            ];
          const key = indicator.denominatorVar ?? indicator.code;
          const schools = indicator.countedVi === "trường";
          const denominator = denominators.get(key) ?? (schools ? 8 + random(12) : 900 + random(4000));
          denominators.set(key, denominator);
          const share = (indicator.target ?? 50) / indicator.scale + (random(60) - 34) / 2000;
          const numerator = Math.max(0, Math.min(denominator, Math.round(denominator * share)));
          return [indicator.code, [numerator, denominator]];
        });
      return [unit.code, Object.fromEntries(figures)];
    }),
  );
}

/** Last year's figures in the shape of a previous result, from such figures. */
export function previousOf(figures: Readonly<Record<string, Figures>>, schoolYear: string): PreviousYear {
  const byUnit = Object.fromEntries(
    Object.entries(figures).map(([unit, rows]) => [
      unit,
      Object.fromEntries(
        Object.entries(rows).flatMap(([code, figure]) => {
          if (figure === null || figure === "KAD") return [];
          const [numerator, denominator] = typeof figure === "number" ? [figure, null] : figure;
          return [[code, { numerator, denominator }]];
        }),
      ),
    ]),
  );
  return { schoolYear, byUnit };
}

import type { Catalogue, Indicator } from "../../../src/model/indicator";

/** What a row of these samples says of itself; the rest is alike in all. */
export type RowSketch = Pick<Indicator, "code" | "nameVi" | "nameEn" | "numeratorVi" | "unit" | "countedVi"> &
  Partial<Indicator>;

const alike = {
  ...{ printedAlias: null, denominatorVi: null, denominatorVar: null, legalBasis: "", direction: "higher" },
  ...{ kind: "count", scale: 1, decimals: 0, reportedBy: "unit" },
  ...{ baseline: null, baselineText: "…", target: null, targetText: "" },
} satisfies Partial<Indicator>;

/** A catalogue of rows without targets: a table that only tells. */
export function tellingCatalogue(
  about: string,
  years: readonly [baseline: string, target: string],
  issuer: string,
  rows: readonly RowSketch[],
): Catalogue {
  return {
    about,
    plan: { number: "…", date: "", issuer, baselineYear: years[0], targetYear: years[1] },
    indicators: rows.map((row, index) => ({
      ...alike,
      tt: index + 1,
      numeratorVar: row.code.toLowerCase(),
      ...row,
    })),
  };
}

/** The fields of a percentage. */
export const percent = { kind: "rate", scale: 100, unit: "%" } as const;

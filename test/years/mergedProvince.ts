import type { Catalogue } from "../../src/model/indicator";
import type { UnitSet } from "../../src/model/reportingUnit";
import { makeProvinceSet } from "../../src/units/country/province";
import { province as laoCai } from "../../src/units/country/data/15.data";
import { bytesOf, layOut } from "../sheets/layouts";
import { catalogue, resultOf, type Figures } from "../sheets/results";

/** The province that two of that name and "Tỉnh Yên Bái" were merged into. */
export const merged: UnitSet = makeProvinceSet(laoCai);
export const FORMER = ["Tỉnh Lào Cai", "Tỉnh Yên Bái"] as const;

const former = merged.formerUnits!;
const figures = Object.fromEntries(
  former.map(({ code }, index): [string, Figures] => [code, { NHA_TRE: [30 + (index % 40), 100] }]),
);
const numerator = former.reduce((sum, _, index) => sum + 30 + (index % 40), 0);

/** One row, of which last year's printed result is that of both former provinces together. */
export const ofBoth: Catalogue = {
  plan: { ...catalogue.plan, targetYear: "2025-2026", baselineYear: "2024-2025" },
  indicators: catalogue.indicators
    .filter(({ code }) => code === "NHA_TRE")
    .map((row) => ({
      ...row,
      decimals: 1,
      baseline: Math.round((1000 * numerator) / (100 * former.length)) / 10,
    })),
};

/** Units of now that whole former communes went into, with the numerators and denominators that they then have. */
export const expected: Readonly<Record<string, { numerator: number; denominator: number }>> =
  Object.fromEntries(
    merged.units.flatMap(({ code }) => {
      const parts = former.filter(({ into }) => into.includes(code));
      if (parts.length === 0 || parts.some(({ into }) => into.length > 1)) return [];
      const sum = parts.reduce((total, part) => total + 30 + (former.indexOf(part) % 40), 0);
      return [[code, { numerator: sum, denominator: 100 * parts.length }] as const];
    }),
  );

/** Last year's workbook of ours of one of the former provinces, over its communes of then. */
export function bookOfFormer(name: (typeof FORMER)[number]): Promise<Uint8Array> {
  const units = former.filter(({ province }) => province === name);
  const set: UnitSet = {
    ...{ id: "xa-cu", level: "commune", province: name, spellings: [] },
    units: units.map(
      ({ code, name: unit }) => ({ code, name: unit, level: "commune", communes: 1 }) as const,
    ),
  };
  const { plan } = ofBoth;
  const then = { ...ofBoth, plan: { ...plan, targetYear: plan.baselineYear, baselineYear: "2023-2024" } };
  const own = Object.fromEntries(units.map(({ code }) => [code, figures[code]!]));
  return bytesOf(layOut(resultOf({ catalogue: then, set, figures: own })));
}

import fc from "fast-check";
import type { ConsolidatedIndicator } from "../../src/model/consolidation";
import { consolidate } from "../../src/pooling/consolidate";
import { isAskedOf } from "../../src/pooling/participant";
import { Fraction } from "../../src/text/exact/fraction";
import type { WorkbookReading } from "../../src/model/report";
import type { ReportingUnit, UnitSet } from "../../src/model/reportingUnit";
import { candidate, catalogue, districts, reading, request, unitSet, type Given } from "./build";

/** Any figure that a unit may report for a row. */
function anyFigure(row: (typeof catalogue.indicators)[number], communes: number): fc.Arbitrary<Given> {
  if (row.kind === "attained") return fc.constantFrom(0, 1);
  if (row.kind === "count") return fc.nat(communes);
  return fc.nat(5_000).chain((denominator) => fc.tuple(fc.nat(denominator), fc.constant(denominator)));
}

/** A report with any of the rows asked of the unit; `share` of them at least is present. */
function anyReport(unit: ReportingUnit): fc.Arbitrary<WorkbookReading> {
  const rows = catalogue.indicators.filter((row) => isAskedOf(row, unit));
  const figures = Object.fromEntries(
    rows.map((row) => [row.code, fc.option(anyFigure(row, unit.communes), { freq: 12, nil: undefined })]),
  );
  return fc.record(figures).map((given) => {
    const present = Object.entries(given).filter((entry): entry is [string, Given] => entry[1] !== undefined);
    return reading(candidate(unit.code, Object.fromEntries(present)));
  });
}

/** Reports of most units of a set; some are silent. */
function anyReports(set: UnitSet): fc.Arbitrary<WorkbookReading[]> {
  return fc
    .tuple(...set.units.map((unit) => fc.option(anyReport(unit), { freq: 8, nil: null })))
    .map((readings) => readings.filter((one) => one !== null));
}

const withShuffle = anyReports(districts).chain((readings) =>
  fc.tuple(
    fc.constant(readings),
    fc.shuffledSubarray(readings, { minLength: readings.length }),
    fc.shuffledSubarray([...districts.units], { minLength: districts.units.length }),
  ),
);

const figuresOf = ({ byUnit: _, causes, assumed, ...row }: ConsolidatedIndicator) => ({
  ...row,
  causes: causes.length,
  assumed: assumed.length,
});

describe("consolidation", () => {
  it("does not depend on the order of files", () => {
    fc.assert(
      fc.property(withShuffle, ([readings, shuffled]) => {
        expect(consolidate(shuffled, request())).toEqual(consolidate(readings, request()));
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same figures in whatever order the units stand", () => {
    fc.assert(
      fc.property(withShuffle, ([readings, , units]) => {
        const scope = { kind: "set", set: { ...districts, units } } as const;
        const [first, second] = [consolidate(readings, request()), consolidate(readings, request({ scope }))];
        const rows = first.consolidation.indicators.map(figuresOf);
        expect(second.consolidation.indicators.map(figuresOf)).toEqual(rows);
        expect(second.findings).toHaveLength(first.findings.length);
        expect(second.findings).toEqual(expect.arrayContaining([...first.findings]));
      }),
      { numRuns: 25 },
    );
  });

  it("has pooled rates between the least and the greatest of the units' rates", () => {
    fc.assert(
      fc.property(anyReports(districts), (readings) => {
        for (const row of consolidate(readings, request()).consolidation.indicators) {
          if (row.indicator.kind !== "rate" || row.exact === null) continue;
          const rates = row.byUnit.map((one) => one.value).filter((value) => value !== null);
          expect(row.exact).toBeGreaterThanOrEqual(Math.min(...rates));
          expect(row.exact).toBeLessThanOrEqual(Math.max(...rates));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("never reads 100 with someone missing, and its difference is exact", () => {
    fc.assert(
      fc.property(anyReports(districts), (readings) => {
        for (const row of consolidate(readings, request()).consolidation.indicators) {
          if (row.denominator !== null && row.numerator! < row.denominator) expect(row.actual).not.toBe(100);
          if (row.difference === null) continue;
          const target = Fraction.fromNumber(row.indicator.target!);
          const exact = Fraction.fromNumber(row.actual!).sub(target);
          expect(Fraction.fromNumber(row.difference).equals(exact)).toBe(true);
          expect(row.shortfall).toBe(Math.max(0, -row.difference));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("lies between its worst and best case, whatever the silent unit says in the end", () => {
    const base = districts.units.filter((unit) => unit.level === "district");
    const full = fc.tuple(...base.map((unit) => anyReport(unit)));
    fc.assert(
      fc.property(full, (readings) => {
        const previousOf = Object.fromEntries(
          Object.entries(readings[0]!.candidates[0]!.figures).flatMap(([code, one]) =>
            one.kind === "rate" ? [[code, { numerator: 0, denominator: one.denominator }]] : [],
          ),
        );
        const previous = { schoolYear: "2023-2024", byUnit: { [base[0]!.code]: previousOf } };
        const set = { ...districts, units: base };
        const asked = request({ previous, scope: { kind: "set", set } });
        const whole = consolidate(readings, asked).consolidation.indicators;
        const partial = consolidate(readings.slice(1), asked).consolidation.indicators;
        for (const [index, row] of partial.entries()) {
          const truth = whole[index]!;
          if (row.low === null || row.high === null || truth.reported < truth.expected) continue;
          expect(truth.actual).toBeGreaterThanOrEqual(row.low);
          expect(truth.actual).toBeLessThanOrEqual(row.high);
          if (row.status === "shortfall") expect(truth.status).toBe("shortfall");
          if (row.status === "met" || row.status === "exceeded") expect(truth.status).not.toBe("shortfall");
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("levels", () => {
  const communes = unitSet("lai-chau-communes");
  const part = communes.units.filter((unit) => unit.level === "commune").slice(0, 12);
  const larger = districts.units.filter((unit) => unit.level === "district").slice(0, 4);
  const direct: UnitSet = { ...communes, units: part };
  const above: UnitSet = { ...districts, units: larger };
  /** Three communes each in four districts. */
  const below = (index: number): UnitSet => ({ ...communes, units: part.slice(3 * index, 3 * index + 3) });

  it("pool alike directly and through districts, for the rows that pool", () => {
    const reports = fc.tuple(...part.map((unit) => anyReport(unit)));
    fc.assert(
      fc.property(reports, (readings) => {
        const through = larger.map((district, index) => {
          const scope = { kind: "set", set: below(index) } as const;
          const rows = consolidate(
            readings.slice(3 * index, 3 * index + 3),
            request({ scope }),
          ).consolidation;
          const totals = rows.indicators
            .filter((row) => row.reported > 0)
            .map((row): [string, Given] => [
              row.indicator.code,
              row.denominator === null ? row.numerator! : [row.numerator!, row.denominator],
            ]);
          return reading(candidate(district.code, Object.fromEntries(totals)));
        });
        const pooledOf = (used: WorkbookReading[], set: UnitSet) =>
          consolidate(used, request({ scope: { kind: "set", set } })).consolidation.indicators;
        const [once, twice] = [pooledOf([...readings], direct), pooledOf(through, above)];
        for (const [index, row] of once.entries()) {
          if (row.expected === 0) continue;
          const { actual, exact, numerator, denominator } = twice[index]!;
          expect({ actual, exact, numerator, denominator }).toEqual({
            actual: row.actual,
            exact: row.exact,
            numerator: row.numerator,
            denominator: row.denominator,
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it("do not ask a commune for a district's standard", () => {
    const { indicators } = consolidate([], request({ scope: { kind: "set", set: direct } })).consolidation;
    const unasked = indicators.filter((row) => row.expected === 0).map((row) => row.indicator.code);
    expect(unasked).toEqual([
      "PCGD_THCS_1",
      "PCGD_THCS_2",
      "XMC_2",
      "GV_THPT_CHUAN",
      "SV_VAN_DAN",
      "TBDH_THPT",
    ]);
  });
});

import fc from "fast-check";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import { consolidate } from "../../src/pooling/consolidate";
import type { ConsolidatedIndicator } from "../../src/model/consolidation";
import type { ReportingUnit, UnitSet } from "../../src/model/reportingUnit";
import { readInput } from "../../src/sheets/readBack/readInput";
import { bytesOf, layOut, snapshotOf } from "./layouts";
import { catalogue, resultOf, type Figures } from "./results";

/** One row of each kind that climbs from communes. */
const rows: readonly Indicator[] = [
  { ...catalogue.indicators[0]!, levels: ["commune"] },
  { ...catalogue.indicators[4]!, levels: ["commune"], countOf: undefined, target: 20, targetText: "20" },
  {
    ...catalogue.indicators[5]!,
    ...{ code: "DAT", kind: "attained", levels: ["commune"], target: 3, targetText: "3" },
  },
  {
    ...catalogue.indicators[6]!,
    ...{ code: "TY_LE_XA", kind: "share", scale: 100, decimals: 1, unit: "%", levels: ["commune"] },
    ...{ target: 60, targetText: "≥ 60%" },
  },
  {
    ...catalogue.indicators[4]!,
    ...{ code: "CHI_SO", kind: "value", countOf: undefined, levels: ["commune"], scale: 1, decimals: 2 },
    ...{ unit: "Chỉ số", target: 3, targetText: "≥ 3" },
  },
].map((row, index) => ({ ...row, tt: index + 1 }) as Indicator);

const used: Catalogue = { ...catalogue, indicators: rows };

const figure = (row: Indicator): fc.Arbitrary<Figures[string]> =>
  row.kind === "value"
    ? fc.oneof(
        fc.nat(499).map((hundredths) => hundredths / 100),
        fc.constant(null),
      )
    : row.kind === "rate"
      ? fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 }))
      : fc.oneof(
          { weight: 8, arbitrary: row.kind === "count" ? fc.nat(4) : fc.nat(1) },
          { weight: 1, arbitrary: fc.constant("KAD" as const) },
          { weight: 2, arbitrary: fc.constant(null) },
        );

/** A group that gives no figure does not tell how many of its communes the row does not concern. */
const isTold = (communes: readonly (readonly Figures[string][])[]): boolean =>
  rows.every((_, row) => {
    const given = communes.map((figures) => figures[row] ?? null);
    return (
      !given.includes("KAD") || !given.includes(null) || given.some((one) => one !== "KAD" && one !== null)
    );
  });

/** Where the row of one source has its figures; every other commune is silent in it. */
const LAST = rows.length - 1;
const isSource = (given: readonly Figures[string][]): boolean => typeof given[LAST] === "number";

/** Groups of communes, each with a figure of every row; of the row of one source only the first source is kept in most trees. */
const tree = fc
  .tuple(
    fc.array(fc.array(fc.tuple(...rows.map(figure)), { minLength: 1, maxLength: 4 }).filter(isTold), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([groups, sources]) => {
    let left = sources < 4 ? 1 : Infinity;
    return groups.map((communes) =>
      communes.map((given) => (isSource(given) && left-- <= 0 ? [...given.slice(0, LAST), null] : given)),
    );
  });

const setOf = (id: string, province: string, units: readonly ReportingUnit[]): UnitSet => ({
  ...{ id, level: units[0]!.level, units, province, spellings: [] },
});

const figuresOf = (given: readonly Figures[string][]): Figures =>
  Object.fromEntries(rows.map(({ code }, index) => [code, given[index]!]));

/** What must be the same whichever way the communes are pooled. */
const summaryOf = ({ actual, numerator, denominator, low, high, status, needed }: ConsolidatedIndicator) => ({
  ...{ actual, numerator, denominator, low, high, status, needed },
});

test("communes pooled through groups give what they give directly, for every kind", async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (groups) => {
      const communesOf = (group: number): ReportingUnit[] =>
        groups[group]!.map((_, index) => ({
          code: `XA_${group}_${index}`,
          name: `Xã Số ${group}${index}`,
          level: "commune",
          communes: 1,
        }));
      const all = groups.flatMap((_, group) => communesOf(group));
      const figures = Object.fromEntries(
        groups.flatMap((communes, group) =>
          communes.map((given, index) => [`XA_${group}_${index}`, figuresOf(given)]),
        ),
      );
      const direct = resultOf({ catalogue: used, set: setOf("communes", "Tỉnh Thử", all), figures });
      const districts = groups.map((communes, group): ReportingUnit => ({
        code: `HUYEN_${group}`,
        name: `Huyện Nhóm ${"ABC"[group]}`,
        level: "district",
        communes: communes.length,
      }));
      const set = setOf("groups", "Tỉnh Thử", districts);
      const context = { catalogue: used, scope: { kind: "set", set }, assignments: [] } as const;
      const readings = await Promise.all(
        districts.map(async ({ name }, group) => {
          const units = communesOf(group);
          const own = Object.fromEntries(units.map(({ code }) => [code, figures[code]!]));
          const result = resultOf({ catalogue: used, set: setOf(`g${group}`, name, units), figures: own });
          const snapshot = snapshotOf(await bytesOf(layOut(result)));
          return readInput({ ...snapshot, file: `${group}.xlsx` }, context);
        }),
      );
      const through = consolidate(readings, { ...context, adjustments: [], previous: null, asOf: null });
      const [climbed, pooled] = [through, direct].map(({ consolidation }) => consolidation.indicators);
      const several = groups.flat().filter(isSource).length > 1;
      const compared = several ? rows.slice(0, LAST) : rows;
      expect(climbed!.slice(0, compared.length).map(summaryOf)).toEqual(
        pooled!.slice(0, compared.length).map(summaryOf),
      );
      // A row of one source is pooled neither way: two sources are no figure.
      if (several)
        for (const row of [climbed![LAST]!, pooled![LAST]!])
          expect([row.actual, ["undetermined", "missing"].includes(row.status)]).toEqual([null, true]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** A workbook of a larger unit, laid out from the figures of the row of one source; `null` is a silent unit. */
const ofOneSource = (name: string, values: readonly (number | null)[]) => {
  const units = values.map((_, index): ReportingUnit => ({
    code: `XA_${index}`,
    name: `Xã Số ${index}`,
    level: "commune",
    communes: 1,
  }));
  const own = Object.fromEntries(
    units.map(({ code }, index) => [code, { [rows[LAST]!.code]: values[index]! }]),
  );
  return resultOf({ catalogue: used, set: setOf("g", name, units), figures: own });
};

test("several sources within a unit stay several, however many levels lie between", async () => {
  const { code } = rows[LAST]!;
  const groupOf = (name: string, level: ReportingUnit["level"], names: readonly string[]) => {
    const units = names.map((unit, index): ReportingUnit => ({
      code: `DON_VI_${index}`,
      name: unit,
      level,
      communes: 2,
    }));
    return {
      catalogue: used,
      scope: { kind: "set", set: setOf("s", name, units) },
      assignments: [],
    } as const;
  };
  const pooledIn = async (
    context: ReturnType<typeof groupOf>,
    results: readonly Parameters<typeof layOut>[0][],
  ) => {
    const readings = await Promise.all(
      results.map(async (result, index) =>
        readInput({ ...snapshotOf(await bytesOf(layOut(result))), file: `${index}.xlsx` }, context),
      ),
    );
    return consolidate(readings, { ...context, adjustments: [], previous: null, asOf: null });
  };
  const middle = await pooledIn(groupOf("Vùng Một", "district", ["Huyện A", "Huyện B"]), [
    ofOneSource("Huyện A", [1.5, 2.5]),
    ofOneSource("Huyện B", [3.5, null]),
  ]);
  const top = await pooledIn(groupOf("Cả nước", "district", ["Vùng Một", "Vùng Hai"]), [
    middle,
    ofOneSource("Vùng Hai", [3.25, null]),
  ]);
  for (const { consolidation, findings } of [middle, top]) {
    const row = consolidation.indicators.find(({ indicator }) => indicator.code === code)!;
    expect([row.actual, row.status, row.bar]).toEqual([null, "undetermined", "severalSources"]);
    const told = findings.filter((finding) => finding.code === "SEVERAL_SOURCES");
    expect(told.map(({ at }) => (at && "file" in at ? at.file : null))).toEqual(["0.xlsx"]);
    expect(told[0]!.message.vi).toContain("bên trong đơn vị có nhiều nguồn");
  }
});

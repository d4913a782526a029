import fc from "fast-check";
import type { Catalogue, Indicator, TargetOperator, TargetVersion } from "../../src/model/indicator";
import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import type { WorkbookSnapshot } from "../../src/model/snapshot";
import { readCatalogueSheet } from "../../src/sheets/catalogue/readBack";
import { printDecimal } from "../../src/text/exact/print";
import { bytesOf, layOut, snapshotOf } from "./layouts";
import { catalogue, districts, resultOf } from "./results";

const { mayExceed: _mayExceed, ...model } = catalogue.indicators[0]!;
const codes = districts.units.map(({ code }) => code);

/** How plans print what an operator asks. */
const WRITTEN: Readonly<Record<TargetOperator, readonly string[]>> = {
  ">=": ["x", "≥ x", "≥x", "từ x trở lên", "ít nhất x", "tối thiểu x"],
  ">": ["> x", "trên x"],
  "<=": ["≤ x", "không quá x", "tối đa x"],
  "<": ["< x", "dưới x"],
  "=": ["x", "= x"],
};

const operators = Object.keys(WRITTEN) as TargetOperator[];

const number = fc.nat(99_999).map((hundredths) => hundredths / 100);

/** A target with its operator, as a plan prints it. */
const rule = fc
  .record({ operator: fc.constantFrom(...operators), target: number, form: fc.nat(9) })
  .map(({ operator, target, form }) => {
    const forms = WRITTEN[operator];
    return { operator, target, text: forms[form % forms.length]!.replace("x", printDecimal(target, "vi")) };
  });

type Rule = typeof rule extends fc.Arbitrary<infer T> ? T : never;

const targeted = ({ operator, target, text }: Rule): Partial<Indicator> => ({
  ...{ target, targetText: text, targetOperator: operator },
  direction: operator.startsWith("<") ? "lower" : "higher",
});

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-03-${String(one).padStart(2, "0")}`);

const kinds: fc.Arbitrary<Partial<Indicator>> = fc.constantFrom<Partial<Indicator>>(
  {},
  { kind: "rate", mayExceed: true, scale: 10_000, decimals: 0 },
  { kind: "count", scale: 1, denominatorVi: null, denominatorVar: null, countOf: "commune", unit: "Xã" },
  { kind: "attained", scale: 1, denominatorVi: null, denominatorVar: null, levels: ["commune", "district"] },
  { kind: "attained", scale: 1, denominatorVi: null, denominatorVar: null, counts: "decision" },
  { kind: "share", decimals: 2, counts: "decision" },
  { kind: "share", denominatorVi: null, denominatorVar: null, levels: ["commune"] },
  { kind: "value", scale: 1, denominatorVi: null, denominatorVar: null, reportedBy: "department" },
);

/** What a row asks: a rule, one changed by a document, rules of several years, words, nothing, or the province's own yes or no. */
const asked: fc.Arbitrary<Partial<Indicator>> = fc.oneof(
  rule.map(targeted),
  fc.tuple(rule, number, day, day).map(([last, first, ...days]): Partial<Indicator> => {
    const dates = [...days].sort();
    const { operator, target, text } = last;
    const versions: TargetVersion[] = [
      {
        target: first,
        operator: ">=",
        text: printDecimal(first, "vi"),
        document: "3707/KH-UBND",
        date: dates[0]!,
      },
      { target, operator, text, document: "12/NQ-HĐND; khoản 1 | mục “2”", date: dates[1]! },
    ];
    return { ...targeted(last), targetHistory: versions };
  }),
  fc.tuple(rule, rule).map(([now, goal]) => ({
    ...targeted(now),
    yearTargets: [
      { year: "2026-2027", ...now },
      { year: "2030", ...goal },
    ],
  })),
  fc.constantFrom<Partial<Indicator>>(
    { target: null, targetText: "Duy trì" },
    { target: null, targetText: "" },
    { target: null, targetText: "58 - 60", baseline: null, baselineText: "…" },
  ),
);

const ownYesOrNo: Partial<Indicator> = {
  ...{ kind: "attained", scale: 1, decimals: 0, denominatorVi: null, denominatorVar: null, unit: "Tỉnh" },
  ...{ reportedBy: "department", target: 1, targetText: "Đạt", baseline: 1, baselineText: "Đạt" },
};

const beside: fc.Arbitrary<Partial<Indicator>> = fc.record(
  {
    clock: fc.constantFrom("schoolYear" as const, "calendarYear" as const, "date" as const),
    unitTargets: fc.dictionary(
      fc.constantFrom(...codes),
      fc.oneof(number, fc.record({ "2026-2027": number, "2027-2028": number })),
      { minKeys: 1 },
    ),
    unitTargetsName: fc.constantFrom("Lộ trình 2026-2030", "Kế hoạch giao; đợt 1"),
    noteVi: fc.constantFrom("=1+1", "một dòng\nhai dòng", "“trong ngoặc”; 5 | 6", "'đầu"),
    legalBasis: fc.constantFrom("", "Nghị định 277/2025/NĐ-CP"),
    baseline: fc.oneof(number, fc.constant(null)),
  },
  { requiredKeys: [] },
);

const row = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(kinds, asked, beside)
      .map((parts) => Object.assign({}, ...parts) as Partial<Indicator>),
  },
  { weight: 1, arbitrary: fc.constant(ownYesOrNo) },
);

const catalogues = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    round: fc.constantFrom(undefined, "start" as const, "semester1" as const, "estimate" as const),
    date: fc.constantFrom("", "2026-09-15"),
  })
  .map(({ rows, round, date }): Catalogue => {
    const plan = { ...catalogue.plan, date, baselineYear: "2025-2026", targetYear: "2026-2027" };
    return {
      ...catalogue,
      plan: round ? { ...plan, round } : plan,
      indicators: rows.map((changes, index) => ({
        ...model,
        ...{ code: `DONG_${index}`, tt: index % 3 === 0 ? `${index}.1` : index, printedAlias: null },
        ...{ nameVi: `Chỉ tiêu số ${index}`, nameEn: `Indicator ${index}` },
        ...changes,
      })),
    };
  });

const written = async (one: Catalogue): Promise<WorkbookSnapshot> =>
  snapshotOf(await bytesOf(layOut(resultOf({ catalogue: one, figures: {} }))));

const sheetIn = ({ sheets }: WorkbookSnapshot) => sheets.find(({ mark }) => mark === "catalogue");

test("a catalogue written to Danh mục is read back as it was, and written again is the same sheet", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(catalogues, async (random) => {
      const given = readCatalogue(JSON.parse(JSON.stringify(random)));
      expect(given.problems).toEqual([]);
      const workbook = await written(given.catalogue!);
      const again = readCatalogueSheet(workbook)!;
      expect(again.problems).toEqual([]);
      expect(again.catalogue).toEqual(given.catalogue);
      expect(sheetIn(await written(again.catalogue!))).toEqual(sheetIn(workbook));
      for (const { targetOperator, kind, targetHistory, clock, unitTargets } of random.indicators)
        for (const one of [targetOperator, kind, targetHistory && "history", clock, unitTargets && "units"])
          if (one) seen.add(one);
    }),
    { numRuns: 30 },
  );
  for (const one of [...operators, "rate", "count", "attained", "share", "value", "history", "date", "units"])
    expect(seen).toContain(one);
}, 240_000);

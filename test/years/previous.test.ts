import type { PreviousWorkbook, PreviousYear } from "../../src/model/consolidation";
import type { RawFinding } from "../../src/model/finding";
import type { Indicator } from "../../src/model/indicator";
import type { UnitSet } from "../../src/model/reportingUnit";
import { poolPrevious } from "../../src/years/poolPrevious";
import { takePrevious } from "../../src/years/takePrevious";
import { withPresentCodes } from "../../src/years/presentCodes";
import { catalogueOf, indicator } from "../pooling/build";
import { merged } from "./mergedProvince";
import { laiChauCommunes as set } from "../units/sets";

const people = indicator("NHA_TRE", { baseline: null });
const former = set.formerUnits!;

/** Last year's figures of every former commune: numerator 2 and denominator 5 times its place. */
const byUnit = Object.fromEntries(
  former.map(({ code }, index) => [code, { NHA_TRE: { numerator: 2 * index, denominator: 5 * index } }]),
);
interface Taken {
  readonly previous: PreviousYear;
  readonly findings: readonly RawFinding[];
}

function take(workbooks: readonly PreviousWorkbook[], units: UnitSet, ...rows: Indicator[]): Taken {
  const taken = takePrevious(workbooks, catalogueOf(...rows), units);
  if (taken.kind !== "taken") throw new Error(taken.kind);
  return taken;
}

const workbook = (
  figures: PreviousYear["byUnit"],
  units: PreviousWorkbook["units"],
  whole = set.province,
): PreviousWorkbook => ({ whole, units, previous: { schoolYear: "2023-2024", byUnit: figures } });

const reasonsOf = (findings: readonly RawFinding[]): string[] =>
  findings.map(({ code, params }) => {
    const reason = params?.["reason"];
    return typeof reason === "object" ? `${code} ${reason.vi}` : code;
  });

describe("takePrevious", () => {
  it("adds former communes up over those of now, and the total stays what it was", () => {
    const restated = take([workbook(byUnit, former)], set, people);
    const figures = set.units.flatMap(({ code }) => restated.previous.byUnit[code]?.["NHA_TRE"] ?? []);
    expect(figures).toHaveLength(38);
    const sum = (
      key: "numerator" | "denominator",
      rows: readonly { numerator: number; denominator: number | null }[],
    ) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
    const before = Object.values(byUnit).map(({ NHA_TRE }) => NHA_TRE);
    expect(sum("numerator", figures)).toBe(sum("numerator", before));
    expect(sum("denominator", figures)).toBe(sum("denominator", before));
    const one = former.flatMap(({ into }, index) => (into.includes("03388") ? [index] : []));
    expect(restated.previous.byUnit["03388"]!["NHA_TRE"]!.numerator).toBe(
      one.reduce((total, index) => total + 2 * index, 0),
    );
    expect(restated.previous.restated).toBe(true);
    expect(reasonsOf(restated.findings)).toEqual(["PREVIOUS_RESTATED"]);
  });

  it.each([
    ["a total that was published otherwise", [indicator("NHA_TRE", { baseline: 41 })], former, "công bố"],
    ["schools", [indicator("MN_CQG_1")], former, "chỉ cộng lại được số người"],
    ["standards", [indicator("PCGD_TH_3")], former, "không cộng lại được"],
    ["a commune without figures", [people], former.slice(1), "chưa có số liệu năm trước (Phường Đoàn Kết)"],
  ])("refuses %s with the reason", (_, rows, units, reason) => {
    const given = Object.fromEntries(units.map(({ code }) => [code, byUnit[code]!]));
    const { findings } = take([workbook(given, units)], set, ...rows);
    expect(reasonsOf(findings).join()).toContain(reason);
  });

  it("refuses the successors of a commune that was divided", () => {
    const [first, ...others] = former;
    const divided = { ...set, formerUnits: [{ ...first!, into: ["03388", "03390"] }, ...others] };
    const { findings, previous: restated } = take([workbook(byUnit, former)], divided, people);
    expect(reasonsOf(findings)[1]).toContain("bị chia cho nhiều đơn vị mới (Phường Đoàn Kết, Xã Bình Lư)");
    expect(restated.byUnit["03388"]).toBeUndefined();
  });

  it("leaves the figures of the units of now alone, though their codes were others' once", () => {
    const now = { "03388": byUnit["03388"]! };
    const units = [{ code: "03388", name: "Phường Đoàn Kết" }];
    expect(take([workbook(now, units)], set, people).previous).toEqual({
      schoolYear: "2023-2024",
      byUnit: now,
    });
  });
});

describe("takePrevious of a province that two were merged into", () => {
  let figures: Record<string, { NHA_TRE: { numerator: number; denominator: number } }>;
  const bookOf = (name: string): PreviousWorkbook => {
    const units = merged.formerUnits!.filter(({ province }) => province === name);
    const own = Object.fromEntries(units.map(({ code }) => [code, figures[code]!]));
    return workbook(own, units, name);
  };
  const SUM = { numerator: 0, denominator: 0 };

  beforeAll(() => {
    const counts = merged.formerUnits!.map(
      ({ code }, index) => [code, { NHA_TRE: { numerator: 30 + index, denominator: 100 } }] as const,
    );
    figures = Object.fromEntries(counts);
    for (const [, { NHA_TRE }] of counts) {
      SUM.numerator += NHA_TRE.numerator;
      SUM.denominator += NHA_TRE.denominator;
    }
  });

  /** The rate of both together, which neither has alone. */
  const printed = () =>
    indicator("NHA_TRE", {
      decimals: 1,
      baseline: Math.round((1000 * SUM.numerator) / SUM.denominator) / 10,
    });
  const wholeUnits = () =>
    merged.units.filter(({ code }) => {
      const before = merged.formerUnits!.filter(({ into }) => into.includes(code));
      return before.length > 0 && before.every(({ into }) => into.length === 1);
    });

  it("holds the total of both against the printed result, and works every unit out", () => {
    const taken = take([bookOf("Tỉnh Lào Cai"), bookOf("Tỉnh Yên Bái")], merged, printed());
    expect(reasonsOf(taken.findings).join()).not.toMatch(/công bố|chưa có số liệu|chưa có sổ/);
    expect(Object.keys(taken.previous.byUnit).sort()).toEqual(
      wholeUnits()
        .map(({ code }) => code)
        .sort(),
    );
    const [unit] = wholeUnits();
    const parts = merged.formerUnits!.filter(({ into }) => into.includes(unit!.code));
    expect(taken.previous.byUnit[unit!.code]!["NHA_TRE"]).toEqual({
      numerator: parts.reduce((sum, { code }) => sum + figures[code]!.NHA_TRE.numerator, 0),
      denominator: 100 * parts.length,
    });
  });

  it("tells once which province's workbook is lacking, and names no commune of it", () => {
    const withoutBaseline = { ...printed(), baseline: null };
    const { findings } = take([bookOf("Tỉnh Lào Cai")], merged, withoutBaseline);
    expect(findings.filter(({ variant }) => variant === "wholes")).toMatchObject([
      { code: "RESTATEMENT_REFUSED", params: { wholes: "Tỉnh Yên Bái" } },
    ]);
    expect(reasonsOf(findings).join()).not.toContain("chưa có số liệu");
    const refused = take([bookOf("Tỉnh Lào Cai")], merged, printed());
    expect(reasonsOf(refused.findings).join()).toContain("chưa có sổ năm trước của Tỉnh Yên Bái");
  });

  it("keeps communes of one name in both provinces apart, though both lists give them one code", () => {
    const twinsOf = (name: string) => merged.formerUnits!.filter((one) => one.name === name);
    const inBoth = merged
      .formerUnits!.map(({ name }) => name)
      .filter((name) => {
        const provinces = twinsOf(name).map(({ province }) => province);
        return provinces.length === 2 && provinces[0] !== provinces[1];
      });
    const name = inBoth[0]!;
    const twins = twinsOf(name);
    const books = twins.map(({ code, province }) =>
      workbook({ XA_X: figures[code]! }, [{ code: "XA_X", name }], province),
    );
    const only = { ...merged, formerUnits: twins };
    const { previous: taken } = take(books, only, { ...printed(), baseline: null });
    expect(Object.keys(taken.byUnit).sort()).toEqual(twins.flatMap(({ into }) => into).sort());
  });

  it("knows a commune by its code where its district stands behind the name", () => {
    const book = bookOf("Tỉnh Lào Cai");
    const units = book.units.map(({ code, name }) => ({ code, name: `${name} (Huyện X)` }));
    const taken = take([{ ...book, units }, bookOf("Tỉnh Yên Bái")], merged, printed());
    expect(Object.keys(taken.previous.byUnit)).toHaveLength(wholeUnits().length);
  });

  it("refuses one workbook given twice, and one of another province", () => {
    const book = bookOf("Tỉnh Lào Cai");
    expect(takePrevious([book, book], catalogueOf(printed()), merged)).toMatchObject({ kind: "twice" });
    const strange = workbook({ SO_GDDT: {} }, [{ code: "SO_GDDT", name: "Sở" }], "Tỉnh Cà Mau");
    expect(takePrevious([book, strange], catalogueOf(printed()), merged)).toEqual({
      kind: "otherUnits",
      index: 1,
    });
  });

  it("takes a former province's workbook on districts: its territory is part of the province", () => {
    const districts = workbook({ H: {} }, [{ code: "H", name: "Huyện Văn Chấn" }], "Tỉnh Yên Bái");
    expect(takePrevious([districts], catalogueOf(printed()), merged).kind).toBe("taken");
  });
});

describe("poolPrevious", () => {
  const year = (figures: PreviousYear["byUnit"]): PreviousYear => ({
    schoolYear: "2023-2024",
    byUnit: figures,
  });
  const rate = (numerator: number, denominator: number) => ({ NHA_TRE: { numerator, denominator } });
  it("adds up what the Departments of two provinces give, and takes every unit once", () => {
    const pooled = poolPrevious(
      [year({ A: rate(1, 2), SO_GDDT: rate(1, 10) }), year({ B: rate(3, 4), SO_GDDT: rate(8, 10) })],
      ["SO_GDDT"],
    );
    expect(pooled.previous?.byUnit).toEqual({ A: rate(1, 2), B: rate(3, 4), SO_GDDT: rate(9, 20) });
  });
  it("refuses a unit that two workbooks have", () =>
    expect(poolPrevious([year({ A: rate(1, 2) }), year({ A: rate(1, 2) })], []).twice).toBe("A"));
});

it("knows last year's units by the codes that they had", () => {
  const old = { schoolYear: "2025-2026", byUnit: { XA_MUONG_TE: byUnit["03388"]! } };
  expect(Object.keys(withPresentCodes(old, set).byUnit)).toEqual(["03445"]);
});

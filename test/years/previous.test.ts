import type { PreviousYear } from "../../src/model/consolidation";
import { poolPrevious } from "../../src/years/poolPrevious";
import { restate } from "../../src/years/restate";
import { withPresentCodes } from "../../src/years/presentCodes";
import { catalogueOf, indicator } from "../pooling/build";
import { laiChauCommunes as set } from "../units/sets";

const people = indicator("NHA_TRE", { baseline: null });
const former = set.formerUnits!;

/** Last year's figures of every former commune: numerator 2 and denominator 5 times its place. */
const byUnit = Object.fromEntries(
  former.map(({ code }, index) => [code, { NHA_TRE: { numerator: 2 * index, denominator: 5 * index } }]),
);
const previous: PreviousYear = { schoolYear: "2023-2024", byUnit };
const reasonsOf = (findings: ReturnType<typeof restate>["findings"]): string[] =>
  findings.map(({ code, params }) => {
    const reason = params?.["reason"];
    return typeof reason === "object" ? `${code} ${reason.vi}` : code;
  });

describe("restate", () => {
  it("adds former communes up over those of now, and the total stays what it was", () => {
    const restated = restate(previous, former, set, catalogueOf(people));
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
    const given = {
      ...previous,
      byUnit: Object.fromEntries(units.map(({ code }) => [code, byUnit[code]!])),
    };
    const { findings } = restate(given, units, set, catalogueOf(...rows));
    expect(reasonsOf(findings).join()).toContain(reason);
  });

  it("refuses the successors of a commune that was divided", () => {
    const [first, ...others] = former;
    const divided = { ...set, formerUnits: [{ ...first!, into: ["03388", "03390"] }, ...others] };
    const { findings, previous: restated } = restate(previous, former, divided, catalogueOf(people));
    expect(reasonsOf(findings)[1]).toContain("bị chia cho nhiều đơn vị mới (Phường Đoàn Kết, Xã Bình Lư)");
    expect(restated.byUnit["03388"]).toBeUndefined();
  });

  it("leaves the figures of the units of now alone, though their codes were others' once", () => {
    const now = { schoolYear: "2025-2026", byUnit: { "03388": byUnit["03388"]! } };
    const units = [{ code: "03388", name: "Phường Đoàn Kết" }];
    expect(restate(now, units, set, catalogueOf(people)).previous).toBe(now);
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

import type { ConsolidationRequest, PreviousYear } from "../../src/model/consolidation";
import { consolidate } from "../../src/pooling/consolidate";
import type { Indicator } from "../../src/model/indicator";
import { candidate, catalogueOf, districts, figure, indicator, reading, request, type Given } from "./build";

const CODES = districts.units.filter((unit) => unit.level === "district").map((unit) => unit.code);
const UNJUDGED = { difference: null, attainment: null, shortfall: null, needed: null };

/** One row over the eight districts; `null` for a district without a report. */
function run(row: Indicator, given: readonly (Given | null)[], changes: Partial<ConsolidationRequest> = {}) {
  const readings = given.flatMap((value, index) => {
    const unit = CODES[index]!;
    return value === null ? [] : [reading(candidate(unit, { [row.code]: value }))];
  });
  const { consolidation, findings } = consolidate(
    readings,
    request({ catalogue: catalogueOf(row), ...changes }),
  );
  const [result] = consolidation.indicators;
  const codes = findings.map((finding) => finding.code).filter((code) => code !== "UNIT_MISSING");
  return { ...result!, codes, findings };
}

/** Last year's denominators, by district. */
function lastYear(code: string, figures: readonly (readonly [number, number] | null)[]): PreviousYear {
  const byUnit = figures.map((pair, index) => [
    CODES[index]!,
    pair ? { [code]: { numerator: pair[0], denominator: pair[1] } } : {},
  ]);
  return { schoolYear: "2023-2024", byUnit: Object.fromEntries(byUnit) };
}

const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);

describe("a silent unit", () => {
  it.each([
    ["6 of 7 with a target of 8", [1, 1, 1, 1, 1, 1, 0, null], 8, 6, 7, "shortfall"],
    ["7 of 7 with a target of 8", [1, 1, 1, 1, 1, 1, 1, null], 8, 7, 8, "undetermined"],
    ["7 of 7 with a target of 7", [1, 1, 1, 1, 1, 1, 1, null], 7, 7, 8, "met"],
    ["7 of 7 with a target of 6", [1, 1, 1, 1, 1, 1, 1, null], 6, 7, 8, "exceeded"],
  ] as const)("may be attained or not: %s", (_, given, target, low, high, status) => {
    const row = run(indicator("PCGD_THCS_2", { target }), given);
    expect(row).toMatchObject({ low, high, status, actual: low, reported: 7, expected: 8, ...UNJUDGED });
  });

  it("has between no commune and all its communes", () => {
    // Than Uyên, 12 communes, is silent.
    const given = [7, 13, 17, 22, 11, 14, 10, null];
    const communes = indicator("PCGD_TH_3");
    expect(run(communes, given)).toMatchObject({ low: 94, high: 106, actual: 94, status: "undetermined" });
    expect(run(communes, [6, ...given.slice(1)])).toMatchObject({
      status: "shortfall",
      ...UNJUDGED,
    });
    expect(run({ ...communes, target: 107 }, given)).toMatchObject({ status: "undetermined", ...UNJUDGED });
    expect(run({ ...communes, target: 94 }, given)).toMatchObject({ status: "met" });
    expect(run({ ...communes, countOf: undefined }, given)).toMatchObject({
      low: null,
      status: "undetermined",
    });
  });

  it("has no bounds in a rate without last year's denominator", () => {
    const row = run(indicator("BIET_CHU_2"), [...repeat([90, 100] as const, 7), null]);
    expect(row).toMatchObject({
      low: null,
      high: null,
      actual: 90,
      numerator: 630,
      denominator: 700,
      status: "undetermined",
      assumed: [],
      ...UNJUDGED,
    });
  });

  it("has last year's denominator, give or take a tenth, in a rate", () => {
    const previous = lastYear("BIET_CHU_2", repeat([80, 100] as const, 8));
    const row = run(indicator("BIET_CHU_2"), [...repeat([90, 100] as const, 7), null], { previous });
    // 630/810 and 740/810.
    expect(row).toMatchObject({ low: 77.8, high: 91.4, status: "undetermined", assumed: ["THAN_UYEN"] });
    expect(row.codes).toEqual(expect.arrayContaining(["BOUNDS_ASSUMED"]));
    expect(row.findings.find(({ code }) => code === "BOUNDS_ASSUMED")!.message.vi).toBe(
      '"Tỷ lệ người biết chữ mức độ 2 trong độ tuổi theo quy định": trường hợp thấp nhất (77,8 %) và cao nhất (91,4 %) giả định mẫu số của Huyện Than Uyên như năm trước, chênh không quá 10 %.',
    );
    const exceeding = run(
      indicator("BIET_CHU_2", { mayExceed: true }),
      [...repeat([90, 100] as const, 7), null],
      { previous },
    );
    expect(exceeding).toMatchObject({ low: row.low, high: row.high, status: row.status });
    expect(exceeding.findings.find(({ code }) => code === "BOUNDS_ASSUMED")!.message.vi).toContain(
      "và tử số không lớn hơn mẫu số; ở chỉ tiêu này tử số có thể lớn hơn",
    );
    const easy = run(indicator("BIET_CHU_2", { target: 77 }), [...repeat([90, 100] as const, 7), null], {
      previous,
    });
    expect(easy).toMatchObject({ status: "exceeded", actual: 90, ...UNJUDGED });
  });

  it("has no bounds where last year's denominator was 0", () => {
    const previous = lastYear("BIET_CHU_2", [...repeat([80, 100] as const, 7), [0, 0]]);
    const row = run(indicator("BIET_CHU_2"), [...repeat([90, 100] as const, 7), null], { previous });
    expect(row).toMatchObject({ low: null, status: "undetermined" });
  });
});

describe("rows without a verdict", () => {
  it("are missing where no unit reported", () => {
    expect(run(indicator("BIET_CHU_2"), repeat(null, 8))).toMatchObject({
      status: "missing",
      reported: 0,
      expected: 8,
      actual: null,
      exact: null,
      numerator: null,
      denominator: null,
      low: null,
    });
  });

  it("keep their counts where every denominator is 0", () => {
    expect(run(indicator("BIET_CHU_2"), repeat([0, 0] as const, 8))).toMatchObject({
      status: "missing",
      reported: 8,
      actual: null,
      numerator: 0,
      denominator: 0,
    });
  });

  it.each([
    ["", "noTarget"],
    ["Duy trì", "targetInWords"],
  ] as const)("keep their value where there is no target in figures: %p", (targetText, status) => {
    const open = indicator("BIET_CHU_2", { target: null, targetText });
    expect(run(open, repeat([4, 5] as const, 8))).toMatchObject({ status, actual: 80, ...UNJUDGED });
    expect(run(open, [...repeat([4, 5] as const, 7), null])).toMatchObject({
      status,
      actual: 80,
      reported: 7,
    });
    expect(run(open, repeat([0, 0] as const, 8))).toMatchObject({ status: "missing", actual: null });
    expect(run(open, repeat(null, 8))).toMatchObject({ status: "missing", actual: null });
  });

  it.each([0, 200])(
    "are open where nobody who reported has anybody to count, whatever the bounds decide: target %p",
    (target) => {
      const previous = lastYear("BIET_CHU_2", repeat([80, 100] as const, 8));
      const row = run(indicator("BIET_CHU_2", { target }), [...repeat([0, 0] as const, 7), null], {
        previous,
      });
      expect(row).toMatchObject({ status: "undetermined", actual: null, low: 0, high: 100 });
    },
  );

  it("take a unit of 0/0 as reported", () => {
    const row = run(indicator("BIET_CHU_2"), [...repeat([81, 100] as const, 7), [0, 0]]);
    expect(row).toMatchObject({ status: "met", reported: 8, actual: 81 });
    expect(row.byUnit[7]).toMatchObject({ numerator: 0, denominator: 0, value: null, silence: null });
  });
});

describe("a total that covers only some smaller units", () => {
  const share = { reported: 10, expected: 12 };

  it("leaves the rest of the communes open", () => {
    const communes = indicator("PCGD_TH_3", { target: 105 });
    const partial = { ...figure(communes, 10), share } as Given;
    const row = run(communes, [7, 13, 17, 22, 11, 14, 10, partial]);
    expect(row).toMatchObject({ reported: 8, actual: 104, low: 104, high: 106, status: "undetermined" });
    expect(row.findings.at(-1)!.message.vi).toContain("tổng của đơn vị mới gồm 10/12 đơn vị trực thuộc");
    expect(row.byUnit[7]!.share).toEqual(share);
  });

  it("never has more communes than there are", () => {
    const communes = indicator("PCGD_TH_3", { target: 105 });
    const partial = { ...figure(communes, 11), share } as Given;
    expect(run(communes, [7, 13, 17, 22, 11, 14, 10, partial])).toMatchObject({
      low: 105,
      high: 106,
      status: "met",
    });
  });

  it("has the rest of last year's denominator open in a rate", () => {
    const literacy = indicator("BIET_CHU_2");
    const partial = { ...figure(literacy, [72, 80]), share } as Given;
    const given = [...repeat([90, 100] as const, 7), partial];
    expect(run(literacy, given)).toMatchObject({
      low: null,
      status: "undetermined",
      actual: 90,
      reported: 8,
    });
    const previous = lastYear("BIET_CHU_2", repeat([80, 100] as const, 8));
    // 702/810 and 732/810.
    expect(run(literacy, given, { previous })).toMatchObject({
      low: 86.7,
      high: 90.4,
      status: "exceeded",
      ...UNJUDGED,
    });
  });
});

describe("which units cause a shortfall", () => {
  it("ranks by people missing, not by lowest rate", () => {
    const given: Given[] = [[9, 10], [800, 1000], [90, 100], ...repeat([96, 100] as const, 5)];
    const row = run(indicator("GV_TH_CHUAN", { target: 95 }), given);
    expect(row.status).toBe("shortfall");
    expect(row.causes).toEqual([
      { unit: "TAM_DUONG", missing: 150 },
      { unit: "PHONG_THO", missing: 5 },
      { unit: "TP_LAI_CHAU", missing: 1 },
    ]);
  });

  it("names the units that are not attained", () => {
    const row = run(indicator("PCGD_THCS_2"), [1, 1, 0, 1, 1, 0, 1, 1]);
    expect(row.causes).toEqual([
      { unit: "PHONG_THO", missing: 1 },
      { unit: "MUONG_TE", missing: 1 },
    ]);
  });

  it("names the communes missing where the target is every commune", () => {
    const row = run(indicator("PCGD_TH_3"), [7, 11, 17, 22, 11, 14, 10, 11]);
    expect(row.causes).toEqual([
      { unit: "TAM_DUONG", missing: 2 },
      { unit: "THAN_UYEN", missing: 1 },
    ]);
  });

  it("names only what was lost since last year where nobody's share of the target is laid down", () => {
    const given = [1, 2, 3, 4, 5, 6, 0, 0];
    expect(run(indicator("PCGD_THCS_3"), given).causes).toEqual([]);
    const byUnit = { SIN_HO: { PCGD_THCS_3: { numerator: 6, denominator: null } } };
    const previous = { schoolYear: "2023-2024", byUnit };
    expect(run(indicator("PCGD_THCS_3"), given, { previous }).causes).toEqual([
      { unit: "SIN_HO", missing: 2 },
    ]);
  });

  it("names nobody where the target is met", () => {
    expect(run(indicator("PCGD_THCS_2", { target: 6 }), [1, 1, 0, 1, 1, 0, 1, 1]).causes).toEqual([]);
  });
});

describe("a target met by rounding", () => {
  it("is told with the unrounded value", () => {
    const given: Given[] = [[79, 133], ...repeat([0, 0] as const, 7)];
    const row = run(indicator("TRUNG_HOC_CQG_1", { reportedBy: "unit" }), given);
    expect(row).toMatchObject({ actual: 59.4, status: "met", needed: 0 });
    expect(row.findings.map(({ message }) => message.vi)).toEqual([
      '"Tỷ lệ trường trung học đạt chuẩn quốc gia mức độ 1": đạt 59,4 % nhờ làm tròn; giá trị chưa làm tròn là 59,398 %, chỉ tiêu 59,4 %.',
    ]);
  });

  it("is not told where the value itself reaches it", () => {
    const row = run(indicator("BIET_CHU_2"), repeat([81, 100] as const, 8));
    expect(row.findings).toEqual([]);
  });
});

import type { Adjustment } from "../../../src/model/adjustment";
import { consolidate } from "../../../src/pooling/consolidate";
import type { SilentFigure } from "../../../src/model/report";
import { candidate, catalogueOf, districts, figure, indicator, reading, request, type Given } from "../build";

const set = {
  ...districts,
  units: districts.units.filter((unit) => ["SIN_HO", "SO_GDDT"].includes(unit.code)),
};
// Targets of counted units that this one district can attain.
const catalogue = catalogueOf(
  indicator("GV_TH_CHUAN"),
  indicator("PCGD_TH_3", { target: 22, targetText: "22" }),
  indicator("PCGD_THCS_2", { target: 1, targetText: "1" }),
  indicator("GV_THPT_CHUAN"),
);
const teachers = reading(candidate("SO_GDDT", { GV_THPT_CHUAN: [50, 50] }));

function adjust(changes: Partial<Adjustment>): Adjustment {
  return {
    unit: "SIN_HO",
    indicator: "GV_TH_CHUAN",
    field: "numerator",
    old: 1250,
    new: 1150,
    reason: "Nhập nhầm",
    document: "Công văn 12/PGDĐT",
    confirmedBy: "Lò Văn A",
    when: "2025-06-20",
    ...changes,
  };
}

/** Sìn Hồ's rows with adjustments; without rows it sent no report. */
function run(
  rows: Record<string, Given> | null,
  adjustments: readonly Adjustment[],
  problems: string[] = [],
) {
  const findings = problems.map((code) => ({
    code: "NUMERATOR_EXCEEDS_DENOMINATOR" as const,
    indicator: code,
    at: { file: "SIN_HO.xlsx", sheet: "Biểu 1", cell: "D18" },
    params: { numerator: 1250, denominator: 1205 },
  }));
  const own = rows === null ? [] : [reading(candidate("SIN_HO", rows, { findings }))];
  const scope = { kind: "set", set } as const;
  const result = consolidate([...own, teachers], request({ catalogue, scope, adjustments }));
  return {
    rows: result.consolidation.indicators,
    findings: result.findings.map(({ severity, code, message }) => `${severity} ${code} ${message.vi}`),
    codes: result.findings.map(({ severity, code }) => `${severity} ${code}`),
    result,
  };
}

const COMPLETE = { GV_TH_CHUAN: [1100, 1205], PCGD_TH_3: 22, PCGD_THCS_2: 1 } as const;
const refused: SilentFigure = {
  kind: "silent",
  problem: "NUMERATOR_EXCEEDS_DENOMINATOR",
  at: { file: "SIN_HO.xlsx", sheet: "Biểu 1", cell: "D18" },
  read: { numerator: 1250, denominator: 1205 },
};

describe("an adjustment", () => {
  it("replaces a figure, is listed, and keeps the source's place", () => {
    const { rows, findings } = run(COMPLETE, [adjust({ old: 1100 })]);
    expect(rows[0]).toMatchObject({ numerator: 1150, denominator: 1205, reported: 1 });
    expect(rows[0]!.byUnit[0]).toMatchObject({
      at: { file: "SIN_HO.xlsx", sheet: "Biểu 1", cell: "D18" },
      denominatorAt: { cell: "E18" },
      adjustments: [{ new: 1150 }],
    });
    expect(findings[0]).toBe(
      'info ADJUSTED Ô D18, Huyện Sìn Hồ: "Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo": tử số được điều chỉnh từ 1.100 thành 1.150 (Nhập nhầm; Công văn 12/PGDĐT; Lò Văn A, 20/6/2025).',
    );
  });

  it("leaves the report that was read as it was", () => {
    const source = candidate("SIN_HO", COMPLETE);
    const before = JSON.stringify(source);
    consolidate([reading(source)], request({ catalogue, adjustments: [adjust({ old: 1100 })] }));
    expect(JSON.stringify(source)).toBe(before);
  });

  it("completes a row that was refused, whose finding becomes an info", () => {
    const { rows, codes } = run({ ...COMPLETE, GV_TH_CHUAN: refused }, [adjust({})], ["GV_TH_CHUAN"]);
    expect(rows[0]).toMatchObject({ numerator: 1150, denominator: 1205, reported: 1 });
    expect(codes).toEqual(["info ADJUSTED", "info NUMERATOR_EXCEEDS_DENOMINATOR"]);
  });

  it("of one count completes a row whose other count was read, and keeps both places", () => {
    const place = (cell: string) => ({ file: "SIN_HO.xlsx", sheet: "Biểu 1", cell });
    const blank: SilentFigure = {
      kind: "silent",
      problem: "INDICATOR_MISSING",
      at: place("E18"),
      read: { numerator: 1100 },
      places: { numerator: place("D18"), denominator: place("E18") },
    };
    const change = adjust({ field: "denominator", old: null, new: 1205 });
    const [row] = run({ ...COMPLETE, GV_TH_CHUAN: blank }, [change]).rows;
    expect(row).toMatchObject({ numerator: 1100, denominator: 1205, reported: 1 });
    expect(row!.byUnit[0]).toMatchObject({ at: place("D18"), denominatorAt: place("E18") });
  });

  it("supplies a row that the report does not have", () => {
    const { rows, codes } = run({ GV_TH_CHUAN: [1100, 1205], PCGD_TH_3: 22 }, [
      adjust({ indicator: "PCGD_THCS_2", field: "value", old: null, new: 1 }),
    ]);
    expect(rows[2]).toMatchObject({ actual: 1, reported: 1 });
    expect(rows[2]!.byUnit[0]!.at).toBeNull();
    expect(codes).toEqual(["info INDICATOR_MISSING", "info ADJUSTED"]);
  });

  it("supplies rows of a unit that sent no report, which is still missed", () => {
    const supplied = [
      adjust({ indicator: "PCGD_TH_3", field: "value", old: null, new: 20 }),
      adjust({ field: "numerator", old: null, new: 1100 }),
      adjust({ field: "denominator", old: null, new: 1205 }),
    ];
    const { rows, codes, result } = run(null, supplied);
    expect(rows[0]).toMatchObject({ numerator: 1100, denominator: 1205, reported: 1, expected: 1 });
    expect(rows[1]).toMatchObject({ actual: 20 });
    expect(rows[2]!.byUnit[0]).toMatchObject({ silence: "UNIT_MISSING", value: null });
    expect(codes).toEqual(["error UNIT_MISSING", "info ADJUSTED", "info ADJUSTED", "info ADJUSTED"]);
    expect(result.consolidation.missingUnits).toEqual(["SIN_HO"]);
    expect(result.consolidation.units[0]).toMatchObject({
      received: false,
      reported: 2,
      expected: 3,
      file: null,
      sheet: null,
    });
  });

  it.each([
    [
      "the report says something else now",
      COMPLETE,
      adjust({ old: 1250 }),
      "khi báo cáo còn ghi 1.250, nhưng nay báo cáo ghi 1.100",
    ],
    [
      "the report gives a figure now",
      COMPLETE,
      adjust({ old: null }),
      "khi báo cáo còn ghi (không có số liệu), nhưng nay báo cáo ghi 1.100",
    ],
  ] as const)("warns where %s, and still counts", (_, rows, adjustment, expected) => {
    const { findings, rows: result } = run(rows, [adjustment]);
    expect(result[0]!.numerator).toBe(1150);
    expect(findings[0]).toContain("warning ADJUSTED");
    expect(findings[0]).toContain(expected);
  });

  it("is compared with nothing where the old figure was not recorded", () => {
    expect(run(COMPLETE, [adjust({ old: null, oldUnrecorded: true })]).codes).toEqual(["info ADJUSTED"]);
  });

  it.each([
    ["a count", { indicator: "PCGD_TH_3", field: "value", new: 20 }, 22],
    ["a numerator", { field: "numerator", new: 1150 }, 1100],
    ["a denominator", { field: "denominator", new: 1200 }, 1205],
    ["a row that the report does not have", { indicator: "PCGD_THCS_2", field: "value", new: 1 }, null],
  ] as const)("keeps what the report said where it was not recorded: %s", (_, changes, old) => {
    const adjustment = adjust({ ...changes, old: null, oldUnrecorded: true });
    const { PCGD_THCS_2: _absent, ...rows } = COMPLETE;
    const { consolidation } = run(rows, [adjustment]).result;
    const { oldUnrecorded: _unrecorded, ...recorded } = adjustment;
    expect(consolidation.adjustments).toEqual([{ ...recorded, old }]);
    const row = consolidation.indicators.find(({ indicator: one }) => one.code === adjustment.indicator);
    // One and the same, so that the figure can be linked to its line among the adjustments.
    expect(row!.byUnit[0]!.adjustments[0]).toBe(consolidation.adjustments[0]);
    expect(run(rows, consolidation.adjustments).codes).toEqual(run(rows, [adjustment]).codes);
  });

  it("keeps what is ignored as it came", () => {
    const adjustment = adjust({ unit: "HA_NOI", old: null, oldUnrecorded: true });
    expect(run(COMPLETE, [adjustment]).result.consolidation.adjustments).toEqual([adjustment]);
  });

  it.each([
    ["numerator", 1100, 1150, "D18"],
    ["denominator", 1205, 1200, "E18"],
  ] as const)("of the %s is told at that number's cell", (field, old, value, cell) => {
    const { findings } = run(COMPLETE, [adjust({ field, old, new: value })]);
    expect(findings[0]).toContain(`info ADJUSTED Ô ${cell},`);
  });

  it("of half a silent row is told at that half's cell", () => {
    const place = (cell: string) => ({ file: "SIN_HO.xlsx", sheet: "Biểu 1", cell });
    const places = { numerator: place("D18"), denominator: place("E18") };
    const silent: SilentFigure = {
      kind: "silent",
      problem: "INDICATOR_MISSING",
      at: place("D18"),
      read: { numerator: 1100 },
      places,
    };
    const change = adjust({ field: "denominator", old: null, new: 1205 });
    expect(run({ ...COMPLETE, GV_TH_CHUAN: silent }, [change]).findings[0]).toContain("ADJUSTED Ô E18,");
  });

  it("follows an earlier one of the same field", () => {
    const { rows, codes } = run(COMPLETE, [adjust({ old: 1100 }), adjust({ old: 1150, new: 1160 })]);
    expect(rows[0]!.numerator).toBe(1160);
    expect(codes).toEqual(["info ADJUSTED", "info ADJUSTED"]);
  });

  it.each([
    ["the later one given last", ["2026-11-01", "2026-11-02"], 1160],
    ["the later one given first", ["2026-11-02T09:00", "2026-11-01"], 1100],
    ["one without a time", ["2026-11-02", ""], 1100],
  ])("of two of one field the later counts, and it is said: %s", (_, [first, second], numerator) => {
    const { rows, codes } = run(COMPLETE, [
      adjust({ new: 1100, when: first! }),
      adjust({ new: 1160, when: second! }),
    ]);
    expect(rows[0]!.numerator).toBe(numerator);
    expect(codes).toContain("warning ADJUSTED");
  });

  it.each([
    [
      "an unknown unit",
      { unit: "HA_NOI" },
      'Điều chỉnh cho "HA_NOI, Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo',
      "không có đơn vị này",
    ],
    [
      "an unknown indicator",
      { indicator: "GV_DH" },
      'Huyện Sìn Hồ: điều chỉnh cho "GV_DH"',
      "không có chỉ tiêu này trong danh mục",
    ],
    [
      "a row that is not asked",
      { indicator: "GV_THPT_CHUAN" },
      'Huyện Sìn Hồ: điều chỉnh cho "Tỷ lệ giáo viên THPT',
      "không thuộc phần báo cáo",
    ],
    [
      "the value of a rate",
      { field: "value" },
      'Huyện Sìn Hồ: điều chỉnh cho "Tỷ lệ',
      "tỷ lệ cần tử số và mẫu số",
    ],
    [
      "the denominator of a count",
      { indicator: "PCGD_TH_3", field: "denominator" },
      'Huyện Sìn Hồ: điều chỉnh cho "Số đơn vị',
      "chỉ tiêu đếm cần kết quả",
    ],
  ] as const)("is ignored for %s", (_, changes, target, reason) => {
    const { findings, rows } = run(COMPLETE, [adjust(changes)]);
    expect(findings[0]).toContain(`error ADJUSTMENT_IGNORED ${target}`);
    expect(findings[0]).toContain(reason);
    expect(rows[0]!.numerator).toBe(1100);
  });

  it("is ignored for half a rate whose other half nobody gives", () => {
    const { codes, rows } = run(null, [adjust({ old: null })]);
    expect(codes).toEqual(["error ADJUSTMENT_IGNORED", "error UNIT_MISSING"]);
    expect(rows[0]).toMatchObject({ reported: 0, status: "missing" });
  });

  it.each([
    ["GV_TH_CHUAN", "numerator", 1300, "NUMERATOR_EXCEEDS_DENOMINATOR"],
    ["GV_TH_CHUAN", "numerator", -1, "NEGATIVE"],
    ["GV_TH_CHUAN", "numerator", 10.5, "NOT_WHOLE"],
    ["GV_TH_CHUAN", "denominator", 0, "ZERO_DENOMINATOR"],
    ["PCGD_THCS_2", "value", 2, "NOT_WHOLE"],
    ["PCGD_TH_3", "value", 23, "COMMUNES_EXCEED_UNIT"],
  ] as const)("of %s, %s = %d is refused as in a report: %s", (code, field, value, problem) => {
    const { codes, rows } = run(COMPLETE, [
      adjust({ indicator: code, field, new: value, old: null, oldUnrecorded: true }),
    ]);
    expect(codes).toContain(`error ${problem}`);
    const row = rows.find((one) => one.indicator.code === code)!;
    expect(row).toMatchObject({ reported: 0, status: "missing" });
    expect(row.byUnit[0]!.silence).toBe(problem);
  });

  it("stands with a warning where the numerator may exceed", () => {
    const may = catalogueOf(indicator("GV_TH_CHUAN", { mayExceed: true }));
    const adjustments = [adjust({ old: 1100, new: 1300 })];
    const own = reading(candidate("SIN_HO", { GV_TH_CHUAN: [1100, 1205] }));
    const { consolidation, findings } = consolidate([own], request({ catalogue: may, adjustments }));
    expect(consolidation.indicators[0]!.numerator).toBe(1300);
    const codes = findings.map(({ severity, code }) => `${severity} ${code}`);
    expect(codes).toEqual(expect.arrayContaining(["warning NUMERATOR_EXCEEDS_DENOMINATOR", "info ADJUSTED"]));
  });

  it("of the whole row answers for smaller units that did not report; of one half it does not", () => {
    const share = { reported: 10, expected: 22 };
    const rows = {
      ...COMPLETE,
      GV_TH_CHUAN: { ...figure(indicator("GV_TH_CHUAN"), [1100, 1205]), share } as Given,
    };
    const half = adjust({ old: 1100 });
    expect(run(rows, [half]).rows[0]!.byUnit[0]!.share).toEqual(share);
    const whole = [half, adjust({ field: "denominator", old: 1205, new: 1200 })];
    expect(run(rows, whole).rows[0]!.byUnit[0]!.share).toBeNull();
  });
});

import type { ConsolidationRequest } from "../../../src/model/consolidation";
import { consolidate } from "../../../src/pooling/consolidate";
import type { ReportCandidate, UnitEvidence, WorkbookReading } from "../../../src/model/report";
import { candidate, catalogueOf, districts, indicator, reading, request } from "../build";

const ROWS = { MAU_GIAO: [998, 1000] } as const;
const OTHER = { MAU_GIAO: [988, 1000] } as const;
const two = catalogueOf(indicator("MAU_GIAO"), indicator("BIET_CHU_1"));
const set = { ...districts, units: districts.units.slice(0, 1) };
const one = { catalogue: catalogueOf(indicator("MAU_GIAO")), scope: { kind: "set", set } } as const;

function run(readings: readonly WorkbookReading[], changes: Partial<ConsolidationRequest> = {}) {
  const { consolidation, findings, reports } = consolidate(readings, request({ ...one, ...changes }));
  return {
    findings: findings.map(({ severity, code, message }) => `${severity} ${code} ${message.vi}`),
    used: reports.map(({ unit, file, sheet }) => `${unit} ${file} ${sheet}`),
    actual: consolidation.indicators[0]!.actual,
    missing: consolidation.missingUnits,
    consolidation,
  };
}

const city = (rows: Parameters<typeof candidate>[1], changes: Partial<ReportCandidate> = {}) =>
  candidate("TP_LAI_CHAU", rows, changes);

describe("one report per unit", () => {
  it("ignores drafts and hidden sheets beside the report", () => {
    const { findings, used } = run([
      reading(
        city(OTHER, { sheet: "nháp", draft: true }),
        city(ROWS),
        city(OTHER, { sheet: "Sheet2", visibility: "hidden" }),
        candidate(null, OTHER, { file: "TP_LAI_CHAU.xlsx", sheet: "cũ", draft: true }),
      ),
    ]);
    expect(findings).toEqual([]);
    expect(used).toEqual(["TP_LAI_CHAU TP_LAI_CHAU.xlsx Biểu 1"]);
  });

  it("uses a draft that stands alone", () => {
    expect(run([reading(city(ROWS, { sheet: "nháp", draft: true }))]).used).toHaveLength(1);
  });

  it("keeps the first of two reports with the same figures", () => {
    const twice = [reading(city(ROWS, { file: "b/x.xlsx" })), reading(city(ROWS, { file: "a/x.xlsx" }))];
    const { findings, used, actual } = run(twice);
    expect(actual).toBe(99.8);
    expect(used).toEqual(["TP_LAI_CHAU a/x.xlsx Biểu 1"]);
    expect(findings).toEqual([
      "warning UNIT_DUPLICATE Ô A5, Thành phố Lai Châu: đơn vị có 2 báo cáo với số liệu giống nhau (a/x.xlsx, Biểu 1; b/x.xlsx, Biểu 1); chỉ dùng một.",
    ]);
  });

  it("names files without the folders that they share", () => {
    const twice = [
      reading(city(ROWS, { file: "/Users/mai/bao-cao/x.xlsx" })),
      reading(city(ROWS, { file: "/Users/mai/bao-cao/x (2).xlsx" })),
    ];
    expect(run(twice).findings.join("\n")).toContain("(x (2).xlsx, Biểu 1; x.xlsx, Biểu 1)");
  });

  it("uses none of two reports with different figures, and names what differs", () => {
    const twice = [reading(city(ROWS, { file: "b.xlsx" })), reading(city(OTHER, { file: "a.xlsx" }))];
    const { findings, missing, actual } = run(twice);
    expect(actual).toBeNull();
    expect(missing).toEqual(["TP_LAI_CHAU"]);
    expect(findings[0]).toContain(
      'Khác ở: "Tỷ lệ huy động trẻ mẫu giáo": 988/1000; 998/1000. Đề nghị chọn một báo cáo.',
    );
    expect(findings[1]).toContain("error UNIT_MISSING Thành phố Lai Châu: có báo cáo nhưng chưa đưa vào");
  });

  it("puts part I and part II of one workbook together", () => {
    const blank = {
      kind: "silent",
      problem: "INDICATOR_MISSING",
      at: { sheet: "Phần I", cell: "D14" },
    } as const;
    const parts = reading(
      city(
        { ...ROWS, BIET_CHU_1: blank },
        { sheet: "Phần I", findings: [{ code: "INDICATOR_MISSING", indicator: "BIET_CHU_1" }] },
      ),
      city({ BIET_CHU_1: [95, 100] }, { sheet: "Phần II" }),
    );
    const { findings, used, consolidation } = run([parts], { catalogue: two });
    expect(findings).toEqual([]);
    expect(used).toEqual(["TP_LAI_CHAU TP_LAI_CHAU.xlsx Phần I"]);
    expect(consolidation.indicators.map((row) => row.actual)).toEqual([99.8, 95]);
    expect(consolidation.indicators[1]!.byUnit[0]!.at).toMatchObject({ sheet: "Phần II" });
  });

  it("does not put together what two workbooks say", () => {
    const parts = [
      reading(city(ROWS, { file: "a.xlsx" })),
      reading(city({ BIET_CHU_1: [95, 100] }, { file: "b.xlsx" })),
    ];
    expect(run(parts, { catalogue: two }).findings[0]).toContain("error UNIT_DUPLICATE");
  });
});

describe("the school year", () => {
  const lastYear = city(OTHER, {
    schoolYear: "2023-2024",
    schoolYearAt: { file: "x.xlsx", sheet: "Biểu 1", cell: "A3" },
  });

  it("leaves another year's report out", () => {
    const { findings, actual } = run([reading(lastYear)]);
    expect(actual).toBeNull();
    expect(findings[1]).toBe(
      "error UNIT_MISSING Thành phố Lai Châu: có báo cáo nhưng chưa đưa vào tổng hợp được (TP_LAI_CHAU.xlsx, Biểu 1), nên đơn vị còn tính là chưa báo cáo. Đề nghị xử lý nội dung rà soát về báo cáo đó.",
    );
    expect(findings[0]).toContain(
      "error WRONG_SCHOOL_YEAR Ô A3, Thành phố Lai Châu: báo cáo ghi năm học 2023-2024, trong khi đang tổng hợp năm học 2024-2025",
    );
  });

  it("does not take it for a duplicate of this year's", () => {
    const { findings, actual } = run([reading(lastYear, city(ROWS, { sheet: "Biểu 2" }))]);
    expect(actual).toBe(99.8);
    expect(findings).toHaveLength(1);
  });

  it("accepts a report that names no year", () => {
    expect(run([reading(city(ROWS, { schoolYear: null }))]).findings).toEqual([]);
  });
});

describe("the unit", () => {
  const evidence = (units: string[], changes: Partial<UnitEvidence> = {}): UnitEvidence => ({
    source: "label",
    text: "Thanh pho Lai Chau",
    at: { file: "x.xlsx", sheet: "Biểu 1", cell: "A2" },
    units,
    stage: "proposed",
    ...changes,
  });
  const unsure = (...list: UnitEvidence[]) =>
    candidate(null, ROWS, {
      file: "thu-muc/x.xlsx",
      identification: { unit: null, proposed: "TP_LAI_CHAU", name: "Thanh pho Lai Chau", evidence: list },
    });

  it("is asked for where it is unknown", () => {
    const { findings } = run([reading(candidate(null, ROWS, { file: "x.xlsx" }))]);
    expect(findings).toEqual([
      'error UNIT_UNKNOWN Ô A5: chưa xác định được đơn vị báo cáo. Đề nghị ghi rõ dòng "Đơn vị báo cáo:" hoặc chỉ định đơn vị cho tệp này.',
      "error UNIT_MISSING Thành phố Lai Châu: chưa có báo cáo. Đề nghị đơn vị gửi báo cáo.",
    ]);
  });

  it("is proposed where it is not certain", () => {
    expect(run([reading(unsure(evidence(["TP_LAI_CHAU"])))]).findings[0]).toBe(
      'error UNIT_PROPOSED Ô A2: có thể là báo cáo của Thành phố Lai Châu (ghi "Thanh pho Lai Chau") nhưng chưa chắc chắn, nên chưa đưa vào tổng hợp. Đề nghị xác nhận đơn vị.',
    );
  });

  it("is proposed with what speaks against it", () => {
    const list = [
      evidence(["TP_LAI_CHAU"], { stage: "exact" }),
      evidence(["SIN_HO"], { source: "sheetName", text: "Sìn Hồ", stage: "exact" }),
    ];
    const wide = { scope: { kind: "set", set: districts } } as const;
    expect(run([reading(unsure(...list))], wide).findings[0]).toContain(
      'nhưng "Sìn Hồ" lại chỉ Huyện Sìn Hồ',
    );
  });

  const fromFile = (units: string[], stage: UnitEvidence["stage"] = "exact") =>
    evidence(units, { source: "fileName", text: "/Users/mai/bao-cao/Sìn Hồ.xlsx", at: null, stage });

  it("quotes a file's name without the folders of this computer", () => {
    const list = [evidence(["TP_LAI_CHAU"], { stage: "exact" }), fromFile(["SIN_HO"])];
    const wide = { scope: { kind: "set", set: districts } } as const;
    const { findings } = run([reading(unsure(...list))], wide);
    expect(findings[0]).toContain('nhưng "Sìn Hồ.xlsx" lại chỉ Huyện Sìn Hồ');
    expect(findings.join("\n")).not.toContain("/Users");
  });

  it("counts as come, though not used, for each unit that it names", () => {
    const list = [evidence(["TP_LAI_CHAU"], { stage: "exact" }), fromFile(["SIN_HO"])];
    const wide = { scope: { kind: "set", set: districts } } as const;
    const { consolidation } = run([reading(unsure(...list))], wide);
    const came = consolidation.units.filter(({ cameUnused }) => cameUnused).map(({ unit }) => unit.code);
    expect(came).toEqual(["TP_LAI_CHAU", "SIN_HO"]);
  });

  it("is asked at the name that the report gives itself, where that is nobody's of the set", () => {
    const stranger = evidence([], { text: "Đơn vị báo cáo: Xã Lạ" });
    const says = (...list: UnitEvidence[]) =>
      candidate(null, ROWS, {
        file: "thu-muc/x.xlsx",
        identification: {
          unit: null,
          proposed: list.length > 1 ? "TP_LAI_CHAU" : null,
          name: "Xã Lạ",
          evidence: list,
        },
      });
    expect(run([reading(says(stranger, fromFile(["TP_LAI_CHAU"])))]).findings[0]).toContain(
      'UNIT_PROPOSED Ô A2: ghi "Xã Lạ", không có trong danh sách đơn vị đang tổng hợp, nhưng "Sìn Hồ.xlsx" lại chỉ Thành phố Lai Châu',
    );
    expect(run([reading(says(stranger))]).findings[0]).toContain(
      'UNIT_UNKNOWN Ô A2: ghi "Xã Lạ", không có trong danh sách đơn vị đang tổng hợp, nên chưa đưa vào',
    );
  });

  it.each([
    ["the path as given", "thu-muc/x.xlsx", null, true],
    ["the base name", "x.xlsx", null, true],
    ["another way of writing the path", ".\\thu-muc\\x.xlsx", null, true],
    ["the sheet", "x.xlsx", "Biểu 1", true],
    ["another sheet", "x.xlsx", "Biểu 2", false],
    ["another file", "y.xlsx", null, false],
    ["a part of the name", "muc/x.xlsx", null, false],
  ])("is settled by an assignment of %s: %s#%s", (_, file, sheet, isUsed) => {
    const assignments = [{ file, sheet, unit: "TP_LAI_CHAU" }];
    const { used } = run([reading(unsure(evidence(["TP_LAI_CHAU"])))], { assignments });
    expect(used).toHaveLength(isUsed ? 1 : 0);
  });

  it("is settled by the whole path rather than by the base name", () => {
    const assignments = [
      { file: "x.xlsx", sheet: null, unit: "SIN_HO" },
      { file: "thu-muc/x.xlsx", sheet: null, unit: "TP_LAI_CHAU" },
    ];
    expect(run([reading(unsure(evidence(["TP_LAI_CHAU"])))], { assignments }).used).toHaveLength(1);
  });

  it("does not accept an assignment to a unit that is not in the set", () => {
    const assignments = [{ file: "x.xlsx", sheet: null, unit: "HA_NOI" }];
    const { findings } = run([reading(unsure(evidence(["TP_LAI_CHAU"])))], { assignments });
    expect(findings[0]).toContain('UNIT_UNKNOWN Ô A5: chưa xác định được đơn vị báo cáo (ghi "HA_NOI")');
  });
});

describe("a file that cannot be read", () => {
  const closed = (
    file: string,
    code: "UNREADABLE_FILE" | "NO_REPORT_FOUND" | "OUR_OWN_OUTPUT",
  ): WorkbookReading => ({
    ...{ file, mark: null, candidates: [] },
    findings: [
      { code, at: { file, sheet: "", cell: "" }, params: { reason: "mật khẩu", name: "Tỉnh Lai Châu" } },
    ],
  });
  const missing = (...readings: WorkbookReading[]) => {
    const { findings, consolidation } = run(readings);
    return {
      told: findings.filter((finding) => finding.includes("UNIT_MISSING")),
      cameUnused: consolidation.units[0]!.cameUnused === true,
    };
  };

  it.each(["UNREADABLE_FILE", "NO_REPORT_FOUND"] as const)(
    "has come from the unit that its name names: %s",
    (code) => {
      expect(missing(closed("/Users/mai/Thành phố Lai Châu.xlsx", code))).toEqual({
        told: [expect.stringContaining("chưa đưa vào tổng hợp được (Thành phố Lai Châu.xlsx)")],
        cameUnused: true,
      });
    },
  );

  it("has come from a unit whose name is typed without diacritics, and from none that is only likely", () => {
    expect(missing(closed("thanh-pho-lai-chau-bieu-01.xlsx", "UNREADABLE_FILE"))).toEqual({
      told: [expect.stringContaining("chưa đưa vào tổng hợp được (thanh-pho-lai-chau-bieu-01.xlsx)")],
      cameUnused: true,
    });
    for (const likely of ["Thành phố Lai Chu.xlsx", "lai chau.xlsx", "bao cao lai chau.xlsx"])
      expect(missing(closed(likely, "UNREADABLE_FILE")).cameUnused).toBe(false);
  });

  it("has come from nobody where its name names nobody, and where it is our own", () => {
    const nobody = { told: [expect.stringContaining("chưa có báo cáo")], cameUnused: false };
    expect(missing(closed("bao-cao.xlsx", "UNREADABLE_FILE"))).toEqual(nobody);
    expect(missing(closed("Thành phố Lai Châu.xlsx", "OUR_OWN_OUTPUT"))).toEqual(nobody);
  });
});

describe("an answer without effect", () => {
  const wide = { scope: { kind: "set", set: districts } } as const;
  const told = (readings: readonly WorkbookReading[], file: string, sheet: string | null) =>
    run(readings, { ...wide, assignments: [{ file, sheet, unit: "SIN_HO" }] });

  it.each([
    ["a sheet that is not there", "TP_LAI_CHAU.xlsx", "Nope", "Trang tính Nope: "],
    ["a file without a report", "x.xlsx", null, "Tệp x.xlsx: "],
  ])("is told: %s", (_, file, sheet, place) => {
    expect(told([reading(city(ROWS))], file, sheet).findings).toContain(
      `warning ASSIGNMENT_UNUSED ${place}được chỉ định cho Huyện Sìn Hồ nhưng không có báo cáo nào theo chỉ định này. Đề nghị kiểm tra tên tệp và tên trang tính.`,
    );
  });

  it.each([null, "Biểu 1"])("is told, and makes several units of one sheet no single one: %s", (sheet) => {
    const file = "chung.xlsx";
    const both = reading(city(ROWS, { file }), candidate("TAM_DUONG", OTHER, { file }));
    const { findings, used } = told([both], file, sheet);
    expect(used).toEqual(["TP_LAI_CHAU chung.xlsx Biểu 1", "TAM_DUONG chung.xlsx Biểu 1"]);
    expect(findings.filter((finding) => finding.includes("ASSIGNMENT_UNUSED"))).toEqual([
      "warning ASSIGNMENT_UNUSED Trang tính Biểu 1: được chỉ định cho Huyện Sìn Hồ nhưng có 2 báo cáo của nhiều đơn vị, nên không dùng chỉ định này. Đề nghị ghi tên đơn vị ngay trong bảng.",
    ]);
  });

  it("is not told of one that all sheets of a file take", () => {
    const parts = reading(city(ROWS), city({ BIET_CHU_1: [95, 100] }, { sheet: "Phần II" }));
    const { findings, used } = told([parts], "TP_LAI_CHAU.xlsx", null);
    expect(used).toEqual(["SIN_HO TP_LAI_CHAU.xlsx Biểu 1"]);
    expect(findings.join()).not.toContain("ASSIGNMENT_UNUSED");
  });
});

describe("rows of a report", () => {
  it("misses rows that are asked, and names rows that are not", () => {
    const catalogue = catalogueOf(indicator("MAU_GIAO"), indicator("BIET_CHU_1"), indicator("TBDH_THPT"));
    const report = city(
      { ...ROWS, TBDH_THPT: [1, 2] },
      { findings: [{ code: "RATE_WITHOUT_COUNTS", indicator: "TBDH_THPT", params: { rate: "50" } }] },
    );
    const { findings, consolidation } = run([reading(report)], { catalogue });
    expect(findings).toEqual([
      'error INDICATOR_MISSING Trang tính Biểu 1, Thành phố Lai Châu: không có dòng "Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định". Đề nghị bổ sung.',
      'warning LEVEL_NOT_IN_SET "Tỷ lệ thiết bị dạy học tối thiểu cấp THPT": không đơn vị nào trong bộ đơn vị này báo cáo được chỉ tiêu (khác cấp), nên chưa có số liệu. Đề nghị bỏ chỉ tiêu khỏi danh mục hoặc sửa cấp báo cáo.',
      'warning INDICATOR_UNKNOWN Ô D31, Thành phố Lai Châu: "Tỷ lệ thiết bị dạy học tối thiểu cấp THPT" không thuộc phần báo cáo của đơn vị này, nên không đưa vào tổng hợp.',
    ]);
    expect(consolidation.indicators[2]).toMatchObject({ expected: 0, status: "missing", actual: null });
    expect(consolidation.units[0]).toMatchObject({ reported: 1, expected: 2 });
  });

  it("refuses more communes than the unit has", () => {
    const catalogue = catalogueOf(indicator("PCGD_TH_3", { target: 7 }));
    const { findings, consolidation } = run([reading(city({ PCGD_TH_3: 8 }))], { catalogue });
    expect(findings).toEqual([
      'error COMMUNES_EXCEED_UNIT Ô F10, Thành phố Lai Châu: "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3": ghi 8 xã, nhiều hơn số xã của đơn vị (7). Đề nghị rà soát.',
    ]);
    expect(consolidation.indicators[0]!.byUnit[0]).toMatchObject({
      value: null,
      silence: "COMMUNES_EXCEED_UNIT",
      at: { cell: "F10" },
    });
  });

  it("does not expect what does not concern the unit", () => {
    const kad = { kind: "notApplicable", at: { sheet: "Biểu 1", cell: "D7" } } as const;
    const { findings, consolidation } = run([reading(city({ MAU_GIAO: kad }))]);
    expect(findings).toEqual([]);
    expect(consolidation.indicators[0]).toMatchObject({
      reported: 0,
      expected: 0,
      byUnit: [],
      status: "missing",
    });
  });
});

describe("any unit", () => {
  const any = { scope: { kind: "any" }, catalogue: two } as const;
  const named = (code: string, file: string, rows: Parameters<typeof candidate>[1]) =>
    reading(
      candidate(code, rows, {
        file,
        identification: { unit: code, proposed: null, name: code.toUpperCase(), evidence: [] },
      }),
    );

  it("takes whoever is found, in the order of the files, and expects the rows of each sheet", () => {
    const files = [
      named("xa-b", "2.xlsx", { MAU_GIAO: [1, 2] }),
      named("xa-a", "1.xlsx", { MAU_GIAO: [1, 2], BIET_CHU_1: [9, 10] }),
    ];
    const { consolidation, findings } = run(files, any);
    expect(consolidation.units.map(({ unit, expected }) => [unit.code, unit.name, expected])).toEqual([
      ["xa-a", "XA-A", 2],
      ["xa-b", "XA-B", 1],
    ]);
    expect(consolidation).toMatchObject({ unitSet: "any", missingUnits: [] });
    expect(consolidation.indicators.map((row) => [row.actual, row.reported, row.expected])).toEqual([
      [50, 2, 2],
      [90, 1, 1],
    ]);
    expect(findings).toEqual([]);
  });

  it("still does not use two different reports of one name", () => {
    const files = [
      named("xa-a", "1.xlsx", { MAU_GIAO: [1, 2] }),
      named("xa-a", "2.xlsx", { MAU_GIAO: [2, 2] }),
    ];
    const { findings, missing } = run(files, any);
    expect(findings.map((finding) => finding.split(" ")[1])).toEqual(["UNIT_DUPLICATE"]);
    expect(missing).toEqual([]);
  });

  const FILE = "bc1.xlsx";
  const by = (source: UnitEvidence["source"], unit: string, changes: Partial<ReportCandidate> = {}) =>
    candidate(unit, ROWS, {
      file: FILE,
      identification: {
        unit,
        proposed: null,
        name: unit.toUpperCase(),
        evidence: [{ source, text: unit, at: null, units: [unit], stage: "exact" }],
      },
      ...changes,
    });
  const final = by("label", "xa-a");
  const draft = { sheet: "Nháp", draft: true } as const;
  const hidden = { sheet: "cu ky", visibility: "hidden" } as const;
  const second = { sheet: "Phần II", figures: candidate("", { BIET_CHU_1: [9, 10] }).figures };

  it.each([
    ["a draft that only the file names", [final, by("fileName", "bc1", draft)], ["xa-a bc1.xlsx Biểu 1"]],
    ["a hidden sheet", [final, by("fileName", "bc1", hidden)], ["xa-a bc1.xlsx Biểu 1"]],
    [
      "a draft beside two units",
      [final, by("letterhead", "xa-b", { sheet: "B" }), by("fileName", "bc1", draft)],
      ["xa-a bc1.xlsx Biểu 1", "xa-b bc1.xlsx B"],
    ],
    ["a second part", [final, by("fileName", "bc1", second)], ["xa-a bc1.xlsx Biểu 1"]],
    [
      "a draft that names the unit",
      [by("fileName", "bc1"), by("label", "xa-a", draft)],
      ["xa-a bc1.xlsx Biểu 1"],
    ],
    [
      "a draft beside nobody else",
      [by("fileName", "bc1"), by("fileName", "bc1", draft)],
      ["bc1 bc1.xlsx Biểu 1"],
    ],
    [
      "a sheet beside two units",
      [final, by("label", "xa-b", { sheet: "B" }), by("fileName", "bc1", { sheet: "C" })],
      ["xa-a bc1.xlsx Biểu 1", "xa-b bc1.xlsx B", "bc1 bc1.xlsx C"],
    ],
  ])("counts no unit twice under its file's name: %s", (_, sheets, expected) => {
    const { used, consolidation } = run([reading(...sheets)], any);
    expect(used).toEqual(expected);
    expect(consolidation.units).toHaveLength(expected.length);
  });

  it("ignores a draft beside the sheet that the officer answered for", () => {
    const assignments = [{ file: FILE, sheet: "Biểu 1", unit: "xa-c" }];
    const sheets = reading(by("fileName", "bc1"), by("fileName", "bc1", draft));
    expect(run([sheets], { ...any, assignments }).used).toEqual(["xa-c bc1.xlsx Biểu 1"]);
  });
});

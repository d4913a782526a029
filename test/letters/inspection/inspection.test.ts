import { inspectIndicator, inspectUnit } from "../../../src/letters/inspection/inspection";
import { districts, resultOf, type Figures, type Given } from "../../sheets/results";

const reporting = districts.units.filter(({ level }) => level !== "department").map(({ code }) => code);

/** The same figures from every unit, others from some. */
function resultFor(all: Figures, others: Record<string, Figures> = {}, given: Partial<Given> = {}) {
  const figures = Object.fromEntries(reporting.map((unit) => [unit, { ...all, ...others[unit] }]));
  return resultOf({ figures, ...given });
}

test.each<[string, string, Figures, Record<string, Figures>, string]>([
  [
    "a rate without an end",
    "NHA_TRE",
    { NHA_TRE: [1000, 3000] },
    {},
    "Σ tử số / Σ mẫu số × 100 = 8.000 / 24.000 × 100 = 33,333… → 33,3",
  ],
  [
    "a rate that needs no rounding",
    "NHA_TRE",
    { NHA_TRE: [1, 2] },
    {},
    "Σ tử số / Σ mẫu số × 100 = 8 / 16 × 100 = 50",
  ],
  [
    "cut below 100",
    "NHA_TRE",
    { NHA_TRE: [10000, 10000] },
    { SIN_HO: { NHA_TRE: [9999, 10000] } },
    "Σ tử số / Σ mẫu số × 100 = 79.999 / 80.000 × 100 = 99,998… → 99,99",
  ],
  ["a count", "PCGD_TH_3", { PCGD_TH_3: 1 }, {}, "Tổng kết quả của 8 đơn vị = 8"],
  [
    "attained",
    "PCGD_THCS_1",
    { PCGD_THCS_1: 1 },
    { SIN_HO: { PCGD_THCS_1: 0 } },
    "Số đơn vị đạt, trong 8 đơn vị báo cáo = 7",
  ],
  ["only 0/0", "NHA_TRE", { NHA_TRE: [0, 0] }, {}, "Mọi đơn vị đều báo cáo 0/0 nên không có tỷ lệ."],
  ["nobody", "NHA_TRE", { NHA_TRE: null }, {}, "Chưa có đơn vị nào có số liệu."],
  ["nobody asked", "NHA_TRE", { NHA_TRE: "KAD" }, {}, "Không có đơn vị nào phải báo cáo chỉ tiêu này."],
])("%s", (_, code, all, others, calculation) => {
  expect(inspectIndicator(resultFor(all, others), code)?.calculation.vi).toBe(calculation);
});

test("causes are ranked with what each unit needs", () => {
  const result = resultFor(
    { NHA_TRE: [328, 1000] },
    { SIN_HO: { NHA_TRE: [100, 2000] }, NAM_NHUN: { NHA_TRE: [300, 1000] } },
  );
  const causes = inspectIndicator(result, "NHA_TRE")?.causes;
  expect(causes?.map(({ name, text }) => [name, text.vi, text.en])).toEqual([
    ["Huyện Sìn Hồ", "cần thêm 555 trẻ", "555 children more needed"],
    ["Huyện Nậm Nhùn", "cần thêm 28 trẻ", "28 children more needed"],
  ]);
});

test("a shortfall is told with its distance and what is needed, a silence as provisional", () => {
  const remarks = (result: ReturnType<typeof resultOf>) =>
    inspectIndicator(result, "NHA_TRE")?.remarks.map(({ vi }) => vi);
  expect(remarks(resultFor({ NHA_TRE: [320, 1000] }))).toEqual([
    "Chỉ tiêu phấn đấu: 32,8 %.",
    "Thấp hơn chỉ tiêu 0,8 điểm phần trăm.",
    "Mức độ hoàn thành 97,5 %.",
    "Cần thêm 60 trẻ.",
  ]);
  expect(remarks(resultFor({ NHA_TRE: [320, 1000] }, { SIN_HO: { NHA_TRE: null } }))).toEqual([
    "Tạm tính 7/8 đơn vị.",
    "Chỉ tiêu phấn đấu: 32,8 %.",
  ]);
});

const adjustment = {
  unit: "SIN_HO",
  indicator: "NHA_TRE",
  field: "numerator",
  old: 320,
  new: 321,
  reason: "gọi điện",
  document: "",
  confirmedBy: "Lò Thị Mai",
  when: "2024-12-05",
} as const;

test("a unit's part names its figures, places, adjustments and last year", () => {
  const previous = {
    schoolYear: "2023-2024",
    byUnit: { SIN_HO: { NHA_TRE: { numerator: 1300, denominator: 4000 } } },
  };
  const result = resultFor({ NHA_TRE: [320, 1000] }, {}, { adjustments: [adjustment], previous });
  expect(inspectUnit(result, "NHA_TRE", "SIN_HO")).toMatchObject({
    name: "Huyện Sìn Hồ",
    numerator: 321,
    denominator: 1000,
    figure: { vi: "321/1.000", en: "321/1,000" },
    rate: { vi: "32,1 %" },
    silent: false,
    denominatorAt: { sheet: "Biểu 1", cell: "E8" },
    adjustments: [
      { adjustment, text: { vi: "tử số: 320 → 321 (gọi điện; chưa ghi; Lò Thị Mai, 5/12/2024)" } },
    ],
    remarks: [{ vi: "Năm trước: 1.300/4.000." }],
  });
});

test("a silent unit says why, and a row or unit that is not there has no part", () => {
  const result = resultFor({ NHA_TRE: [320, 1000] }, { SIN_HO: { NHA_TRE: null } });
  expect(inspectUnit(result, "NHA_TRE", "SIN_HO")).toMatchObject({
    figure: { vi: "chưa có số liệu" },
    rate: null,
    silent: true,
    at: { cell: "D8" },
  });
  expect(inspectUnit(result, "NHA_TRE", "SO_GDDT")).toBeNull();
  expect(inspectUnit(result, "KHAC", "SIN_HO")).toBeNull();
  expect(inspectIndicator(result, "KHAC")).toBeNull();
});

test.each([
  ["32.0", 1, "Tỷ lệ ghi trong báo cáo: 32 %, khớp."],
  ["31.9", 1, "Tỷ lệ ghi trong báo cáo: 31,9 %, không khớp với 32 %."],
  ["31.999999999999", 12, "Tỷ lệ ghi trong báo cáo: 32 %, khớp."],
])("the printed rate %s is compared", (value, decimals, text) => {
  const result = resultFor({ NHA_TRE: [320, 1000] });
  const at = { sheet: "Biểu 1", cell: "F8" };
  const reports = result.reports.map((report) => ({
    ...report,
    figures: { ...report.figures, NHA_TRE: { ...report.figures.NHA_TRE!, printed: { value, decimals, at } } },
  })) as typeof result.reports;
  const part = inspectUnit({ ...result, reports }, "NHA_TRE", "SIN_HO");
  expect(part?.remarks[0]?.vi).toBe(text);
  expect(part?.printedAt).toEqual(at);
});

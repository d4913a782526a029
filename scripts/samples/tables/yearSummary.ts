import { apportion } from "../random";
import { population } from "../totals.data";
import type { SampleFile } from "../workbook";
import { percent, tellingCatalogue } from "./catalogue";
import { jsonFile, tableFile, type TableSketch } from "./table";

const FOLDER = "tong-ket-nam-hoc-2024-2025";

/** Whole province: the first, the second and the last are printed in the summary of Lai Châu's school year 2024-2025. */
export const summaryTotals = { schools: 336, classes: 5_182, pupils: 149_461, prizes: 587, judged: 327, standard: 228 };

const districts: readonly (readonly [code: string, name: string, format: "xlsx" | "xls" | "ods"])[] = [
  ["TP_LAI_CHAU", "Thành phố Lai Châu", "xlsx"],
  ["TAM_DUONG", "Huyện Tam Đường", "xlsx"],
  ["PHONG_THO", "Huyện Phong Thổ", "xls"],
  ["SIN_HO", "Huyện Sìn Hồ", "xlsx"],
  ["NAM_NHUN", "Huyện Nậm Nhùn", "ods"],
  ["MUONG_TE", "Huyện Mường Tè", "xlsx"],
  ["TAN_UYEN", "Huyện Tân Uyên", "xls"],
  ["THAN_UYEN", "Huyện Than Uyên", "ods"],
];

/** The Department's own: boarding and upper-secondary schools. */
const own = { schools: 24, classes: 512, pupils: 19_874, judged: 24, standard: 16 };

/** Figures of one unit. */
export interface SummaryFigures {
  readonly unit: string;
  readonly schools: number;
  readonly classes: number;
  readonly pupils: number;
  readonly judged: number;
  readonly standard: number;
  /** The Department alone counts the prizes. */
  readonly prizes?: number;
}

/** What every unit reports, the Department last. */
export function summaryFigures(): readonly SummaryFigures[] {
  const weights = districts.map(([code]) => population[code]!);
  const share = (key: keyof typeof own): number[] => apportion(summaryTotals[key] - own[key], weights);
  const [schools, classes, pupils, judged] = [share("schools"), share("classes"), share("pupils"), share("judged")];
  const standard = apportion(summaryTotals.standard - own.standard, judged);
  return [
    ...districts.map(([unit], index) => ({
      unit,
      ...{ schools: schools[index]!, classes: classes[index]!, pupils: pupils[index]! },
      ...{ judged: judged[index]!, standard: standard[index]! },
    })),
    { unit: "SO_GDDT", ...own, prizes: summaryTotals.prizes },
  ];
}

const catalogue = tellingCatalogue(
  "Biểu tổng kết năm học: số liệu minh họa, trừ tổng số trường, lớp, học sinh và số trường đạt chuẩn quốc gia của tỉnh Lai Châu năm học 2024-2025 đã công bố. (A year's summary; illustrative but for the published totals.)",
  ["2023-2024", "2024-2025"],
  "Sở Giáo dục và Đào tạo tỉnh Lai Châu",
  [
    {
      ...{ code: "SO_TRUONG", nameVi: "Tổng số trường", nameEn: "Schools", unit: "Trường", countedVi: "trường" },
      ...{ numeratorVi: "Số trường", reportedBy: "both" },
    },
    {
      ...{ code: "SO_LOP", nameVi: "Tổng số lớp", nameEn: "Classes", unit: "Lớp", countedVi: "lớp" },
      ...{ numeratorVi: "Số lớp", reportedBy: "both" },
    },
    {
      ...{ code: "SO_HOC_SINH", nameVi: "Tổng số học sinh", nameEn: "Pupils", unit: "Học sinh" },
      ...{ countedVi: "học sinh", numeratorVi: "Số học sinh", reportedBy: "both" },
    },
    {
      ...{ code: "TRUONG_CQG", nameVi: "Tỷ lệ trường đạt chuẩn quốc gia", countedVi: "trường" },
      nameEn: "Schools at the national standard",
      ...{ numeratorVi: "Số trường đạt chuẩn quốc gia", denominatorVi: "Số trường thuộc diện xét công nhận" },
      ...{ ...percent, decimals: 1, reportedBy: "both", denominatorVar: "truong_xet_cong_nhan" },
      noteVi: "Mẫu số chỉ gồm trường thuộc diện xét công nhận, nên ít hơn tổng số trường.",
    },
    {
      ...{ code: "GIAI_HSG", nameVi: "Số giải học sinh giỏi cấp tỉnh", unit: "Giải", countedVi: "giải" },
      ...{ nameEn: "Prizes of pupils at the province's competitions", numeratorVi: "Số giải" },
      reportedBy: "department",
    },
  ],
);

/** Files of a year's summary: eight districts and the Department. */
export async function yearSummaryFiles(): Promise<SampleFile[]> {
  const names = new Map(districts.map(([code, name]) => [code, name]));
  const formats = new Map(districts.map(([code, , format]) => [code, format]));
  const files = summaryFigures().map((figures, index) => {
    const number = String(index + 1).padStart(2, "0");
    const name = names.get(figures.unit) ?? "Sở Giáo dục và Đào tạo";
    const path = `${FOLDER}/${number}-${figures.unit.toLowerCase().replaceAll("_", "-")}.${formats.get(figures.unit) ?? "xlsx"}`;
    return tableFile(path, name, [sketchOf(name, figures)]);
  });
  return [jsonFile(`${FOLDER}/danh-muc.json`, catalogue), ...(await Promise.all(files))];
}

function sketchOf(name: string, figures: SummaryFigures): TableSketch {
  const { schools, classes, pupils, standard, judged, prizes } = figures;
  const counted = [schools, classes, pupils, null, prizes ?? null];
  const rows = catalogue.indicators.flatMap(({ tt, nameVi, unit, reportedBy }, index) => {
    if (reportedBy === "department" && prizes === undefined) return [];
    return [
      index === 3
        ? [tt, nameVi, unit, standard, judged, null]
        : [tt, nameVi, unit, null, null, counted[index]!],
    ];
  });
  return {
    sheet: "Tổng kết",
    above: [
      "BIỂU TỔNG KẾT NĂM HỌC 2024-2025",
      "QUY MÔ TRƯỜNG, LỚP, HỌC SINH VÀ TRƯỜNG ĐẠT CHUẨN QUỐC GIA",
      `Đơn vị báo cáo: ${name}`,
    ],
    headings: ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả"],
    widths: [6, 44, 12, 12, 12, 12],
    rows,
  };
}

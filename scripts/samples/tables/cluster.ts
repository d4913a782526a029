import type { SampleFile } from "../workbook";
import { percent, tellingCatalogue } from "./catalogue";
import { jsonFile, tableFile } from "./table";

const FOLDER = "cum-cac-tinh-2024-2025";

/** A province of the cluster: pupils who completed primary school, of all; teachers at the standard, of all. */
export interface ClusterFigures {
  readonly province: string;
  readonly completed: readonly [number, number];
  readonly teachers: readonly [number, number];
}

/** Illustrative; the extremes of the first rate are as such a cluster's report printed them, from 99,34% to 100%. */
export const clusterFigures: readonly ClusterFigures[] = [
  { province: "Tỉnh Điện Biên", completed: [14_902, 14_951], teachers: [5_410, 5_702] },
  { province: "Tỉnh Lai Châu", completed: [11_021, 11_069], teachers: [2_689, 2_968] },
  { province: "Tỉnh Sơn La", completed: [27_411, 27_593], teachers: [8_730, 9_211] },
  { province: "Tỉnh Lào Cai", completed: [17_820, 17_820], teachers: [6_102, 6_377] },
  { province: "Tỉnh Yên Bái", completed: [18_204, 18_211], teachers: [4_988, 5_290] },
  { province: "Tỉnh Hòa Bình", completed: [16_377, 16_377], teachers: [5_006, 5_166] },
];

const catalogue = tellingCatalogue(
  "Cụm thi đua các tỉnh: số liệu minh họa. (A cluster of provinces; illustrative.)",
  ["2023-2024", "2024-2025"],
  "Cụm thi đua các Sở Giáo dục và Đào tạo vùng Tây Bắc",
  [
    {
      ...{ code: "HT_TIEU_HOC", nameVi: "Tỷ lệ học sinh hoàn thành chương trình tiểu học", countedVi: "học sinh" },
      ...{ nameEn: "Primary completion rate", numeratorVi: "Số học sinh hoàn thành chương trình tiểu học" },
      ...{ denominatorVi: "Số học sinh lớp 5", denominatorVar: "hs_lop_5", ...percent, decimals: 2 },
    },
    {
      ...{ code: "GV_TH_CHUAN", nameVi: "Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo", countedVi: "giáo viên" },
      ...{ nameEn: "Primary teachers at the standard", numeratorVi: "Số giáo viên tiểu học đạt chuẩn đào tạo" },
      ...{ denominatorVi: "Số giáo viên tiểu học", denominatorVar: "gv_tieu_hoc", ...percent, decimals: 1 },
    },
  ],
);

/** Files of a cluster whose units are provinces: the list of units, and one workbook with a sheet of each. */
export async function clusterFiles(): Promise<SampleFile[]> {
  const rowsOf = ({ completed, teachers }: ClusterFigures) =>
    catalogue.indicators.map(({ tt, nameVi, unit }, index) => {
      const [numerator, denominator] = index === 0 ? completed : teachers;
      return [tt, nameVi, unit, numerator, denominator, null];
    });
  const sketches = clusterFigures.map((figures) => ({
    sheet: figures.province.replace("Tỉnh ", ""),
    above: ["BÁO CÁO SỐ LIỆU CỤM THI ĐUA NĂM HỌC 2024-2025", `Đơn vị báo cáo: ${figures.province}`],
    headings: ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả"],
    widths: [6, 48, 12, 12, 12, 12],
    rows: rowsOf(figures),
  }));
  return [
    jsonFile(`${FOLDER}/danh-muc.json`, catalogue),
    await tableFile(`${FOLDER}/don-vi.xlsx`, "Cụm trưởng", [
      {
        sheet: "Đơn vị",
        above: [],
        headings: ["Tên đơn vị"],
        widths: [30],
        rows: clusterFigures.map(({ province }) => [province]),
        note: "",
      },
    ]),
    await tableFile(`${FOLDER}/so-lieu/so-lieu-cum.xlsx`, "Cụm trưởng", sketches),
  ];
}

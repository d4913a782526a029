import type { Condition, ListedDecision, RecognitionState } from "../../../src/model/standards";
import type { SampleFile } from "../workbook";
import { percent, tellingCatalogue, type RowSketch } from "./catalogue";
import { jsonFile, tableFile } from "./table";

const FOLDER = "pho-cap-phong-tho-2023";

/** The 17 communes of the district of Phong Thổ before 1 July 2025. */
export const phongThoCommunes: readonly string[] = [
  ...["Thị trấn Phong Thổ", "Xã Sì Lở Lầu", "Xã Mồ Sì San", "Xã Pa Vây Sử", "Xã Vàng Ma Chải", "Xã Tông Qua Lìn"],
  ...["Xã Mù Sang", "Xã Dào San", "Xã Ma Ly Pho", "Xã Bản Lang", "Xã Hoang Thèn", "Xã Khổng Lào"],
  ...["Xã Nậm Xe", "Xã Mường So", "Xã Sin Suối Hồ", "Xã Lản Nhì Thàng", "Xã Huổi Luông"],
];

/** How many of the communes hold each level, the first of this order first; 8 of 17 is as the district announced it in 2023. */
export const levelsHeld: Readonly<Record<string, number>> = {
  PCGD_MN_5: 17,
  PCGD_TH_2: 17,
  PCGD_TH_3: 16,
  PCGD_THCS_1: 17,
  PCGD_THCS_2: 8,
  XMC_1: 17,
  XMC_2: 5,
};

/** Communes in the order in which they reach the levels. */
const byReadiness = [0, 13, 11, 12, 9, 10, 14, 7, 8, 15, 16, 1, 4, 5, 6, 2, 3];

/** Whether a commune, by its place in the list, holds a level. */
export const holds = (code: string, commune: number): boolean =>
  byReadiness.indexOf(commune) < levelsHeld[code]!;

const level = (code: string, nameVi: string, nameEn: string): RowSketch => ({
  ...{ code, nameVi: `Tỷ lệ xã đạt chuẩn ${nameVi}`, nameEn, countedVi: "xã" },
  ...{ ...percent, kind: "share", decimals: 0, numeratorVi: `Xã đạt chuẩn ${nameVi}` },
  ...(code === "PCGD_THCS_2" && { counts: "decision", nestedIn: "PCGD_THCS_1" }),
});

const catalogue = tellingCatalogue(
  "Kết quả phổ cập giáo dục, xóa mù chữ theo xã: số liệu minh họa. (Universal education and literacy by commune; illustrative.)",
  ["2022", "2023"],
  "Ủy ban nhân dân huyện Phong Thổ",
  [
    level("PCGD_MN_5", "PCGD mầm non cho trẻ em 5 tuổi", "Communes at universal preschool education, age 5"),
    level("PCGD_TH_2", "PCGD tiểu học mức độ 2", "Communes at universal primary education, level 2"),
    level("PCGD_TH_3", "PCGD tiểu học mức độ 3", "Communes at universal primary education, level 3"),
    level("PCGD_THCS_1", "PCGD THCS mức độ 1", "Communes at universal lower-secondary education, level 1"),
    level("PCGD_THCS_2", "PCGD THCS mức độ 2", "Communes at universal lower-secondary education, level 2"),
    level("XMC_1", "xóa mù chữ mức độ 1", "Communes at illiteracy eradication, level 1"),
    level("XMC_2", "xóa mù chữ mức độ 2", "Communes at illiteracy eradication, level 2"),
  ],
);

const toConfirm = "ngưỡng minh họa, cán bộ xác nhận theo văn bản đang có hiệu lực";

interface WrittenStandard {
  readonly code: string;
  readonly title: string;
  readonly legalBasis: string;
  readonly conditions: readonly {
    readonly group: Condition["group"];
    readonly least: number;
    readonly label?: string;
    readonly indicator?: string;
  }[];
}

const conditions: { readonly standards: readonly WrittenStandard[] } = {
  standards: [
    {
      ...{ code: "PCGD_TH_3", title: "Phổ cập giáo dục tiểu học mức độ 3", legalBasis: toConfirm },
      conditions: [
        { group: "all", least: 70, label: "xã đạt mức độ 3" },
        { group: "all", least: 100, label: "xã đạt mức độ 2 trở lên", indicator: "PCGD_TH_2" },
      ],
    },
    {
      ...{ code: "PCGD_THCS_2", title: "Phổ cập giáo dục THCS mức độ 2", legalBasis: toConfirm },
      conditions: [{ group: "all", least: 95, label: "xã đạt mức độ 2" }],
    },
    {
      ...{ code: "PCGD_MN_5", title: "Phổ cập giáo dục mầm non cho trẻ em 5 tuổi", legalBasis: toConfirm },
      conditions: [
        { group: "others", least: 90 },
        { group: "difficult", least: 85 },
      ],
    },
  ],
};

/** A unit's code in the list. */
export const communeCode = (index: number): string => `PT${String(index + 1).padStart(2, "0")}`;

/** Decisions on lower-secondary level 2: eight in force, one of them new; one that was revoked. */
export function decisions(): ListedDecision[] {
  const entry = (index: number, state: RecognitionState, date: string): ListedDecision => ({
    ...{ indicator: "PCGD_THCS_2", unit: communeCode(index), state, date },
    decision: `${date.slice(2, 4)}${String(index + 11)}/QĐ-UBND`,
  });
  const held = phongThoCommunes.flatMap((_, index) => (holds("PCGD_THCS_2", index) ? [index] : []));
  const newest = byReadiness[levelsHeld["PCGD_THCS_2"]! - 1]!;
  return [
    ...held.map((index) => entry(index, "recognised", index === newest ? "2023-11-20" : "2022-12-15")),
    entry(8, "recognised", "2021-12-20"),
    entry(8, "revoked", "2023-12-01"),
  ];
}

/** The same conditions as an office lists them. */
function conditionTable() {
  const nameOf = (code: string): string => catalogue.indicators.find((one) => one.code === code)!.nameVi;
  const groups = { all: "Tất cả", difficult: "Đặc biệt khó khăn", others: "Xã khác" } as const;
  return {
    sheet: "Điều kiện",
    above: ["ĐIỀU KIỆN CÔNG NHẬN HUYỆN ĐẠT CHUẨN PHỔ CẬP GIÁO DỤC (NGƯỠNG MINH HỌA)", "HUYỆN PHONG THỔ"],
    headings: [
      ...["TT", "Chuẩn", "Tên gọi", "Nhóm đơn vị", "Ít nhất (%)", "Nội dung điều kiện", "Chỉ tiêu được đếm"],
      "Căn cứ pháp lý",
    ],
    widths: [6, 44, 40, 20, 12, 30, 44, 40],
    rows: conditions.standards.flatMap(({ code, title, legalBasis, conditions: all }, standard) =>
      all.map(({ group, least, label, indicator }, index) => [
        ...[standard + 1, nameOf(code), index === 0 ? title : null, groups[group], least, label ?? null],
        ...[indicator === undefined ? null : nameOf(indicator), index === 0 ? legalBasis : null],
      ]),
    ),
  };
}

/** The same decisions as an office lists them. */
function decisionTable() {
  const nameOf = (code: string): string => phongThoCommunes.find((_, index) => communeCode(index) === code)!;
  const standard = catalogue.indicators.find(({ code }) => code === "PCGD_THCS_2")!.nameVi;
  const words: Partial<Record<RecognitionState, string>> = { recognised: "Công nhận", revoked: "Thu hồi" };
  return {
    sheet: "Quyết định",
    above: ["DANH SÁCH QUYẾT ĐỊNH CÔNG NHẬN XÃ ĐẠT CHUẨN PHỔ CẬP GIÁO DỤC", "HUYỆN PHONG THỔ"],
    headings: ["TT", "Tên đơn vị", "Chuẩn", "Tình trạng", "Số quyết định", "Ngày"],
    widths: [6, 28, 44, 14, 18, 14],
    rows: decisions().map(({ unit, state, date, decision }, index) => [
      ...[index + 1, nameOf(unit), standard, words[state]!, decision],
      date.split("-").reverse().join("/"),
    ]),
  };
}

/** Files of a district's standards by commune: the list of units, one table with a row for each commune, decisions, conditions. */
export async function standardsFiles(): Promise<SampleFile[]> {
  const { indicators } = catalogue;
  const rows = phongThoCommunes.map((name, index) => [
    index + 1,
    name,
    // One commune has written the cross before its decision came.
    ...indicators.map(({ code }) => (holds(code, index) || (code === "PCGD_THCS_2" && index === 8) ? "x" : "-")),
  ]);
  return [
    jsonFile(`${FOLDER}/danh-muc.json`, catalogue),
    jsonFile(`${FOLDER}/dieu-kien.json`, conditions),
    jsonFile(`${FOLDER}/quyet-dinh.json`, decisions()),
    await tableFile(`${FOLDER}/danh-sach-xa.xlsx`, "UBND huyện Phong Thổ", [
      {
        ...{ sheet: "Danh sách", above: [], note: "", widths: [30, 10, 10, 20] },
        headings: ["Tên đơn vị", "Cấp", "Mã", "Đặc biệt khó khăn"],
        rows: phongThoCommunes.map((name, index) => [
          ...[name, "Xã", communeCode(index)],
          byReadiness.indexOf(index) >= 9 ? "x" : null,
        ]),
      },
    ]),
    await tableFile(`${FOLDER}/dieu-kien.xlsx`, "UBND huyện Phong Thổ", [conditionTable()]),
    await tableFile(`${FOLDER}/quyet-dinh.xlsx`, "UBND huyện Phong Thổ", [decisionTable()]),
    await tableFile(`${FOLDER}/bao-cao/ket-qua-pcgd-xmc.xls`, "UBND huyện Phong Thổ", [
      {
        sheet: "PCGD-XMC",
        above: ["KẾT QUẢ PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ NĂM 2023", "HUYỆN PHONG THỔ"],
        headings: ["TT", "Đơn vị", ...indicators.map(({ nameVi }) => nameVi)],
        widths: [6, 28, ...indicators.map(() => 16)],
        rows,
      },
    ]),
  ];
}

import type { AxisValue } from "../model";

/** Communes by district, enough for a table; schools of any. */
export const communesOf: Readonly<Record<string, readonly string[]>> = {
  TP_LAI_CHAU: ["Phường Quyết Thắng", "Phường Tân Phong", "Xã San Thàng", "Xã Sùng Phài"],
  TAM_DUONG: ["Thị trấn Tam Đường", "Xã Bản Hon", "Xã Nùng Nàng", "Xã Thèn Sin", "Xã Hồ Thầu"],
  PHONG_THO: ["Thị trấn Phong Thổ", "Xã Bản Lang", "Xã Mù Sang", "Xã Lản Nhì Thàng"],
  SIN_HO: ["Thị trấn Sìn Hồ", "Xã Chăn Nưa", "Xã Phìn Hồ", "Xã Tả Ngảo", "Xã Làng Mô"],
  NAM_NHUN: ["Thị trấn Nậm Nhùn", "Xã Nậm Manh", "Xã Trung Chải", "Xã Nậm Chà"],
  MUONG_TE: ["Thị trấn Mường Tè", "Xã Ka Lăng", "Xã Nậm Khao", "Xã Can Hồ", "Xã Vàng San"],
  TAN_UYEN: ["Thị trấn Tân Uyên", "Xã Thân Thuộc", "Xã Trung Đồng", "Xã Phúc Khoa"],
  THAN_UYEN: ["Thị trấn Than Uyên", "Xã Phúc Than", "Xã Mường Cang", "Xã Hua Nà"],
};

export const schools: readonly string[] = [
  "Trường Mầm non Hoa Ban",
  "Trường MN số 2",
  "Trường PTDTBT Tiểu học Nậm Lỏong",
  "TH&THCS Pa Khóa",
  "Trường THCS thị trấn",
  "Mầm non Sao Mai",
  "Trường Tiểu học số 1",
];

/** Total rows and columns of a district. */
export const wholes: readonly string[] = [
  "Cộng",
  "Toàn huyện",
  "Tổng cộng",
  "Cộng toàn huyện",
  "Tổng số toàn huyện",
  "Tổng toàn địa bàn",
  "Tổng hợp chung",
];

/** Headings of the column that names the place of a row. */
export const placeHeadings = {
  units: ["Đơn vị", "Tên đơn vị", "Huyện/thành phố", "Đơn vị báo cáo", "Địa phương", "Huyện, thành phố"],
  communes: ["Xã", "Xã/thị trấn", "Xã, phường, thị trấn", "Địa bàn", "Đơn vị hành chính", "Tên xã"],
  schools: ["Trường", "Tên trường", "Đơn vị trường", "Cơ sở giáo dục"],
} as const;

/** Who manages the schools that are counted. */
export const levels: readonly AxisValue[] = [
  {
    axis: "place",
    value: "managing levels and total",
    outcome: "read",
    variants: [
      ["Trực thuộc Sở", "Trực thuộc UBND huyện", "Cộng"],
      ["Do Sở quản lý", "Do huyện quản lý", "Tổng số"],
      ["Trường thuộc Sở", "Trường thuộc phòng", "Toàn huyện"],
    ],
    wanted: 2,
    others: "split",
    carriers: ["groups", "subheadings", "rows", "labels"],
    labelHeadings: ["Cấp quản lý", "Phân cấp quản lý"],
    only: ["GV_THCS_CHUAN", "TRUNG_HOC_CQG_1", "TRUNG_HOC_CQG_2", "TBDH_THCS", "GV_TH_CHUAN"],
  },
];

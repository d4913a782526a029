/** An indicator of the default catalogue with the figure that a district reports. */
export type Drawn = {
  readonly code: string;
  readonly tt: number;
  readonly name: string;
  readonly unit: string;
} & (
  | { readonly kind: "rate"; readonly n: number; readonly d: number }
  | { readonly kind: "count" | "attained"; readonly value: number }
);

/** What the district of the drawn layouts reports. */
export const figures: readonly Drawn[] = [
  { code: "NHA_TRE", tt: 1, name: "Tỷ lệ huy động trẻ nhà trẻ", unit: "%", kind: "rate", n: 1074, d: 3030 },
  { code: "MAU_GIAO", tt: 2, name: "Tỷ lệ huy động trẻ mẫu giáo", unit: "%", kind: "rate", n: 4512, d: 4533 },
  {
    code: "VAO_LOP_1",
    tt: 3,
    name: "Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1",
    unit: "%",
    kind: "rate",
    n: 1187,
    d: 1194,
  },
  {
    code: "PCGD_TH_3",
    tt: 5,
    name: "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3",
    unit: "Xã",
    kind: "count",
    value: 13,
  },
  {
    code: "PCGD_THCS_1",
    tt: 6,
    name: "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1",
    unit: "Huyện",
    kind: "attained",
    value: 1,
  },
  {
    code: "GV_MN_CHUAN",
    tt: 12,
    name: "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo",
    unit: "%",
    kind: "rate",
    n: 402,
    d: 417,
  },
];

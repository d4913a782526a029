import { draw } from "./carriers";
import type { Layout } from "./kind";

/** Figures of other bodies than the unit: of those above it, of the units beside it, of its parts; and the unit's own in words as near. */
export const bodies: readonly Layout[] = [
  ...draw("asked", {
    heading: [
      "Số liệu các huyện",
      "Số liệu các xã",
      "Các xã báo cáo",
      "Số liệu các phường",
      "Số liệu các trường báo cáo",
      "Số liệu của trường",
      "Số liệu của Sở",
      "Số liệu của Bộ",
      "Số liệu UBND tỉnh",
      "Số liệu của các phòng GD&ĐT",
      "Các huyện",
      "Các đơn vị",
      "Số liệu các đơn vị khác",
      "Số liệu các địa phương",
      "Các cơ sở",
      "Toàn ngành",
      "Toàn ngành GD&ĐT",
      "Toàn ngành giáo dục tỉnh",
    ],
    title: [
      "SỐ LIỆU CÁC HUYỆN",
      "Số liệu của Sở",
      "Số liệu của Sở Giáo dục và Đào tạo",
      "Kết quả của các huyện bạn",
      "Tổng hợp số liệu các huyện trong tỉnh",
    ],
    section: ["Số liệu của Sở", "Các huyện khác"],
    rows: ["Toàn tỉnh", "Các huyện", "Toàn ngành"],
  }),
  ...draw("read", {
    heading: [
      "Số liệu của huyện",
      "Số liệu của đơn vị",
      "Số liệu Phòng GD&ĐT",
      "Số liệu báo cáo Sở",
      "Số liệu gửi Sở",
      "Số liệu do Phòng GD&ĐT tổng hợp",
      "Số liệu tổng hợp từ các xã",
      "Kết quả thực hiện của huyện",
    ],
    headings: ["Số liệu của tỉnh|Số liệu của huyện", "Các huyện khác|Huyện Sìn Hồ"],
    title: [
      "Tổng hợp số liệu các xã",
      "TỔNG HỢP TỪ CÁC TRƯỜNG",
      "Đề nghị các đơn vị điền đủ số liệu",
      "Báo cáo số liệu gửi Sở Giáo dục và Đào tạo",
      "Biểu mẫu ban hành kèm theo Công văn số 12/SGDĐT-KHTC",
      "Số liệu các trường học trên địa bàn huyện",
    ],
    section: ["Kết quả của tỉnh|Kết quả của huyện"],
    rows: ["Toàn tỉnh|Toàn huyện"],
    rowBelow: ["Số liệu của Sở", "Toàn tỉnh", "Toàn ngành"],
  }),
  {
    name: "the whole sector beside a part of it",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Toàn ngành|<|Trong đó: vùng III|<", "^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|n|d|np|dp",
    only: ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"],
  },
];

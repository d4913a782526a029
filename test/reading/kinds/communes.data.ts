import { draw } from "./carriers";
import type { Layout } from "./kind";

/** Those of a commune, which has no count of communes. */
const only = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"];
const SENDER = "Đơn vị báo cáo: Xã Sìn Hồ";
const YEAR = "Năm học 2024-2025";

/** What stands over, beside and above its figures. */
const inLines: readonly Layout[] = [
  ...draw("asked", {
    heading: [
      "Huyện Sìn Hồ",
      "Huyện Sìn Hồ (cũ)",
      "Số liệu của huyện",
      "Toàn huyện",
      "Các xã",
      "Số liệu các xã",
      "Xã Pa Tần",
      "Thị trấn Sìn Hồ (cũ)",
      "Xã Phăng Sô Lin (cũ)",
      "Số liệu của trường",
      "Bản Nà Kế",
      "Toàn tỉnh",
      "Sở",
      "Huyện",
      "Phòng",
      "Của huyện",
      "Trường nhập",
      "Số liệu của thôn",
      "Kết quả của huyện Sìn Hồ",
      "Kết quả của xã Tủa Sín Chải",
      "Toàn huyện Sìn Hồ",
    ],
    title: [
      "SỐ LIỆU GIÁO DỤC HUYỆN SÌN HỒ",
      "Báo cáo kết quả giáo dục huyện Sìn Hồ (cũ)",
      "Tổng hợp số liệu các xã",
      "Số liệu xã Phăng Sô Lin",
    ],
    rows: ["Toàn huyện", "Huyện Sìn Hồ", "Xã Phăng Sô Lin (cũ)|Thị trấn Sìn Hồ (cũ)"],
  }),
  ...draw("read", {
    heading: [
      "Toàn xã",
      "Xã Sìn Hồ",
      "Số liệu của xã",
      "UBND xã Sìn Hồ",
      "Các trường trong xã",
      "Xã",
      "Của xã",
      "Kết quả của xã Sìn Hồ",
      "Toàn xã Sìn Hồ",
      "Số liệu của UBND xã Sìn Hồ",
    ],
    headings: [
      "Toàn huyện cũ|Toàn xã",
      "Số liệu của Sở|Số liệu của xã",
      "Xã Pa Tần|Xã Sìn Hồ",
      "Số liệu của phòng|Số liệu của xã",
      "Huyện|Xã",
      "Thôn|Xã",
      "Của huyện|Của xã",
      "Toàn huyện Sìn Hồ|Xã Sìn Hồ",
    ],
    title: ["Báo cáo kết quả giáo dục xã Sìn Hồ, tỉnh Lai Châu", "Kết quả giáo dục của xã"],
    rows: ["Trường MN Sìn Hồ|Toàn xã"],
    rowBelow: ["Toàn huyện", "Thị trấn Sìn Hồ (cũ)"],
  }),
].map(({ above, ...layout }) => ({
  ...layout,
  only,
  above: above ? [SENDER, above[1]!, YEAR] : [SENDER, YEAR],
}));

/** A village that is called as another commune is. */
const village: Layout = {
  name: "the sheet of a village that has another commune's name",
  outcome: "read",
  above: [SENDER, YEAR],
  heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
  body: "tt|name|u|n|d|r",
  sheetName: "Tổng hợp",
  only,
  more: [
    {
      above: ["Bản Nậm Mạ", YEAR],
      heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
      body: "tt|name|u|n1|d1|r1",
      sheetName: "Nậm Mạ",
    },
  ],
};

/** A commune that has the name of its former district and was made of several communes. */
export const communes: readonly Layout[] = [...inLines, village];

import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const PLAIN = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả";

const below = (outcome: Layout["outcome"], texts: readonly string[]): readonly Layout[] =>
  texts.map((text) => ({
    name: `below the table: ${text}`,
    outcome,
    heads: [PLAIN],
    body: "tt|name|u|n|d|r",
    below: [text],
    only: RATES,
  }));

const remarked = (outcome: Layout["outcome"], texts: readonly string[]): readonly Layout[] =>
  texts.map((text) => ({
    name: `beside each row: ${text}`,
    outcome,
    heads: [`${PLAIN}|Ghi chú`],
    body: `tt|name|u|n|d|r|${text}`,
    only: RATES,
  }));

/** Notes below a table and remarks in its rows: what they say of the figures counts, what they compare or define does not. */
export const notes: readonly Layout[] = [
  ...below("asked", [
    "Ghi chú: Số liệu tính đến hết học kỳ I.",
    "* Số liệu trên là số ước thực hiện.",
    "Lưu ý: số liệu chưa bao gồm các trường tư thục",
    "Ghi chú: Số liệu năm học 2023-2024.",
    "Ghi chú: số liệu trên tính theo nghìn người",
    "Ghi chú: Số liệu kế hoạch giao",
    "Ghi chú: Tử số chỉ tính trẻ dân tộc thiểu số",
    "Mẫu số chưa gồm trẻ ở xã biên giới",
    "* Số liệu chưa có xã Pa Tần",
    "Lưu ý: số liệu còn thiếu 2 trường",
    "Ghi chú: Số liệu của 20/22 xã",
  ]),
  ...below("read", [
    "Ghi chú: Số liệu do các trường báo cáo, Phòng GD&ĐT tổng hợp.",
    "Ghi chú: Số liệu tính đến 31/5/2025",
    "Ghi chú: Số liệu của 22/22 xã, thị trấn",
    "Ghi chú: Số liệu của 22 xã",
    "Số liệu đã được UBND huyện thẩm định.",
    "Ghi chú: Số liệu năm học 2024-2025",
    "Ghi chú: Số trẻ nhà trẻ năm trước là 900/3000.",
    "Lưu ý: Số liệu khớp với phần mềm phổ cập",
    "Ghi chú: Số liệu so với năm học trước tăng 2%",
    "(1) Số liệu theo Nghị quyết 15/NQ-HĐND",
    "Tử số: số trẻ em từ 3 tháng đến 36 tháng tuổi đến trường",
    "Ghi chú: Tử số gồm cả trẻ dân tộc thiểu số và trẻ khuyết tật",
  ]),
  {
    name: "about the columns of the year before",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Năm trước|<|Năm nay|<", "^|^|^|TS|MS|TS|MS"],
    body: "tt|name|u|n1|d1|n|d",
    below: ["Ghi chú: Số liệu năm trước lấy theo quyết toán"],
    only: RATES,
  },
  {
    name: "about the columns of the plan",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Kế hoạch|<|Thực hiện|<", "^|^|^|TS|MS|TS|MS"],
    body: "tt|name|u|n1|d1|n|d",
    below: ["Ghi chú: Số liệu kế hoạch giao đầu năm"],
    only: RATES,
  },
  ...remarked("asked", [
    "Ước",
    "Số ước",
    "Số liệu HK I",
    "Chưa thẩm định",
    "Số liệu năm học 2023-2024",
    "Số liệu năm trước",
    "Số tạm tính",
  ]),
  ...remarked("read", [
    "Đạt kế hoạch",
    "Vượt kế hoạch",
    "KH: 98%",
    "Năm trước 97,5%",
    "Tăng so với năm trước",
    "HK I: 97%",
    "Công nhận năm học 2022-2023",
    "Theo QĐ 123/QĐ-UBND",
    "Hoàn thành chỉ tiêu giao",
    "Bằng năm trước",
    "Số liệu năm học 2024-2025",
    "Có 2 trường tư thục",
    "Đã thẩm định",
  ]),
];

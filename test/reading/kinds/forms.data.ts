import type { Layout, Outcome } from "./kind";

const draw = (outcome: Outcome, heads: readonly string[], cells: string): Layout => ({
  name: heads.join(" / "),
  outcome,
  heads,
  body: `tt|name|${cells}`,
  only: ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"],
});

/** Headings as forms have them that no officer would ask about. */
export const forms: readonly Layout[] = [
  draw(
    "read",
    [
      "TT|Tên chỉ tiêu|Đơn vị tính|Kết quả năm học 2023-2024|Năm học 2024-2025|<|<|<|Tăng/giảm",
      "^|^|^|^|Kế hoạch|Tử số|Mẫu số|Kết quả (%)|^",
    ],
    "u|r1|r2|n|d|r|0.5",
  ),
  draw(
    "read",
    ["STT|Nội dung|Tổng số trẻ trong độ tuổi|Số trẻ ra lớp|Tỷ lệ %|Trong đó|<", "^|^|^|^|^|Nữ|Dân tộc"],
    "d|n|r|100|90",
  ),
  draw("read", ["STT|Nội dung|Tổng số|Trong đó|<|Đạt|Tỷ lệ %", "^|^|^|Nữ|DTTS|^|^"], "d|100|90|n|r"),
  draw(
    "read",
    ["STT|Chỉ tiêu|Tổng số|<|<|Trong đó công lập|<|<", "^|^|Đối tượng|Đạt|%|Đối tượng|Đạt|%"],
    "d|n|r|dp|np|40",
  ),
  draw(
    "read",
    [
      "STT|Chỉ tiêu|Tổng số|<|Trong đó nữ|<|Tỷ lệ chung (%)",
      "^|^|Phải huy động|Đã huy động|Phải huy động|Đã huy động|^",
    ],
    "d|n|dp|np|r",
  ),
  draw("read", ["STT|Chỉ tiêu|Số đối tượng|<|Số đạt|<|Tỷ lệ", "^|^|TS|Nữ|TS|Nữ|^"], "d|dp|n|np|r"),
  draw(
    "read",
    ["STT|Chỉ tiêu|Mẫu số|<|Tử số|<|Tỷ lệ (%)|<", "^|^|T.số|Nữ|T.số|Nữ|Chung|Nữ"],
    "d|dp|n|np|r|40",
  ),
  draw(
    "read",
    ["STT|Chỉ tiêu|Thực hiện HKI|<|Thực hiện cả năm|<|Ghi chú", "^|^|Số lượng|Tổng|Số lượng|Tổng|^"],
    "n1|d1|n|d|",
  ),
  draw("read", ["STT|Chỉ tiêu|KH năm|Ước TH|TH chính thức|<|<", "^|^|^|^|Tử số|Mẫu số|%"], "r1|r2|n|d|r"),
  draw("ask", ["STT|Chỉ tiêu|Huyện giao|Xã thực hiện|<|<|Tỷ lệ HTKH", "^|^|^|Đạt|Tổng|%|^"], "r1|n|d|r|98"),
  draw(
    "read",
    [
      "STT|Chỉ tiêu đánh giá|Số liệu năm học 2024 - 2025|<|<|Số liệu năm học 2023 - 2024|<|<",
      "^|^|Tử số|Mẫu số|TL|Tử số|Mẫu số|TL",
    ],
    "n|d|r|n1|d1|r1",
  ),
  draw("read", ["STT|Chỉ tiêu|Năm học 2024-2025 (tính đến 31/5/2025)|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw(
    "read",
    ["STT|Chỉ tiêu|Kết quả thực hiện đến hết năm học 2024-2025|<|<", "^|^|Tử số|Mẫu số|TL"],
    "n|d|r",
  ),
  draw("read", ["STT|Chỉ tiêu|Kết quả thực hiện (đến 30/6/2025)|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Kết quả sau rà soát, thẩm định|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Số liệu do Phòng GD&ĐT tổng hợp|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Kết quả thực hiện trên địa bàn huyện|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw(
    "read",
    ["STT|Chỉ tiêu|Kết quả thực hiện trên địa bàn huyện Sìn Hồ|<|<", "^|^|Tử số|Mẫu số|TL"],
    "n|d|r",
  ),
  draw("read", ["STT|Chỉ tiêu|Kết quả toàn huyện năm học 2024-2025|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw(
    "read",
    ["STT|Chỉ tiêu|Kết quả toàn huyện Sìn Hồ năm học 2024-2025|<|<", "^|^|Tử số|Mẫu số|TL"],
    "n|d|r",
  ),
  draw("ask", ["STT|Chỉ tiêu|Kết quả huyện Sìn Hồ đạt được|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|HUYỆN SÌN HỒ - NĂM HỌC 2024-2025|<|<", "^|^|Tử số|Mẫu số|TL"], "n|d|r"),
  draw(
    "read",
    ["STT|Chỉ tiêu|Toàn huyện|<|<|Xã Pa Tần|<|Xã Nậm Tăm|<", "^|^|Tử số|Mẫu số|TL|Tử số|Mẫu số|Tử số|Mẫu số"],
    "n|d|r|np|dp|nq|dq",
  ),
  draw(
    "read",
    [
      "STT|Chỉ tiêu|Cộng toàn huyện|<|<|Chia ra các xã|<|<|<",
      "^|^|Tử số|Mẫu số|TL|Pa Tần|<|Nậm Tăm|<",
      "^|^|^|^|^|Tử số|Mẫu số|Tử số|Mẫu số",
    ],
    "n|d|r|np|dp|nq|dq",
  ),
  draw("read", ["STT|Chỉ tiêu|Số lượng|<|Tỷ lệ (%)", "^|^|Đạt|Tổng số|^"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Số tuyệt đối|<|Số tương đối", "^|^|Tử số|Mẫu số|^"], "n|d|r"),
  draw("ask", ["STT|Chỉ tiêu|Các thành phần|<|Giá trị chỉ tiêu", "^|^|Tử số|Mẫu số|^"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Dữ liệu gốc|<|Kết quả tính toán", "^|^|Tử số|Mẫu số|^"], "n|d|r"),
  draw("ask", ["STT|Chỉ tiêu|Thông tin đầu vào|<|Kết quả", "^|^|Tử số|Mẫu số|^"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Kết quả đạt chuẩn|<|<", "^|^|Số đạt|Tổng|%"], "n|d|r"),
  draw("ask", ["STT|Chỉ tiêu|Trình độ đạt chuẩn|<|<", "^|^|Số đạt|Tổng|%"], "n|d|r"),
  draw("ask", ["STT|Chỉ tiêu|Tiến độ|<|<", "^|^|Đã xong|Phải làm|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Đánh giá kết quả|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Kết quả đánh giá|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Số liệu tự đánh giá|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Số liệu thống kê|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Số liệu điều tra phổ cập|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Công thức|Giá trị|<|<", "^|^|^|Tử số|Mẫu số|%"], "A/B|n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Kết quả thực hiện nhiệm vụ năm học|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Chỉ tiêu|Kết quả thực hiện chỉ tiêu|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Nội dung|Chỉ tiêu thực hiện|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("read", ["STT|Nội dung|Số trẻ em|<|Tỷ lệ", "^|^|Ra lớp|Trong độ tuổi|^"], "n|d|r"),
  draw("read", ["STT|Nội dung|Số người|<|Tỷ lệ", "^|^|Đạt|Tổng|^"], "n|d|r"),
  draw("read", ["STT|Nội dung|Đối tượng|<|<", "^|^|Tổng số|Đạt|%"], "d|n|r"),
  draw("read", ["STT|Nội dung|Trong độ tuổi|<|<", "^|^|Tổng số|Ra lớp|%"], "d|n|r"),
  draw("read", ["STT|Nội dung|Trẻ em trong độ tuổi|<|<", "^|^|Tổng số|Ra lớp|%"], "d|n|r"),
  draw("read", ["STT|Nội dung|Quy mô|<|<", "^|^|Tổng số|Đạt|%"], "d|n|r"),
  draw("read", ["STT|Nội dung|Giáo dục|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
  draw("ask", ["STT|Nội dung|Ngành giáo dục huyện|<|<", "^|^|Tử số|Mẫu số|%"], "n|d|r"),
];

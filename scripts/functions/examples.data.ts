import type { Localized } from "../../src/model/finding";
import type { FunctionId } from "../../src/functions/index";

/** An example of the reference, which the tests carry out. */
export interface Example {
  readonly about: Localized;
  /** What stands in the cells that the formula refers to; "" is a blank cell. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** English formula. */
  readonly formula: string;
  /** What Excel shows from the formula's cell on, row by row. */
  readonly shows: readonly (readonly (string | number)[])[];
}

const results = { F7: 32.1, F8: 99.9, F9: "", E7: 32.8, E8: 99.85, E9: 78.6 };

/** Examples in the order of the functions' ids. Ranges that may hold blanks are guarded: Excel on the desktop passes 0 for a blank cell. */
export const examples: Readonly<Record<FunctionId, readonly Example[]>> = {
  ATTAINMENT: [
    {
      about: {
        vi: "Một công thức cho cả cột; ô chưa có số liệu vẫn để trống.",
        en: "One formula for a whole column; where there is no figure yet the answer stays blank.",
      },
      cells: { F7: 16.4, F8: 99.85, F9: "", E7: 32.8, E8: 99.85, E9: 78.6 },
      formula: '=EDU.ATTAINMENT(IF(F7:F9="","",F7:F9),E7:E9)',
      shows: [[0.5], [1], [""]],
    },
    {
      about: { vi: "Tỷ lệ bỏ học: thấp hơn là tốt.", en: "Dropout rate: lower is better." },
      cells: { F7: 0.4, E7: 0.5 },
      formula: '=EDU.ATTAINMENT(F7,E7,"lower")',
      shows: [[1.25]],
    },
  ],
  SHORTFALL: [
    {
      about: { vi: "Còn thiếu bao nhiêu điểm phần trăm.", en: "How many percentage points are missing." },
      cells: results,
      formula: '=EDU.SHORTFALL(IF(F7:F9="","",F7:F9),E7:E9)',
      shows: [[0.7], [0], [""]],
    },
    {
      about: {
        vi: "Làm tròn kết quả đến 2 chữ số thập phân trước khi so sánh.",
        en: "The result is rounded to 2 decimals before it is compared.",
      },
      cells: { F7: 99.8437, E7: 99.85 },
      formula: '=EDU.SHORTFALL(F7,E7,"higher",2)',
      shows: [[0.01]],
    },
  ],
  STATUS: [
    {
      about: { vi: "Đánh giá cả cột.", en: "Verdicts for a whole column." },
      cells: results,
      formula: '=EDU.STATUS(IF(F7:F9="","",F7:F9),E7:E9)',
      shows: [["Chưa đạt"], ["Vượt"], ["Chưa có số liệu"]],
    },
    {
      about: {
        vi: "Chỉ tiêu 100 %: 99,96 không được làm tròn thành 100.",
        en: "A target of 100%: 99.96 is never rounded to 100.",
      },
      cells: { F7: 99.96, E7: 100 },
      formula: '=EDU.STATUS(F7,E7,"higher",1)',
      shows: [["Chưa đạt"]],
    },
  ],
  POOLEDRATE: [
    {
      about: {
        vi: "Tỷ lệ của ba huyện; huyện chưa báo cáo không được tính. Trung bình cộng của 98% và 20% là 59%, tỷ lệ đúng là 72%.",
        en: "The rate of three districts; one that has not reported is left out. The mean of 98% and 20% is 59%, the true rate 72%.",
      },
      cells: { D7: 98, D8: 10, D9: "", E7: 100, E8: 50, E9: "" },
      formula: '=EDU.POOLEDRATE(IF(D7:D9="","",D7:D9),IF(E7:E9="","",E7:E9),100,1)',
      shows: [[72]],
    },
    {
      about: { vi: "Sinh viên trên một vạn dân.", en: "Students per ten thousand inhabitants." },
      cells: { D7: 6210, E7: 482000 },
      formula: "=EDU.POOLEDRATE(D7,E7,10000,0)",
      shows: [[129]],
    },
  ],
  NEEDED: [
    {
      about: {
        vi: "Cần thêm bao nhiêu trẻ ra lớp để tỷ lệ (làm tròn 2 chữ số) đạt 99,85%.",
        en: "How many more children for the rate (2 decimals) to reach 99.85%.",
      },
      cells: { D7: 1200, E7: 1250, F7: 99.85 },
      formula: "=EDU.NEEDED(D7,E7,F7,100,2)",
      shows: [[49]],
    },
  ],
  PROGRESS: [
    {
      about: {
        vi: "Kế hoạch tăng từ 32,7 lên 32,8; đã đạt 32,75, tức một nửa mức tăng.",
        en: "Planned from 32.7 to 32.8; at 32.75 half of the increase is achieved.",
      },
      cells: { D7: 32.7, F7: 32.75, E7: 32.8 },
      formula: '=EDU.PROGRESS(D7,IF(F7="","",F7),E7)',
      shows: [[0.5]],
    },
  ],
  RANKING: [
    {
      about: {
        vi: "Xếp hạng các huyện; huyện chưa báo cáo không được xếp, bằng nhau thì cùng hạng.",
        en: "Districts ranked; one that has not reported is not placed, equal ones share a place.",
      },
      cells: { F7: 97.2, F8: 99.1, F9: "", F10: 99.1, F11: 95 },
      formula: '=EDU.RANKING(IF(F7:F11="","",F7:F11),IF(F7:F11="","",F7:F11))',
      shows: [[3], [1], [""], [1], [4]],
    },
  ],
  TARGET: [
    {
      about: { vi: "Theo mã và theo số thứ tự.", en: "By code and by number." },
      cells: { A7: "NHA_TRE", A8: 2 },
      formula: "=EDU.TARGET(A7:A8)",
      shows: [[32.8], [99.85]],
    },
    {
      about: {
        vi: "Theo danh mục riêng (bảng của trang Danh mục).",
        en: "From one's own catalogue (the table of the sheet Danh mục).",
      },
      cells: { H1: "tt", I1: "code", J1: "target", H2: 1, I2: "BO_HOC", J2: 0.5 },
      formula: '=EDU.TARGET("BO_HOC",H1:J2)',
      shows: [[0.5]],
    },
  ],
  BASELINE: [
    {
      about: { vi: "Kết quả năm học trước.", en: "Result of the school year before." },
      cells: { A7: "NHA_TRE" },
      formula: "=EDU.BASELINE(A7)",
      shows: [[32.7]],
    },
  ],
  INDICATOR: [
    {
      about: { vi: "Tên và đơn vị tính.", en: "Name, and unit of measure." },
      cells: { A7: "NHA_TRE" },
      formula: "=EDU.INDICATOR(A7)",
      shows: [["Tỷ lệ huy động trẻ nhà trẻ"]],
    },
    {
      about: { vi: "Một trường khác.", en: "Another field." },
      cells: { A7: 1 },
      formula: '=EDU.INDICATOR(A7,"unit")',
      shows: [["%"]],
    },
  ],
  TONUMBER: [
    {
      about: { vi: "Các cách viết thường gặp.", en: "Usual ways of writing." },
      cells: { A7: "1.234", A8: "99,85", A9: "72,2%", A10: "12 xã", A11: "" },
      formula: '=EDU.TONUMBER(IF(A7:A11="","",A7:A11))',
      shows: [[1234], [99.85], [72.2], [12], [""]],
    },
  ],
  TOUNICODE: [
    {
      about: { vi: "Chữ gõ bằng phông .VnTime.", en: "Text typed in the font .VnTime." },
      cells: { A7: "HuyÖn S×n Hå", A8: "Tû lÖ huy ®éng trÎ nhµ trÎ" },
      formula: "=EDU.TOUNICODE(A7:A8)",
      shows: [["Huyện Sìn Hồ"], ["Tỷ lệ huy động trẻ nhà trẻ"]],
    },
  ],
  SUMMARY: [
    {
      about: {
        vi: "Các câu tự tràn xuống các hàng dưới.",
        en: "The sentences spill into the rows below.",
      },
      cells: {
        ...{
          B7: "Tỷ lệ huy động trẻ nhà trẻ",
          B8: "Tỷ lệ trẻ 5 tuổi ra lớp",
          B9: "Tỷ lệ giáo viên đạt chuẩn",
        },
        ...{ C7: "%", C8: "%", C9: "%" },
        ...results,
      },
      formula: '=EDU.SUMMARY(B7:B9,C7:C9,IF(F7:F9="","",F7:F9),E7:E9)',
      shows: [
        ["Có 01/03 chỉ tiêu đạt và vượt (01 vượt), 01 chưa đạt: Tỷ lệ huy động trẻ nhà trẻ."],
        ["Tỷ lệ huy động trẻ nhà trẻ: thực hiện 32,1 %, chỉ tiêu 32,8 %, thấp hơn 0,7 điểm phần trăm."],
        ["Vượt chỉ tiêu: Tỷ lệ trẻ 5 tuổi ra lớp (99,9 %, chỉ tiêu 99,85 %)."],
        ["Chưa có số liệu 01 chỉ tiêu: Tỷ lệ giáo viên đạt chuẩn."],
      ],
    },
  ],
};

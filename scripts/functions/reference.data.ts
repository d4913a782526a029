import type { Localized } from "../../src/model/finding";

/** Fixed texts of the reference. */
export const words = {
  title: { vi: "Các hàm EDU.*", en: "The functions EDU.*" },
  lead: {
    vi: "Các hàm dùng trong mọi ô của Excel khi đã cài phần bổ trợ. Tên hàm giống nhau trong mọi ngôn ngữ; kết quả giống số liệu của phụ lục đến từng chữ số. Ví dụ viết theo Excel dùng dấu phẩy thập phân (phân cách bằng dấu chấm phẩy).",
    en: "They work in any cell of Excel once the add-in is installed. Names are the same in every language; answers agree with the appendix to the digit. Examples are written for an Excel with a decimal point (arguments separated by commas).",
  },
  rules: { vi: "Quy tắc chung", en: "Rules for all" },
  parameter: { vi: "Tham số", en: "Parameter" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
  answer: { vi: "Trả về", en: "Answers" },
  example: { vi: "Ví dụ", en: "Example" },
  cell: { vi: "Ô", en: "Cell" },
  content: { vi: "Nội dung", en: "Content" },
  shows: { vi: "Kết quả hiển thị", en: "Shows" },
  blank: { vi: "(trống)", en: "(blank)" },
  errors: { vi: "Lỗi và lý do", en: "Errors and reasons" },
  error: { vi: "Lỗi", en: "Error" },
  reason: { vi: "Lý do", en: "Reason" },
} as const satisfies Readonly<Record<string, Localized>>;

/** What holds for every function. */
export const rules: readonly Localized[] = [
  {
    vi: "**Một công thức cho cả cột.** Mọi tham số là một ô, một giá trị hoặc một vùng; kết quả có cùng hình dạng với tham số. Một ô đi với mọi ô của vùng kia, cột đi với cột. Các vùng không cùng kích thước cho `#VALUE!`.",
    en: "**One formula for a whole column.** Every parameter is a cell, a value or a range; the answer has their shape. One cell goes with every cell of the other range, a column with a column. Ranges that do not fit give `#VALUE!`.",
  },
  {
    vi: '**Ô trống không phải là số 0.** Thiếu số liệu thì kết quả để trống (hàm STATUS: Chưa có số liệu). Excel trên máy tính gửi số 0 thay cho ô trống, trên web thì gửi ô trống; vì vậy vùng có thể có ô trống phải viết `IF(F7:F32="";"";F7:F32)` như trong các ví dụ.',
    en: '**A blank is not zero.** Where a figure is missing the answer is blank (STATUS: Chưa có số liệu, no figures). Excel on the desktop passes 0 for a blank cell, on the web a blank; so a range that may hold blanks is written `IF(F7:F32="","",F7:F32)`, as in the examples.',
  },
  {
    vi: "**Số ghi dưới dạng chữ** được đọc theo cách viết Việt Nam như hàm TONUMBER: `99,85`, `1.234`, `72,2%` là 72,2. Chữ có thể đọc hai cách (`1,234`) cho `#VALUE!`, không đoán. Dấu `-` là 0; `…` và `KAD` là thiếu số liệu.",
    en: "**Numbers written as text** are read in the Vietnamese way, as TONUMBER does: `99,85`, `1.234`, `72,2%` is 72.2. Text that can be read in two ways (`1,234`) gives `#VALUE!`; nothing is guessed. The sign `-` is 0; `…` and `KAD` are missing figures.",
  },
  {
    vi: "**Cùng thang đo.** Kết quả và chỉ tiêu phải cùng thang đo: 69,8 với 72, hoặc 69,8% với 72%. Ô định dạng phần trăm mang giá trị 0,698.",
    en: "**One scale.** Result and target must be in the same scale: 69.8 with 72, or 69.8% with 72%. A cell in percent format holds 0.698.",
  },
  {
    vi: "**Làm tròn.** Bỏ qua số chữ số thập phân thì so sánh nguyên giá trị (hai số giống nhau 15 chữ số có nghĩa là bằng nhau). Có số chữ số thập phân thì làm tròn nửa lên trước, nhưng giá trị dưới 100 không bao giờ được làm tròn thành 100: khi đó cắt còn hai chữ số thập phân (99,96).",
    en: "**Rounding.** Without decimals values are compared as they are (numbers that agree to 15 significant digits are equal). With decimals they are first rounded half up, but a value below 100 never becomes 100: it is cut to two decimals instead (99.96).",
  },
  {
    vi: "**Ô lỗi** trong vùng chỉ làm hỏng ô tương ứng của kết quả. Hàm gộp nhiều ô thành một (POOLEDRATE, SUMMARY, danh sách của RANKING) báo lỗi cho cả kết quả, vì bỏ qua một ô sẽ làm sai số liệu mà không ai thấy. TRUE và FALSE không phải là số. Ngày tháng là số của Excel (45.000 …), không thể phân biệt.",
    en: "**An error cell** in a range spoils its own cell of the answer only. Functions that make one answer of many cells (POOLEDRATE, SUMMARY, the list of RANKING) answer with an error, since leaving a cell out would change the figure unseen. TRUE and FALSE are no numbers. A date is a number to Excel (45,000 …) and cannot be told from one.",
  },
  {
    vi: "**Lý do của lỗi** hiện khi trỏ vào dấu lỗi bên cạnh ô.",
    en: "**The reason of an error** shows on the error sign beside the cell.",
  },
];

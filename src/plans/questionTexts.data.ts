import type { Localized } from "../model/finding";
import type { QuestionCode } from "./plan";

/** Every code of a question. */
export const questionCodes = [
  "YEAR_CHOICE",
  "TARGET_COLUMN",
  "TARGET_RANGE",
  "TARGET_KEEP",
  "TARGET_IN_WORDS",
  "ROW_SEVERAL",
  "NAME_NEAR",
  "KIND_UNSURE",
  "MEASURE_MISSING",
  "BASELINE_ESTIMATE",
  "TARGET_CHANGE",
  "STRICT_WORDS",
  "HIDDEN_CELLS",
] as const satisfies readonly QuestionCode[];

/** What is asked, with the row ({row}), its text ({text}) and what else belongs to it. */
export const questionTexts = {
  YEAR_CHOICE: {
    vi: "Kế hoạch đặt chỉ tiêu cho nhiều năm ({years}). Đề nghị chọn năm áp dụng.",
    en: "The plan sets targets for several years ({years}). Please choose the year in force.",
  },
  YEAR_MISSING: {
    vi: "Kế hoạch không ghi năm của chỉ tiêu. Đề nghị cho biết năm.",
    en: "The plan does not say of which year its targets are. Please say.",
  },
  TARGET_COLUMN: {
    vi: "Chưa rõ cột nào là chỉ tiêu phấn đấu; đề xuất cột {column} (“{text}”). Đề nghị xác nhận.",
    en: "It is not clear which column holds the targets; column {column} (“{text}”) is proposed. Please confirm.",
  },
  TARGET_CHANGED: {
    vi: "Cột {column} (“{text}”) là chỉ tiêu đã điều chỉnh, đề xuất áp dụng; dòng để trống ở cột này giữ chỉ tiêu ở cột {first}. Đề nghị xác nhận.",
    en: "Column {column} (“{text}”) holds changed targets, which are proposed; a row that is blank there keeps its target of column {first}. Please confirm.",
  },
  TARGET_ELSEWHERE: {
    vi: "Dòng {row}: cột {column} để trống nhưng cột {others} có số. Đề nghị chọn cột có chỉ tiêu của dòng này, hoặc để trống (none).",
    en: "Row {row}: column {column} is blank, but column {others} has a figure. Please choose the column with this row's target, or none.",
  },
  TARGET_RANGE: {
    vi: "Dòng {row}: chỉ tiêu “{text}” là một khoảng. Đề nghị cho biết mức phải đạt.",
    en: "Row {row}: the target “{text}” is a range. Please say which level must be reached.",
  },
  TARGET_KEEP: {
    vi: "Dòng {row}: chỉ tiêu “{text}”. Đề nghị xác nhận: không thấp hơn kết quả năm trước ({baseline}), hoặc ghi mức cụ thể.",
    en: "Row {row}: the target is “{text}”. Please confirm: not below last year's result ({baseline}), or give a level.",
  },
  TARGET_IN_WORDS: {
    vi: "Dòng {row}: chỉ tiêu “{text}” không phải là một mức số. Đề nghị ghi mức cụ thể, hoặc để trống nếu không đánh giá bằng số.",
    en: "Row {row}: the target “{text}” is no level in figures. Please give one, or leave it blank where it is not judged by a figure.",
  },
  TARGET_SIDE: {
    vi: "Dòng {row}: chỉ tiêu “{text}” thấp hơn kết quả năm trước ({baseline}), tên chỉ tiêu không cho biết giảm hay tăng là tốt. Đề nghị chọn: không quá mức đó (<=) hay từ mức đó trở lên (>=).",
    en: "Row {row}: the target “{text}” lies below last year's result ({baseline}), and the name does not say whether less or more is better. Please choose: at most (<=) or at least (>=).",
  },
  TARGET_STRUCK: {
    vi: "Dòng {row}: chỉ tiêu “{text}” đã bị gạch ngang. Đề nghị ghi mức đang áp dụng, hoặc để trống (none).",
    en: "Row {row}: the target “{text}” is struck through. Please give the level in force, or none.",
  },
  TARGET_PARTLY_STRUCK: {
    vi: "Dòng {row}: ô chỉ tiêu có phần đã bị gạch ngang; phần còn lại là “{text}”. Đề nghị xác nhận mức đang áp dụng, hoặc để trống (none).",
    en: "Row {row}: a part of the target is struck through; what is left is “{text}”. Please confirm the level in force, or none.",
  },
  TARGET_UNCALCULATED: {
    vi: "Dòng {row}: ô chỉ tiêu là công thức chưa được tính nên chưa có số. Đề nghị mở tệp bằng Excel rồi lưu lại, hoặc ghi mức cụ thể.",
    en: "Row {row}: the target is a formula that was never calculated. Please open the file in Excel and save it, or give a level.",
  },
  ROW_SEVERAL: {
    vi: "Dòng {row}: một ô có nhiều chỉ tiêu ({text}). Đề xuất tách thành các dòng: {parts}.",
    en: "Row {row}: one cell holds several targets ({text}). Splitting into rows is proposed: {parts}.",
  },
  NAME_NEAR: {
    vi: "Dòng {row}: “{text}” gần với chỉ tiêu đã biết “{known}”. Đề nghị xác nhận là một, hay là chỉ tiêu mới.",
    en: "Row {row}: “{text}” is near to the known indicator “{known}”. Please confirm that they are one, or that it is new.",
  },
  NAME_TWICE: {
    vi: "Dòng {row}: tên “{text}” có ở nhiều dòng. Đề nghị ghi tên riêng cho dòng này.",
    en: "Row {row}: several rows have the name “{text}”. Please give this row a name of its own.",
  },
  KIND_UNSURE: {
    vi: "Dòng {row}: chưa rõ cách tổng hợp “{text}” (đơn vị tính “{unit}”). Đề nghị chọn: tỷ lệ (rate), số đếm (count), số đơn vị đạt (attained), tỷ lệ đơn vị đạt (share) hay một giá trị (value).",
    en: "Row {row}: it is not clear how “{text}” (unit “{unit}”) is consolidated. Please choose: rate, count, attained, share or value.",
  },
  MEASURE_MISSING: {
    vi: "Dòng {row}: “{text}” không có đơn vị tính. Đề nghị ghi đơn vị tính.",
    en: "Row {row}: “{text}” has no unit of measure. Please give it.",
  },
  MEASURE_DIFFERS: {
    vi: "Dòng {row}: “{text}” tính theo “{before}” ở năm trước và “{unit}” ở năm nay; không so sánh được. Đề nghị xác nhận đơn vị tính.",
    en: "Row {row}: “{text}” is measured in “{before}” last year and “{unit}” this year, which do not compare. Please confirm the unit.",
  },
  MEASURE_UNFIT: {
    vi: "Dòng {row}: chỉ tiêu “{text}” lớn hơn 100 %, có thể đơn vị tính không phải là “{unit}”. Đề nghị xác nhận đơn vị tính.",
    en: "Row {row}: the target “{text}” is more than 100 %, so that “{unit}” may not be its unit. Please confirm the unit.",
  },
  BASELINE_STRUCK: {
    vi: "Dòng {row}: số năm trước “{text}” đã bị gạch ngang, chưa dùng. Đề nghị xác nhận dùng, hoặc bỏ trống.",
    en: "Row {row}: last year's figure “{text}” is struck through and not taken. Please confirm it, or leave it blank.",
  },
  BASELINE_PARTLY_STRUCK: {
    vi: "Dòng {row}: ô số năm trước có phần đã bị gạch ngang; phần còn lại là “{text}”, chưa dùng. Đề nghị xác nhận dùng, hoặc bỏ trống.",
    en: "Row {row}: a part of last year's figure is struck through; what is left is “{text}”, not taken. Please confirm it, or leave it blank.",
  },
  BASELINE_UNCALCULATED: {
    vi: "Dòng {row}: số năm trước là công thức chưa được tính nên chưa có số. Đề nghị mở tệp bằng Excel rồi lưu lại, hoặc bỏ trống.",
    en: "Row {row}: last year's figure is a formula that was never calculated. Please open the file in Excel and save it, or leave it blank.",
  },
  BASELINE_ESTIMATE: {
    vi: "Số năm trước ở cột {column} là số ước thực hiện, chưa phải kết quả chính thức. Đề nghị xác nhận dùng tạm, hoặc bỏ trống.",
    en: "Last year's figures in column {column} are estimates, not official results. Please confirm them for now, or leave them blank.",
  },
  TARGET_CHANGE: {
    vi: "Dòng {row}: chỉ tiêu “{text}” là mức tăng, giảm, không phải mức phải đạt. Đề nghị ghi mức phải đạt (năm trước: {baseline}).",
    en: "Row {row}: the target “{text}” is a change, not a level. Please give the level (last year: {baseline}).",
  },
  STRICT_WORDS: {
    vi: "Các dòng {rows} viết “trên”, “dưới” bằng chữ. Đề xuất hiểu chặt (đúng bằng mức thì chưa đạt). Đề nghị xác nhận, hoặc hiểu là “từ … trở lên”, “không quá”.",
    en: "Rows {rows} say “above” or “below” in words. Read strictly (equal is not enough) is proposed. Please confirm, or read them as “at least”, “at most”.",
  },
  HIDDEN_CELLS: {
    vi: "Bảng có nội dung ở dòng hoặc cột bị ẩn (dòng: {rows}; cột: {columns}), chưa dùng. Đề nghị chọn dùng, hoặc bỏ qua.",
    en: "The table holds something in hidden rows or columns (rows: {rows}; columns: {columns}), which is not used. Please use or ignore it.",
  },
  HIDDEN_NEEDED: {
    vi: "Chỉ tiêu chỉ có ở dòng hoặc cột bị ẩn của bảng (ô đầu: {cell}), tạm dùng. Đề nghị xác nhận dùng, hoặc bỏ hiện ẩn rồi kiểm tra lại.",
    en: "The targets stand in hidden rows or columns of the table alone (first cell {cell}) and are used for now. Please confirm, or unhide and check them.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

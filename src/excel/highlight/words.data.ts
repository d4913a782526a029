import type { Localized } from "../../model/finding";
import type { StyleName } from "../../sheets/styles.data";

/** What a rule marks, by its look. */
export const MARKED_WORDS: Readonly<Partial<Record<StyleName, Localized>>> = {
  statusShortfall: { vi: "chưa đạt", en: "not met" },
  statusUndetermined: { vi: "chưa đủ số liệu", en: "undetermined" },
  statusMissing: { vi: "chưa có số liệu", en: "without figures" },
};

/** What Tô màu and Bỏ tô màu say; `{x}` is filled in. */
export const HIGHLIGHT_TEXTS = {
  blank: {
    vi: "Vùng chọn trên trang “{sheet}” không có dữ liệu nên chưa tô ô nào. Hãy chọn các ô có đánh giá, mức độ hoàn thành hoặc số còn thiếu rồi bấm lại.",
    en: "The selection on “{sheet}” holds nothing, so no cell was marked. Select cells with verdicts, attainments or shortfalls and try again.",
  },
  marked: {
    vi: "Đã tô {counts} ở {columns} (trang “{sheet}”). Màu và dấu tự cập nhật khi số liệu thay đổi.",
    en: "Marked {counts} in {columns} (sheet “{sheet}”). Colours and signs follow when figures change.",
  },
  noneYet: {
    vi: "Đã đặt tô màu ở {columns} (trang “{sheet}”); hiện không có ô nào chưa đạt. Ô nào về sau chưa đạt sẽ được tô.",
    en: "{columns} (sheet “{sheet}”) will be marked; no cell falls short now. A cell that later does will be marked.",
  },
  unrecognised: {
    vi: "Không tô {columns}: không nhận ra số liệu ở đó là gì. Cột cần có các ô Đạt/Chưa đạt, hoặc hàm EDU, hoặc tiêu đề như “Mức độ hoàn thành”, “Còn thiếu”, “So với chỉ tiêu”.",
    en: "{columns} not marked: it cannot be told what the figures are. A column needs verdicts (Đạt/Chưa đạt), an EDU function, or a heading such as “Mức độ hoàn thành”, “Còn thiếu”, “So với chỉ tiêu”.",
  },
  cleared: {
    vi: "Đã bỏ {count} quy tắc tô màu của công cụ trên trang “{sheet}”. Định dạng của người dùng giữ nguyên.",
    en: "Removed {count} highlight rules of ours from “{sheet}”. Your own formats are as they were.",
  },
  nothing: {
    vi: "Trang “{sheet}” không có ô nào do công cụ tô màu.",
    en: "No cell of “{sheet}” was marked by the tool.",
  },
  lost: {
    vi: "Còn {count} quy tắc mà Excel không cho nhận lại nên không tự bỏ được. Vào Trang đầu › Định dạng có Điều kiện › Quản lý Quy tắc và xóa những quy tắc có chữ EDU_INDICATORS.",
    en: "{count} rules remain that Excel does not let us recognise. Choose Home › Conditional Formatting › Manage Rules and delete those that contain EDU_INDICATORS.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** "12 ô chưa đạt" */
export const COUNTED: Localized = { vi: "{count} ô {what}", en: "{count} {count|cell|cells} {what}" };

/** Columns in words. */
export const COLUMN_WORDS = {
  one: { vi: "cột {columns}", en: "column {columns}" },
  several: { vi: "các cột {columns}", en: "columns {columns}" },
} as const satisfies Readonly<Record<string, Localized>>;

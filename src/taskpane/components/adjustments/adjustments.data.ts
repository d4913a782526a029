import type { AdjustedField } from "../../../model/adjustment";
import type { Localized } from "../../../model/finding";
import type { EntryProblem } from "./entry";

/** Texts of the list of adjustments. */
export const adjustmentsTexts = {
  intro: {
    vi: "Sửa hoặc bổ sung một số liệu theo văn bản hay điện thoại của đơn vị. Báo cáo gốc không bị sửa; số điều chỉnh được đánh dấu ở mọi nơi và gỡ bỏ được bất cứ lúc nào.",
    en: "Correct or supply a figure after a document or a phone call. The report itself is never changed; adjusted figures are marked wherever they show and can be withdrawn at any time.",
  },
  add: { vi: "Thêm điều chỉnh", en: "Add an adjustment" },
  open: { vi: "Mở trang Điều chỉnh", en: "Open the sheet Điều chỉnh" },
  none: { vi: "Chưa có điều chỉnh nào đang áp dụng.", en: "No adjustment is in force." },
  inForce: { vi: "Đang áp dụng: {count}", en: "In force: {count}" },
  idle: { vi: "Không có tác dụng", en: "Without effect" },
  change: { vi: "{field}: {old} → {new}", en: "{field}: {old} → {new}" },
  unrecorded: { vi: "(chưa ghi)", en: "(not recorded)" },
  nothing: { vi: "(chưa có)", en: "(none)" },
  reason: { vi: "Lý do: {text}", en: "Reason: {text}" },
  document: { vi: "Văn bản: {text}", en: "Document: {text}" },
  confirmed: { vi: "Xác nhận: {name}; ngày {when}", en: "Confirmed by {name}, {when}" },
  redo: { vi: "Sửa lại", en: "Change again" },
  redoLabel: { vi: "Sửa lại: {row}", en: "Change again: {row}" },
  withdraw: { vi: "Gỡ bỏ", en: "Withdraw" },
  withdrawLabel: { vi: "Gỡ bỏ điều chỉnh: {row}", en: "Withdraw the adjustment: {row}" },
  row: { vi: "{unit}, chỉ tiêu {tt}", en: "{unit}, indicator {tt}" },
  attention: { vi: "Đề nghị rà soát", en: "Please look at these" },
  attained: { vi: "Đạt", en: "Attained" },
  notAttained: { vi: "Không đạt", en: "Not attained" },
} satisfies Readonly<Record<string, Localized>>;

/** What an adjusted number is called. */
export const fieldTexts = {
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  value: { vi: "Kết quả", en: "Result" },
} satisfies Readonly<Record<AdjustedField, Localized>>;

/** Texts of the form. */
export const formTexts = {
  title: { vi: "Điều chỉnh một số liệu", en: "Adjust a figure" },
  unit: { vi: "Đơn vị", en: "Unit" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  choose: { vi: "Chọn…", en: "Choose…" },
  defined: { vi: "{field}: {definition}", en: "{field}: {definition}" },
  present: { vi: "Hiện nay: {value}", en: "At present: {value}" },
  noPresent: { vi: "Hiện nay: chưa có số liệu", en: "At present: no figure" },
  typed: { vi: "Sẽ ghi là {value}", en: "Will be written as {value}" },
  keep: { vi: "Để trống nếu giữ nguyên", en: "Leave empty to keep it" },
  reason: { vi: "Lý do", en: "Reason" },
  reasonHint: {
    vi: "Ví dụ: đơn vị đính chính qua điện thoại",
    en: "For example: corrected by the unit on the phone",
  },
  document: { vi: "Văn bản, căn cứ", en: "Document" },
  documentHint: { vi: "Số, ngày của văn bản (nếu có)", en: "Its number and date, where there is one" },
  confirmedBy: { vi: "Người xác nhận", en: "Confirmed by" },
  confirmedByHint: {
    vi: "Người của đơn vị đã xác nhận số liệu",
    en: "The person of the unit who confirmed the figure",
  },
  effect: {
    vi: "Kết quả toàn bộ sẽ là {after} (nay {before})",
    en: "The overall result will be {after} (now {before})",
  },
  effectSame: { vi: "Kết quả toàn bộ vẫn là {after}", en: "The overall result stays {after}" },
  noFigure: { vi: "chưa có", en: "none" },
  save: { vi: "Ghi và tổng hợp lại", en: "Write and consolidate again" },
  cancel: { vi: "Bỏ qua", en: "Cancel" },
  busy: {
    vi: "Đang xử lý việc khác; đề nghị đợi xong rồi ghi.",
    en: "Something else is running; please write it afterwards.",
  },
} satisfies Readonly<Record<string, Localized>>;

/** What is not yet as it must be. */
export const problemTexts = {
  unit: { vi: "Chọn đơn vị.", en: "Choose a unit." },
  indicator: { vi: "Chọn chỉ tiêu.", en: "Choose an indicator." },
  half: {
    vi: "Tỷ lệ cần cả tử số và mẫu số.",
    en: "A rate needs both its numerator and its denominator.",
  },
  value: { vi: "Nhập số liệu mới.", en: "Type the new figure." },
  unchanged: {
    vi: "Số mới giống số hiện nay, không có gì để điều chỉnh.",
    en: "The new figure is the present one; there is nothing to adjust.",
  },
  reason: {
    vi: "Ghi lý do, để người xem sau biết vì sao số khác báo cáo.",
    en: "Give the reason, so that readers know why the figure differs from the report.",
  },
  confirmedBy: {
    vi: "Ghi tên người xác nhận.",
    en: "Give the name of the person who confirmed it.",
  },
  silenced: {
    vi: "Với số này, dòng vẫn chưa dùng được.",
    en: "With this figure the row still cannot be used.",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Why a typed text is no number. */
export const entryTexts = {
  ambiguous: {
    vi: "Có thể hiểu là {readings}. Đề nghị viết liền các chữ số, ví dụ 1205.",
    en: "This may mean {readings}. Please type the digits alone, as in 1205.",
  },
  negative: { vi: "Số không được âm.", en: "It must not be negative." },
  notWhole: { vi: "Cần số nguyên.", en: "A whole number is needed." },
  notANumber: {
    vi: "Đây không phải là số. Nếu không có thì ghi 0.",
    en: "This is not a number. Where there is none, type 0.",
  },
} satisfies Readonly<Record<EntryProblem, Localized>>;

/** Between two readings of one text. */
export const OR: Localized = { vi: " hoặc ", en: " or " };

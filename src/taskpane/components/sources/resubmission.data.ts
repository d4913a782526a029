import type { Localized } from "../../../model/finding";

/** Texts of the card that previews a report that came again. */
export const resubmissionTexts = {
  title: { vi: "So với lần trước", en: "Compare with the last time" },
  hint: {
    vi: "Đơn vị gửi lại báo cáo? Chọn tệp mới để xem nó đổi những gì trước khi nhận. Chưa có gì thay đổi cho đến khi bấm nhận.",
    en: "A unit has sent its report again? Choose the newer file to see what it would change. Nothing changes before you accept.",
  },
  choose: { vi: "Chọn bản gửi lại…", en: "Choose the newer file…" },
  about: {
    vi: "{unit}: “{newer}” so với “{older}” đang dùng",
    en: "{unit}: “{newer}” compared with “{older}” in use",
  },
  nothing: {
    vi: "Số liệu, lỗi và kết quả đều như bản đang dùng.",
    en: "Figures, findings and verdicts are those of the report in use.",
  },
  figures: { vi: "Số liệu của đơn vị thay đổi ({count})", en: "Figures of the unit that change ({count})" },
  verdicts: {
    vi: "Đánh giá của toàn tỉnh thay đổi ({count})",
    en: "Verdicts of the whole that change ({count})",
  },
  gone: { vi: "Lỗi, cảnh báo không còn ({count})", en: "Findings that go ({count})" },
  fresh: { vi: "Lỗi, cảnh báo mới ({count})", en: "Findings that come ({count})" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  before: { vi: "Đang dùng", en: "In use" },
  after: { vi: "Bản gửi lại", en: "Newer" },
  none: { vi: "chưa có", en: "none" },
  accept: { vi: "Nhận bản gửi lại", en: "Accept the newer one" },
  keep: { vi: "Giữ bản đang dùng", en: "Keep the one in use" },
  next: {
    vi: "Nhận hay giữ đều được ghi vào Nhật ký. Sau khi nhận, hãy bấm “Tổng hợp” để ghi kết quả mới.",
    en: "Either is noted in the journal. After accepting, press “Consolidate” to write the new result.",
  },
} satisfies Readonly<Record<string, Localized>>;

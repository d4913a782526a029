import type { Localized } from "../../../model/finding";

/** Texts of the reporting rounds. */
export const roundTexts = {
  title: { vi: "Đợt báo cáo", en: "Reporting rounds" },
  none: {
    vi: "Chưa chốt đợt nào. Chốt số liệu của một đợt để đợt sau biết điều gì đã thay đổi và vì sao.",
    en: "No round is frozen yet. Freeze a round, and the next says what has changed since and why.",
  },
  unchanged: {
    vi: "Không chỉ tiêu nào thay đổi so với đợt {round} (chốt lúc {when}).",
    en: "Nothing has changed since the round “{round}” (frozen {when}).",
  },
  changed: {
    vi: "{count} chỉ tiêu thay đổi so với đợt {round} (chốt lúc {when}). Đề nghị ghi lý do.",
    en: "{count} indicators have changed since the round “{round}” (frozen {when}). Please give the reasons.",
  },
  row: { vi: "Chỉ tiêu {row}: {change}", en: "Indicator {row}: {change}" },
  reason: { vi: "Lý do thay đổi của chỉ tiêu {row}", en: "Reason for the change of indicator {row}" },
  saveReasons: { vi: "Ghi lý do vào sổ", en: "Write the reasons into the workbook" },
  choose: { vi: "Chốt kết quả hiện nay làm số liệu đợt", en: "Freeze the present results as the round" },
  again: {
    vi: "Đợt này đã chốt lúc {when}. Chốt lần nữa thì số đã chốt trước vẫn giữ, đứng cạnh số mới.",
    en: "This round was frozen {when}. Frozen once more, the earlier figures stay beside the new ones.",
  },
  freezeHint: {
    vi: "Công cụ tổng hợp lại, ghi số liệu đã chốt vào trang “Các đợt báo cáo”; có thể hoàn tác.",
    en: "The workbook is consolidated again and the frozen figures are written to the sheet “Các đợt báo cáo”; it can be undone.",
  },
  freeze: { vi: "Chốt số liệu đợt này", en: "Freeze this round" },
} satisfies Readonly<Record<string, Localized>>;

import type { Language } from "../../model/finding";

/** Texts of the sheet of the rounds. `{x}` is filled by the sheet. */
export interface RoundsTexts {
  readonly title: string;
  readonly reading: string;
  readonly heads: readonly [number: string, name: string, unit: string];
  readonly round: string;
  readonly result: string;
  readonly status: string;
  readonly reason: string;
  readonly now: string;
  readonly change: string;
  readonly counts: string;
  readonly nothing: string;
}

const vi: RoundsTexts = {
  title: "CÁC ĐỢT BÁO CÁO TRONG NĂM",
  reading:
    "Số liệu của đợt đã chốt không thay đổi nữa. Cột cuối: vì sao số liệu khác đợt chốt gần nhất; ghi trực tiếp vào cột này, lần tổng hợp sau vẫn giữ.",
  heads: ["TT", "Chỉ tiêu", "Đơn vị tính"],
  round: "Đợt {round} (chốt lúc {when})",
  result: "Kết quả",
  status: "Đánh giá",
  reason: "Lý do thay đổi",
  now: "Hiện nay",
  change: "So với đợt chốt gần nhất",
  counts: "{count} chỉ tiêu thay đổi so với đợt {round}; {open} chỉ tiêu chưa ghi lý do",
  nothing: "Chưa có thay đổi so với đợt {round}",
};

const en: RoundsTexts = {
  title: "REPORTING ROUNDS OF THE YEAR",
  reading:
    "The figures of a frozen round do not change any more. The last column: why a figure differs from the round frozen last; type into it, the next consolidation keeps it.",
  heads: ["No.", "Indicator", "Unit of measure"],
  round: "Round: {round} (frozen {when})",
  result: "Result",
  status: "Verdict",
  reason: "Reason",
  now: "Now",
  change: "Since the round frozen last",
  counts: "{count} indicators have changed since the round “{round}”; {open} without a reason",
  nothing: "Nothing has changed since the round “{round}”",
};

/** By language of the working sheets. */
export const ROUNDS_TEXTS: Readonly<Record<Language, RoundsTexts>> = { vi, en };

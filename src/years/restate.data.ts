import type { Localized } from "../model/finding";

/** Why last year's figures cannot be worked out over the boundaries of now. */
export const REFUSALS = {
  notAdded: {
    vi: "số đơn vị đạt chuẩn không cộng lại được theo địa giới mới",
    en: "numbers of units that hold a standard cannot be added up over other boundaries",
  },
  notPeople: {
    vi: "chỉ cộng lại được số người; trường, lớp có thể đã sáp nhập",
    en: "only people can be added up; schools and classes may have been merged",
  },
  otherTotal: {
    vi: "tổng của số liệu năm trước không bằng kết quả đã công bố trong kế hoạch",
    en: "last year's figures do not add up to the result that the plan prints",
  },
  divided: {
    vi: "có xã cũ bị chia cho nhiều đơn vị mới",
    en: "a former commune was divided among several units",
  },
  incomplete: {
    vi: "có xã cũ chưa có số liệu năm trước",
    en: "a former commune has no figure of last year",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The workbook of a province that was merged into this one was not given, so that the total is not the published one. */
export function missingWholes(wholes: readonly string[]): Localized {
  const names = wholes.join(", ");
  return { vi: `chưa có sổ năm trước của ${names}`, en: `last year's workbook of ${names} is missing` };
}

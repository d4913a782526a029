import type { NotJudgedReason } from "../model/consolidation";
import type { Localized } from "../model/finding";

/** Why a row is not judged, or has no figure. */
export const BARS = {
  planOutsideUnits: {
    vi: "không đánh giá: năm của kế hoạch nằm ngoài thời gian của bộ đơn vị",
    en: "not judged: the plan's year lies outside the period of the units",
  },
  targetImpossible: {
    vi: "không đánh giá: chỉ tiêu lớn hơn số có thể đạt được của bộ đơn vị",
    en: "not judged: the target is above what the units can reach",
  },
  levelNotInSet: {
    vi: "không đơn vị nào trong bộ đơn vị báo cáo được chỉ tiêu này",
    en: "no unit of the set can report the row",
  },
  severalSources: {
    vi: "không đánh giá: nhiều nguồn cho một số liệu chỉ lấy từ một nguồn",
    en: "not judged: several sources of a figure that comes from one",
  },
} satisfies Readonly<Record<NotJudgedReason, Localized>>;

/** Why last year's result stands beside a row and is not compared with it. */
export const OTHER_BASE: Localized = {
  vi: "không so sánh với năm trước do thay đổi đơn vị hành chính",
  en: "not compared with last year: the administrative units changed",
};

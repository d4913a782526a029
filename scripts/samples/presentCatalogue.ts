import type { Catalogue, Indicator } from "../../src/model/indicator";
import { communeRows, plannedRows } from "./presentPlan.data";

const about =
  "Danh mục minh họa cho năm học 2025-2026: định nghĩa theo phụ lục Kế hoạch 3707/KH-UBND; các chỉ tiêu tính theo huyện được thay bằng chỉ tiêu tính theo xã, vì từ ngày 01/7/2025 không còn cấp huyện; mọi chỉ tiêu phấn đấu và kết quả năm học 2024-2025 là số minh họa. (Illustrative catalogue for 2025-2026: rows that counted districts count communes; targets and results of the year before are illustrative.)";

const illustrative = "Chỉ tiêu phấn đấu và kết quả năm trước là số minh họa.";

/** The catalogue that the samples of 2025-2026 are judged by, in the shape of the built-in one. */
export function presentCatalogue(plan: Catalogue): Catalogue {
  const rows = plan.indicators.flatMap((indicator): Omit<Indicator, "tt">[] => {
    const commune = communeRows[indicator.code];
    const planned = plannedRows[indicator.code];
    return [...(commune ? [commune] : []), ...(planned ? [plannedOf(indicator, planned)] : [])];
  });
  return {
    about,
    plan: {
      number: "…/KH-UBND (minh họa)",
      date: "2025-09-15",
      issuer: plan.plan.issuer,
      baselineYear: "2024-2025",
      targetYear: "2025-2026",
    },
    indicators: rows.map((row, index) => ({ ...row, tt: index + 1, noteVi: noteOf(row) })),
  };
}

function plannedOf(
  indicator: Indicator,
  { operator, ...figures }: (typeof plannedRows)[string],
): Omit<Indicator, "tt"> {
  return { ...indicator, ...figures, ...(operator && { targetOperator: operator }) };
}

const noteOf = ({ noteVi }: Omit<Indicator, "tt">): string =>
  noteVi === undefined ? illustrative : `${noteVi} ${illustrative}`;

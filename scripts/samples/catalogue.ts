import type { Catalogue, Indicator } from "../../src/model/indicator";
import { illustrativeFigures } from "./targets.data";

const about =
  "Danh mục minh họa cho năm học 2023-2024: tên, định nghĩa và đơn vị báo cáo theo phụ lục Kế hoạch 3707/KH-UBND; chỉ tiêu phấn đấu của năm học 2023-2024 và kết quả năm học 2022-2023 là số minh họa, vì kế hoạch chỉ in kết quả năm học 2023-2024. (Illustrative catalogue for 2023-2024: definitions are the plan's; its targets and the results of the year before are illustrative.)";

const illustrative = "Chỉ tiêu phấn đấu và kết quả năm trước là số minh họa.";

/** The catalogue that the samples of 2023-2024 are judged by, in the shape of the built-in one. */
export function sampleCatalogue(plan: Catalogue): Catalogue {
  return {
    about,
    plan: {
      number: "…/KH-UBND (minh họa)",
      date: "2023-09-15",
      issuer: plan.plan.issuer,
      baselineYear: "2022-2023",
      targetYear: "2023-2024",
    },
    indicators: plan.indicators.map(yearEarlier),
  };
}

function yearEarlier(indicator: Indicator): Indicator {
  const figures = illustrativeFigures[indicator.code];
  if (!figures) throw new Error(`no illustrative figures for ${indicator.code}`);
  return {
    ...indicator,
    ...figures,
    baselineText: printed(figures.baseline),
    targetText: printed(figures.target),
    noteVi: indicator.noteVi === undefined ? illustrative : `${indicator.noteVi} ${illustrative}`,
  };
}

const printed = (value: number): string => String(value).replace(".", ",");

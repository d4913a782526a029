import type { Catalogue } from "../../src/model/indicator";
import { blankPage, put, putMerged } from "./page";
import type { Look, Page } from "./page";

const boxed: Look = { border: true, wrap: true };
const head: Look = { ...boxed, bold: true, align: "center" };

/** The appendix of a plan as an office prints it: two rows of headings, results of the year before, targets of the year. */
export function layOutPlan({ plan, indicators }: Catalogue): Page {
  const page = blankPage({
    ...{ name: "Phụ lục", hidden: false, landscape: false, font: "Times New Roman" },
    widths: [6, 52, 16, 16, 16],
  });
  const line = (row: number, text: string, look: Look): void =>
    putMerged(page, { top: row, bottom: row, left: 0, right: 4 }, text, { align: "center", wrap: true, ...look });
  line(0, "PHỤ LỤC", { bold: true });
  line(1, `MỘT SỐ CHỈ TIÊU VỀ GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC ${plan.targetYear}`, { bold: true, size: 14 });
  line(2, `(Kèm theo Kế hoạch số …/KH-UBND ngày 15 tháng 9 năm 2025 của ${plan.issuer})`, { italic: true });
  const headings: readonly (readonly [number, string, string])[] = [
    [0, "TT", ""],
    [1, "Chỉ tiêu", ""],
    [2, "Đơn vị", ""],
    [3, `Năm học ${plan.baselineYear}`, "Kết quả"],
    [4, `Năm học ${plan.targetYear}`, "Chỉ tiêu phấn đấu"],
  ];
  for (const [column, above, below] of headings)
    if (below === "") putMerged(page, { top: 4, bottom: 5, left: column, right: column }, above, head);
    else {
      put(page, 4, column, { value: above, look: head });
      put(page, 5, column, { value: below, look: head });
    }
  indicators.forEach(({ tt, nameVi, unit, baselineText, targetText }, index) =>
    [tt, nameVi, unit, baselineText, targetText].forEach((value, column) =>
      put(page, 6 + index, column, { value, look: column === 1 ? boxed : { ...boxed, align: "center" } }),
    ),
  );
  indicators.forEach(({ nameVi }, index) => page.heights.set(6 + index, nameVi.length > 52 ? 34 : 18));
  const note = "Số liệu minh họa: kế hoạch này do dự án tự tạo, không phải kế hoạch của tỉnh.";
  line(7 + indicators.length, note, { italic: true, align: "left" });
  return page;
}

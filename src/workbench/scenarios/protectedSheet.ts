import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** Reports and the structure of the workbook are protected: no sheet can be added, and the pane says what to do. */
export const protectedSheet = {
  title: { vi: "Trang tính được bảo vệ", en: "Protected sheets" },
  about: {
    vi: "Các báo cáo và cấu trúc sổ đều được bảo vệ: không thêm được trang tính, bảng phải nói cách làm.",
    en: "Reports and the structure of the workbook are protected: no sheet can be added, and the pane says what to do.",
  },
  fill: async ({ addFiles, workbook }) => {
    await addFiles(sampleFiles);
    for (const { id } of workbook.sheets) workbook.edit(id).protection = { options: {}, password: "" };
    workbook.book.protection = { password: "" };
  },
  expect: { received: 9, missing: [], outcome: "failed", says: [/bảo vệ/i] },
} as const satisfies Scenario;

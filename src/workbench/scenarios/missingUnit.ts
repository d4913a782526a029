import { sampleFile, sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** Sìn Hồ has not sent: the pane must say so, and which rows cannot be judged. */
export const missingUnit = {
  title: { vi: "Thiếu một đơn vị", en: "A unit is missing" },
  about: {
    vi: "Huyện Sìn Hồ chưa gửi: bảng phải nói ra và chỉ tiêu nào chưa kết luận được.",
    en: "Sìn Hồ has not sent: the pane must say so, and which rows cannot be judged.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles.filter((path) => path !== sampleFile.SIN_HO)),
  files: [sampleFile.SIN_HO],
  expect: {
    received: 8,
    missing: ["SIN_HO"],
    outcome: "written",
    statuses: { met: 3, shortfall: 1, undetermined: 21, missing: 1 },
    findings: ["UNIT_MISSING"],
  },
} as const satisfies Scenario;

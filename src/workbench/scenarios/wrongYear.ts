import { sampleFile, sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** Phong Thổ sent last year’s report: it must not be used. */
export const wrongYear = {
  title: { vi: "Nhầm năm học", en: "A wrong school year" },
  about: {
    vi: "Huyện Phong Thổ gửi báo cáo của năm học trước: không được dùng.",
    en: "Phong Thổ sent last year’s report: it must not be used.",
  },
  fill: ({ addFiles }) =>
    addFiles([
      ...sampleFiles.filter((path) => path !== sampleFile.PHONG_THO),
      "samples/lai-chau-2023-2024/PhongTho_BC_chitieu-2023-2024.xlsx",
    ]),
  files: [sampleFile.PHONG_THO],
  expect: {
    received: 8,
    missing: ["PHONG_THO"],
    outcome: "written",
    statuses: { met: 3, shortfall: 2, undetermined: 20, missing: 1 },
    findings: ["WRONG_SCHOOL_YEAR"],
  },
} as const satisfies Scenario;

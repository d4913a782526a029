import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** The samples of 2024-2025 as sheets of the open workbook: every status occurs. */
export const samples = {
  title: { vi: "Số liệu mẫu 2024-2025", en: "Samples of 2024-2025" },
  about: {
    vi: "Chín báo cáo mẫu đã nằm trong sổ tính. Bấm Tổng hợp, rồi sửa một số ở Chi tiết theo đơn vị và xem đánh giá đổi.",
    en: "The nine sample reports are sheets of the workbook. Consolidate, then change a figure in the detail sheet and see the verdict change.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  files: sampleFiles,
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
    findings: ["INDICATOR_MISSING", "RATE_DISAGREES", "MET_BY_ROUNDING"],
  },
} as const satisfies Scenario;

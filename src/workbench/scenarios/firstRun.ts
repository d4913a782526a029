import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** A blank workbook: the pane explains itself. */
export const firstRun = {
  title: { vi: "Lần đầu mở", en: "First run" },
  about: {
    vi: "Sổ tính trống, chưa có gì. Thả chín tệp mẫu vào ngăn tác vụ để đi từ đầu đến cuối.",
    en: "A blank workbook. Give the pane the nine sample files to go from start to end.",
  },
  files: sampleFiles,
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
  },
} as const satisfies Scenario;

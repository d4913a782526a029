import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** The workbook calculates by hand only: the pane must say that values may be old. */
export const manualCalculation = {
  title: { vi: "Tính thủ công", en: "Manual calculation" },
  about: {
    vi: "Sổ để chế độ tính thủ công: bảng phải nói rằng số trong sổ có thể cũ.",
    en: "The workbook calculates by hand only: the pane must say that values may be old.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  settings: { calculationMode: "Manual" },
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
  },
} as const satisfies Scenario;

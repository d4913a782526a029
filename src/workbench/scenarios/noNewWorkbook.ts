import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** Extensions are hardened and may open no workbook: the submission copy is downloaded instead. */
export const noNewWorkbook = {
  title: { vi: "Excel không mở sổ mới", en: "Excel opens no new workbook" },
  about: {
    vi: "Chính sách của máy không cho phần bổ trợ mở sổ tính mới: bản nộp được tải xuống thay vào đó.",
    en: "A policy lets add-ins open no new workbook: the submission copy is downloaded instead.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  hostOptions: { mayCreateWorkbooks: false },
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
  },
} as const satisfies Scenario;

import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** The nine samples among a truncated file, a locked one, a renamed web page: none is passed over in silence. */
export const messyFiles = {
  title: { vi: "Tệp lộn xộn", en: "Messy files" },
  about: {
    vi: "Chín tệp mẫu lẫn với tệp hỏng, tệp khóa, trang web đổi đuôi và bản gửi lẫn lộn: không tệp nào bị bỏ qua mà không báo.",
    en: "The nine samples among a truncated file, a locked one, a renamed web page: none is passed over in silence.",
  },
  files: [
    ...sampleFiles,
    "test/cases/broken-truncated/bao-cao.xlsx",
    "test/cases/locked-xlsx/bao-cao.xlsx",
    "test/cases/false-html/bao-cao.xls",
    "test/cases/no-report/bao-cao.xlsx",
  ],
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
    findings: ["UNREADABLE_FILE", "NO_REPORT_FOUND"],
  },
} as const satisfies Scenario;

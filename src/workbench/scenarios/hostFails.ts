import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** The first large write fails half-way: the workbook must be as before, and a second try succeeds. */
export const hostFails = {
  title: { vi: "Excel lỗi giữa chừng", en: "Excel fails while writing" },
  about: {
    vi: "Lần ghi lớn đầu tiên hỏng giữa chừng: sổ phải trở lại như trước, và tổng hợp lại thì được.",
    en: "The first large write fails half-way: the workbook must be as before, and a second try succeeds.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  disturb: ({ faults }) =>
    faults.add({
      request: ({ writes, requestBytes }) => writes && requestBytes > 200_000,
      moment: 300,
      code: "GeneralException",
    }),
  expect: { received: 9, missing: [], outcome: "failed" },
} as const satisfies Scenario;

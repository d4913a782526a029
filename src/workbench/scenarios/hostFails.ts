import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** The large write fails half-way, tried anew as well: the workbook must be as before, and the next run succeeds. */
export const hostFails = {
  title: { vi: "Excel lỗi giữa chừng", en: "Excel fails while writing" },
  about: {
    vi: "Lần ghi lớn hỏng giữa chừng, cả khi thử ghi lại: sổ phải trở lại như trước, và bấm tổng hợp lại thì được.",
    en: "The large write fails half-way, tried anew as well: the workbook must be as before, and the next run succeeds.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  disturb: ({ faults }) =>
    faults.add({
      request: ({ writes, requestBytes }) => writes && requestBytes > 200_000,
      moment: 300,
      code: "GeneralException",
      // As one step of undo, and written anew in several steps.
      times: 2,
    }),
  expect: { received: 9, missing: [], outcome: "failed" },
} as const satisfies Scenario;

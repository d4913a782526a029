import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** A cell is being edited: every request is refused until the edit ends. */
export const hostBusy = {
  title: { vi: "Excel đang bận nhập liệu", en: "Excel is in edit mode" },
  about: {
    vi: "Một ô đang được nhập dở: mọi yêu cầu bị từ chối cho đến khi bấm Kết thúc nhập liệu.",
    en: "A cell is being edited: every request is refused until the edit ends.",
  },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  editing: true,
  expect: { received: 9, missing: [], outcome: "written" },
} as const satisfies Scenario;

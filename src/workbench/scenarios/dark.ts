import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

/** The samples, with Excel in its black theme. */
export const dark = {
  title: { vi: "Giao diện tối", en: "Excel’s black theme" },
  about: { vi: "Như số liệu mẫu, Excel để nền tối.", en: "The samples, with Excel in its black theme." },
  fill: ({ addFiles }) => addFiles(sampleFiles),
  dark: true,
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
  },
} as const satisfies Scenario;

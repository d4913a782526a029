import type { Localized } from "../model/finding";

/** The one way to write a figure that is not over all units yet. */
export const PROVISIONAL = {
  share: {
    vi: "{figure} (tạm tính {reported}/{expected})",
    en: "{figure} (provisional {reported}/{expected})",
  },
  whole: { vi: "{figure} (tạm tính)", en: "{figure} (provisional)" },
} satisfies Readonly<Record<string, Localized>>;

/** The one way to write a verdict of such a figure. */
export const EXPECTED_VERDICTS = {
  exceeded: { vi: "Dự kiến vượt", en: "Expected to exceed" },
  met: { vi: "Dự kiến đạt", en: "Expected to be met" },
  shortfall: { vi: "Dự kiến chưa đạt", en: "Expected not to be met" },
} satisfies Readonly<Record<string, Localized>>;

import type { Localized } from "../model/finding";

/** The one way to write a figure that is not over all units yet. */
export const PROVISIONAL = {
  share: {
    vi: "{figure} (tạm tính {reported}/{expected})",
    en: "{figure} (provisional {reported}/{expected})",
  },
  whole: { vi: "{figure} (tạm tính)", en: "{figure} (provisional)" },
} satisfies Readonly<Record<string, Localized>>;

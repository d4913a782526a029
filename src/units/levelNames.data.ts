import type { UnitLevel } from "../model/indicator";
import type { Localized } from "../model/finding";

/** Tiers of administration, as reports and sets are called after them. */
export const levelNames: Readonly<Record<UnitLevel, Localized>> = {
  district: { vi: "cấp huyện", en: "district" },
  commune: { vi: "cấp xã", en: "commune" },
  department: { vi: "của Sở", en: "Department" },
  school: { vi: "của trường", en: "school" },
};

import type { Localized } from "../../model/finding";
import type { AdjustedField } from "../../model/adjustment";

/** What an adjusted number is called. */
export const FIELDS = {
  numerator: { vi: "tử số", en: "numerator" },
  denominator: { vi: "mẫu số", en: "denominator" },
  value: { vi: "kết quả", en: "result" },
} satisfies Record<AdjustedField, Localized>;

/** Stands for a number that a report does not give. */
export const NOTHING = { vi: "(không có số liệu)", en: "(no figure)" } satisfies Localized;

/** Stands for a reason, document, person or date that an adjustment does not name. */
export const UNRECORDED = { vi: "chưa ghi", en: "not recorded" } satisfies Localized;

/** Why an adjustment has no effect. */
export const IGNORED = {
  unknownUnit: { vi: "không có đơn vị này", en: "there is no such unit" },
  unknownIndicator: { vi: "không có chỉ tiêu này trong danh mục", en: "the catalogue has no such indicator" },
  notAsked: {
    vi: "chỉ tiêu này không thuộc phần báo cáo của đơn vị",
    en: "the indicator is not asked of this unit",
  },
  wrongField: {
    vi: "tỷ lệ cần tử số và mẫu số, chỉ tiêu đếm cần kết quả",
    en: "a rate takes a numerator and a denominator, a count takes a result",
  },
  half: {
    vi: "cần đủ cả tử số và mẫu số",
    en: "both the numerator and the denominator are needed",
  },
} satisfies Readonly<Record<string, Localized>>;

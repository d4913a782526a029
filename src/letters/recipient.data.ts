import type { Localized } from "../model/finding";
import type { UnitLevel } from "../model/indicator";

/** Whom a letter to a unit is addressed to: its people's committee, or of the Department's own report those under it. */
export const RECIPIENT = {
  committee: { vi: "Ủy ban nhân dân {unit}", en: "People's Committee of {unit}" },
  ownSchools: {
    vi: "Các phòng và đơn vị trực thuộc {unit}",
    en: "The divisions and schools under {unit}",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Words that the names of administrative units begin with; others, as of a school, are addressed by their names. */
export const ADMINISTRATIVE: Readonly<Partial<Record<UnitLevel, readonly string[]>>> = {
  commune: ["Xã", "Phường", "Thị trấn", "Đặc khu"],
  district: ["Huyện", "Quận", "Thị xã", "Thành phố"],
};

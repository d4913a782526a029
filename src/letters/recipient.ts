import type { Localized } from "../model/finding";
import type { ReportingUnit } from "../model/reportingUnit";
import { alike, fillText } from "../texts/localized";
import { ADMINISTRATIVE, RECIPIENT } from "./recipient.data";

/**
 * Whom an office writes to where it writes to a unit.
 * @example recipientOf({ name: "Xã Mù Cả", level: "commune", … }).vi // "Ủy ban nhân dân xã Mù Cả"
 */
export function recipientOf({ name, level }: Pick<ReportingUnit, "name" | "level">): Localized {
  if (level === "department") return fillText(RECIPIENT.ownSchools, { unit: name });
  const word = ADMINISTRATIVE[level]?.find((kind) => name.startsWith(`${kind} `));
  if (word === undefined) return alike(name);
  const committee = RECIPIENT.committee;
  const lowered = word.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
  return { vi: fillText(committee, { unit: lowered }).vi, en: fillText(committee, { unit: name }).en };
}

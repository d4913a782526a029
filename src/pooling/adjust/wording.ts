import type { Indicator } from "../../model/indicator";
import type { RawFinding, Localized } from "../../model/finding";
import type { Adjustment } from "../../model/adjustment";
import { formatDay } from "../../texts/localized";
import { FIELDS, IGNORED, NOTHING, UNRECORDED } from "./wording.data";

/** Lists an adjustment in force. */
export function listed(adjustment: Adjustment, indicator: Indicator): RawFinding {
  const { old, reason, document, confirmedBy, when } = adjustment;
  const source = {
    reason: reason || UNRECORDED,
    document: document || UNRECORDED,
    confirmedBy: confirmedBy || UNRECORDED,
    when: dayOf(when),
  };
  const params = { ...numbers(adjustment), old: old ?? NOTHING, ...source };
  return { code: "ADJUSTED", indicator: indicator.code, params };
}

/** Warns that the source now says something else than when the adjustment was made; `found` is `null` where it says nothing. */
export function outdated(adjustment: Adjustment, indicator: Indicator, found: number | null): RawFinding {
  const params = { ...numbers(adjustment), old: adjustment.old ?? NOTHING, found: found ?? NOTHING };
  return { code: "ADJUSTED", variant: "stale", severity: "warning", indicator: indicator.code, params };
}

/** Says that a later adjustment of the same number counts. */
export function superseded(adjustment: Adjustment, later: Adjustment, indicator: Indicator): RawFinding {
  const params = {
    ...numbers(adjustment),
    when: dayOf(adjustment.when),
    later: later.new,
    laterWhen: dayOf(later.when),
  };
  return { code: "ADJUSTED", variant: "superseded", severity: "warning", indicator: indicator.code, params };
}

/** Says why an adjustment has no effect. */
export function ignored(
  adjustment: Adjustment,
  indicator: Indicator | undefined,
  why: keyof typeof IGNORED,
): RawFinding {
  const row: Localized = indicator
    ? { vi: indicator.nameVi, en: indicator.nameEn }
    : { vi: adjustment.indicator, en: adjustment.indicator };
  const reason = IGNORED[why];
  if (why !== "unknownUnit")
    return { code: "ADJUSTMENT_IGNORED", unit: adjustment.unit, params: { target: row, reason } };
  // A unit that nobody knows has no name to be told by.
  const target = { vi: `${adjustment.unit}, ${row.vi}`, en: `${adjustment.unit}, ${row.en}` };
  return { code: "ADJUSTMENT_IGNORED", params: { target, reason } };
}

const dayOf = (when: string): Localized => (when === "" ? UNRECORDED : formatDay(when));

function numbers({ field, new: value }: Adjustment): Record<string, Localized | number> {
  return { field: FIELDS[field], new: value };
}

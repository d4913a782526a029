import type { UnitContribution, UnitState } from "../../model/consolidation";
import type { Localized } from "../../model/finding";
import { inBoth } from "../../texts/localized";
import { SILENCE_TEXTS } from "./silence.data";

/** Why a unit gives no figure, in the words for a cell; of a unit whose report came and could not be used, that it did. */
export function silenceText(
  { unit, silence }: Pick<UnitContribution, "unit" | "silence">,
  units: readonly UnitState[],
): Localized {
  const came = silence === "UNIT_MISSING" && unusedOf(units).has(unit);
  const code = came ? "cameUnused" : (silence ?? "INDICATOR_MISSING");
  return inBoth((language) => SILENCE_TEXTS[language][code] ?? SILENCE_TEXTS[language].other);
}

const known = new WeakMap<readonly UnitState[], ReadonlySet<string>>();

/** The units whose reports came and could not be used; found once for all cells of a result. */
function unusedOf(units: readonly UnitState[]): ReadonlySet<string> {
  const unused = known.get(units) ?? new Set(units.flatMap((one) => (one.cameUnused ? [one.unit.code] : [])));
  known.set(units, unused);
  return unused;
}

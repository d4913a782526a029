import type { UnitContribution, UnitState } from "../../model/consolidation";
import type { Localized } from "../../model/finding";
import { inBoth } from "../../texts/localized";
import { SILENCE_TEXTS } from "./silence.data";

/** Why a unit gives no figure, in the words for a cell. Of a unit whose report came and could not be used nobody says that it sent none. */
export function silenceText(
  { unit, silence }: Pick<UnitContribution, "unit" | "silence">,
  units: readonly UnitState[],
): Localized {
  const came =
    silence === "UNIT_MISSING" && units.some((state) => state.unit.code === unit && state.cameUnused);
  const code = came ? "cameUnused" : (silence ?? "INDICATOR_MISSING");
  return inBoth((language) => SILENCE_TEXTS[language][code] ?? SILENCE_TEXTS[language].other);
}

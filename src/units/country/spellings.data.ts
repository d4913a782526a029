import type { UnitSet } from "../../model/reportingUnit";
import { laiChauUnits } from "../laiChau.data";

/** Pairs of spellings of one place name, by the province's code. */
export const spellings: Readonly<Record<string, UnitSet["spellings"]>> = {
  "12": laiChauUnits.spellings,
};

import type { Participant } from "../participant";
import type { RawFinding } from "../../model/finding";
import { denominatorsDiffer } from "./denominators";
import { farFromLastYear, nilButNotLastYear } from "./lastYear";
import { levelMoved, levelsExceedTotal, levelsNotNested } from "./levels";
import { farFromPeers } from "./peers";
import { unitRowsOf, type CheckContext, type UnitRows } from "./unitRows";

/** Checks of one unit's rows against each other and last year's. */
const UNIT_CHECKS: readonly ((rows: UnitRows) => RawFinding[])[] = [
  denominatorsDiffer,
  levelsExceedTotal,
  levelsNotNested,
  levelMoved,
  nilButNotLastYear,
  farFromLastYear,
];

/** Everything that is unlikely about figures which count: warnings and infos; the figures stay as they are. */
export function checkFigures(participants: readonly Participant[], context: CheckContext): RawFinding[] {
  const units = participants.map((participant) => unitRowsOf(participant, context));
  return [
    ...units.flatMap((rows) => UNIT_CHECKS.flatMap((check) => check(rows))),
    ...context.catalogue.indicators.flatMap((indicator) => farFromPeers(indicator, units)),
  ];
}

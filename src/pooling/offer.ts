import type { RawFinding } from "../model/finding";
import type { ReportCandidate } from "../model/report";
import type { SetOffer } from "../model/reportingUnit";
import type { UnitScope } from "../model/reportingUnit";
import { levelNames } from "../units/levelNames.data";

/** The one question for all reports that are another set's. */
export function aboutOffer(offered: SetOffer | null | undefined, scope: UnitScope): RawFinding[] {
  if (!offered || scope.kind === "any") return [];
  const { id, province, level, schoolYear, units } = offered;
  const year = schoolYear === null ? { vi: "", en: "" } : inYear(schoolYear);
  const params = { count: units, level: levelNames[level], province, year, set: id };
  const current = { present: levelNames[scope.set.level], presentProvince: scope.set.province };
  return [{ code: "UNIT_SET_PROPOSED", params: { ...params, ...current }, choices: [id] }];
}

const inYear = (year: string) => ({ vi: `, năm học ${year}`, en: `, school year ${year}` });

/** Whether a report is among those that the offer is about. */
export function isIn(offered: SetOffer | null | undefined): (report: ReportCandidate) => boolean {
  const keys = new Set((offered?.reports ?? []).map(({ file, sheet }) => JSON.stringify([file, sheet])));
  return ({ file, sheet }) => keys.has(JSON.stringify([file, sheet]));
}

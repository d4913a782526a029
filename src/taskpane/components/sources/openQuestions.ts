import type { Finding } from "../../../model/finding";
import {
  competingReports,
  type FoundReport,
  isSameOrigin,
  listReports,
  type WholeFoundReport,
} from "../../state/reports";
import { schoolYearOf } from "../../state/settings";
import type { SetOffer } from "../../../model/reportingUnit";
import type { Origin } from "../../../sheets/settings";
import type { PaneState } from "../../state/pane";

/** A report whose unit has to be asked about, with the reason in words. */
export interface WhoseQuestion {
  readonly report: FoundReport;
  readonly finding: Finding;
}

/** A unit with several reports that differ. */
export interface DuplicateQuestion {
  readonly unit: string;
  readonly reports: readonly WholeFoundReport[];
}

/** Reports that are nobody's for certain, as the last look found them; drafts beside a report are never asked about. */
export function listWhose(state: PaneState): WhoseQuestion[] {
  const reports = listReports(state);
  const findings = state.checked?.result.findings ?? [];
  const theirs = offerIn(state)?.reports ?? [];
  // What the switch to another set answers is not asked for each report.
  const isOffered = (origin: Origin): boolean => theirs.some((one) => isSameOrigin(origin, one));
  return findings
    .filter(({ code }) => code === "UNIT_PROPOSED" || code === "UNIT_UNKNOWN")
    .flatMap((finding): WhoseQuestion[] => {
      const { file = null, sheet = "" } = finding.at ?? {};
      const report = reports.find(({ origin }) => isSameOrigin(origin, { file, sheet }));
      const isOpen = report && !report.excluded && !report.answered && !isOffered(report.origin);
      return isOpen ? [{ report, finding }] : [];
    });
}

/** Another set of units than the one in use that most reports are of. */
export function offerIn({ offered, settings }: PaneState): SetOffer | null {
  return offered && offered.id !== settings.unitSet ? offered : null;
}

/** Units of which the last look used no report because several differ. */
export function listDuplicates(state: PaneState): DuplicateQuestion[] {
  const reports = listReports(state);
  const findings = state.checked?.result.findings ?? [];
  const units = findings
    .filter(({ code, severity }) => code === "UNIT_DUPLICATE" && severity === "error")
    .flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  return [...new Set(units)].flatMap((unit): DuplicateQuestion[] => {
    const competing = competingReports(reports, unit, schoolYearOf(state.settings));
    return competing.length > 1 ? [{ unit, reports: competing }] : [];
  });
}

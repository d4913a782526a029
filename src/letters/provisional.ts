import type { ConsolidatedIndicator, Status } from "../model/consolidation";
import type { Localized } from "../model/finding";
import { isComplete } from "../pooling/complete";
import { isJudged } from "../pooling/judge";
import { formatMeasure } from "./inspection/measure";
import { STATUS_NAMES } from "../texts/status.data";
import { EXPECTED_VERDICTS, PROVISIONAL } from "./provisional.data";
import { fillText } from "../texts/localized";

type Share = Pick<ConsolidatedIndicator, "reported" | "expected">;
type Row = Share & Pick<ConsolidatedIndicator, "actual" | "byUnit">;

/** Whether a row has a figure over less than everything that is expected, smaller units behind a total included. */
export function isProvisional(row: Row): boolean {
  return row.actual !== null && !isComplete(row);
}

/**
 * A figure behind which its share stands, as print, pane and command line all write it.
 * Where every unit has reported and smaller units are missing behind a total, no share is named: "8/8" would read as whole.
 * @example markProvisional({ vi: "81,7", en: "81.7" }, { reported: 7, expected: 8 }).vi // "81,7 (tạm tính 7/8)"
 */
export function markProvisional(figure: Localized | string, { reported, expected }: Share): Localized {
  const text = reported < expected ? PROVISIONAL.share : PROVISIONAL.whole;
  return fillText(text, { figure, reported, expected });
}

/** A row's figure with its unit of measure, marked where it is provisional; `null` where there is none. */
export function formatActual(row: Row & Pick<ConsolidatedIndicator, "indicator">): Localized | null {
  if (row.actual === null) return null;
  const figure = formatMeasure(row.actual, row.indicator.unit);
  return isProvisional(row) ? markProvisional(figure, row) : figure;
}

/** A row as its verdict is written. */
export type VerdictRow = Row & Pick<ConsolidatedIndicator, "status">;

/** A row's verdict in words, as print, pane and command line all write it: "Dự kiến đạt" beside a provisional figure, none of these three without a figure. */
export function formatVerdict(row: VerdictRow): Localized {
  const { status, actual } = row;
  if (actual === null && isJudged(status)) return STATUS_NAMES.undetermined;
  return nameVerdict(status, isProvisional(row));
}

/** Whether a row's verdict is only expected: it is decided, and units are still to come. */
export function isExpectedVerdict(row: VerdictRow): boolean {
  return isProvisional(row) && isJudged(row.status);
}

/** A verdict's name, of a provisional figure or of a whole one. */
export function nameVerdict(status: Status, provisional: boolean): Localized {
  return provisional && isJudged(status) ? EXPECTED_VERDICTS[status] : STATUS_NAMES[status];
}

import type { ConsolidatedIndicator, Consolidation, Status } from "../model/consolidation";
import { printDecimal } from "../text/exact/print";
import type { Localized } from "../model/finding";
import { CHANGES, NO_FIGURE } from "./changes.data";
import { inBoth, fillText } from "../texts/localized";
import { formatVerdict, nameVerdict } from "./provisional";
import { isJudged } from "../pooling/judge";
import { isSameVerdict } from "../pooling/rounds";
import { ownValue } from "../text/json/ownValue";

/** What is kept of one row of a run. */
export interface RecordedRow {
  readonly status: Status;
  readonly actual: number | null;
  /** The figure was not over all units. */
  readonly provisional?: true;
}

/** Kinds of change in the order of their weight: the verdict became worse or better, only the figure moved, the row itself came or went. */
export type ChangeKind = "worse" | "better" | "figure" | "added" | "removed";

/** One row that is not what it was in the run before. */
export interface RowChange {
  readonly kind: ChangeKind;
  /** Code of the indicator. */
  readonly code: string;
  /** `null` where the row was not there, or is no longer. */
  readonly before: RecordedRow | null;
  readonly after: RecordedRow | null;
  /** "Chỉ tiêu 2: Chưa đạt → Đạt (99,84 → 99,86)" */
  readonly text: Localized;
}

const KINDS: readonly ChangeKind[] = ["worse", "better", "figure", "added", "removed"];

/**
 * What changed since the run before, verdicts first (worse before better), then figures, in the order of the catalogue.
 * Empty where there was no run before.
 */
export function compareRows(
  before: Readonly<Record<string, RecordedRow>> | null,
  consolidation: Pick<Consolidation, "indicators">,
): RowChange[] {
  if (before === null) return [];
  const { indicators } = consolidation;
  const present = new Set(indicators.map((row) => row.indicator.code));
  const gone = Object.entries(before).filter(([code]) => !present.has(code));
  const changes = [
    ...indicators.flatMap((row) => changeOf(ownValue(before, row.indicator.code) ?? null, row)),
    ...gone.map(([code, row]) => removed(code, row)),
  ];
  return changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function changeOf(before: RecordedRow | null, row: ConsolidatedIndicator): RowChange[] {
  const { code, tt } = row.indicator;
  const after: RecordedRow = { status: row.status, actual: row.actual };
  if (before === null) return [{ kind: "added", code, before, after, text: fillText(CHANGES.added, { tt }) }];
  const figures = writeFigures(before.actual, after.actual);
  if (!isSameVerdict(before.status, after.status)) {
    const params = {
      tt,
      before: nameVerdict(before.status, before.provisional === true),
      after: formatVerdict(row),
      figures,
    };
    const kind = isWorse(before.status, after.status) ? "worse" : "better";
    return [{ kind, code, before, after, text: fillText(CHANGES.verdict, params) }];
  }
  if (before.actual === after.actual) return [];
  return [{ kind: "figure", code, before, after, text: fillText(CHANGES.figure, { tt, figures }) }];
}

function removed(code: string, before: RecordedRow): RowChange {
  return { kind: "removed", code, before, after: null, text: fillText(CHANGES.removed, { code }) };
}

/** A verdict that got lost is worse; one that was reached is good news unless it says Chưa đạt. */
function isWorse(before: Status, after: Status): boolean {
  if (isJudged(after)) return after === "shortfall" || (before === "exceeded" && after === "met");
  // A target that was taken away is nobody's result.
  return after === "missing" || (isJudged(before) && after === "undetermined");
}

function writeFigures(before: number | null, after: number | null): Localized {
  const write = (value: number | null) =>
    inBoth((language) => (value === null ? NO_FIGURE : printDecimal(value, language)));
  const [from, to] = [write(before), write(after)];
  return inBoth((language) => (before === after ? to[language] : `${from[language]} → ${to[language]}`));
}

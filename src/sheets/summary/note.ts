import type { ConsolidatedIndicator } from "../../model/consolidation";
import { formatCounted } from "../../letters/inspection/measure";
import { baseRemarks } from "../../letters/bases";
import { printDecimal } from "../../text/exact/print";
import { fillLabel } from "../labels.data";
import { formatDay } from "../../texts/localized";
import { unitName, type Layout } from "../layout";

/** Units named before "and n others". */
const NAMED = 3;

/** What an officer would write beside a row: that it is provisional and why, which units cause a shortfall, what was adjusted. */
export function noteOf(layout: Layout, row: ConsolidatedIndicator): string | null {
  const parts = [
    ...bases(layout, row),
    ...provisional(layout, row),
    ...causes(layout, row),
    ...undecided(layout, row),
    ...ownTargets(layout, row),
    ...goal(layout, row),
    ...adjusted(layout, row),
  ];
  if (parts.length === 0) return null;
  const text = parts.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why the row is not judged or compared, and the versions of a changed target. */
function bases({ labels, options }: Layout, row: ConsolidatedIndicator): string[] {
  const text = labels.summary;
  const { targetHistory = [] } = row.indicator;
  const versions = targetHistory.map(
    ({ text, document, date }) => `${text} (${document}, ${formatDay(date)[options.language]})`,
  );
  return [
    ...baseRemarks(row).map((remark) => remark[options.language]),
    ...(versions.length > 1 ? [fillLabel(text.changedTarget, { versions: versions.join("; ") })] : []),
  ];
}

/** Units that say they attained, and have no decision. */
function undecided(layout: Layout, { byUnit }: ConsolidatedIndicator): string[] {
  const names = byUnit.filter((part) => part.undecided).map(({ unit }) => name(layout, unit));
  if (names.length === 0) return [];
  return [fillLabel(layout.labels.summary.undecided, { names: shorten(layout, names) })];
}

/** Units that miss the targets of their own. */
function ownTargets(layout: Layout, { byUnit }: ConsolidatedIndicator): string[] {
  const names = byUnit.filter(({ own }) => own?.status === "shortfall").map(({ unit }) => name(layout, unit));
  if (names.length === 0) return [];
  return [fillLabel(layout.labels.summary.ownTargets, { names: shorten(layout, names) })];
}

/** How far the goal of the last of several years is. */
function goal({ labels, options }: Layout, { goal }: ConsolidatedIndicator): string[] {
  if (goal === null) return [];
  const print = (value: number) => printDecimal(Number(value.toPrecision(6)), options.language);
  const text = fillLabel(labels.summary.goal, {
    year: goal.year,
    target: print(goal.target),
    left: print(goal.left),
  });
  const isSpread = goal.perYear !== null && goal.left > 0;
  const perYear = isSpread ? fillLabel(labels.summary.goalPerYear, { perYear: print(goal.perYear!) }) : "";
  return [text + perYear];
}

/** "Tạm tính 7/8", who is silent, and between what the whole may lie. */
function provisional(layout: Layout, row: ConsolidatedIndicator): string[] {
  const { labels, options } = layout;
  const { reported, expected, low, high, byUnit, assumed } = row;
  const silent = byUnit.filter((part) => part.silence !== null).map((part) => name(layout, part.unit));
  const partial = byUnit.filter(({ share }) => share !== null && share.reported < share.expected);
  if (silent.length === 0 && partial.length === 0) return [];
  const text = labels.summary;
  const parts: string[] = [];
  const share = reported < expected ? text.provisional : text.provisionalWhole;
  if (reported > 0) parts.push(fillLabel(share, { reported, expected }));
  if (silent.length > 0) parts.push(fillLabel(text.silentUnits, { names: shorten(layout, silent) }));
  if (partial.length > 0) {
    const names = partial.map(({ unit, share }) =>
      fillLabel(text.share, { unit: name(layout, unit), ...share! }),
    );
    parts.push(fillLabel(text.incompleteShare, { names: shorten(layout, names) }));
  }
  if (low !== null && high !== null) {
    const [from, to] = [low, high].map((value) => printDecimal(value, options.language));
    parts.push(fillLabel(text.bounds, { low: from!, high: to!, mark: assumed.length > 0 ? " (*)" : "" }));
  }
  return parts;
}

function causes(layout: Layout, row: ConsolidatedIndicator): string[] {
  if (row.causes.length === 0) return [];
  const { labels, options } = layout;
  if (row.indicator.kind === "attained" || isShareOfSelves(row)) {
    const names = row.causes.map((cause) => name(layout, cause.unit));
    return [fillLabel(labels.summary.causesLevel, { names: shorten(layout, names) })];
  }
  const names = row.causes.map(({ unit, missing }) =>
    fillLabel(labels.summary.cause, {
      unit: name(layout, unit),
      missing: formatCounted(missing, row.indicator.countedVi)[options.language],
    }),
  );
  return [fillLabel(labels.summary.causes, { names: shorten(layout, names) })];
}

/** A share of units each of which answers for itself alone: a commune misses no "1 xã" of its own. */
function isShareOfSelves({ indicator, byUnit }: ConsolidatedIndicator): boolean {
  return (
    indicator.kind === "share" && byUnit.every(({ denominator }) => denominator === null || denominator <= 1)
  );
}

function adjusted(layout: Layout, row: ConsolidatedIndicator): string[] {
  const names = row.byUnit
    .filter((part) => part.adjustments.length > 0)
    .map((part) => name(layout, part.unit));
  return names.length === 0
    ? []
    : [fillLabel(layout.labels.summary.adjusted, { names: shorten(layout, names) })];
}

function name(layout: Layout, code: string): string {
  return unitName(layout.consolidation, code);
}

function shorten(layout: Layout, names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(", ");
  const others = fillLabel(layout.labels.summary.others, { count: names.length - NAMED });
  return `${names.slice(0, NAMED).join(", ")} ${others}`;
}

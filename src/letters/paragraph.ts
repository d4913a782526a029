import type { ConsolidatedIndicator, Consolidation } from "../model/consolidation";
import { directionOf, operatorOf } from "../plans/catalogue/target";
import type { Localized } from "../model/finding";
import { isComplete } from "../pooling/complete";
import { formatDistance, formatMeasure } from "./inspection/measure";
import { markProvisional, formatActual } from "./provisional";
import { formatTarget } from "./target";
import { NO_RATE, SENTENCES } from "./paragraph.data";
import { isSummary, summarySentences } from "./summary";
import { alike, joined, fillText, twoDigits, formatDay } from "../texts/localized";
import { isWithoutTarget } from "../texts/status.data";
import {
  listExceeded,
  listMissing,
  listWithoutTarget,
  withStatus,
  formatOpening,
  type UnjudgedLine,
  type VerdictLine,
} from "./verdictSentences";

/** What the paragraph tells of; the names of units and of the whole serve a summary. */
type Told = Pick<Consolidation, "indicators" | "asOf"> &
  Partial<Pick<Consolidation, "province" | "units" | "conclusions">>;

interface Line extends VerdictLine {
  readonly row: ConsolidatedIndicator;
}

/**
 * The paragraph for the report: how many indicators are met, each that is not with its figures, what exceeded, and what cannot be
 * judged or has no figures. Where no row has a target it is a summary of the figures. Provisional figures say so.
 */
export function formatParagraph(consolidation: Told): Localized {
  return joined(paragraphSentences(consolidation), " ");
}

/** The paragraph's sentences one by one. */
export function paragraphSentences(consolidation: Told): Localized[] {
  const { indicators, asOf } = consolidation;
  const lines = indicators.map(lineOf);
  const [met, exceeded] = [withStatus(lines, "met"), withStatus(lines, "exceeded")];
  const silent = indicators.filter((row) => row.status === "missing");
  const isTold = isSummary(indicators);
  return [
    ...(isTold ? summarySentences(consolidation) : [formatOpening(lines, shortItem)]),
    ...listExceeded(exceeded.filter(({ row }) => isComplete(row))),
    ...listed(
      SENTENCES.provisional,
      [...exceeded, ...met].filter(({ row }) => !isComplete(row)).map(provisionalItem),
    ),
    ...listed(SENTENCES.undetermined, withStatus(lines, "undetermined").map(provisionalItem)),
    ...(isTold ? [] : listWithoutTarget(lines)),
    ...listMissing(silent.map(nameOf)),
    ...(consolidation.conclusions ?? []).map(({ text }) => text),
    ...(asOf ? [fillText(SENTENCES.asOf, { date: formatDay(asOf) })] : []),
  ];
}

function lineOf(row: ConsolidatedIndicator): Line | UnjudgedLine {
  const { indicator, status, actual, shortfall } = row;
  const name = nameOf(row);
  if (status === "missing") return { name, status };
  if (isWithoutTarget(status)) return { name, status, actual: formatActual(row)! };
  return {
    row,
    name,
    status,
    operator: operatorOf(indicator),
    // Where all that came is 0/0, what is still to come can decide without a rate so far.
    actual: actual === null ? alike(NO_RATE) : formatMeasure(actual, indicator.unit),
    target: formatTarget(indicator),
    distance: shortfall === null ? null : formatDistance(shortfall, indicator.unit),
  };
}

const SHORT_ITEMS = {
  higher: SENTENCES.shortItemOfHigher,
  lower: SENTENCES.shortItemOfLower,
  equal: SENTENCES.shortItemOfEqual,
} as const;

function shortItem(line: Line): Localized {
  const { name, actual, target, distance, operator } = line;
  if (distance === null) return provisionalItem(line);
  const text = SHORT_ITEMS[directionOf(operator) ?? "equal"];
  return fillText(text, { name, actual, target, distance });
}

function provisionalItem({ name, actual, target, row }: Line): Localized {
  const incomplete = row.reported < row.expected ? alike("") : SENTENCES.incompleteTotals;
  const figure = row.actual === null ? actual : markProvisional(actual, row);
  return fillText(SENTENCES.provisionalItem, { name, figure, incomplete, target });
}

function listed(text: Localized, items: readonly Localized[]): Localized[] {
  if (items.length === 0) return [];
  return [fillText(text, { count: twoDigits(items.length), list: joined(items, "; ") })];
}

function nameOf({ indicator }: ConsolidatedIndicator): Localized {
  return { vi: indicator.nameVi, en: indicator.nameEn };
}

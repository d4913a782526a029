import type { TargetOperator } from "../model/indicator";
import type { Status } from "../model/consolidation";
import type { Localized } from "../model/finding";
import { SENTENCES } from "./paragraph.data";
import { directionOf } from "../plans/catalogue/target";
import { joined, fillText, twoDigits } from "../texts/localized";
import { isWithoutTarget, WITHOUT_TARGET } from "../texts/status.data";

const SHORT_SENTENCES = {
  higher: SENTENCES.shortOfHigher,
  lower: SENTENCES.shortOfLower,
  equal: SENTENCES.shortOfEqual,
} as const;

/** One indicator of a report in words: figures with their units of measure. */
export interface VerdictLine {
  readonly name: Localized;
  readonly status: Status;
  readonly operator: TargetOperator;
  readonly actual: Localized;
  readonly target: Localized;
  /** How far the target is away; `null` where that is not known. */
  readonly distance: Localized | null;
}

/** A line without a figure, or with a figure alone and nothing to judge it by. */
export interface UnjudgedLine {
  readonly name: Localized;
  readonly status: "missing" | (typeof WITHOUT_TARGET)[number];
  /** With its unit of measure, of a line with a figure. */
  readonly actual?: Localized;
}

/**
 * "Có 22/26 chỉ tiêu đạt và vượt (05 vượt), 04 chưa đạt: …", each that is not met by `item`. Lines that have a figure and no target are
 * not among the 26: nobody could meet them.
 */
export function formatOpening<Line extends VerdictLine>(
  lines: readonly (Line | UnjudgedLine)[],
  item: (line: Line) => Localized,
): Localized {
  const short = withStatus(lines, "shortfall");
  const exceeded = withStatus(lines, "exceeded").length;
  return fillText(SENTENCES.opening, {
    good: twoDigits(withStatus(lines, "met").length + exceeded),
    all: twoDigits(lines.filter((line) => !isWithoutTarget(line.status)).length),
    exceeded: exceeded === 0 ? "" : fillText(SENTENCES.exceededPart, { count: twoDigits(exceeded) }),
    short:
      short.length === 0
        ? ""
        : fillText(SENTENCES.shortPart, {
            count: twoDigits(short.length),
            list: joined(short.map(item), "; "),
          }),
  });
}

/** "Tỷ lệ …: thực hiện 32,1%, chỉ tiêu 32,8%, thấp hơn 0,7 điểm phần trăm." */
export function formatShortfall({ operator, name, actual, target, distance }: VerdictLine): Localized {
  const text = SHORT_SENTENCES[directionOf(operator) ?? "equal"];
  return fillText(text, { name, actual, target, distance: distance ?? "…" });
}

/** "Vượt chỉ tiêu: Tỷ lệ … (99,9%, chỉ tiêu 99,85%); …"; nothing where none exceeded. */
export function listExceeded(lines: readonly VerdictLine[]): Localized[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ name, actual, target }) =>
    fillText(SENTENCES.exceededItem, { name, actual, target }),
  );
  return [fillText(SENTENCES.exceeded, { list: joined(items, "; ") })];
}

/** "Chưa có số liệu 02 chỉ tiêu: …"; nothing where all have figures. */
export function listMissing(names: readonly Localized[]): Localized[] {
  if (names.length === 0) return [];
  return [fillText(SENTENCES.missing, { count: twoDigits(names.length), names: joined(names, "; ") })];
}

/** "Không giao chỉ tiêu phấn đấu 02 chỉ tiêu: … (thực hiện …); …", and in the same way those with a target in words. */
export function listWithoutTarget(lines: readonly (VerdictLine | UnjudgedLine)[]): Localized[] {
  return WITHOUT_TARGET.flatMap((status) => {
    const own = lines.filter((line) => line.status === status);
    if (own.length === 0) return [];
    const items = own.map(({ name, actual }) =>
      fillText(SENTENCES.noTargetItem, { name, actual: actual ?? "…" }),
    );
    return [fillText(SENTENCES[status], { count: twoDigits(own.length), list: joined(items, "; ") })];
  });
}

/** The lines with a verdict. */
export function withStatus<Line extends VerdictLine>(
  lines: readonly (Line | UnjudgedLine)[],
  status: Exclude<Status, UnjudgedLine["status"]>,
): Line[] {
  return lines.filter((line): line is Line => line.status === status);
}

import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { Figure } from "../../model/report";
import type { At } from "../../model/address";
import { fold } from "../../text/fold";
import { isSuperior, ownWords, type Asked } from "../hints/coordinates";
import { findingsOfDoubts, type Doubt } from "../doubts/doubts";
import { type FigureSource, type Reading, readEntry, isBlankReading } from "./readings";
import { choose } from "./choose";
import { doubtRepeated, type ListedReading, type ListedReadings } from "./repeated";

/** The figures of one unit by indicator code, with what is to be said about them. */
export interface UnitFigures {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly findings: readonly RawFinding[];
}

/** Reads a unit's figures from every table that lists them, and chooses among the rows that could give one. */
export function readUnitFigures(sources: readonly FigureSource[], asked: Asked): UnitFigures {
  const byCode = new Map<string, { indicator: Indicator; readings: Reading[]; listed: ListedReading[] }>();
  const order: string[] = [];
  const askedFor = memoizeAsked(asked);
  for (const source of sources)
    for (const entry of source.entries) {
      const { code } = entry.indicator;
      const read = readEntry(source, entry, askedFor(entry.indicator));
      const known = byCode.get(code) ?? { indicator: entry.indicator, readings: [], listed: [] };
      known.readings.push(...read);
      known.listed.push(...read.map((reading) => ({ reading, position: order.length })));
      byCode.set(code, known);
      order.push(code);
    }
  const figures: Record<string, Figure> = {};
  const findings: RawFinding[] = [];
  const doubts: Doubt[] = [];
  const isReviewed = [...byCode.values()].some(({ indicator, readings }) =>
    readings.some((one) => isSuperior(one.coordinates, askedFor(indicator)) && !isBlankReading(one)),
  );
  const listed = [...byCode.values()].flatMap(
    ({ indicator, readings, listed: inOrder }): ListedReadings[] => {
      const mine = askedFor(indicator);
      const chosen = choose(readings, indicator, mine, isReviewed);
      return chosen ? [{ indicator, asked: mine, readings: inOrder, chosen }] : [];
    },
  );
  const repeated = doubtRepeated(listed, order);
  for (const { indicator, chosen } of listed) {
    const { figure, findings: told, doubts: asks } = repeated.get(indicator.code) ?? chosen;
    figures[indicator.code] = figure;
    findings.push(...told);
    doubts.push(...asks);
  }
  askOfInverse(figures, findings, byCode);
  const isAccepted = (at: At): boolean => sources.some(({ sheet }) => sheet.answers.isAccepted(at));
  doubts.push(...askOfShares(figures, findings, byCode, isAccepted));
  return { figures, findings: [...findings, ...findingsOfDoubts(doubts)] };
}

/** Where some row shows that numerator and denominator stand the wrong way round, a row that reads alike both ways shows nothing else. */
function askOfInverse(
  figures: Record<string, Figure>,
  findings: RawFinding[],
  known: ReadonlyMap<string, { readonly indicator: Indicator }>,
): void {
  const inverse = findings.find(({ code, variant }) => code === "COLUMN_PROPOSED" && variant === "inverse");
  if (!inverse) return;
  for (const [code, figure] of Object.entries(figures)) {
    if (
      figure.kind !== "rate" ||
      !known.get(code)!.indicator.mayExceed ||
      figure.numerator !== figure.denominator
    )
      continue;
    figures[code] = { kind: "silent", problem: inverse.code, at: figure.at };
    findings.push({
      ...inverse,
      indicator: code,
      at: figure.at,
      params: { numerator: figure.numerator, denominator: figure.denominator },
    });
  }
}

/** A count that is no whole number is a share of the communes: then the other counts of its column may be shares too. */
function askOfShares(
  figures: Record<string, Figure>,
  findings: readonly RawFinding[],
  known: ReadonlyMap<string, { readonly indicator: Indicator }>,
  isAccepted: (at: At) => boolean,
): Doubt[] {
  const columnOf = ({ sheet, cell }: At): string => `${sheet}!${cell.replace(/(?<!\d)\d+$/, "")}`;
  const shares = findings.flatMap(({ code, variant, at, indicator = "" }) =>
    code === "NOT_WHOLE" && variant === undefined && at && known.get(indicator)?.indicator.kind === "count"
      ? [at]
      : [],
  );
  const [first] = shares;
  if (!first) return [];
  const columns = new Set(shares.map(columnOf));
  return Object.entries(figures).flatMap(([code, figure]): Doubt[] => {
    if (figure.kind !== "count" || figure.value === 0 || !columns.has(columnOf(figure.at))) return [];
    if (figure.word !== undefined || isAccepted(figure.at)) return [];
    figures[code] = { kind: "silent", problem: "QUALIFIER_UNSURE", at: figure.at };
    return [
      {
        code: "QUALIFIER_UNSURE",
        variant: "shares",
        cause: "shares",
        params: { otherCell: first.cell },
        at: figure.at,
        indicator: code,
        cells: [figure.at.cell],
      },
    ];
  });
}

/** What is asked for of each indicator, found once. */
function memoizeAsked(asked: Asked): (indicator: Indicator) => Asked {
  const known = new Map<Indicator, Asked>();
  return (indicator) => {
    const found = known.get(indicator);
    if (found) return found;
    const mine = { ...asked, clock: indicator.clock ?? "schoolYear", own: ownWords(indicator, fold) };
    known.set(indicator, mine);
    return mine;
  };
}

import type { Catalogue, Indicator } from "../model/indicator";
import type { Localized } from "../model/finding";
import { formatNumber } from "../text/number/formatNumber";
import type { Figure, ReportCandidate, SilentFigure } from "../model/report";
import type { At } from "../model/address";
import { FIGURE_TEXTS } from "./duplicates.data";
import { inBoth } from "../texts/localized";
import { SILENCE_TEXTS } from "./inspection/silence.data";
import { ownValue } from "../text/json/ownValue";

/** One report's side of a row. */
export interface ReportSide {
  /** "1.200/1.250", "Đạt", "chưa có số liệu"; never a number for a figure that is not there. */
  readonly text: Localized;
  readonly at: At | null;
  /** Where the denominator stands; `null` for rows without one. */
  readonly denominatorAt: At | null;
}

/** A row in which two reports of one unit differ. */
export interface DifferingRow {
  readonly indicator: Indicator;
  readonly first: ReportSide;
  readonly second: ReportSide;
}

/** Two reports of one unit beside each other. */
export interface CandidateComparison {
  /** Rows that differ, in the order of the catalogue. */
  readonly rows: readonly DifferingRow[];
  /** How many rows give the same figure in both. */
  readonly same: number;
}

/** What differs between two reports of one unit, row by row, with the places of both; rows that neither has are left out. */
export function compareCandidates(
  first: Pick<ReportCandidate, "figures">,
  second: Pick<ReportCandidate, "figures">,
  catalogue: Pick<Catalogue, "indicators">,
): CandidateComparison {
  const rows: DifferingRow[] = [];
  let same = 0;
  for (const indicator of catalogue.indicators) {
    const [one, other] = [first, second].map(({ figures }) => ownValue(figures, indicator.code));
    if (one === undefined && other === undefined) continue;
    const sides = { first: sideOf(one), second: sideOf(other) };
    if (sides.first.text.vi !== sides.second.text.vi) rows.push({ indicator, ...sides });
    else same += 1;
  }
  return { rows, same };
}

function sideOf(figure: Figure | undefined): ReportSide {
  if (figure === undefined) return { text: FIGURE_TEXTS.noRow, at: null, denominatorAt: null };
  const denominatorAt = figure.kind === "rate" ? figure.denominatorAt : denominatorOf(figure);
  return { text: textOf(figure), at: figure.at, denominatorAt };
}

function denominatorOf(figure: Figure): At | null {
  return figure.kind === "silent" ? (figure.places?.denominator ?? null) : null;
}

function textOf(figure: Figure): Localized {
  switch (figure.kind) {
    case "rate":
      return pair(figure.numerator, figure.denominator);
    case "count":
      return inBoth((language) => formatNumber(figure.value, language));
    case "attained":
      return figure.value === 1 ? FIGURE_TEXTS.attained : FIGURE_TEXTS.notAttained;
    case "notApplicable":
      return FIGURE_TEXTS.notApplicable;
    case "silent":
      return silentText(figure);
  }
}

/** Why there is no figure, after the numbers that could be read all the same: "1.250/1.205 (tử số lớn hơn mẫu số)". */
function silentText({ problem, read }: SilentFigure): Localized {
  const why = inBoth((language) => SILENCE_TEXTS[language][problem] ?? SILENCE_TEXTS[language].other);
  const { numerator, denominator, value } = read ?? {};
  if (numerator === undefined && denominator === undefined && value === undefined) return why;
  const numbers = value === undefined ? pair(numerator, denominator) : pair(value);
  return inBoth((language) => `${numbers[language]} (${why[language]})`);
}

/** "1.200/1.250"; a number that is not there is "…". */
function pair(...values: readonly (number | undefined)[]): Localized {
  return inBoth((language) =>
    values.map((value) => (value === undefined ? "…" : formatNumber(value, language))).join("/"),
  );
}

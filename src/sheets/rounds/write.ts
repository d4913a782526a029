import { formatMoment } from "../../text/formatMoment";
import type { ConsolidatedIndicator, FrozenRound, FrozenRow, Rounds } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { nameMeasure } from "../../letters/inspection/measure";
import { formatVerdict } from "../../letters/provisional";
import { changesSince, lastRound, type RoundChange } from "../../pooling/rounds";
import { ROUND_NAMES } from "../../texts/status.data";
import { isYesOrNo, yesOrNoFormat } from "../catalogue/targetCell";
import { cellOn, computed } from "../formulas";
import { constant, Grid } from "../grid";
import { fillLabel, SHEET_TITLES } from "../labels.data";
import { scopeLine, workingPage, type Layout } from "../layout";
import { SUMMARY } from "../places";
import type { CellSpec, SheetSpec } from "../spec";
import { thousandsFormat } from "../wholeNumbers";
import { statusHighlights } from "../summary/write";
import { writeChange } from "./change";
import { CODE_KEY, frozenKey, frozenVerdict, REASON_KEY, shownKey, writeFrozen } from "./frozen";
import { ROUNDS_TEXTS, type RoundsTexts } from "./texts.data";

const ROWS = { header: 4, keys: 6, first: 7 } as const;

/** Columns before the rounds: number, name, unit. */
const BEFORE = 3;

/** Columns of a frozen round, and of what holds now. */
const OF_ROUND = 3;
const OF_NOW = 4;

const NO_ROUNDS: Rounds = { frozen: [], reasons: {} };

/** Các đợt báo cáo: every frozen round as it stood, what holds now, what has changed since and why; the sheet can be read back. */
export function layOutRounds(layout: Layout): SheetSpec {
  const { consolidation, options } = layout;
  const { rounds = NO_ROUNDS, indicators } = consolidation;
  const texts = ROUNDS_TEXTS[options.language];
  const grid = new Grid();
  const columns = planColumns(rounds);
  const changes = changesSince(indicators, rounds);
  putHeading(grid, layout, texts, changes);
  putHeads(grid, rounds, columns, texts, options.language);
  indicators.forEach((row, index) => putRow(grid, layout, row, index, changes));
  putGone(grid, rounds, indicators, options.language);
  grid.span(grid.leaveRoom(), 0, columns.reason, constant(texts.reading, "remark"));
  const statuses = [...rounds.frozen.map((_, place) => columns.round(place) + 1), columns.now + 1];
  return {
    key: "rounds",
    title: SHEET_TITLES.rounds,
    rows: grid.rows(),
    widths: [
      ...[5, 44, 12],
      ...rounds.frozen.flatMap(() => [11, 19, 20]),
      ...[11, 19, 24, 32],
      ...[3, ...rounds.frozen.map(() => 3)],
    ],
    heights: grid.heights,
    hiddenRows: [ROWS.keys],
    hiddenColumns: [columns.code, ...rounds.frozen.map((_, place) => columns.code + 1 + place)],
    merges: grid.merges,
    highlights: statuses.flatMap((column) =>
      statusHighlights(indicators.length, ROWS.first, column, options.language),
    ),
    freeze: { rows: ROWS.first, columns: 2 },
    print: workingPage([ROWS.header, ROWS.header + 1]),
    gridlines: false,
    tabColour: "1F4E63",
  };
}

function planColumns({ frozen }: Rounds) {
  const now = BEFORE + frozen.length * OF_ROUND;
  return {
    round: (place: number) => BEFORE + place * OF_ROUND,
    now,
    reason: now + OF_NOW - 1,
    code: now + OF_NOW,
  };
}

function putHeading(grid: Grid, layout: Layout, texts: RoundsTexts, changes: readonly RoundChange[]): void {
  const { consolidation, options } = layout;
  const { rounds } = consolidation;
  grid.put(0, 0, constant(texts.title, "title"));
  grid.put(1, 0, constant(scopeLine(layout), "subtitle"));
  const last = lastRound(rounds);
  if (!last) return;
  const open = changes.filter(({ reason }) => reason === "").length;
  const params = { count: changes.length, open, round: ROUND_NAMES[last.round][options.language] };
  const text = fillLabel(changes.length === 0 ? texts.nothing : texts.counts, params);
  grid.put(2, 0, constant(text, "headline"));
}

function putHeads(
  grid: Grid,
  { frozen }: Rounds,
  columns: ReturnType<typeof planColumns>,
  texts: RoundsTexts,
  language: Language,
): void {
  const { header, keys } = ROWS;
  texts.heads.forEach((text, column) =>
    grid.span(header, column, column, constant(text, "head"), header + 1),
  );
  const group = (left: number, text: string, heads: readonly string[]): void => {
    grid.span(header, left, left + heads.length - 1, constant(text, "head"));
    heads.forEach((head, index) => grid.put(header + 1, left + index, constant(head, "head")));
  };
  frozen.forEach(({ round, when }, place) => {
    const text = fillLabel(texts.round, { round: ROUND_NAMES[round][language], when: formatMoment(when) });
    group(columns.round(place), text, [texts.result, texts.status, texts.reason]);
    grid.put(keys, columns.round(place), constant(shownKey(place), "code"));
    grid.put(keys, columns.code + 1 + place, constant(frozenKey(round, when), "code"));
  });
  group(columns.now, texts.now, [texts.result, texts.status, texts.change, texts.reason]);
  grid.put(keys, columns.reason, constant(REASON_KEY, "code"));
  grid.put(keys, columns.code, constant(CODE_KEY, "code"));
}

function putRow(
  grid: Grid,
  layout: Layout,
  row: ConsolidatedIndicator,
  index: number,
  changes: readonly RoundChange[],
): void {
  const { consolidation, options } = layout;
  const { rounds = NO_ROUNDS } = consolidation;
  const { indicator } = row;
  const columns = planColumns(rounds);
  const line = ROWS.first + index;
  const name = options.language === "vi" ? indicator.nameVi : indicator.nameEn;
  grid.putRow(line, 0, [
    constant(indicator.tt, "textCentre"),
    constant(name, "text"),
    constant(nameMeasure(indicator.unit)[options.language], "textCentre"),
  ]);
  const format = isYesOrNo(indicator) ? { format: yesOrNoFormat(options.language) } : thousandsFormat(row);
  rounds.frozen.forEach((round, place) =>
    putFrozen(
      grid,
      { line, columns, language: options.language },
      place,
      frozenIn(round, indicator.code),
      format,
    ),
  );
  const change = changes.find(({ code }) => code === indicator.code);
  const live = (value: string | number | null, column: number): Pick<CellSpec, "value" | "formula"> => {
    const cell = cellOn(SHEET_TITLES.summary, SUMMARY.first + index, column);
    return computed(options.formulas, value, `IF(${cell}="","",${cell})`);
  };
  grid.putRow(line, columns.now, [
    { ...live(row.actual, SUMMARY.actual), style: "numberBold", ...format },
    { ...live(formatVerdict(row)[options.language], SUMMARY.status), style: "status" },
    constant(change ? writeChange(change, options.language) : null, "textSmall"),
    constant(rounds.reasons[indicator.code] ?? null, "input"),
  ]);
  grid.put(line, columns.code, constant(indicator.code, "code"));
}

/** Rows that were frozen and that the catalogue does not have any more stay below the others, under their codes. */
function putGone(
  grid: Grid,
  rounds: Rounds,
  indicators: readonly ConsolidatedIndicator[],
  language: Language,
): void {
  const present = new Set(indicators.map(({ indicator }) => indicator.code));
  const codes = new Set(rounds.frozen.flatMap(({ rows }) => Object.keys(rows)));
  const columns = planColumns(rounds);
  for (const code of codes) {
    if (present.has(code)) continue;
    const line = grid.end;
    grid.put(line, 1, constant(code, "text"));
    rounds.frozen.forEach((round, place) =>
      putFrozen(grid, { line, columns, language }, place, frozenIn(round, code)),
    );
    grid.put(line, columns.code, constant(code, "code"));
  }
}

/** The line, the columns and the language of the sheet that a frozen figure is put into. */
interface FrozenPlace {
  readonly line: number;
  readonly columns: ReturnType<typeof planColumns>;
  readonly language: Language;
}

function putFrozen(
  grid: Grid,
  { line, columns, language }: FrozenPlace,
  place: number,
  frozen: FrozenRow | null,
  format: Pick<CellSpec, "format"> = {},
): void {
  grid.putRow(line, columns.round(place), [
    { ...constant(frozen?.value ?? null, "number"), ...format },
    constant(frozen && frozenVerdict(frozen)[language], "status"),
    constant(frozen?.reason || null, "textSmall"),
  ]);
  if (frozen) grid.put(line, columns.code + 1 + place, constant(writeFrozen(frozen), "code"));
}

const frozenIn = ({ rows }: FrozenRound, code: string): FrozenRow | null =>
  Object.hasOwn(rows, code) ? rows[code]! : null;

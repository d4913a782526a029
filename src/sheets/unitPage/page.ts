import type {
  ConsolidatedIndicator,
  ConsolidationResult,
  UnitContribution,
  UnitState,
} from "../../model/consolidation";
import type { Indicator } from "../../model/indicator";
import { questionsByUnit, type Question } from "../../letters/asking/question";
import { EVERYONE } from "../../letters/summary.data";
import { wholeOf } from "../../letters/whole";
import { unitPartOf } from "../../letters/inspection/unitPart";
import { constant, Grid } from "../grid";
import { nameYear } from "../../texts/schoolYear";
import { fillLabel } from "../labels.data";
import { putSignatures } from "../appendix/printed";
import { withRowHeights } from "../rowHeights";
import type { SheetSpec, WorkbookSpec } from "../spec";
import { changeText, distanceText, neededText, targetText } from "./figures";
import { UNIT_PAGE } from "./texts.data";

const WIDTHS = [5, 39, 10, 15, 12, 16, 12, 12, 14];
const LAST = WIDTHS.length - 1;
const HEADER = 5;

/**
 * A page for each unit that is asked for figures, each on a sheet of its own: its figures, how far they are from the targets, and what it
 * is asked to check. Plain values without ranks or other units' figures, so that a page can be sent as it is.
 */
export function layOutUnitPages(result: ConsolidationResult): WorkbookSpec {
  const { units, catalogue } = result.consolidation;
  const questions = new Map(questionsByUnit(result).map((asked) => [asked.state.unit.code, asked.questions]));
  const asked = units.filter(({ expected, received }) => expected > 0 || received);
  return {
    sheets: asked.map((state) =>
      withRowHeights(layOutUnitPage(result, state, questions.get(state.unit.code) ?? [])),
    ),
    mark: null,
    title: `${UNIT_PAGE.sheet} – ${catalogue.plan.targetYear}`,
  };
}

function layOutUnitPage(
  result: ConsolidationResult,
  state: UnitState,
  questions: readonly Question[],
): SheetSpec {
  const grid = new Grid();
  putHeading(grid, result, state);
  UNIT_PAGE.columns.forEach((text, column) => grid.put(HEADER, column, constant(text, "printHead")));
  for (const row of result.consolidation.indicators) putRow(grid, result, row, state);
  putQuestions(grid, questions, state);
  const restated = result.consolidation.previous?.restated ? UNIT_PAGE.restated : "";
  const reading = fillLabel(UNIT_PAGE.reading, { whole: nameWhole(result) });
  grid.span(grid.end, 0, LAST, constant(reading + restated, "printNote"));
  putSignatures(grid, 4, LAST);
  return {
    key: "unitPage",
    title: state.unit.name,
    rows: grid.rows(),
    widths: WIDTHS,
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
      area: { top: 0, left: 0, bottom: grid.end - 1, right: LAST },
      pageNumbers: false,
      fitToWidth: true,
      onePage: true,
    },
    gridlines: false,
  };
}

function putHeading(grid: Grid, { consolidation }: ConsolidationResult, state: UnitState): void {
  const { unit, received, reported, expected, cameUnused } = state;
  const year = nameYear(consolidation.catalogue.plan.targetYear).vi;
  grid.span(0, 0, LAST, constant(UNIT_PAGE.title, "printTitle"));
  grid.span(1, 0, LAST, constant(fillLabel(UNIT_PAGE.about, { year }), "printIssued"));
  grid.span(2, 0, LAST, constant(fillLabel(UNIT_PAGE.unit, { unit: unit.name }), "printAnnex"));
  const absent = cameUnused ? UNIT_PAGE.cameUnused : UNIT_PAGE.notReceived;
  const text = received ? fillLabel(UNIT_PAGE.received, { reported, expected }) : absent;
  grid.span(3, 0, LAST, constant(text, "printIssued"));
}

/** A row that the unit is not asked is left out. */
function putRow(
  grid: Grid,
  result: ConsolidationResult,
  row: ConsolidatedIndicator,
  { unit, cameUnused }: UnitState,
): void {
  const part = row.byUnit.find((contribution) => contribution.unit === unit.code);
  if (!part) return;
  const { indicator } = row;
  const { figure, rate } = unitPartOf(result, row, part);
  const before = result.consolidation.previous?.byUnit[unit.code]?.[indicator.code];
  const isRate = indicator.kind === "rate" && part.silence === null;
  const texts = [
    indicator.unit,
    cameUnused && part.silence !== null ? UNIT_PAGE.unused : isRate || part.silence !== null ? figure.vi : "",
    isRate ? (rate?.vi ?? "") : part.silence === null ? (ownAnswer(indicator, part) ?? figure.vi) : "",
    targetText(indicator, part, nameWhole(result)),
    distanceText(indicator, part),
    changeText(indicator, part, before),
    neededText(row, part),
  ];
  grid.putRow(grid.end, 0, [
    constant(indicator.tt, "printCentre"),
    constant(indicator.nameVi, "printText"),
    ...texts.map((text) => constant(text, "printCentre")),
  ]);
}

/** "toàn tỉnh", "toàn thành phố". */
function nameWhole({ consolidation: { province } }: ConsolidationResult): string {
  const whole = wholeOf(province);
  return whole === EVERYONE ? UNIT_PAGE.everyone : whole.vi.toLowerCase();
}

/** A unit that answers a share for itself alone has attained it or not: "1/1" says nothing to it. `null` for any other figure. */
function ownAnswer({ kind }: Indicator, { numerator, denominator }: UnitContribution): string | null {
  if (kind !== "share" || numerator === null || denominator !== 1) return null;
  return numerator === 1 ? UNIT_PAGE.attained : UNIT_PAGE.notAttained;
}

/** That nothing of a unit could be used is said by what is wrong with it, where that is known to be the unit's. */
function putQuestions(grid: Grid, all: readonly Question[], { cameUnused }: UnitState): void {
  const top = grid.leaveRoom();
  const questions = cameUnused ? all.filter(({ finding }) => finding.code !== "UNIT_MISSING") : all;
  if (questions.length === 0) {
    const text = cameUnused ? UNIT_PAGE.sendAgain : UNIT_PAGE.noFindings;
    grid.span(top, 0, LAST, constant(text, "printNote"));
    return;
  }
  grid.span(top, 0, LAST, constant(UNIT_PAGE.findings, "printNote"));
  questions.forEach(({ subject, found, asked }, index) => {
    const text = fillLabel(UNIT_PAGE.finding, {
      number: index + 1,
      subject: subject?.vi ?? UNIT_PAGE.whole,
      found: found.vi,
      asked: asked.vi,
    });
    grid.span(top + 1 + index, 0, LAST, constant(text, "printNote"));
  });
}

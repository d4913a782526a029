import { countReceipts } from "../../letters/receipts";
import { capitalised, inBoth } from "../../texts/localized";
import { nameYear } from "../../texts/schoolYear";
import { STATUS_NAMES, STATUS_URGENCY, WITHOUT_TARGET } from "../../texts/status.data";
import { isExpectedVerdict, isProvisional, markProvisional, formatVerdict } from "../../letters/provisional";
import { provinceInPrint } from "../../letters/whole";
import { isPlainTarget, formatTarget } from "../../letters/target";
import type { Consolidation, ConsolidatedIndicator, Status } from "../../model/consolidation";
import { printAttainment, printDecimal, printMeasure } from "../../text/exact/print";
import type { Language, Localized } from "../../model/finding";
import { formatNumber } from "../../text/number/formatNumber";
import type { Paint } from "./colour";
import { displayWidth, pad, wrap } from "./displayWidth";
import { countsThousands, printFigure } from "../../sheets/wholeNumbers";
import { makeSafe, say } from "./wording";
import { columns } from "../words.data";

/** How the table is shown: the columns of the terminal, and its colours. */
export interface TableOptions {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

type Column = keyof typeof columns;

/** What needs a person comes first. */
const SIDES: Readonly<Record<Column, "left" | "right">> = {
  tt: "right",
  name: "left",
  actual: "right",
  target: "right",
  difference: "right",
  attainment: "right",
  needed: "right",
  status: "left",
};

const NARROWEST_NAME = 20;
const WIDEST_NAME = 60;
const GAP = "  ";

/** The result as a table of the terminal: heading, one row per indicator with shortfalls first, counts below. */
export function drawTable(consolidation: Consolidation, options: TableOptions): string {
  const { language, paint } = options;
  const rows = sortRows(consolidation.indicators);
  const heading = writeHeading(consolidation, language);
  return [
    paint("heading", heading),
    ...wrap(writeReceived(consolidation, language), options.width),
    "",
    ...drawRows(rows, options),
    "",
    writeCounts(consolidation, language),
    "",
    ...writeConclusions(consolidation, options),
  ].join("\n");
}

/** What follows for the larger unit from the standards of its units, a paragraph each. */
function writeConclusions({ conclusions = [] }: Consolidation, { language, width }: TableOptions): string[] {
  return conclusions.flatMap(({ text }) => [...wrap(makeSafe(text[language]), width), ""]);
}

const sortRows = (rows: readonly ConsolidatedIndicator[]): ConsolidatedIndicator[] =>
  STATUS_URGENCY.flatMap((status) => rows.filter((row) => row.status === status));

function writeHeading(consolidation: Consolidation, language: Language): string {
  const year = capitalised(nameYear(consolidation.catalogue.plan.targetYear))[language];
  const province = provinceInPrint(consolidation);
  return province === ""
    ? say("headingAny", language, { year })
    : say("heading", language, { province, year });
}

function writeReceived(consolidation: Consolidation, language: Language): string {
  const { received, count, missing, blank } = countReceipts(consolidation);
  const named = (key: "missing" | "blank", names: readonly string[]): string =>
    names.length === 0 ? "" : say(key, language, { names: names.join(", ") });
  const rest = named("missing", missing) + named("blank", blank);
  return say("received", language, { received, count, rest });
}

function writeCounts({ indicators }: Consolidation, language: Language): string {
  const count = (...statuses: Status[]): number =>
    indicators.filter(({ status }) => statuses.includes(status)).length;
  const beside = WITHOUT_TARGET.filter((status) => count(status) > 0).map((status) => {
    const verdict = STATUS_NAMES[status][language].toLowerCase();
    return say("countedBeside", language, { verdict, count: count(status) });
  });
  const provisional = indicators.filter(isExpectedVerdict).length;
  const expected = provisional === 0 ? [] : [say("expectedVerdicts", language, { count: provisional })];
  // Where no row has a target there is nothing to meet.
  if (count(...WITHOUT_TARGET) + count("missing") === indicators.length && count(...WITHOUT_TARGET) > 0) {
    const missing =
      count("missing") === 0 ? [] : [say("countedMissing", language, { count: count("missing") })];
    const told = [...beside, ...missing].join("").replace(/^; /, "");
    return told.charAt(0).toUpperCase() + told.slice(1);
  }
  return say("counts", language, {
    good: count("met", "exceeded"),
    all: indicators.length - count(...WITHOUT_TARGET),
    shortfall: count("shortfall"),
    undetermined: count("undetermined"),
    missing: count("missing"),
    rest: [...beside, ...expected].join(""),
  });
}

function writeCells(row: ConsolidatedIndicator, language: Language): Record<Column, string> {
  const { indicator, difference, attainment, needed } = row;
  const print = (value: number | null): string =>
    value === null ? "–" : printFigureOf(row, value, language);
  return {
    tt: String(indicator.tt),
    name: makeSafe(language === "vi" ? indicator.nameVi : indicator.nameEn),
    actual: writeShown(row)[language],
    target: makeSafe(writePlan(row, language)),
    difference: difference !== null && difference > 0 ? `+${print(difference)}` : print(difference),
    attainment: attainment === null ? "–" : printAttainment(attainment, language),
    needed: needed === null || needed === 0 ? "–" : writeNeeded(needed, row, language),
    status: formatVerdict(row)[language],
  };
}

/** The figure with its percent sign alone, since a column has no room for other units of measure; "–" without one. */
function writeShown(row: ConsolidatedIndicator): Localized {
  const { actual, indicator } = row;
  if (actual === null) return { vi: "–", en: "–" };
  const figure = countsThousands(row)
    ? inBoth((language) => printFigureOf(row, actual, language))
    : printMeasure(actual, indicator.unit);
  return isProvisional(row) ? markProvisional(figure, row) : figure;
}

/** Counts of thousands have their digits parted, as on every sheet. */
const printFigureOf = (row: ConsolidatedIndicator, value: number, language: Language): string =>
  countsThousands(row) ? printFigure(value, language) : printDecimal(value, language);

/** The target as the plan prints it. */
function writePlan(row: ConsolidatedIndicator, language: Language): string {
  const { indicator } = row;
  if (indicator.target === null) return indicator.targetText || "–";
  // The table has no room for units of measure beside every figure; a percent sign goes with its number.
  const plain = { ...indicator, unit: indicator.unit === "%" ? "%" : "" };
  if (isPlainTarget(indicator) && countsThousands(row)) return printFigureOf(row, indicator.target, language);
  return isPlainTarget(indicator)
    ? printMeasure(indicator.target, indicator.unit)[language]
    : formatTarget(plain)[language].trim();
}

const writeNeeded = (needed: number, { indicator }: ConsolidatedIndicator, language: Language): string =>
  language === "vi"
    ? `${formatNumber(needed, language)} ${makeSafe(indicator.countedVi)}`
    : formatNumber(needed, language);

function drawRows(
  rows: readonly ConsolidatedIndicator[],
  { language, width, paint }: TableOptions,
): string[] {
  const names = Object.keys(columns) as Column[];
  const heads = Object.fromEntries(names.map((name) => [name, columns[name][language]])) as Record<
    Column,
    string
  >;
  const cells = rows.map((row) => writeCells(row, language));
  const widths = measure([heads, ...cells], names, width);
  const draw = (texts: Record<Column, string>): string[] => drawRow(texts, names, widths);
  const rule = names.map((name) => "─".repeat(widths[name])).join(GAP);
  return [
    ...draw(heads).map((line) => paint("heading", line)),
    rule,
    ...cells.flatMap((texts, index) => draw(texts).map((line) => paint(rows[index]!.status, line))),
  ];
}

/** Each column as wide as its widest text; the name takes what is left and is wrapped. */
function measure(
  rows: readonly Record<Column, string>[],
  names: readonly Column[],
  width: number,
): Record<Column, number> {
  const widths = Object.fromEntries(
    names.map((name) => [name, Math.max(...rows.map((row) => displayWidth(row[name])))]),
  ) as Record<Column, number>;
  const others = names.reduce((sum, name) => sum + (name === "name" ? 0 : widths[name] + GAP.length), 0);
  const room = Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, width - others));
  return { ...widths, name: Math.min(widths.name, room) };
}

function drawRow(
  texts: Record<Column, string>,
  names: readonly Column[],
  widths: Record<Column, number>,
): string[] {
  return wrap(texts.name, widths.name).map((line, index) =>
    names
      .map((name) => pad(name === "name" ? line : index === 0 ? texts[name] : "", widths[name], SIDES[name]))
      .join(GAP)
      .trimEnd(),
  );
}

import type { Language } from "../../model/finding";
import { formatDay } from "../../texts/localized";
import { formatNumber } from "../../text/number/formatNumber";
import type { PlanReading, PlanRow } from "../../plans/plan";
import { displayWidth, pad, wrap } from "../terminal/displayWidth";
import { planColumns, planWords } from "./planWords.data";
import { makeSafe } from "../terminal/wording";
import { fill } from "../../texts/fill";

type Column = keyof typeof planColumns;

const WIDEST_NAME = 60;
const WIDEST_CELL = 24;
const GAP = "  ";

/** A text of the program, its blanks filled. */
export function sayPlan(
  key: keyof typeof planWords,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string {
  const safe = Object.entries(params).map(([name, value]) => [name, makeSafe(value)]);
  return fill(planWords[key][language], Object.fromEntries(safe), null);
}

/** A plan as understood, for the terminal: what it is, its rows, and what is to be confirmed. */
export function drawPlan(reading: PlanReading, language: Language, width: number): string {
  const { rows, questions } = reading;
  const indicators = rows.filter(({ heading }) => !heading);
  const lines = [
    ...wrap(sayPlan("headline", language, { title: reading.title }), width),
    ...drawDocument(reading, language),
    "",
    ...drawRows(rows, language),
    "",
    sayPlan("counts", language, { rows: String(indicators.length), questions: String(questions.length) }),
  ];
  if (questions.length > 0)
    lines.push(
      "",
      sayPlan("questions", language),
      ...questions.flatMap((question) => drawQuestion(question, language, width)),
    );
  return `${lines.join("\n")}\n`;
}

/** Which document it is, as it was read, and which years it speaks of. */
export function drawDocument({ document, years }: PlanReading, language: Language): string[] {
  const unknown = sayPlan("unknown", language);
  const dated = document?.date ? formatDay(document.date)[language] : unknown;
  return [
    ...(document
      ? [
          sayPlan("document", language, {
            number: document.number ?? unknown,
            date: dated,
            issuer: document.issuer ?? unknown,
          }),
        ]
      : []),
    sayPlan("years", language, { target: years.target ?? unknown, baseline: years.baseline ?? unknown }),
  ];
}

function drawQuestion(
  { code, at, message, choices }: PlanReading["questions"][number],
  language: Language,
  width: number,
): string[] {
  const place = at ? `${[at.sheet, at.cell].filter((part) => part !== "").join("!")} ` : "";
  const offered = choices ? ` [${sayPlan("choices", language, { choices: choices.join(" | ") })}]` : "";
  const [first = "", ...rest] = wrap(
    makeSafe(`${place}${code}: ${message[language]}${offered}`),
    Math.max(40, width - 2),
  );
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function drawRows(rows: readonly PlanRow[], language: Language): string[] {
  const columns = Object.keys(planColumns) as Column[];
  const cells = rows.map((row) =>
    columns.map((column) =>
      wrap(makeSafe(cellOf(row, column, language)), column === "name" ? WIDEST_NAME : WIDEST_CELL),
    ),
  );
  const heads = columns.map((column) => planColumns[column][language]);
  const widths = columns.map((_, index) =>
    Math.max(displayWidth(heads[index]!), ...cells.flatMap((row) => row[index]!.map(displayWidth))),
  );
  const draw = (texts: readonly string[]): string =>
    texts
      .map((text, index) => pad(text, widths[index]!, "left"))
      .join(GAP)
      .trimEnd();
  return [
    draw(heads),
    widths.map((size) => "─".repeat(size)).join(GAP),
    ...cells.flatMap((row) =>
      Array.from({ length: Math.max(...row.map(({ length }) => length)) }, (_, line) =>
        draw(row.map((lines) => lines[line] ?? "")),
      ),
    ),
  ];
}

function cellOf(row: PlanRow, column: Column, language: Language): string {
  switch (column) {
    case "tt":
      return row.tt;
    case "name":
      return row.heading ? row.name.toUpperCase() : row.name;
    case "unit":
      return row.unit;
    case "baseline":
      return row.baselineText;
    case "target":
      return row.targetText;
    case "rule":
      return row.target
        ? `${row.target.operator} ${formatNumber(row.target.value, language)}`
        : row.questions.length > 0
          ? "?"
          : "";
    case "kind":
      return row.kind ?? "";
    case "match":
      return row.match ? `${row.match.code}${row.match.how === "near" ? " ?" : ""}` : "";
  }
}

import { noAnswers } from "../../model/readingAnswers";
import type { Indicator } from "../../model/indicator";
import type { ReportCandidate } from "../../model/report";
import type { SheetSnapshot } from "../../model/snapshot";
import { classifyLine } from "../../units/classifyLine";
import { chooseLayout } from "../columns/chooseLayout";
import type { Layout } from "../columns/layout";
import { ROLES } from "../columns/roles";
import type { PreparedReading } from "../context";
import { formsOf, LARGEST, makeRoom, MOST, seenOf } from "../forms/knownForms";
import { ASKED, type Question } from "../forms/recordedSheet";
import { isOther } from "../hints/coordinates";
import type { SheetHints } from "../hints/sheetHints";
import { readSheet } from "../readSheet";
import { provenYear, type TableSection } from "../rows/blocks";
import type { Entry } from "../rows/entry";
import { isDepartment } from "../rows/owners";
import type { FoundReport } from "../sheet";
import type { Table } from "../table";
import { linesBetween } from "../view/lines";
import { factsOf } from "./lineFacts";
import { ownName, withoutName } from "./unitName";
import { columnsUsed, keyOfCell, readCopy, readPlain, valuesOf, type ReportReading } from "./readCopy";
import type { FormLine, FormRow, KnownReport, RowOutcome, Slot } from "./reportForm";

/**
 * Reads a sheet, where it can as a copy of a form that was read before: of what offices send back of one form only figures and unit
 * differ, and all the rest need not be understood again.
 */
export function readReport(
  name: string,
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
  used: Set<string>,
): ReportReading {
  if (name !== snapshot.name || !isPlainSheet(snapshot) || !isUnanswered(context))
    return readSheet(name, snapshot, file, context, used);
  const { reports, shapes } = memoryOf(context);
  let copied: KnownReport | null = null;
  for (const [position, form] of reports.entries()) {
    const read = readCopy(form, snapshot, file, context);
    if (read === "other") continue;
    reports.splice(position, 1);
    reports.unshift(form);
    if (read !== "newValues") return read;
    copied = form;
    break;
  }
  const { candidates, tables, found } = readSheet(name, snapshot, file, context, used);
  const shape = shapeOf(snapshot);
  const isRepeated = shapes.has(shape);
  shapes.add(shape);
  // Where so many forms have no copy, none are read here.
  const isWorth = copied !== null || (isRepeated && reports.length < MOST);
  const made = isWorth ? formOf(candidates, found, snapshot, context) : null;
  if (made) remember(copied, made, { candidates, tables }, file, context);
  return { candidates, tables };
}

/** What is remembered of the reports that were read with a catalogue and the units that may report. */
interface ReportMemory {
  /** Forms, the last used first. */
  readonly reports: KnownReport[];
  /** Of all sheets so far: only what comes a second time is worth the making of a form. */
  readonly shapes: Set<string>;
}

/** By the memory of rows, which is another one as soon as everything is forgotten. */
const remembered = new WeakMap<object, ReportMemory>();

export function memoryOf(context: PreparedReading): ReportMemory {
  const { sections } = formsOf(context);
  const known = remembered.get(sections) ?? { reports: [], shapes: new Set() };
  remembered.set(sections, known);
  return known;
}

const shapeOf = ({ name, values, merges }: SheetSnapshot): string =>
  `${values.length} ${values[0]?.length} ${merges.length} ${name}`;

const isUnanswered = ({ answers }: PreparedReading): boolean =>
  answers === noAnswers || answers.columns.length + answers.cells.length === 0;

/** Its formats say nothing of its cells, and nothing of it is hidden. */
function isPlainSheet(sheet: SheetSnapshot): boolean {
  const { cellFormats = [], hiddenRows = [], hiddenColumns = [], cellFormatsUnknown, values } = sheet;
  const cells = values.length * (values[0]?.length ?? 0);
  return (
    cellFormats.length + hiddenRows.length + hiddenColumns.length === 0 &&
    !cellFormatsUnknown &&
    cells <= LARGEST &&
    values.every((row) => row.length === values[0]!.length)
  );
}

/** A form serves where it gives of its own first copy what was read; a known one learns what the rows of another copy gave. */
function remember(
  copied: KnownReport | null,
  made: KnownReport,
  read: ReportReading,
  file: string | null,
  context: PreparedReading,
): void {
  if (JSON.stringify(readCopy(made, made.snapshot, file, context)) !== JSON.stringify(read)) return;
  if (copied?.section.table === made.section.table) {
    made.rows.forEach(({ isPlain, roles, outcomes }, position) => {
      const row = copied.rows[position]!;
      if (isPlain) Object.assign(row, { isPlain, roles });
      for (const [values, outcome] of outcomes) learn(row, values, outcome);
    });
    return;
  }
  const { values } = made.snapshot;
  makeRoom(formsOf(context), values.length * values[0]!.length);
  memoryOf(context).reports.unshift(made);
}

/** Values of a row that are kept; whoever has other ones is read as if there were no form. */
const MOST_OUTCOMES = 50;

function learn({ outcomes }: FormRow, values: string, outcome: RowOutcome): void {
  if (outcomes.size < MOST_OUTCOMES) outcomes.set(values, outcome);
}

/** The form of a report about which there is nothing to ask but blank rows; `null` for any other. */
function formOf(
  candidates: readonly ReportCandidate[],
  { sheet, upright, blocks }: FoundReport,
  snapshot: SheetSnapshot,
  context: PreparedReading,
): KnownReport | null {
  const [candidate, ...others] = candidates;
  const [block, ...further] = blocks.blocks;
  if (!candidate || others.length + further.length > 0 || sheet !== upright || blocks.tables !== 1)
    return null;
  const [section, ...later] = block!.sections;
  if (!section || later.length > 0 || block!.label !== null || !isSimple(section)) return null;
  if (candidate.draft) return null;
  const seen = seenOf(formsOf(context), section.table);
  const outcomes = outcomesOf(candidate, section);
  if (seen === null || outcomes === null) return null;
  const layouts = new Map<Layout, Indicator>();
  const ofOthers = columnsOfOthers(section.table, context);
  const rows: FormRow[] = [];
  for (const [position, entry] of section.section.entries.entries()) {
    const { groups, evidence } = section;
    const layout = chooseLayout(groups, entry.indicator, context.asked, evidence);
    if (!layouts.has(layout)) layouts.set(layout, entry.indicator);
    const row = rowOf(entry, layout, outcomes[position]!, sheet, ofOthers);
    if (row === null) return null;
    rows.push(row);
  }
  const slots: (Slot | undefined)[][] = snapshot.values.map(() => []);
  for (const { cells, beside } of rows)
    for (const { row, column } of [...cells, ...beside]) {
      const looked = seen.reduce((all, one) => all | one.cells[row * sheet.grid.columns + column]!, 0);
      slots[row]![column] = { kind: "figure", looked: looked % ASKED, asked: Math.floor(looked / ASKED) };
    }
  const questions = new Map<string, Question[]>();
  for (const question of seen.flatMap((one) => [...one.questions.values()])) {
    const { row, column } = question.line;
    const key = row === undefined ? `column ${column}` : `row ${row}`;
    questions.set(key, [...(questions.get(key) ?? []), question]);
  }
  const unitName = ownName(candidate.identification.name);
  const lines = new Map<string, FormLine>();
  for (const line of linesBetween(sheet, 0, section.table.header.top - 1)) {
    slots[line.row]![line.column] = { kind: "line", looked: 0, asked: 0 };
    lines.set(keyOfCell(line.row, line.column), {
      kind: classifyLine(line.text).kind,
      nameless: withoutName(line.key, unitName),
      facts: factsOf(line, context),
    });
  }
  return {
    snapshot,
    slots,
    questions,
    lines,
    unitName,
    rows,
    section,
    layouts,
    proven: JSON.stringify(provenYear(sheet, section.table, [section.section])),
    used: columnsUsed(outcomes),
    isDepartments: isDepartment(candidate.identification.unit, context.scope),
    candidate,
  };
}

/** One list of indicators, each in one row of its own, in columns of nobody else. */
function isSimple({ table, section, groups }: TableSection): boolean {
  const codes = new Set(section.entries.map(({ indicator }) => indicator.code));
  return (
    codes.size === section.entries.length &&
    section.label === null &&
    section.findings.length === 0 &&
    groups.every(({ place }) => place === null) &&
    table.columns.every(({ place, answer }) => place === null && answer === undefined) &&
    section.entries.every(({ row, rows: [only, ...further] }) => {
      if (!only || further.length > 0 || only.row !== row) return false;
      const { role, place, total, coordinates } = only;
      return role === null && place === null && !total && coordinates.qualifiers.length === 0;
    })
  );
}

/** What each row gave; `null` where something was found that no blank row explains. */
function outcomesOf({ figures, findings }: ReportCandidate, { section }: TableSection): RowOutcome[] | null {
  const codes = section.entries.map(({ indicator }) => indicator.code);
  const listed = Object.keys(figures);
  if (listed.length !== codes.length || listed.some((code, position) => code !== codes[position]))
    return null;
  const outcomes = codes.map((code) => ({
    figure: figures[code]!,
    findings: findings.filter(({ indicator }) => indicator === code),
  }));
  const isTold = outcomes.every(
    ({ figure, findings: told }) =>
      (figure.kind === "silent") === told.length > 0 &&
      told.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank"),
  );
  const inOrder = outcomes.flatMap(({ findings: told }) => told);
  const isWhole = inOrder.length === findings.length && inOrder.every((one, at) => one === findings[at]);
  return isTold &&
    isWhole &&
    outcomes.some(({ figure: { kind } }) => kind !== "silent" && kind !== "notApplicable")
    ? outcomes
    : null;
}

/** The columns of another year, of a plan: what their numbers are decides nothing but which columns are which, which every copy is asked. */
function columnsOfOthers({ columns, unknownColumns }: Table, { asked }: PreparedReading): number[] {
  return columns.flatMap(({ column, figure, coordinates }) =>
    figure && isOther(coordinates, asked) && !unknownColumns.includes(column) ? [column] : [],
  );
}

function rowOf(
  entry: Entry,
  { roles }: Layout,
  outcome: RowOutcome,
  sheet: SheetHints,
  others: readonly number[],
): FormRow | null {
  const { indicator, row } = entry;
  const columns = [...new Set(ROLES.flatMap((role) => roles[role]))].sort((one, other) => one - other);
  const cells = columns.map((column) => ({ row, column }));
  const beside = others.filter((column) => !columns.includes(column)).map((column) => ({ row, column }));
  if (![...cells, ...beside].every((cell) => sheet.grid.isOwn(cell.row, cell.column))) return null;
  const { figure } = outcome;
  const cellAt = (cell: string | undefined) =>
    cells.find((one) => sheet.grid.at(one.row, one.column).cell === cell) ?? null;
  const isRate = figure.kind === "rate";
  const held = {
    numerator: isRate ? cellAt(figure.at.cell) : null,
    denominator: isRate ? cellAt(figure.denominatorAt.cell) : null,
    printed: isRate ? cellAt(figure.printed?.at.cell) : null,
    count: figure.kind === "count" ? cellAt(figure.at.cell) : null,
  };
  const made: FormRow = {
    indicator,
    cells,
    beside,
    roles: { ...held, others: cells.filter((cell) => !Object.values(held).includes(cell)) },
    isPlain: false,
    outcomes: new Map(),
  };
  const plain = readPlain(made, sheet);
  made.isPlain = plain !== null && JSON.stringify(plain) === JSON.stringify(figure);
  if (!made.isPlain) made.outcomes.set(valuesOf(made, sheet), outcome);
  return made;
}

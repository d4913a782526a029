import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/model/snapshot";
import { oddCells, oddFormats } from "./oddities.data";
import type { Random } from "./random";

/** Changes the sheets of a workbook as people (and programs) do: cells, rows, columns, merged areas, names. */
export function mutateSheets(workbook: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  if (workbook.sheets.length === 0) return workbook;
  const chosen = random.pick(workbook.sheets);
  let changed = chosen;
  for (let times = 1 + random.below(6); times > 0; times--) changed = random.pick(CHANGES)(changed, random);
  const sheets = workbook.sheets.map((sheet) => (sheet === chosen ? changed : sheet));
  if (random.chance(0.05))
    return { ...workbook, sheets: [...sheets, { ...changed, name: `${changed.name} (2)` }] };
  return { ...workbook, sheets };
}

type Rows<T> = readonly (readonly T[])[];

const CHANGES: readonly ((sheet: SheetSnapshot, random: Random) => SheetSnapshot)[] = [
  (sheet, random) => putCell(sheet, random, random.pick(oddCells)),
  (sheet, random) => putCell(sheet, random, random.pick(oddCells)),
  (sheet, random) => putCell(sheet, random, cellOf(sheet, random)),
  (sheet, random) => putCell(sheet, random, changeText(cellOf(sheet, random), random)),
  (sheet, random) => ({ ...sheet, formats: put(sheet.formats, random, random.pick(oddFormats)) }),
  (sheet, random) => ({ ...sheet, formulas: put(sheet.formulas, random, random.pick(FORMULAS)) }),
  (sheet, random) => inRows(sheet, random, (rows, at) => [...rows.slice(0, at), ...rows.slice(at + 1)]),
  (sheet, random) =>
    inRows(sheet, random, (rows, at) => [...rows.slice(0, at), rows[at]!, ...rows.slice(at)]),
  (sheet, random) => inRows(sheet, random, (rows, at) => [...rows.slice(at), ...rows.slice(0, at)]),
  (sheet, random) => inColumns(sheet, random, (row, at) => [...row.slice(0, at), ...row.slice(at + 1)]),
  (sheet, random) => inColumns(sheet, random, (row, at) => [...row.slice(0, at), row[at]!, ...row.slice(at)]),
  (sheet, random) => ({ ...sheet, merges: [...sheet.merges, areaIn(sheet, random)] }),
  (sheet) => ({ ...sheet, merges: [] }),
  (sheet, random) => ({
    ...sheet,
    name: random.pick(NAMES),
    visibility: random.pick(["visible", "hidden"] as const),
  }),
  (sheet, random) => ({ ...sheet, top: random.below(40), left: random.below(10) }),
];

const FORMULAS = [null, "=1+1", "='[x.xlsx]S'!A1", "=A1", "=", "=[1]!name"];
const NAMES = ["", "Nháp", "Tam Đường", "__proto__", "Sheet1", "NH 2023-2024", "a".repeat(31)];

const widthOf = ({ values }: SheetSnapshot): number => values[0]?.length ?? 0;

function cellOf({ values }: SheetSnapshot, random: Random): CellValue {
  return random.pick(values.length > 0 ? values : [[null]])[random.below(values[0]?.length ?? 1)] ?? null;
}

/** A letter less, twice, or in capitals. */
function changeText(value: CellValue, random: Random): CellValue {
  if (typeof value === "number")
    return random.pick([-value, value * 10, value / 3, String(value), `${value} `]);
  if (typeof value !== "string") return value;
  const at = random.below(value.length);
  return random.pick([
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at) + value.slice(at, at + 1).repeat(2) + value.slice(at + 1),
    value.toUpperCase(),
    value.normalize("NFD"),
    value.normalize("NFD").replace(/[\u0300-\u036F]/g, ""),
    `${value}\n${value}`,
  ]);
}

function putCell(sheet: SheetSnapshot, random: Random, value: CellValue): SheetSnapshot {
  return { ...sheet, values: put(sheet.values, random, value) };
}

function put<T>(rows: Rows<T>, random: Random, value: T): Rows<T> {
  if (rows.length === 0 || rows[0]!.length === 0) return rows;
  const [row, column] = [random.below(rows.length), random.below(rows[0]!.length)];
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, of) => (of === column ? value : cell)) : cells,
  );
}

function inRows(
  sheet: SheetSnapshot,
  random: Random,
  change: <T>(rows: Rows<T>, at: number) => Rows<T>,
): SheetSnapshot {
  if (sheet.values.length === 0) return sheet;
  const at = random.below(sheet.values.length);
  return {
    ...sheet,
    values: change(sheet.values, at),
    formats: change(sheet.formats, at),
    formulas: change(sheet.formulas, at),
  };
}

function inColumns(
  sheet: SheetSnapshot,
  random: Random,
  change: <T>(row: readonly T[], at: number) => readonly T[],
): SheetSnapshot {
  if (widthOf(sheet) === 0) return sheet;
  const at = random.below(widthOf(sheet));
  return {
    ...sheet,
    values: sheet.values.map((row) => change(row, at)),
    formats: sheet.formats.map((row) => change(row, at)),
    formulas: sheet.formulas.map((row) => change(row, at)),
  };
}

function areaIn(sheet: SheetSnapshot, random: Random): Area {
  const [top, left] = [
    sheet.top + random.below(sheet.values.length),
    sheet.left + random.below(widthOf(sheet)),
  ];
  return { top, left, bottom: top + random.below(4), right: left + random.below(4) };
}

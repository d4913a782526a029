/** The stand-in's workbook as an .xlsx file, as far as the model has it. */
import { type Cell as FileCell, type ConditionalRule, type WriteSheet, writeXlsx } from "hucre/xlsx";
import {
  type Area,
  columnOf,
  formatArea,
  maxColumns,
  maxRows,
  rowOf,
} from "../../../packages/excel-host/src/model/address";
import { formatAt } from "../../../packages/excel-host/src/model/formats";
import type { RuleState, SheetState } from "../../../packages/excel-host/src/model/state";
import type { WorkbookModel } from "../../../packages/excel-host/src/model/workbook";
import { toStoredFormula } from "../../sheets/eduFormulas";
import { encodeXml } from "../../files/openXml/xmlText";
import { portable, readDirectory, replaceParts, unpack } from "../../files/zip/zip";
import { styleOfFile } from "./formats";

/** The bytes of an .xlsx file: values, formulas with their results (EDU functions as Excel stores them), looks, rules, names. */
export async function saveWorkbook(workbook: WorkbookModel, savedAt: Date): Promise<Uint8Array> {
  const names = [...workbook.book.names.values()];
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(fileSheet),
    namedRanges: names.map(({ name, formula }) => ({ name, range: toStoredFormula(formula.slice(1)) })),
    properties: { created: savedAt, modified: savedAt },
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ id }) => id === workbook.book.activeSheet),
    ),
  });
  return hideNames(
    bytes,
    names.filter(({ visible }) => !visible).map(({ name }) => name),
  );
}

/** The library writes no hidden names. */
function hideNames(bytes: Uint8Array, hidden: readonly string[]): Uint8Array {
  const part = "xl/workbook.xml";
  const entry = readDirectory(bytes).find(({ name }) => name === part);
  if (!entry || hidden.length === 0) return bytes;
  const xml = new TextDecoder().decode(unpack(bytes, entry, portable));
  const marked = xml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    hidden.includes(name) ? `${tag} hidden="1"` : tag,
  );
  return replaceParts(bytes, new Map([[part, encodeXml(marked)]]));
}

const characterPoints = 5.25;
const paddingPoints = 3.75;

function fileSheet(sheet: SheetState): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const key of new Set([...sheet.cells.keys(), ...sheet.formats.cells.keys()]))
    cells.set(`${rowOf(key)},${columnOf(key)}`, fileCell(sheet, key));
  const lastColumn = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  const { frozen, visibility, properties, protection } = sheet;
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => ({
      width: ((sheet.columnWidths.get(column) ?? 48) - paddingPoints) / characterPoints,
      ...(sheet.hiddenColumns.has(column) && { hidden: true }),
    })),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: sheet.rules.flatMap(fileRules),
    view: {
      showGridLines: properties.showGridlines !== false,
      ...(typeof properties.tabColor === "string" &&
        properties.tabColor !== "" && { tabColor: { rgb: properties.tabColor.replace("#", "") } }),
    },
    ...(frozen && { freezePane: freeze(frozen) }),
    ...(protection && { protection: { sheet: true } }),
    ...(visibility === "Hidden" && { hidden: true }),
    ...(visibility === "VeryHidden" && { veryHidden: true }),
  };
}

const freeze = ({ rows, columns }: Area) => ({
  rows: rows === maxRows ? 0 : rows,
  columns: columns === maxColumns ? 0 : columns,
});

function fileCell(sheet: SheetState, key: number): Partial<FileCell> {
  const style = styleOfFile(formatAt(sheet.formats, rowOf(key), columnOf(key)));
  const cell = sheet.cells.get(key);
  if (!cell) return { style, value: null };
  if (cell.formula !== undefined)
    return { style, formula: toStoredFormula(cell.formula.slice(1)), formulaResult: cell.value };
  // The library takes a text such as "#N/A" for an error; a run of rich text is always text.
  if (cell.kind === "text" && String(cell.value).startsWith("#"))
    return { style, richText: [{ text: String(cell.value) }] };
  return { style, value: cell.value };
}

/** The rules that a file can hold as the add-in writes them, first things first. */
function fileRules({ type, areas, properties }: RuleState, index: number): ConditionalRule[] {
  const range = areas.map(formatArea).join(" ");
  const priority = index + 1;
  const { operator, formula1 } = (properties.rule ?? {}) as Readonly<Record<string, unknown>>;
  const style = ruleStyle(properties);
  if (type === "Custom")
    return [
      {
        type: "expression",
        formula: String(properties["rule.formula"]).replace(/^=/, ""),
        style,
        priority,
        range,
      },
    ];
  if (type === "CellValue" && operator === "EqualTo")
    return [
      {
        type: "cellIs",
        operator: "equal",
        formula: String(formula1).replace(/^=/, ""),
        style,
        priority,
        range,
      },
    ];
  return [];
}

function ruleStyle(properties: RuleState["properties"]): ConditionalRule["style"] {
  const rgb = (name: string): string | undefined =>
    typeof properties[name] === "string" ? properties[name].replace("#", "") : undefined;
  const [fill, colour] = [rgb("format.fill.color"), rgb("format.font.color")];
  return {
    font: {
      ...(properties["format.font.bold"] === true && { bold: true }),
      ...(colour !== undefined && { color: { rgb: colour } }),
    },
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    }),
  };
}

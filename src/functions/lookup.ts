import type { CellValue } from "../model/snapshot";
import { broadcast } from "./broadcast";
import {
  builtInTable,
  findField,
  indicatorKey,
  readCatalogueTable,
  type CatalogueTable,
  type FieldKey,
} from "./catalogueTable";
import type { Matrix } from "./cell";
import { readFigure } from "./figure";
import { isLeftOut, formatCell } from "./options";
import { BLANK, inputProblem, isProblem, problem, type Answer, type Problem } from "./problem";

type Range = Matrix<CellValue> | null;

/** The target or the baseline of each indicator, by code or number; blank where the catalogue has none. */
export function answerFigureOf(
  field: "target" | "baseline",
  indicators: Range,
  catalogue: Range,
): Matrix<Answer> | Problem {
  return withTable(catalogue, (table) =>
    broadcast([indicators], (indicator) => {
      const cell = findCell(table, indicator!, field);
      return isProblem(cell) ? cell : (readFigure(cell) ?? BLANK);
    }),
  );
}

/** A field of each indicator, by code or number: its name unless another is asked for. */
export function answerFieldOf(indicators: Range, fields: Range, catalogue: Range): Matrix<Answer> | Problem {
  return withTable(catalogue, (table) =>
    broadcast([indicators, fields], (indicator, field) => {
      const key = isLeftOut(field!) ? "nameVi" : findField(formatCell(field!));
      if (key === null) return problem("unknownField", { text: formatCell(field!) });
      return asAnswer(findCell(table, indicator!, key));
    }),
  );
}

function withTable(
  catalogue: Range,
  answer: (table: CatalogueTable) => Matrix<Answer> | Problem,
): Matrix<Answer> | Problem {
  const table = catalogue === null ? builtInTable : readCatalogueTable(catalogue);
  return isProblem(table) ? table : answer(table);
}

/** 0 is a blank cell on the desktop: no indicator has that number. */
function findCell(table: CatalogueTable, indicator: CellValue, field: FieldKey): CellValue | Problem {
  if (isLeftOut(indicator)) return null;
  if (typeof indicator === "object" && indicator !== null) return inputProblem(indicator);
  const text = formatCell(indicator);
  const row = table.get(indicatorKey(text));
  if (row === undefined) return problem("unknownIndicator", { text });
  return row === null ? problem("duplicateIndicator", { text }) : (row[field] ?? null);
}

function asAnswer(cell: CellValue | Problem): Answer {
  if (isProblem(cell) || typeof cell === "number" || typeof cell === "string") return cell;
  return typeof cell === "object" && cell !== null ? inputProblem(cell) : formatCell(cell);
}

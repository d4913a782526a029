import type { RawFinding } from "../../model/finding";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** "=cmd|…", "@SUM(…)", "+HYPERLINK(…)", "-1+2": a sign and an ASCII word or number that an operator or a parenthesis follows. */
const FORMULA_LIKE = /^(?:[=@]\s*\S|[+-]\s*\$?[A-Za-z0-9_.$]+\s*[(!|+*/^&])/;

/** Texts in a table that a spreadsheet program might take for formulas; a bullet ("- Dân số") is none. */
export function findFormulaTexts({ grid, isOwn }: SheetHints, { header, body }: Table): RawFinding[] {
  const findings: RawFinding[] = [];
  for (let row = header.top; row <= body.bottom; row++)
    for (let column = body.left; column <= body.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || !FORMULA_LIKE.test(value.trimStart()) || !isOwn(row, column)) continue;
      findings.push({ code: "FORMULA_LIKE_TEXT", at: grid.at(row, column), params: { text: value.trim() } });
    }
  return findings;
}

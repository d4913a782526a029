import { placeOf } from "../../model/address";
import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { Figure } from "../../model/report";
import { fold } from "../../text/fold";
import { levelLeads, schoolLevels } from "../../words/headings.data";
import type { UnitFigures } from "../choose/combine";
import { ownWords } from "../hints/coordinates";
import { isOfLevels, namesLevels } from "../hints/schoolLevels";
import type { Sheet } from "../sheet";

const LEVEL = new RegExp(`(?<!\\p{L})(?:${levelLeads.map(fold).join("|")}) `, "u");
const ofAnyLevel = schoolLevels.flatMap(({ names }) => names).join(" ");

/** A title or a sheet's name that is of one level of schooling, "Kết quả khối tiểu học": what rows of another level hold is asked about. */
export function askedOfLevel<T extends UnitFigures>(whole: Sheet, read: T): T {
  const said = [
    ...whole.lines.map(({ key, text, at }) => ({ key, text, at, variant: "title" })),
    { key: fold(whole.name), text: whole.name, at: placeOf(whole.file, whole.name), variant: "sheetName" },
  ].find(({ key }) => isOfLevel(key));
  if (!said || isPartedByLevels(whole, said.key)) return read;
  const others = new Set(
    whole.context.catalogue.indicators.filter((one) => isOfOther(one, said.key)).map(({ code }) => code),
  );
  const isAsked = (code: string, figure: Figure): boolean =>
    others.has(code) && figure.kind !== "silent" && !whole.sheet.answers.isAccepted(figure.at);
  const codes = Object.entries(read.figures).flatMap(([code, figure]) =>
    isAsked(code, figure) ? [code] : [],
  );
  if (codes.length === 0) return read;
  const finding: RawFinding = {
    code: "QUALIFIER_UNSURE",
    variant: said.variant,
    at: said.at,
    params: { text: said.text },
  };
  const silent = codes.map((code): [string, Figure] => [
    code,
    { kind: "silent", problem: finding.code, at: read.figures[code]!.at },
  ]);
  return {
    ...read,
    figures: { ...read.figures, ...Object.fromEntries(silent) },
    findings: [...read.findings.filter(({ indicator = "" }) => !codes.includes(indicator)), finding],
  };
}

const isOfLevel = (key: string): boolean => LEVEL.test(key) && namesLevels(key);

/** Another text of the sheet names another level: each is of the rows below it. */
function isPartedByLevels({ sheet: { grid } }: Sheet, said: string): boolean {
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const key = grid.key(row, column);
      if (key !== said && isOfLevel(withoutNumber(key))) return true;
    }
  return false;
}

/** "II. Cấp tiểu học". */
const withoutNumber = (key: string): string => key.replace(/^[\divx]{1,4}[.)] ?/u, "");

/** The indicator is of a level of schooling, and of none that the words name. */
function isOfOther(indicator: Indicator, key: string): boolean {
  const own = ownWords(indicator, fold);
  return isOfLevels(ofAnyLevel, own) && !isOfLevels(key, own);
}

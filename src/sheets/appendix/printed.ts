import { isProvisional } from "../../letters/provisional";
import type { ConsolidatedIndicator, Consolidation, NotJudgedReason } from "../../model/consolidation";
import { isOfOtherBase } from "../../letters/bases";
import { fold } from "../../text/fold";
import { isComplete } from "../../pooling/complete";
import { constant, type Grid } from "../grid";
import { fillLabel } from "../labels.data";
import { formatDate, type Layout } from "../layout";
import { capitalised, formatDay } from "../../texts/localized";
import type { Language, Localized } from "../../model/finding";
import { nameYear } from "../../texts/schoolYear";
import type { AppendixHeading } from "../settings";
import type { PrintedBlocks, PrintSetup } from "../spec";
import { AREAS, BASE_NOTES, COMMITTEE_SIGN, OF_COMMITTEE, DOCUMENTS, PRINTED } from "./printed.data";

/** A document without a usual number leaves it all blank. */
const NUMBER_BLANK = "……";

/** Which of the printed forms: the results of the year, or the next plan's appendix. */
export type AppendixForm = keyof typeof DOCUMENTS;

/**
 * The line under the title: "(Kèm theo Báo cáo số 215/BC-SGDĐT ngày 05 tháng 12 năm 2024 của Sở Giáo dục và Đào tạo)". What is not known
 * stays a blank to be filled in by hand; days below 10 and months below 3 have two digits, as the decree writes them.
 */
export function issuedLine(form: AppendixForm, heading: AppendixHeading | null, issuer = ""): string {
  const usual = DOCUMENTS[form];
  const given = (text: string | undefined) => text?.trim() ?? "";
  const document = given(heading?.document) || usual.document;
  const from = given(heading?.issuer) || issuer;
  // A committee's sign is in the number of its own documents alone.
  const isOwn = from === "" || OF_COMMITTEE.test(from) || !usual.number.includes(COMMITTEE_SIGN);
  const blank = isOwn && fold(document) === fold(usual.document) ? usual.number : NUMBER_BLANK;
  return fillLabel(PRINTED.issued, {
    document,
    number: given(heading?.number) || blank,
    day: dayInWords(given(heading?.date)),
    issuer: keepTogether(from || PRINTED.issuerBlank),
  });
}

/** "ngày 05 tháng 12 năm 2024" (Nghị định 30/2020/NĐ-CP, phụ lục I). */
function dayInWords(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return PRINTED.dayBlank;
  const [year, month, day] = [match[1]!, Number(match[2]), Number(match[3])];
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return fillLabel(PRINTED.day, { year, month: padded(month, 3), day: padded(day, 10) });
}

/** The heading that a form has in the working workbook, which holds both: one document goes with one of them. */
export function headingOf(form: AppendixForm, heading: AppendixHeading | undefined): AppendixHeading | null {
  if (!heading) return null;
  const isPlan = fold(heading.document) === fold(DOCUMENTS.B.document);
  return isPlan === (form === "B") ? heading : null;
}

/** Upright A4 after Nghị định 30/2020/NĐ-CP: 20–25 mm at the top and bottom, 30–35 mm left, 15–20 mm right. */
export function uprightPage(
  repeatRows: readonly [number, number],
  bottom: number,
  right: number,
): PrintSetup {
  return {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    repeatRows,
    area: { top: 0, left: 0, bottom, right },
    pageNumbers: true,
    fitToWidth: true,
  };
}

/** Last rows of a table that stay together with the first note: a row alone on a page looks lost. */
const LAST_TOGETHER = 3;

/** Smaller than this, in percent of what the width allows, a table is rather continued on another page. */
const WHOLE_FROM = 88;

/**
 * Pages of a printed table of `count` rows from `first`, its notes from and to before the rows of `notes`: on one page where it nearly
 * fits; else its end is never alone, and the signatures stand with the last note.
 */
export function printedBlocks(
  first: number,
  count: number,
  last: number,
  notes: readonly [number, number],
): PrintedBlocks {
  const single = Math.max(1, count - LAST_TOGETHER + 1);
  const others = Array.from(
    { length: Math.max(0, notes[1] - notes[0] - 1) },
    (_, index) => notes[0] + 1 + index,
  );
  return {
    firstColumn: 0,
    lastColumn: last,
    oneAcross: true,
    wholeFrom: WHOLE_FROM,
    tableEnd: notes[0],
    rows: [...Array.from({ length: single }, (_, index) => first + index), ...others],
  };
}

/** Lines of text above the table of a printed sheet, over all its columns; answers the first row below them. */
export function putPrintedHeading(
  grid: Grid,
  last: number,
  title: string,
  issued: string,
  basis: string,
): number {
  grid.span(0, 0, last, constant(PRINTED.annex, "printAnnex"));
  grid.span(1, 0, last, constant(title, "printTitle"));
  grid.span(2, 0, last, constant(issued, "printIssued"));
  if (basis !== "") grid.span(3, 0, last, constant(basis, "printIssued"));
  return 5;
}

/** "Căn cứ Kế hoạch số 3707/KH-UBND ngày 17/9/2024 của …"; "" where no plan sets a target, as for a year's summary. */
export function basisOf({ consolidation }: Layout): string {
  const { number, date, issuer } = consolidation.catalogue.plan;
  if (!/\d/.test(number) && !hasTargets(consolidation)) return "";
  return PRINTED.basis
    .replace("{number}", number || NUMBER_BLANK)
    .replace("{date}", date ? formatDate(date) : "……/……/20……")
    .replace("{issuer}", keepTogether(issuer));
}

/** The name of an area that an office's name ends with. */
const AREA = new RegExp(`(?<= )(?:${AREAS.join("|")}) .{1,24}$`, "iu");

/** An office with its province as one word, so that no line begins with half a name: "Ủy ban nhân dân tỉnh Lai Châu". */
const keepTogether = (issuer: string): string =>
  issuer.replace(AREA, (name) => name.replaceAll(" ", "\u00a0"));

/** Whether some row has a target. */
export const hasTargets = ({ indicators }: Pick<Consolidation, "indicators">): boolean =>
  indicators.some(({ indicator: { target, targetText } }) => target !== null || targetText !== "");

/** "Năm học 2026-2027", or "Năm 2026". */
export const yearInWords = (year: string): string => capitalised(nameYear(year)).vi;

/** What the table rests on and does not show by itself: other bases, rows that nobody can report or meet, changed targets. */
export function baseNotes({ consolidation }: Layout, language: Language): string[] {
  const { indicators, catalogue, confirmed } = consolidation;
  const year = nameYear(catalogue.plan.targetYear)[language];
  const say = (text: Localized, params: Readonly<Record<string, string>>) =>
    fillLabel(text[language], params);
  const rowsOf = (bar: NotJudgedReason) =>
    indicators
      .filter((row) => row.bar === bar)
      .map(({ indicator }) => say(BASE_NOTES.row, { tt: String(indicator.tt) }));
  const listed = (text: Localized, rows: readonly string[]) =>
    rows.length === 0 ? [] : [say(text, { rows: rows.join(", ") })];
  const isOutside = indicators.some(({ bar }) => bar === "planOutsideUnits");
  return [
    ...(confirmed.includes("units") && isOutside ? [say(BASE_NOTES.lateUnits, { year })] : []),
    ...(indicators.some(isOfOtherBase) ? [BASE_NOTES.otherBase[language]] : []),
    ...listed(BASE_NOTES.noLevel, rowsOf("levelNotInSet")),
    ...listed(BASE_NOTES.impossible, rowsOf("targetImpossible")),
    ...indicators.flatMap((row) => changedTarget(row, language)),
  ];
}

function changedTarget(
  { indicator: { tt, targetHistory = [] } }: ConsolidatedIndicator,
  language: Language,
): string[] {
  if (targetHistory.length < 2) return [];
  const versions = targetHistory
    .map(({ text, document, date }) =>
      fillLabel(PRINTED.version, { text, document, date: formatDay(date)[language] }),
    )
    .join("; ");
  return [fillLabel(BASE_NOTES.changed[language], { tt: String(tt), versions })];
}

/** Remarks below a table, each in merged cells over all columns. */
export function putNotes(grid: Grid, last: number, notes: readonly string[]): void {
  notes.forEach((note) => {
    const line = grid.end;
    grid.span(line, 0, last, constant(note, "printNote"));
  });
}

/** Place and date, and two signers, as an office ends a table. `middle` is the first column of the right one. */
export function putSignatures(grid: Grid, middle: number, last: number): void {
  const top = grid.end + 1;
  grid.span(top, middle, last, constant(PRINTED.place, "printSign"));
  const sides = [
    [0, middle - 1],
    [middle, last],
  ] as const;
  sides.forEach(([left, right], index) => {
    grid.span(top + 1, left, right, constant(PRINTED.signers[index]!, "printSigner"));
    grid.span(top + 2, left, right, constant(PRINTED.sign[index]!, "printSign"));
  });
  grid.heights[top + 1] = 20;
}

/** Whether something expected of a row has not come, so that its printed figure is provisional, or none. */
export function isOpen(row: ConsolidatedIndicator): boolean {
  return row.actual === null || !isComplete(row);
}

/** Whether any printed figure is provisional. */
export const isAnyProvisional = ({ consolidation }: Layout): boolean =>
  consolidation.indicators.some(isProvisional);

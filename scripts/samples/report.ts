import type { Catalogue, Indicator } from "../../src/model/indicator";
import { cellAddress } from "../../src/model/address";
import { figureCells } from "./figureCells";
import type { SampleFigure } from "./figures";
import type { ColumnKind, Office } from "./office";
import { groupHeadings, guidance, illustrativeNote } from "./offices.data";
import { blankPage, put, putMerged } from "./page";
import type { Look, Page, PageCell } from "./page";
import type { SampleYear } from "./totals.data";
import { yearTotals } from "./yearTotals";

/** One unit's figures of one year, by indicator code. */
type UnitFigures = Readonly<Record<string, SampleFigure>>;

interface Job {
  readonly office: Office;
  readonly year: SampleYear;
  readonly catalogue: Catalogue;
  readonly figures: UnitFigures;
  readonly page: Page;
}

const boxed: Look = { border: true, wrap: true };
const romans = ["I", "II", "III", "IV", "V"];

/** Lays out an office's workbook of one year: its report, and whatever else it leaves in the file. */
export function layOutOffice(
  office: Office,
  year: SampleYear,
  catalogue: Catalogue,
  figures: UnitFigures,
): Page[] {
  const report = layOutReport(office, year, catalogue, figures, office.sheet, false);
  const extras = (office.extraSheets ?? []).map((extra) => {
    if (extra === "guidance") return guidancePage(office);
    const hidden = extra === "hiddenDraft";
    const name = hidden ? "nháp" : "Dự thảo lần 1";
    return layOutReport(office, year, catalogue, draftFigures(figures), name, hidden);
  });
  return [report, ...extras];
}

/** An earlier state of the figures, which must never be read. */
function draftFigures(figures: UnitFigures): UnitFigures {
  const earlier = ([code, figure]: [string, SampleFigure]): [string, SampleFigure] =>
    figure.kind === "rate"
      ? [code, { ...figure, numerator: Math.floor(figure.numerator * 0.97) }]
      : [code, figure];
  return Object.fromEntries(Object.entries(figures).map(earlier));
}

function layOutReport(
  office: Office,
  year: SampleYear,
  catalogue: Catalogue,
  figures: UnitFigures,
  name: string,
  hidden: boolean,
): Page {
  const margin = Array.from({ length: office.left }, () => 3);
  const widths = [...margin, ...office.columns.map((column) => column.width)];
  const page = blankPage({ name, hidden, landscape: office.landscape ?? false, font: office.font, widths });
  const job: Job = { office, year, catalogue, figures, page };
  const headerRow = putHeading(job);
  const firstRow = putHeader(job, headerRow);
  const endRow = putIndicators(job, firstRow);
  setHeights(job, headerRow, endRow);
  putEnd(job, endRow);
  return page;
}

/** A line over some of the table's columns, `from` and `to` counted within the table. */
function line({ office, page }: Job, row: number, from: number, to: number, text: string, look: Look): void {
  putMerged(page, { top: row, bottom: row, left: office.left + from, right: office.left + to }, text, look);
}

/** Letterhead, date line, title, recipient and unit; returns the row of the header. */
function putHeading(job: Job): number {
  const { office, year } = job;
  const last = office.columns.length - 1;
  line(job, 0, 0, 1, office.letterhead[0], { align: "center" });
  line(job, 1, 0, 1, office.letterhead[1], { align: "center", bold: true });
  line(job, 0, 2, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { align: "center", bold: true });
  line(job, 1, 2, last, "Độc lập - Tự do - Hạnh phúc", { align: "center", bold: true, underline: true });
  line(job, 3, 2, last, `${office.place}, ${office.dates[year] ?? ""}`, { align: "center", italic: true });
  let row = 5;
  const put = (text: string, look: Look): void => line(job, row++, 0, last, text, look);
  for (const title of office.title)
    put(title.replace("{year}", year), { align: "center", bold: true, size: 14 });
  if (office.recipient) put(office.recipient, { align: "center" });
  row++;
  if (office.label) put(`Đơn vị báo cáo: ${office.label}`, { bold: true });
  return row + 1;
}

/** The header with its merged groups and the row of numbers; returns the row of the first indicator. */
function putHeader(job: Job, top: number): number {
  const { office, page, year } = job;
  const depth = Math.max(...office.columns.map((column) => column.headings.length));
  const look: Look = { ...boxed, bold: true, align: "center", ...(office.landscape && { fill: "DDEBF7" }) };
  const path = (index: number, level: number): string =>
    JSON.stringify(office.columns[index]?.headings.slice(0, level + 1) ?? null);
  office.columns.forEach(({ headings }, index) => {
    headings.forEach((heading, level) => {
      const leaf = level === headings.length - 1;
      if (!leaf && index > 0 && path(index - 1, level) === path(index, level)) return;
      let right = index;
      while (!leaf && path(right + 1, level) === path(index, level)) right++;
      const bottom = leaf ? depth - 1 : level;
      const area = { top: top + level, bottom: top + bottom, left: office.left + index, right: office.left + right };
      putMerged(page, area, heading.replace("{year}", year), look);
    });
  });
  return putNumberRow(job, top + depth);
}

function putNumberRow({ office, page }: Job, row: number): number {
  if (!office.numberRow) return row;
  office.columns.forEach((_, index) => {
    const letters = index < 2 ? "AB"[index]! : index - 1;
    const value = office.numberRow === "brackets" ? `(${index + 1})` : letters;
    put(page, row, office.left + index, { value, look: { ...boxed, align: "center", italic: true } });
  });
  return row + 1;
}

/** The rows of the unit, with sub-headings where the office has them; returns the row below. */
function putIndicators(job: Job, top: number): number {
  const { office, page, catalogue, figures } = job;
  const last = office.columns.length - 1;
  let row = top;
  let group = 0;
  let number = 0;
  for (const indicator of catalogue.indicators) {
    const heading = office.groups ? groupHeadings[indicator.code] : undefined;
    if (heading !== undefined) {
      put(page, row, office.left, { value: romans[group++]!, look: { ...boxed, bold: true, align: "center" } });
      line(job, row++, 1, last, heading, { ...boxed, bold: true });
    }
    const figure = figures[indicator.code];
    if (figure) putIndicator(job, row++, indicator, figure, ++number);
  }
  if (office.closingRow) line(job, row++, 0, last, office.closingRow, { ...boxed, bold: true });
  return row;
}

function putIndicator(job: Job, row: number, indicator: Indicator, figure: SampleFigure, count: number): void {
  const { office, page, year } = job;
  const column = (kind: ColumnKind): number =>
    office.left + office.columns.findIndex((candidate) => candidate.kind === kind);
  const misprint = yearTotals[year].misprints.find(
    (candidate) => candidate.unit === office.unit && candidate.indicator === indicator.code,
  );
  const place = (kind: ColumnKind): string => cellAddress(row, column(kind));
  const cells: Partial<Record<ColumnKind, Omit<PageCell, "look">>> = {
    tt: { value: numberOf(office, year, indicator, count) },
    name: { value: (office.names === "printed" && indicator.printedAlias) || indicator.nameVi },
    unit: { value: indicator.unit },
    ...figureCells(office, indicator, figure, place, misprint?.printed ?? null),
  };
  for (const { kind } of office.columns)
    put(page, row, column(kind), { value: null, ...cells[kind], look: lookOf(kind) });
}

function numberOf(office: Office, year: SampleYear, indicator: Indicator, count: number): string | number {
  const numbering = office.numbering[year];
  if (numbering === "padded") return String(indicator.tt).padStart(2, "0");
  return numbering === "own" ? count : indicator.tt;
}

function lookOf(kind: ColumnKind): Look {
  if (kind === "name" || kind === "note") return boxed;
  return { ...boxed, align: kind === "numerator" || kind === "denominator" ? "right" : "center" };
}

/** Merged and wrapped cells do not grow by themselves everywhere, so an office drags its rows to the height of their text. */
function setHeights({ page, office }: Job, top: number, bottom: number): void {
  for (let row = top; row < bottom; row++) {
    const lines = office.columns.map(({ width }, index) => {
      const cell = page.cells[row]?.[office.left + index];
      const merged = page.merges.some((area) => area.top === row && area.left === office.left + index);
      return merged ? 1 : Math.ceil((typeof cell?.value === "string" ? cell.value.length : 0) / width);
    });
    page.heights.set(row, 17 * Math.max(1, ...lines) + 1);
  }
}

/** Notes and signatures below the table. */
function putEnd(job: Job, top: number): void {
  const { office, year } = job;
  const last = office.columns.length - 1;
  let row = top + 1;
  for (const note of [...(office.notes ?? []), illustrativeNote[year]])
    line(job, row++, 0, last, note, { italic: true, size: 10, wrap: true });
  const middle = 2;
  office.signatures.forEach((block, index) => {
    const [from, to] = index === 0 ? [0, middle - 1] : [middle, last];
    block.forEach((text, offset) =>
      line(job, row + 1 + offset, from, to, text, { align: "center", bold: offset < block.length - 1 || block.length === 1, italic: text.startsWith("(") }),
    );
  });
}

function guidancePage(office: Office): Page {
  const page = blankPage({ name: "Hướng dẫn", hidden: false, landscape: false, font: office.font, widths: [90] });
  guidance.forEach((value, row) => put(page, row, 0, { value, look: { wrap: true, bold: row === 0 } }));
  return page;
}

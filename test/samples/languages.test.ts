import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ENGLISH_UNITS } from "../../src/letters/inspection/measure.data";
import type { ConsolidationResult } from "../../src/model/consolidation";
import type { Language } from "../../src/model/finding";
import { cellAddress } from "../../src/model/address";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import type { SheetKey, SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { styles, type Style, type StyleName } from "../../src/sheets/styles.data";
import { layOutSubmission } from "../../src/sheets/submission";
import { layOutUnitPages } from "../../src/sheets/unitPage/page";
import { layOut } from "../sheets/layouts";
import { sampleResult, SAMPLES } from "./results";

jest.setTimeout(300_000);

/** Sheets that are handed in, Vietnamese in every language. */
const PRINTED: readonly SheetKey[] = ["appendixA", "appendixB", "submission", "unitPage"];

/** Rows and columns of the sheet that a person does not see unless he asks for them, and what stands beside the printed page. */
function isTechnical({ hiddenRows = [], hiddenColumns = [], print, key }: SheetSpec, row: number, column: number) {
  const isBeside = key === "journal" && print?.area !== undefined && column > print.area.right;
  return hiddenRows.includes(row) || hiddenColumns.includes(column) || isBeside;
}

interface Text {
  readonly place: string;
  readonly text: string;
}

const formatOf = (style: StyleName): string | undefined => (styles[style] as Style).format;

/** Words that a number format adds to a number. */
const inFormat = (format: string | undefined): string => (format?.match(/"[^"]*"/g) ?? []).join(" ");

/** Every text that a sheet shows: cells, what formats add to numbers, notes, what a cell says of what may be typed, charts. */
function textsOf(sheet: SheetSpec): Text[] {
  const cells = sheet.rows.flatMap((row, line) =>
    row.flatMap((cell, column): Text[] => {
      if (!cell || isTechnical(sheet, line, column)) return [];
      const place = `${sheet.title}!${cellAddress(line, column)}`;
      const texts = [typeof cell.value === "string" ? cell.value : "", inFormat(cell.format ?? (cell.style && formatOf(cell.style))), cell.note ?? ""];
      return texts.map((text) => ({ place, text }));
    }),
  );
  const typed = (sheet.validations ?? []).flatMap((one) => [
    one.title,
    one.message,
    ...(one.kind === "list" && one.source === undefined ? one.values : []),
  ]);
  const drawn = (sheet.charts ?? []).flatMap(({ title, altText, series }) => [
    title,
    altText,
    ...series.map(({ name }) => name),
  ]);
  const colours = sheet.highlights.map((one) => (one.kind === "textEquals" ? one.text : ""));
  const others = [...typed, ...drawn, ...colours].map((text) => ({ place: sheet.title, text }));
  return [...cells, ...others].filter(({ text }) => text !== "");
}

/** Standards have the names that the officer gave them. */
const CONDITIONS = "samples/pho-cap-phong-tho-2023/dieu-kien.json";

/** Every string of plain data. */
function stringsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}

/**
 * What is data in the result: names of units, of indicators without English, files and sheets, the plan, and what the reports say. A name
 * that has English, and a unit of measure that has, are none.
 */
function dataOf({ consolidation, reports, findings }: ConsolidationResult): string[] {
  const ofStandards = stringsIn(JSON.parse(readFileSync(CONDITIONS, "utf8")));
  const { catalogue, units } = consolidation;
  const ofRows = catalogue.indicators.flatMap(({ nameVi, nameEn, unit, countedVi, ...rest }) => [
    ...(nameVi === nameEn ? [nameVi] : []),
    ...[unit, countedVi].filter((word) => !Object.hasOwn(ENGLISH_UNITS, word.toLowerCase())),
    ...stringsIn({ ...rest, kind: "", reportedBy: "", direction: "" }),
  ]);
  const paths = (file: string | null) => [file ?? "", basename(file ?? "")];
  const ofReports = reports.flatMap(({ name, file, sheet, remarks = [] }) => [name, file ?? "", sheet, ...remarks]);
  const ofUnits = units.flatMap(({ unit, file, sheet }) => [unit.name, ...paths(file), sheet ?? ""]);
  const ofFindings = findings.flatMap(({ at }) => stringsIn(at ?? {}));
  const whole = [
    ...ofStandards,
    consolidation.province, ...stringsIn(catalogue.plan), catalogue.about ?? ""];
  return [...ofRows, ...ofReports, ...ofUnits, ...ofFindings, ...whole, ...Object.values(SHEET_TITLES)];
}

/** A text without what is data in it, the longest first. */
function withoutData(data: readonly string[]): (text: string) => string {
  const known = [...new Set(data.map((one) => one.normalize("NFC")).filter((one) => one.length > 1))].sort(
    (a, b) => b.length - a.length,
  );
  return (text) => known.reduce((rest, one) => rest.replaceAll(one, "…"), text.normalize("NFC"));
}

/** Letters that English does not have; "crèche" is English. */
const isVietnamese = (text: string): boolean =>
  /đ|[\u0300-\u036f]/iu.test(text.replace(/cr\u00e8che/giu, "").normalize("NFD"));

/** Words that no Vietnamese sentence has, names of fields, codes, JSON, and dates of machines. */
const ENGLISH =
  /\b(?:the|of|and|is|are|was|not|unit|units|target|targets|result|results|rate|reported|expected|missing|exceeded|met|data|file|files|sheet|school|year|with|from|for|higher|lower|true|false|null|undefined|department|count|attained|share|value|report|error|warning|provisional|schools|children|communes)\b|[a-z][A-Z]|[{}[\]]|\b\d{4}-\d{2}-\d{2}\b|\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/;

const workbookOf = (result: ConsolidationResult, language: Language): WorkbookSpec => layOut(result, { language });

function copiesOf(result: ConsolidationResult): readonly SheetSpec[] {
  const heading = { document: "", number: "", date: "", issuer: "" };
  const copies = (["A", "B"] as const).map((form) =>
    layOutSubmission(result, { form, figures: "native", heading, signatures: true }),
  );
  return [...copies, layOutUnitPages(result)].flatMap(({ sheets }) => sheets);
}

describe.each(SAMPLES)("%s", (sample) => {
  it("has no Vietnamese on English sheets, but for data", async () => {
    const result = await sampleResult(sample);
    const clean = withoutData(dataOf(result));
    // Danh mục holds the plan's own words beside the English names.
    const own = withoutData([
      ...dataOf(result),
      ...result.consolidation.catalogue.indicators.flatMap(({ nameVi, unit, countedVi }) => [nameVi, unit, countedVi]),
    ]);
    const sheets = workbookOf(result, "en").sheets.filter(({ key }) => !PRINTED.includes(key));
    expect(sheets.length).toBeGreaterThanOrEqual(7);
    const left = sheets.flatMap((sheet) =>
      textsOf(sheet)
        .map(({ place, text }) => ({ place, text: (sheet.key === "catalogue" ? own : clean)(text) }))
        .filter(({ text }) => isVietnamese(text)),
    );
    expect(left).toEqual([]);
  });

  it("has no English, code, JSON or machine's date on Vietnamese sheets, but for data", async () => {
    const result = await sampleResult(sample);
    const clean = withoutData(dataOf(result));
    const sheets = [...workbookOf(result, "vi").sheets, ...copiesOf(result)];
    const left = sheets.flatMap((sheet) =>
      textsOf(sheet)
        .map(({ place, text }) => ({ place, text: clean(text) }))
        .filter(({ text }) => ENGLISH.test(text)),
    );
    expect(left).toEqual([]);
  });
});

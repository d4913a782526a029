import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import type { SampleFigure } from "../../scripts/samples/figures";
import type { Office } from "../../scripts/samples/office";
import { seededRandom } from "../../scripts/samples/random";
import { layOutOffice } from "../../scripts/samples/report";
import { writeOfficeWorkbook } from "../../scripts/samples/workbook";

/** All communes of Vietnam since July 2025. */
export const communeCount = 3321;

/** Communes are told from each other by a number of four digits that is no year: what may be a year in a title is read as one. */
const FIRST_NUMBER = 3001;

const column = (kind: Office["columns"][number]["kind"], width: number, heading: string) => ({
  kind,
  width,
  headings: [heading],
});

/** The blank form, filled in by one commune; it reports all 26 rows. */
function communeForm(number: string): Office {
  return {
    unit: `XA_MAU_${number}`,
    file: `xa-mau-${number}`,
    format: "xlsx",
    sheet: "Biểu báo cáo",
    font: "Times New Roman",
    left: 0,
    letterhead: [`UBND XÃ MẪU ${number}`, "PHÒNG VĂN HÓA - XÃ HỘI"],
    place: `Mẫu ${number}`,
    dates: { "2023-2024": "ngày 10 tháng 6 năm 2024", "2024-2025": "ngày 10 tháng 6 năm 2025" },
    title: ["BIỂU BÁO CÁO CÁC CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO", "NĂM HỌC {year}"],
    label: `Xã Mẫu ${number}`,
    columns: [
      column("tt", 6, "TT"),
      column("name", 52, "Chỉ tiêu"),
      column("unit", 12, "Đơn vị tính"),
      column("numerator", 12, "Tử số"),
      column("denominator", 12, "Mẫu số"),
      column("result", 12, "Kết quả"),
      column("note", 24, "Ghi chú"),
    ],
    numberRow: "brackets",
    numbering: { "2023-2024": "plan", "2024-2025": "plan" },
    names: "corrected",
    numbers: "number",
    rate: "formula",
    countColumn: "result",
    attained: "words",
    nil: "0",
    signatures: [["NGƯỜI LẬP BIỂU"], ["CHỦ TỊCH"]],
  };
}

/** Figures near last year's results that agree among themselves: one level of a commune's work decides all of its rows. */
function communeFigures(catalogue: Catalogue, number: string): Record<string, SampleFigure> {
  const level = seededRandom(`commune ${number}`)();
  const figure = (indicator: Indicator): SampleFigure => {
    const { kind, baseline, scale, denominatorVar } = indicator;
    if (kind === "share" || kind === "value") throw new Error(`no made-up figure of kind ${kind}`);
    if (kind !== "rate")
      return { kind, value: level < (baseline ?? 0) / (kind === "count" ? 106 : 8) ? 1 : 0 };
    const denominator = 3 + Math.floor(2400 * seededRandom(`${denominatorVar} ${number}`)());
    const share = ((baseline ?? 0) / scale) * (0.96 + 0.04 * level);
    return { kind, numerator: Math.floor(denominator * share), denominator };
  };
  return Object.fromEntries(catalogue.indicators.map((indicator) => [indicator.code, figure(indicator)]));
}

/** The report of one commune, by its number from 0: its file name and its bytes. */
export async function communeWorkbook(catalogue: Catalogue, index: number): Promise<[string, Uint8Array]> {
  const number = String(FIRST_NUMBER + index);
  const office = communeForm(number);
  const pages = layOutOffice(office, "2024-2025", catalogue, communeFigures(catalogue, number));
  return [`${office.file}.xlsx`, await writeOfficeWorkbook(office, pages)];
}

/** Makes the workbooks below `folder` unless they are already there; returns where they are. */
export async function makeCommunes(catalogue: Catalogue, folder: string): Promise<string> {
  const inputs = join(folder, "inputs");
  const done = join(folder, "made.txt");
  const [, first] = await communeWorkbook(catalogue, 0);
  const digest = createHash("sha256").update(first).digest("hex");
  if (existsSync(done) && readFileSync(done, "utf8") === digest) return inputs;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(inputs, { recursive: true });
  for (let index = 0; index < communeCount; index++) {
    const [name, bytes] = await communeWorkbook(catalogue, index);
    writeFileSync(join(inputs, name), bytes);
  }
  writeFileSync(done, digest);
  return inputs;
}

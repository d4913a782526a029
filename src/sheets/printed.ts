import type { ConsolidatedIndicator } from "../domain/consolidation/consolidation";
import { isComplete } from "../domain/review/complete";
import { constant, type Grid } from "./grid";
import { writeDate, type Layout } from "./layout";
import type { PrintSetup } from "./spec";

/** Texts of the printed sheets; Vietnamese in every language, because they are handed in. */
export const PRINTED = {
  annex: "Phụ lục",
  titleA: "KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU\nVỀ GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC {year}",
  titleB: "MỘT SỐ CHỈ TIÊU VỀ GIÁO DỤC VÀ ĐÀO TẠO\nNĂM HỌC {year}",
  issuedA: "(Kèm theo Báo cáo số ……/BC-……… ngày …… tháng …… năm 20…… của ………………)",
  issuedB: "(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm 20…… của {issuer})",
  basis: "Căn cứ Kế hoạch số {number} ngày {date} của {issuer}",
  notKnown: "(…)",
  provisional: "{reported}/{expected} đơn vị",
  notes: "Ghi chú:",
  pooling:
    "- Tỷ lệ chung bằng tổng tử số chia cho tổng mẫu số của các đơn vị báo cáo, không phải trung bình cộng tỷ lệ của các đơn vị.",
  signs: "- Dấu (+), (-): cao hơn, thấp hơn chỉ tiêu phấn đấu.",
  unknown: "- Dấu (…): chưa có hoặc chưa đủ số liệu của các đơn vị.",
  unknownAlone: "Ghi chú: dấu (…) là chưa có hoặc chưa đủ số liệu của các đơn vị.",
  standards: "- Tổng trường đạt chuẩn quốc gia (mức độ 1 và mức độ 2): {schools}.",
  asOf: "- Số liệu tính đến ngày {date}.",
  place: "………, ngày … tháng … năm 20…",
  signers: ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
  sign: ["(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"],
} as const;

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
  grid.span(3, 0, last, constant(basis, "printIssued"));
  return 5;
}

/** "Căn cứ Kế hoạch số 3707/KH-UBND ngày 17/9/2024 của …" */
export function basisOf({ consolidation }: Layout): string {
  const { number, date, issuer } = consolidation.catalogue.plan;
  return PRINTED.basis
    .replace("{number}", number)
    .replace("{date}", writeDate(date))
    .replace("{issuer}", issuer);
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

/** Whether something expected of a row has not come, so that print leaves its figure open. */
export function isOpen(row: ConsolidatedIndicator): boolean {
  return row.actual === null || !isComplete(row);
}

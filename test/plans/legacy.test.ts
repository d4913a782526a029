import { codeTables, type Encoding } from "../../src/text/encoding";
import { isPlanFailure, readPlanFile } from "../../src/files/documents/planFile";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { readPlan } from "../../src/plans/readPlan";
import type { PlanReading } from "../../src/plans/plan";
import { cellsOf, type PlanSketch, writeRow } from "./build";
import { csvOf, drawFile } from "./files";

const sketch: PlanSketch = {
  rows: `
    Chỉ tiêu giáo dục và đào tạo năm học 2026-2027 | | | | |
    (Kèm theo Kế hoạch số 4120/KH-UBND ngày 15/9/2026 của Ủy ban nhân dân tỉnh) | | | | |
    TT | Chỉ tiêu | Đơn vị tính | Kết quả năm học 2025-2026 | Chỉ tiêu phấn đấu năm học 2026-2027 | Ghi chú
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33,4 | ≥ 34 |
    2 | Tỷ lệ huy động trẻ mẫu giáo | % | 99,84 | trên 99,85 |
    3 | Số xã đạt chuẩn phổ cập giáo dục mầm non | Xã | 12 | 20/38 | lũy kế
    4 | Tỷ lệ trường tiểu học đạt chuẩn quốc gia mức độ 1 | % | 52,4 | duy trì |
    5 | Tỷ lệ học sinh tiểu học bỏ học | % | 0,11 | không quá 0,1 |`,
};

/** Text as an office typed it before Unicode; TCVN3 has capitals with marks in fonts of their own alone. */
function toLegacy(text: string, encoding: Encoding): string {
  const { codes } = codeTables[encoding];
  return [...text.normalize("NFC")]
    .map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter)
    .join("");
}

async function read(given: PlanSketch, format: "xlsx" | "docx"): Promise<PlanReading> {
  const sheets = await readPlanFile(drawFile(given, format), `ke-hoach.${format}`);
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  return readPlan(sheets, { known: laiChau20242025 })!;
}

const told = ({ rows, questions, years, columns }: PlanReading) => ({
  rows: rows.map(writeRow).map((row) => row.toLowerCase()),
  questions: questions.map(({ code }) => code),
  years,
  columns,
});

test.each([
  ["TCVN3", "xlsx"],
  ["TCVN3", "docx"],
  ["VNI", "xlsx"],
  ["VNI", "docx"],
] as const)("a plan in %s reads as in Unicode, and says so: %s", async (encoding, format) => {
  const legacy = await read({ rows: toLegacy(sketch.rows, encoding) }, format);
  const plain = await read(sketch, format);
  expect(told(legacy)).toEqual(told(plain));
  expect(plain.decoded).toEqual([]);
  expect(legacy.decoded).toMatchObject([{ encoding }]);
  const { before, after } = legacy.decoded[0]!;
  expect(toLegacy(after, encoding).toLowerCase()).toBe(before.toLowerCase());
});

describe("a table of plain text whose bytes are not of Unicode", () => {
  /** The bytes of a text in an encoding of one byte a letter; "?" for what it does not have, as programs save it. */
  function bytesIn(label: string, text: string): Uint8Array {
    const decoder = new TextDecoder(label);
    const codes = new Map(
      Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const),
    );
    return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 0x3f);
  }
  /** Marks of letters stay with them, tones follow: as Vietnamese Windows writes. */
  const withTones = (text: string): string =>
    [...text.normalize("NFC")]
      .map((letter) => {
        const [tone] = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize("NFD")) ?? [];
        if (tone === undefined) return letter;
        return letter.normalize("NFD").replace(tone, "").normalize("NFC") + tone;
      })
      .join("");
  // What no such encoding has, an office types as two signs.
  const typed = { rows: sketch.rows.replaceAll("≥", ">=") };
  const csv = csvOf(cellsOf(typed.rows), ";");
  const readBytes = async (bytes: Uint8Array) => {
    const sheets = await readPlanFile(bytes, "ke-hoach.csv");
    return isPlanFailure(sheets) ? sheets : readPlan(sheets, { known: laiChau20242025 })!;
  };

  test.each([
    ["TCVN3", bytesIn("windows-1252", toLegacy(csv, "TCVN3"))],
    ["VNI", bytesIn("windows-1252", toLegacy(csv, "VNI"))],
    ["windows-1258", bytesIn("windows-1258", withTones(csv))],
  ])("reads as in Unicode where it is %s, and says so", async (encoding, bytes) => {
    const legacy = await readBytes(bytes);
    if (isPlanFailure(legacy as never)) throw new Error("refused");
    const reading = legacy as PlanReading;
    expect(told(reading)).toEqual(told(await read(typed, "xlsx")));
    expect(reading.decoded).toMatchObject([{ encoding }]);
  });

  test.each([
    ["letters lost as question marks", bytesIn("windows-1252", csv)],
    ["the same, with plain letters alone", new TextEncoder().encode(csv.replace(/[^\x20-\x7e\n]/g, "?"))],
    ["French", bytesIn("windows-1252", "N°;École;Élève\n1;Taux de réussite à l'été;99\n2;Collège;3")],
  ])("is refused with %s", async (_, bytes) =>
    expect(await readBytes(bytes)).toEqual({ variant: "notUnicode" }),
  );
});

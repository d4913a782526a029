import fc from "fast-check";
import { writeText } from "../../../src/excel/write/cellText";
import { readInput } from "../../../packages/excel-host/src/model/cells";

const stored = (text: string) => {
  const { cell } = readInput(writeText(text), "General");
  return cell && [cell.kind, cell.value];
};

test.each([
  "=1+1",
  "-5",
  "+84",
  "@A1",
  "'trích",
  "1.250",
  "1/2",
  "72,2%",
  "(1)",
  "TRUE",
  "false",
  "#N/A",
  "$5",
  " 12 ",
  "Tháng 5",
  "Huyện Sìn Hồ",
  "Tỷ lệ (%)",
])("%s stays a text", (text) => expect(stored(text)).toEqual(["text", text]));

const REFUSED: readonly (readonly [number, number])[] = [
  [0, 8],
  [0x0b, 0x1f],
  [0x7f, 0x7f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfffe, 0xffff],
];

const isRefused = (sign: string): boolean =>
  REFUSED.some(([first, last]) => sign.codePointAt(0)! >= first && sign.codePointAt(0)! <= last);

test("any text stays the text that it is, without what no cell may hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
      const clean = [...text.replace(/\r\n?/g, "\n")].filter((sign) => !isRefused(sign)).join("");
      expect(stored(text)).toEqual(clean === "" ? null : ["text", clean]);
    }),
  );
});

test("words are written without an apostrophe, longer texts than Excel takes are cut with a sign", () => {
  expect([writeText("Chưa đạt"), writeText("1.250"), writeText("")]).toEqual(["Chưa đạt", "'1.250", ""]);
  expect(writeText(`${"á".repeat(40_000)}`)).toMatch(/…$/);
  expect(writeText("á".repeat(40_000)).length).toBeLessThanOrEqual(32_767);
});

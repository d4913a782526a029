import { possibleNumbers, settleNumber } from "../../../src/text/number/numberReading";
import type { NumberQuestion, NumberReading } from "../../../src/text/number/numberReading";
import { readNumber } from "../../../src/text/number/readNumber";
import type { CellValue } from "../../../src/model/snapshot";

const count: NumberQuestion = { role: "count", words: ["Xã", "xã"] };
const rate: NumberQuestion = { role: "rate", scale: 100, words: ["%"] };
const perTenThousand: NumberQuestion = { role: "rate", scale: 10_000, words: ["Sinh viên/vạn dân"] };

/** One line per reading: "99.85 (2)" is the number with its decimals shown, "1234 | 1.234" both readings. */
function write(reading: NumberReading): string {
  const numbers = possibleNumbers(reading).map(({ value, decimalsShown }) => `${value} (${decimalsShown})`);
  if (numbers.length > 0) return numbers.join(" | ");
  if (reading.state === "notANumber") return `${reading.state}: ${reading.reason}`;
  return reading.state;
}

const read = (value: CellValue, question: NumberQuestion, format = "General"): string =>
  write(readNumber(value, format, question));

describe("a count written as text", () => {
  it.each([
    ["1.234", "1234 (0)"],
    ["1.234.567", "1234567 (0)"],
    [" 1 234 ", "1234 (0)"],
    ["1\u00A0234\u00A0567", "1234567 (0)"],
    ["1\u202F234", "1234 (0)"],
    ["12 xã", "12 (0)"],
    ["12xã", "12 (0)"],
    ["12 Xã", "12 (0)"],
    ["12 (xã)", "12 (0)"],
    ["1.234 xã.", "1234 (0)"],
    ["06", "6 (0)"],
    ["0", "0 (0)"],
    ["'12", "12 (0)"],
    ["’12", "12 (0)"],
    ["12\u00A0", "12 (0)"],
    ["\u200B12\u202C", "12 (0)"],
    ["１２", "12 (0)"],
    ["１.２３４", "1234 (0)"],
    ["+5", "5 (0)"],
    ["-5", "-5 (0)"],
    ["\u22125", "-5 (0)"],
    ["– 5", "-5 (0)"],
    ["(5)", "-5 (0)"],
    ["(1.234)", "-1234 (0)"],
    ["-0", "0 (0)"],
    ["12,5", "12.5 (1)"],
    ["12.5", "12.5 (1)"],
    ["1.234,5", "1234.5 (1)"],
    ["1.234,567", "1234.567 (3)"],
    ["0,234", "0.234 (3)"],
    ["0.234", "0.234 (3)"],
    ["1,234", "1.234 (3) | 1234 (0)"],
    ["1,234.5", "1.2345 (4) | 1234.5 (1)"],
    ["1,234,567", "1234567 (0)"],
    ["1,234,567.8", "1234567.8 (1)"],
    ["12 345,678", "12345.678 (3) | 12345678 (0)"],
    ["12 345.678", "12345678 (0) | 12345.678 (3)"],
    ["12 345,6", "12345.6 (1)"],
    ["1234567890", "1234567890 (0)"],
    ["999999999999999", "999999999999999 (0)"],
    ["1234567890123456", "notANumber: tooLarge"],
    ["1E+05", "notANumber: exponent"],
    ["1,2E+05", "notANumber: exponent"],
    ["72%", "notANumber: percent"],
    ["12 trường", "notANumber: words"],
    ["12 xã, phường", "notANumber: words"],
    ["khoảng 12", "notANumber: words"],
    ["12.", "notANumber: words"],
    [",5", "notANumber: words"],
    ["12²", "notANumber: words"],
    ["12½", "notANumber: words"],
    ["½", "notANumber: words"],
    ["12*", "notANumber: words"],
    ["12 34", "notANumber: words"],
    ["1.23.4", "notANumber: words"],
    ["1.234.56", "notANumber: words"],
    ["1,23,4", "notANumber: words"],
    ["12,34.5", "notANumber: words"],
    ["0 123", "notANumber: words"],
    ["8/8", "notANumber: words"],
    ["99, 85", "notANumber: words"],
    ["1'234", "notANumber: words"],
    ["0x1F", "notANumber: words"],
    ["Infinity", "notANumber: words"],
    ["=1+1", "notANumber: words"],
    ["12\n13", "notANumber: words"],
    ["12.05.2025", "notANumber: date"],
    ["1/9/2024", "notANumber: date"],
    ["12-15", "notANumber: range"],
    ["từ 76 % trở lên", "notANumber: words"],
    [`1${"0".repeat(200)}`, "notANumber: words"],
  ])("%j → %s", (text, expected) => expect(read(text, count)).toBe(expected));
});

describe("a rate written as text", () => {
  it.each([
    ["99,85", "99.85 (2)"],
    ["99,80", "99.8 (2)"],
    ["99.85", "99.85 (2)"],
    ["72,2%", "72.2 (1)"],
    ["72,2 %", "72.2 (1)"],
    ["７２,２％", "72.2 (1)"],
    ["100", "100 (0)"],
    ["99,850", "99.85 (3)"],
    ["0,698", "0.698 (3)"],
    ["0.698", "0.698 (3)"],
    ["1.234", "1234 (0) | 1.234 (3)"],
    ["1.234%", "1234 (0) | 1.234 (3)"],
    ["1,234", "1.234 (3)"],
    ["1,234.5", "1.2345 (4) | 1234.5 (1)"],
    ["-2,5", "-2.5 (1)"],
    ["(2,5%)", "-2.5 (1)"],
    ["7‰", "0.7 (1)"],
    ["99,34% - 100%", "notANumber: range"],
    ["từ 76 % trở lên", "notANumber: words"],
    ["≥ 95", "notANumber: words"],
    ["95%+", "notANumber: words"],
  ])("%j → %s", (text, expected) => expect(read(text, rate)).toBe(expected));

  it.each([
    ["45,2", "45.2 (1)"],
    ["45,2 sinh viên/vạn dân", "45.2 (1)"],
    ["0,452%", "45.2 (1)"],
  ])("per ten thousand: %j → %s", (text, expected) => expect(read(text, perTenThousand)).toBe(expected));
});

describe("signs of the yearbook", () => {
  it.each([
    ["-", "nil"],
    ["–", "nil"],
    ["—", "nil"],
    ["\u2212", "nil"],
    [" - ", "nil"],
    ["…", "notCollected"],
    ["...", "notCollected"],
    ["....", "notCollected"],
    ["…..", "notCollected"],
    [". . .", "notCollected"],
    ["KAD", "notApplicable"],
    ["kad", "notApplicable"],
    ["K.A.D.", "notApplicable"],
    ["Không áp dụng", "notApplicable"],
    ["(KHÔNG ÁP DỤNG)".normalize("NFD"), "notApplicable"],
    ["", "blank"],
    [" \u00A0\u200B", "blank"],
    ["'", "blank"],
    [".", "notANumber: words"],
    ["N/A", "notANumber: words"],
    ["không", "notANumber: words"],
  ])("%j → %s", (text, expected) => {
    expect(read(text, count)).toBe(expected);
    expect(read(text, rate)).toBe(expected);
  });
});

describe("a number stored in the cell", () => {
  it.each<[CellValue, string, NumberQuestion, string]>([
    [1250, "#,##0", count, "1250 (0)"],
    [1250, "General", count, "1250 (0)"],
    [12.5, "0", count, "12.5 (0)"],
    [12.000000000000002, "General", count, "12 (0)"],
    [69.7, "0.00", rate, "69.7 (2)"],
    [0.1 + 0.2, "General", rate, "0.3 (1)"],
    [(100 * 228) / 327, "General", rate, "69.7247706422018 (8)"],
    [1 / 3, "General", rate, "0.333333333333333 (9)"],
    [0.698, "0.0%", rate, "69.8 (1)"],
    [0.698, "0%", rate, "69.8 (0)"],
    [0.57, "0.00%", rate, "57 (2)"],
    [1, "0%", rate, "100 (0)"],
    [0.00452, "0.000%", perTenThousand, "45.2 (1)"],
    [0.698, "General", rate, "0.698 (3)"],
    [69.8, '0.0"%"', rate, "69.8 (1)"],
    [69.8, "0.0\\%", rate, "69.8 (1)"],
    [69.8, "0.0_);[Red](0.00)", rate, "69.8 (1)"],
    [-69.8, "0.0_);[Red](0.00)", rate, "-69.8 (2)"],
    [69.8, "[$-42A]#,##0.00", rate, "69.8 (2)"],
    [12, '0" xã"', count, "12 (0)"],
    [12, "@", count, "12 (0)"],
    [0.08, "0%", count, "8 (0) | 0.08 (0)"],
    [1, "0%", count, "100 (0) | 1 (0)"],
    [-3, "General", count, "-3 (0)"],
    [-0, "General", count, "0 (0)"],
    [0, "General", count, "0 (0)"],
    [1e21, "General", count, "notANumber: tooLarge"],
    [1e-7, "General", rate, "0.0000001 (7)"],
    [45444, "dd/mm/yyyy", count, "notANumber: date"],
    [45444, "m/d/yy h:mm", count, "notANumber: date"],
    [0.3125, "[h]:mm", count, "notANumber: date"],
    [null, "General", count, "blank"],
    [{ error: "#REF!" }, "General", count, "error"],
    [true, "General", count, "notANumber: logical"],
  ])("%p as %s (%#) → %s", (value, format, question, expected) =>
    expect(read(value, question, format)).toBe(expected),
  );

  it("says which date it is", () => {
    expect(readNumber(45444, "dd/mm/yyyy", count)).toMatchObject({ text: "01/06/2024" });
    expect(readNumber(59, "d/m/yy", count)).toMatchObject({ text: "28/02/1900" });
    expect(readNumber(0.3125, "h:mm", count)).toMatchObject({ text: "07:30" });
  });
});

describe("an ambiguous number and its row", () => {
  const numerator = readNumber("1,234", "General", count);
  it("is settled where one reading fits", () =>
    expect(settleNumber(numerator, ({ number }) => number <= 1300 && Number.isInteger(number))).toMatchObject(
      {
        state: "number",
        value: "1234",
      },
    ));
  it.each([
    ["both fit", () => true],
    ["none fits", () => false],
  ])("stays with both readings where %s", (_, fits) => expect(settleNumber(numerator, fits)).toBe(numerator));
  it("leaves every other reading alone", () => {
    const blank = readNumber("", "General", count);
    expect(settleNumber(blank, () => true)).toBe(blank);
  });
});

import fc from "fast-check";
import { possibleNumbers } from "../../../src/text/number/numberReading";
import type { NumberQuestion } from "../../../src/text/number/numberReading";
import { readNumber } from "../../../src/text/number/readNumber";

const count: NumberQuestion = { role: "count", words: ["Xã", "người", "học sinh"] };
const rate: NumberQuestion = { role: "rate", scale: 100, words: ["%"] };

const group = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);

const whole = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(String);
const decimals = fc.tuple(
  whole,
  fc.constantFrom(1, 2, 4, 5).chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))),
);
const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009", "\u3000", "\t");

/** What may stand around a number without changing it. */
const wrapped = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom("", " ", "\u00A0", "'", "\u200B", "\uFEFF", "\u202D"),
      fc.constantFrom("", " ", "\u00A0", "\u200E", "\n"),
    )
    .map(([before, after]) => before + text + after);

const wide = (text: string): string =>
  text.replace(/[\d.,%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The value without superfluous zeros, found without the code under test. */
const plain = (integer: string, fraction = ""): string => {
  const kept = fraction.replace(/0+$/, "");
  return `${BigInt(integer)}${kept && `.${kept}`}`;
};

const readings = (text: string, question: NumberQuestion): readonly string[] =>
  possibleNumbers(readNumber(text, "General", question)).map(({ value }) => value);

describe("a whole number reads back as itself", () => {
  const ways: ReadonlyArray<readonly [string, (digits: string) => fc.Arbitrary<string>]> = [
    ["plain", (digits) => fc.constant(digits)],
    ["with leading zeros", (digits) => fc.constantFrom("0", "00").map((zeros) => zeros + digits)],
    ["in groups with dots", (digits) => fc.constant(group(digits, "."))],
    ["in groups with spaces", (digits) => spaces.map((space) => group(digits, space))],
    [
      "with a unit word",
      (digits) =>
        fc
          .constantFrom(" xã", "xã", " Xã", " người.", " (học sinh)")
          .map((word) => group(digits, ".") + word),
    ],
    ["full width", (digits) => fc.constant(wide(group(digits, ".")))],
    ["with a plus", (digits) => fc.constant(`+${digits}`)],
  ];
  it.each(ways)("%s", (_, way) => {
    const texts = whole.chain((digits) =>
      way(digits)
        .chain(wrapped)
        .map((text) => [digits, text] as const),
    );
    fc.assert(fc.property(texts, ([digits, text]) => expect(readings(text, count)).toEqual([plain(digits)])));
  });
  it.each(["-", "\u2212", "\u2013", "- "])("negative with %j", (sign) => {
    const positive = whole.filter((digits) => digits !== "0");
    fc.assert(
      fc.property(positive, (digits) =>
        expect(readings(sign + group(digits, "."), count)).toEqual([`-${digits}`]),
      ),
    );
  });
});

describe("a decimal reads back as itself, with the decimals it shows", () => {
  const ways: ReadonlyArray<readonly [string, (integer: string, fraction: string) => string]> = [
    ["with a comma", (integer, fraction) => `${integer},${fraction}`],
    ["with a point", (integer, fraction) => `${integer}.${fraction}`],
    ["in groups with dots and a comma", (integer, fraction) => `${group(integer, ".")},${fraction}`],
    ["in groups with spaces and a comma", (integer, fraction) => `${group(integer, " ")},${fraction}`],
    ["with a percent sign", (integer, fraction) => `${integer},${fraction}%`],
    ["with a space and a percent sign", (integer, fraction) => `${integer},${fraction} %`],
    ["full width", (integer, fraction) => wide(`${integer},${fraction}%`)],
  ];
  it.each(ways)("%s", (_, way) => {
    const short = decimals.filter(([integer, fraction]) => integer.length + fraction.length <= 15);
    fc.assert(
      fc.property(short, ([integer, fraction]) =>
        expect(readNumber(way(integer, fraction), "General", rate)).toEqual({
          state: "number",
          value: plain(integer, fraction),
          number: Number(plain(integer, fraction)),
          decimalsShown: fraction.length,
        }),
      ),
    );
  });
});

describe("what is ambiguous is reported with both readings", () => {
  const thousands = fc.integer({ min: 1, max: 999 });
  const three = fc.stringMatching(/^\d{3}$/);
  it("a comma and three digits in a count", () =>
    fc.assert(
      fc.property(thousands, three, (first, last) =>
        expect(readings(`${first},${last}`, count)).toEqual([
          plain(`${first}`, last),
          plain(`${first}${last}`),
        ]),
      ),
    ));
  it("a point and three digits in a rate", () =>
    fc.assert(
      fc.property(thousands, three, (first, last) =>
        expect(readings(`${first}.${last}`, rate)).toEqual([
          plain(`${first}${last}`),
          plain(`${first}`, last),
        ]),
      ),
    ));
  it.each([count, rate])("a comma, three digits and a point: %j", (question) =>
    fc.assert(
      fc.property(thousands, three, fc.stringMatching(/^\d{1,4}$/), (first, middle, last) =>
        expect(readings(`${first},${middle}.${last}`, question)).toEqual([
          plain(`${first}`, middle + last),
          plain(`${first}${middle}`, last),
        ]),
      ),
    ),
  );
  it("a count in a cell that shows percent", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (value) =>
        expect(possibleNumbers(readNumber(value, "0%", count)).map(({ number }) => number)).toEqual([
          value * 100,
          value,
        ]),
      ),
    ));
});

describe("a stored number", () => {
  it("is itself, without dust, at the decimals of its format", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (mantissa, places) => {
          const format = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
          const reading = readNumber(mantissa / 10 ** places, format, rate);
          expect(reading).toMatchObject({ state: "number", decimalsShown: places });
          expect(possibleNumbers(reading)[0]!.number * 10 ** places).toBeCloseTo(mantissa, 6);
          expect(possibleNumbers(reading)[0]!.value.replace(/^-?\d+\.?/, "").length).toBeLessThanOrEqual(
            places,
          );
        },
      ),
    ));
  it("in percent is a hundred times as much, exactly", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (perMille) =>
        expect(possibleNumbers(readNumber(perMille / 1000, "0.0%", rate))[0]!.value).toBe(
          plain(String(Math.floor(perMille / 10)), String(perMille % 10)),
        ),
      ),
    ));
});

describe("any text at all", () => {
  it("gives an answer, and never a number where words stand", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(count, rate), (text, question) => {
        const reading = readNumber(text, "General", question);
        if (/[A-Za-zÀ-ỹ]/.test(text)) expect(["number", "ambiguous"]).not.toContain(reading.state);
        if (reading.state === "number") expect(Number(reading.value)).toBe(reading.number);
      }),
    ));
  it("of digits and separators gives at most the digits that it has", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[-+ ]?[\d., ]{1,12}%?$/), (text) => {
        for (const value of readings(text, rate)) {
          const digits = value.replace(/\D/g, "").replace(/^0+|0+$/g, "");
          expect(text.replace(/\D/g, "")).toContain(digits);
        }
      }),
    ));
});

import type { CellValue } from "../../../src/model/snapshot";
import { drawReport } from "./draw";
import { judge, type Judgement } from "./judge";
import { bare, knownWords } from "./knownWords";
import { coverage } from "./recipe";
import { type Count, shareRead, tally, writeTally } from "./tally";
import { wordings } from "./wordings";

const SHEETS = 2000;
const SEED = 20_252_026;
const LEAST_SHARE = 0.8;

describe("reports drawn at random", () => {
  let judgements: Judgement[] = [];
  let counts: Count[] = [];
  const failing = (isFailing: (count: Count) => boolean): string => {
    const found = counts.filter(isFailing);
    return found.length === 0 ? "" : writeTally(found);
  };

  beforeAll(() => {
    judgements = Array.from({ length: SHEETS }, (_, run) => judge(drawReport(SEED, run)));
    counts = tally(judgements);
  });

  test("at least half of the wordings are unknown to the reader's lists", () => {
    const known = knownWords();
    const unknown = wordings.filter((text) => !known.has(bare(text)));
    expect(unknown.length / wordings.length).toBeGreaterThanOrEqual(0.5);
  });

  test("every value of every dimension is drawn", () => {
    const drawn = new Set(counts.map(({ dimension, value }) => `${dimension} ${value}`));
    expect(coverage.filter(([dimension, value]) => !drawn.has(`${dimension} ${value}`))).toEqual([]);
  });

  test("the same seed and run draw the same report", () => {
    expect(drawReport(SEED, 17)).toEqual(drawReport(SEED, 17));
  });

  test("every figure that is to be read stands in the sheet", () => {
    const absent = judgements.flatMap(({ report }) => {
      const shown = new Set(report.workbook.sheets.flatMap(({ values }) => values.flat().flatMap(numbersIn)));
      return report.truths
        .filter(({ outcome }) => outcome === "read")
        .filter(
          ({ figure }) =>
            figure?.kind === "rate" &&
            ![figure.numerator, figure.denominator].every((number) => shown.has(number)),
        )
        .map(({ unit, indicator }) => `${report.run}: ${unit} ${indicator}`);
    });
    expect(absent).toEqual([]);
  });

  test("no figure is wrong", () => {
    expect(failing(({ wrong }) => wrong > 0)).toBe("");
  });

  test("no figure that stands in the sheet is called blank", () => {
    const lost = judgements.flatMap(({ report, rows }) =>
      rows
        .filter(({ verdict }) => verdict === "lost")
        .map(({ truth }) => `${report.run}: ${truth.unit} ${truth.indicator}`),
    );
    expect(lost).toEqual([]);
  });

  test(`of the figures that any officer would read ${LEAST_SHARE * 100} % are read, in every layout`, () => {
    expect(failing((count) => (shareRead(count) ?? 1) < LEAST_SHARE)).toBe("");
  });

  test("every cell of a table is accounted for", () => {
    expect(
      judgements
        .filter(({ account }) => account !== null)
        .map(({ report, account }) => `${report.run}: ${account}`),
    ).toEqual([]);
  });
});

/** The numbers that a cell may be read as: with and without a footnote mark, or what is struck out before it. */
function numbersIn(value: CellValue): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "string") return [];
  const digits = [...value.matchAll(/\d+/g)].map(([text]) => text);
  return digits.flatMap((text) =>
    [text, text.slice(0, -1), ...[...text].map((_, from) => text.slice(from))].map(Number),
  );
}

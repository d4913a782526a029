import { drawReport } from "./draw";
import { judge } from "./judge";
import { bare, knownWords } from "./knownWords";
import { coverage } from "./recipe";
import { shareRead, tally, writeTally } from "./tally";
import { wordings } from "./wordings";

const SHEETS = 2000;
const SEED = 20_252_026;
const LEAST_SHARE = 0.8;

describe("reports drawn at random", () => {
  const judgements = Array.from({ length: SHEETS }, (_, run) => judge(drawReport(SEED, run)));
  const counts = tally(judgements);
  const failing = (isFailing: (count: (typeof counts)[number]) => boolean): string => {
    const found = counts.filter(isFailing);
    return found.length === 0 ? "" : writeTally(found);
  };

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

  test("no figure is wrong", () => {
    expect(failing(({ wrong }) => wrong > 0)).toBe("");
  });

  test("no figure that stands in the sheet is called blank", () => {
    expect(failing(({ lost }) => lost > 0)).toBe("");
  });

  test(`of the figures that any officer would read ${LEAST_SHARE * 100} % are read, whatever the layout`, () => {
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

/** Questions on calculation, on our custom functions, and on the native formulas that our sheets hold. */
import { Fraction } from "../../text/exact/fraction";
import { reportedValue } from "../../text/exact/reported";
import { neededForRate } from "../../pooling/needed";
import { STATUS_TEXTS } from "../../sheets/statusTexts.data";
import { neededForRate as neededFormula, reportedRate } from "../../sheets/formulas";
import { onSheet, type Probe, readValues, type Scratch, show } from "./probe";
import { questions } from "./questions.data";

/** Numerator, denominator, target, decimals: halves, near 100, at 100, and where binary dust decides. */
const RATES = [
  [1, 800, 99.85, 2],
  [1005, 1000 * 20, 50, 1],
  [12_345, 12_365, 99.85, 2],
  [19_999, 20_000, 100, 2],
  [999_999, 1_000_000, 99.99, 1],
  [29, 40, 72.5, 1],
  [1, 3, 33.3, 1],
  [2, 3, 66.67, 2],
  [57, 100 * 8, 7.1, 1],
  [115, 2000, 5.8, 1],
  [1_250, 1_250, 100, 1],
  [4_035, 4_000 * 10, 10.1, 1],
] as const;

const SCALE = 100;

interface Expected {
  readonly rate: number;
  readonly needed: number | string;
}

const expectedOf = ([n, d, target, decimals]: (typeof RATES)[number]): Expected => ({
  rate: reportedValue(n, d, SCALE, decimals)!.toNumber(),
  needed: neededForRate(n, d, Fraction.fromDecimal(String(target)), SCALE, decimals) ?? "",
});

/** How many native formulas agree with the exact arithmetic, and the first that does not. */
async function countAgreeing(scratch: Scratch): Promise<string> {
  const last = RATES.length;
  await onSheet(scratch, async (sheet, context) => {
    sheet.getRange(`A1:C${last}`).values = RATES.map(([n, d, target]) => [n, d, target]);
    sheet.getRange(`D1:E${last}`).formulas = RATES.map(([, , target, decimals], index) => {
      const [n, d, t] = [`A${index + 1}`, `B${index + 1}`, { cell: `C${index + 1}`, value: target }] as const;
      const needed = neededFormula(n, d, t, { scale: SCALE, decimals }, '""');
      return [`=${reportedRate(n, d, SCALE, decimals)}`, `=${needed}`];
    });
    await context.sync();
  });
  const values = await readValues(scratch, `D1:E${last}`);
  const wrong = RATES.flatMap((row, index) => {
    const { rate, needed } = expectedOf(row);
    const [seenRate, seenNeeded] = values[index]!;
    return seenRate === rate && seenNeeded === needed
      ? []
      : [`${row.join("/")}: ${show([seenRate, seenNeeded])} ≠ ${show([rate, needed])}`];
  });
  return [`${last - wrong.length}/${last}`, ...wrong.slice(0, 3)].join("; ");
}

/** What formulas show: entered in D1 and below, over the cells given. */
const compute =
  (cells: readonly (readonly (string | number)[])[], formulas: readonly string[], read: string) =>
  async (scratch: Scratch): Promise<string> => {
    await onSheet(scratch, async (sheet, context) => {
      if (cells.length > 0)
        sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).formulas = cells.map((row) => [...row]);
      sheet.getRange(`D1:D${formulas.length}`).formulas = formulas.map((formula) => [formula]);
      await context.sync();
    });
    return show(await readValues(scratch, read));
  };

const readInOneBatch = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.getRange("A1").values = [[2]];
    const cell = sheet.getRange("B1");
    cell.formulas = [["=A1*3"]];
    cell.load("values");
    await context.sync();
    return show(cell.values);
  });

const readSpill = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const range = sheet.getRange("A1:A3").load("values,formulas");
    await context.sync();
    return show([range.values.flat(), range.formulas.flat()]);
  });

export const formulaProbes: readonly Probe[] = [
  {
    id: "same-batch",
    question: questions["same-batch"],
    expected: "[[6]]",
    look: readInOneBatch,
  },
  {
    id: "spill-formulas",
    question: questions["spill-formulas"],
    expected: '[[1,2,3],["=SEQUENCE(3)",2,3]]',
    look: readSpill,
  },
  {
    id: "native-rounding",
    question: questions["native-rounding"],
    expected: `${RATES.length}/${RATES.length}`,
    look: countAgreeing,
  },
  {
    id: "unknown-function",
    question: questions["unknown-function"],
    expected: '[["#NAME?"]]',
    look: compute([], ["=EDU_NO_SUCH_FUNCTION(1)"], "D1"),
  },
  {
    id: "blank-argument",
    question: questions["blank-argument"],
    needs: ["CustomFunctionsRuntime", "1.1"],
    expected: "[[0]]",
    accepts: (seen) => seen === "[[0]]" || seen === '[[""]]',
    look: compute([], ["=EDU.ATTAINMENT(F1,1)"], "D1"),
  },
  {
    id: "blank-guarded",
    question: questions["blank-guarded"],
    needs: ["CustomFunctionsRuntime", "1.1"],
    expected: '[[""],[true]]',
    look: compute([], ['=EDU.ATTAINMENT(IF(F1="","",F1),1)', '=D1=""'], "D1:D2"),
  },
  {
    id: "edu-spill",
    question: questions["edu-spill"],
    needs: ["CustomFunctionsRuntime", "1.1"],
    expected: show([[STATUS_TEXTS.exceeded], [STATUS_TEXTS.met], [STATUS_TEXTS.shortfall]]),
    look: compute(
      [
        [3, 2],
        [2, 2],
        [1, 2],
      ],
      ["=EDU.STATUS(A1:A3,B1:B3)"],
      "D1:D3",
    ),
  },
  {
    id: "error-argument",
    question: questions["error-argument"],
    needs: ["CustomFunctionsRuntime", "1.1"],
    expected: show(["#N/A", STATUS_TEXTS.met]),
    accepts: (seen) => seen.endsWith(`"${STATUS_TEXTS.met}"]`),
    look: async (scratch) => {
      const seen = await compute(
        [
          ["=NA()", 2],
          [2, 2],
        ],
        ["=EDU.STATUS(A1:A2,B1:B2)"],
        "D1:D2",
      )(scratch);
      return show((JSON.parse(seen) as unknown[][]).flat());
    },
  },
  {
    id: "edu-error",
    question: questions["edu-error"],
    needs: ["CustomFunctionsRuntime", "1.1"],
    expected: '[["#N/A"]]',
    look: compute([], ["=EDU.ATTAINMENT(1,0)"], "D1"),
  },
];

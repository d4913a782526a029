import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { laiChauUnits } from "../../src/units/laiChau.data";
import type { UnitScope } from "../../src/model/reportingUnit";
import type { SheetSnapshot } from "../../src/model/snapshot";
import { prepareReading, type ReadingContext } from "../../src/reading/context";
import { forgetForms, formsOf } from "../../src/reading/forms/knownForms";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { median } from "../measure";
import { drawings, type Drawing, type Size } from "./sheets";

const WHOLE: Size = { columns: 60, rows: 400 };

/** Half of the sheet, either way. */
const HALVES: readonly Size[] = [
  { columns: 60, rows: 200 },
  { columns: 30, rows: 400 },
];

const ROUNDS = 7;

/** How many times as long twice the sheet may take. */
const MOST = 2.5;

/** Reads a large sheet and halves of it in turn, so that a busy machine slows both; true where twice the sheet takes no more than its share. */
export function benchReading(): Promise<boolean> {
  console.log(
    `reading: a sheet of ${WHOLE.columns} columns × ${WHOLE.rows} rows against its halves, median of ${ROUNDS}`,
  );
  const context = districts();
  const ratios = drawings.flatMap((drawing) => HALVES.map((half) => ratioOf(drawing, half, context)));
  const worst = Math.max(...ratios);
  console.log(`  worst of all: ${worst.toFixed(2)} times (budget: ${MOST})`);
  return Promise.resolve(worst <= MOST);
}

function ratioOf({ name, draw }: Drawing, half: Size, context: ReadingContext): number {
  const [whole, part] = [draw(WHOLE), draw(half)];
  // Once before it counts, so that the compiler has seen both.
  for (const sheet of [whole, part]) secondsOf(sheet, context);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    part: secondsOf(part, context),
    whole: secondsOf(whole, context),
  }));
  const [first, second] = [median(rounds.map((one) => one.whole)), median(rounds.map((one) => one.part))];
  const ratio = median(rounds.map((one) => one.whole / one.part));
  console.log(
    `  ${ratio.toFixed(2)} times (${written(first)} against ${written(second)} for ${half.columns} × ${half.rows})  ${name}`,
  );
  return ratio;
}

/** Of a form that was never read before. */
function secondsOf(sheet: SheetSnapshot, context: ReadingContext): number {
  forgetForms(formsOf(prepareReading(context)));
  const start = performance.now();
  const { candidates } = readWorkbook({ file: "bao-cao.xlsx", sheets: [sheet], mark: null }, context);
  if (candidates.length === 0) throw new Error("nothing was read");
  return (performance.now() - start) / 1000;
}

function districts(): ReadingContext {
  const { province, spellings, sets } = laiChauUnits;
  const set = sets.find(({ id }) => id === "lai-chau-districts")!;
  const scope: UnitScope = { kind: "set", set: { ...set, province, spellings } };
  return { catalogue: laiChau20242025, scope, assignments: [] };
}

const written = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;

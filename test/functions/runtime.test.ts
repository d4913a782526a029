import {
  startFunctions,
  type FunctionsDriver,
  type GivenArgument,
  type GivenCell as HostCell,
  type ShownCell,
} from "../../packages/excel-host/src/functionsDriver";
import { expectShown, type BlankMode } from "./caller";
import { functionCases, type Given, type GivenCell, type Shown } from "./cases";

/** A runtime of Microsoft's with the add-in's own entry loaded into it, as a page of the add-in does. */
async function startAddIn(mode: BlankMode): Promise<FunctionsDriver> {
  const driver = startFunctions(mode);
  const { Error, ErrorCode } = driver.CustomFunctions;
  Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode, associate: driver.associate } });
  jest.resetModules();
  await import("../../src/functions/associate");
  return driver;
}

function asArgument(given: Given): GivenArgument {
  if (given === null) return undefined;
  if (!Array.isArray(given)) return asCell(given as GivenCell);
  return (given as readonly (readonly GivenCell[])[]).map((row) => row.map(asCell));
}

function asCell(cell: GivenCell): HostCell {
  if (typeof cell !== "object") return cell;
  return "errorCell" in cell ? { error: cell.errorCell } : null;
}

function asShown(cell: ShownCell): Shown {
  if (typeof cell === "object") return { error: cell.error, reason: cell.message };
  return typeof cell === "boolean" ? String(cell) : cell;
}

describe.each<BlankMode>(["desktop", "web"])("in the real runtime, blank cells as on the %s", (mode) => {
  let driver: FunctionsDriver;
  let shown: readonly (readonly (readonly Shown[])[])[];

  beforeAll(async () => {
    driver = await startAddIn(mode);
    // All at once, as Excel sends the cells of a recalculation: those that fail stop none of the others.
    const calls = functionCases.map(({ id, given }) => driver.call(id, ...given.map(asArgument)));
    shown = (await Promise.all(calls)).map((rows) => rows.map((row) => row.map(asShown)));
  });

  test.each(functionCases.map((one, index) => [one.id, one.title, index] as const))(
    "%s: %s",
    (_id, _title, index) => {
      const one = functionCases[index]!;
      expectShown(shown[index]!, mode === "desktop" ? (one.onDesktop ?? one.shown) : one.shown);
    },
  );

  test("optional parameters left out altogether are not taken from what the runtime puts behind the arguments", async () => {
    const answers = await Promise.all([
      driver.call("STATUS", 5, 5),
      driver.call("SHORTFALL", 5, 6),
      driver.call("POOLEDRATE", 1, 2),
      driver.call("NEEDED", 1, 2, 100),
      driver.call("RANKING", 1, [[1, 2]]),
      driver.call("TARGET", "NHA_TRE"),
      driver.call("INDICATOR", "NHA_TRE"),
      driver.call("TOUNICODE", "Sè x· ®¹t chuÈn"),
    ]);
    const expected = ["Đạt", 1, 50, 1, 2, 32.8, "Tỷ lệ huy động trẻ nhà trẻ", "Số xã đạt chuẩn"];
    expect(answers.map((rows) => rows[0]![0])).toEqual(expected);
  });
});

test("every reason that a function can give is given in a case, in Vietnamese and English", async () => {
  const { reasons } = await import("../../src/functions/reasons.data");
  const driver = await startAddIn("desktop");
  const calls = functionCases.map(({ id, given }) => driver.call(id, ...given.map(asArgument)));
  const given = (await Promise.all(calls))
    .flat(2)
    .flatMap((cell) => (typeof cell === "object" ? (cell.message ?? []) : []));
  const seen = (text: string): boolean => {
    const parts = text.split(/\{\w+\}/);
    return given.some((message) => parts.every((part) => message.includes(part)));
  };
  const silent = Object.entries(reasons).filter(([, { vi, en }]) => !seen(`${vi} / ${en}`));
  expect(silent.map(([name]) => name)).toEqual([]);
});

test("a function that breaks shows #VALUE! and stops no other", async () => {
  const driver = await startAddIn("desktop");
  driver.associate({
    BROKEN: () => {
      throw new TypeError("a mistake of ours");
    },
  });
  const answers = await Promise.all([
    driver.call("STATUS", 1, 2),
    driver.call("BROKEN", 1),
    driver.call("STATUS", 2, 2),
  ]);
  expect(answers).toEqual([[["Chưa đạt"]], [[{ error: "#VALUE!" }]], [["Đạt"]]]);
});

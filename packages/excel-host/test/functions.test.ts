import { type FunctionsDriver, type GivenCell, startFunctions } from "../src/functionsDriver";

type Cells = unknown[][];

function driver(blanks?: "desktop" | "web"): { started: FunctionsDriver; seen: unknown[] } {
  const started = startFunctions(blanks);
  const { CustomFunctions } = started;
  const seen: unknown[] = [];
  started.associate({
    ECHO: (...given: Cells[]) => {
      seen.push(...given.slice(0, -1));
      return given[0];
    },
    DOUBLE: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
    THROW: () => {
      throw new Error("hỏng");
    },
    NA: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "không có chỉ tiêu 30");
    },
    ZERO: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, "mẫu số bằng 0");
    },
    MIXED: () => [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "sai kiểu")],
      ["", "Đạt"],
    ],
    NULL: () => null,
    RAGGED: () => [[1, 2], [3]],
    LATER: () => Promise.resolve([["sau"]]),
    NOTANUMBER: () => Number.NaN,
  } as never);
  return { started, seen };
}

test.each<[string, GivenCell[][], unknown]>([
  [
    "DOUBLE",
    [
      [1, 2],
      [3, 4],
    ],
    [
      [2, 4],
      [6, 8],
    ],
  ],
  ["THROW", [[1]], [[{ error: "#VALUE!" }]]],
  ["NA", [[1]], [[{ error: "#N/A", message: "không có chỉ tiêu 30" }]]],
  ["ZERO", [[1]], [[{ error: "#DIV/0!" }]]],
  [
    "MIXED",
    [[1]],
    [
      [1, { error: "#VALUE!", message: "sai kiểu" }],
      ["", "Đạt"],
    ],
  ],
  ["NULL", [[1]], [[0]]],
  ["RAGGED", [[1]], [[{ error: "#VALUE!" }]]],
  ["LATER", [[1]], [["sau"]]],
  ["double", [[4]], [[8]]],
])("%s over %j shows %j", async (id, given, shown) => {
  const { started } = driver();
  expect(await started.call(id, given)).toEqual(shown);
});

test("a function that is not there, and a result that is no number", async () => {
  const { started } = driver();
  expect(await started.call("MISSING", 1)).toEqual([
    [{ error: expect.stringMatching(/^#(VALUE!|N\/A|NAME\?)$/) as string }],
  ]);
  expect((await started.call("NOTANUMBER", 1))[0]?.[0]).toMatchObject({ error: "#VALUE!" });
});

test.each<["desktop" | "web", unknown]>([
  ["desktop", 0],
  ["web", null],
])("a blank cell reaches a function on the %s as %j, an omitted argument as null", async (blanks, value) => {
  const { started, seen } = driver(blanks);
  await started.call("ECHO", [[null], [5]], undefined, { error: "#N/A" });
  expect(seen.slice(0, 2)).toEqual([[[value], [5]], null]);
  expect((seen[2] as { code: string }[][])[0]?.[0]).toMatchObject({ code: "#N/A" });
});

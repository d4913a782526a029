import { readEntry, type Entry } from "../../../../src/taskpane/components/adjustments/entry";

const number = (value: number): Entry => ({ state: "number", value });
const problem = (kind: string, readings: readonly number[] = []) => ({
  state: "problem",
  problem: kind,
  readings,
});

describe("a typed number", () => {
  it.each([
    ["1205", number(1205)],
    ["1.205", number(1205)],
    [" 1 205 ", number(1205)],
    ["0", number(0)],
    ["", { state: "blank" }],
    ["   ", { state: "blank" }],
    ["-5", problem("negative")],
    ["12,5", problem("notWhole")],
    ["-", problem("notANumber")],
    ["…", problem("notANumber")],
    ["KAD", problem("notANumber")],
    ["97%", problem("notANumber")],
    ["khoảng 12", problem("notANumber")],
  ])("%j", (text, entry) => {
    expect(readEntry(text)).toEqual(entry);
  });

  it("is asked about where it may mean two numbers", () => {
    const entry = readEntry("1,205");
    expect(entry).toMatchObject({ state: "problem", problem: "ambiguous" });
    expect(entry.state === "problem" && [...entry.readings].sort()).toEqual([1.205, 1205]);
  });
});

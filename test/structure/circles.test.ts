import { findCircles, type ImportGraph, listSources, readImports } from "../../scripts/structure/imports";

const graphOf = (lines: Readonly<Record<string, string>>): ImportGraph =>
  new Map(Object.entries(lines).map(([path, imported]) => [path, imported.split(" ").filter(Boolean)]));

it.each([
  ["a chain", { a: "b", b: "c", c: "" }, []],
  ["two that import each other", { a: "b", b: "a c", c: "" }, [["a", "b"]]],
  ["a longer way round, entered in the middle", { a: "c", b: "c", c: "d", d: "b" }, [["b", "c", "d"]]],
  [
    "two circles, one behind the other, the larger first",
    { a: "b", b: "a c", c: "d", d: "e", e: "c" },
    [
      ["c", "d", "e"],
      ["a", "b"],
    ],
  ],
  ["one that is reached from two sides", { a: "b c", b: "d", c: "d", d: "" }, []],
])("finds the circles of %s", (_, lines: Readonly<Record<string, string>>, circles) => {
  expect(findCircles(graphOf(lines))).toEqual(circles);
});

/** Circles that are still to be taken apart; none may be added. */
const KNOWN: readonly (readonly string[])[] = [
  [
    "src/excel/cells.ts",
    "src/excel/names.ts",
    "src/excel/page.ts",
    "src/excel/rules.ts",
    "src/excel/sheetShape.ts",
    "src/excel/survey.ts",
    "src/excel/titles.ts",
    "src/excel/workbookTexts.ts",
    "src/excel/writeSheets.ts",
    "src/excel/xmlTexts.ts",
  ],
  [
    "src/reading/answers.ts",
    "src/reading/columns.ts",
    "src/reading/headerRows.ts",
    "src/reading/headings.ts",
    "src/reading/sheetHints.ts",
  ],
  ["src/domain/consolidation/readingAnswers.ts", "src/domain/report/report.ts"],
  ["src/reading/rows.ts", "src/reading/table.ts"],
  ["src/letters/layOut.ts", "src/letters/writeLetters.ts"],
  ["src/plans/rowParts.ts", "src/plans/rows.ts"],
  ["src/taskpane/state/actions/running.ts", "src/taskpane/state/actions/standing.ts"],
];

// Types count as imports here: a circle of them says that they belong into a file of their own.
it("the source has no others than those still to be taken apart", () => {
  const circles = findCircles(readImports(process.cwd(), listSources(process.cwd(), ["src", "packages"])));
  expect(
    circles.filter((circle) => !KNOWN.some((known) => circle.every((path) => known.includes(path)))),
  ).toEqual([]);
});

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

// Types count as imports here: a circle of them says that they belong into a file of their own.
it("the project has none", () => {
  const folders = ["src", "packages", "test", "scripts", "bench"];
  expect(findCircles(readImports(process.cwd(), listSources(process.cwd(), folders)))).toEqual([]);
});

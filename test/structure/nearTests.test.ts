import type { ImportGraph } from "../../scripts/structure/imports";
import { chooseTests } from "../../scripts/structure/nearTests";

/** A source, what uses it over one, two and three files, and a test of each. */
const graph: ImportGraph = new Map([
  ["src/a/one.ts", []],
  ["src/a/two.ts", ["src/a/one.ts"]],
  ["src/a/three.ts", ["src/a/two.ts"]],
  ["test/a/one.test.ts", []],
  ["test/a/direct.test.ts", ["src/a/one.ts"]],
  ["test/a/two.test.ts", ["src/a/two.ts"]],
  ["test/a/far.test.ts", ["src/a/three.ts"]],
  ["test/a/look.browser.test.ts", ["src/a/one.ts"]],
]);

const choose = (changed: readonly string[], seconds: Readonly<Record<string, number>> = {}, budget = 100) =>
  chooseTests(graph, changed, { seconds, budget });

it("takes the tests that reach a change over two imports, the nearest first, and counts the others", () => {
  expect(choose(["src/a/one.ts"])).toEqual({
    chosen: ["test/a/direct.test.ts", "test/a/two.test.ts"],
    left: [],
    reach: 1,
  });
});

it("takes a test that itself was changed, whatever it costs", () => {
  const slow = { "test/a/far.test.ts": 500 };
  expect(choose(["test/a/far.test.ts"], slow).chosen).toEqual(["test/a/far.test.ts"]);
});

it("names what is near and too slow", () => {
  const slow = { "test/a/two.test.ts": 99.9999 };
  expect(choose(["src/a/one.ts"], slow)).toMatchObject({
    chosen: ["test/a/direct.test.ts"],
    left: ["test/a/two.test.ts"],
  });
});

it("takes a test that was never timed for slow where it loads much", () => {
  const many = Array.from({ length: 300 }, (_, index) => `src/b/${index}.ts`);
  const wide: ImportGraph = new Map([
    ...many.map((path): [string, string[]] => [path, []]),
    ["test/b/0.test.ts", ["src/b/0.ts"]],
    ["test/b/whole.test.ts", many],
  ]);
  const choice = chooseTests(wide, ["src/b/0.ts"], { seconds: {}, budget: 8 });
  expect(choice).toEqual({ chosen: ["test/b/0.test.ts"], left: ["test/b/whole.test.ts"], reach: 0 });
});

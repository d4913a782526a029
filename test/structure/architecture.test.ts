import { existsSync, readdirSync, readFileSync } from "node:fs";
import { product } from "../../scripts/structure/folders.mjs";

const text = readFileSync("ARCHITECTURE.md", "utf8");

/** "| `src/model` | … | `a`, `b` |" of the table of folders. */
const rows = [...text.matchAll(/^\| `((?:src|packages)\/[\w-]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(
  ([, folder, others]) => [folder!, [...others!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!)] as const,
);

const nameOf = (folder: string): string =>
  folder === "packages/excel-host" ? "host" : folder.slice("src/".length);

it("names every folder, in the order of the map", () => {
  expect(rows.map(([folder]) => nameOf(folder))).toEqual(Object.keys(product));
  const found = [
    ...readdirSync("src").map((name) => `src/${name}`),
    ...readdirSync("packages").map((name) => `packages/${name}`),
  ];
  expect(rows.map(([folder]) => folder).sort()).toEqual(found.sort());
});

it.each(rows)("%s may import what lint lets it import", (folder, others) => {
  expect(others.map((name) => (name === "excel-host" ? "host" : name))).toEqual(product[nameOf(folder)]);
});

it("speaks of files that are there", () => {
  const paths = [...text.matchAll(/`((?:src|scripts|docs|packages|test|bench)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  );
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(paths.length).toBeGreaterThan(20);
});

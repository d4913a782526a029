/** `npm run structure`: what the source looks like, in numbers. It judges nothing; circles and the import map are lint's. */
import { findCircles, type ImportGraph, listSources, readImports } from "./structure/imports";
import {
  countFolders,
  type FileMeasure,
  listUsedByOneNeighbour,
  mapFolders,
  measureFile,
  medianOf,
  topFolder,
} from "./structure/measure";
import { listUnusedExports, type UnusedExport } from "./structure/exports";

const root = process.cwd();

/** Most files that a folder should hold. */
const FULL = 30;

const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value: string | number, column: number): string =>
    typeof value === "number" ? String(value).padStart(widths[column]!) : value.padEnd(widths[column]!);
  return rows.map((row) => `  ${row.map(cell).join("  ")}`.trimEnd()).join("\n");
};

function describeFolder(name: string, files: readonly FileMeasure[]): (string | number)[] {
  const codes = files.map(({ code }) => code);
  return [
    name,
    files.length,
    codes.reduce((sum, code) => sum + code, 0),
    medianOf(codes),
    Math.max(...codes),
  ];
}

function tellSizes(files: readonly FileMeasure[]): void {
  const names = [...new Set(files.map(({ path }) => topFolder(path)))];
  const rows = names.map((name) =>
    describeFolder(
      name,
      files.filter(({ path }) => topFolder(path) === name),
    ),
  );
  console.log("Files and lines of code (comments and blank lines apart):");
  console.log(
    table([
      ["folder", "files", "lines", "median", "longest"],
      ...rows,
      describeFolder("all", files),
      describeFolder(
        "all but data",
        files.filter(({ path }) => !path.endsWith(".data.ts")),
      ),
    ]),
  );
}

function tellLongest(files: readonly FileMeasure[]): void {
  const logic = files.filter(({ path }) => !path.endsWith(".data.ts"));
  const longest = [...logic].sort((one, other) => other.code - one.code).slice(0, 5);
  const functions = files.flatMap((file) => file.functions);
  const long = [...functions].sort((one, other) => other.lines - one.lines).slice(0, 5);
  console.log("\nLongest files, data apart:");
  console.log(table(longest.map(({ path, code }) => [code, path])));
  console.log(
    `\nFunctions: ${functions.length}, median ${medianOf(functions.map(({ lines }) => lines))} lines; longest:`,
  );
  console.log(table(long.map(({ lines, name, path }) => [lines, name, path])));
}

function tellFolders(paths: readonly string[]): void {
  const counts = countFolders(paths);
  console.log(
    `\nFullest folders (${counts.filter(([, count]) => count > FULL).length} with more than ${FULL} files):`,
  );
  console.log(table(counts.slice(0, 6).map(([folder, count]) => [count, folder])));
}

function tellNeighbours(graph: ImportGraph, files: readonly FileMeasure[]): void {
  const alone = listUsedByOneNeighbour(graph);
  const codes = new Map(files.map(({ path, code }) => [path, code]));
  const short = alone.filter((path) => codes.get(path)! < 40);
  const share = ((100 * alone.length) / graph.size).toFixed(1);
  console.log(
    `\nUsed by one file of their own folder alone (data, components and entries apart): ${alone.length}, ${share} %;`,
  );
  console.log(`  below 40 lines: ${short.length}`);
  if (process.argv.includes("--all")) console.log(short.map((path) => `    ${path}`).join("\n"));
}

function tellCircles(graph: ImportGraph): void {
  const circles = findCircles(graph);
  console.log(`\nCircles of files: ${circles.length}`);
  circles.forEach((circle) => console.log(`  ${circle.length}: ${circle.join(", ")}`));
}

function tellUnused(unused: readonly UnusedExport[]): void {
  const values = unused.filter(({ isType }) => !isType);
  const types = unused.length - values.length;
  const nobody = values.filter(({ tested }) => !tested);
  console.log(
    `\nExports with no user: ${nobody.length}; with no user but tests: ${values.length - nobody.length}; ` +
      `types that only their own file names: ${types}`,
  );
  const shown = process.argv.includes("--all") ? unused : values;
  shown.forEach(({ name, path, tested }) => console.log(`  ${name}  ${path}${tested ? "  (tests)" : ""}`));
}

function tellMap(graph: ImportGraph): void {
  console.log("\nFolders and what they import, with the number of imports:");
  for (const [folder, others] of mapFolders(graph))
    console.log(
      `  ${folder} → ${[...others].map(([name, count]) => `${name} ${count}`).join(", ") || "nothing"}`,
    );
}

const paths = listSources(root, ["src", "packages"]).filter((path) => !path.includes("/test/"));
const graph = readImports(root, paths);
const files = paths.map((path) => measureFile(root, path));
tellSizes(files);
tellLongest(files);
tellFolders(paths);
tellNeighbours(graph, files);
tellCircles(graph);
tellUnused(
  listUnusedExports(root, paths, {
    users: listSources(root, ["scripts", "bench"]),
    tests: listSources(root, ["test", "packages"]).filter((path) => path.includes("test/")),
  }),
);
tellMap(graph);

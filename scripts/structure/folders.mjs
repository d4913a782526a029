// The map of the folders: lint keeps it, and ARCHITECTURE.md must agree with it.

/** Dependencies point inward; the stand-in host is known to tests, bench and the workbench alone. */
export const core = [
  "model",
  "words",
  "text",
  "texts",
  "units",
  "reading",
  "plans",
  "years",
  "standards",
  "pooling",
];
/** Each folder with those it may import from. `host` is packages/excel-host. */
export const product = {
  model: [],
  words: ["model"],
  text: ["model", "words"],
  texts: ["model", "text"],
  units: ["model", "words", "text", "texts"],
  reading: ["model", "words", "text", "texts", "units"],
  plans: ["model", "words", "text", "texts", "units", "reading"],
  years: ["model", "text", "texts", "units", "pooling", "letters"],
  standards: ["model", "text", "texts", "plans", "pooling"],
  pooling: ["model", "text", "texts", "units", "plans", "reading"],
  letters: core.filter((name) => name !== "years"),
  sheets: ["letters", ...core],
  map: ["sheets", "letters", ...core],
  files: ["sheets", "letters", ...core],
  excel: ["sheets", "letters", ...core],
  functions: ["letters", "sheets", ...core],
  commands: ["excel", "files", "sheets", ...core],
  taskpane: ["map", "commands", "functions", "excel", "files", "sheets", "letters", ...core],
  cli: ["files", "sheets", "letters", ...core],
  host: [],
  workbench: ["host", "taskpane", "commands", "functions", "excel", "files", "sheets", "letters", ...core],
};
/** What reaches an office. */
export const shipped = Object.keys(product).filter((name) => !["host", "workbench"].includes(name));

/** Folders beside src: programs of the developer, and the tests, which may look at everything. */
export const programs = {
  scripts: ["bench", ...shipped],
  bench: ["scripts", "host", ...shipped],
  test: ["scripts", "bench", ...Object.keys(product)],
};

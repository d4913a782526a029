import { readFileSync } from "node:fs";
import { Refusal } from "../../../src/excel/refusal";
import type { SelfTestReport } from "../../../src/excel/port";
import type { ExcelRuntime } from "../../../src/excel/runtime";
import { probes, runSelfTest } from "../../../src/excel/selfTest/selfTest";
import { writeJsonLines } from "../../../src/excel/selfTest/report";
import { EXTRA_NAME, KEY, NAME, NAMESPACE, SELF_TEST_NAME } from "../../../src/excel/selfTest/tidy";
import { functionsById } from "../../../src/functions/index";
import { type CalculationEngine, noCalculation } from "../../../packages/excel-host/src/calculation";
import { ltsc2021, type SetSupport } from "../../../packages/excel-host/src/connection";
import { hostModes } from "../../../packages/excel-host/src/modes";
import { asEngineFunctions } from "../../../packages/excel-host/src/excelFunctions";
import { describeSheet } from "../../../packages/excel-host/src/model/description";
import type { WorkbookModel } from "../../../packages/excel-host/src/model/workbook";
import { univerCalculation } from "../../../packages/excel-host/src/univer";
import { requirePackages } from "../../../packages/excel-host/src/univerPackages";
import { installStandIn } from "../../functions/caller";
import { type Bench, type BenchOptions, errorOf, makeBench } from "../../../packages/excel-host/test/tools";

// Starting Univer and answers of several megabytes take seconds on a busy machine.
jest.setTimeout(240_000);

const engineOf = (blankArguments: "desktop" | "web", functions = functionsById as object) =>
  univerCalculation({
    functions: asEngineFunctions("EDU", functions as typeof functionsById),
    blankArguments,
    packages: requirePackages,
  });

const engines = { desktop: engineOf("desktop"), web: engineOf("web"), none: engineOf("desktop", {}) };

beforeAll(async () => {
  installStandIn();
  await requirePackages();
});

const deps = {
  now: () => new Date("2025-06-01T08:30:00Z"),
  describeHost: () => "stand-in",
  wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
  isWeb: () => true,
};

const OWN = { "Của tôi": [["số liệu", 1]], "EDU tự kiểm tra": [["của người dùng"]] };

const open = (engine: CalculationEngine, options: BenchOptions = {}) =>
  makeBench(OWN, { engine, ...options });

const runtimeOf = ({ run, Excel }: Bench, supports: SetSupport = () => true): ExcelRuntime => ({
  run,
  runMerged: (batch) => Excel.run({ mergeUndoGroup: true }, batch),
  isSetSupported: supports,
});

/** Everything of the workbook that a self-test must leave as it was. */
const stateOf = ({ host }: Bench) => {
  const { workbook } = host;
  const { names, settings, xmlParts, activeSheet } = workbook.book;
  return {
    sheets: workbook.sheets.map((sheet) => [sheet.name, describeSheet(sheet)]),
    kept: [[...names.keys()], [...settings.keys()], [...xmlParts.keys()]],
    activeSheet,
  };
};

const seenBy = ({ lines }: SelfTestReport) => new Map(lines.map((line) => [line.id, line]));

test("every line is as the stand-in is documented, the workbook is as it was, and the report says so", async () => {
  const bench = open(engines.desktop);
  const before = stateOf(bench);
  const report = await runSelfTest(runtimeOf(bench), {}, deps);
  expect(report.lines.map(({ id }) => id)).toEqual([...probes.map(({ id }) => id), "sheet-removed"]);
  expect(report.lines.filter(({ passed }) => passed !== true).map(({ id, seen }) => [id, seen])).toEqual([
    // The host draws no rules, so that nothing can be said of their signs.
    ["rule-sign", "7"],
  ]);
  expect(stateOf(bench)).toEqual(before);
  expect(report.text.vi).toMatch(
    /^Tự kiểm tra Excel ngày 2025-06-01T08:30:00\.000Z\nstand-in\n\nĐúng như dự kiến: \d+\. Khác dự kiến: 0\. Không xét: 1\./,
  );
  expect(report.text.en).toMatch(/As expected: \d+\. Otherwise: 0\. Not judged: 1\./);
  const rows = writeJsonLines(report)
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row) as object);
  expect(rows[0]).toEqual({ schemaVersion: 1, when: report.when, host: "stand-in" });
  expect(rows.length).toBe(report.lines.length + 1);
  expect(rows[1]).toEqual({
    id: "typed-texts",
    passed: true,
    expected: expect.any(String),
    seen: expect.any(String),
  });
});

test("in two steps: what is left is found again after the workbook was opened by another installation, and taken away", async () => {
  const bench = open(noCalculation);
  const before = stateOf(bench);
  const first = await runSelfTest(runtimeOf(bench), {}, deps, { keep: true });
  expect(seenBy(first).get("kept-after-reopening")).toMatchObject({ passed: null, seen: "step 1" });
  expect(stateOf(bench)).not.toEqual(before);
  bench.host.installAs("share");
  const second = seenBy(await runSelfTest(runtimeOf(bench), {}, deps));
  expect(second.get("kept-after-reopening")).toMatchObject({ passed: true, seen: '["part","name"]' });
  bench.host.installAs("");
  const third = seenBy(await runSelfTest(runtimeOf(bench), {}, deps));
  expect(third.get("kept-after-reopening")).toMatchObject({ seen: '["setting"]' });
  expect(stateOf(bench)).toEqual(before);
});

test.each(["web", "desktop", "ltsc2021"] as const)(
  "each kind of Excel differs in what it is known to: %s",
  async (mode) => {
    const { supports, ...options } = hostModes[mode];
    const bench = open(engines.desktop, options);
    const isWeb = mode === "web";
    const { lines } = await runSelfTest(runtimeOf(bench, supports), {}, { ...deps, isWeb: () => isWeb });
    const failed = lines.filter(({ passed }) => passed === false).map(({ id }) => id);
    expect(failed).toEqual(KNOWN[mode]);
  },
);

const KNOWN = {
  web: [],
  desktop: ["merged-undo", "page-inactive", "merged-run"],
  ltsc2021: [],
} as const;

test("another Excel shows in the report", async () => {
  const bench = open(engines.web, {
    sizeLimit: null,
    settings: { decimalSeparator: ",", thousandsSeparator: "." },
  });
  const runtime = runtimeOf(bench, (name, version) => ltsc2021(name, version));
  const lines = seenBy(await runSelfTest(runtime, {}, { ...deps, isWeb: () => false }));
  const told = (id: string) => [lines.get(id)!.passed, lines.get(id)!.seen];
  expect(told("blank-argument")).toEqual([true, '[[""]]']);
  expect(told("blank-guarded")).toEqual([true, '[[""],[true]]']);
  expect(told("answer-limit")).toEqual([true, '["none",1]']);
  expect(told("request-limit")).toEqual([true, '["none",1]']);
  expect(told("displayed-text")).toEqual([true, '["1.234,50","1.234,50"]']);
  expect(told("merged-undo")).toEqual([null, "ExcelApi 1.20: –"]);
});

test("an Excel on the web that has no limits differs from what is relied on", async () => {
  const bench = open(noCalculation, { sizeLimit: null });
  const lines = seenBy(await runSelfTest(runtimeOf(bench), {}, deps));
  expect(lines.get("request-limit")).toMatchObject({ passed: false, seen: '["none",1]' });
});

test("an Excel without our functions, or that does not compute, fails those lines and no others", async () => {
  const failed = async (engine: CalculationEngine) =>
    (await runSelfTest(runtimeOf(open(engine)), {}, deps)).lines
      .filter(({ passed }) => passed === false)
      .map(({ id }) => id);
  expect(await failed(engines.none)).toEqual([
    "blank-argument",
    "blank-guarded",
    "edu-spill",
    "error-argument",
    "edu-error",
  ]);
  expect(await failed(noCalculation)).toEqual(
    expect.arrayContaining(["same-batch", "spill-formulas", "native-rounding", "blank-argument"]),
  );
});

test("a request that fails is a line that differs; the others are asked all the same", async () => {
  const bench = open(noCalculation);
  // The fourth request of a question is within the first ones that look at cells.
  bench.host.faults.add({ request: 7, moment: "after", code: "GeneralException" });
  const before = stateOf(bench);
  const { lines } = await runSelfTest(runtimeOf(bench), {}, deps);
  expect(lines.filter(({ seen }) => /GeneralException/.test(seen)).length).toBe(1);
  expect(lines.length).toBe(probes.length + 1);
  expect(stateOf(bench)).toEqual(before);
});

test("stopped half-way, it removes its sheet and says that it was stopped", async () => {
  const bench = open(noCalculation);
  const before = stateOf(bench);
  const stop = new AbortController();
  const { run } = bench;
  let runs = 0;
  const runtime: ExcelRuntime = {
    run: (batch) => {
      if (++runs === 10) stop.abort();
      return run(batch);
    },
  };
  const error = await errorOf(runSelfTest(runtime, { signal: stop.signal }, deps));
  expect((error as unknown as Refusal).kind).toBe("cancelled");
  expect(stateOf(bench)).toEqual(before);
});

test("a sheet that could not be removed is told, and the next self-test removes it", async () => {
  const bench = open(noCalculation);
  const before = stateOf(bench);
  const stop = new AbortController();
  const removing = {
    request: () => stop.signal.aborted,
    moment: "before",
    code: "GeneralException",
    times: 99,
  } as const;
  let runs = 0;
  const runtime: ExcelRuntime = {
    run: (batch) => {
      if (++runs === 7) {
        stop.abort();
        bench.host.faults.add(removing);
      }
      return bench.run(batch);
    },
  };
  await errorOf(runSelfTest(runtime, { signal: stop.signal }, deps));
  expect(bench.host.workbook.sheets.map(({ name }) => name)).toContain("EDU tự kiểm tra (2)");
  bench.host.faults.clear();
  await runSelfTest(runtimeOf(bench), {}, deps);
  expect(stateOf(bench)).toEqual(before);
});

test("a cell that is edited meanwhile delays the removal", async () => {
  const bench = open(noCalculation);
  const before = stateOf(bench);
  let runs = 0;
  const runtime: ExcelRuntime = {
    run: (batch) => {
      if (++runs === 8) bench.host.beginEdit();
      return bench.run(batch);
    },
  };
  let waits = 0;
  const patient = {
    ...deps,
    wait: async () => {
      if (++waits === 2) bench.host.endEdit();
    },
  };
  const { lines } = await runSelfTest(runtime, {}, patient);
  expect(lines.at(-1)).toMatchObject({ id: "sheet-removed", passed: true });
  expect(stateOf(bench)).toEqual(before);
});

const kept = (keys: Iterable<string>): boolean =>
  [...keys].some((key) => /self_test_(\w+_)?(key|name)$/i.test(key));

test.each<[string, (workbook: WorkbookModel) => boolean]>([
  ["a very hidden sheet", ({ sheets }) => sheets.some(({ visibility }) => visibility === "VeryHidden")],
  ["a second sheet", ({ sheets }) => sheets.length > 3],
  ["a protected sheet", ({ sheets }) => sheets.some(({ protection }) => protection !== null)],
  ["a name", ({ book }) => kept(book.names.keys())],
  ["a setting", ({ book }) => kept(book.settings.keys())],
  ["an XML part", ({ book }) => book.xmlParts.size > 0],
])("%s of a question is put back though a cell is edited meanwhile", async (_, isThere) => {
  const bench = open(noCalculation);
  const before = stateOf(bench);
  let edits = 0;
  const runtime: ExcelRuntime = {
    ...runtimeOf(bench),
    run: (batch) => {
      if (edits === 0 && isThere(bench.host.workbook) && ++edits) bench.host.beginEdit();
      return bench.run(batch);
    },
  };
  let waits = 0;
  const patient = {
    ...deps,
    wait: async () => {
      await deps.wait();
      if (edits > 0 && ++waits === 2) bench.host.endEdit();
    },
  };
  const { lines } = await runSelfTest(runtime, {}, patient);
  expect([edits, lines.at(-1)!.passed]).toEqual([1, true]);
  expect(stateOf(bench)).toEqual(before);
});

test.each([0, 1, 2, 3, 4, 5, 6, "after"] as const)(
  "a sheet whose making fails at %s is taken away",
  async (moment) => {
    const bench = open(noCalculation);
    const before = stateOf(bench);
    bench.host.faults.add({ request: ({ writes }) => writes, moment, code: "GeneralException" });
    await errorOf(runSelfTest(runtimeOf(bench), {}, deps));
    expect(stateOf(bench)).toEqual(before);
  },
);

test("what an earlier self-test left behind is taken away", async () => {
  const bench = open(noCalculation);
  const before = stateOf(bench);
  await bench.run(async (context) => {
    const { worksheets, names, settings, customXmlParts } = context.workbook;
    for (const name of [SELF_TEST_NAME, EXTRA_NAME]) {
      const sheet = worksheets.add(`còn lại ${name.length}`);
      names.add(name, sheet.getRange("A1")).visible = false;
      sheet.visibility = "VeryHidden";
    }
    names.add(NAME, "=1");
    names.add(KEY, "=1");
    settings.add(KEY, "1");
    customXmlParts.add(`<edu xmlns="${NAMESPACE}"/>`);
    await context.sync();
  });
  await runSelfTest(runtimeOf(bench), {}, deps);
  expect(stateOf(bench)).toEqual(before);
});

test("a protected structure is refused before anything is made", async () => {
  const bench = open(noCalculation);
  await bench.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const error = await errorOf(runSelfTest(runtimeOf(bench), {}, deps));
  expect((error as unknown as Refusal).kind).toBe("structureProtected");
  expect(bench.host.workbook.book.names.has(SELF_TEST_NAME)).toBe(false);
});

describe("in step with the documents", () => {
  const ids = probes.map(({ id }) => id);
  const rows = readFileSync("docs/host-fidelity.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|") && /\bassumed\b/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));

  test("every assumption of the stand-in is asked, or says why it cannot be", () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const [, behaviour, source = ""] of rows) {
      const asked = [...source.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id!);
      const said = /not asked: \S/.test(source);
      expect([behaviour, said || asked.length > 0]).toEqual([behaviour, true]);
      expect([behaviour, asked.filter((id) => !ids.includes(id))]).toEqual([behaviour, []]);
    }
  });

  test("docs/self-test.md lists every question with the answer relied on", () => {
    const listed = readFileSync("docs/self-test.md", "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => line.replace(/\s+\|/g, " |"));
    const table = probes.map(
      ({ id, question, expected }) =>
        `| \`${id}\` | ${question.en} | \`${expected.replaceAll("|", "\\|")}\` |`,
    );
    expect(listed).toEqual(table);
  });

  test("ids are known once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

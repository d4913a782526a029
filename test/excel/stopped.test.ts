/** What is stopped before our sheets are changed is over at once, also while Excel has not answered, and nothing of it stays. */
import { openWorkbookPort } from "../../src/excel/workbookPort";
import type { RunStep, WorkbookPort } from "../../src/excel/port";
import type { ExcelRuntime } from "../../src/excel/runtime";
import { describe as contentsOf, makeSmallBench, now, request } from "./smallBook";

jest.setTimeout(60_000);

let runs = 0;

const portOn = (runtime: ExcelRuntime): WorkbookPort =>
  openWorkbookPort(runtime, {
    session: "page",
    clock: () => now,
    nextRun: () => `stopped-${++runs}`,
    save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(true) },
  });

/** An Excel that does what it is asked and keeps every answer back from the moment it is told to. */
function withholding(runtime: ExcelRuntime) {
  let isHeld = false;
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const run: ExcelRuntime["run"] = async (batch) => {
    const answer = await runtime.run(batch);
    if (isHeld) await gate;
    return answer;
  };
  return {
    runtime: Object.assign(Object.create(runtime) as ExcelRuntime, { run, runMerged: undefined }),
    hold: () => void (isHeld = true),
    release: () => {
      isHeld = false;
      release();
    },
  };
}

/** Steps before any of our sheets is changed in which Excel, or our thread, is waited for. */
const before = ["reading", "consolidating", "preparing", "saving"] as const satisfies readonly RunStep[];

test.each(before)("a run that is stopped at the step %s is told so before Excel answers", async (at) => {
  const bench = makeSmallBench();
  const contents = contentsOf(bench);
  const excel = withholding(bench);
  const port = portOn(excel.runtime);
  const controller = new AbortController();
  const steps: RunStep[] = [];
  const outcome = await port.consolidate(request(), {
    signal: controller.signal,
    onStep: (step) => {
      steps.push(step);
      if (step !== at) return;
      excel.hold();
      // Once the step has begun.
      queueMicrotask(() => controller.abort());
    },
  });
  expect(outcome).toMatchObject({ kind: "cancelled", state: "untouched", problem: { kind: "cancelled" } });
  expect(steps.at(-1)).toBe(at);
  excel.release();
  await port.settled();
  expect(steps.at(-1)).toBe(at);
  expect(contentsOf(bench)).toEqual(contents);
});

test("what is asked next waits until nothing of the stopped run is left", async () => {
  const bench = makeSmallBench();
  const excel = withholding(bench);
  const port = portOn(excel.runtime);
  const controller = new AbortController();
  const onStep = (step: RunStep): void => {
    if (step !== "saving") return;
    excel.hold();
    queueMicrotask(() => controller.abort());
  };
  await port.consolidate(request(), { signal: controller.signal, onStep });
  const next = port.consolidate(request());
  excel.release();
  expect(await next).toMatchObject({ kind: "written", before: null });
});

test("a look that is stopped is over before Excel answers", async () => {
  const bench = makeSmallBench();
  const contents = contentsOf(bench);
  const excel = withholding(bench);
  const port = portOn(excel.runtime);
  const controller = new AbortController();
  const onStep = (): void => {
    excel.hold();
    queueMicrotask(() => controller.abort());
  };
  const attempt = await port.check(request(), { signal: controller.signal, onStep });
  expect(attempt).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
  excel.release();
  await port.settled();
  expect(contentsOf(bench)).toEqual(contents);
});

test("a run that is stopped while it writes answers when the workbook is as before", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  const controller = new AbortController();
  const contents = contentsOf(bench);
  const outcome = await port.consolidate(request(), {
    signal: controller.signal,
    onStep: (step) => step === "writing" && controller.abort(),
  });
  expect(outcome).toMatchObject({ kind: "cancelled", state: "restored" });
  expect(contentsOf(bench)).toEqual(contents);
});

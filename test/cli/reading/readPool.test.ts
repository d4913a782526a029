import { Worker } from "node:worker_threads";
import { readInThreads } from "../../../src/cli/reading/readPool";
import type { ReadingThread } from "../../../src/cli/reading/readingThread";
import type { InputFile } from "../../../src/cli/sources/walk";

// A thread that hangs is waited for, and on a busy machine one that eats memory takes its time.
jest.setTimeout(60_000);

/** A thread that answers, hangs, breaks, ends or eats memory, as the file's name says. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ file }) => {
    if (file.startsWith("slow")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200);
    if (file.startsWith("hang")) for (;;);
    if (file === "throw") throw new Error("defect");
    if (file === "throw text") throw "text";
    if (file === "exit") process.exit(3);
    if (file === "memory") for (const list = []; ; ) list.push(new Array(1000).fill(list.length));
    const reading = { file, mark: null, candidates: [], findings: [] };
    const answer = () => parentPort.postMessage(JSON.stringify({ reading, size: 1, sha256: "" }));
    // Its answer has not crossed when the thread is told of the next file.
    if (file === "held") setImmediate(answer);
    else answer();
  });
`;

const startThread = () => new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 30 } });

async function readNames(names: readonly string[], threads: number, secondsPerFile = 3) {
  const breaks: string[] = [];
  const counts: number[] = [];
  const readings = await readInThreads(
    names.map((file) => ({ file, path: file })),
    {
      threads,
      startThread,
      secondsPerFile,
      onRead: (done) => counts.push(done),
      onBreak: (file) => breaks.push(file),
    },
  );
  return { readings, breaks, counts };
}

it.each([1, 3])("answers stand in the order of the files with %i threads", async (threads) => {
  const names = ["aaaaaaaaaaaaaaaa", "b", "cccc", "d", "ee"];
  const { readings, counts } = await readNames(names, threads);
  expect(readings.map(({ reading }) => reading.file)).toEqual(names);
  expect(counts).toEqual([1, 2, 3, 4, 5]);
});

test("a file whose answer had not crossed when the next one broke the thread is not blamed", async () => {
  const { readings, breaks } = await readNames(["held", "exit", "b"], 1);
  expect(readings.map(({ reading }) => reading.findings.map(({ variant }) => variant))).toEqual([
    [],
    ["default"],
    [],
  ]);
  expect(breaks).toEqual(["exit"]);
});

it.each([
  ["hang", "timeout", false],
  ["memory", "memory", false],
  ["throw", "default", true],
  ["throw text", "default", true],
  ["exit", "default", true],
])("a file that makes its thread %s is a finding, and the rest is read", async (name, variant, isDefect) => {
  const { readings, breaks } = await readNames(["a", name, "b", "c"], 1);
  expect(readings.map(({ reading }) => reading.findings.map((finding) => finding.variant))).toEqual([
    [],
    [variant],
    [],
    [],
  ]);
  expect(readings[1]!.reading.findings[0]).toMatchObject({ code: "UNREADABLE_FILE", at: { file: name } });
  expect(breaks).toEqual(isDefect ? [name] : []);
});

it("a file's time is its own: one that waits behind a slow one is not late", async () => {
  const { readings } = await readNames(["slow 1", "slow 2", "a"], 1, 2);
  expect(readings.map(({ reading }) => reading.findings)).toEqual([[], [], []]);
});

it.each([1, 2])(
  "files that break one thread after the other take nothing from those behind, with %i threads",
  async (threads) => {
    const names = ["throw", "exit", "a", "hang", "memory", "b", "hang again"];
    const { readings, breaks, counts } = await readNames(names, threads);
    expect(readings.map(({ reading }) => reading.file)).toEqual(names);
    expect(readings.map(({ reading }) => reading.findings[0]?.variant)).toEqual([
      "default",
      "default",
      undefined,
      "timeout",
      "memory",
      undefined,
      "timeout",
    ]);
    expect(breaks.sort()).toEqual(["exit", "throw"]);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
  },
);

it("a thread is asked for two files at a time, and starts only where there are files for it", async () => {
  const log: string[] = [];
  const makeThread = (): ReadingThread<InputFile> => {
    log.push("start");
    let hear: (answer: string) => void = () => undefined;
    return {
      postMessage: ({ file }) => {
        log.push(file);
        const reading = { file, mark: null, candidates: [], findings: [] };
        setTimeout(() => hear(JSON.stringify({ reading, size: 1, sha256: "" })));
      },
      on: (event, listener) => event === "message" && (hear = listener as typeof hear),
      terminate: () => Promise.resolve(log.push("end")),
    };
  };
  const files = ["a", "b", "c"].map((file) => ({ file, path: file }));
  await readInThreads(files, {
    threads: 2,
    startThread: makeThread,
    secondsPerFile: 1,
    onRead: (done) => log.push(`${done} read`),
  });
  expect(log.slice(0, 5)).toEqual(["start", "a", "b", "start", "c"]);
  expect(log.filter((entry) => entry === "end")).toHaveLength(2);
});

it("no files need no thread", async () => {
  const never = () => {
    throw new Error("a thread was started");
  };
  expect(await readInThreads([], { threads: 2, startThread: never, secondsPerFile: 1 })).toEqual([]);
});

it("a run asks after files that took too long, and the rest is told as not read", async () => {
  const asked: number[] = [];
  const readings = await readInThreads(
    ["hang1", "hang2", "a", "hang3", "b", "c"].map((file) => ({ file, path: file })),
    {
      threads: 1,
      startThread,
      secondsPerFile: 1,
      goOn: (late) => {
        asked.push(late);
        return Promise.resolve(false);
      },
    },
  );
  expect(asked).toEqual([3]);
  expect(readings.map(({ reading }) => reading.findings[0]?.variant ?? "read")).toEqual([
    "timeout",
    "timeout",
    "read",
    "timeout",
    "stopped",
    "stopped",
  ]);
});

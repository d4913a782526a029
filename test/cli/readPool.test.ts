import { Worker } from "node:worker_threads";
import { readInThreads } from "../../src/cli/readPool";

/** A thread that answers, hangs, breaks, ends or eats memory, as the file's name says. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ file }) => {
    if (file === "hang") for (;;);
    if (file === "throw") throw new Error("defect");
    if (file === "throw text") throw "text";
    if (file === "exit") process.exit(3);
    if (file === "memory") for (const list = []; ; ) list.push(new Array(1000).fill(list.length));
    setTimeout(() => parentPort.postMessage({ reading: { file, mark: null, candidates: [], findings: [] }, size: 1, sha256: "" }), file.length);
  });
`;

const startThread = () => new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 30 } });

async function readNames(names: readonly string[], threads: number) {
  const breaks: string[] = [];
  const counts: number[] = [];
  const readings = await readInThreads(
    names.map((file) => ({ file, path: file })),
    {
      threads,
      startThread,
      secondsPerFile: 1,
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

it("no files need no thread", async () => {
  const never = () => {
    throw new Error("a thread was started");
  };
  expect(await readInThreads([], { threads: 2, startThread: never, secondsPerFile: 1 })).toEqual([]);
});

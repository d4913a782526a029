import { Worker } from "node:worker_threads";
import type { FuzzFlags } from "./flags";
import type { RunOutcome } from "./oneRun";

/** Seconds after which a run hangs. */
const SECONDS = 20;

/** The limit of memory that the command line's reading threads have, halved. */
const MEMORY = { maxOldGenerationSizeMb: 512, stackSizeMb: 8 };

const MEBIBYTE = 2 ** 20;

interface Tally {
  runs: number;
  inputs: number;
  crashes: number;
  hangs: number;
  memory: number;
}

/** Runs the fuzzer in a thread until the time is up; prints what it finds and answers how many failures there were. */
export async function fuzz({ minutes, seed, run }: FuzzFlags, program: string): Promise<number> {
  console.log(`seed ${seed}`);
  const tally: Tally = { runs: 0, inputs: 0, crashes: 0, hangs: 0, memory: 0 };
  const end = Date.now() + minutes * 60_000;
  let worker = startWorker(program, seed);
  for (let next = run ?? 0; run === null ? Date.now() < end : next === run; next++) {
    const outcome = await ask(worker, next);
    count(tally, outcome, seed, next);
    if (typeof outcome !== "string") continue;
    await worker.terminate();
    worker = startWorker(program, seed);
  }
  await worker.terminate();
  console.log(
    `${tally.runs} runs, ${tally.inputs} inputs, ${tally.crashes} crashes, ${tally.hangs} hangs, highest memory ${tally.memory} MiB`,
  );
  return tally.crashes + tally.hangs;
}

const startWorker = (program: string, seed: number): Worker =>
  new Worker(program, { workerData: { seed }, resourceLimits: MEMORY });

/** The outcome of a run, or why its thread gave none. */
function ask(worker: Worker, run: number): Promise<RunOutcome | string> {
  return new Promise((resolve) => {
    const settle = (outcome: RunOutcome | string): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", fail).off("exit", leave);
      resolve(outcome);
    };
    const fail = (error: Error): void => settle(`the thread ended: ${error.message}`);
    const leave = (): void => settle("the thread ended");
    const timer = setTimeout(() => settle("hang"), SECONDS * 1000);
    worker.on("message", settle).on("error", fail).on("exit", leave);
    worker.postMessage(run);
  });
}

function count(tally: Tally, outcome: RunOutcome | string, seed: number, run: number): void {
  tally.runs++;
  tally.memory = Math.max(tally.memory, Math.round(process.memoryUsage().rss / MEBIBYTE));
  if (typeof outcome !== "string") tally.inputs += outcome.inputs;
  const problem = typeof outcome === "string" ? outcome : outcome.problem;
  if (problem === null) return;
  if (problem === "hang") tally.hangs++;
  else tally.crashes++;
  const what = typeof outcome === "string" ? "" : `${outcome.what}: `;
  console.log(`--seed ${seed} --run ${run}: ${what}${problem}`);
}

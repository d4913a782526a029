import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadingContext } from "../domain/report/context";
import type { ReadingThread } from "./readPool";

/** Files of which one thread has more than enough: starting another costs as much as reading some of them. */
const FILES_PER_THREAD = 20;

/** Threads beyond this wait for the disk and for each other. */
const MOST_THREADS = 8;

/** Memory of one thread. An honest file takes a tenth; above, the thread ends and the file is a finding. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 };

/** How many threads are worth their start. */
export const countThreads = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files / FILES_PER_THREAD)));

/** Starts a thread of this program that reads files under its own limit of memory; what the library prints is dropped. */
export function startThread(context: ReadingContext): ReadingThread {
  const worker = new Worker(join(__dirname, "readWorker.cjs"), {
    workerData: context,
    resourceLimits: MEMORY,
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

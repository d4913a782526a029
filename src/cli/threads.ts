import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadingContext } from "../reading/context";
import type { WorkbookSnapshot } from "../domain/snapshot/snapshot";
import { secondsPerFile } from "../xlsx/limits.data";
import type { Unreadable } from "./fileReading";
import { askOnce, isOutOfMemory, type ReadingThread } from "./readingThread";
import type { InputFile } from "./walk";

/** Files of which one thread has more than enough: starting another costs as much as reading some of them. */
const FILES_PER_THREAD = 20;

/** Threads beyond this wait for the disk and for each other. */
const MOST_THREADS = 8;

/** Memory of one thread. An honest file takes a tenth; above, the thread ends and the file is a finding. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 };

/** How many threads are worth their start. */
export const countThreads = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files / FILES_PER_THREAD)));

/** Starts a thread that reads files to their reports. */
export const startThread = (context: ReadingContext): ReadingThread<InputFile> => startWorker(context);

/**
 * Reads a workbook that is not a report (last year's, or adjustments) in a thread of its own, under the limits of a report:
 * it too may come from anywhere. Throws what broke the thread where that is a defect of ours.
 */
export async function readSnapshot(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot | Unreadable> {
  const question = { bytes, file };
  const outcome = await askOnce<typeof question, WorkbookSnapshot | Unreadable>(
    () => startWorker(null),
    question,
    secondsPerFile,
  );
  if (outcome.kind === "read") return outcome.answer;
  if (outcome.kind === "late") return { variant: "timeout", params: { seconds: secondsPerFile } };
  if (isOutOfMemory(outcome.error)) return { variant: "memory" };
  throw outcome.error;
}

/** A thread of this program under its own limit of memory; what the library prints is dropped. */
function startWorker(context: ReadingContext | null): Worker {
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

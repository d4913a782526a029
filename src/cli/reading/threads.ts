import { availableParallelism } from "node:os";
import type { ReadingContext } from "../../reading/context";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { secondsPerFile } from "../../files/limits.data";
import type { Unreadable } from "./fileReading";
import { startProcess } from "./readProcess";
import { askOnce, isOutOfMemory, type ReadingThread } from "./readingThread";
import type { InputFile } from "../sources/walk";

/** Files of which one thread has more than enough: starting another costs as much as reading some of them. */
const FILES_PER_THREAD = 20;

/** Threads beyond this wait for the disk and for each other. */
const MOST_THREADS = 8;

/** How many threads are worth their start. */
export const countThreads = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files / FILES_PER_THREAD)));

/** Starts a thread that reads files to their reports. */
export const startThread = (context: ReadingContext): ReadingThread<InputFile> => startProcess(context);

/**
 * Reads a workbook that is not a report (last year's, or adjustments) in a thread of its own, under the limits of a report:
 * it too may come from anywhere. Throws what broke the thread where that is a defect of ours.
 */
export async function readSnapshot(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot | Unreadable> {
  const question = { bytes, file };
  const outcome = await askOnce<typeof question, WorkbookSnapshot | Unreadable>(
    () => startProcess(null),
    question,
    secondsPerFile,
  );
  if (outcome.kind === "read") return outcome.answer;
  if (outcome.kind === "late") return { variant: "timeout", params: { seconds: secondsPerFile } };
  if (isOutOfMemory(outcome.error)) return { variant: "memory" };
  throw outcome.error;
}

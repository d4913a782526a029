import type { MessageParams } from "../../model/finding";
import { refuseFile } from "../../reading/refusedFile";
import type { FileReading } from "./fileReading";
import { type PackedFileReading, unpackReading } from "./packedReading";
import {
  answerInTime,
  isOutOfMemory,
  openThread,
  type OpenThread,
  type Outcome,
  type ReadingThread,
} from "./readingThread";
import type { InputFile } from "../sources/walk";

/** How files are read: how many threads, how a thread is started, and how long one file may take. */
export interface PoolOptions {
  readonly threads: number;
  readonly startThread: () => ReadingThread<InputFile>;
  readonly secondsPerFile: number;
  /** Asked after every few files that took too long, with their number so far: whether the rest is worth the time. */
  readonly goOn?: (late: number) => Promise<boolean>;
  /** Called after each file with the number of files read so far. */
  readonly onRead?: (done: number) => void;
  /** Called with what broke a thread where that is a defect of ours, not a limit. */
  readonly onBreak?: (file: string, error: unknown) => void;
}

/** Files that a thread is asked for at a time: the one that it reads, and one more, so that it need not wait for the next. */
const ASKED_AT_A_TIME = 2;

/** Files that may take too long before it is asked whether to go on. */
const LATE_BEFORE_ASKING = 3;

/**
 * Reads files in threads, each file under a limit of time and memory; the answers stand in the order of the files.
 * A file that breaks its thread or takes too long is a finding; another thread goes on with the rest, first with the file
 * that the broken one was asked for next.
 */
export async function readInThreads(
  files: readonly InputFile[],
  options: PoolOptions,
): Promise<FileReading[]> {
  const readings = new Array<FileReading>(files.length);
  let next = 0;
  let done = 0;
  let late = 0;
  let goesOn = Promise.resolve(true);
  const runLane = async (): Promise<void> => {
    let thread: OpenThread<InputFile, PackedFileReading> | null = null;
    const asked: number[] = [];
    for (;;) {
      if (!(await goesOn)) next = files.length;
      while (asked.length < ASKED_AT_A_TIME && next < files.length) {
        thread ??= openThread(options.startThread);
        thread.ask(files[next]!);
        asked.push(next++);
      }
      const index = asked.shift();
      if (index === undefined) break;
      let outcome = await answerInTime(thread!, options.secondsPerFile);
      if (outcome.kind === "broken" && asked.length > 0) {
        // It may have broken over the next file, before its answer to this one had crossed: this one is asked for alone.
        await thread!.close();
        thread = openThread(options.startThread);
        thread.ask(files[index]!);
        outcome = await answerInTime(thread, options.secondsPerFile);
        if (outcome.kind === "read") for (const other of asked) thread.ask(files[other]!);
      }
      readings[index] = judge(outcome, files[index]!, options);
      options.onRead?.(++done);
      if (outcome.kind === "read") continue;
      await thread!.close();
      if (outcome.kind === "late" && ++late % LATE_BEFORE_ASKING === 0) {
        const count = late;
        goesOn = goesOn.then((before) => before && (options.goOn?.(count) ?? true));
        if (!(await goesOn)) asked.length = 0;
      }
      thread = asked.length > 0 ? openThread(options.startThread) : null;
      for (const other of asked) thread!.ask(files[other]!);
    }
    await thread?.close();
  };
  await Promise.all(Array.from({ length: Math.min(options.threads, files.length) }, runLane));
  return files.map(({ file }, index) => readings[index] ?? giveUp(file, "stopped"));
}

function judge(outcome: Outcome<PackedFileReading>, { file }: InputFile, options: PoolOptions): FileReading {
  if (outcome.kind === "read") return unpackReading(outcome.answer);
  if (outcome.kind === "late") return giveUp(file, "timeout", { seconds: options.secondsPerFile });
  if (isOutOfMemory(outcome.error)) return giveUp(file, "memory");
  options.onBreak?.(file, outcome.error);
  return giveUp(file, "default");
}

const giveUp = (file: string, variant: string, params?: MessageParams): FileReading => ({
  reading: refuseFile(file, { variant, params }),
  size: null,
  sha256: null,
});

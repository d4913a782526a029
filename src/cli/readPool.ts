import type { MessageParams } from "../domain/finding/finding";
import { type FileReading, refuse } from "./fileReading";
import type { InputFile } from "./walk";

/**
 * A thread that reads files in the order in which it is asked, one at a time; of node's Worker only what the pool needs.
 * It answers each with a `FileReading` as JSON, which crosses at two thirds of what copying its many objects takes.
 */
export interface ReadingThread {
  postMessage(input: InputFile): void;
  on(event: "message", listener: (reading: string) => void): unknown;
  on(event: "error", listener: (error: unknown) => void): unknown;
  on(event: "exit", listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/** How files are read: how many threads, how a thread is started, and how long one file may take. */
export interface PoolOptions {
  readonly threads: number;
  readonly startThread: () => ReadingThread;
  readonly secondsPerFile: number;
  /** Called after each file with the number of files read so far. */
  readonly onRead?: (done: number) => void;
  /** Called with what broke a thread where that is a defect of ours, not a limit. */
  readonly onBreak?: (file: string, error: unknown) => void;
}

/** Files that a thread is asked for at a time: the one that it reads, and one more, so that it need not wait for the next. */
const ASKED_AT_A_TIME = 2;

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
  const runLane = async (): Promise<void> => {
    let thread: OpenThread | null = null;
    const asked: number[] = [];
    for (;;) {
      while (asked.length < ASKED_AT_A_TIME && next < files.length) {
        thread ??= openThread(options.startThread);
        thread.ask(files[next]!);
        asked.push(next++);
      }
      const index = asked.shift();
      if (index === undefined) break;
      const outcome = await answerInTime(thread!, options.secondsPerFile);
      readings[index] = judge(outcome, files[index]!, options);
      options.onRead?.(++done);
      if (outcome.kind === "read") continue;
      await thread!.close();
      thread = asked.length > 0 ? openThread(options.startThread) : null;
      for (const other of asked) thread!.ask(files[other]!);
    }
    await thread?.close();
  };
  await Promise.all(Array.from({ length: Math.min(options.threads, files.length) }, runLane));
  return readings;
}

type Outcome =
  | { readonly kind: "read"; readonly reading: FileReading }
  | { readonly kind: "broken"; readonly error: unknown }
  | { readonly kind: "late" };

interface OpenThread {
  readonly ask: (input: InputFile) => void;
  /** What became of the first file that was asked and of which that is not known yet. */
  readonly answer: () => Promise<Outcome>;
  readonly close: () => Promise<unknown>;
}

/** A thread that answers in the order in which it is asked; one that broke answers all further questions with that. */
function openThread(startThread: PoolOptions["startThread"]): OpenThread {
  const thread = startThread();
  const answers: Outcome[] = [];
  let broken: Outcome | null = null;
  let hear: (() => void) | null = null;
  const breakDown = (error: unknown): void => {
    broken ??= { kind: "broken", error };
    hear?.();
  };
  thread.on("message", (reading) => {
    answers.push({ kind: "read", reading: JSON.parse(reading) as FileReading });
    hear?.();
  });
  thread.on("error", breakDown);
  thread.on("exit", (code) => breakDown(new Error(`a reading thread ended with ${code}`)));
  return {
    ask: (input) => thread.postMessage(input),
    answer: () =>
      new Promise((resolve) => {
        hear = () => {
          const outcome = answers.shift() ?? broken;
          if (outcome === null) return;
          hear = null;
          resolve(outcome);
        };
        hear();
      }),
    close: () => {
      hear = null;
      return thread.terminate();
    },
  };
}

/** A file's time begins with the answer before it, as a thread begins a file when it has ended the one before. */
async function answerInTime(thread: OpenThread, seconds: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "late" }), seconds * 1000);
  });
  try {
    return await Promise.race([thread.answer(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function judge(outcome: Outcome, { file }: InputFile, options: PoolOptions): FileReading {
  if (outcome.kind === "read") return outcome.reading;
  if (outcome.kind === "late") return giveUp(file, "timeout", { seconds: options.secondsPerFile });
  if ((outcome.error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
    return giveUp(file, "memory");
  options.onBreak?.(file, outcome.error);
  return giveUp(file, "default");
}

const giveUp = (file: string, variant: string, params?: MessageParams): FileReading => ({
  reading: refuse(file, { variant, params }),
  size: null,
  sha256: null,
});

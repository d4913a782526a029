import type { MessageParams } from "../domain/finding/finding";
import { type FileReading, refuse } from "./fileReading";
import type { InputFile } from "./walk";

/** A thread that reads files; of node's Worker only what the pool needs. */
export interface ReadingThread {
  postMessage(input: InputFile): void;
  on(event: "message", listener: (reading: FileReading) => void): unknown;
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

/**
 * Reads files in threads, each file under a limit of time and memory; the answers stand in the order of the files.
 * A file that breaks its thread or takes too long is a finding, and another thread goes on with the rest.
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
    while (next < files.length) {
      const index = next++;
      thread ??= openThread(options.startThread);
      const outcome = await askInTime(thread, files[index]!, options.secondsPerFile);
      readings[index] = judge(outcome, files[index]!, options);
      options.onRead?.(++done);
      if (outcome.kind === "read") continue;
      await thread.close();
      thread = null;
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
  readonly ask: (input: InputFile) => Promise<Outcome>;
  readonly close: () => Promise<unknown>;
}

/** A thread that answers one question at a time; one that broke answers at once that it is broken. */
function openThread(startThread: PoolOptions["startThread"]): OpenThread {
  const thread = startThread();
  let broken: Outcome | null = null;
  let hear: ((outcome: Outcome) => void) | null = null;
  const breakDown = (error: unknown): void => {
    broken ??= { kind: "broken", error };
    hear?.(broken);
  };
  thread.on("message", (reading) => hear?.({ kind: "read", reading }));
  thread.on("error", breakDown);
  thread.on("exit", (code) => breakDown(new Error(`a reading thread ended with ${code}`)));
  return {
    ask: (input) =>
      new Promise((resolve) => {
        hear = resolve;
        if (broken) resolve(broken);
        else thread.postMessage(input);
      }),
    close: () => {
      hear = null;
      return thread.terminate();
    },
  };
}

async function askInTime(thread: OpenThread, input: InputFile, seconds: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "late" }), seconds * 1000);
  });
  try {
    return await Promise.race([thread.ask(input), late]);
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

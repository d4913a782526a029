import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { ReadingContext } from "../../reading/context";
import type { ReadingThread } from "./readingThread";

/** Mebibytes of one process. An honest file takes a tenth; above, the process ends and the file is a finding. */
const MEMORY = 768;

/** Kibibytes of its stack, of which some patterns take more than the usual thousand; Windows gives the main thread no more. */
const STACK = process.platform === "win32" ? [] : ["--stack-size=4000"];

/** What a process tells: an answer, or the defect that it ended with. */
export type Told = string | { readonly defect: string; readonly stack: string };

/** Statuses of a process that V8 ended, or the system did, because it asked for more memory than it may have. */
const OUT_OF_MEMORY = [134, 137];

/**
 * Starts a process that reads files: unlike a thread it can be ended while the system keeps it waiting, as a share that is gone
 * does, and what it takes of memory is its own. What the library prints is dropped.
 */
export function startProcess<Question extends object>(
  context: ReadingContext | null,
): ReadingThread<Question> {
  const child = fork(join(__dirname, "readWorker.cjs"), [], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${MEMORY}`, ...STACK],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.send({ context });
  return {
    postMessage: (question) => child.send(question, () => {}),
    on: (event: string, listener: (heard: never) => void) => hear(child, event, listener),
    terminate: () => end(child),
  };
}

function hear(child: ChildProcess, event: string, listener: (heard: never) => void): void {
  const tell = listener as (heard: unknown) => void;
  if (event === "message") {
    child.on("message", (told: Told) => {
      if (typeof told === "string") tell(told);
    });
    return;
  }
  if (event === "exit") {
    child.on("exit", (code) => tell(code ?? 1));
    return;
  }
  child.on("error", tell);
  child.on("message", (told: Told) => {
    if (typeof told !== "string") tell(Object.assign(new Error(told.defect), { stack: told.stack }));
  });
  // Heard before "exit" is, so that this is what the file is told to have ended with.
  child.prependListener("exit", (code, signal) => {
    if (signal === "SIGABRT" || signal === "SIGKILL" || OUT_OF_MEMORY.includes(code ?? 0))
      tell(Object.assign(new Error("out of memory"), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
  });
}

/** Not waited for: one that the system keeps waiting ends when the system lets it. */
async function end(child: ChildProcess): Promise<void> {
  child.removeAllListeners();
  child.on("error", () => {});
  child.kill("SIGKILL");
  if (child.connected) child.disconnect();
  child.unref();
}

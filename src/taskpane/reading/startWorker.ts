import type { WorkerPort } from "./workerClient";

/** Starts the worker's script, a chunk of its own beside the page's. */
export function startWorker(): WorkerPort {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "reading" });
}

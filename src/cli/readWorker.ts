import { parentPort, workerData } from "node:worker_threads";
import type { ReadingContext } from "../domain/report/context";
import { readFile } from "./fileReading";
import type { InputFile } from "./walk";

/** Reads the files that the pool sends, one at a time, and sends back what they gave: plain data, as JSON. */
const context = workerData as ReadingContext;

parentPort!.on("message", (input: InputFile) =>
  parentPort!.postMessage(JSON.stringify(readFile(input, context))),
);

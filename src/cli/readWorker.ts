import { parentPort, workerData } from "node:worker_threads";
import type { ReadingContext } from "../domain/report/context";
import { readFile } from "./fileReading";
import type { InputFile } from "./walk";

/** Reads the files that the pool sends, one at a time, and sends back what they gave; only plain data crosses. */
const context = workerData as ReadingContext;

parentPort!.on("message", (input: InputFile) => parentPort!.postMessage(readFile(input, context)));

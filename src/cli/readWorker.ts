import { parentPort, workerData } from "node:worker_threads";
import type { ReadingContext } from "../reading/context";
import { readBytes, readFile } from "./fileReading";
import type { InputFile } from "./walk";

/**
 * Answers what it is asked, one question at a time, with plain data as JSON: of a file what its reports say, of the bytes
 * of any other workbook what its cells hold.
 */
type Question = InputFile | { readonly bytes: Uint8Array; readonly file: string };

const context = workerData as ReadingContext;

parentPort!.on("message", (question: Question) => {
  const answer = "bytes" in question ? readBytes(question.bytes, question.file) : readFile(question, context);
  parentPort!.postMessage(JSON.stringify(answer));
});

import { setFlagsFromString } from "node:v8";
import type { ReadingContext } from "../../reading/context";
import { readBytes, readFile } from "./fileReading";
import { packReading } from "./packedReading";
import type { Told } from "./readProcess";
import type { InputFile } from "../sources/walk";

/**
 * A process that answers what it is asked, one question at a time, with plain data as JSON: of a file what its reports say,
 * of the bytes of any other workbook what its cells hold. Its first message is the context of all questions.
 */
type Question =
  InputFile | { readonly bytes: Uint8Array; readonly file: string } | { readonly context: ReadingContext };

/**
 * How much a function must have run, in bytes of its code, before V8 makes fast code of it: ten times as much as usual. Reading is spread
 * evenly over hundreds of functions, so that making fast code of them took a fifth of what a province's reports take. A V8 that has no such
 * setting leaves it.
 */
const INTERRUPT_BUDGET = 700_000;

setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);

let context: ReadingContext | null = null;

const tell = (told: Told, heard?: () => void): unknown => process.send!(told, undefined, {}, heard);

process.on("message", (question: Question) => {
  if ("context" in question) context = question.context;
  else if ("bytes" in question) tell(JSON.stringify(readBytes(question.bytes, question.file)));
  else tell(JSON.stringify(packReading(readFile(question, context!))));
});

process.on("uncaughtException", ({ message, stack = "" }) =>
  tell({ defect: message, stack }, () => process.exit(1)),
);

// Whoever asked is gone.
process.on("disconnect", () => process.exit());

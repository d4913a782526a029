import type { ReadingContext } from "../../reading/context";
import { readBytes, readFile } from "./fileReading";
import type { Told } from "./readProcess";
import type { InputFile } from "../sources/walk";

/**
 * A process that answers what it is asked, one question at a time, with plain data as JSON: of a file what its reports say,
 * of the bytes of any other workbook what its cells hold. Its first message is the context of all questions.
 */
type Question =
  InputFile | { readonly bytes: Uint8Array; readonly file: string } | { readonly context: ReadingContext };

let context: ReadingContext | null = null;

const tell = (told: Told, heard?: () => void): unknown => process.send!(told, undefined, {}, heard);

process.on("message", (question: Question) => {
  if ("context" in question) context = question.context;
  else if ("bytes" in question) tell(JSON.stringify(readBytes(question.bytes, question.file)));
  else tell(JSON.stringify(readFile(question, context!)));
});

process.on("uncaughtException", ({ message, stack = "" }) =>
  tell({ defect: message, stack }, () => process.exit(1)),
);

// Whoever asked is gone.
process.on("disconnect", () => process.exit());

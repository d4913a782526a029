import { refuseFile } from "../../reading/refusedFile";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import type { MessageParams } from "../../model/finding";
import type { ReadingContext } from "../../reading/context";
import type { WorkbookReading } from "../../model/report";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { readInput } from "../../sheets/readBack/readInput";
import { crc32 as portableCrc32 } from "../../files/zip/crc32";
import { isFailure, type ReadingFailure } from "../../files/failure";
import { refuseSize } from "../../files/limits";
import { readWorkbookFile } from "../../files/read";
import type { Unpacking } from "../../files/zip/zip";
import type { InputFile } from "../sources/walk";

/** Unpacking by the machine's own zlib, which stops at the size that the file announced. */
export const native: Unpacking = {
  inflate: (packed, size) =>
    // Room for one byte more than announced: a file that holds more is noticed, not cut.
    inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) }),
  // Node 20 has it only in its later versions.
  crc32: typeof crc32 === "function" ? (bytes) => crc32(bytes) : portableCrc32,
};

/** What one file gave: its reports and findings, and what the journal keeps of it. */
export interface FileReading {
  readonly reading: WorkbookReading;
  /** Bytes; `null` where the file could not be opened. */
  readonly size: number | null;
  /** Lower-case hexadecimal; `null` where the file was not read. */
  readonly sha256: string | null;
}

/** Reads one input file to its reports. A file that cannot be read is a finding, never an error. */
export function readFile(input: InputFile, context: ReadingContext): FileReading {
  const opened = openFile(input.path);
  if (opened.bytes === null)
    return { reading: refuseFile(input.file, opened.failure), size: opened.size, sha256: null };
  const sha256 = createHash("sha256").update(opened.bytes).digest("hex");
  const snapshot = readWorkbookFile(opened.bytes, input.file, native);
  const reading = isFailure(snapshot) ? refuseFile(input.file, snapshot) : readInput(snapshot, context);
  return { reading, size: opened.size, sha256 };
}

/** The cells of a workbook that is not a report: last year's, or adjustments. */
export const readBytes = (bytes: Uint8Array, file: string): WorkbookSnapshot | ReadingFailure =>
  readWorkbookFile(bytes, file, native);

/** Why a file could not be read: a variant of the finding `UNREADABLE_FILE`. */
export interface Unreadable {
  readonly variant: string;
  readonly params?: MessageParams;
}

type Opened =
  | { readonly bytes: Buffer; readonly size: number; readonly failure: null }
  | { readonly bytes: null; readonly size: number | null; readonly failure: Unreadable };

function openFile(path: string): Opened {
  try {
    const stat = statSync(path);
    const { size } = stat;
    // Files of the system say that they are files of no bytes, and keep whoever reads them waiting.
    if (!stat.isFile()) return { bytes: null, size: null, failure: { variant: "unopened" } };
    const failure = size === 0 ? { variant: "empty" } : refuseSize(size);
    return failure ? { bytes: null, size, failure } : { bytes: readFileSync(path), size, failure: null };
  } catch (error) {
    // Whatever the system has against opening the file, the officer's part is the same.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { bytes: null, size: null, failure: { variant: "unopened" } };
  }
}

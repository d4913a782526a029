import { mkdir } from "node:fs/promises";
import type { Language } from "../../model/finding";
import { replaceFile } from "./output";
import { formatSystemError, say } from "../terminal/wording";

/** Writes one file, into a folder that is made first where one is named; answers why it could not be written, `null` where it was. */
export async function writeOne(
  path: string,
  bytes: Uint8Array,
  language: Language,
  folder?: string,
): Promise<string | null> {
  try {
    if (folder !== undefined) await mkdir(folder, { recursive: true });
    await replaceFile(path, bytes);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return say("notWritten", language, { path, reason: formatSystemError(error, language) });
  }
}

import type { Language } from "../../model/finding";
import { replaceFile } from "./output";
import { formatSystemError, say } from "../terminal/wording";

/** Writes one file; answers why it could not be written, `null` where it was. */
export async function writeOne(path: string, bytes: Uint8Array, language: Language): Promise<string | null> {
  try {
    await replaceFile(path, bytes);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return say("notWritten", language, { path, reason: formatSystemError(error, language) });
  }
}

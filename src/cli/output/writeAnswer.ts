import type { Language } from "../../model/finding";
import { writeOne } from "./writeOne";

/** Writes an answer as JSON to a file or to standard output, or as text where no JSON is asked for; false where it could not be written. */
export async function writeAnswer(
  answer: object,
  text: string,
  json: string | null,
  language: Language,
): Promise<boolean> {
  const written = `${JSON.stringify(answer, null, 1)}\n`;
  if (json === null || json !== "-") process.stdout.write(`${text}\n`);
  if (json === "-") process.stdout.write(written);
  if (json === null || json === "-") return true;
  const refusal = await writeOne(json, new TextEncoder().encode(written), language);
  if (refusal !== null) process.stderr.write(`${refusal}\n`);
  return refusal === null;
}

import type { Language } from "../../model/finding";
import type { Contacts } from "../../letters/asking/contact";

/** How the letters are asked for; what is not known stays dots to be filled in by hand. */
export interface LetterOptions {
  readonly language: Language;
  /** ISO date of the letters. */
  readonly date: string;
  readonly contacts?: Contacts;
  /** ISO date until which an answer is asked. */
  readonly deadline?: string | null;
}

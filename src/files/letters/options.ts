import type { Language } from "../../model/finding";
import type { Contacts } from "../../letters/asking/contact";
import type { LetterHeading } from "../../letters/letterHeading";

/** How the letters are asked for; what is not known stays dots to be filled in by hand. */
export interface LetterOptions {
  readonly language: Language;
  /** ISO date of the letters. */
  readonly date: string;
  readonly contacts?: Contacts;
  /** Sender, number, deadline, copies and signer as the workbook keeps them. */
  readonly heading?: Partial<LetterHeading>;
}
